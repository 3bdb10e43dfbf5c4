/// What stands around a form, seen when it is found, so that most questions need no second look at the text.
struct FormSite: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  /// The form starts with a capital.
  static let isCapitalised = FormSite(rawValue: 1)
  /// A word stands before it, with nothing but a space between.
  static let isBehindWord = FormSite(rawValue: 2)
  /// That word has a capital.
  static let isBehindCapital = FormSite(rawValue: 4)
  /// A word with a capital stands behind it, with nothing but a space between.
  static let isBeforeCapital = FormSite(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks at what is around some atoms.
  @inline(__always) init(of form: Range<Int>, in atoms: [Atom]) {
    var site: FormSite = atoms[form.lowerBound].startsWithCapital ? .isCapitalised : []
    let (before, behind) = (form.lowerBound - 2, form.upperBound + 1)
    if before >= 0, atoms[before].kind == .word, atoms[before + 1].kind == .space {
      site.insert(atoms[before].startsWithCapital ? [.isBehindWord, .isBehindCapital] : .isBehindWord)
    }
    if behind < atoms.count, atoms[behind].kind == .word, atoms[behind].startsWithCapital,
      atoms[behind - 1].kind == .space
    {
      site.insert(.isBeforeCapital)
    }
    self = site
  }
}
