package import CorpusModel
package import FileAccess

/// Reads XLIFF 1.2, one `trans-unit` a unit, and 2.x, one `segment` a unit; each `file` is a document.
///
/// The text inside `g`, `pc` and `mrk` is kept, native codes are left out. Proposals (`alt-trans`, `match`) are no units.
package final class XLIFFReader: UnitReader {
  /// Elements inside a text whose own text belongs to it.
  private static let kept: Set<String> = ["g", "pc", "mrk"]
  /// Elements whose `source` and `target` are no units, or none of ours.
  private static let passed: Set<String> = [
    "alt-trans", "seg-source", "bin-unit", "matches", "glossary", "ignorable", "note", "notes", "originalData",
    "skl",
    "skeleton", "header", "changeTrack", "metadata",
  ]

  private let reader: XMLPullReader
  private var hasRoot = false
  private var document: String?
  private var sourceLanguage: LanguageTag?
  private var targetLanguage: LanguageTag?

  /// Reads a stream.
  ///
  /// - Throws: `InputError` (`BT0706`) without memory.
  package init(_ stream: ByteStream) throws(InputError) { reader = try XMLPullReader(stream) }

  package func next() throws(InputError) -> TranslationUnit? {
    while let event = try reader.next() {
      guard event == .start else { continue }
      let name = reader.name
      if !hasRoot {
        try readRoot(name)
      } else if name == "file" {
        try readFile()
      } else if name == "trans-unit" || name == "segment", !reader.isEmpty {
        return try unit(name)
      } else if Self.passed.contains(name) {
        try reader.skipElement()
      }
    }
    return nil
  }

  private func readRoot(_ name: String) throws(InputError) {
    guard name == "xliff" else { throw reader.fault("the root of XLIFF is «xliff», and here is «\(name)»") }
    hasRoot = true
    sourceLanguage = try reader.language("srcLang")
    targetLanguage = try reader.language("trgLang")
  }

  private func readFile() throws(InputError) {
    document = reader.attribute("original") ?? reader.attribute("id")
    // XLIFF 2 names the languages at its root.
    sourceLanguage = try reader.language("source-language") ?? sourceLanguage
    targetLanguage = try reader.language("target-language") ?? targetLanguage
  }

  private func unit(_ element: String) throws(InputError) -> TranslationUnit {
    var sides: [TranslationUnit.Side] = []
    while let event = try reader.next() {
      let name = reader.name
      if event == .finish, name == element { break }
      guard event == .start else { continue }
      switch name {
      case "source": sides.append(try side(sourceLanguage, "source"))
      case "target": sides.append(try side(targetLanguage, "target"))
      case _ where Self.passed.contains(name): try reader.skipElement()
      default: continue
      }
    }
    return TranslationUnit(document: document, sides: sides)
  }

  private func side(_ declared: LanguageTag?, _ what: String) throws(InputError) -> TranslationUnit.Side {
    guard let language = try reader.language("xml:lang") ?? declared else {
      throw reader.fault("the file names no \(what) language")
    }
    let text = try reader.elementText(where: Self.kept.contains, replacing: Self.character)
    return TranslationUnit.Side(language: language, text: text)
  }

  /// What `<cp hex="0007"/>` stands for (XLIFF 2.1 §4.2.3.1).
  private static func character(_ reader: XMLPullReader) -> [UInt8] {
    guard reader.name == "cp", let hex = reader.attribute("hex"), let value = UInt32(hex, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return [] }
    return Array(String(scalar).utf8)
  }
}
