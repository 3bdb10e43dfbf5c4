/// Which code works on texts; both give the same bytes.
package enum TextEngine: String, Sendable, CaseIterable {
  /// Reads bytes once, and leaves to ICU and the single steps what that cannot decide.
  case fast
  /// Sends everything through every step and through ICU: the plain one, by which the other is judged.
  case icu
}
