internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Gathers the cells of one row into a concept.
struct GlossaryTSVRowReading {
  let row: TSVRow
  let path: String
  private var id = ""
  private var type: ConceptType?
  private var nounFeatures: NounFeatures?
  private var sections: [LanguageSection] = []
  private var annotations: [String: String] = [:]
  private var diagnostics: [Diagnostic] = []

  init(row: TSVRow, path: String) {
    self.row = row
    self.path = path
  }

  mutating func take(cell index: Int, as column: GlossaryTSVHeader.Column) {
    let cell = row.cells[index]
    let text = String(decoding: cell, as: UTF8.self)
    switch column {
    case .id: takeID(cell, index)
    case .type where !text.isEmpty:
      type = ConceptType(rawValue: text)
      if type == nil {
        let known = ConceptType.allCases.map(\.rawValue).joined(separator: ", ")
        complain(index, "«\(text)» is not a type", hint: "one of \(known), or nothing")
      }
    case .gender where !text.isEmpty:
      nounFeatures = NounFeatures(abbreviation: text)
      if nounFeatures == nil {
        complain(index, "«\(text)» is not a gender", hint: "one of m, f, mp, fp, or nothing")
      }
    case .type, .gender: break
    case .annotation(let name): annotations[name] = text
    case .language(let language): takeTerms(cell, index, language)
    }
  }

  private mutating func takeID(_ cell: ArraySlice<UInt8>, _ index: Int) {
    id = String(decoding: cell, as: UTF8.self)
    let isWord = !cell.isEmpty && cell.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    if !isWord {
      complain(
        index, cell.isEmpty ? "the id is empty" : "the id «\(id)» holds white space or a comma",
        hint: "lower-case letters and digits, joined by hyphens: kim-jong-un")
    }
  }

  private mutating func takeTerms(_ cell: ArraySlice<UInt8>, _ index: Int, _ language: LanguageTag) {
    do {
      let terms = try GlossaryCell.terms(in: cell)
      if !terms.isEmpty { sections.append(LanguageSection(language: language, terms: terms)) }
    } catch {
      let before = cell.prefix(error.offset).lazy.filter { !$0.isUTF8Continuation }.count
      complain(index, error.message, code: error.code, hint: error.hint, scalarsIntoCell: before)
    }
  }

  private mutating func complain(
    _ cell: Int, _ message: String, code: DiagnosticCode = .badCell, hint: String, scalarsIntoCell: Int = 0
  ) {
    let place = SourceLocation(path: path, line: row.line, column: row.column(ofCell: cell) + scalarsIntoCell)
    diagnostics.append(Diagnostic(.error, code, message, at: place, hint: hint))
  }

  /// The concept, or everything that is wrong with the row.
  func entry() -> Result<ConceptEntry, InputError> {
    if !diagnostics.isEmpty { return .failure(InputError(diagnostics)) }
    return .success(
      ConceptEntry(
        id: id, type: type, nounFeatures: nounFeatures, sections: sections, annotations: annotations,
        location: SourceLocation(path: path, line: row.line, column: 1)))
  }
}
