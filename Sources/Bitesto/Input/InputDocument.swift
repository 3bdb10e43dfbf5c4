package import CorpusModel
internal import FileAccess

/// A document to work on, with its translations: a file, a record of one, or a part of a bitext.
package struct InputDocument: Sendable {
  /// The text.
  package let content: InputContent
  /// Its language.
  package let language: LanguageTag
  /// The translations, in the order of their languages; of a bitext, unit by unit aligned with the text.
  package let translations: [InputTranslation]
  /// What else its record says, as a JSON object; empty for nothing.
  ///
  /// Of a bitext it is what each unit says.
  package var metadata: [String] = []

  /// The file's path, for a record with its name: `path#name`.
  package var path: String { content.source.path }

  /// The bytes of the text.
  package var size: Int { content.source.bytes.count }

  /// Whether text and translations are cut into units that belong together, which must not be aligned anew.
  package var isAligned: Bool { if case .units = content.form { true } else { false } }

  /// The name of a record in a file.
  static func name(_ path: String, _ record: String?) -> String { record.map { "\(path)#\($0)" } ?? path }
}

/// A translation of a document.
package struct InputTranslation: Sendable {
  private enum Origin: Sendable {
    case file(InputFile.Translation, contents: [UInt8]?, ReadingLimits)
    case content(InputContent)
  }

  /// Its language.
  package let language: LanguageTag
  private let origin: Origin

  /// A translation that is at hand.
  init(language: LanguageTag, content: InputContent) {
    self.language = language
    origin = .content(content)
  }

  /// A translation in a file of its own.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - contents: its bytes, where they were read before.
  ///   - limits: how much may be read.
  init(_ file: InputFile.Translation, contents: [UInt8]?, limits: ReadingLimits) {
    language = file.language
    origin = .file(file, contents: contents, limits)
  }

  /// The text, which is read now where it has a file of its own.
  ///
  /// - Throws: `InputError` when it cannot be read or is not UTF-8.
  package func content() throws(InputError) -> InputContent {
    switch origin {
    case .content(let content): return content
    case .file(let file, let contents?, _):
      return try InputContent(path: file.path, contents: contents, format: file.format)
    case .file(let file, nil, let limits):
      return try InputContent(
        path: file.path, contents: FileInput.read(file.path, limits: limits), format: file.format)
    }
  }
}
