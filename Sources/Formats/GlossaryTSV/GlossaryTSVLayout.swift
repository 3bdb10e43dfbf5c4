internal import Terminology

/// Where the cells of a glossary's rows go in the store of concepts.
struct GlossaryTSVLayout {
  let cellCount: Int
  let id: Int
  let type: Int?
  let gender: Int?
  /// The columns of languages, each with the language's number in the store.
  let languages: [(cell: Int, number: Int)]
  /// The other columns, each with its number in the store.
  let annotations: [(cell: Int, number: Int)]

  /// Assigns the columns of a header.
  init(_ header: GlossaryTSVHeader, _ builder: inout ConceptStoreBuilder) {
    cellCount = header.columns.count
    id = header.columns.firstIndex(of: .id) ?? 0
    type = header.columns.firstIndex(of: .type)
    gender = header.columns.firstIndex(of: .gender)
    var languages: [(cell: Int, number: Int)] = []
    var annotations: [(cell: Int, number: Int)] = []
    for (cell, column) in header.columns.enumerated() {
      switch column {
      case .language(let tag): languages.append((cell, builder.number(of: tag)))
      case .annotation(let name): annotations.append((cell, builder.number(ofColumn: name)))
      case .id, .type, .gender: break
      }
    }
    self.languages = languages
    self.annotations = annotations
  }
}
