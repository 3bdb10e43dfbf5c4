/// Parts a collection so that no part holds near-copies of one document.
///
/// Copies confirm one another's mistakes: what is learned from one is no longer held out for the next. Five copies of a
/// document of twenty sentences were enough to spoil an alignment that is right for one.
struct CollectionRounds {
  /// How many parts may hold several documents; further copies are parts of their own, so that looking stays linear.
  private static let sharedRoundsAtMost = 32

  /// For each part, the places of its documents, in order.
  private(set) var rounds: [[Int]] = []

  /// Parts a collection: a document goes into the first part that has seen at most half of its source sentences.
  ///
  /// - Complexity: O(*n* · *r*) for *n* sentences and *r* parts, which is 1 without copies.
  init(_ pairs: [DocumentPair]) {
    var seen: [Set<UInt64>] = []
    for (index, pair) in pairs.enumerated() {
      let sentences = pair.source.sentences.map(Self.hash)
      let isNew = { (known: Set<UInt64>) in sentences.lazy.filter(known.contains).count * 2 <= sentences.count }
      if let round = seen.firstIndex(where: isNew) {
        rounds[round].append(index)
        seen[round].formUnion(sentences)
      } else {
        rounds.append([index])
        if seen.count < Self.sharedRoundsAtMost { seen.append(Set(sentences)) }
      }
    }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ sentence: [UInt8]) -> UInt64 {
    sentence.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
