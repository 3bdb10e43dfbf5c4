/// Numbers in messages.
extension Int {
  /// The number with a noun that takes an s: *1 concept, 2 concepts*.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  /// The number as an adverb: *once, 2 times*.
  package var times: String { self == 1 ? "once" : "\(self) times" }
}
