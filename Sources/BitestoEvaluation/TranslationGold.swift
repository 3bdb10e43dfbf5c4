package import Bitesto
package import Checks
internal import FoundationEssentials

/// Good translations of an Italian text, line by line, and errors to plant in them.
///
/// A folder holds `clean.txt`, `clean.en.txt`, `clean.ko.txt`, and `planted.tsv`: line, language, what to replace, by what,
/// and the kind of finding that is due. Where it has a `glossary.tsv`, this takes the place of the program's own.
package struct TranslationGold: Sendable {
  /// An error that a translator could make.
  package struct Planted: Sendable, Equatable {
    /// The line, from 1.
    package let line: Int
    /// The translation's language.
    package let language: String
    /// What it has, once.
    package let original: String
    /// What it gets.
    package let replacement: String
    /// What a check should find there.
    package let kind: FindingKind
  }

  /// The Italian.
  package let italian: String
  /// The translations by language.
  package let translations: [String: String]
  /// The errors, in the file's order.
  package let errors: [Planted]
  /// The glossary that the texts are checked with.
  package let glossary: GlossarySource

  /// The languages of the translations.
  package static let languages = ["en", "ko"]

  /// Reads a folder.
  ///
  /// - Throws: `EvaluationError` where a file is missing, or an error does not fit its line.
  package init(folder: String) throws {
    italian = try GoldFolder.text("\(folder)/clean.txt")
    var translations: [String: String] = [:]
    for language in Self.languages {
      translations[language] = try GoldFolder.text("\(folder)/clean.\(language).txt")
    }
    self.translations = translations
    errors = try Lines.split(GoldFolder.text("\(folder)/planted.tsv")).filter { !$0.isEmpty }.map(Self.planted)
    let own = "\(folder)/glossary.tsv"
    glossary = FileManager.default.fileExists(atPath: own) ? .paths([own]) : .reference
    for error in errors { _ = try text(with: [error], language: error.language) }
  }

  private static func planted(_ line: String) throws -> Planted {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5, let number = Int(cells[0]), languages.contains(cells[1]),
      let kind = FindingKind(rawValue: cells[4])
    else { throw EvaluationError("no planted error: \(line)") }
    return Planted(line: number, language: cells[1], original: cells[2], replacement: cells[3], kind: kind)
  }

  /// How many beads there are: the lines of each translation.
  package var beadCount: Int { Lines.split(italian).filter { !$0.isEmpty }.count * Self.languages.count }

  /// A translation with some of the errors.
  ///
  /// - Throws: `EvaluationError` where what an error replaces does not stand in its line once.
  package func text(with errors: [Planted], language: String) throws -> String {
    var lines = Lines.split(translations[language] ?? "")
    for error in errors where error.language == language {
      let line = lines.indices.contains(error.line - 1) ? lines[error.line - 1] : ""
      let ranges = line.ranges(of: error.original)
      guard ranges.count == 1, error.replacement != error.original else {
        throw EvaluationError("line \(error.line) has not «\(error.original)» once")
      }
      lines[error.line - 1].replaceSubrange(ranges[0], with: error.replacement)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Shares the errors out to copies of the text, so that no two stand near one another.
  package var copies: [[Planted]] {
    var copies: [[Planted]] = []
    for error in errors {
      let place = copies.firstIndex { copy in
        copy.allSatisfy { $0.language != error.language || abs($0.line - error.line) > Self.linesApart }
      }
      if let place { copies[place].append(error) } else { copies.append([error]) }
    }
    return copies
  }

  private static let linesApart = 3
}
