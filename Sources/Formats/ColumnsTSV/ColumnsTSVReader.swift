package import CorpusModel
package import FileAccess

/// Reads tab-separated columns as a bitext, one row a unit.
///
/// Without choices, or with names, the first row is a header; without choices its columns are named by language tags, as
/// `export` writes them. A column `doc` of a header tells the documents apart. `\t`, `\n`, `\r` and `\\` are escapes.
package final class ColumnsTSVReader: UnitReader {
  private let lines: LineStream
  private let choices: [ColumnChoice]
  /// Where each language stands; nil before the header was read.
  private var columns: [(language: LanguageTag, index: Int)]?
  private var documentColumn: Int?

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - stream: the file.
  ///   - choices: which columns; none to go by a header of language tags.
  package init(_ stream: ByteStream, choices: [ColumnChoice]) {
    lines = LineStream(stream)
    self.choices = choices
    let numbers = choices.compactMap { choice -> (language: LanguageTag, index: Int)? in
      guard case .number(let index) = choice.column else { return nil }
      return (choice.language, index)
    }
    columns = !choices.isEmpty && numbers.count == choices.count ? numbers : nil
  }

  package func next() throws(InputError) -> TranslationUnit? {
    while let line = try lines.next() {
      if line.content.isEmpty { continue }
      let cells = line.content.split(separator: 0x09, omittingEmptySubsequences: false)
      guard let columns else {
        try readHeader(cells, line: line.number)
        continue
      }
      let last = max(columns.map(\.index).max() ?? 0, documentColumn ?? 0)
      guard last < cells.count else {
        throw InputError(
          .badColumns, "the row has \(cells.count.counted("cell")), and column \(last + 1) is asked for",
          at: SourceLocation(path: lines.path, line: line.number), hint: "separate the cells by tabs")
      }
      return TranslationUnit(
        document: documentColumn.map { TSVCell.unescaped(cells[$0]) },
        sides: columns.map { column in
          TranslationUnit.Side(
            language: column.language, text: Array(TSVCell.unescaped(cells[column.index]).utf8))
        })
    }
    return nil
  }

  private func readHeader(_ cells: [ArraySlice<UInt8>], line: Int) throws(InputError) {
    let names = cells.map { String(decoding: $0, as: UTF8.self) }
    var found: [(language: LanguageTag, index: Int)] = []
    if choices.isEmpty {
      for (index, name) in names.enumerated() {
        if case .language(let tag) = GlossaryTSVHeader.column(named: name) { found.append((tag, index)) }
      }
    }
    for choice in choices {
      switch choice.column {
      case .number(let index): found.append((choice.language, index))
      case .name(let name):
        guard let index = names.firstIndex(of: name) else { throw missing("«\(name)»", names, line) }
        found.append((choice.language, index))
      }
    }
    if found.isEmpty { throw missing("that a language tag names", names, line) }
    columns = found
    documentColumn = names.firstIndex(of: "doc")
  }

  private func missing(_ what: String, _ names: [String], _ line: Int) -> InputError {
    InputError(
      .badColumns, "the table has no column \(what)", at: SourceLocation(path: lines.path, line: line),
      hint: "it has \(names.joined(separator: ", ")); choose with --columns it=1,en=2 or --columns it=NAME,en=NAME"
    )
  }
}
