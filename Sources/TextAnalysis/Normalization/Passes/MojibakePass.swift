internal import CorpusModel

/// Mends UTF-8 that was read as Windows-1252 or ISO 8859-1: `perchÃ©`, `â€™`, `ê¹€ì •`.
///
/// A stretch is mended only where its characters, written as Windows-1252, are well-formed UTF-8 of characters
/// that such text has: Latin letters and signs, general punctuation, at least two Hangul syllables, or an emoji.
struct MojibakePass: NormalizationPass {
  let step = NormalizationStep.mojibake
  /// Text may have been misread more than once.
  let isRepeated = true

  let triggers: UnsettledSet? = UnsettledSet(scalars: "ÂÃÄÅâêëìíð")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index + 2 < source.count {
      if source[index] == 0xC3, Self.isLead(behindC3: source[index + 1]), source[index + 2] >= 0x80,
        let stretch = MisreadStretch(at: index, in: source)
      {
        text.replace(stretch.range, with: stretch.bytes)
        index = stretch.range.upperBound
      } else {
        index = ByteSearch.first(.beyondASCII, in: source, index + 1..<source.count)
      }
    }
  }

  /// Whether a letter is what misread UTF-8 of two bytes starts with.
  static func isLead(_ letter: Unicode.Scalar) -> Bool { (0xC2...0xC5).contains(letter.value) }

  /// Whether C3 and the byte make `Â` `Ã` `Ä` `Å` `â` `ê` `ë` `ì` `í` or `ð`, the misread lead bytes.
  static func isLead(behindC3 second: UInt8) -> Bool {
    switch second {
    case 0x82...0x85, 0xA2, 0xAA...0xAD, 0xB0: true
    default: false
    }
  }
}

/// Characters that are UTF-8, read as Windows-1252.
private struct MisreadStretch {
  let range: Range<Int>
  /// What they were.
  let bytes: [UInt8]

  /// Bytes after which another stretch starts, so that no text is read again and again.
  private static let longest = 512

  /// Takes the characters from an offset; nil where they are what they seem.
  init?(at start: Int, in source: [UInt8]) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var index = start
    while index < source.count, source[index] >= 0x80, bytes.count < Self.longest {
      let located = source.scalar(at: index)
      guard let byte = Windows1252.byte(of: located.scalar) else { break }
      bytes.append(byte)
      index = located.range.upperBound
      ends.append(index)
    }
    let taken = Self.plausiblePrefix(of: bytes)
    if taken == 0 { return nil }
    range = start..<ends[taken - 1]
    self.bytes = Array(bytes[..<taken])
  }

  /// How many bytes from the start are UTF-8 that such text has.
  private static func plausiblePrefix(of bytes: [UInt8]) -> Int {
    var taken = 0
    var syllables = 0
    while taken < bytes.count, let length = plausibleLength(at: taken, in: bytes) {
      if length == 3, bytes[taken] != 0xE2 { syllables += 1 }
      taken += length
    }
    // One Hangul syllable alone is as likely Italian: `venerdì»…`
    return syllables == 1 ? 0 : taken
  }

  private static func plausibleLength(at index: Int, in bytes: [UInt8]) -> Int? {
    let rest = bytes[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }
    guard let second = rest.first else { return nil }
    switch bytes[index] {
    case 0xC2...0xC5: return 2
    case 0xE2: return rest.count >= 2 && [0x80, 0x82, 0x84, 0x86].contains(second) ? 3 : nil
    case 0xEA...0xED:
      // U+AC00 is EA B0 80, U+D7A3 is ED 9E A3.
      let isSyllable = (bytes[index], second) >= (0xEA, 0xB0) && (bytes[index], second) <= (0xED, 0x9E)
      return rest.count >= 2 && isSyllable ? 3 : nil
    case 0xF0: return second == 0x9F && rest.count >= 3 ? 4 : nil
    default: return nil
    }
  }
}
