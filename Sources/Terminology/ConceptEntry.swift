public import CorpusModel
package import ItalianGrammar

/// A thing that the glossary names, with its names in every language (TBX: `conceptEntry`).
///
/// An entry is a place in the glossary's records: what is asked of it is read there.
public struct ConceptEntry: Sendable {
  private let store: ConceptStore
  private let position: Int

  /// The entry at a place of a store.
  init(_ store: ConceptStore, _ position: Int) {
    self.store = store
    self.position = position
  }

  /// Makes an entry.
  package init(
    id: String, type: ConceptType?, nounFeatures: NounFeatures?, sections: [LanguageSection],
    annotations: [String: String], location: SourceLocation
  ) {
    var builder = ConceptStoreBuilder()
    builder.add(
      id: id, kind: (type, nounFeatures), sections: sections, annotations: annotations, location: location)
    self.init(builder.unboundedStore(), 0)
  }

  /// The id, in kebab case, unique in the glossary.
  public var id: String { String(decoding: store.idBytes(position), as: UTF8.self) }

  /// What kind of thing it is, where the glossary says.
  public var type: ConceptType? { store.kind(position).type }

  /// Gender and number of the Italian name, where the glossary says.
  package var nounFeatures: NounFeatures? { store.kind(position).nounFeatures }

  /// The row that holds it.
  public var location: SourceLocation {
    var cursor = store.cursor(position)
    let (line, column) = (cursor.number(), cursor.number())
    return SourceLocation(
      path: store.names.path(cursor.number()), line: line > 0 ? line : nil, column: column > 0 ? column : nil)
  }

  /// The names, in the order of the glossary's columns; languages without a name are left out.
  public var sections: [LanguageSection] {
    var sections: [LanguageSection] = []
    _ = forEachSection { language, count, cursor in
      sections.append(Self.section(language, count, &cursor))
      return true
    }
    return sections
  }

  /// Cells of the other columns, by the column's name, as they stand in the file.
  public var annotations: [String: String] {
    var cursor = forEachSection { _, count, cursor in
      Self.skip(count, &cursor)
      return true
    }
    var annotations: [String: String] = [:]
    for _ in 0..<cursor.count() {
      let column = store.names.column(cursor.number())
      annotations[column] = cursor.text(cursor.number())
    }
    return annotations
  }

  /// The cell of another column, as ``annotations`` has it; nil where there is none.
  ///
  /// - Complexity: O(1) where no concept has the column.
  package func annotation(_ column: String) -> String? {
    guard store.names.columns.contains(column) else { return nil }
    var cursor = forEachSection { _, count, cursor in
      Self.skip(count, &cursor)
      return true
    }
    var cell: UnsafeRawBufferPointer?
    for _ in 0..<cursor.count() {
      let isWanted = store.names.column(cursor.number()) == column
      let bytes = cursor.bytes(cursor.number())
      if isWanted { cell = bytes }
    }
    return cell.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in a language; nil where it has none.
  public func section(_ language: LanguageTag) -> LanguageSection? {
    var found: LanguageSection?
    _ = forEachSection { own, count, cursor in
      if own == language {
        found = Self.section(own, count, &cursor)
        return false
      }
      Self.skip(count, &cursor)
      return true
    }
    return found
  }

  /// The canonical name in a language; nil where it has none.
  public func preferredName(_ language: LanguageTag) -> String? {
    var name: String?
    _ = forEachSection { own, count, cursor in
      if own == language, count > 0 {
        let term = Self.term(&cursor)
        if term.canBePreferred { name = term.text }
        return false
      }
      Self.skip(count, &cursor)
      return true
    }
    return name
  }

  /// The canonical names in some languages, in their order; nil for those that have none.
  package func preferredNames(_ languages: [LanguageTag]) -> [String?] {
    var names = [String?](repeating: nil, count: languages.count)
    _ = forEachSection { own, count, cursor in
      guard count > 0, languages.contains(own) else {
        Self.skip(count, &cursor)
        return true
      }
      let term = Self.term(&cursor)
      if term.canBePreferred {
        for place in languages.indices where languages[place] == own { names[place] = term.text }
      }
      Self.skip(count - 1, &cursor)
      return true
    }
    return names
  }

  // MARK: - Reading

  /// Walks over the sections until one says false.
  ///
  /// - Parameter body: receives language and number of terms, which it must read.
  /// - Returns: the place behind.
  private func forEachSection(_ body: (LanguageTag, Int, inout RecordCursor) -> Bool) -> RecordCursor {
    var cursor = store.cursor(position)
    for _ in 0..<3 { _ = cursor.number() }
    _ = cursor.bytes(cursor.number())
    for _ in 0..<cursor.count() {
      let language = store.names.language(cursor.number())
      let count = cursor.count()
      if !body(language, count, &cursor) { break }
    }
    return cursor
  }

  private static func term(_ cursor: inout RecordCursor) -> Term {
    let number = cursor.number()
    return Term(cursor.text(number >> 2), usage: Term.Usage(number: number & 3))
  }

  private static func section(
    _ language: LanguageTag, _ count: Int, _ cursor: inout RecordCursor
  ) -> LanguageSection {
    LanguageSection(language: language, terms: (0..<count).map { _ in term(&cursor) })
  }

  private static func skip(_ count: Int, _ cursor: inout RecordCursor) {
    for _ in 0..<count { _ = cursor.bytes(cursor.number() >> 2) }
  }
}

/// The concepts of a glossary, which are read when they are asked for.
public struct ConceptList: RandomAccessCollection, Sendable {
  let store: ConceptStore

  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last one.
  public var endIndex: Int { store.count }

  /// The concept at a place.
  public subscript(position: Int) -> ConceptEntry { ConceptEntry(store, position) }
}
