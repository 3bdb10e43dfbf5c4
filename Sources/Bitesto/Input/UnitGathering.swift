internal import CorpusModel
internal import Formats

/// Gathers units to documents: as long as they belong to one, and in parts where they are many.
///
/// Parts of one document continue one another's offsets and segment numbers.
struct UnitGathering {
  /// How many units are one part, so that a bitext of any size needs the memory of one part.
  static let partSize = 5_000

  private let path: String
  private let language: LanguageTag
  private var assembly: UnitAssembly?
  private var count = 0
  /// Whether any unit had a text in the language.
  private(set) var hasText = false

  init(path: String, language: LanguageTag) {
    self.path = path
    self.language = language
  }

  /// Adds a unit; returns false where what was gathered must be taken first.
  mutating func add(_ unit: TranslationUnit) -> Bool {
    if count > 0, count == Self.partSize || unit.document != assembly?.document { return false }
    var assembly =
      assembly.flatMap { $0.document == unit.document ? $0 : nil }
      ?? UnitAssembly(document: unit.document, path: path, language: language)
    // No second owner of the texts, which would copy them.
    self.assembly = nil
    if assembly.append(unit) { hasText = true }
    self.assembly = assembly
    count += 1
    return true
  }

  /// The document of what was gathered; nil where nothing was.
  mutating func takeDocument() -> InputDocument? {
    if count == 0 { return nil }
    count = 0
    return assembly?.takePart()
  }
}
