/// Forms of the glossary found at a place, before anything is decided.
package struct FoundForm: Sendable, Equatable {
  /// UTF-8 bytes of the normalized text.
  package let range: Range<Int>
  /// The forms that fit, as numbers in the lexicon, in its order; at least one.
  package let forms: FormList
  /// Short forms that fit too, and that the full names among the forms outrank.
  let outranked: FormList
  /// Whether a Korean noun that is not known follows without a space: 평양대극장.
  let isCompound: Bool
  /// The atoms it covers.
  let atoms: Range<Int>
}
