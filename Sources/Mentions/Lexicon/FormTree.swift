internal import BinaryImage

/// A tree whose edges are folded words, separators and syllables, and whose nodes are the ends of forms.
///
/// Flat arrays throughout, by the number of the node: a million terms are millions of nodes. Nodes are numbered level by
/// level, so that the children of one follow one another, in the order of their labels; the first symbols are those
/// that forms start with, so that they are the children of the root by their numbers. A node behind a space is a number
/// of its own, with ``spaceBit``. A class, since its arrays are asked for every word of a text.
final class FormTree: Sendable {
  /// The label of the edge to each node.
  let labels: FlatArray<UInt32>
  /// For each node, and behind the last, its first child; what is before the next one's are its children.
  let children: FlatArray<UInt32>
  /// For each node 0, the number of its one form plus 1, or the place of its list in `endingLists` with the upper bit set.
  let endings: FlatArray<UInt32>
  /// Lists of forms, each behind its length.
  let endingLists: FlatArray<UInt32>
  /// A bit for each node where texts may have a space that the form has not; may be shorter than the nodes.
  let optionalSpaces: FlatArray<UInt8>
  /// How many symbols start forms.
  let startCount: Int32
  /// The symbol of a space.
  let spaceSymbol: Int32

  static let spaceBit: Int32 = 1 << 30

  init(
    labels: FlatArray<UInt32>, children: FlatArray<UInt32>, endings: FlatArray<UInt32>,
    endingLists: FlatArray<UInt32>, optionalSpaces: FlatArray<UInt8>, startCount: Int32, spaceSymbol: Int32
  ) {
    self.labels = labels
    self.children = children
    self.endings = endings
    self.endingLists = endingLists
    self.optionalSpaces = optionalSpaces
    self.startCount = startCount
    self.spaceSymbol = spaceSymbol
  }
  static let listBit: UInt32 = 1 << 31

  /// All nodes.
  var nodes: Range<Int> { 0..<labels.count }

  /// Whether a form starts with a symbol; none does with a negative one.
  @inline(__always) func canStart(with symbol: Int32) -> Bool { symbol >= 0 && symbol < startCount }

  /// The node behind an edge; negative where there is none.
  @inline(__always) func target(from node: Int32, by symbol: Int32) -> Int32 {
    if node == 0 { return canStart(with: symbol) ? symbol + 1 : -1 }
    let own = Int(node & ~Self.spaceBit)
    var low = Int(children[own])
    var high = Int(children[own + 1])
    if low >= high { return -1 }
    let isBehindSpace = node & Self.spaceBit != 0
    if symbol == spaceSymbol {
      return isBehindSpace || labels[high - 1] & FormLabel.space == 0 ? -1 : node | Self.spaceBit
    }
    let wanted = UInt32(bitPattern: symbol) | (isBehindSpace ? FormLabel.space : 0)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return labels[low] == wanted && low < labels.count ? Int32(truncatingIfNeeded: low) : -1
  }

  /// Whether the text may have a space at a node.
  func allowsSpace(at node: Int32) -> Bool {
    node & Self.spaceBit == 0 && optionalSpaces[Int(node >> 3)] & (1 << UInt8(node & 7)) != 0
  }

  /// Whether a form ends at a node.
  @inline(__always) func endsForm(_ node: Int32) -> Bool {
    node & Self.spaceBit == 0 && endings[Int(node)] != 0
  }

  /// The forms that end at a node, in the order of the glossary.
  func forms(endingAt node: Int) -> FormNumbers { FormNumbers(ending: endings[node], lists: endingLists) }
}

/// The numbers of forms that are spelled alike, in the order of the glossary.
struct FormNumbers: RandomAccessCollection {
  private let lists: FlatArray<UInt32>
  private let place: Int
  private let single: Int
  let endIndex: Int

  var startIndex: Int { 0 }

  /// Reads what the tree says of a node.
  init(ending: UInt32, lists: FlatArray<UInt32>) {
    self.lists = lists
    if ending & FormTree.listBit == 0 {
      (place, single, endIndex) = (-1, Int(ending) - 1, ending == 0 ? 0 : 1)
    } else {
      place = Int(ending & ~FormTree.listBit) + 1
      single = 0
      endIndex = Swift.min(Int(lists[place - 1]), Swift.max(0, lists.count - place))
    }
  }

  subscript(position: Int) -> Int { place < 0 ? single : Int(lists[place + position]) }
}
