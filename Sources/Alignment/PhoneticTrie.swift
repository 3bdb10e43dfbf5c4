/// Words by their sounds, searched by weighted edit distance.
///
/// The words share their beginnings, and so do the rows of the distance's table; a branch is left as soon
/// as nothing below it can be similar enough.
///
/// - Source: the table's rows along a trie as in Schulz & Mihov, Fast string correction, 2002; the idea of
///   weighted phonetic distance for transliterations as in Covington 1996.
struct PhoneticTrie {
  private struct Node {
    var children: [(sound: Sound, node: Int32)] = []
    var words: [Int32] = []
  }

  private var nodes = [Node()]

  /// Whether no word is there.
  var isEmpty: Bool { nodes.count == 1 }

  /// Adds a word.
  mutating func insert(_ sounds: [Sound], word: Int32) {
    var node = 0
    for sound in sounds {
      if let child = nodes[node].children.first(where: { $0.sound == sound }) {
        node = Int(child.node)
      } else {
        nodes.append(Node())
        nodes[node].children.append((sound, Int32(nodes.count - 1)))
        node = nodes.count - 1
      }
    }
    nodes[node].words.append(word)
  }

  /// Finds the words that, particles at their end set aside, sound like the query.
  ///
  /// The similarity is 1 − distance / the longer weight, best over the beginnings of at least half the
  /// word, less .02 for each sound set aside.
  ///
  /// - Parameter report: takes a word and its similarity.
  func search(_ query: [Sound], leastSimilarity: Float, report: (Int32, Float) -> Void) {
    var first: [Float] = [0]
    for sound in query { first.append(first[first.count - 1] + sound.weight) }
    var search = Search(
      query: query, weight: first[query.count], leastSimilarity: leastSimilarity,
      limit: (1 - leastSimilarity) * first[query.count] / leastSimilarity)
    visit(0, row: first, weight: 0, &search, report)
  }

  private struct Search {
    let query: [Sound]
    let weight: Float
    let leastSimilarity: Float
    let limit: Float
    /// For each depth of the branch, the similarity of the beginning that ends there.
    var similarities: [Float] = []

    mutating func similarity(depth: Int) -> Float {
      var best: Float = 0
      for length in ((depth + 1) / 2)...depth where length > 0 {
        best = max(best, similarities[length - 1] - 0.02 * Float(depth - length))
      }
      return best
    }
  }

  private func visit(
    _ node: Int, row: [Float], weight: Float, _ search: inout Search, _ report: (Int32, Float) -> Void
  ) {
    for child in nodes[node].children {
      let next = Self.nextRow(after: row, child.sound, search.query)
      let childWeight = weight + child.sound.weight
      search.similarities.append(1 - next[search.query.count] / max(search.weight, childWeight))
      defer { search.similarities.removeLast() }
      let similarity = search.similarity(depth: search.similarities.count)
      let isSimilar = similarity >= search.leastSimilarity
      guard isSimilar || (next.min() ?? 0) <= search.limit else { continue }
      if isSimilar {
        for word in nodes[Int(child.node)].words { report(word, similarity) }
      }
      visit(Int(child.node), row: next, weight: childWeight, &search, report)
    }
  }

  private static func nextRow(after row: [Float], _ sound: Sound, _ query: [Sound]) -> [Float] {
    var next = row
    next[0] = row[0] + sound.weight
    for (index, other) in query.enumerated() {
      next[index + 1] = min(
        row[index] + other.substitution(sound), row[index + 1] + sound.weight, next[index] + other.weight)
    }
    return next
  }
}
