/// One row of the bilingual corpus: an Italian bead with its translations.
public struct CorpusRecord: Sendable, Equatable {
  /// The translation of the bead into one language.
  public struct Translation: Sendable, Equatable {
    /// The sentences, as the translation writes them; empty where there is none.
    public let text: String
    /// Their numbers, from 1.
    public let segments: [Int]
    /// The canonical names in the language, one for each concept of the row; empty where the glossary has none.
    public let names: [String]
    /// The alignment's confidence, 0 to 1; nil without a translation.
    public let score: Double?
    /// Ids of the concepts that the Italian names and the translation does not, in any accepted form.
    public let missing: [String]
    /// The sentences with the names that they hold.
    public let side: CorpusSide

    /// Makes the cells of one language.
    package init(
      text: String, segments: [Int], names: [String], score: Double?, missing: [String],
      side: CorpusSide = .empty
    ) {
      self.text = text
      self.segments = segments
      self.names = names
      self.score = score
      self.missing = missing
      self.side = side
    }
  }

  /// The document's path as the user gave it.
  public let document: String
  /// Numbers of the Italian sentences, from 1; empty where the translation has no counterpart.
  public private(set) var segments: [Int]
  /// The original Italian text.
  public let text: String
  /// The normalized Italian text, its names as they are.
  public let normalizedText: String
  /// The distinct concepts, in the order of their first mentions.
  public let concepts: [String]
  /// Their canonical Italian names.
  public let names: [String]
  /// The translations, in the order of the target languages.
  public let translations: [Translation]
  /// The Italian sentences with the names that they hold.
  public let side: CorpusSide
  /// What else the record of the document says, as a JSON object; empty where that is nothing.
  public let metadata: String

  /// The row with its sentences numbered behind those of other parts of the document.
  package func numbered(behind count: Int) -> CorpusRecord {
    if count == 0 { return self }
    var record = self
    record.segments = segments.map { $0 + count }
    return record
  }

  /// Makes a row.
  package init(
    document: String, segments: [Int], text: String, normalizedText: String, concepts: [String], names: [String],
    translations: [Translation], side: CorpusSide = .empty, metadata: String = ""
  ) {
    self.document = document
    self.segments = segments
    self.text = text
    self.normalizedText = normalizedText
    self.concepts = concepts
    self.names = names
    self.translations = translations
    self.side = side
    self.metadata = metadata
  }
}
