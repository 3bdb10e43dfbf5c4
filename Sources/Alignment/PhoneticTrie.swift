/// Words by their sounds, searched by weighted edit distance.
///
/// The words share their beginnings, and so do the rows of the distance's table; a branch is left as soon
/// as nothing below it can be similar enough.
///
/// - Source: the table's rows along a trie as in Schulz & Mihov, Fast string correction with Levenshtein
///   automata, 2002.
struct PhoneticTrie {
  private struct Node {
    let sound: Sound
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var firstWord: Int32 = -1
  }

  private var nodes = [Node(sound: .a)]
  private var words: [(word: Int32, next: Int32)] = []
  private var depth = 0

  /// Whether no word is there.
  var isEmpty: Bool { nodes.count == 1 }

  /// Adds a word.
  mutating func insert(_ sounds: [Sound], word: Int32) {
    var node = 0
    for sound in sounds { node = child(of: node, sound) }
    words.append((word, nodes[node].firstWord))
    nodes[node].firstWord = Int32(words.count - 1)
    depth = max(depth, sounds.count)
  }

  private mutating func child(of node: Int, _ sound: Sound) -> Int {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      if nodes[child].sound == sound { return child }
      child = Int(nodes[child].nextSibling)
    }
    nodes.append(Node(sound: sound, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = Int32(nodes.count - 1)
    return nodes.count - 1
  }

  /// Finds the words that, particles at their end set aside, sound like the query.
  ///
  /// The similarity is 1 − distance / the longer weight, best over the beginnings of at least half the
  /// word, less .02 for each sound set aside.
  ///
  /// - Parameter report: takes a word and its similarity.
  func search(_ query: [Sound], leastSimilarity: Float, report: (Int32, Float) -> Void) {
    var search = Search(query, depth: depth, leastSimilarity: leastSimilarity)
    visit(0, depth: 0, weight: 0, &search, report)
  }

  private func visit(
    _ node: Int, depth: Int, weight: Float, _ search: inout Search, _ report: (Int32, Float) -> Void
  ) {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      let sound = nodes[child].sound
      let childWeight = weight + sound.weight
      let smallest = search.fillRow(depth + 1, sound, weight: childWeight)
      let similarity = search.similarity(depth: depth + 1)
      if similarity >= search.leastSimilarity {
        var entry = Int(nodes[child].firstWord)
        while entry >= 0 {
          report(words[entry].word, similarity)
          entry = Int(words[entry].next)
        }
      }
      if similarity >= search.leastSimilarity || smallest <= search.limit {
        visit(child, depth: depth + 1, weight: childWeight, &search, report)
      }
      child = Int(nodes[child].nextSibling)
    }
  }

  /// The rows of the distance's table along the branch at hand.
  private struct Search {
    let leastSimilarity: Float
    /// The distance from which no beginning can be similar enough.
    let limit: Float
    private let query: [Sound]
    private let queryWeight: Float
    private var rows: [Float]
    /// For each depth of the branch, the similarity of the beginning that ends there.
    private var similarities: [Float]

    init(_ query: [Sound], depth: Int, leastSimilarity: Float) {
      self.query = query
      self.leastSimilarity = leastSimilarity
      rows = Array(repeating: 0, count: (query.count + 1) * (depth + 1))
      similarities = Array(repeating: 0, count: depth + 1)
      for (index, sound) in query.enumerated() { rows[index + 1] = rows[index] + sound.weight }
      queryWeight = rows[query.count]
      limit = (1 - leastSimilarity) * queryWeight / leastSimilarity
    }

    /// Fills the row of a depth and returns its smallest distance.
    mutating func fillRow(_ depth: Int, _ sound: Sound, weight: Float) -> Float {
      let width = query.count + 1
      let below = (depth - 1) * width
      let here = depth * width
      rows[here] = rows[below] + sound.weight
      var smallest = rows[here]
      for (index, other) in query.enumerated() {
        let distance = min(
          rows[below + index] + other.substitution(sound), rows[below + index + 1] + sound.weight,
          rows[here + index] + other.weight)
        rows[here + index + 1] = distance
        smallest = min(smallest, distance)
      }
      similarities[depth] = 1 - rows[here + query.count] / max(queryWeight, weight)
      return smallest
    }

    /// The best similarity of a beginning of the branch.
    func similarity(depth: Int) -> Float {
      var best: Float = 0
      for length in ((depth + 1) / 2)...depth {
        best = max(best, similarities[length] - 0.02 * Float(depth - length))
      }
      return best
    }
  }
}
