/// The constants of the model.
///
/// They were chosen on development sets of three pairs of languages, and hardly matter one by one.
struct AlignmentParameters: Sendable {
  /// K: what a link by spelling counts, in occurrences.
  var priorWeight: Float = 10
  /// K_U: what is kept for translations never seen, in occurrences.
  var unseenWeight: Float = 7
  /// λ before anything was learned.
  var initialFloor: Float = 0.8
  /// Iterations of expectation maximization the first time, and after that.
  var iterations = 4
  /// λ of the branch 'freely translated', and the logarithm of the branch's chance.
  var freeFloor: Float = 0.9
  var freeShare: Float = 0.2
  /// What one type can lift a bead at most, as a factor.
  var ceiling: Float = 2981  // e⁸
  /// The same for a concept of the glossary, so that a name that is everywhere cannot drag sentences together.
  var conceptCeiling: Float = 150
  /// Weights of the parts in a bead's score.
  var lengthWeight: Float = 1.7
  var lexiconWeight: Float = 0.75
  var breakWeight: Float = 1.2
  /// The share of sentences a type may occur in and still tell sentences apart.
  var contentShare: Float = 0.03
  /// The sentences it may occur in at most, however many there are.
  var mostFrequent: Int32 = 150
  /// Entries of the lexicon this far below the background are left out.
  var leastRatio: Float = 0.5
  /// Entries that the wide passes use lift the background at least so much.
  var wideRatio: Float = 2
  /// How many wide passes there are, and how many narrow ones that are learned from.
  var widePasses = 3
  var narrowPasses = 3
  /// Half the width of the narrow band, in sentences: in the first narrow pass, and after it.
  var firstHalfWidth = 30
  var halfWidth = 15
  /// The chance of a sentence without counterpart in the wide passes.
  var wideNull: Float = 0.08
  /// The chance that a long gap opens at a place, and that it goes on.
  var gapOpening: Double = 0.003
  var gapStaying: Double = 0.98
  /// The number of sentences from which long gaps are looked for.
  var gapSentences = 300
  /// What scores are divided by before they are taken for log chances.
  var temperature: Double = 2
  /// The chance from which a bead is better linked than left alone.
  var leastChance: Float = 0.2
  /// Pseudo-counts of the shapes' chances.
  var shapeWeight: Float = 20

  /// The weight of words between two languages in Latin letters, whose spelling tells more than sounds do.
  ///
  /// Against 0.75 it gains half a point of strict F1 on Text+Berg 1957 (its mean over parts of the text, either
  /// direction first), where Italian and English stay as they are; Italian and Korean lose as much by it.
  private static let latinLexiconWeight: Float = 0.85

  /// The sentences of a large collection, whose lexicon settles in fewer passes.
  private static let largeCollection = 5_000

  /// The parameters for a collection, by its size and letters.
  ///
  /// A third pass changed nothing in collections of 20,000 sentences but took a third of the time.
  func fitted(to corpus: BilingualCorpus) -> AlignmentParameters {
    var fitted = self
    if corpus.source.isLatin && corpus.target.isLatin { fitted.lexiconWeight = Self.latinLexiconWeight }
    if max(corpus.source.sentenceCount, corpus.target.sentenceCount) >= Self.largeCollection {
      fitted.widePasses = min(widePasses, 2)
      fitted.narrowPasses = min(narrowPasses, 2)
    }
    return fitted
  }
}
