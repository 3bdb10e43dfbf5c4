import Bitesto
import CorpusModel
import Mentions
import Terminology

/// The program's own way from a text to its mentions.
struct Engine {
  let glossary: Glossary
  private let analyzer: DocumentAnalyzer

  init(_ glossary: Glossary) throws {
    self.glossary = glossary
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    analyzer = try DocumentAnalyzer(language: .italian, glossary: (glossary, lexicon))
  }

  init(rows: String) throws { try self.init(Glossary(rows: rows)) }

  func analyze(_ text: String, nested: Bool = false) throws -> AnalyzedDocument {
    try analyzer.analyze(SourceText(path: "text", contents: Array(text.utf8)), includesNested: nested)
  }

  /// The text with its mentions marked.
  func mark(_ text: String) throws -> String {
    let document = try analyze(text)
    let marks = document.mentions.map { mention in
      let range = document.text.map.originalRange(of: mention.range)
      return MarkedText.Mark(
        range: document.source.scalarOffset(
          ofUTF8: range.lowerBound)..<document.source.scalarOffset(
            ofUTF8: range.upperBound), label: label(mention))
    }
    return MarkedText(text: text, marks: marks).marked
  }

  /// The concepts inside other mentions too, with their surfaces.
  func nested(_ text: String) throws -> [String] {
    let document = try analyze(text, nested: true)
    return document.mentions.filter(\.isNested).map { "\(document.text.string(in: $0.range))|\(label($0))" }
  }

  private func label(_ mention: Mention) -> String {
    if let concept = mention.concept { return glossary.concepts[concept].id }
    if mention.decision == .unknown { return "!" }
    return "?" + mention.candidates.map { glossary.concepts[$0].id }.joined(separator: ",")
  }
}

/// Marks what a translation names.
struct TranslationEngine {
  let glossary: Glossary
  private let presence: ConceptPresence

  init(_ glossary: Glossary, _ languages: [LanguageTag]) throws {
    self.glossary = glossary
    presence = ConceptPresence(lexicon: try MentionLexicon(glossary: glossary, languages: languages))
  }

  /// The surfaces found in a text with their concepts, in order.
  func found(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let normalized = NormalizedText(bytes: bytes, map: .identity)
    return try presence.concepts(in: normalized, original: bytes).map { present in
      "\(String(decoding: bytes[present.range], as: UTF8.self))|\(glossary.concepts[present.concept].id)"
    }
  }
}
