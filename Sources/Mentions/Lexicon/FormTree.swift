/// A tree whose edges are folded words, separators and syllables, and whose nodes are the ends of forms.
///
/// Flat arrays throughout: a million terms are millions of nodes.
struct FormTree: Sendable {
  private var edges = TransitionTable()
  /// For each symbol, the node that it leads to from the root; negative for none.
  private var firstTargets: [Int32] = []
  private var spaces: [Bool] = [false]
  /// For each form, its node.
  private var formNodes: [Int32] = []
  /// The forms in the order of their nodes; those of a node lie between its start and the next one's.
  private var endingForms: [Int32] = []
  private var endingStarts: [Int32] = []

  /// All nodes.
  var nodes: Range<Int> { 0..<spaces.count }

  // MARK: - Building

  /// The node behind an edge, which is added where it is not there yet.
  mutating func child(of node: Int32, by symbol: Int32) -> Int32 {
    let known = edges.target(from: node, by: symbol)
    if known >= 0 { return known }
    let new = Int32(spaces.count)
    edges.insert(from: node, by: symbol, to: new)
    spaces.append(false)
    return new
  }

  /// Lets the text have a space at a node.
  mutating func allowSpace(at node: Int32) { spaces[Int(node)] = true }

  /// Ends a form, the next in order, at a node.
  mutating func end(_ form: Int32, at node: Int32) { formNodes.append(node) }

  /// Completes the tree, behind which nothing can be added.
  ///
  /// - Complexity: O(*n*) for *n* nodes and symbols.
  mutating func finish(symbolCount: Int) {
    endingStarts = Array(repeating: 0, count: spaces.count + 1)
    for node in formNodes { endingStarts[Int(node) + 1] += 1 }
    for node in spaces.indices { endingStarts[node + 1] += endingStarts[node] }
    var next = endingStarts
    endingForms = Array(repeating: 0, count: formNodes.count)
    for (form, node) in formNodes.enumerated() {
      endingForms[Int(next[Int(node)])] = Int32(form)
      next[Int(node)] += 1
    }
    formNodes = []
    firstTargets = (0..<Int32(symbolCount)).map { edges.target(from: 0, by: $0) }
  }

  // MARK: - Walking

  /// Whether a form starts with a symbol; none does with a negative one.
  func canStart(with symbol: Int32) -> Bool { symbol >= 0 && firstTargets[Int(symbol)] >= 0 }

  /// The node behind an edge; negative where there is none.
  func target(from node: Int32, by symbol: Int32) -> Int32 {
    node == 0 ? firstTargets[Int(symbol)] : edges.target(from: node, by: symbol)
  }

  /// Whether the text may have a space at a node.
  func allowsSpace(at node: Int32) -> Bool { spaces[Int(node)] }

  /// The forms that end at a node.
  func endings(at node: Int) -> ArraySlice<Int32> {
    endingForms[Int(endingStarts[node])..<Int(endingStarts[node + 1])]
  }
}
