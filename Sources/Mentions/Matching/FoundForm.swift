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
  /// The folded word that it starts with, by its number in the lexicon.
  let symbol: Int32
  /// What stands around it.
  let site: FormSite
  /// What the forms name.
  let meaning: FormMeaning

  /// Whether only one form fits.
  var isSingle: Bool { forms.count == 1 && outranked.isEmpty }
}
