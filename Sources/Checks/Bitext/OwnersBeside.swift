internal import CorpusModel

/// The names of owners in a translation, for asking whether one stands beside a description: *the Ukrainian president, the
/// president of Ukraine*.
struct OwnersBeside {
  private let words: [BitextWord]
  private let isKorean: Bool
  /// Where the owners are named, by their starts and by their ends.
  private let byStart: [Range<Int>]
  private let byEnd: [Range<Int>]

  /// Gathers the names of owners.
  ///
  /// - Parameters:
  ///   - owners: where they stand.
  ///   - words: the translation's.
  init(_ owners: [Range<Int>], words: [BitextWord], isKorean: Bool) {
    self.words = words
    self.isKorean = isKorean
    byStart = owners.sorted { $0.lowerBound < $1.lowerBound }
    byEnd = owners.sorted { $0.upperBound < $1.upperBound }
  }

  /// Whether an owner stands before a description, or behind it with *of* or *in*.
  ///
  /// - Complexity: O(log *n*) for *n* words.
  func stand(beside place: Range<Int>) -> Bool { standBefore(place.lowerBound) || standBehind(place.upperBound) }

  private func standBefore(_ place: Int) -> Bool {
    let end = byEnd.partitioningIndex { $0.upperBound > place }
    for owner in byEnd[..<end].reversed() {
      let between = words.between(owner.upperBound, place)
      if between.count > (isKorean ? 1 : 3) { return false }
      if between.allSatisfy({ $0.text.first?.isUppercase != true && !Self.parting.contains($0.text) }) {
        return true
      }
      if isCoordinated(between) { return true }
    }
    return false
  }

  /// Whether another adjective stands between: *the Chinese and Russian leaders*.
  private func isCoordinated(_ between: ArraySlice<BitextWord>) -> Bool {
    between.count == 2 && between.first?.text == "and" && between.last?.text.first?.isUppercase == true
  }

  private func standBehind(_ place: Int) -> Bool {
    if isKorean { return false }
    let start = byStart.partitioningIndex { $0.lowerBound >= place }
    for owner in byStart[start...] {
      let between = words.between(place, owner.lowerBound).map(\.text)
      if between.count > 2 { return false }
      if Self.links.contains(between) { return true }
    }
    return false
  }

  private static let links: Set<[String]> = [["of"], ["in"], ["of", "the"], ["in", "the"]]
  private static let parting: Set<String> = [
    "and", "or", "to", "from", "in", "on", "against", "for", "the", "of", "said",
  ]
}
