internal import CorpusModel
internal import ICU

/// What the name of a file tells: `folder/name.ko-KR.txt.gz` is `folder/name` in Korean of the South, compressed.
struct InputName {
  let path: String
  /// The path without language and endings; documents and their translations share it.
  let stem: String
  /// The language of the name; nil without one.
  let language: LanguageTag?
  /// The ending, in lower case, with its dot, and without that of compression; empty without one.
  let ending: String
  /// Whether the language is the ending, as in the pairs of Moses: `name.it` and `name.en`.
  let isMosesSide: Bool

  /// The endings of compressed files.
  static let compressionEndings = [".gz", ".zst", ".xz"]

  /// The format that the ending tells; nil for an unknown one.
  var format: InputFormat? { InputFormat(ending: ending) }

  init(_ path: String) {
    self.path = path
    let inner = Self.compressionEndings.first { path.lowercased().hasSuffix($0) }.map {
      path.dropLast($0.utf8.count)
    }
    let (base, last) = Self.split(inner ?? path[...])
    ending = last.lowercased()
    let (stem, tag) = Self.split(base)
    if InputFormat(ending: ending) == nil, let language = Self.language(last) {
      (self.stem, self.language, isMosesSide) = (String(base), language, true)
    } else if let language = Self.language(tag) {
      (self.stem, self.language, isMosesSide) = (String(stem), language, false)
    } else {
      (self.stem, language, isMosesSide) = (String(base), nil, false)
    }
  }

  /// The paths at which the translation into a language may lie.
  func translationPaths(into language: LanguageTag) -> [String] {
    let plain = isMosesSide ? "\(stem).\(language.identifier)" : "\(stem).\(language.identifier)\(ending)"
    return ([""] + Self.compressionEndings).map { plain + $0 }
  }

  /// Cuts the last ending off a path; it is empty where the name has none, or is nothing else.
  private static func split(_ path: Substring) -> (base: Substring, ending: Substring) {
    let nameStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: "."), dot != nameStart else { return (path, "") }
    return (path[..<dot], path[dot...])
  }

  /// The language of an ending such as `.ko-KR`; nil where it is none.
  private static func language(_ ending: Substring) -> LanguageTag? {
    guard let tag = LanguageTag(ending.dropFirst()), LocaleRegistry.isLanguage(tag.language),
      tag.region.map(LocaleRegistry.isRegion) ?? true
    else { return nil }
    return tag
  }
}
