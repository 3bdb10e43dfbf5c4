package import CorpusModel
internal import ICU
package import Terminology

/// The forms of a glossary in some languages, compiled for matching.
///
/// A tree whose edges are folded words, separators and syllables; immutable, so that any number of matchers
/// share one.
package struct MentionLexicon: Sendable {
  let contents: LexiconContents

  /// Compiles the forms of a glossary, or takes them from the compiled file that it was read from.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - languages: whose terms to find; several for Korean, whose two columns are read together.
  /// - Throws: `InputError` (`BT0108`) when ICU fails, `BT1002` where the compiled file is damaged, `BT1005` for too many
  ///   terms.
  /// - Complexity: O(*n* log *n*) for *n* bytes of terms; O(*n*) with a small factor from a compiled file.
  package init(glossary: Glossary, languages: [LanguageTag]) throws(InputError) {
    if let compiled = try LexiconContents.compiled(for: languages, in: glossary) {
      contents = compiled
      return
    }
    var builder = LexiconBuilder(languages: languages)
    do {
      try builder.add(glossary, languages: languages)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
    contents = try builder.lexicon(of: glossary)
  }

  /// Compiles forms.
  init(forms: [SurfaceForm]) throws(InputError) {
    var builder = LexiconBuilder()
    do {
      for form in forms { try builder.add(form) }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
    contents = try builder.lexicon(of: nil)
  }

  // MARK: - Forms

  /// The number of forms, in the order of the glossary.
  package var formCount: Int { contents.forms.count }

  /// A form, with its text and origin.
  package func form(_ number: Int) -> SurfaceForm { contents.forms.form(number) }

  /// Groups of forms that fold to the same, in the order of their first forms; single forms are left out.
  package var sharedForms: [[SurfaceForm]] {
    contents.tree.nodes.map(contents.tree.forms).filter { $0.count > 1 }
      .sorted { $0[$0.startIndex] < $1[$1.startIndex] }
      .map { numbers in numbers.map(form) }
  }

  /// What is to be known of a form all the time.
  func traits(ofForm number: Int) -> FormTraits { contents.forms.traits(number) }

  /// A form as it is written.
  func text(ofForm number: Int) -> String { contents.forms.text(number) }

  /// The language that a form belongs to.
  func language(ofForm number: Int) -> LanguageTag { contents.forms.language(number) }

  /// Whether each capital of a form is one in the text, atom by atom; spaces have none.
  func capitals(ofForm number: Int, fit atoms: ArraySlice<Atom>) -> Bool {
    contents.forms.capitals(number, fit: atoms)
  }

  /// Compares what a compiled file says of the concepts of forms with its checksums, before it is used.
  ///
  /// - Throws: `InputError` (`BT1002`) where it is damaged.
  func confirm(_ found: [FoundForm]) throws(InputError) {
    guard let glossary = contents.forms.glossary, glossary.isConfirmedInParts else { return }
    for form in found {
      if form.isSingle {
        try glossary.confirm(form.meaning.first.concept)
        continue
      }
      for number in form.forms { try glossary.confirm(traits(ofForm: number).concept) }
      for number in form.outranked { try glossary.confirm(traits(ofForm: number).concept) }
    }
  }

  // MARK: - Searching

  /// The folded words of all forms.
  var symbols: SymbolTable { contents.symbols }

  /// The number of an atom of a text among the folded words; negative where no form has it.
  @inline(__always) func symbol(of atom: Atom, in text: [UInt8]) -> Int32 {
    atom.symbol == Atom.unread ? symbols.symbol(of: atom.range, in: text) : atom.symbol
  }

  /// Where in a text forms may start.
  var starts: StartFilter { contents.starts }
}
