package import CorpusModel
internal import FileAccess
internal import Formats

/// The documents of a job's inputs, one after the other, so that no more than one need be in memory.
///
/// It belongs to one task at a time. A document that holds no text is passed.
package final class DocumentReader {
  private var files: ArraySlice<InputFile>
  private let settings: InputSettings
  private let held: HeldContents
  private let cutsLongTexts: Bool
  private var current: (any DocumentSource)?
  private var path = ""
  private var documentCount = 0

  init(
    _ files: [InputFile], settings: InputSettings, held: HeldContents = HeldContents(), cutsLongTexts: Bool = false
  ) {
    self.cutsLongTexts = cutsLongTexts
    self.files = files[...]
    self.settings = settings
    self.held = held
  }

  /// The next document; nil at the end.
  ///
  /// - Throws: `InputError` where an input cannot be read or is malformed.
  package func next() throws(InputError) -> InputDocument? {
    while true {
      while let document = try current?.next() {
        documentCount += 1
        settings.progress?(documentCount, path)
        if !document.content.isBlank || document.isAligned { return document }
      }
      guard let file = files.popFirst() else { return nil }
      path = file.path
      current = try source(of: file)
    }
  }

  private func source(of file: InputFile) throws(InputError) -> any DocumentSource {
    switch file.format {
    case .text where cutsLongTexts && file.canBeCut:
      return TextParts(try stream(file.path), path: file.path, language: file.language)
    case .text, .markdown, .html:
      return SingleDocument(try document(file))
    case .jsonl:
      return RecordDocuments(JSONLinesReader(try stream(file.path)), path: file.path, language: file.language)
    case .tsv:
      return units(ColumnsTSVReader(try stream(file.path), choices: settings.columns), file)
    case .tmx: return units(try TMXReader(try stream(file.path)), file)
    case .xliff: return units(try XLIFFReader(try stream(file.path)), file)
    case .moses:
      var sides = [(file.language, LineStream(try stream(file.path)))]
      for translation in file.translations {
        sides.append((translation.language, LineStream(try stream(translation.path))))
      }
      return units(MosesReader(sides), file)
    }
  }

  private func units(_ reader: any UnitReader, _ file: InputFile) -> UnitDocuments {
    UnitDocuments(reader, path: file.path, language: file.language)
  }

  private func stream(_ path: String) throws(InputError) -> ByteStream {
    if let contents = held[path] { return ByteStream(path: path, contents: contents) }
    return try ByteStream(path: path, limits: settings.limits)
  }

  private func document(_ file: InputFile) throws(InputError) -> InputDocument {
    let contents = try stream(file.path).rest()
    return InputDocument(
      content: try InputContent(path: file.path, contents: contents, format: file.format), language: file.language,
      translations: file.translations.map {
        InputTranslation($0, contents: held[$0.path], limits: settings.limits)
      })
  }
}

/// What documents come from.
protocol DocumentSource: AnyObject {
  /// The next document; nil at the end.
  func next() throws(InputError) -> InputDocument?
}

/// A file that is one document.
private final class SingleDocument: DocumentSource {
  private var document: InputDocument?

  init(_ document: InputDocument) { self.document = document }

  func next() -> InputDocument? { document.take() }
}
