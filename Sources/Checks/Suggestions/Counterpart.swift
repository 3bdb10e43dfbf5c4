package import CorpusModel

/// The likely translation of a name, as aligned texts show it.
package struct Counterpart: Sendable, Equatable {
  /// The language.
  package let language: LanguageTag
  /// As the translation writes it.
  package let text: String
  /// How likely it is, from 0 to 1.
  package let score: Double
  /// In how many beads both occur.
  package let beads: Int
}
