/// Words by their sounds, searched by weighted edit distance.
///
/// The words share their beginnings, and so do the rows of the distance's table; a branch is left as soon
/// as nothing below it can be similar enough.
///
/// - Source: the table's rows along a trie as in Schulz & Mihov, Fast string correction with Levenshtein
///   automata, 2002; of a row only what is within the bound is filled, as in Ukkonen, Algorithms for approximate
///   string matching, 1985.
struct PhoneticTrie {
  private struct Node {
    let sound: Sound
    /// The most that the sounds below weigh.
    var weightBelow: Float = 0
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
    var weightBelow = sounds.reduce(0) { $0 + $1.weight }
    for sound in sounds {
      node = child(of: node, sound)
      weightBelow -= sound.weight
      nodes[node].weightBelow = max(nodes[node].weightBelow, weightBelow)
    }
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
    if query.isEmpty { return }
    let costs = QueryCosts(query)
    let width = query.count + 1
    withUnsafeTemporaryAllocation(of: Float.self, capacity: (width + 1) * (depth + 1)) { space in
      space.initialize(repeating: 0)
      for column in 1..<width { space[column] = space[column - 1] + costs.weights[column - 1] }
      let walk = Walk(
        trie: self, query: costs, leastSimilarity: leastSimilarity,
        similarities: UnsafeMutableBufferPointer(rebasing: space[(width * (depth + 1))...]), rows: space)
      walk.visit(0, depth: 0, weight: 0, columns: 0...query.count, report)
    }
  }

  /// What it costs to turn other words into a query.
  private struct QueryCosts {
    /// What leaving out each sound of the query costs.
    let weights: [Float]
    /// What the sounds of the query from each on weigh.
    let remaining: [Float]
    /// For each sound what writing it for each sound of the query costs.
    let substitutions: [Float]

    /// What the query weighs.
    var weight: Float { remaining[0] }

    init(_ query: [Sound]) {
      weights = query.map(\.weight)
      var remaining = [weights.reduce(0, +)]
      for weight in weights { remaining.append(remaining[remaining.count - 1] - weight) }
      self.remaining = remaining
      substitutions = Sound.allCases.flatMap { sound in query.map { $0.substitution(sound) } }
    }
  }

  /// A walk through the trie, with the rows of the distance's table along the branch at hand.
  private struct Walk {
    let trie: PhoneticTrie
    let query: QueryCosts
    let leastSimilarity: Float
    /// For each depth of the branch, the similarity of the beginning that ends there; 0 where it is too small.
    let similarities: UnsafeMutableBufferPointer<Float>
    let rows: UnsafeMutableBufferPointer<Float>

    /// Rounding must not cut off what is just similar enough.
    private static let tolerance: Float = 1e-4

    /// Visits the words below a node.
    ///
    /// - Parameter columns: those of the node's row that are within its bound; nil where none is.
    func visit(
      _ node: Int, depth: Int, weight: Float, columns: ClosedRange<Int>?, _ report: (Int32, Float) -> Void
    ) {
      var child = Int(trie.nodes[node].firstChild)
      while child >= 0 {
        let entry = trie.nodes[child]
        let childWeight = weight + entry.sound.weight
        let filled = columns.flatMap { fillRow(depth + 1, entry, weight: childWeight, $0) }
        let similarity = similarity(depth: depth + 1, weight: childWeight, filled)
        if similarity >= leastSimilarity {
          var word = Int(entry.firstWord)
          while word >= 0 {
            report(trie.words[word].word, similarity)
            word = Int(trie.words[word].next)
          }
        }
        if similarity >= leastSimilarity || filled != nil {
          visit(child, depth: depth + 1, weight: childWeight, columns: filled, report)
        }
        child = Int(entry.nextSibling)
      }
    }

    /// Fills the row of a depth.
    ///
    /// No distance may exceed what the longest word below allows, once the sounds that it lacks are added.
    ///
    /// - Parameter columns: those of the row above that are within its bound; the others hold nothing.
    /// - Returns: the columns within the bound; nil where there are none.
    @inline(__always)
    private func fillRow(
      _ depth: Int, _ node: Node, weight: Float, _ columns: ClosedRange<Int>
    ) -> ClosedRange<Int>? {
      let width = query.remaining.count
      let longest = min(query.weight / leastSimilarity, max(query.weight, weight + node.weightBelow))
      let bound = (1 - leastSimilarity) * longest + Self.tolerance
      let above = (depth - 1) * width
      let here = depth * width
      let substitution = Int(node.sound.rawValue) * (width - 1) - 1
      let soundWeight = node.sound.weight
      var first = -1
      var last = -1
      var left = Float.infinity
      for column in columns.lowerBound..<width {
        var distance = left + (column > 0 ? query.weights[column - 1] : 0)
        if column <= columns.upperBound { distance = min(distance, rows[above + column] + soundWeight) }
        if column > columns.lowerBound, column <= columns.upperBound + 1 {
          distance = min(distance, rows[above + column - 1] + query.substitutions[substitution + column])
        }
        if column > columns.upperBound, distance > bound { break }
        rows[here + column] = distance
        if distance + max(0, query.remaining[column] - node.weightBelow) <= bound {
          if first < 0 { first = column }
          last = column
        }
        left = distance
      }
      return first < 0 ? nil : first...last
    }

    /// The best similarity of a beginning of the branch, once the row of its end is filled.
    @inline(__always)
    private func similarity(depth: Int, weight: Float, _ columns: ClosedRange<Int>?) -> Float {
      let width = query.remaining.count
      let isWhole = columns?.upperBound == width - 1
      similarities[depth] = isWhole ? 1 - rows[depth * width + width - 1] / max(query.weight, weight) : 0
      var best: Float = 0
      for length in ((depth + 1) / 2)...depth {
        best = max(best, similarities[length] - 0.02 * Float(depth - length))
      }
      return best
    }
  }
}
