/// Learns a lexicon from the beads of a path.
///
/// - Source: Brown, Della Pietra, Della Pietra & Mercer, The mathematics of statistical machine translation,
///   Computational Linguistics 19, 1993 (model 1), with Dirichlet priors from spelling and leave-one-out
///   probabilities for the beads that it learns from.
struct LexiconEstimator: Sendable {
  private let corpus: BilingualCorpus
  private let parameters: AlignmentParameters
  private let forwardPriors: [Float]
  private let backwardPriors: [Float]

  /// Makes an estimator for a collection.
  init(_ corpus: BilingualCorpus, _ parameters: AlignmentParameters) {
    self.corpus = corpus
    self.parameters = parameters
    let links = corpus.links
    forwardPriors = Self.normalized(links.strengths, by: links.sources, count: corpus.source.table.count)
    backwardPriors = Self.normalized(links.strengths, by: links.targets, count: corpus.target.table.count)
  }

  /// The links' strengths, so that those of one type do not sum to more than 1.
  private static func normalized(_ strengths: [Float], by types: [Int32], count: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: count)
    for (type, strength) in zip(types, strengths) { sums[Int(type)] += strength }
    return zip(types, strengths).map { $1 / max(1, sums[Int($0)]) }
  }

  /// The lexicon before anything was learned: the links by spelling alone.
  func initial() -> Lexicon {
    var lexicon = estimate(from: AlignmentPath())
    lexicon.forward.setFloors(parameters.initialFloor)
    lexicon.backward.setFloors(parameters.initialFloor)
    return lexicon
  }

  /// Learns from a path.
  ///
  /// - Complexity: O(*k* · *c*) for *k* iterations and *c* pairs of types in all beads.
  func estimate(from path: AlignmentPath) -> Lexicon {
    let index = CooccurrenceIndex(path, corpus)
    let forwardPriors = index.priors.map { $0 < 0 ? 0 : self.forwardPriors[Int($0)] }
    let backwardPriors = index.priors.map { $0 < 0 ? 0 : self.backwardPriors[Int($0)] }
    var forward = TranslationEstimate(index, isForward: true, priors: forwardPriors, corpus, parameters)
    var backward = TranslationEstimate(index, isForward: false, priors: backwardPriors, corpus, parameters)
    for _ in 0..<parameters.iterations where !index.beads.isEmpty {
      forward.iterate(index)
      backward.iterate(index)
    }
    var heldOut = HeldOutEvidence(
      sourceCount: corpus.source.sentenceCount, targetCount: corpus.target.sentenceCount)
    var scratch = TranslationEstimate.Scratch()
    var probabilities: (forward: [Float], backward: [Float]) = ([], [])
    for bead in index.beads {
      forward.holdOut(bead, index, &scratch, into: &probabilities.forward)
      backward.holdOut(bead, index, &scratch, into: &probabilities.backward)
      heldOut.add(path.steps[bead.step], bead, index, probabilities, corpus)
    }
    return Lexicon(forward: forward.table(index), backward: backward.table(index), heldOut: heldOut)
  }
}
