/// The formats of inputs.
package enum InputFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case jsonl
  case tsv
  case tmx
  case xliff
  case moses

  /// The endings of its files, in lower case; none where another thing tells it.
  var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .markdown: [".md", ".markdown"]
    case .html: [".html", ".htm"]
    case .jsonl: [".jsonl", ".ndjson"]
    case .tsv: [".tsv"]
    case .tmx: [".tmx"]
    case .xliff: [".xlf", ".xliff"]
    case .moses: []
    }
  }

  /// Whether folders are searched for it without being asked.
  var isFoundInFolders: Bool {
    switch self {
    case .text, .markdown, .html, .jsonl: true
    case .tsv, .tmx, .xliff, .moses: false
    }
  }

  /// Whether a file of it is one document, held in memory.
  var isOneDocument: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .jsonl, .tsv, .tmx, .xliff, .moses: false
    }
  }

  /// The format of an ending; nil for an unknown one.
  init?(ending: String) {
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }
}
