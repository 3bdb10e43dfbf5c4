package import CorpusModel

/// How far a glossary covers texts, and the texts the glossary.
package struct CoverageReport: Sendable {
  /// What the texts say of one concept.
  package struct ConceptUse: Sendable {
    /// A surface form with its count.
    package struct Form: Sendable, Equatable {
      /// As it is written.
      package let text: String
      /// How it stands to the concept.
      package let status: Mention.Status
      /// How often it occurs.
      package let count: Int
    }

    /// The concept's place in the glossary.
    package let concept: Int
    /// How many mentions it has.
    package let mentions: Int
    /// In how many documents.
    package let documents: Int
    /// Its forms, the most frequent first.
    package let forms: [Form]
    /// The first mention.
    package let firstPlace: SourceLocation
    /// Sentences that name it, in the order of the documents; three at most, long ones cut around the name and marked with
    /// `…` where they are.
    package let examples: [String]
  }

  /// A form that the glossary deprecates, at its place.
  package struct DeprecatedUse: Sendable {
    /// As it is written.
    package let text: String
    /// The concept's place in the glossary.
    package let concept: Int
    /// Where.
    package let place: SourceLocation
  }

  /// A name that the glossary does not have.
  package struct Candidate: Sendable {
    /// A spelling with its count.
    package struct Form: Sendable, Equatable {
      /// As it is written.
      package let text: String
      /// How often it occurs.
      package let count: Int
    }

    /// Its spellings, the most frequent first; at least one.
    package let forms: [Form]
    /// In how many documents it occurs.
    package let documents: Int
    /// Sentences that hold it, in the order of the documents; three at most, long ones cut around the name and marked with
    /// `…` where they are.
    package let examples: [String]
    /// Every place, in the order of the documents.
    package let occurrences: [NameOccurrence]
    /// How often an article stands before it.
    package let afterArticle: Int
    /// How often a title stands before it.
    package let afterTitle: Int
    /// Its likely translations, a language once.
    package var counterparts: [Counterpart] = []

    /// As it is mostly written.
    package var text: String { forms.first?.text ?? "" }
    /// How often it occurs.
    package var count: Int { occurrences.count }
  }

  /// How many documents were read.
  package let documents: Int
  /// How many sentences they have.
  package let segments: Int
  /// How many mentions have a concept.
  package let resolvedMentions: Int
  /// How many mentions are ambiguous.
  package let ambiguousMentions: Int
  /// How many short forms nothing establishes.
  package let unknownMentions: Int
  /// The concepts that occur, the most frequent first.
  package let used: [ConceptUse]
  /// The concepts that do not occur, as places in the glossary.
  package let unused: [Int]
  /// The deprecated forms, in the order of the documents.
  package let deprecated: [DeprecatedUse]
  /// Names outside the glossary, the most frequent first.
  package var candidates: [Candidate]
  /// What the checks of texts and translations found, in the order of the documents.
  package var findings: [Finding] = []
  /// The languages of the translations, or those that were asked for.
  package var targets: [LanguageTag] = []
  /// How each language translates the concepts.
  package var translations: [TranslationReport] = []
  /// How many beads were compared with a translation.
  package var checkedBeads = 0

  /// How many names the texts have: mentions, and occurrences of candidates.
  package var nameOccurrences: Int {
    resolvedMentions + ambiguousMentions + unknownMentions + candidates.reduce(0) { $0 + $1.count }
  }

  /// The share of name occurrences that have a concept, in percent; nil where the texts have no names.
  package var percentage: Double? {
    nameOccurrences == 0 ? nil : 100 * Double(resolvedMentions) / Double(nameOccurrences)
  }
}
