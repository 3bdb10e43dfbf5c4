internal import BinaryImage
package import CorpusModel
package import ItalianGrammar

/// Writes the records of concepts, one after the other.
package struct ConceptStoreBuilder {
  private var records: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var kinds: [UInt8] = []
  private var names = ConceptNames()
  /// Where the number of sections of the record in hand stands.
  private var countPlace = 0
  private var sectionCount = 0

  /// Makes a builder without concepts.
  package init() {}

  /// The number of concepts.
  package var count: Int { kinds.count }

  /// Makes room for records of so many bytes.
  package mutating func reserve(bytes: Int) { records.reserveCapacity(records.count + bytes) }

  // MARK: - Names

  /// The number of a language.
  package mutating func number(of language: LanguageTag) -> Int { Self.number(of: language, in: &names.languages) }

  /// The number of a file.
  package mutating func number(ofPath path: String) -> Int { Self.number(of: path, in: &names.paths) }

  /// The number of a column of annotations.
  package mutating func number(ofColumn column: String) -> Int { Self.number(of: column, in: &names.columns) }

  private static func number<Name: Equatable>(of name: Name, in names: inout [Name]) -> Int {
    if let known = names.lastIndex(of: name) { return known }
    names.append(name)
    return names.count - 1
  }

  // MARK: - Records

  /// Starts a concept.
  ///
  /// - Parameters:
  ///   - id: its id in UTF-8.
  ///   - path: the number of the file that holds it.
  ///   - line: its row, from 1; 0 for none.
  ///   - column: where it starts, from 1; 0 for none.
  package mutating func begin(
    id: UnsafeBufferPointer<UInt8>, kind: (type: ConceptType?, nounFeatures: NounFeatures?), path: Int, line: Int,
    column: Int
  ) {
    kinds.append(ConceptKind(type: kind.type, nounFeatures: kind.nounFeatures).byte)
    records.append(varint: line)
    records.append(varint: column)
    records.append(varint: path)
    append(id)
    countPlace = records.count
    sectionCount = 0
    // Three bytes are enough for the languages that there are, and are corrected in place.
    records += [0x80, 0x80, 0]
  }

  /// Starts the terms of a language, by its number.
  package mutating func beginSection(language: Int, termCount: Int) {
    sectionCount += 1
    records.append(varint: language)
    records.append(varint: termCount)
  }

  /// Adds a term to the section that was begun.
  package mutating func add(term: UnsafeBufferPointer<UInt8>, usage: Term.Usage) {
    records.append(varint: term.count << 2 | usage.number)
    records += term
  }

  /// Ends the sections.
  package mutating func beginAnnotations(count: Int) {
    records[countPlace] = UInt8(truncatingIfNeeded: sectionCount & 0x7F) | 0x80
    records[countPlace + 1] = UInt8(truncatingIfNeeded: sectionCount >> 7 & 0x7F) | 0x80
    records[countPlace + 2] = UInt8(truncatingIfNeeded: sectionCount >> 14 & 0x7F)
    records.append(varint: count)
  }

  /// Adds a cell of another column, by its number.
  package mutating func add(annotation: UnsafeBufferPointer<UInt8>, column: Int) {
    records.append(varint: column)
    append(annotation)
  }

  /// Ends the concept.
  package mutating func end() { starts.append(UInt32(truncatingIfNeeded: records.count)) }

  /// Takes the concept back that was begun and not ended.
  package mutating func cancel() {
    kinds.removeLast()
    records.removeLast(records.count - Int(starts[starts.count - 1]))
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    records.append(varint: bytes.count)
    records += bytes
  }

  /// Adds an entry.
  package mutating func add(_ entry: ConceptEntry) {
    add(
      id: entry.id, kind: (entry.type, entry.nounFeatures), sections: entry.sections,
      annotations: entry.annotations, location: entry.location)
  }

  /// Adds a concept.
  mutating func add(
    id: String, kind: (type: ConceptType?, nounFeatures: NounFeatures?), sections: [LanguageSection],
    annotations: [String: String], location: SourceLocation
  ) {
    let path = number(ofPath: location.path)
    Array(id.utf8).withUnsafeBufferPointer {
      begin(id: $0, kind: kind, path: path, line: location.line ?? 0, column: location.column ?? 0)
    }
    for section in sections {
      beginSection(language: number(of: section.language), termCount: section.terms.count)
      for term in section.terms {
        Array(term.text.utf8).withUnsafeBufferPointer { add(term: $0, usage: term.usage) }
      }
    }
    let cells = annotations.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    beginAnnotations(count: cells.count)
    for (column, cell) in cells {
      let name = number(ofColumn: column)
      Array(cell.utf8).withUnsafeBufferPointer { add(annotation: $0, column: name) }
    }
    end()
  }

  /// The store of what was written.
  ///
  /// - Throws: `InputError` (`BT1005`) for records of more than 4 GiB.
  package consuming func store() throws(InputError) -> ConceptStore {
    guard records.count <= UInt32.max else {
      throw InputError(
        .glossaryTooLarge, "the glossary holds more than 4 GiB of text",
        hint: "leave out columns that are not needed, or split it")
    }
    return unboundedStore()
  }

  /// The store of a few records.
  consuming func unboundedStore() -> ConceptStore {
    ConceptStore(
      records: FlatArray(records), starts: FlatArray(starts), kinds: FlatArray(kinds), names: names)
  }
}

extension Term.Usage {
  /// The number that records give it.
  var number: Int {
    switch self {
    case .plain: 0
    case .deprecated: 1
    case .shortForm: 2
    case .exact: 3
    }
  }

  /// The usage with a number below 4.
  init(number: Int) {
    self =
      switch number {
      case 1: .deprecated
      case 2: .shortForm
      case 3: .exact
      default: .plain
      }
  }
}
