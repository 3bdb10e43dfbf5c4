internal import CorpusModel
internal import FileAccess

/// A text and its translation, by their paths.
struct BitextFiles: Sendable, Equatable {
  let source: String
  let target: String
}

/// Finds the texts and translations behind the arguments of `align`.
struct BitextDiscovery {
  private let source: LanguageTag
  private let target: LanguageTag

  /// Makes a finder for a pair of languages.
  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Whether arguments name a collection: anything but two files.
  ///
  /// - Throws: `InputError` (`BT0101`) when there is nothing at a path.
  static func namesCollection(_ arguments: [String]) throws(InputError) -> Bool {
    if arguments.count != 2 { return true }
    for argument in arguments where argument != FileInput.standardInputName {
      if try FileInput.isFolder(argument) { return true }
    }
    return false
  }

  /// Pairs the files of folders, and files with those beside them, by their names: `name.it.txt`, `name.ko.txt`.
  ///
  /// - Parameter report: takes a warning for every text without a translation.
  /// - Returns: the pairs sorted by their paths, each once.
  /// - Throws: `InputError` (`BT0101`, `BT0503`) when there is nothing at a path, or nothing to align.
  func pairs(behind arguments: [String], report: DiagnosticSink) throws(InputError) -> [BitextFiles] {
    var sources: [InputName] = []
    var targets: [InputName] = []
    for argument in arguments {
      let isFolder = try FileInput.isFolder(argument)
      let names = isFolder ? try Folder.files(in: argument).map(InputName.init) : [InputName(argument)]
      for name in names where isText(name) || !isFolder {
        if isSource(name) { sources.append(name) } else if speaks(name, target) { targets.append(name) }
      }
      if !isFolder, let name = names.first, isSource(name) { targets += neighbours(of: name) }
    }
    let found = pair(sources, targets, report)
    if found.isEmpty {
      throw InputError(
        .noTranslation, "no text has a translation from «\(source)» into «\(target)»",
        hint:
          "name them alike: notizia.\(source).txt and notizia.\(target).txt; --from and --to tell the languages")
    }
    return found
  }

  private func pair(_ sources: [InputName], _ targets: [InputName], _ report: DiagnosticSink) -> [BitextFiles] {
    let byStem = Dictionary(grouping: targets, by: \.stem)
    var seen: Set<String> = []
    var pairs: [BitextFiles] = []
    for name in sources.sorted(by: { Self.precedes($0.path, $1.path) }) where seen.insert(name.path).inserted {
      if let translation = byStem[name.stem]?.min(by: isBetter) {
        pairs.append(BitextFiles(source: name.path, target: translation.path))
      } else {
        report(
          Diagnostic(
            .warning, .noTranslation, "the text has no translation into «\(target)»",
            at: SourceLocation(path: name.path), hint: "it has no rows in the output"))
      }
    }
    return pairs
  }

  /// Whether one translation goes before another: that of the very tag, then by its path.
  private func isBetter(_ left: InputName, _ right: InputName) -> Bool {
    let (isLeft, isRight) = (left.language == target, right.language == target)
    return isLeft == isRight ? Self.precedes(left.path, right.path) : isLeft
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Files of folders that hold text; the sides of Moses have their language for an ending.
  private func isText(_ name: InputName) -> Bool {
    guard let format = name.format else { return name.isMosesSide }
    return format.isOneDocument && format.isFoundInFolders
  }

  private func isSource(_ name: InputName) -> Bool {
    name.language == nil ? source == .italian && name.format != nil : speaks(name, source)
  }

  /// Whether a name tells a language, or a kind of it: `ko-KR` where `ko` is asked for.
  private func speaks(_ name: InputName, _ language: LanguageTag) -> Bool {
    guard let own = name.language else { return false }
    return own == language || language.region == nil && own.language == language.language
  }

  /// The translations that lie beside a text that was named alone.
  private func neighbours(of name: InputName) -> [InputName] {
    let tags = target == .korean ? [target, .southKorean, .northKorean] : [target]
    return tags.flatMap(name.translationPaths).filter(FileInput.exists).map(InputName.init)
  }
}
