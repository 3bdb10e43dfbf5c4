/// Which types of the two sides meet in the beads of a path.
///
/// A pair that meets once and has no prior link is left out: without its own bead it says nothing.
/// So are all pairs of a bead with enormous sentences.
struct CooccurrenceIndex: Sendable {
  /// The pairs a bead may have at most.
  static let largestBead = 60_000

  /// For each source type where its pairs begin, and their end.
  let rows: [Int]
  /// The target types of the pairs.
  let columns: [Int32]
  /// The source type of each pair.
  let sources: [Int32]
  /// For each pair its prior link's place, or −1.
  let priors: [Int32]
  /// The beads that can be learned from.
  let beads: [BeadTypes]
  /// The pairs that meet in the beads, bead by bead, ordered by source and then by target type.
  let meetings: [Meeting]

  /// A pair that meets in a bead.
  struct Meeting: Sendable {
    /// The pair.
    let pair: Int32
    /// The places of its types among the bead's.
    let source: UInt16
    let target: UInt16
  }

  /// What a bead consists of.
  struct BeadTypes: Sendable {
    /// Its pairs, places in `meetings`.
    fileprivate(set) var meetings = 0..<0
    /// Its place on the path.
    let step: Int
    /// Distinct source types, ascending.
    let source: [Int32]
    /// Distinct target types, ascending.
    let target: [Int32]
    /// Where its cells begin while the pairs are being collected.
    fileprivate let firstCell: Int

    fileprivate init(step: Int, source: [Int32], target: [Int32], firstCell: Int) {
      self.step = step
      self.source = source
      self.target = target
      self.firstCell = firstCell
    }
  }

  /// Indexes the pairs of a path.
  ///
  /// - Complexity: O(*c*) for *c* pairs in all beads together, linear in the text.
  init(_ path: AlignmentPath, _ corpus: BilingualCorpus) {
    let source = corpus.source
    let target = corpus.target
    let beads = Self.beads(of: path, source, target)
    let postings = BeadPostings(beads, typeCount: source.table.count)
    var builder = Builder(targetCount: target.table.count, links: corpus.links)
    let cellCount = beads.last.map { $0.firstCell + $0.source.count * $0.target.count } ?? 0
    builder.cells = [Int32](repeating: -1, count: cellCount)
    for type in 0..<source.table.count { builder.add(type, postings.of(type), beads) }
    self.rows = builder.rows
    self.columns = builder.columns
    self.sources = builder.sources
    self.priors = builder.priors
    (self.beads, self.meetings) = Self.meetings(of: beads, builder.cells)
  }

  /// Lists the pairs that are there.
  private static func meetings(of beads: [BeadTypes], _ cells: [Int32]) -> ([BeadTypes], [Meeting]) {
    var beads = beads
    var meetings: [Meeting] = []
    meetings.reserveCapacity(cells.reduce(0) { $0 + ($1 < 0 ? 0 : 1) })
    for index in beads.indices {
      let first = meetings.count
      var cell = beads[index].firstCell
      for source in beads[index].source.indices {
        for target in beads[index].target.indices {
          if cells[cell] >= 0 {
            meetings.append(Meeting(pair: cells[cell], source: UInt16(source), target: UInt16(target)))
          }
          cell += 1
        }
      }
      beads[index].meetings = first..<meetings.count
    }
    return (beads, meetings)
  }

  private static func beads(of path: AlignmentPath, _ source: SideCorpus, _ target: SideCorpus) -> [BeadTypes] {
    var beads: [BeadTypes] = []
    var firstCell = 0
    for (index, step) in path.steps.enumerated() where step.isLink {
      let sources = source.distinctTypes(of: step.source)
      let targets = target.distinctTypes(of: step.target)
      let cells = sources.count * targets.count
      if cells == 0 || cells > largestBead { continue }
      beads.append(BeadTypes(step: index, source: sources, target: targets, firstCell: firstCell))
      firstCell += cells
    }
    return beads
  }

  /// For each source type the beads it occurs in, and its place there.
  private struct BeadPostings {
    private var offsets: [Int]
    private var entries: [(bead: Int32, place: Int32)]

    init(_ beads: [BeadTypes], typeCount: Int) {
      var next = [Int](repeating: 0, count: typeCount + 1)
      for bead in beads {
        for type in bead.source { next[Int(type) + 1] += 1 }
      }
      for type in 0..<typeCount { next[type + 1] += next[type] }
      offsets = next
      entries = Array(repeating: (0, 0), count: next[typeCount])
      for (index, bead) in beads.enumerated() {
        for (place, type) in bead.source.enumerated() {
          entries[next[Int(type)]] = (Int32(index), Int32(place))
          next[Int(type)] += 1
        }
      }
    }

    func of(_ type: Int) -> ArraySlice<(bead: Int32, place: Int32)> { entries[offsets[type]..<offsets[type + 1]] }
  }

  private struct Builder {
    var rows = [0]
    var columns: [Int32] = []
    var sources: [Int32] = []
    var priors: [Int32] = []
    var cells: [Int32] = []
    private let links: PriorLinks
    private var nextLink = 0
    /// For each target type, of the source type at hand: the beads shared; then the pair.
    private var scratch: [Int32]

    init(targetCount: Int, links: PriorLinks) {
      scratch = Array(repeating: 0, count: targetCount)
      self.links = links
    }

    mutating func add(_ type: Int, _ postings: ArraySlice<(bead: Int32, place: Int32)>, _ beads: [BeadTypes]) {
      let firstLink = nextLink
      while nextLink < links.count, links.sources[nextLink] == Int32(type) { nextLink += 1 }
      var kept: [Int32] = Array(links.targets[firstLink..<nextLink])
      for target in kept { scratch[Int(target)] = 2 }
      for posting in postings {
        for target in beads[Int(posting.bead)].target {
          scratch[Int(target)] += 1
          if scratch[Int(target)] == 2 { kept.append(target) }
        }
      }
      kept.sort()
      var link = firstLink
      for target in kept {
        while link < nextLink, links.targets[link] < target { link += 1 }
        let isLinked = link < nextLink && links.targets[link] == target
        columns.append(target)
        sources.append(Int32(type))
        priors.append(isLinked ? Int32(link) : -1)
      }
      fillCells(postings, beads)
      rows.append(columns.count)
    }

    private mutating func fillCells(_ postings: ArraySlice<(bead: Int32, place: Int32)>, _ beads: [BeadTypes]) {
      for posting in postings {
        for target in beads[Int(posting.bead)].target { scratch[Int(target)] = -1 }
      }
      for pair in rows[rows.count - 1]..<columns.count { scratch[Int(columns[pair])] = Int32(pair) }
      for posting in postings {
        let bead = beads[Int(posting.bead)]
        let first = bead.firstCell + Int(posting.place) * bead.target.count
        for (place, target) in bead.target.enumerated() { cells[first + place] = scratch[Int(target)] }
      }
      for posting in postings {
        for target in beads[Int(posting.bead)].target { scratch[Int(target)] = 0 }
      }
      for pair in rows[rows.count - 1]..<columns.count { scratch[Int(columns[pair])] = 0 }
    }
  }
}
