internal import CorpusModel
internal import TextAnalysis

/// Measures how accents are restored on text whose final accents were written as apostrophes.
package struct AccentEvaluation {
  /// The counts of one text.
  package struct Result: Sendable {
    /// Accents that were written as apostrophes.
    package var degraded = 0
    /// Of these, restored to the very letter.
    package var right = 0
    /// Restored to another letter, or changed where nothing was degraded.
    package var wrong = 0
    /// The words that are not right, with their context.
    package var mistakes: [String] = []

    /// The share of right ones.
    package var rightShare: Double { degraded == 0 ? 1 : Double(right) / Double(degraded) }
    /// The share of wrong ones.
    package var wrongShare: Double { degraded == 0 ? 0 : Double(wrong) / Double(degraded) }
  }

  private let normalizer = TextNormalizer(profile: .minimal, enabling: [.accents])

  /// Makes an evaluation.
  package init() {}

  /// Degrades a text line by line, restores it and compares.
  package func evaluate(_ lines: [String]) throws -> Result {
    var result = Result()
    for line in lines { try compare(line, &result) }
    return result
  }

  private func compare(_ line: String, _ result: inout Result) throws {
    let clean = try TextNormalizer(profile: .minimal).normalize(Array(line.utf8)).bytes
    let degraded = AccentDegrader().degrade(clean)
    let restored = try normalizer.normalize(degraded.bytes)
    var expected: [Range<Int>: ArraySlice<UInt8>] = [:]
    for change in degraded.changes { expected[change.normalized] = clean[change.original] }
    result.degraded += expected.count
    // Accents that were apostrophes in the clean text already count neither way.
    let map = OffsetMap(changes: degraded.changes)
    let known = Set(try normalizer.normalize(clean).map.changes.map { map.normalizedRange(of: $0.original) })
    for change in restored.map.changes where !known.contains(change.original) {
      if let wanted = expected.removeValue(forKey: change.original) {
        if wanted.elementsEqual(restored.bytes[change.normalized]) {
          result.right += 1
          continue
        }
      }
      result.wrong += 1
      result.mistakes.append("wrong\t" + InkCount(degraded.bytes).around(change.original))
    }
    result.mistakes += expected.keys.map { "left\t" + InkCount(degraded.bytes).around($0) }
  }
}

/// Writes the accents at the ends of words as apostrophes: `perché` becomes `perche'`.
struct AccentDegrader {
  /// The degraded text, and what changed.
  struct Degraded {
    var bytes: [UInt8] = []
    var changes: [OffsetMap.Change] = []
  }

  /// Grave and acute vowels in Latin-1, behind the byte C3, and what they are without accent.
  private static let vowels: [UInt8: UInt8] = [
    0xA0: 0x61, 0xA1: 0x61, 0xA8: 0x65, 0xA9: 0x65, 0xAC: 0x69, 0xAD: 0x69, 0xB2: 0x6F, 0xB3: 0x6F, 0xB9: 0x75,
    0xBA: 0x75, 0x80: 0x41, 0x88: 0x45, 0x89: 0x45, 0x8C: 0x49, 0x92: 0x4F, 0x99: 0x55,
  ]

  func degrade(_ text: [UInt8]) -> Degraded {
    var result = Degraded()
    var index = 0
    while index < text.count {
      if text[index] == 0xC3, let vowel = Self.vowels[text[index + 1]], endsWord(index + 2, text) {
        let start = result.bytes.count
        result.bytes += [vowel, UInt8(ascii: "'")]
        result.changes.append(OffsetMap.Change(original: index..<index + 2, normalized: start..<start + 2))
        index += 2
      } else {
        result.bytes.append(text[index])
        index += 1
      }
    }
    return result
  }

  private func endsWord(_ end: Int, _ text: [UInt8]) -> Bool {
    guard end < text.count else { return true }
    // Behind a degraded accent no apostrophe may stand (`c'è'`), nor a letter.
    return
      !(text[end].isASCIILetter || text[end].isASCIIDigit || text[end] >= 0x80 || text[end] == UInt8(ascii: "'"))
  }
}
