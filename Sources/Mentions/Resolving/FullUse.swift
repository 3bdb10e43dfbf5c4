/// The last time that a document named a concept in full.
struct FullUse {
  /// The segment.
  let segment: Int
  /// How many bare forms the document had resolved before.
  let bareUsesBefore: Int
  /// Whether it was the first person in its sentence, as subjects mostly are.
  let isFirst: Bool
}
