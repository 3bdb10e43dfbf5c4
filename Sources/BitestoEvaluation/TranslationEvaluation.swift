internal import Bitesto
internal import Checks
internal import CorpusModel
internal import FoundationEssentials
internal import Terminology
internal import TextAnalysis

/// Measures the checks of translations: planted errors that are found, and clean beads that are flagged.
///
/// An error counts as found where a finding has its line, its language and its kind, and the clean text has not the same
/// one. Findings of the severity *note* count neither way.
package struct TranslationEvaluation {
  /// A finding about a translation.
  package struct Found: Hashable, Sendable {
    let line: Int
    let language: String
    let kind: FindingKind
    let concept: String
    let text: String
  }

  /// What was measured.
  package struct Result: Sendable {
    /// The planted errors that were found, and those that were not.
    package var found: [TranslationGold.Planted] = []
    package var missed: [TranslationGold.Planted] = []
    /// The findings in clean translations.
    package var flagged: [Found] = []

    /// How many clean beads have a finding.
    package var flaggedBeadCount: Int { Set(flagged.map { "\($0.language) \($0.line)" }).count }
  }

  private let gold: TranslationGold
  private let glossary: Glossary

  /// Makes an evaluation of a set.
  ///
  /// - Throws: `InputError` where its glossary cannot be read.
  package init(_ gold: TranslationGold) throws {
    self.gold = gold
    glossary = try gold.glossary.load()
  }

  /// Checks the clean translations, and copies of them with errors.
  ///
  /// The copies are documents of one collection, as many as it takes for no two errors of a copy to stand near one another.
  package func evaluate() throws -> Result {
    var result = Result()
    let clean = Set(try findings([[]])[0])
    result.flagged = clean.sorted { ($0.line, $0.language, $0.text) < ($1.line, $1.language, $1.text) }
    let copies = gold.copies
    for (copy, findings) in zip(copies, try findings(copies)) {
      for error in copy {
        let isFound = findings.contains {
          $0.line == error.line && $0.language == error.language && $0.kind == error.kind && !clean.contains($0)
        }
        if isFound { result.found.append(error) } else { result.missed.append(error) }
      }
    }
    return result
  }

  /// The findings about translations in copies of the text, each with its errors.
  private func findings(_ copies: [[TranslationGold.Planted]]) throws -> [[Found]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bitesto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = copies.indices.map { String($0 + Self.firstNumber) }
    for (name, errors) in zip(names, copies) {
      try Data(gold.italian.utf8).write(to: folder.appending(path: "\(name).txt"))
      for language in TranslationGold.languages {
        let text = try gold.text(with: errors, language: language)
        try Data(text.utf8).write(to: folder.appending(path: "\(name).\(language).txt"))
      }
    }
    let input = try JobInput([folder.path], scope: .documents) { _ in }
    let job = try CoverageJob(glossary: glossary, targets: nil, normalization: NormalizationSettings())
    let findings = Dictionary(grouping: try job.examine(input).report.findings) { Self.name($0.place.path) }
    return names.map { (findings[$0] ?? []).filter(Self.counts).map(Self.found) }
  }

  /// Whose names all have as many digits, so that their order is that of the copies.
  private static let firstNumber = 100

  private static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").first.map(String.init) ?? ""
  }

  private static func counts(_ finding: Finding) -> Bool {
    finding.kind.needsTranslation && finding.kind.severity != .note
  }

  private static func found(_ finding: Finding) -> Found {
    Found(
      line: finding.place.line ?? 0, language: finding.language.language, kind: finding.kind,
      concept: finding.concept,
      text: finding.text)
  }
}
