internal import Glibc

/// The part of the lexicon that finds sentences anywhere: strong translations of rare types.
struct ContentTables: Sendable {
  let forward: TranslationTable
  let backward: TranslationTable
  let sourcePostings: Postings
  let targetPostings: Postings

  /// Picks the entries.
  init(_ model: AlignmentModel, _ sourcePostings: Postings, _ targetPostings: Postings) {
    let corpus = model.corpus
    let ratio = model.parameters.wideRatio
    forward = model.lexicon.forward.restricted(
      to: corpus.targetIsContent, ratio: ratio, background: corpus.target.background)
    backward = model.lexicon.backward.restricted(
      to: corpus.sourceIsContent, ratio: ratio, background: corpus.source.background)
    self.sourcePostings = sourcePostings
    self.targetPostings = targetPostings
  }
}

/// Finds the sentences that one sentence of the other side explains, through the postings of its translations.
struct ContentGatherer {
  private let table: TranslationTable
  private let generated: SideCorpus
  private let postings: Postings
  private let isContent: [Bool]
  private let parameters: AlignmentParameters
  private let factor: Float
  private var sums: [Float]
  private var touched: [Int32] = []

  /// Makes a gatherer for one direction.
  init(
    _ table: TranslationTable, _ generated: SideCorpus, _ postings: Postings, _ isContent: [Bool],
    _ parameters: AlignmentParameters
  ) {
    self.table = table
    self.generated = generated
    self.postings = postings
    self.isContent = isContent
    self.parameters = parameters
    factor = (1 - table.contentFloor) / table.contentFloor
    sums = Array(repeating: 0, count: generated.table.count)
  }

  /// Reports how much the types of a sentence lift sentences of the other side above the floor.
  ///
  /// - Parameters:
  ///   - types: the types of the given sentence.
  ///   - sentence: its number.
  ///   - region: the sentences to be reported.
  ///   - held: what is held out of the given sentence's bead.
  ///   - report: takes a sentence of the other side and a score to be added to it, any number of times.
  /// - Complexity: O(*e* + *o*) for *e* entries of the types and *o* occurrences of their translations nearby.
  mutating func gather(
    _ types: ArraySlice<Int32>, _ sentence: Int, _ region: Range<Int>, held: HeldOutEvidence.Sums,
    report: (Int, Float) -> Void
  ) {
    guard !types.isEmpty else { return }
    let scale = factor / Float(types.count)
    for type in types {
      for entry in table.rows[Int(type)]..<table.rows[Int(type) + 1] {
        let column = Int(table.columns[entry])
        if sums[column] == 0 { touched.append(Int32(column)) }
        sums[column] += table.probabilities[entry]
      }
    }
    let own = held.sentences[sentence]
    for type in touched {
      let value = lift(Int(type), sums[Int(type)], scale)
      sums[Int(type)] = 0
      for other in postings.sentences(of: Int(type), in: region) where !own.contains(Int(other)) {
        report(Int(other), value)
      }
    }
    touched.removeAll(keepingCapacity: true)
    reportOwn(sentence, held, region, scale, report)
  }

  private func reportOwn(
    _ sentence: Int, _ held: HeldOutEvidence.Sums, _ region: Range<Int>, _ scale: Float,
    _ report: (Int, Float) -> Void
  ) {
    let own = held.sentences[sentence]
    guard !own.isEmpty else { return }
    let shift = held.starts[sentence] - generated.offsets[own.lowerBound]
    for other in own.clamped(to: region) {
      var sum: Float = 0
      for place in generated.positions(of: other..<(other + 1)) {
        let type = Int(generated.types[place])
        let value = held.values[shift + place]
        if isContent[type], value > 0 { sum += lift(type, value, scale) }
      }
      report(other, sum)
    }
  }

  private func lift(_ type: Int, _ sum: Float, _ scale: Float) -> Float {
    log(min(parameters.ceiling(of: generated.table.kinds[type]), 1 + scale * sum / generated.background[type]))
  }
}

extension Postings {
  /// The sentences of a type within a range.
  ///
  /// - Complexity: O(log *n*) for *n* sentences of the type.
  func sentences(of type: Int, in range: Range<Int>) -> ArraySlice<Int32> {
    let all = sentences(of: type)
    let lower = Self.firstIndex(in: all, notBelow: Int32(range.lowerBound))
    var upper = lower
    while upper < all.endIndex, all[upper] < Int32(range.upperBound) { upper += 1 }
    return all[lower..<upper]
  }

  private static func firstIndex(in sentences: ArraySlice<Int32>, notBelow limit: Int32) -> Int {
    var lower = sentences.startIndex
    var upper = sentences.endIndex
    while lower < upper {
      let middle = (lower + upper) / 2
      if sentences[middle] < limit { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
