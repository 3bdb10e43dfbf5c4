internal import CorpusModel
internal import Formats

/// Lists the rows that a corpus leaves out, with the reason of each.
final class RejectedRows {
  private let output: OutputTarget?

  /// Opens the list; without a path nothing is kept.
  init(path: String?, inputs: [String], targets: [LanguageTag]) throws(InputError) {
    output = try path.map { path throws(InputError) in try OutputTarget(path: path, inputs: inputs) }
    try write(["reason", "doc", "segment", "it"] + targets.map(\.identifier))
  }

  /// Adds a row.
  func append(_ record: CorpusRecord, _ reason: CorpusFilter.Reason) throws(InputError) {
    if output == nil { return }
    try write(
      [
        reason.rawValue, record.document, record.segments.map(String.init).joined(separator: ","), record.text,
      ] + record.translations.map(\.text))
  }

  /// Puts the list in its place.
  func finish() throws(InputError) { try output?.finish() }

  private func write(_ cells: [String]) throws(InputError) {
    var bytes: [UInt8] = []
    TSVCell.appendRow(cells, to: &bytes)
    try output?.write(bytes)
  }
}
