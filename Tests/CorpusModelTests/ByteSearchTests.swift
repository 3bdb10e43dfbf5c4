import CorpusModel
import Testing

/// Masks of 64 bytes find what looking at each byte finds.
@Suite struct ByteSearchTests {
  private static let targets: [ByteSearch.Target] = [
    .lineBreaks, .terminators, .sentenceMarks, .unsettled, .oddSpaces, .escaped, .oddInCells, .beyondASCII,
    .lineFeeds, .openParentheses, .addressSigns, .noPairs,
  ]

  /// The target as its documentation tells it, byte by byte.
  private static func isFound(_ target: ByteSearch.Target, _ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let isTerm = ".!?".utf8.contains(byte)
    return switch target {
    case .lineBreaks: [0x0A, 0x0D, 0xC2, 0xE2].contains(byte)
    case .terminators: isTerm || [0xE2, 0xE3, 0xEF].contains(byte)
    case .sentenceMarks: isTerm || byte == 0x28 || byte == 0x29 || byte == 0xC2 || byte >= 0xC4
    case .unsettled:
      byte < 0x20 || byte == 0x7F || byte >= 0xC0 || "&'`".utf8.contains(byte)
        || (byte == 0x20 && " \n,.;:!?".utf8.contains(next))
    case .oddSpaces: byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) || (byte == 0x20 && next == 0x20)
    case .escaped: byte < 0x20 || byte == 0x5C
    case .oddInCells: isFound(.oddSpaces, bytes, index) || isFound(.escaped, bytes, index)
    case .beyondASCII: byte >= 0x80
    case .lineFeeds: byte == 0x0A
    case .openParentheses: byte == UInt8(ascii: "(")
    case .addressSigns: ".:@#".utf8.contains(byte)
    case .noPairs:
      [0xC0, 0xC1].contains(byte) || byte >= 0xE0 || (0xC2...0xDF).contains(byte) != (0x80...0xBF).contains(next)
    }
  }

  @Test(arguments: 1...200)
  func masksFindWhatBytesAre(seed: UInt64) {
    var random = Generator(state: seed)
    // Long stretches of letters, so that what is looked for is rare, and bytes of every value.
    let bytes = (0..<Int.random(in: 0...220, using: &random)).map { _ in
      switch Int.random(in: 0..<40, using: &random) {
      case 0: UInt8.random(in: .min ... .max, using: &random)
      case 1, 2: UInt8(ascii: " ")
      case 3: Array(" \n,.;:!?&'`(@#\\\t".utf8).randomElement(using: &random) ?? 0
      default: UInt8(ascii: "a")
      }
    }
    let lower = Int.random(in: 0...bytes.count, using: &random)
    let range = lower..<Int.random(in: lower...bytes.count, using: &random)
    for target in Self.targets {
      let expected = range.filter { Self.isFound(target, bytes, $0) }
      #expect(
        ByteSearch.first(target, in: bytes, range) == expected.first ?? range.upperBound, "\(target), seed \(seed)"
      )
      var found: [Int] = []
      ByteSearch.forEach(target, in: bytes, range) { found.append($0) }
      #expect(found == expected, "\(target), seed \(seed)")
      // The same in steps, from the range's start to its end.
      var marks = ByteMarks(target, from: range.lowerBound)
      var limit = range.lowerBound
      found = []
      while limit < range.upperBound {
        limit = min(limit + Int.random(in: 1...90, using: &random), range.upperBound)
        while let mark = marks.next(before: limit, in: bytes) { found.append(mark) }
      }
      #expect(found == expected, "\(target), seed \(seed)")
    }
  }

  /// Lengths beside 16 bytes and the 255 times 16 after which the counters are emptied.
  @Test(arguments: [0, 1, 15, 16, 17, 4079, 4080, 4081, 9000])
  func scalarsAreCounted(length: Int) {
    var random = Generator(state: UInt64(length))
    for share in [0.1, 1] {
      let bytes = (0..<length).map { _ in
        Double.random(in: 0..<1, using: &random) < share
          ? UInt8.random(in: 0x80...0xBF, using: &random) : UInt8.random(in: .min ... .max, using: &random)
      }
      let start = length / 3
      #expect(
        ByteSearch.scalarCount(in: bytes, start..<length) == bytes[start...].count { !(0x80...0xBF).contains($0) })
      #expect(ByteSearch.scalarCount(in: bytes, 0..<length) == bytes.count { !(0x80...0xBF).contains($0) })
    }
  }
}
