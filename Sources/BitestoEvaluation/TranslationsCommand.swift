import ArgumentParser
import Checks

/// `bitesto-evaluate translations FOLDER …`.
struct TranslationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Errors planted into translations that are found, and clean translations that are flagged.",
    discussion: """
      A folder holds clean.txt, clean.en.txt and clean.ko.txt, line by line, and planted.tsv with the cells line, \
      language, what to replace, by what, and the kind of finding that is due. A glossary.tsv takes the place of the \
      program's own. Each error stands alone; it counts as found by its line, language and kind.
      """)

  @Argument(help: "The folders.")
  var folders: [String]
  @Flag(help: "Print every error that is not found, and every finding in clean translations.")
  var mistakes = false

  func run() throws {
    print("set\tlanguage\tkind\tfound\tplanted")
    for folder in folders {
      let gold = try TranslationGold(folder: folder)
      let result = try TranslationEvaluation(gold).evaluate()
      let name = folder.split(separator: "/").last.map(String.init) ?? folder
      for language in TranslationGold.languages {
        for kind in FindingKind.allCases {
          printRow(name, language, kind.rawValue, result) { $0.language == language && $0.kind == kind }
        }
      }
      printRow(name, "all", "all", result) { _ in true }
      print("\(name)\tall\tclean beads flagged\t\(result.flaggedBeadCount)\t\(gold.beadCount)")
      if mistakes { printMistakes(name, result) }
    }
  }

  private func printRow(
    _ name: String, _ language: String, _ kind: String, _ result: TranslationEvaluation.Result,
    where counts: (TranslationGold.Planted) -> Bool
  ) {
    let found = result.found.filter(counts).count
    let planted = found + result.missed.filter(counts).count
    if planted > 0 { print("\(name)\t\(language)\t\(kind)\t\(found)\t\(planted)") }
  }

  private func printMistakes(_ name: String, _ result: TranslationEvaluation.Result) {
    for error in result.missed {
      print(
        "\(name)\tmissed\t\(error.line)\t\(error.language)\t\(error.kind.rawValue)\t\(error.original)\t\(error.replacement)"
      )
    }
    for finding in result.flagged {
      print(
        "\(name)\tflagged\t\(finding.line)\t\(finding.language)\t\(finding.kind.rawValue)\t\(finding.concept)\t\(finding.text)"
      )
    }
  }
}
