internal import CorpusModel
internal import Formats

/// Puts the units of one document together, part by part.
struct UnitAssembly {
  /// One language's text of a part.
  private struct Side {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    var scalarsBefore = 0
    var linesBefore = 0
    var segmentsBefore = 0

    mutating func append(_ side: TranslationUnit.Side?) {
      let isBlank = side?.text.allSatisfy(\.isASCIIWhitespace) ?? true
      let start = text.count
      text += side?.text ?? []
      ranges.append(start..<(isBlank ? start : text.count))
      text += side?.ending ?? [0x0A]
    }

    func content(path: String) -> InputContent {
      InputContent(
        source: SourceText(path: path, text: text, scalarsBefore: scalarsBefore, linesBefore: linesBefore),
        form: .units(ranges), segmentsBefore: segmentsBefore)
    }

    mutating func startNextPart(after content: InputContent) {
      scalarsBefore += content.source.scalarCount
      linesBefore += content.source.lineFeedCount
      segmentsBefore += ranges.lazy.filter { !$0.isEmpty }.count
      text = []
      ranges = []
    }
  }

  /// The document's name in the file.
  let document: String?
  private let path: String
  private let language: LanguageTag
  private var source = Side()
  private var targets: [LanguageTag: Side] = [:]
  /// What else each unit says; empty where none says anything.
  private var metadata: [String] = []

  init(document: String?, path: String, language: LanguageTag) {
    self.document = document
    self.path = InputDocument.name(path, document)
    self.language = language
  }

  /// Adds a unit; returns whether it has a text in the language.
  mutating func append(_ unit: TranslationUnit) -> Bool {
    let unitCount = source.ranges.count
    // The very language first: of `it` and `it-CH` one is the text, and the other no translation of it.
    let own =
      unit.sides.first { $0.language == language }
      ?? unit.sides.first { $0.language.language == language.language }
    source.append(own)
    if !unit.metadata.isEmpty || !metadata.isEmpty {
      while metadata.count < unitCount { metadata.append("") }
      metadata.append(unit.metadata)
    }
    var seen: Set<LanguageTag> = []
    for side in unit.sides where side.language.language != language.language {
      if !seen.insert(side.language).inserted { continue }
      var target = targets[side.language] ?? Side()
      while target.ranges.count < unitCount { target.append(nil) }
      target.append(side)
      targets[side.language] = target
    }
    for other in targets.keys where !seen.contains(other) { targets[other]?.append(nil) }
    return !(source.ranges.last?.isEmpty ?? true)
  }

  /// The document of what was added since the part before.
  mutating func takePart() -> InputDocument {
    let content = source.content(path: path)
    source.startNextPart(after: content)
    var translations: [InputTranslation] = []
    for language in targets.keys.sorted() {
      guard let text = targets[language]?.content(path: path) else { continue }
      targets[language]?.startNextPart(after: text)
      translations.append(InputTranslation(language: language, content: text))
    }
    defer { metadata = [] }
    return InputDocument(content: content, language: language, translations: translations, metadata: metadata)
  }
}
