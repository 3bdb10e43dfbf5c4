package import CorpusModel

/// One unit of a bitext: what its languages say, aligned already.
package struct TranslationUnit: Sendable, Equatable {
  /// One language's text.
  package struct Side: Sendable, Equatable {
    /// The language as the file names it.
    package let language: LanguageTag
    /// The text, well-formed UTF-8.
    package let text: [UInt8]
    /// What stands between this text and the next in the file; a line feed where it is no line of a file.
    package let ending: [UInt8]

    /// Makes a side.
    package init(language: LanguageTag, text: [UInt8], ending: [UInt8] = [0x0A]) {
      self.language = language
      self.text = text
      self.ending = ending
    }
  }

  /// The document that the unit belongs to, by the file's word; nil where it has none, and the file is one document.
  package let document: String?
  /// The texts.
  package let sides: [Side]

  /// What else the file says of it, as a JSON object; empty for nothing.
  package let metadata: String

  /// Makes a unit.
  package init(document: String?, sides: [Side], metadata: String = "") {
    self.document = document
    self.sides = sides
    self.metadata = metadata
  }
}

/// Reads a bitext unit by unit.
package protocol UnitReader: AnyObject {
  /// The next unit; nil at the end.
  ///
  /// - Throws: `InputError` where the file cannot be read or is malformed.
  func next() throws(InputError) -> TranslationUnit?
}
