package import CorpusModel

/// The formats of glossaries.
package enum GlossaryFormat: String, Sendable, CaseIterable {
  /// The contract's table.
  case tsv
  /// The same for spreadsheets.
  case csv
  /// TBX-Basic of 2019, data categories as attributes.
  case tbx
  /// TBX-Basic of 2019, data categories as tags.
  case tbxDCT = "tbx-dct"
  /// TBX of 2008 (`martif`).
  case tbx2
  case omegat
  case deepl
  case google
  case aws
  /// Patterns of spaCy's `entity_ruler`.
  case spacy

  /// Whether the format can be read.
  package var isReadable: Bool { self != .spacy }

  /// Whether a file holds a pair of languages.
  package var isPair: Bool {
    switch self {
    case .tbx2, .omegat, .deepl, .google: true
    default: false
    }
  }

  /// The format that the ending of a file tells; nil for an unknown one.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    let endings: [(String, GlossaryFormat)] = [
      (".tsv", .tsv), (".csv", .csv), (".tbx", .tbx), (".xml", .tbx), (".utf8", .omegat), (".tab", .omegat),
    ]
    guard let format = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }

  /// The writer of a file.
  ///
  /// - Parameters:
  ///   - source: the language that comes first.
  ///   - targets: the languages of the file; one where the format is of pairs.
  package func writer(
    source: LanguageTag, targets: [LanguageTag], part: FormatOutput.Part
  ) -> any GlossaryWriter {
    let target = targets.first ?? source
    switch self {
    case .tsv: return GlossaryTSVWriter()
    case .csv: return GlossaryCSVWriter()
    case .tbx: return TBXWriter(style: .dca)
    case .tbxDCT: return TBXWriter(style: .dct)
    case .tbx2: return TBX2Writer(source: source, target: target, part: part)
    case .omegat: return PairGlossaryWriter(.omegat, source: source, target: target, part: part)
    case .deepl: return PairGlossaryWriter(.deepl, source: source, target: target, part: part)
    case .google: return PairGlossaryWriter(.google, source: source, target: target, part: part)
    case .aws: return AWSGlossaryWriter(source: source, targets: targets)
    case .spacy: return SpaCyPatternWriter(language: source)
    }
  }
}
