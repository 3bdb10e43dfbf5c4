/// A concept that a form may mean, with what speaks for it.
struct Candidate {
  /// The concept's place in the glossary.
  let concept: Int
  /// The sum of what speaks for and against it.
  private(set) var score = 0.0
  /// What was weighed, in short English phrases; empty where nobody asks.
  private(set) var reasons: [String] = []
  private let explains: Bool

  init(concept: Int, explains: Bool) {
    self.concept = concept
    self.explains = explains
  }

  mutating func weigh(_ weight: Double, _ reason: @autoclosure () -> String) {
    score += weight
    if explains { reasons.append(reason()) }
  }
}

/// How much each observation weighs in the choice between namesakes.
///
/// Set by hand on invented documents. What carries: a bare surname in the press goes on meaning whom it meant
/// before, and a title beside it overrules that.
enum Weight {
  static let latestBareUse = 3.0
  static let earlierBareUse = 2.0
  static let firstEstablished = 1.0
  static let perFullMention = 0.25
  static let fullMentionsAtMost = 4
  static let recency = 1.5
  static let subjectBefore = 3.0
  static let ownInitial = 5.0
  static let otherInitial = -10.0
  static let sameRole = 6.0
  static let otherRole = -3.0
  static let sameNation = 2.5
  static let otherNation = -2.5
  static let sharedWord = 2.0
  static let otherArticle = -8.0
  static let otherParticiple = -5.0
  static let womansTitle = -6.0
  static let mansTitle = -2.0
  static let placeBehindPreposition = 5.0
  static let placeOfOrigin = 2.5
  static let kindOfPlace = 8.0
  static let bodyWithoutArticle = -6.0
  static let fullName = 1.0
  static let cityWithArticle = -5.0
  static let otherWithArticle = 1.0
  /// The lead that the best candidate needs; below it the form is ambiguous.
  static let margin = 1.5
}
