package import CorpusModel
internal import ICU
package import Terminology

/// The forms of a glossary in some languages, compiled for matching.
///
/// A tree whose edges are folded words, separators and syllables; immutable, so that any number of matchers
/// share one.
package struct MentionLexicon: Sendable {
  /// A form with what must be compared beyond its folded words.
  struct CompiledForm: Sendable {
    let form: SurfaceForm
    /// For each atom that is no space, the capitals that the text must have.
    let capitals: [UInt64]
  }

  /// All forms, in the order of the glossary.
  package var forms: [SurfaceForm] { compiled.map(\.form) }

  /// Groups of forms that fold to the same, in the order of their first forms; single forms are left out.
  package var sharedForms: [[SurfaceForm]] {
    endings.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { numbers in
      numbers.map { compiled[Int($0)].form }
    }
  }

  private(set) var symbols: SymbolTable
  private(set) var edges = TransitionTable()
  private(set) var compiled: [CompiledForm] = []
  /// For each node, the numbers of the forms that end there.
  private(set) var endings: [[Int32]] = [[]]
  /// For each node, whether the text may have a space here that the form has not: between Korean syllables.
  private(set) var allowsSpace: [Bool] = [false]

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
    do {
      for form in forms { try insert(form) }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  private mutating func insert(_ form: SurfaceForm) throws(ICUError) {
    var bytes = Array(form.text.utf8)
    if try !TextTransform.nfc.isApplied(to: bytes) { bytes = try TextTransform.nfc.apply(to: bytes).bytes }
    let pieces = try TermPieces(bytes)
    var node: Int32 = 0
    var capitals: [UInt64] = []
    for piece in pieces.pieces {
      if piece.isOptionalSpace {
        allowsSpace[Int(node)] = true
        continue
      }
      if piece.bytes != [0x20] { capitals.append(piece.capitals) }
      node = child(of: node, by: symbols.insert(piece.bytes))
    }
    if node == 0 { return }
    endings[Int(node)].append(Int32(compiled.count))
    compiled.append(CompiledForm(form: form, capitals: capitals))
  }

  private mutating func child(of node: Int32, by symbol: Int32) -> Int32 {
    let known = edges.target(from: node, by: symbol)
    if known >= 0 { return known }
    let new = Int32(endings.count)
    edges.insert(from: node, by: symbol, to: new)
    endings.append([])
    allowsSpace.append(false)
    return new
  }
}
