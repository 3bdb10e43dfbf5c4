package import CorpusModel
internal import FileAccess
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `filter`: rows from standard input, one row out for each in, in their order.
///
/// It writes what it has whenever no more input is waiting, so that another program may hold a conversation with it.
package struct FilterJob {
  /// How rows are written.
  package enum Format: String, Sendable, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// Tab-separated cells, the first row a header.
    case tsv
  }

  private let glossary: Glossary
  private let format: Format
  private let field: String
  private let target: LanguageTag
  private let normalization: NormalizationSettings
  private let jobCount: Int

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - format: of the rows.
  ///   - field: the member or column that holds the text.
  ///   - target: the language of the names in the normalized text.
  ///   - normalization: how to normalize the texts.
  ///   - jobCount: how many threads work.
  /// - Throws: `InputError` (`BT0208`) for a language that the glossary does not have.
  package init(
    glossary: Glossary, format: Format, field: String, target: LanguageTag, normalization: NormalizationSettings,
    jobCount: Int
  ) throws(InputError) {
    try glossary.require(target)
    self.glossary = glossary
    self.format = format
    self.field = field
    self.target = target
    self.normalization = normalization
    self.jobCount = jobCount
  }

  /// Filters standard input to standard output.
  ///
  /// - Throws: `InputError` (`BT0107`) for a table without a column for the text, and where input or output fails.
  package func run() throws(InputError) {
    let stream = try ByteStream(path: FileInput.standardInputName)
    var rows = RowBuffer()
    var shape = format == .jsonl ? RowFilter.Shape.jsonl(field: field) : nil
    var pipeline = try shape.map { shape throws(InputError) in try self.pipeline(shape) }
    while let piece = try stream.next() {
      rows.append(piece)
      if shape == nil, let header = rows.takeFirst() {
        let columns = try columns(header)
        shape = columns
        pipeline = try self.pipeline(columns)
      }
      if let pipeline { try run(rows.takeWhole(), through: pipeline) }
    }
    guard let pipeline else {
      if let header = rows.takeRest() { _ = try columns(header) }
      return
    }
    if let rest = rows.takeRest() { try run([rest], through: pipeline) }
  }

  private typealias Pipeline = OrderedPipeline<[ArraySlice<UInt8>], [UInt8]>

  private func pipeline(_ shape: RowFilter.Shape) throws(InputError) -> Pipeline {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    return Pipeline(jobCount: jobCount) { () throws(InputError) in
      let filter = try RowFilter(
        shape, glossary: glossary, lexicon: lexicon, target: target, normalization: normalization)
      return { rows in
        var output: [UInt8] = []
        for row in rows { filter.append(row, to: &output) }
        return output
      }
    }
  }

  /// Sends rows through the workers, in one portion for each.
  private func run(_ rows: [ArraySlice<UInt8>], through pipeline: Pipeline) throws(InputError) {
    var rest = rows[...]
    let portion = max(1, (rows.count + jobCount - 1) / jobCount)
    try pipeline.run(
      next: { () throws(InputError) in
        defer { rest = rest.dropFirst(portion) }
        return rest.isEmpty ? nil : Array(rest.prefix(portion))
      }, take: StandardOutput.write)
  }

  /// Reads the header of a table, and writes that of the output.
  private func columns(_ header: ArraySlice<UInt8>) throws(InputError) -> RowFilter.Shape {
    var header = header
    if header.starts(with: [0xEF, 0xBB, 0xBF]) { header = header.dropFirst(3) }
    if header.last == 0x0D { header = header.dropLast() }
    let columns = header.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let text = columns.firstIndex(of: field) else {
      throw InputError(
        .malformedInput, "the table has no column «\(field)»", at: SourceLocation(path: "-", line: 1),
        hint: "it has \(columns.joined(separator: ", ")); choose with --field")
    }
    try StandardOutput.write(RowFilter.header(columns))
    return .tsv(columns: columns, text: text)
  }
}

/// Bytes that are cut at line feeds.
private struct RowBuffer {
  private var bytes: [UInt8] = []

  mutating func append(_ piece: [UInt8]) { bytes += piece }

  /// The first row; nil where its end has not come.
  mutating func takeFirst() -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let row = bytes[..<end]
    bytes = Array(bytes[(end + 1)...])
    return row
  }

  /// All rows whose ends have come.
  mutating func takeWhole() -> [ArraySlice<UInt8>] {
    guard let end = bytes.lastIndex(of: 0x0A) else { return [] }
    let rows = bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
    bytes = Array(bytes[(end + 1)...])
    return rows
  }

  /// The last row, where no line feed ends it; nil where nothing is left.
  mutating func takeRest() -> ArraySlice<UInt8>? {
    defer { bytes = [] }
    return bytes.isEmpty ? nil : bytes[...]
  }
}
