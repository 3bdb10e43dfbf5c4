package import CorpusModel
internal import FileAccess

/// Finds the files behind the arguments of a command.
package struct InputDiscovery {
  /// What to look for in folders.
  package enum Scope: Sendable {
    /// Italian documents; files in other languages are their translations.
    case documents
    /// Files of one language, each on its own.
    case language(LanguageTag)
  }

  private let scope: Scope
  /// The format of all inputs; nil to go by the endings.
  private let format: InputFormat?
  private var names: [InputName] = []
  private var diagnostics: [Diagnostic] = []
  private var readsStandardInput = false

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - scope: what to look for.
  ///   - format: the format of all inputs, and what folders are searched for; nil to go by the endings.
  package init(scope: Scope, format: InputFormat? = nil) {
    self.scope = scope
    self.format = format
  }

  /// Finds the files of files, folders and `-`, in the order of the arguments, folders sorted by path.
  ///
  /// - Throws: `InputError` (`BT0101`, `BT0102`) with everything that cannot be found.
  /// - Complexity: O(*n* log *n*) for *n* files.
  package consuming func files(behind arguments: [String]) throws(InputError) -> [InputFile] {
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
    let wanted = InputFormat.allCases.filter { format == nil ? $0.isFoundInFolders : $0 == format }
    let found = try Folder.files(in: folder).map(InputName.init).filter { name in
      guard let format = name.format, wanted.contains(format) else { return false }
      guard case .language(let language) = scope else { return true }
      return (name.language ?? .italian).language == language.language
    }
    if found.isEmpty {
      let endings = wanted.flatMap(\.endings).map { "*" + $0 }.joined(separator: ", ")
      throw InputError(
        .emptyFolder, "the folder holds no text", at: SourceLocation(path: folder),
        hint: "it was searched for \(endings), and the same with .gz, .zst, .xz")
    }
    names += found
  }

  /// Joins Italian files with their translations; each file counts once.
  private func joined() -> [InputFile] {
    var files: [InputFile] = []
    if readsStandardInput {
      files.append(file(FileInput.standardInputName, format: format ?? .text, language: nil))
    }
    var seen: Set<String> = []
    if case .language = scope {
      for name in names where seen.insert(name.path).inserted { files.append(file(name)) }
      return files
    }
    let foreign = names.filter { !Self.isItalian($0) }
    let translations = Dictionary(grouping: foreign, by: Self.family)
    let search = TranslationSearch(names)
    for name in names where Self.isItalian(name) && seen.insert(name.path).inserted {
      var languages: Set<LanguageTag> = []
      let own = ((translations[Self.family(name)] ?? []) + search.translations(of: name)).filter { other in
        guard let language = other.language, languages.insert(language).inserted else { return false }
        seen.insert(other.path)
        return true
      }
      files.append(file(name, translations: own))
    }
    // A file in another language that translates nothing is a document of its own.
    for name in names where seen.insert(name.path).inserted { files.append(file(name)) }
    return files
  }

  private static func isItalian(_ name: InputName) -> Bool { (name.language ?? .italian) == .italian }

  /// What a document and its translations have in common.
  private static func family(_ name: InputName) -> String { name.stem + (name.isMosesSide ? "." : "") }

  private func file(_ name: InputName, translations: [InputName] = []) -> InputFile {
    let isPair = name.isMosesSide && !translations.isEmpty
    return file(
      name.path, format: isPair ? .moses : format ?? name.format ?? .text,
      // An ending that is no part of a pair tells nothing: `notes.pl` need not be Polish.
      language: name.isMosesSide && !isPair ? nil : name.language, translations: translations)
  }

  private func file(
    _ path: String, format: InputFormat, language: LanguageTag?, translations: [InputName] = []
  ) -> InputFile {
    var language = language ?? .italian
    if case .language(let wanted) = scope, !format.isOneDocument { language = wanted }
    let others = translations.compactMap { other in
      other.language.map {
        InputFile.Translation(path: other.path, language: $0, format: self.format ?? other.format ?? .text)
      }
    }
    return InputFile(
      path: path, format: format, language: language, translations: others.sorted { $0.language < $1.language })
  }
}
