internal import CorpusModel
internal import ICU

/// The header row of a glossary file: what each column holds.
struct GlossaryTSVHeader {
  /// What a column holds.
  enum Column: Equatable {
    case id
    case type
    case gender
    case language(LanguageTag)
    case annotation(String)
  }

  /// The most columns that a glossary may have: each is compared with the others, and more are no glossary.
  static let columnsAtMost = 1_000

  let columns: [Column]

  var languages: [LanguageTag] {
    columns.compactMap { if case .language(let tag) = $0 { tag } else { nil } }
  }

  /// Reads the header.
  ///
  /// - Throws: `InputError` (`BT0201`, `BT0202`) with everything that is wrong with it.
  init(_ row: TSVRow, path: String) throws(InputError) {
    if row.cells.count > Self.columnsAtMost {
      throw InputError(
        .badGlossaryHeader, "the header has \(row.cells.count) columns, more than \(Self.columnsAtMost)",
        at: SourceLocation(path: path, line: row.line),
        hint: "the first line names the columns, separated by tabs: id, it, en, …")
    }
    var columns: [Column] = []
    var diagnostics: [Diagnostic] = []
    for (index, cell) in row.cells.enumerated() {
      let name = String(decoding: cell, as: UTF8.self)
      let place = SourceLocation(path: path, line: row.line, column: row.column(ofCell: index))
      let column = Self.column(named: name)
      if column == nil {
        diagnostics.append(
          Diagnostic(
            .error, .unknownLanguageTag, "«\(name)» is not a known language tag", at: place,
            hint: "use a BCP 47 tag such as it, en, ko-KR or ko-KP; other columns need longer names"))
      }
      if let column, columns.contains(column) {
        diagnostics.append(Diagnostic(.error, .badGlossaryHeader, "the column «\(name)» occurs twice", at: place))
      }
      columns.append(column ?? .annotation(name))
    }
    self.columns = columns
    if diagnostics.isEmpty { diagnostics = missing(path: path, line: row.line) }
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
  }

  private func missing(path: String, line: Int) -> [Diagnostic] {
    let place = SourceLocation(path: path, line: line, column: 1)
    var diagnostics: [Diagnostic] = []
    if !columns.contains(.id) {
      diagnostics.append(
        Diagnostic(
          .error, .badGlossaryHeader, "the header has no column «id»", at: place,
          hint: "the first line names the columns, separated by tabs: id, it, en, …"))
    }
    if !languages.contains(.italian) || languages.count < 2 {
      diagnostics.append(
        Diagnostic(
          .error, .badGlossaryHeader, "the header needs a column «it» and one of another language", at: place,
          hint: "name it by its BCP 47 tag: en, ko-KR, ko-KP, …"))
    }
    return diagnostics
  }

  /// What a column of the name holds; nil where the name has the form of a language tag, but of no language.
  static func column(named name: String) -> Column? {
    switch name {
    case "id": return .id
    case "type": return .type
    case "gender": return .gender
    case "note", "wikidata", "": return .annotation(name)
    default: break
    }
    let subtags = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, primary.utf8.allSatisfy(\.isASCIILowercase),
      primary.utf8.count == 2 || (primary.utf8.count == 3 && subtags.count > 1)
    else { return .annotation(name) }
    guard let tag = LanguageTag(name), LocaleRegistry.isLanguage(tag.language),
      tag.region.map(LocaleRegistry.isRegion) ?? true
    else { return nil }
    return .language(tag)
  }
}
