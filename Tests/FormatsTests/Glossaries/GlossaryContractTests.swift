import CorpusModel
import FileAccess
import Formats
import ItalianGrammar
import Terminology
import Testing

/// What every format of glossaries keeps.
@Suite struct GlossaryContractTests {
  /// How a format is written and read in the tests.
  static let formats: [GlossaryFormat] = [.csv, .tbx, .tbxDCT, .tbx2, .omegat, .deepl, .google, .aws]

  private func write(
    _ glossary: Glossary, _ format: GlossaryFormat, to target: LanguageTag = .english
  ) throws -> FormatOutput {
    var output = FormatOutput()
    let targets = format.isPair ? [target] : glossary.languages.filter { $0 != .italian }
    try format.writer(source: .italian, targets: targets, part: .whole).write(glossary, to: &output)
    return output
  }

  private func read(
    _ bytes: [UInt8], _ format: GlossaryFormat, to target: LanguageTag = .english, keepsQualifiers: Bool = true
  ) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var imported = GlossaryImport(keepsQualifiers: keepsQualifiers)
    func pairs(_ layout: PairGlossaryReader.Layout) throws {
      try PairGlossaryReader(layout, source: .italian, target: target).read(
        path: "g", contents: bytes, into: &imported)
    }
    switch format {
    case .tsv, .csv:
      var reader = GlossaryTSVReader()
      reader.read(
        path: "g", contents: format == .csv ? try GlossaryCSVReader.tabSeparated(path: "g", bytes) : bytes)
      return (try reader.glossary(), [])
    case .tbx, .tbxDCT, .tbx2:
      try TBXReader(ByteStream(path: "g", contents: bytes)).read(into: &imported)
    case .omegat: try pairs(.omegat)
    case .deepl: try pairs(.deepl)
    case .google: try pairs(.google)
    case .aws: try pairs(.aws)
    case .spacy: break
    }
    return (try imported.glossary(), imported.diagnostics)
  }

  private func glossary(_ rows: (id: String, sections: [(LanguageTag, [Term])])...) throws -> Glossary {
    try glossary(rows)
  }

  private func glossary(_ rows: [(id: String, sections: [(LanguageTag, [Term])])]) throws -> Glossary {
    let languages = rows.flatMap { $0.sections.map(\.0) }
    return try Glossary(
      languages: languages.enumerated().filter { languages.firstIndex(of: $1) == $0 }.map(\.element),
      concepts: rows.map { row in
        ConceptEntry(
          id: row.id, type: .country, nounFeatures: NounFeatures(.feminine, .singular),
          sections: row.sections.map { LanguageSection(language: $0, terms: $1) }, annotations: ["note": "n"],
          location: SourceLocation(path: "g", line: 2))
      })
  }

  private func preferred(_ glossary: Glossary, _ language: LanguageTag) -> Set<String> {
    Set(glossary.concepts.compactMap { $0.section(language)?.terms.first?.text })
  }

  @Test(arguments: formats)
  func namesComeBack(format: GlossaryFormat) throws {
    let names = [
      "Corea del Nord", "a \"b\"", "\"", "]]>", "<b>&amp;", "조선", "😀", "back\\slash", "NA", "001", "a,b;c", "è",
    ]
    let original = try glossary(
      names.enumerated().map { index, name in
        ("c\(index)", [(.italian, [Term(name)]), (.english, [Term(names[(index + 5) % names.count])])])
      })
    let back = try read(try write(original, format).parts[0].bytes, format).glossary
    #expect(back.concepts.count == original.concepts.count)
    for (got, wanted) in zip(back.concepts, original.concepts) {
      #expect(got.preferredName(.italian) == wanted.preferredName(.italian))
      #expect(got.preferredName(.english) == wanted.preferredName(.english))
    }
  }

  @Test(arguments: [GlossaryFormat.csv, .tbx, .tbxDCT])
  func statusesTypesAndIdsComeBack(format: GlossaryFormat) throws {
    let original = try glossary(
      (
        "dprk",
        [
          (
            .italian,
            [
              Term("Corea del Nord"), Term("RPDC"), Term("Nord Corea", usage: .deprecated),
              Term("Nord", usage: .shortForm),
            ]
          ),
          (.english, [Term("North Korea")]), (.northKorean, [Term("조선")]),
        ]
      ),
      ("1/2", [(.italian, [Term("|")]), (.english, [Term("pipe")])]))
    let output = try write(original, format)
    #expect(output.diagnostics.isEmpty)
    let back = try read(output[.whole], format).glossary
    #expect(back.concepts.map(\.id) == ["dprk", "1/2"])
    #expect(back.concepts.map(\.type) == [.country, .country])
    #expect(back.concepts.map(\.nounFeatures) == original.concepts.map(\.nounFeatures))
    #expect(back.concepts.map(\.sections) == original.concepts.map(\.sections))
    #expect(back.concepts.map(\.annotations) == original.concepts.map(\.annotations))
  }

  @Test(arguments: formats)
  func theTwoKoreasNeverMerge(format: GlossaryFormat) throws {
    let original = try glossary(
      (
        "rok",
        [
          (.italian, [Term("Corea del Sud")]), (.southKorean, [Term("한국")]), (.northKorean, [Term("남조선")]),
        ]
      ))
    if format.isPair {
      for (language, name) in [(LanguageTag.southKorean, "한국"), (.northKorean, "남조선")] {
        let output = try write(original, format, to: language)
        let back = try read(output[.whole], format, to: language).glossary
        #expect(preferred(back, language) == [name])
        #expect(output.diagnostics.contains { $0.message.contains("names in ko-K") })
      }
      return
    }
    let back = try read(try write(original, format)[.whole], format).glossary
    if format == .aws {
      #expect(preferred(back, .korean) == ["한국"])
      #expect(try write(original, format).diagnostics.contains { $0.message.contains("names in ko-KP: 1 lost") })
    } else {
      #expect(preferred(back, .southKorean) == ["한국"])
      #expect(preferred(back, .northKorean) == ["남조선"])
    }
  }

  @Test(arguments: [GlossaryFormat.omegat, .deepl, .google, .aws])
  func whatIsNotTaughtIsReported(format: GlossaryFormat) throws {
    let original = try glossary(
      (
        "kim",
        [
          (
            .italian,
            [Term("Kim Jong-un"), Term("Kim", usage: .shortForm), Term("Kim Giongun", usage: .deprecated)]
          ),
          (.english, [Term("Kim Jong Un"), Term("Kim Jong-un")]),
        ]
      ),
      ("x", [(.italian, [Term("X")]), (.southKorean, [Term("엑스")])]))
    let output = try write(original, format)
    let text = String(decoding: output[.whole], as: UTF8.self)
    #expect(text.contains("Kim Jong-un") && !text.contains("Giongun"))
    let messages = output.diagnostics.map(\.message).joined(separator: "\n")
    for loss in ["deprecated names: 1", "short forms: 1", "admitted names of the target language: 1"] {
      #expect(messages.contains(loss), "\(loss)")
    }
    #expect(output.diagnostics.allSatisfy { $0.code == .lostInFormat && $0.severity == .warning })
  }

  @Test func deepLTakesNoDuplicatesLongNamesOrControls() throws {
    let original = try glossary(
      ("a", [(.italian, [Term("A")]), (.english, [Term("B")])]),
      ("b", [(.italian, [Term("A")]), (.english, [Term("C")])]),
      ("c", [(.italian, [Term(String(repeating: "è", count: 513))]), (.english, [Term("D")])]),
      ("d", [(.italian, [Term("e\u{1}")]), (.english, [Term("E")])]))
    let output = try write(original, .deepl)
    #expect(output[.whole] == Array("A\tB\n".utf8))
    #expect(output.diagnostics.filter { $0.code == .unwritableTerm }.count == 3)
  }

  @Test(arguments: [
    ("Kim Jong-un (personaggio)", "Kim Jong-un"), ("김영호 (정치인)", "김영호"), ("Sinuiju (Corea del Nord)", "Sinuiju"),
    ("AIEA (IAEA)", nil), ("Trattato (2000)", nil), ("(personaggio)", nil), ("f(x)", nil), ("Kim", nil),
  ])
  func qualifiersOfEncyclopediasGo(name: String, expected: String?) throws {
    #expect(NameQualifier.stripped(name) == expected)
    let imported = try read(Array("\(name)\tX\n".utf8), .deepl, keepsQualifiers: false)
    #expect(preferred(imported.glossary, .italian) == [expected ?? name])
    #expect(imported.diagnostics.map(\.code) == (expected == nil ? [] : [.changedTerm]))
  }

  @Test func entitiesAreNotExpanded() throws {
    let bomb = """
      <!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
      <tbx><text><body><conceptEntry id="x"><langSec xml:lang="it"><termSec><term>&a;</term></termSec></langSec>
      </conceptEntry></body></text></tbx>
      """
    #expect(throws: InputError.self) { try read(Array(bomb.utf8), .tbx) }
  }

  @Test(arguments: [
    (GlossaryFormat.tbx, "<html/>"), (.tbx, "<tbx><text>"), (.deepl, "A\n"), (.google, "\"A\",\"B\",\"C\"\r\n"),
    (.aws, "name,Name\r\nA,B\r\n"), (.omegat, "\tB\n"), (.deepl, ""),
    (.csv, "id,it,en\r\nx,\"A,B\r\n"), (.google, "A,\"B\r\n"),
  ])
  func malformedFilesAreRefused(format: GlossaryFormat, text: String) throws {
    #expect(throws: InputError.self) { try read(Array(text.utf8), format) }
  }

  @Test func namesWithoutIdsGetSome() throws {
    let rows = "Città proibita\tA\nCitta' proibita\tB\n조선\tC\n"
    #expect(
      try read(Array(rows.utf8), .deepl).glossary.concepts.map(\.id) == [
        "citta-proibita", "citta-proibita-2", "concept-3",
      ])
  }

  /// Whose a concept is comes back from TBX, but for owners that are no concepts.
  @Test(arguments: [GlossaryFormat.tbx, .tbxDCT])
  func ownersComeBack(format: GlossaryFormat) throws {
    let rows = ["id\tit\ten\towner\tseat-of", "a\tA\tA\tb,c\tc", "b\tB\tB\tnone\t", "c\tC\tC\t\t"]
    let output = try write(try read(Array(rows.joined(separator: "\n").utf8), .tsv).glossary, format)
    #expect(output.diagnostics.count == 1)
    let back = try read(output[.whole], format).glossary.concepts
    #expect(back.map { $0.ids(in: .owner) } == [["b", "c"], [], []])
    #expect(back.map { $0.ids(in: .seatOf) } == [["c"], [], []])
  }

  @Test func theTableComesBackByteForByte() throws {
    let text =
      "id\ttype\tit\ten\tgender\towner\twikidata\tnote\n"
      + "x\tterm\tA\\|B | !C | ~D | =E\tF\\\\\tmp\tx, y\tQ1\tn\\tm\n"
    let output = try write(try read(Array(text.utf8), .tsv).glossary, .tsv)
    #expect(String(decoding: output[.whole], as: UTF8.self) == text)
    let csv = try write(try read(Array(text.utf8), .tsv).glossary, .csv)
    #expect(String(decoding: try write(try read(csv[.whole], .csv).glossary, .tsv)[.whole], as: UTF8.self) == text)
  }
}
