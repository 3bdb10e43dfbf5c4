internal import Glibc

/// Finds the sentences that one sentence of the other side explains, through the postings of its translations.
final class ContentGatherer {
  private let table: TranslationTable
  private let generated: SideCorpus
  private let postings: Postings
  /// For each generated type what turns its share of probability into a factor; 0 where it is too frequent.
  private let weights: [Float]
  /// For each generated type its largest factor.
  private let ceilings: [Float]
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
    let factor = table.contentLift / table.contentFloor
    weights = zip(generated.background, isContent).map { $1 ? factor / $0 : 0 }
    ceilings = generated.table.kinds.map(parameters.ceiling(of:))
    sums = Array(repeating: 0, count: generated.table.count)
  }

  /// Adds to a row of scores how much the types of a sentence lift sentences of the other side above the floor.
  ///
  /// - Parameters:
  ///   - types: the types of the given sentence.
  ///   - sentence: its number.
  ///   - region: the sentences to be reported.
  ///   - held: what is held out of the given sentence's bead.
  ///   - report: takes a sentence of the other side and a score to be added to it, any number of times.
  /// - Complexity: O(*e* + *o*) for *e* entries of the types and *o* occurrences of their translations nearby.
  func gather(
    _ types: ArraySlice<Int32>, _ sentence: Int, _ region: Range<Int>, held: HeldOutEvidence.Sums,
    report: (Int, Float) -> Void
  ) {
    guard !types.isEmpty else { return }
    let share = 1 / Float(types.count)
    for type in types { addTranslations(of: Int(type)) }
    let own = held.sentences[sentence]
    for type in touched {
      let value = lift(Int(type), sums[Int(type)] * share)
      sums[Int(type)] = 0
      postings.forEach(of: Int(type), in: region) { other in
        if !own.contains(other) { report(other, value) }
      }
    }
    touched.removeAll(keepingCapacity: true)
    reportOwn(sentence, held, region, share, report)
  }

  private func addTranslations(of type: Int) {
    let row = table.rows[type]..<table.rows[type + 1]
    sums.withUnsafeMutableBufferPointer { sums in
      for (column, probability) in zip(table.columns[row], table.probabilities[row]) {
        if sums[Int(column)] == 0 { touched.append(column) }
        sums[Int(column)] += probability
      }
    }
  }

  private func reportOwn(
    _ sentence: Int, _ held: HeldOutEvidence.Sums, _ region: Range<Int>, _ share: Float,
    _ report: (Int, Float) -> Void
  ) {
    let own = held.sentences[sentence]
    guard !own.isEmpty else { return }
    let shift = held.starts[sentence] - generated.offsets[own.lowerBound]
    for other in own.clamped(to: region) {
      var sum: Float = 0
      for place in generated.positions(of: other..<(other + 1)) {
        sum += lift(Int(generated.types[place]), held.values[shift + place] * share)
      }
      report(other, sum)
    }
  }

  @inline(__always)
  private func lift(_ type: Int, _ probability: Float) -> Float {
    probability > 0 ? log(min(ceilings[type], 1 + probability * weights[type])) : 0
  }
}

/// What finds sentences anywhere in one pass: strong translations of rare types, in both directions.
///
/// Made once a pass, for its arrays are as long as the vocabularies.
struct ContentGatherers {
  let forward: ContentGatherer
  let backward: ContentGatherer

  /// Picks the entries of the lexicon.
  init(_ model: AlignmentModel, _ sourcePostings: Postings, _ targetPostings: Postings) {
    let corpus = model.corpus
    let ratio = model.parameters.wideRatio
    forward = ContentGatherer(
      model.lexicon.forward.restricted(
        to: corpus.targetIsContent, ratio: ratio, background: corpus.target.background),
      corpus.target, targetPostings, corpus.targetIsContent, model.parameters)
    backward = ContentGatherer(
      model.lexicon.backward.restricted(
        to: corpus.sourceIsContent, ratio: ratio, background: corpus.source.background),
      corpus.source, sourcePostings, corpus.sourceIsContent, model.parameters)
  }
}
