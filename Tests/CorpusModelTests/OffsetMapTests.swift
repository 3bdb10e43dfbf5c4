import CorpusModel
import Testing

@Suite struct OffsetMapTests {
  /// `ab` deleted before offset 1, `X` → `YZ` at original 5.
  let map = OffsetMap(changes: [
    .init(original: 1..<3, normalized: 1..<1),
    .init(original: 5..<6, normalized: 3..<5),
  ])

  @Test func rangesGoThereAndBack() {
    #expect(map.originalRange(of: 0..<1) == 0..<1)
    #expect(map.originalRange(of: 1..<3) == 3..<5)
    #expect(map.originalRange(of: 0..<3) == 0..<5)
    #expect(map.originalRange(of: 4..<6) == 5..<7)
    #expect(map.normalizedRange(of: 3..<6) == 1..<5)
    #expect(map.normalizedRange(of: 0..<2) == 0..<1)
  }

  /// Applies random replacements twice and compares the composed map with each text's true content.
  @Test(arguments: 0..<200)
  func compositionAgreesWithTheTexts(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let original = (0..<40).map { UInt8($0) }
    let (middle, first) = Self.rewrite(original, &random)
    let (final, second) = Self.rewrite(middle, &random)
    let joined = first.followed(by: second)
    // Rebuild the final text from the original: unchanged stretches copied, changes taken from the final text.
    var rebuilt: [UInt8] = []
    var position = 0
    for change in joined.changes {
      rebuilt += original[position..<change.original.lowerBound]
      #expect(rebuilt.count == change.normalized.lowerBound, "seed \(seed)")
      rebuilt += final[change.normalized]
      position = change.original.upperBound
    }
    rebuilt += original[position...]
    #expect(rebuilt == final, "seed \(seed)")
  }

  @Test(arguments: 0..<200)
  func aCursorFindsWhatTheMapFinds(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let original = (0..<60).map { UInt8($0) }
    let (text, map) = Self.rewrite(original, &random)
    var cursor = OffsetMapCursor(map)
    var start = 0
    while start < text.count {
      let range = start..<min(text.count, start + 1 + Int(random.next() % 6))
      let found = cursor.originalRange(of: range)
      #expect(found.range == map.originalRange(of: range), "seed \(seed), \(range)")
      if found.isSame { #expect(original[found.range] == text[range], "seed \(seed), \(range)") }
      start = range.upperBound + Int(random.next() % 4)
    }
  }

  private static func rewrite(_ text: [UInt8], _ random: inout SplitMix64) -> ([UInt8], OffsetMap) {
    var result: [UInt8] = []
    var changes: [OffsetMap.Change] = []
    var position = 0
    while position < text.count {
      if random.next() % 4 == 0 {
        let length = min(Int(random.next() % 4), text.count - position)
        let replacement = (0..<Int(random.next() % 4)).map { _ in UInt8(100 + random.next() % 100) }
        if length + replacement.count > 0 {
          changes.append(
            .init(
              original: position..<position + length,
              normalized: result.count..<result.count + replacement.count))
        }
        result += replacement
        position += length
      }
      if position < text.count {
        result.append(text[position])
        position += 1
      }
    }
    return (result, OffsetMap(changes: changes))
  }
}

/// A small random generator with a seed (Steele, Lea & Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
