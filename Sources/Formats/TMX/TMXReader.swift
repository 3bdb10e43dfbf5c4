package import CorpusModel
package import FileAccess

/// Reads TMX 1.4, one `tu` a unit.
///
/// Native codes (`bpt`, `ept`, `ph`, `it`, `ut`) are left out, and the text of `hi` is kept. A `prop` of a unit whose type
/// is `doc` or `document`, with or without `x-`, tells the document.
package final class TMXReader: UnitReader {
  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut"]
  private static let documentTypes: Set<String> = ["doc", "x-doc", "document", "x-document"]

  private let reader: XMLPullReader
  private var hasRoot = false

  /// Reads a stream.
  ///
  /// - Throws: `InputError` (`BT0706`) without memory.
  package init(_ stream: ByteStream) throws(InputError) { reader = try XMLPullReader(stream) }

  package func next() throws(InputError) -> TranslationUnit? {
    while let event = try reader.next() {
      guard event == .start else { continue }
      let name = reader.name
      if !hasRoot, name != "tmx" { throw reader.fault("the root of TMX is «tmx», and here is «\(name)»") }
      hasRoot = true
      if name == "tu", !reader.isEmpty { return try unit() }
    }
    return nil
  }

  private func unit() throws(InputError) -> TranslationUnit {
    var document: String?
    var sides: [TranslationUnit.Side] = []
    var language: LanguageTag?
    while let event = try reader.next() {
      let name = reader.name
      if event == .finish, name == "tu" { break }
      guard event == .start else { continue }
      switch name {
      case "prop" where language == nil:
        let isDocument = Self.documentTypes.contains(reader.attribute("type")?.lowercased() ?? "")
        let text = try reader.elementText { _ in true }
        if isDocument { document = String(decoding: text, as: UTF8.self) }
      case "note", "prop": try reader.skipElement()
      case "tuv":
        guard let found = try reader.language("xml:lang", "lang") else {
          throw reader.fault("the «tuv» names no language")
        }
        language = found
      case "seg":
        guard let language else { throw reader.fault("the «seg» stands outside a «tuv»") }
        let text = try reader.elementText { !Self.codes.contains($0) }
        sides.append(TranslationUnit.Side(language: language, text: text))
      default: continue
      }
    }
    return TranslationUnit(document: document, sides: sides)
  }
}
