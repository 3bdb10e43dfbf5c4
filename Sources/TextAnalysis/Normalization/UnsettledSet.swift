internal import CorpusModel

/// A set of the characters that steps of normalization look for, or of those that a text has.
///
/// It tells ASCII, Latin-1 and general punctuation one by one, and others by the lead byte of their UTF-8. A space counts
/// where it is unsettled: beside a line's end, another space or a mark that wants none.
struct UnsettledSet: Sendable {
  /// Bits by place.
  private var words: InlineArray<7, UInt64> = InlineArray(repeating: 0)

  /// Takes characters.
  ///
  /// - Parameters:
  ///   - ranges: each within what is told one by one, or within the rest.
  ///   - scalars: more characters.
  init(_ ranges: ClosedRange<UInt32>..., scalars: String = "") {
    for range in ranges {
      for place in Self.place(of: range.lowerBound)...Self.place(of: range.upperBound) { insert(place) }
    }
    for scalar in scalars.unicodeScalars { insert(Self.place(of: scalar.value)) }
  }

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(of text: [UInt8]) {
    guard let last = text.indices.last else { return }
    insert(text, 0...0)
    insert(text, last...last)
    var marks = ByteMarks(.unsettled)
    while let mark = marks.next(before: text.count, in: text) {
      // A space behind a line feed is no mark.
      insert(text, mark...min(last, text[mark] == 0x0A ? mark + 1 : mark))
    }
  }

  /// Adds the characters that start in a range of a text.
  mutating func insert(_ text: [UInt8], _ range: ClosedRange<Int>) {
    for index in range where !text[index].isUTF8Continuation {
      if text[index] == 0x20, !Self.isUnsettled(space: index, in: text) { continue }
      insert(Self.place(of: text.scalar(at: index).scalar.value))
    }
  }

  private mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  /// The place of a character: U+0000 to U+00FF, U+2000 to U+207F, then the lead bytes from C0 on.
  private static func place(of scalar: UInt32) -> Int {
    switch scalar {
    case ..<0x100: Int(scalar)
    case 0x2000...0x207F: Int(scalar - 0x2000) + 0x100
    case ..<0x800: Int(scalar >> 6) + 0x180
    case ..<0x10000: Int(scalar >> 12) + 0x1A0
    default: Int(scalar >> 18) + 0x1B0
    }
  }

  private static func isUnsettled(space index: Int, in text: [UInt8]) -> Bool {
    guard index > 0, text[index - 1] != 0x0A, index + 1 < text.count else { return true }
    return text[index + 1] <= 0x20 || ",.;:!?".utf8.contains(text[index + 1])
  }

  /// Whether the sets have a character in common, as far as it is told.
  func intersects(_ other: UnsettledSet) -> Bool {
    words.indices.contains { words[$0] & other.words[$0] != 0 }
  }
}
