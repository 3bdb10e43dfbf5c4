internal import CorpusModel
internal import FileAccess
internal import ICU

/// What the name of a file tells: `folder/name.ko-KR.txt` is `folder/name` in Korean of the South.
struct InputName {
  let path: String
  /// The path without language and ending; documents and their translations share it.
  let stem: String
  /// The language of the name; nil without one.
  let language: LanguageTag?
  /// The ending, in lower case, with its dot; empty without one.
  let ending: String

  /// The endings of files that hold text, and the work can be done on.
  static let textEndings = [".txt", ".md", ".html", ".htm"]

  /// Whether the file's text stands between tags.
  var isHTML: Bool { ending == ".html" || ending == ".htm" }

  var isText: Bool { Self.textEndings.contains(ending) }

  init(_ path: String) {
    self.path = path
    let folderEnd = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let name = path[folderEnd...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      (stem, language, ending) = (path, nil, "")
      return
    }
    ending = name[dot...].lowercased()
    let base = path[..<dot]
    guard let tagDot = name[..<dot].lastIndex(of: "."), tagDot != name.startIndex,
      let tag = LanguageTag(base[base.index(after: tagDot)...]), LocaleRegistry.isLanguage(tag.language),
      tag.region.map(LocaleRegistry.isRegion) ?? true
    else {
      (stem, language) = (String(base), nil)
      return
    }
    (stem, language) = (String(path[..<tagDot]), tag)
  }
}
