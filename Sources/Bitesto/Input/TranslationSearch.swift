internal import CorpusModel
internal import FileAccess

/// Finds the files beside documents that look like their translations.
///
/// A folder with many documents is listed once, rather than asked for each of the names that a translation may have.
struct TranslationSearch {
  /// For each folder that was listed, the paths of what may be a translation in it.
  private var listed: [Substring: Set<String>] = [:]

  private static let languages: [LanguageTag] = [.english, .korean, .southKorean, .northKorean]
  /// From how many documents on it is worth while to list their folder.
  private static let manyDocuments = 16

  /// Lists the folders that hold many of some documents.
  init(_ names: [InputName]) {
    var counts: [Substring: Int] = [:]
    for name in names { counts[Self.folder(of: name.path), default: 0] += 1 }
    for (folder, count) in counts where count >= Self.manyDocuments {
      // What cannot be listed is asked name by name.
      guard let inside = try? Folder.names(in: folder.isEmpty ? "." : String(folder)) else { continue }
      listed[folder] = Set(inside.lazy.filter(Self.mayBeTranslation).map { folder + $0 })
    }
  }

  /// The translations that lie beside an Italian file.
  func translations(of name: InputName) -> [InputName] {
    guard name.format?.isOneDocument ?? true else { return [] }
    let inside = listed[Self.folder(of: name.path)]
    if inside?.isEmpty == true { return [] }
    return Self.languages.flatMap(name.translationPaths).filter { path in
      (inside?.contains(path) ?? true) && FileInput.exists(path)
    }.map(InputName.init)
  }

  /// The path up to the name, with its slash.
  private static func folder(of path: String) -> Substring {
    path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]
  }

  /// Whether a file's name has one of the languages behind a dot.
  private static func mayBeTranslation(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.indices.dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ".")
        && languages.contains { bytes[(index + 1)...].starts(with: $0.language.utf8) }
    }
  }
}
