package import CorpusModel
internal import FileAccess

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

  /// Whether its text can be worked on in parts: plain, since the marks of others reach over blank lines.
  var canBeCut: Bool { format == .text && translations.isEmpty }

  /// Whether it can be cut, and is long enough.
  var isLongText: Bool { canBeCut && FileInput.regularSize(path) > TextParts.wholeAtMost }
}
