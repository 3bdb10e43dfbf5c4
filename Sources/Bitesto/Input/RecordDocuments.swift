internal import CorpusModel
internal import Formats

/// The documents of JSON Lines: one a record with text, and one for translations that belong together.
final class RecordDocuments: DocumentSource {
  private let reader: JSONLinesReader
  private let path: String
  private let language: LanguageTag
  private var gathering: UnitGathering
  private var pending: JSONLinesRecord?

  /// Reads the records of a file.
  ///
  /// - Parameters:
  ///   - reader: its records.
  ///   - path: the file.
  ///   - language: the language of its texts.
  init(_ reader: JSONLinesReader, path: String, language: LanguageTag) {
    self.reader = reader
    self.path = path
    self.language = language
    gathering = UnitGathering(path: path, language: language)
  }

  private func take() throws(InputError) -> JSONLinesRecord? {
    if let record = pending.take() { return record }
    return try reader.next()
  }

  func next() throws(InputError) -> InputDocument? {
    while let record = try take() {
      switch record {
      case .unit(let unit):
        if gathering.add(unit) { continue }
        pending = record
        return gathering.takeDocument()
      case .text(let name, let text, let metadata):
        if let document = gathering.takeDocument() {
          pending = record
          return document
        }
        let source = SourceText(path: InputDocument.name(path, name), text: text)
        return InputDocument(
          content: InputContent(source: source, form: .plain), language: language, translations: [],
          metadata: metadata.isEmpty ? [] : [metadata])
      }
    }
    return gathering.takeDocument()
  }
}
