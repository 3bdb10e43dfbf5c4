package import CorpusModel
internal import Terminology

/// Reads glossaries that are lists of pairs.
package struct PairGlossaryReader {
  /// How the pairs are written.
  package enum Layout: Sendable {
    /// Source, target and a comment, tab-separated; lines that start with `#` are comments.
    case omegat
    /// Source and target, tab-separated.
    case deepl
    /// Source and target, comma-separated.
    case google
    /// Comma-separated, the languages in the first row.
    case aws
  }

  private let layout: Layout
  private let languages: [LanguageTag]

  /// Makes a reader.
  ///
  /// - Parameter languages: source and target, for formats that do not name them.
  package init(_ layout: Layout, source: LanguageTag, target: LanguageTag) {
    self.layout = layout
    languages = [source, target]
  }

  /// Reads a file.
  ///
  /// - Throws: `InputError` (`BT0103`) where it is not UTF-8; what is wrong with its rows is kept in the import.
  package func read(path: String, contents: [UInt8], into glossary: inout GlossaryImport) throws(InputError) {
    let text = try SourceText(path: path, contents: contents)
    switch layout {
    case .omegat, .deepl:
      for row in TSVRows(text.bytes) {
        let cells = row.cells.map { String(decoding: $0, as: UTF8.self) }
        if layout == .omegat, cells[0].hasPrefix("#") { continue }
        add(cells, languages, SourceLocation(path: path, line: row.line), &glossary)
      }
    case .google:
      var rows = CSVRows(text.bytes)
      while let row = rows.next() {
        add(row.cells, languages, SourceLocation(path: path, line: row.line), &glossary)
      }
      if let fault = rows.fault(path: path) { glossary.report(fault) }
    case .aws: readTable(text, &glossary)
    }
  }

  private func readTable(_ text: SourceText, _ glossary: inout GlossaryImport) {
    var rows = CSVRows(text.bytes)
    guard let header = rows.next() else { return }
    let place = SourceLocation(path: text.path, line: header.line)
    let tags = header.cells.compactMap { LanguageTag($0) }
    guard tags.count == header.cells.count, tags.count >= 2, Set(tags).count == tags.count else {
      return glossary.report(
        Diagnostic(
          .error, .malformedGlossary, "the first row is no list of language codes", at: place,
          hint: "it starts with the source: it,en,ko"))
    }
    while let row = rows.next() {
      add(row.cells, tags, SourceLocation(path: text.path, line: row.line), &glossary)
    }
    if let fault = rows.fault(path: text.path) { glossary.report(fault) }
  }

  private func add(
    _ cells: [String], _ languages: [LanguageTag], _ place: SourceLocation, _ glossary: inout GlossaryImport
  ) {
    let names = cells.prefix(languages.count).map(Self.trimmed)
    let comment = layout == .omegat && cells.count > 2 ? cells[2] : nil
    guard names.count == languages.count, layout == .omegat || cells.count == languages.count, !names[0].isEmpty,
      names.dropFirst().contains(where: { !$0.isEmpty })
    else {
      return glossary.report(
        Diagnostic(
          .error, .malformedGlossary,
          "the row has \(cells.count.counted("cell")), of which source and target must not be empty; it takes \(languages.count)",
          at: place))
    }
    let known = comment.flatMap(PairComment.read)
    if let comment, known == nil, !comment.isEmpty { glossary.lose("comments") }
    glossary.addPair(
      key: known?.id ?? "\u{0}" + names[0], id: known?.id, type: known?.type, terms: Array(zip(languages, names)),
      at: place)
  }

  private static func trimmed(_ text: String) -> String {
    var view = text[...]
    while view.first?.isWhitespace == true { view = view.dropFirst() }
    while view.last?.isWhitespace == true { view = view.dropLast() }
    return String(view)
  }
}
