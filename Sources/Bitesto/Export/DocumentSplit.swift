/// Deals documents out to the parts of a corpus by their names alone, so that each stays where it is when others come.
package struct DocumentSplit: Sendable, Equatable {
  /// A part of the corpus.
  package enum Part: String, Sendable, CaseIterable {
    case train
    case dev
    case test
  }

  private let weights: [Int]

  /// Takes the shares of train, dev and test; only their proportions count.
  ///
  /// - Returns: nil unless there are three, none negative, and train's is positive.
  package init?(weights: [Int]) {
    guard weights.count == Part.allCases.count, weights[0] > 0,
      weights.allSatisfy({ (0...1_000_000).contains($0) })
    else { return nil }
    self.weights = weights
  }

  /// The part of a document: by the name of its file without its ending and language, so that the same text in
  /// another folder, and its translation, are in the same part; of a record, by that and the record's name.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the path.
  package func part(ofDocument path: String) -> Part {
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = InputName(String(parts[0])).stem.split(separator: "/").last ?? ""
    let name = parts.count > 1 ? "\(file)#\(parts[1])" : String(file)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    // FNV's high bits hardly move for short names: fold them (splitmix64's finish).
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    var place = Int(hash % UInt64(weights.reduce(0, +)))
    for (part, weight) in zip(Part.allCases, weights) {
      if place < weight { return part }
      place -= weight
    }
    return .train
  }
}
