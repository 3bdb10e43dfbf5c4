internal import CorpusModel
internal import Formats

/// The documents of a bitext.
final class UnitDocuments: DocumentSource {
  private let reader: any UnitReader
  private let path: String
  private let language: LanguageTag
  private var gathering: UnitGathering
  private var pending: TranslationUnit?
  private var hasUnits = false

  /// Reads a bitext.
  ///
  /// - Parameters:
  ///   - reader: its units.
  ///   - path: the file.
  ///   - language: the language whose side is the text; the others are its translations.
  init(_ reader: any UnitReader, path: String, language: LanguageTag) {
    self.reader = reader
    self.path = path
    self.language = language
    gathering = UnitGathering(path: path, language: language)
  }

  private func take() throws(InputError) -> TranslationUnit? {
    if let unit = pending.take() { return unit }
    return try reader.next()
  }

  func next() throws(InputError) -> InputDocument? {
    while let unit = try take() {
      hasUnits = true
      if gathering.add(unit) { continue }
      pending = unit
      return gathering.takeDocument()
    }
    if let document = gathering.takeDocument() { return document }
    if hasUnits, !gathering.hasText {
      throw InputError(
        .noItalianUnit, "none of the units has a text in «\(language)»", at: SourceLocation(path: path),
        hint: "the languages of a bitext are named by BCP 47 tags: it, en, ko-KR")
    }
    return nil
  }
}
