internal import CorpusModel

/// Deletes characters that cannot be seen and mean nothing in running text.
///
/// Joiners stay between emoji and between letters of the scripts that need them.
struct InvisiblePass: NormalizationPass {
  let step = NormalizationStep.invisibles
  /// Whether soft hyphens go too, which are also parts of mojibake (`Ã` + U+00AD is `í`).
  let deletesSoftHyphens: Bool

  let triggers: UnsettledSet? = UnsettledSet(
    0x00...0x08, 0x0E...0x1F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    scalars: "\u{7F}\u{AD}\u{180E}\u{FEFF}\u{FFF9}")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte >= 0x20, byte < 0x7F {
        index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
        continue
      }
      let located = source.scalar(at: index)
      if isInvisible(located, source) { text.delete(located.range) }
      index = located.range.upperBound
    }
  }

  private func isInvisible(_ located: LocatedScalar, _ source: [UInt8]) -> Bool {
    switch located.scalar.value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F: return true
    case 0xAD: return deletesSoftHyphens
    case 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      return true
    case 0x200C, 0x200D:
      guard let before = source.scalar(before: located.range.lowerBound), located.range.upperBound < source.count
      else {
        return true
      }
      return !Self.isJoined(before.scalar) || !Self.isJoined(source.scalar(at: located.range.upperBound).scalar)
    default: return false
    }
  }

  /// Whether joiners mean something beside a character: emoji with their variation selector, and the scripts from
  /// Arabic to those of India and beyond.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x109F, 0x1780...0x17FF, 0x1820...0x18AF, 0x1A00...0x1AFF: true
    case 0x2190...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: true
    default: false
    }
  }
}
