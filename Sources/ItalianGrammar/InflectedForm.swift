/// A form that grammar derives from a lemma.
package struct InflectedForm: Hashable, Sendable {
  /// The form as it is written.
  package let text: String
  /// Its gender; nil where the form serves both (*cinesi*) or the language has none.
  package let gender: Gender?
  /// Its number.
  package let number: GrammaticalNumber

  /// Names a form and its features.
  package init(_ text: String, _ gender: Gender?, _ number: GrammaticalNumber) {
    self.text = text
    self.gender = gender
    self.number = number
  }
}
