import Testing

@testable import Alignment

@Suite struct PhoneticTrieTests {
  /// A pseudorandom word.
  private static func word(_ state: inout UInt64, longest: Int) -> [Sound] {
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // Few sounds, so that words are alike.
    let sounds: [Sound] = [.a, .i, .k, .s, .j, .l, .n]
    return (0...next(longest)).map { _ in sounds[next(sounds.count)] }
  }

  /// The weighted edit distance, by the whole table.
  private static func distance(_ first: ArraySlice<Sound>, _ second: [Sound]) -> Float {
    var row: [Float] = second.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.weight) }
    for sound in first {
      var next = [row[0] + sound.weight]
      for (index, other) in second.enumerated() {
        next.append(
          min(row[index] + other.substitution(sound), row[index + 1] + sound.weight, next[index] + other.weight))
      }
      row = next
    }
    return row[second.count]
  }

  private static func similarity(_ word: [Sound], _ query: [Sound]) -> Float {
    let queryWeight = query.reduce(0) { $0 + $1.weight }
    return (((word.count + 1) / 2)...word.count).map { length in
      let weight = word[..<length].reduce(0) { $0 + $1.weight }
      return 1 - distance(word[..<length], query) / max(queryWeight, weight) - 0.02 * Float(word.count - length)
    }.max() ?? 0
  }

  @Test(arguments: 1...20)
  func theTrieFindsWhatAScanFinds(seed: UInt64) {
    var state = seed
    let words = (0..<150).map { _ in Self.word(&state, longest: 9) }
    var trie = PhoneticTrie()
    for (index, word) in words.enumerated() { trie.insert(word, word: Int32(index)) }
    for _ in 0..<20 {
      let query = Self.word(&state, longest: 8)
      var found: [Int: Float] = [:]
      trie.search(query, leastSimilarity: 0.72) { found[Int($0)] = $1 }
      for (index, word) in words.enumerated() {
        let expected = Self.similarity(word, query)
        if abs(expected - 0.72) < 1e-3 { continue }
        #expect((found[index] != nil) == (expected > 0.72), "\(word) \(query) \(expected)")
        if let similarity = found[index] { #expect(abs(similarity - expected) < 1e-4) }
      }
    }
  }

  @Test func nothingIsFoundByNothingOrInNothing() {
    var trie = PhoneticTrie()
    #expect(trie.isEmpty)
    trie.search([.k, .a], leastSimilarity: 0.7) { _, _ in Issue.record("there is no word") }
    trie.insert([.k, .a], word: 7)
    trie.search([], leastSimilarity: 0.7) { _, _ in Issue.record("there is no query") }
    var found: [Int32] = []
    trie.search([.k, .a], leastSimilarity: 0.7) { word, _ in found.append(word) }
    #expect(found == [7] && !trie.isEmpty)
  }
}
