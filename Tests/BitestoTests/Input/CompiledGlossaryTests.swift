import BinaryImage
import Bitesto
import CorpusModel
import Formats
import Mentions
import Terminology
import Testing

/// What compiled glossaries hold, which is not to change unnoticed.
@Suite struct CompiledGlossaryImageTests {
  private static let rows = """
    id\ttype\tit\ten\tko-KR\tko-KP\tgender\tnote
    moscow\tcity\tMosca\tMoscow\t모스크바\t모스크바\tf\tcapitale
    ri-yong-ho\tperson\tRi Yong-ho | ~Ri\tRi Yong Ho\t리용호\t리용호\tm\tministro
    iaea\torganization\tAiea | !Agenzia atomica | =IAEA\tIAEA\t\t\tf\t
    korean\tdemonym\tnordcoreano\tNorth Korean\t\t\t\t
    missile\tweapon\tmissile balistico\tballistic missile\t탄도 미싸일\t\tm\t
    hague\tcity\tL'Aia\tThe Hague\t헤이그\t\tf\t

    """

  private static func glossary() throws -> Glossary {
    var reader = GlossaryTSVReader()
    reader.read(path: "names.tsv", contents: Array(rows.utf8))
    return try reader.glossary()
  }

  /// Where this fails, compiled files of before are read wrongly: raise `MentionLexicon.rules`, then record the new
  /// checksum here.
  @Test func changedRulesHaveAnotherNumber() throws {
    let image = try CompiledGlossary.image(of: Self.glossary(), sources: []).image()
    // Behind the header, which names the versions of program and ICU.
    let checksum = ImageChecksum.of(Array(image[128...]))
    #expect(MentionLexicon.rules == 5)
    #expect(String(checksum, radix: 16) == "d03adecb76f7715e")
  }

  @Test func formsComeBackWithTextAndOrigin() throws {
    let glossary = try Self.glossary()
    let image = try CompiledGlossary.image(of: glossary, sources: []).image()
    let maker = MentionLexicon.imageMaker(program: programVersion)
    let reader = try ImageReader(image.withUnsafeBytes { ImageMemory(copying: $0) }, maker: maker)
    let compiled = try Glossary(reader, path: "names.bitg")
    #expect(compiled.languages == glossary.languages)
    for (one, other) in zip(compiled.concepts, glossary.concepts) {
      #expect(one.id == other.id && one.type == other.type && one.nounFeatures == other.nounFeatures)
      #expect(one.sections == other.sections && one.annotations == other.annotations)
      #expect(one.location == other.location)
    }
    for languages in [[LanguageTag.italian], [.english], [.southKorean, .northKorean]] {
      let plain = try MentionLexicon(glossary: glossary, languages: languages)
      let read = try MentionLexicon(glossary: compiled, languages: languages)
      #expect((0..<read.formCount).map(read.form) == (0..<plain.formCount).map(plain.form))
    }
  }

  @Test func damagedRecordsOfLargeFilesAreFoundBeforeTheyAreUsed() throws {
    var rows = "id\tit\ten\tnote\n"
    for number in 0..<400 {
      rows += "n\(number)\tNome \(number)\tName \(number)\t\(String(repeating: "x", count: 600))\n"
    }
    var reader = GlossaryTSVReader()
    reader.read(path: "names.tsv", contents: Array(rows.utf8))
    var image = try CompiledGlossary.image(of: reader.glossary(), sources: []).image()
    let place = try #require(image.indices.first { image[$0...].starts(with: "n300".utf8) })
    image[place + 1] ^= 1
    let maker = MentionLexicon.imageMaker(program: programVersion)
    let opened = try ImageReader(image.withUnsafeBytes { ImageMemory(copying: $0) }, maker: maker, wholeAtMost: 0)
    let glossary = try Glossary(opened, path: "names.bitg")
    #expect(throws: Never.self) { for concept in [1, 399] { try glossary.confirm(concept) } }
    #expect(throws: InputError.self) { try glossary.confirm(300) }
    #expect(glossary.concepts[300].id == "", "what is damaged is not shown")
    let analyzer = try DocumentAnalyzer(
      language: .italian, glossary: (glossary, MentionLexicon(glossary: glossary, languages: [.italian])))
    #expect(throws: Never.self) {
      _ = try analyzer.analyze(SourceText(path: "t", contents: Array("Ecco Nome 7.".utf8)))
    }
    #expect(throws: InputError.self) {
      _ = try analyzer.analyze(SourceText(path: "t", contents: Array("Ecco Nome 300.".utf8)))
    }
  }
}
