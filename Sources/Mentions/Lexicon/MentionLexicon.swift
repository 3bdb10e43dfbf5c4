package import CorpusModel
internal import ICU
package import Terminology

/// The forms of a glossary in some languages, compiled for matching.
///
/// A tree whose edges are folded words, separators and syllables; immutable, so that any number of matchers
/// share one.
package struct MentionLexicon: Sendable {
  /// All forms, in the order of the glossary.
  package private(set) var forms: [SurfaceForm] = []

  /// Groups of forms that fold to the same, in the order of their first forms; single forms are left out.
  package var sharedForms: [[SurfaceForm]] {
    tree.nodes.map(forms(endingAt:)).filter { $0.count > 1 }
      .sorted { $0[$0.startIndex] < $1[$1.startIndex] }
      .map { numbers in numbers.map { forms[Int($0)] } }
  }

  private var traits: [FormTraits] = []
  private var languages: [LanguageTag] = []
  /// For each form and each of its atoms that is no space, the capitals that the text must have.
  private var capitals: [UInt64] = []
  /// For each form, where its capitals end.
  private var capitalEnds: [Int32] = [0]
  private(set) var symbols: SymbolTable
  private var tree = FormTree()
  /// Where in a text forms may start.
  private(set) var starts = StartFilter(StartFilter.Builder())

  /// Compiles the forms of a glossary.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - languages: whose terms to find; several for Korean, whose two columns are read together.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes of terms.
  package init(glossary: Glossary, languages: [LanguageTag]) throws(InputError) {
    var forms: [SurfaceForm] = []
    for (position, concept) in glossary.concepts.enumerated() {
      forms += FormGenerator(concept: concept, position: position).forms(in: languages)
    }
    try self.init(forms: forms)
  }

  /// Compiles forms.
  init(forms: [SurfaceForm]) throws(InputError) {
    symbols = SymbolTable()
    let folding = ScalarFolding()
    var starts = StartFilter.Builder()
    do {
      for form in forms { try insert(form, folding, &starts) }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
    tree.finish(symbolCount: symbols.count)
    self.starts = StartFilter(starts)
  }

  private mutating func insert(
    _ form: SurfaceForm, _ folding: ScalarFolding, _ starts: inout StartFilter.Builder
  ) throws(ICUError) {
    var bytes = Array(form.text.utf8)
    // What lies before U+0300 is in NFC.
    let mayCompose = bytes.contains { $0 >= 0xCC }
    if mayCompose, try !TextTransform.nfc.isApplied(to: bytes) {
      bytes = try TextTransform.nfc.apply(to: bytes).bytes
    }
    let pieces = try TermPieces(bytes, folding: folding)
    var node: Int32 = 0
    for piece in pieces.pieces {
      if piece.isOptionalSpace {
        tree.allowSpace(at: node)
        continue
      }
      if piece.bytes != [0x20] { capitals.append(piece.capitals) }
      node = tree.child(of: node, by: symbols.insert(piece.bytes))
    }
    if node == 0 { return }
    starts.insert(pieces.pieces)
    tree.end(Int32(forms.count), at: node)
    traits.append(FormTraits(form, language: place(of: form.language)))
    forms.append(form)
    capitalEnds.append(Int32(capitals.count))
  }

  private mutating func place(of language: LanguageTag) -> Int {
    if let known = languages.lastIndex(of: language) { return known }
    languages.append(language)
    return languages.count - 1
  }

  // MARK: - Forms

  /// What is to be known of a form all the time.
  func traits(ofForm number: Int) -> FormTraits { traits[number] }

  /// A form as it is written.
  func text(ofForm number: Int) -> String { forms[number].text }

  /// The language that a form belongs to.
  func language(ofForm number: Int) -> LanguageTag { languages[Int(traits[number].language)] }

  /// Whether each capital of a form is one in the text, atom by atom; spaces have none.
  func capitals(ofForm number: Int, fit atoms: ArraySlice<Atom>) -> Bool {
    var next = Int(capitalEnds[number])
    let end = Int(capitalEnds[number + 1])
    for atom in atoms where atom.kind != .space {
      if next == end { return true }
      if capitals[next] & ~atom.capitals != 0 { return false }
      next += 1
    }
    return true
  }

  // MARK: - Walking

  /// Whether a form starts with a symbol; none does with a negative one.
  func canStart(with symbol: Int32) -> Bool { tree.canStart(with: symbol) }

  /// The node behind an edge; negative where there is none.
  func target(from node: Int32, by symbol: Int32) -> Int32 { tree.target(from: node, by: symbol) }

  /// Whether the text may have a space at a node that the form has not: between Korean syllables.
  func allowsSpace(at node: Int32) -> Bool { tree.allowsSpace(at: node) }

  /// Whether a form ends at a node.
  func endsForm(_ node: Int32) -> Bool { !tree.endings(at: Int(node)).isEmpty }

  /// The numbers of the forms that end at a node, in the order of the glossary.
  func forms(endingAt node: Int) -> ArraySlice<Int32> { tree.endings(at: node) }
}
