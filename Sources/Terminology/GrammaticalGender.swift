/// Gender and number of a concept's Italian name, as the column `gender` writes them.
public enum GrammaticalGender: String, Sendable, CaseIterable {
  /// Masculine singular.
  case masculine = "m"
  /// Feminine singular.
  case feminine = "f"
  /// Masculine plural.
  case masculinePlural = "mp"
  /// Feminine plural.
  case femininePlural = "fp"
}
