import Foundation
import Testing

/// The checks of translations, on clean ones and with planted errors.
@Suite struct BitextCheckTests {
  struct Found {
    let document: Int
    let line: Int
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

  /// Sets of clean translations with errors to plant, each written before the checks were tuned on it; the fifth with a glossary
  /// of its own.
  static let sets = ["bitext", "bitext-second", "bitext-third", "bitext-fourth", "bitext-fifth", "bitext-sixth"]

  /// Checks documents that share the Italian, each with its own translations; near-copies must not spoil one another.
  private func findings(_ set: String, _ translations: [[String: String]]) throws -> [Found] {
    let italian = try Gold.fixture("\(set)/clean.txt")
    for (number, texts) in translations.enumerated() {
      _ = try scratch.file("in/\(number + 100).txt", italian)
      for (language, text) in texts { _ = try scratch.file("in/\(number + 100).\(language).txt", text) }
    }
    let report = try Program.run(["coverage", "--format", "json", scratch.path("in")] + glossary(of: set))
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    return try findings.filter { $0["severity"] as? String != "note" }.map { finding in
      let place = try #require(finding["place"] as? [String: Any])
      let name = (place["doc"] as? String ?? "").components(separatedBy: "/").last ?? ""
      return Found(
        document: (Int(name.prefix(3)) ?? 0) - 100, line: place["line"] as? Int ?? 0,
        kind: finding["kind"] as? String ?? "",
        language: finding["language"] as? String ?? "")
    }
  }

  /// The option that names a set's glossary, where it has one.
  private func glossary(of set: String) throws -> [String] {
    guard let rows = try? Gold.fixture("\(set)/glossary.tsv") else { return [] }
    return ["-g", try scratch.file("glossary.tsv", rows)]
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

  /// Shares errors out to copies of the text, so that no two stand near one another.
  private static func copies(_ planted: [Planted]) -> [[Planted]] {
    var copies: [[Planted]] = []
    for error in planted {
      let place = copies.firstIndex { copy in
        copy.allSatisfy { $0.language != error.language || abs($0.line - error.line) > 3 }
      }
      if let place { copies[place].append(error) } else { copies.append([error]) }
    }
    return copies
  }

  /// At least 95 % of the planted errors are found as what they are and where they are.
  @Test(arguments: sets) func plantedErrorsAreFound(_ set: String) throws {
    let copies = Self.copies(try planted(set))
    #expect(copies.joined().count >= 60)
    let found = try findings(set, copies.map { try text(set, with: $0) })
    let missed = copies.enumerated().flatMap { number, copy in
      copy.filter { error in
        !found.contains { finding in
          finding.document == number && finding.line == error.line && finding.kind == error.kind
            && finding.language.hasPrefix(error.language)
        }
      }
    }
    let count = copies.joined().count
    print("planted errors found in \(set): \(count - missed.count) of \(count)")
    #expect(Double(missed.count) <= 0.05 * Double(count), "\(missed)")
  }

  private func text(_ set: String, with errors: [Planted]) throws -> [String: String] {
    var texts = try clean(set)
    for error in errors {
      var lines = try #require(texts[error.language]).components(separatedBy: "\n")
      let changed = lines[error.line - 1].replacingOccurrences(of: error.original, with: error.replacement)
      #expect(changed != lines[error.line - 1], "\(error)")
      lines[error.line - 1] = changed
      texts[error.language] = lines.joined(separator: "\n")
    }
    return texts
  }

  /// The findings of a folder that are no notes: kind, language, concept.
  private func kinds(_ arguments: [String]) throws -> [String] {
    let report = try Program.run(["coverage", "--format", "json"] + arguments)
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    return findings.filter { $0["severity"] as? String != "note" }.map {
      [$0["kind"], $0["language"], $0["concept"]].map { $0 as? String ?? "" }.joined(separator: " ")
    }
  }

  private func kinds(_ glossary: String, _ italian: String, _ texts: [String: String]) throws -> [String] {
    _ = try scratch.file("own/a.txt", italian)
    for (language, text) in texts { _ = try scratch.file("own/a.\(language).txt", text) }
    return try kinds(["-g", scratch.file("own.tsv", glossary), scratch.path("own")])
  }

  /// What the glossary cannot name in a language, no translation into it lacks.
  @Test func conceptsWithoutANameAreNotMissing() throws {
    let found = try kinds(
      "id\ttype\tit\ten\tko-KR\nmoscow\tcity\tMosca\tMoscow\t모스크바\nzavat\torganization\tZavat\tZavat\t\n",
      "La Zavat è a Mosca.", ["en": "It is in Moscow.", "ko": "자바트는 모스크바에 있다."])
    #expect(found == ["missing en zavat"])
  }

  /// A surname that nothing establishes may mean somebody else, unless a name stands in its place.
  @Test func unknownSurnamesAreNotMissing() throws {
    let glossary =
      "id\ttype\tit\ten\nmike-pompeo\tperson\tMike Pompeo | ~Pompeo\tMike Pompeo | ~Pompeo\n"
      + "marco-rubio\tperson\tMarco Rubio\tMarco Rubio\n"
    let italian = "Poi Pompeo prese il controllo di due legioni."
    #expect(try kinds(glossary, italian, ["en": "Then Pompey took command of two legions."]).isEmpty)
    let replaced = try kinds(glossary, italian, ["en": "Then Marco Rubio took command of two legions."])
    #expect(replaced == ["missing en mike-pompeo", "extra en marco-rubio"])
  }

  /// A country that tells whose a name is, or that the Italian means in other words, is no addition.
  @Test func explanationsAreNotExtra() throws {
    let texts: [(it: String, language: String, text: String)] = [
      ("Lo scrive la Tass.", "ko", "러시아 타스통신이 보도했다."),
      ("Lo scrive la Tass.", "en", "So writes the Russian news agency TASS."),
      ("Putin è a Kiev.", "en", "Putin is in Kyiv, Ukraine."),
      ("Putin tace.", "ko", "푸틴 러시아 대통령은 침묵하고 있다."),
      ("L'economia del Nord è cresciuta.", "en", "North Korea's economy has grown."),
      ("I romani se ne andarono.", "en", "The people of Rome left."),
    ]
    for (number, text) in texts.enumerated() {
      _ = try scratch.file("explained/\(number).txt", text.it)
      _ = try scratch.file("explained/\(number).\(text.language).txt", text.text)
    }
    #expect(try kinds([scratch.path("explained")]).isEmpty)
    _ = try scratch.file("added/a.txt", "Lo scrive la Tass.")
    _ = try scratch.file("added/a.en.txt", "Russia and TASS wrote it.")
    #expect(try kinds([scratch.path("added")]) == ["extra en russia"])
  }
}
