package import BinaryImage
package import CorpusModel

extension Glossary {
  /// Adds the concepts to an image.
  package func write(to image: inout ImageWriter) {
    image.add(store.names.bytes(languages: languages), as: ImageSection(.names))
    image.add(store.kinds, as: ImageSection(.kinds))
    image.add(store.starts, as: ImageSection(.recordStarts))
    image.add(BlockChecks.checksums(of: store.records), as: ImageSection(.recordChecksums))
    image.add(store.records, as: ImageSection(.records))
  }

  /// Reads the concepts of an image, whose records are compared with their checksums as they are used.
  ///
  /// - Throws: `InputError` (`BT1002`) where it is damaged.
  package init(_ image: ImageReader, path: String) throws(InputError) {
    do throws(ImageFault) {
      let names: FlatArray<UInt8> = try image.array(ImageSection(.names))
      let kinds: FlatArray<UInt8> = try image.array(ImageSection(.kinds))
      let starts: FlatArray<UInt32> = try image.array(ImageSection(.recordStarts))
      let records: FlatArray<UInt8> = try image.unchecked(ImageSection(.records))
      guard starts.count == kinds.count + 1, let read = ConceptNames.read(names) else { throw .damaged("names") }
      let checks =
        image.isWholeChecked
        ? nil : BlockChecks(records, checksums: try image.array(ImageSection(.recordChecksums)))
      let store = ConceptStore(
        records: records, starts: starts, kinds: kinds, names: read.names, checks: checks)
      self.init(languages: read.languages, store: store, image: image, path: path)
    } catch {
      throw error.inputError(path: path)
    }
  }
}

extension ConceptNames {
  /// The names and the languages of the glossary, as an image keeps them.
  func bytes(languages own: [LanguageTag]) -> [UInt8] {
    var bytes: [UInt8] = []
    for list in [own.map(\.identifier), languages.map(\.identifier), paths, columns] {
      bytes.append(varint: list.count)
      for name in list {
        bytes.append(varint: name.utf8.count)
        bytes += name.utf8
      }
    }
    return bytes
  }

  /// Reads what ``bytes(languages:)`` made; nil where it is not that.
  static func read(_ bytes: FlatArray<UInt8>) -> (names: ConceptNames, languages: [LanguageTag])? {
    var cursor = RecordCursor(bytes.bytes)
    var lists: [[String]] = []
    for _ in 0..<4 {
      lists.append((0..<cursor.count()).map { _ in cursor.text(cursor.number()) })
    }
    let (own, used) = (lists[0].compactMap { LanguageTag($0) }, lists[1].compactMap { LanguageTag($0) })
    guard own.count == lists[0].count, used.count == lists[1].count, cursor.isAtEnd else {
      return nil
    }
    var names = ConceptNames()
    (names.languages, names.paths, names.columns) = (used, lists[2], lists[3])
    return (names, own)
  }
}

extension ImageFault {
  /// The fault as it is reported.
  package func inputError(path: String? = nil) -> InputError {
    let place = path.map { SourceLocation(path: $0) }
    let hint = "compile the glossary again: bitesto glossary compile -g GLOSSARY -o \(path ?? "FILE")"
    return switch self {
    case .foreign(let reason):
      InputError(
        .foreignCompiledGlossary, "the compiled glossary cannot be used: \(reason)", at: place, hint: hint)
    case .truncated(let expected, let found):
      InputError(
        .damagedCompiledGlossary, "the compiled glossary has \(found) bytes instead of \(expected)", at: place,
        hint: hint)
    case .damaged(let section):
      InputError(
        .damagedCompiledGlossary,
        "the compiled glossary is damaged: the checksum of its \(section) is wrong", at: place, hint: hint)
    }
  }
}
