package import CorpusModel
package import Terminology

/// Reads glossary files in the contract's format.
package struct GlossaryTSVReader {
  private var languages: [LanguageTag] = []
  private var concepts: [ConceptEntry] = []
  private var diagnostics: [Diagnostic] = []

  /// Makes a reader without files.
  package init() {}

  /// Adds a file; what is wrong with it is kept until ``glossary()``.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func read(path: String, contents: [UInt8]) {
    do {
      try read(SourceText(path: path, contents: contents))
    } catch {
      diagnostics += error.diagnostics
    }
  }

  /// Joins the files.
  ///
  /// - Throws: `InputError` with every fault of every file, or `BT0207` where there is no concept at all.
  package consuming func glossary() throws(InputError) -> Glossary {
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
    return try Glossary(languages: languages, concepts: concepts)
  }

  private mutating func read(_ text: SourceText) throws(InputError) {
    var rows = TSVRows(text.bytes)
    guard let first = rows.next() else {
      throw InputError(
        .emptyGlossary, "the glossary file is empty", at: SourceLocation(path: text.path),
        hint: "the first line names the columns: id, type, it, en, ko-KR, ko-KP, gender, note")
    }
    let header = try GlossaryTSVHeader(first, path: text.path)
    for language in header.languages where !languages.contains(language) { languages.append(language) }
    while let row = rows.next() { read(row, header: header, path: text.path) }
  }

  private mutating func read(_ row: TSVRow, header: GlossaryTSVHeader, path: String) {
    let place = SourceLocation(path: path, line: row.line)
    guard row.cells.count == header.columns.count else {
      diagnostics.append(
        Diagnostic(
          .error, .wrongCellCount,
          "the row has \(row.cells.count) cells, the header \(header.columns.count) columns", at: place,
          hint: "separate the cells by tabs; an empty cell needs its tab too"))
      return
    }
    var reading = GlossaryTSVRowReading(row: row, path: path)
    for (index, column) in header.columns.enumerated() { reading.take(cell: index, as: column) }
    switch reading.entry() {
    case .success(let entry): concepts.append(entry)
    case .failure(let error): diagnostics += error.diagnostics
    }
  }
}
