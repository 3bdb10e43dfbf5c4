import ICU
import Testing

@Suite struct TextTransformTests {
  @Test func emptyTextStaysEmpty() throws {
    for transform in [TextTransform.nfc, .nfd, .nfkc, .nfkd, .nfkcCasefold, .caseFold] {
      #expect(try transform.apply(to: [UInt8]()).bytes.isEmpty)
      #expect(try transform.isApplied(to: []))
    }
  }

  @Test func compositionReportsItsEdits() throws {
    let result = try TextTransform.nfc.apply(to: Array("perche\u{301} no".utf8))
    #expect(result.bytes == Array("perch\u{E9} no".utf8))
    #expect(result.edits.map(\.source) == [5..<8])
    #expect(result.edits.map(\.result) == [5..<7])
  }

  @Test func caseFoldingIsFull() throws {
    #expect(try TextTransform.caseFold.apply(to: "Straße ΣΊΣΥΦΟΣ") == "strasse σίσυφοσ")
  }
}

@Suite struct BreakIteratorTests {
  @Test func emptyTextHasNoPieces() throws {
    #expect(try BreakIterator(.sentence, locale: "it").pieces(in: []).isEmpty)
  }

  @Test func sentencesEndAtBytes() throws {
    let text = Array("È vero. Così è.".utf8)
    #expect(try BreakIterator(.sentence, locale: "it").pieces(in: text).map(\.end) == [9, text.count])
  }

  @Test func morePiecesThanTheBufferHolds() throws {
    let text = Array(String(repeating: "a ", count: 2000).utf8)
    let pieces = try BreakIterator(.word, locale: "it").pieces(in: text)
    #expect(pieces.count == 4000)
    #expect(pieces.last?.end == text.count)
  }
}

@Suite struct ScriptTests {
  @Test(arguments: [("a", Script.latin), ("김", .hangul), ("я", .cyrillic), ("漢", .han), ("1", .common)])
  func scripts(character: String, script: Script) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(Script(of: scalar) == script)
  }
}

@Suite struct LocaleRegistryTests {
  @Test func knowsLanguagesAndRegions() {
    #expect(LocaleRegistry.isLanguage("it"))
    #expect(!LocaleRegistry.isLanguage("xx"))
    #expect(LocaleRegistry.isRegion("KP"))
    #expect(!LocaleRegistry.isRegion("QQ"))
  }
}
