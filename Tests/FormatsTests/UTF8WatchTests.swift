import CorpusModel
import Testing

@testable import Formats

/// A stream's pieces are checked as the whole would be, wherever they are cut.
@Suite struct UTF8WatchTests {
  private func error(_ bytes: [UInt8], cutAt cuts: [Int]) -> Diagnostic? {
    var watch = UTF8Watch(path: "x")
    var start = 0
    for cut in cuts + [bytes.count] {
      watch.take(Array(bytes[start..<cut]))
      start = cut
    }
    watch.finish()
    return watch.error?.diagnostics.first
  }

  @Test(arguments: [
    [], Array("è김😀\n".utf8), Array("a\nè".utf8) + [0xFF, 0x41], [0xE8, 0x20],
    Array("김\n😀".utf8) + [0xF0, 0x9F, 0x98],
    [0xC3], Array("x\n".utf8) + [0xED, 0xA0, 0x80], [0x80, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
  ])
  func everyCutTellsTheSame(bytes: [UInt8]) {
    let offset = UTF8Validation.firstInvalidOffset(in: bytes)
    let place = offset.map { UTF8Validation.location(path: "x", bytes: bytes, offset: $0) }
    for first in 0...bytes.count {
      for second in first...bytes.count {
        let found = error(bytes, cutAt: [first, second])
        #expect(found?.location == place, "cut at \(first) and \(second)")
        if let offset { #expect(found?.message.contains("at offset \(offset) is") == true) }
      }
    }
  }
}
