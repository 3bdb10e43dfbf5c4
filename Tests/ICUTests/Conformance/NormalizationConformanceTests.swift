import ICU
import Testing

/// Unicode's own normalization test through our wrapper (UAX #15).
@Suite(.enabled(if: UnicodeData.isInstalled, "needs Debian's package unicode-data"))
struct NormalizationConformanceTests {
  /// The five columns are source, NFC, NFD, NFKC and NFKD.
  @Test func allFormsOfAllLines() throws {
    var wrong: [String] = []
    var count = 0
    for line in try UnicodeData.lines(of: "NormalizationTest.txt") where !line.hasPrefix("@") {
      count += 1
      if try !isRight(line) { wrong.append(line) }
    }
    #expect(count > 19_000)
    #expect(wrong.isEmpty)
  }

  private func isRight(_ line: String) throws -> Bool {
    let columns = line.split(separator: ";", omittingEmptySubsequences: false).prefix(5).map {
      UnicodeData.bytes($0)
    }
    guard columns.count == 5 else { return false }
    for (index, column) in columns.enumerated() {
      let composed = index < 3 ? columns[1] : columns[3]
      let decomposed = index < 3 ? columns[2] : columns[4]
      guard try TextTransform.nfc.apply(to: column).bytes == composed,
        try TextTransform.nfd.apply(to: column).bytes == decomposed,
        try TextTransform.nfkc.apply(to: column).bytes == columns[3],
        try TextTransform.nfkd.apply(to: column).bytes == columns[4]
      else { return false }
    }
    return true
  }

  /// The comparison can fail.
  @Test func aWrongLineIsFound() throws {
    #expect(try !isRight("00C5;0041;0041 030A;00C5;0041 030A;"))
  }

  /// The edits rebuild the text.
  @Test func editsAreExact() throws {
    for line in try UnicodeData.lines(of: "NormalizationTest.txt") where !line.hasPrefix("@") {
      let source = UnicodeData.bytes(line.prefix { $0 != ";" })
      let result = try TextTransform.nfc.apply(to: source)
      var rebuilt: [UInt8] = []
      var position = 0
      for edit in result.edits {
        rebuilt += source[position..<edit.source.lowerBound] + result.bytes[edit.result]
        position = edit.source.upperBound
      }
      #expect(rebuilt + source[position...] == result.bytes)
    }
  }
}
