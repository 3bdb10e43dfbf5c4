import Foundation
import Testing

/// The checks of translations, on clean ones and with planted errors.
@Suite struct BitextCheckTests {
  struct Found {
    let document: Int
    let kind: String
    let language: String
  }

  struct Planted {
    let line: Int
    let language: String
    let original: String
    let replacement: String
    let kind: String
  }

  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Sets of clean translations with errors to plant.
  static let sets = ["bitext", "bitext-second", "bitext-third"]

  /// Checks documents that share the Italian, each with its own translations; near-copies must not spoil one another.
  private func findings(_ set: String, _ translations: [[String: String]]) throws -> [Found] {
    let italian = try Gold.fixture("\(set)/clean.txt")
    for (number, texts) in translations.enumerated() {
      _ = try scratch.file("in/\(number + 100).txt", italian)
      for (language, text) in texts { _ = try scratch.file("in/\(number + 100).\(language).txt", text) }
    }
    let report = try Program.run("coverage", "--format", "json", scratch.path("in"))
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    return try findings.filter { $0["severity"] as? String != "note" }.map { finding in
      let place = try #require(finding["place"] as? [String: Any])
      let name = (place["doc"] as? String ?? "").components(separatedBy: "/").last ?? ""
      return Found(
        document: (Int(name.prefix(3)) ?? 0) - 100, kind: finding["kind"] as? String ?? "",
        language: finding["language"] as? String ?? "")
    }
  }

  private func planted(_ set: String) throws -> [Planted] {
    try Gold.fixture("\(set)/planted.tsv").split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Planted(
        line: try #require(Int(cells[0])), language: cells[1], original: cells[2], replacement: cells[3],
        kind: cells[4])
    }
  }

  private func clean(_ set: String) throws -> [String: String] {
    ["en": try Gold.fixture("\(set)/clean.en.txt"), "ko": try Gold.fixture("\(set)/clean.ko.txt")]
  }

  @Test(arguments: sets) func cleanTranslationsHaveNoFindings(_ set: String) throws {
    #expect(try findings(set, [clean(set)]).isEmpty)
  }

  /// At least 95 % of the planted errors are found as what they are, each planted into clean text alone.
  @Test(arguments: sets) func plantedErrorsAreFound(_ set: String) throws {
    let planted = try planted(set)
    #expect(planted.count >= 60)
    let found = try findings(
      set,
      planted.map { error in
        var texts = try clean(set)
        var lines = try #require(texts[error.language]).components(separatedBy: "\n")
        let changed = lines[error.line - 1].replacingOccurrences(of: error.original, with: error.replacement)
        #expect(changed != lines[error.line - 1], "\(error)")
        lines[error.line - 1] = changed
        texts[error.language] = lines.joined(separator: "\n")
        return texts
      })
    let missed = planted.indices.filter { number in
      !found.contains { finding in
        finding.document == number && finding.kind == planted[number].kind
          && finding.language.hasPrefix(planted[number].language)
      }
    }
    print("planted errors found in \(set): \(planted.count - missed.count) of \(planted.count)")
    #expect(Double(missed.count) <= 0.05 * Double(planted.count), "\(missed.map { planted[$0] })")
  }
}
