/// Words of two languages that are spelt alike: `nazione` and `nation`.
enum Cognates {
  /// The ratio of common letters from which words count as alike.
  static let leastSimilarity: Float = 0.62

  /// Finds the pairs of alike words among two vocabularies.
  ///
  /// Only words that agree in their first two letters, or in the first and the third, are compared.
  ///
  /// - Parameter report: takes source type, target type and strength.
  /// - Complexity: O(*n* · *k*), *k* the words that begin alike.
  static func link(_ source: TypeTable, _ target: TypeTable, report: (Int, Int, Float) -> Void) {
    var index: [[Int32]] = Array(repeating: [], count: 2 << 16)
    let others = (0..<target.count).map { word($0, of: target) }
    for (type, other) in others.enumerated() {
      guard let other else { continue }
      for key in keys(other) { index[key].append(Int32(type)) }
    }
    for type in 0..<source.count {
      guard let word = word(type, of: source) else { continue }
      let masks = LetterMasks(word)
      for (turn, key) in keys(word).enumerated() {
        for candidate in index[key] {
          guard let other = others[Int(candidate)], other != word, abs(other.count - word.count) <= 3 else {
            continue
          }
          if turn == 1, other[1] == word[1] { continue }
          let similarity = masks.similarity(to: other)
          if similarity >= leastSimilarity { report(type, Int(candidate), 0.6 * (similarity - 0.5) / 0.5) }
        }
      }
    }
  }

  private static func word(_ type: Int, of table: TypeTable) -> [UInt8]? {
    guard table.kinds[type] == .word else { return nil }
    let text = table.text(of: type)
    return text.count >= 4 && text.count <= 64 ? Array(text) : nil
  }

  /// Buckets: first and second letter, first and third.
  private static func keys(_ word: [UInt8]) -> [Int] {
    let first = Int(word[0]) << 8
    return [first | Int(word[1]), 1 << 16 | first | Int(word[2])]
  }
}

/// For each letter the places where a word has it; for counting common letters in parallel.
private struct LetterMasks {
  private let masks: [UInt64]
  private let count: Int

  init(_ word: [UInt8]) {
    var masks = [UInt64](repeating: 0, count: 256)
    for (place, letter) in word.enumerated() { masks[Int(letter)] |= 1 << UInt64(place) }
    self.masks = masks
    count = word.count
  }

  /// The length of the longest common subsequence over the longer word's length.
  ///
  /// - Complexity: O(*m*) for a word of *m* letters.
  /// - Source: Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
  func similarity(to other: [UInt8]) -> Float {
    var row = ~UInt64(0)
    for letter in other {
      let matches = row & masks[Int(letter)]
      row = (row &+ matches) | (row & ~matches)
    }
    let used = count == 64 ? ~UInt64(0) : (1 << UInt64(count)) - 1
    return Float((~row & used).nonzeroBitCount) / Float(max(count, other.count))
  }
}
