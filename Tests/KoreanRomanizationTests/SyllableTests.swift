import KoreanRomanization
import Testing

@Suite struct SyllableTests {
  @Test func everySyllableIsTakenApartAndPutTogether() {
    var count = 0
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let scalar = Unicode.Scalar(value), let syllable = Syllable(scalar) else { continue }
      count += 1
      #expect(Array(syllable.text.unicodeScalars) == [scalar])
    }
    #expect(count == 11_172)
  }

  @Test func lettersAreNamed() throws {
    let syllables = try #require(Syllable.syllables(of: "김정은"))
    #expect(syllables.map(\.initial) == [.g, .j, .silent])
    #expect(syllables.map(\.vowel) == [.i, .eo, .eu])
    #expect(syllables.map(\.final) == [.m, .ng, .n])
  }

  @Test func conjoiningJamoAreTheSame() {
    let decomposed = "\u{1100}\u{1175}\u{11B7}\u{110C}\u{1165}\u{11BC}\u{110B}\u{1173}\u{11AB}"
    #expect(Syllable.syllables(of: decomposed) == Syllable.syllables(of: "김정은"))
    #expect(Syllable.syllables(of: "기\u{11B7}") == Syllable.syllables(of: "김"))
  }

  @Test(arguments: ["Kim", "김 ", "김-정은", "金正恩", "ㄱ", "\u{1100}", "\u{1161}"])
  func whatIsNoSyllableIsRefused(_ text: String) {
    #expect(Syllable.syllables(of: text) == nil)
  }

  @Test func emptyTextHasNoSyllables() {
    #expect(Syllable.syllables(of: "") == [])
  }
}
