/// The formats of the bilingual corpus.
package enum CorpusFormat: String, Sendable, CaseIterable {
  /// The contract's table.
  case tsv
  /// The same for spreadsheets.
  case csv
  /// JSON Lines for data sets.
  case jsonl
  /// Translation memory, TMX 1.4b.
  case tmx
  /// XLIFF 1.2.
  case xliff
  /// XLIFF 2.1.
  case xliff2
  /// Parallel plain files.
  case moses
  /// Names inline with their target forms.
  case annotated
  /// Tokens with entities.
  case conllu
  /// XCES with files of sentences.
  case opus

  /// What a row must have to have a place in the format.
  package enum Need: Sendable {
    case nothing
    case italian
    case pair
    case compliantPair
  }

  /// What a row must have.
  package var need: Need {
    switch self {
    case .tsv, .csv, .jsonl, .opus: .nothing
    case .xliff, .xliff2, .conllu: .italian
    case .tmx, .moses: .pair
    case .annotated: .compliantPair
    }
  }

  /// Whether the format has several files, or a folder, so that it needs a name for them.
  package var hasSeveralFiles: Bool { self == .moses || self == .opus }

  /// Whether a file holds one target language.
  package var hasOneTarget: Bool { self == .xliff || self == .xliff2 }

  /// Whether there is a column a language, whatever the texts have.
  package var keepsEmptyLanguages: Bool { need == .nothing && self != .opus }
}
