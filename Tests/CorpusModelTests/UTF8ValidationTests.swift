import CorpusModel
import Testing

/// What is UTF-8, and where it stops, is what the standard library's decoder says.
@Suite struct UTF8ValidationTests {
  private static func firstInvalidOffset(in bytes: some Sequence<UInt8>) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  @Test(arguments: 1...400)
  func theFirstFaultIsFound(seed: UInt64) {
    var random = Generator(state: seed)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("a lungo, senza accenti, ".utf8), Array("è".utf8), Array("città e ".utf8),
      Array("’".utf8), Array("김".utf8), Array("😀".utf8),
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &random) { bytes += pieces.randomElement(using: &random) ?? [] }
    // Some bytes changed or lost: leads, ends, and bytes that no text has.
    for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      if Bool.random(using: &random) {
        bytes.remove(at: index)
      } else {
        bytes[index] =
          [0x41, 0x80, 0xBF, 0xC0, 0xC3, 0xE0, 0xED, 0xF4, 0xFF].randomElement(using: &random) ?? 0xFF
      }
    }
    #expect(UTF8Validation.firstInvalidOffset(in: bytes) == Self.firstInvalidOffset(in: bytes), "\(bytes)")
    let lower = Int.random(in: 0...bytes.count, using: &random)
    let upper = Int.random(in: lower...bytes.count, using: &random)
    let expected = Self.firstInvalidOffset(in: bytes[lower..<upper]).map { lower + $0 }
    #expect(
      UTF8Validation.firstInvalidOffset(in: bytes, lower..<upper) == expected, "\(lower..<upper) of \(bytes)")
  }
}
