package import CorpusModel
internal import FileAccess

/// A document to work on, with the files that translate it.
package struct InputDocument: Sendable, Equatable {
  /// The file, or `-` for standard input.
  package let path: String
  /// The language of its name, Italian without one.
  package let language: LanguageTag
  /// The translations beside it, in the order of their languages.
  package let translations: [InputTranslation]
  /// What was read of standard input, which cannot be read again; nil for files.
  package var contents: [UInt8]?

  /// Reads the document.
  ///
  /// - Throws: `InputError` when it cannot be read or is not UTF-8.
  package func source() throws(InputError) -> SourceText {
    guard let contents else { return try SourceText(path: path, contents: FileInput.read(path)) }
    return try SourceText(path: path, contents: contents)
  }
}

/// A file that translates a document.
package struct InputTranslation: Sendable, Equatable {
  /// The file.
  package let path: String
  /// The language that its name tells.
  package let language: LanguageTag
}
