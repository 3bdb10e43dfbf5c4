import CorpusModel
import Testing

/// Scalars are counted alike from wherever the count before ended, and their numbers are written as Swift does.
@Suite struct ScalarCursorTests {
  @Test func theQuestionBeforeDoesNotCount() {
    let source = SourceText(
      path: "text", text: Array(String(repeating: "è così: 한글, «sì».\n", count: 400).utf8), scalarsBefore: 7)
    let starts = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
    let offsets = starts.enumerated().filter { $0.offset % 97 < 3 }.map(\.element)
    var cursor = ScalarCursor(source)
    for offset in offsets + offsets.reversed() + zip(offsets, offsets.reversed()).flatMap({ [$0, $1] }) {
      #expect(cursor.scalarOffset(ofUTF8: offset) == source.scalarOffset(ofUTF8: offset))
    }
  }

  @Test func anEmptyTextHasNoScalars() {
    var cursor = ScalarCursor(SourceText(path: "text", text: [], scalarsBefore: 3))
    #expect(cursor.scalarOffset(ofUTF8: 0) == 3)
  }

  @Test(arguments: [
    0, 7, 10, 99, 100, 12_345_678, 99_999_999, 100_000_000, 100_000_001, 1_000_000_000, 12_300_000_000_000_045,
    Int.max,
  ])
  func numbersAreWrittenInDigits(number: Int) {
    var output: [UInt8] = []
    output.append(addingCapacity: 20) { $0.append(decimal: number) }
    #expect(String(decoding: output, as: UTF8.self) == String(number))
  }
}
