/// What the texts themselves and their spelling tell about how words are translated, in both directions.
struct Lexicon: Sendable {
  /// *p(target type | source type)*.
  var forward: TranslationTable
  /// *p(source type | target type)*.
  var backward: TranslationTable
  /// What a bead of the current path would say of itself had it not been learned from.
  let heldOut: HeldOutEvidence
}
