/// How XLIFF tells the names of a unit.
package enum XLIFFNames: String, Sendable, CaseIterable {
  /// Notes beside the text, which stays plain.
  case notes
  /// Marked terms in the text: `mrk`.
  case marks
  /// Not at all.
  case none
}
