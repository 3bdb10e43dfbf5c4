import CorpusModel
import Testing

/// Lines and columns are what counting from the start finds, in texts longer than the stretches that are counted at once.
@Suite struct SourceTextTests {
  @Test(arguments: [0, 1, 40, 3000], [0.001, 0.02, 0.3])
  func locationsAreCounted(length: Int, lineFeeds: Double) {
    var random = SplitMix64(state: UInt64(length))
    var text: [UInt8] = []
    for _ in 0..<length {
      text +=
        Double.random(in: 0..<1, using: &random) < lineFeeds
        ? [0x0A] : Array(["a", "è", "…"].randomElement(using: &random)?.utf8 ?? "".utf8)
    }
    let source = SourceText(path: "x", text: text, scalarsBefore: 7, linesBefore: 3)
    var (line, column) = (4, 1)
    for offset in 0...text.count where offset == text.count || !text[offset].isUTF8Continuation {
      let place = source.location(ofUTF8: offset)
      #expect(place.line == line && place.column == column, "\(offset)")
      guard offset < text.count else { break }
      (line, column) = text[offset] == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
    #expect(source.lineFeedCount == line - 4)
  }
}
