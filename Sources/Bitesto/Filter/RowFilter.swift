internal import CorpusModel
internal import FileAccess
internal import Formats
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// Turns one row of a stream into one row: what it has, and what was found in its text.
///
/// Nothing that is wrong with a row loses it: the column `error` says what. It keeps scratch memory, and so belongs to
/// one task at a time.
final class RowFilter {
  /// How rows are written.
  enum Shape: Sendable {
    case jsonl(field: String)
    /// The columns of the header, and the place of the text.
    case tsv(columns: [String], text: Int)
  }

  /// What was made of a text.
  private struct Result {
    var normalized = ""
    var mentions: [MentionRecord] = []
    var error: String?
  }

  private let shape: Shape
  private let glossary: Glossary
  private let analyzer: DocumentAnalyzer
  private let rewriter: NameRewriter

  /// Makes a filter.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  init(
    _ shape: Shape, glossary: Glossary, lexicon: MentionLexicon, target: LanguageTag,
    normalization: NormalizationSettings
  ) throws(InputError) {
    self.shape = shape
    self.glossary = glossary
    analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: (glossary, lexicon))
    rewriter = try NameRewriter(glossary: glossary, target: target, style: .replace, onlyDeprecated: false)
  }

  /// The columns that the filter adds, in their order.
  static let addedColumns = ["normalized", "concepts", "mentions", "error"]

  /// Appends the row for a row.
  ///
  /// - Parameter row: the line, without its end.
  func append(_ row: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var row = Array(row)
    if row.last == 0x0D { row.removeLast() }
    let fault = UTF8Validation.firstInvalidOffset(in: row).map { "byte \($0 + 1) is not UTF-8" }
    switch shape {
    case .jsonl(let field): appendObject(row, field, fault, to: &output)
    case .tsv(let columns, let text): appendCells(row, columns, text, fault, to: &output)
    }
  }

  private func result(of text: [UInt8]) -> Result {
    do throws(InputError) {
      let document = try analyzer.analyze(SourceText(path: "", text: text))
      let edits = try rewriter.edits(
        for: document.mentions, in: document.text.bytes, segments: document.segments)
      let bytes = NameRewriter.apply(edits, to: document.text.bytes)
      return Result(
        normalized: String(decoding: bytes, as: UTF8.self),
        mentions: MentionRecords(glossary: glossary).records(of: document))
    } catch {
      return Result(error: error.diagnostics.first?.message ?? "the work could not be done")
    }
  }

  private static func concepts(_ result: Result) -> [String] {
    var concepts: [String] = []
    for case let concept? in result.mentions.map(\.concept) where !concepts.contains(concept) {
      concepts.append(concept)
    }
    return concepts
  }

  // MARK: - JSON Lines

  private func appendObject(_ row: [UInt8], _ field: String, _ fault: String?, to output: inout [UInt8]) {
    var members: [JSONMember] = []
    var result = Result(error: fault)
    if fault == nil {
      do throws(JSONFault) {
        if case .object(let found) = try JSONReader.value(row) { members = found }
        if case .string(let text)? = members.first(where: { $0.name == field })?.value {
          result = self.result(of: Array(text.utf8))
        } else {
          result.error = "the row is no object with a text in «\(field)»"
        }
      } catch {
        result.error = "byte \(error.offset + 1): \(error.message)"
      }
    }
    var json = JSONText()
    json.object { object in
      for member in members where !Self.addedColumns.contains(member.name) {
        object.key(member.name)
        object.value(member.value)
      }
      object.member("normalized", result.error == nil ? result.normalized : nil)
      object.member("concepts", Self.concepts(result))
      object.key("mentions")
      Self.write(result.mentions, to: &object)
      object.member("error", result.error)
    }
    output += json.bytes
    output.append(0x0A)
  }

  private static func write(_ mentions: [MentionRecord], to json: inout JSONText) {
    json.array { list in
      for mention in mentions {
        list.object { object in
          object.member("start", mention.range.lowerBound)
          object.member("end", mention.range.upperBound)
          object.member("surface", mention.surface)
          object.member("concept", mention.concept)
          object.member("status", mention.status.rawValue)
          object.member("decision", mention.decision.rawValue)
          object.member("candidates", mention.candidates)
        }
      }
    }
  }

  // MARK: - TSV

  private func appendCells(
    _ row: [UInt8], _ columns: [String], _ text: Int, _ fault: String?, to output: inout [UInt8]
  ) {
    let cells = row.split(separator: 0x09, omittingEmptySubsequences: false)
    var result = Result(error: fault)
    if fault == nil {
      if cells.count == columns.count {
        result = self.result(of: Array(TSVCell.unescaped(cells[text]).utf8))
      } else {
        result.error = "the row has \(cells.count.counted("cell")), the header \(columns.count)"
      }
    }
    // The cells stay as they are, but as many as the header names.
    for index in columns.indices where !Self.addedColumns.contains(columns[index]) {
      if index < cells.count { output += fault == nil ? Array(cells[index]) : Self.mended(cells[index]) }
      output.append(0x09)
    }
    var mentions = JSONText()
    Self.write(result.mentions, to: &mentions)
    let added = [
      result.error == nil ? result.normalized : "", Self.concepts(result).joined(separator: ","),
      String(decoding: mentions.bytes, as: UTF8.self), result.error ?? "",
    ]
    TSVCell.appendRow(added, to: &output)
  }

  /// A cell with U+FFFD for what is not UTF-8.
  private static func mended(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: cell, as: UTF8.self).utf8)
  }

  /// The header of what the filter writes.
  static func header(_ columns: [String]) -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(columns.filter { !addedColumns.contains($0) } + addedColumns, to: &output)
    return output
  }
}
