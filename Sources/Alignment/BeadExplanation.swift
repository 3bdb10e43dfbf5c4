internal import Glibc

/// Why sentences were put into one bead: the parts of its score.
///
/// All parts are weighted log-likelihood ratios: above 0 for, below 0 against. A bead without a counterpart has
/// only its prior.
package struct BeadExplanation: Sendable, Equatable {
  /// Two words that speak for a bead.
  package struct WordPair: Sendable, Equatable {
    /// As written in the source, in lower case and without accents.
    package let source: String
    /// As written in the target.
    package let target: String
    /// How much the two lift the bead's score.
    package let weight: Double
  }

  /// The logarithm of the shape's chance.
  package let prior: Double
  /// The lengths.
  package let length: Double
  /// The breaks inside the lines.
  package let breaks: Double
  /// How the lines that the bead holds together meet.
  package let joins: Double
  /// How well the source explains the words of the target.
  package let forward: Double
  /// How well the target explains the words of the source.
  package let backward: Double
  /// What concepts of the glossary contribute to both.
  package let concepts: Double
  /// What numbers and dates contribute to both.
  package let numbers: Double
  /// The paragraphs' beginnings.
  package let paragraphs: Double
  /// The sentences' vectors.
  package let vectors: Double
  /// Whether an anchor made by hand holds the bead together.
  package let isAnchored: Bool
  /// The strongest pairs of words, strongest first, each word once.
  package let pairs: [WordPair]

  private static let mostPairs = 5
  private static let leastWeight: Float = 0.2

  /// The sum of all parts.
  package var total: Double { prior + length + breaks + joins + forward + backward + paragraphs + vectors }

  /// Explains a bead of a document, by its own sentence numbers.
  ///
  /// - Complexity: O(*a* · *b* · log *k*) for *a* by *b* types and *k* translations of a type.
  init(
    _ step: AlignmentPath.Step, _ model: AlignmentModel, _ document: BilingualCorpus.Document,
    _ weights: SideWeights
  ) {
    let shape = BeadShape.all.firstIndex(of: step.shape)
    prior = Double(log(max(1e-9, shape.map { model.shapes.chances[$0] } ?? 0)))
    guard step.isLink else {
      (length, breaks, joins, forward, backward, concepts, numbers) = (0, 0, 0, 0, 0, 0, 0)
      (paragraphs, vectors, isAnchored, pairs) = (0, 0, false, [])
      return
    }
    let bead = AlignmentPath.Step(
      source: (step.source.lowerBound + document.source.lowerBound)..<(step.source.upperBound
        + document.source.lowerBound),
      target: (step.target.lowerBound + document.target.lowerBound)..<(step.target.upperBound
        + document.target.lowerBound))
    let evidence = BeadEvidenceParts(bead, model, weights)
    length = evidence.length
    breaks = evidence.breaks
    joins = evidence.joins
    forward = evidence.forward
    backward = evidence.backward
    paragraphs = Double(model.paragraphScore(of: step, in: document))
    vectors = Double(model.vectorScore(of: step, in: document))
    isAnchored = (document.anchors?.score(of: step, isWhole: true) ?? 0) > 0
    let links = TypeLinks(bead, model)
    concepts = links.sum(of: .concept)
    numbers = links.sum(of: .number)
    pairs = links.strongest(Self.mostPairs, leastWeight: Self.leastWeight)
  }
}

/// The length and lexical parts of one bead's score, computed for it alone.
private struct BeadEvidenceParts {
  let length: Double
  let breaks: Double
  let joins: Double
  let forward: Double
  let backward: Double

  init(_ bead: AlignmentPath.Step, _ model: AlignmentModel, _ weights: SideWeights) {
    let corpus = model.corpus
    let source = model.length.sourceSpan(
      length: corpus.source.lengths[bead.source].reduce(0, +), count: bead.source.count)
    let target = model.length.targetSpan(
      length: corpus.target.lengths[bead.target].reduce(0, +), count: bead.target.count)
    length = Double(model.parameters.lengthWeight * model.length.score(source, target))
    breaks = Double(
      model.parameters.breakWeight
        * model.breaks.score(
          BreakModel.run(parts: corpus.source.partCount(of: bead.source), count: bead.source.count),
          BreakModel.run(parts: corpus.target.partCount(of: bead.target), count: bead.target.count)))
    let sources = DocumentJoins(model.joins.source, corpus.source.joins[bead.source])
    let targets = DocumentJoins(model.joins.target, corpus.target.joins[bead.target])
    joins = Double(
      sources.score(endingAt: bead.source.count, count: bead.source.count)
        + targets.score(endingAt: bead.target.count, count: bead.target.count))
    let half = 0.5 * Double(model.parameters.lexiconWeight)
    forward =
      half
      * Self.sum(
        EvidenceRows(
          corpus.source, corpus.target, model.lexicon.forward, model.lexicon.heldOut.forward,
          regions: bead.source.map { _ in bead.target }, firstSentence: bead.source.lowerBound,
          slotCount: bead.source.count, sums: weights.targetSums),
        bead.source.map { corpus.source.types(of: $0).count }, corpus.target, bead.target,
        TypeMixture(model.lexicon.forward, model.parameters), weights.target)
    backward =
      half
      * Self.sum(
        EvidenceRows(
          corpus.target, corpus.source, model.lexicon.backward, model.lexicon.heldOut.backward,
          regions: bead.target.map { _ in bead.source }, firstSentence: bead.target.lowerBound,
          slotCount: bead.target.count, sums: weights.sourceSums),
        bead.target.map { corpus.target.types(of: $0).count }, corpus.source, bead.source,
        TypeMixture(model.lexicon.backward, model.parameters), weights.source)
  }

  private static func sum(
    _ rows: EvidenceRows, _ typeCounts: [Int], _ generated: SideCorpus, _ sentences: Range<Int>,
    _ mixture: TypeMixture, _ weights: TypeWeights
  ) -> Double {
    var rows = rows
    rows.prepare(upTo: typeCounts.count)
    var meter = EvidenceMeter(weights, mixture, capacity: generated.positions(of: sentences).count)
    var sum = 0.0
    for sentence in sentences {
      meter.begin(generated.positions(of: sentence..<(sentence + 1)))
      var score: Float = 0
      for (row, count) in typeCounts.enumerated() { score = meter.add(rows, row: row, typeCount: count) }
      sum += Double(score)
    }
    return sum
  }
}
