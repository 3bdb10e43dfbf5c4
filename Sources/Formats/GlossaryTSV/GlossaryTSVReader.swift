package import CorpusModel
package import Terminology

/// Reads glossary files in the contract's format.
package struct GlossaryTSVReader {
  private var languages: [LanguageTag] = []
  private var builder = ConceptStoreBuilder()
  private var diagnostics: [Diagnostic] = []

  /// Makes a reader without files.
  package init() {}

  /// Adds a file; what is wrong with it is kept until ``glossary()``.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func read(path: String, contents: [UInt8]) {
    do {
      try add(path: path, contents)
    } catch {
      diagnostics += error.diagnostics
    }
  }

  /// Adds the concepts of another glossary.
  package mutating func add(_ glossary: Glossary) {
    for language in glossary.languages where !languages.contains(language) { languages.append(language) }
    for concept in glossary.concepts { builder.add(concept) }
  }

  /// Joins the files.
  ///
  /// - Throws: `InputError` with every fault of every file, `BT0203` for ids that occur twice, `BT1005` for more than 4 GiB.
  package consuming func glossary() throws(InputError) -> Glossary {
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
    return try Glossary(languages: languages, store: builder.store())
  }

  private mutating func add(path: String, _ contents: [UInt8]) throws(InputError) {
    let markLength = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes = markLength == 0 ? contents : Array(contents.dropFirst(markLength))
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      throw UTF8Validation.error(path: path, bytes: bytes, offset: offset, shownOffset: offset + markLength)
    }
    var rows = TSVRows(bytes)
    guard let first = rows.next() else {
      throw InputError(
        .emptyGlossary, "the glossary file is empty", at: SourceLocation(path: path),
        hint: "the first line names the columns: id, type, it, en, ko-KR, ko-KP, gender, note")
    }
    let header = try GlossaryTSVHeader(first, path: path)
    for language in header.languages where !languages.contains(language) { languages.append(language) }
    builder.reserve(bytes: bytes.count + bytes.count / 8)
    let row = GlossaryTSVPlainRow(
      layout: GlossaryTSVLayout(header, &builder), path: builder.number(ofPath: path))
    // Behind a header without a line feed nothing lies, not even an end.
    let start = min(rows.position, bytes.count)
    add(bytes, from: start, line: rows.line, as: row, header: header, path: path)
  }

  /// Adds the rows from a place on.
  private mutating func add(
    _ bytes: [UInt8], from start: Int, line: Int, as plain: GlossaryTSVPlainRow,
    header: GlossaryTSVHeader, path: String
  ) {
    var row = GlossaryTSVPlace(start: start, line: line + 1)
    ByteSearch.forEach(.escaped, in: bytes, start..<bytes.count) { place in
      switch bytes[place] {
      case 0x09: row.cells.append(place + 1)
      case 0x5C: row.hasBackslash = true
      case 0x0A:
        add(row, end: place, of: bytes, as: plain, header: header, path: path)
        row.goOn(behind: place)
      default: break
      }
    }
    add(row, end: bytes.count, of: bytes, as: plain, header: header, path: path)
  }

  /// Adds a row, unless it is empty.
  private mutating func add(
    _ place: GlossaryTSVPlace, end: Int, of bytes: [UInt8], as plain: GlossaryTSVPlainRow,
    header: GlossaryTSVHeader, path: String
  ) {
    let start = place.cells[0]
    let end = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    if start == end { return }
    let isAdded = bytes.withUnsafeBufferPointer { plain.add($0, at: place, end: end, to: &builder) }
    if isAdded { return }
    let cells = bytes[start..<end].split(separator: 0x09, omittingEmptySubsequences: false)
    read(TSVRow(cells: cells, line: place.line), header: header, path: path)
  }

  private mutating func read(_ row: TSVRow, header: GlossaryTSVHeader, path: String) {
    let place = SourceLocation(path: path, line: row.line)
    guard row.cells.count == header.columns.count else {
      diagnostics.append(
        Diagnostic(
          .error, .wrongCellCount,
          "the row has \(row.cells.count.counted("cell")), the header \(header.columns.count.counted("column"))",
          at: place,
          hint: "separate the cells by tabs; an empty cell needs its tab too"))
      return
    }
    var reading = GlossaryTSVRowReading(row: row, path: path)
    for (index, column) in header.columns.enumerated() { reading.take(cell: index, as: column) }
    switch reading.entry() {
    case .success(let entry): builder.add(entry)
    case .failure(let error): diagnostics += error.diagnostics
    }
  }
}
