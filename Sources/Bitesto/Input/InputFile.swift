package import CorpusModel

/// A file to read documents from.
package struct InputFile: Sendable, Equatable {
  /// A file that translates it.
  package struct Translation: Sendable, Equatable {
    /// The file.
    package let path: String
    /// The language that its name tells.
    package let language: LanguageTag
    /// How it is written.
    package let format: InputFormat
  }

  /// The file, or `-` for standard input.
  package let path: String
  /// How it is written.
  package let format: InputFormat
  /// The language of its name, Italian without one.
  ///
  /// Of bitexts it is the language whose side is the text.
  package let language: LanguageTag
  /// The translations beside it, in the order of their languages.
  package let translations: [Translation]
}
