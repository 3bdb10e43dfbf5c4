/// Forms of the glossary found at a place, before anything is decided.
///
/// There is one for every name of a text, and each is looked at many times, so that it is kept small: numbers of four bytes,
/// and one reference that most places do without.
package struct FoundForm: Sendable, Equatable {
  private let start: UInt32
  private let end: UInt32
  private let firstAtom: UInt32
  private let atomsEnd: UInt32
  /// The only form that fits; the first where there are several.
  private let first: UInt32
  /// The folded word that it starts with, by its number in the lexicon.
  let symbol: Int32
  /// What the forms name.
  let meaning: FormMeaning
  private let several: SeveralForms?
  /// What stands around it.
  let site: FormSite
  /// Whether a Korean noun that is not known follows without a space: 평양대극장.
  let isCompound: Bool

  /// Gathers what was found in a text of less than 4 GiB.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the text.
  ///   - atoms: the atoms there.
  ///   - forms: those that fit, at least one.
  ///   - outranked: short forms that fit too.
  init(
    range: Range<Int>, atoms: Range<Int>, symbol: Int32, site: FormSite, forms: FormList, outranked: FormList,
    meaning: FormMeaning, isCompound: Bool
  ) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    firstAtom = UInt32(truncatingIfNeeded: atoms.lowerBound)
    atomsEnd = UInt32(truncatingIfNeeded: atoms.upperBound)
    first = UInt32(truncatingIfNeeded: forms[0])
    several = forms.count == 1 && outranked.isEmpty ? nil : SeveralForms(forms: forms, outranked: outranked)
    self.symbol = symbol
    self.site = site
    self.meaning = meaning
    self.isCompound = isCompound
  }

  /// UTF-8 bytes of the normalized text.
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// The atoms it covers.
  var atoms: Range<Int> { Int(firstAtom)..<Int(atomsEnd) }
  /// The forms that fit, as numbers in the lexicon, in its order; at least one.
  package var forms: FormList { several?.forms ?? FormList(Int(first)) }
  /// Short forms that fit too, and that the full names among the forms outrank.
  var outranked: FormList { several?.outranked ?? FormList() }
  /// Whether only one form fits.
  var isSingle: Bool { several == nil }
}

/// More forms than one at a place.
private final class SeveralForms: Sendable, Equatable {
  let forms: FormList
  let outranked: FormList

  init(forms: FormList, outranked: FormList) {
    self.forms = forms
    self.outranked = outranked
  }

  static func == (one: SeveralForms, other: SeveralForms) -> Bool {
    one.forms == other.forms && one.outranked == other.outranked
  }
}
