package import CorpusModel

/// A walk over the terms of concepts without making entries, for who reads all of them.
package struct ConceptTerms: Sendable {
  private let store: ConceptStore
  private let wanted: [Int]
  /// For each language's number, its place among those that are wanted; negative for none.
  private let places: [Int]

  /// One term as it lies in the records.
  package struct RawTerm {
    /// The bytes; they live as long as the glossary.
    package let bytes: UnsafeRawBufferPointer
    /// What its prefix says.
    package let usage: Term.Usage
    /// Its place among the terms of its section.
    package let ordinal: Int
    /// The place of its language among those that were asked for.
    package let language: Int

    /// How it stands to the concept.
    package var status: Mention.Status {
      switch usage {
      case .deprecated: .deprecated
      case .shortForm: .admitted
      case .plain, .exact: ordinal == 0 ? .preferred : .admitted
      }
    }
  }

  /// Walks over terms in some languages.
  package init(_ glossary: Glossary, languages: [LanguageTag]) {
    store = glossary.store
    places = store.names.languages.map { languages.firstIndex(of: $0) ?? -1 }
    wanted = Array(languages.indices)
  }

  /// Reads the terms of a concept, in the order of the languages asked for.
  package func forEach(of position: Int, _ body: (RawTerm) -> Void) {
    // The columns have mostly the order in which they are asked for.
    if wanted.count == 1 { return walk(position, only: 0, body) }
    for language in wanted { walk(position, only: language, body) }
  }

  private func walk(_ position: Int, only wanted: Int, _ body: (RawTerm) -> Void) {
    var cursor = store.cursor(position)
    for _ in 0..<3 { _ = cursor.number() }
    cursor.skip(cursor.number())
    for _ in 0..<cursor.count() {
      let number = cursor.number()
      guard number < places.count, places[number] == wanted else {
        for _ in 0..<cursor.count() { cursor.skip(cursor.number() >> 2) }
        continue
      }
      for ordinal in 0..<cursor.count() {
        let head = cursor.number()
        body(
          RawTerm(
            bytes: cursor.bytes(head >> 2), usage: Term.Usage(number: head & 3), ordinal: ordinal,
            language: wanted))
      }
      return
    }
  }
}
