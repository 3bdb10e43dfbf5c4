internal import BinaryImage

/// Builds the tree of forms from their labels, by sorting.
struct FormTreeBuilder {
  /// The labels of all forms, one behind the other; symbols by their first numbers.
  private let labels: [UInt32]
  /// Where the labels of each form start, and where the last one's end.
  private let starts: [UInt32]
  /// The symbols in the order of their final numbers: those that start forms first.
  let symbolOrder: [UInt32]
  private let startCount: Int
  private let spaceSymbol: UInt32

  private var formCount: Int { starts.count - 1 }

  /// Numbers the symbols.
  ///
  /// - Parameters:
  ///   - labels: the labels of all forms, one behind the other; no form is without.
  ///   - starts: where those of each form start, and where the last one's end.
  ///   - symbolCount: how many symbols there are.
  ///   - space: the symbol of a space, which no form starts with.
  init(labels: [UInt32], starts: [UInt32], symbolCount: Int, space: UInt32) {
    var isStart = [Bool](repeating: false, count: symbolCount)
    for form in 0..<starts.count - 1 { isStart[Int(labels[Int(starts[form])] & FormLabel.symbols)] = true }
    var order: [UInt32] = []
    order.reserveCapacity(symbolCount)
    for symbol in 0..<symbolCount where isStart[symbol] { order.append(UInt32(symbol)) }
    startCount = order.count
    for symbol in 0..<symbolCount where !isStart[symbol] { order.append(UInt32(symbol)) }
    var numbers = [UInt32](repeating: 0, count: symbolCount)
    for (number, symbol) in order.enumerated() { numbers[Int(symbol)] = UInt32(number) }
    symbolOrder = order
    spaceSymbol = numbers[Int(space)]
    self.labels = labels.map { $0 & ~FormLabel.symbols | numbers[Int($0 & FormLabel.symbols)] }
    self.starts = starts
  }

  /// Builds the tree.
  ///
  /// - Complexity: O(*n* log *n*) for *n* labels.
  func tree() -> FormTree {
    let order = sortedForms()
    var levels = LevelBuilder(order: order, labels: labels, starts: starts)
    levels.build()
    return FormTree(
      labels: FlatArray(levels.nodeLabels), children: FlatArray(levels.children),
      endings: FlatArray(levels.endings), endingLists: FlatArray(levels.endingLists),
      optionalSpaces: FlatArray(levels.optionalSpaces), startCount: Int32(startCount),
      spaceSymbol: Int32(bitPattern: spaceSymbol))
  }

  // MARK: - Sorting

  /// A form with its second and third label, each plus 1; 0 where it has none.
  private struct Sortable {
    let key: UInt64
    let form: UInt32
  }

  /// The forms in the order of their labels, those with the same in the order of the glossary.
  private func sortedForms() -> [UInt32] {
    var groupStarts = [Int](repeating: 0, count: startCount + 1)
    for form in 0..<formCount { groupStarts[firstSymbol(form) + 1] += 1 }
    for group in 0..<startCount { groupStarts[group + 1] += groupStarts[group] }
    var next = groupStarts
    var order = [Sortable](repeating: Sortable(key: 0, form: 0), count: formCount)
    for form in 0..<formCount {
      let group = firstSymbol(form)
      order[next[group]] = Sortable(key: key(form), form: UInt32(form))
      next[group] += 1
    }
    for group in 0..<startCount {
      let range = groupStarts[group]..<groupStarts[group + 1]
      if range.count > 1 { order[range].sort(by: precedes) }
    }
    return order.map(\.form)
  }

  private func firstSymbol(_ form: Int) -> Int { Int(labels[Int(starts[form])]) }

  private func key(_ form: Int) -> UInt64 {
    let start = Int(starts[form])
    let count = Int(starts[form + 1]) - start
    let second = count > 1 ? UInt64(FormLabel.key(labels[start + 1])) + 1 : 0
    let third = count > 2 ? UInt64(FormLabel.key(labels[start + 2])) + 1 : 0
    return second << 32 | third
  }

  private func precedes(_ left: Sortable, _ right: Sortable) -> Bool {
    if left.key != right.key { return left.key < right.key }
    var (first, second) = (Int(starts[Int(left.form)]) + 3, Int(starts[Int(right.form)]) + 3)
    let (firstEnd, secondEnd) = (Int(starts[Int(left.form) + 1]), Int(starts[Int(right.form) + 1]))
    while first < firstEnd, second < secondEnd {
      let (one, other) = (FormLabel.key(labels[first]), FormLabel.key(labels[second]))
      if one != other { return one < other }
      first += 1
      second += 1
    }
    let (isFirstLonger, isSecondLonger) = (first < firstEnd, second < secondEnd)
    return isFirstLonger == isSecondLonger ? left.form < right.form : isSecondLonger
  }
}

/// Numbers the nodes of a tree level by level.
private struct LevelBuilder {
  private(set) var nodeLabels: [UInt32] = [0]
  private(set) var children: [UInt32] = []
  private(set) var endings: [UInt32] = []
  private(set) var endingLists: [UInt32] = []
  private(set) var optionalSpaces: [UInt8] = []
  private let order: [UInt32]
  /// The labels of the forms in order.
  private let labels: [UInt32]
  private let starts: [UInt32]

  init(order: [UInt32], labels: [UInt32], starts: [UInt32]) {
    self.order = order
    var ends = [UInt32](repeating: 0, count: starts.count)
    self.labels = [UInt32](unsafeUninitializedCapacity: labels.count) { sorted, count in
      for (number, form) in order.enumerated() {
        for place in Int(starts[Int(form)])..<Int(starts[Int(form) + 1]) {
          sorted[count] = labels[place]
          count += 1
        }
        ends[number + 1] = UInt32(truncatingIfNeeded: count)
      }
    }
    self.starts = ends
  }

  mutating func build() {
    nodeLabels.reserveCapacity(labels.count + 1)
    children.reserveCapacity(labels.count + 2)
    endings.reserveCapacity(labels.count + 1)
    var level = [0..<order.count]
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for forms in level {
        if forms.count == 1 {
          add(form: forms.lowerBound, depth: depth, to: &next)
        } else {
          add(forms, depth: depth, to: &next)
        }
      }
      level = next
      depth += 1
    }
    children.append(UInt32(nodeLabels.count))
  }

  /// Adds what is below the next node: the forms that end there, and its children.
  private mutating func add(_ forms: Range<Int>, depth: Int, to next: inout [Range<Int>]) {
    let node = children.count
    children.append(UInt32(nodeLabels.count))
    var form = forms.lowerBound
    while form < forms.upperBound, Int(starts[form + 1] - starts[form]) == depth { form += 1 }
    endings.append(ending(forms.lowerBound..<form))
    while form < forms.upperBound {
      let first = form
      let label = FormLabel.key(labels[Int(starts[form]) + depth])
      while form < forms.upperBound {
        let own = labels[Int(starts[form]) + depth]
        if FormLabel.key(own) != label { break }
        if own & FormLabel.optionalSpace != 0 { allowSpace(at: node) }
        form += 1
      }
      nodeLabels.append(label)
      next.append(first..<form)
    }
  }

  /// Adds what is below the next node, which belongs to one form.
  @inline(__always) private mutating func add(form: Int, depth: Int, to next: inout [Range<Int>]) {
    let node = children.count
    children.append(UInt32(truncatingIfNeeded: nodeLabels.count))
    let place = Int(starts[form]) + depth
    if place == Int(starts[form + 1]) {
      endings.append(order[form] + 1)
      return
    }
    endings.append(0)
    let label = labels[place]
    if label & FormLabel.optionalSpace != 0 { allowSpace(at: node) }
    nodeLabels.append(FormLabel.key(label))
    next.append(form..<form + 1)
  }

  private mutating func ending(_ forms: Range<Int>) -> UInt32 {
    if forms.isEmpty { return 0 }
    if forms.count == 1 { return order[forms.lowerBound] + 1 }
    let place = UInt32(endingLists.count)
    endingLists.append(UInt32(forms.count))
    endingLists += order[forms]
    return place | FormTree.listBit
  }

  private mutating func allowSpace(at node: Int) {
    while optionalSpaces.count <= node >> 3 { optionalSpaces.append(0) }
    optionalSpaces[node >> 3] |= 1 << UInt8(node & 7)
  }
}
