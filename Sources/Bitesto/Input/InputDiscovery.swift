package import CorpusModel
internal import FileAccess

/// Finds the documents behind the arguments of a command.
package struct InputDiscovery {
  /// What to look for in folders.
  package enum Scope: Sendable {
    /// Italian documents; files in other languages are their translations.
    case documents
    /// Files of one language, each on its own.
    case language(LanguageTag)
  }

  private let scope: Scope
  private var names: [InputName] = []
  private var diagnostics: [Diagnostic] = []
  private var readsStandardInput = false

  /// Makes a finder.
  package init(scope: Scope) { self.scope = scope }

  /// Finds the documents of files, folders and `-`, in the order of the arguments, folders sorted by path.
  ///
  /// - Throws: `InputError` (`BT0101`, `BT0102`) with everything that cannot be found.
  /// - Complexity: O(*n* log *n*) for *n* files.
  package consuming func documents(behind arguments: [String]) throws(InputError) -> [InputDocument] {
    for argument in arguments { add(argument) }
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
    return joined()
  }

  private mutating func add(_ argument: String) {
    do {
      if argument == FileInput.standardInputName {
        readsStandardInput = true
      } else if try FileInput.isFolder(argument) {
        try addFolder(argument)
      } else {
        names.append(InputName(argument))
      }
    } catch {
      diagnostics += error.diagnostics
    }
  }

  private mutating func addFolder(_ folder: String) throws(InputError) {
    let found = try Folder.files(in: folder).map(InputName.init).filter { name in
      guard name.isText else { return false }
      guard case .language(let wanted) = scope else { return true }
      return (name.language ?? .italian).language == wanted.language
    }
    if found.isEmpty {
      let endings = InputName.textEndings.map { "*" + $0 }.joined(separator: ", ")
      throw InputError(
        .emptyFolder, "the folder holds no text", at: SourceLocation(path: folder),
        hint: "it was searched for \(endings)")
    }
    names += found
  }

  /// Joins Italian files with their translations; each file counts once.
  private func joined() -> [InputDocument] {
    var documents: [InputDocument] = []
    var seen: Set<String> = []
    let standardInput = InputDocument(path: FileInput.standardInputName, language: .italian, translations: [])
    if readsStandardInput { documents.append(standardInput) }
    if case .language = scope {
      for name in names where seen.insert(name.path).inserted {
        documents.append(InputDocument(path: name.path, language: name.language ?? .italian, translations: []))
      }
      return documents
    }
    let translations = Dictionary(grouping: names.filter { ($0.language ?? .italian) != .italian }, by: \.stem)
    for name in names where (name.language ?? .italian) == .italian && seen.insert(name.path).inserted {
      let given = (translations[name.stem] ?? []) + Self.neighbours(of: name)
      var languages: Set<LanguageTag> = []
      let own = given.compactMap { file -> InputTranslation? in
        guard let language = file.language, languages.insert(language).inserted else { return nil }
        seen.insert(file.path)
        return InputTranslation(path: file.path, language: language)
      }
      documents.append(
        InputDocument(path: name.path, language: .italian, translations: own.sorted { $0.language < $1.language }))
    }
    // A file in another language that translates nothing is a document of its own.
    for name in names where seen.insert(name.path).inserted {
      documents.append(InputDocument(path: name.path, language: name.language ?? .italian, translations: []))
    }
    return documents
  }

  /// The translations that lie beside an Italian file on disk.
  private static func neighbours(of name: InputName) -> [InputName] {
    [LanguageTag.english, .korean, .southKorean, .northKorean].map {
      InputName("\(name.stem).\($0.identifier)\(name.ending)")
    }.filter { FileInput.exists($0.path) }
  }
}
