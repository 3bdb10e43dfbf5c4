/// One replaced stretch of a text.
package struct NameEdit: Sendable, Equatable {
  /// Why it is replaced.
  package enum Reason: String, Sendable {
    /// It is not the canonical name.
    case name
    /// It is the article or preposition before a name.
    case determiner
    /// It is the verb, or a participle, behind a name of another number.
    case verb
  }

  /// UTF-8 bytes of the normalized text.
  package let range: Range<Int>
  /// What stands there instead.
  package let replacement: String
  /// Why.
  package let reason: Reason
  /// The concept's place in the glossary.
  package let concept: Int
}
