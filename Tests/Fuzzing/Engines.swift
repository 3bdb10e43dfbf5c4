import Bitesto
import CorpusModel
import Foundation
import Mentions
import Terminology

/// The stages that need the reference glossary, compiled once.
final class Engines {
  nonisolated(unsafe) static let shared = Engines()

  private let glossary: Glossary
  private let analyzer: DocumentAnalyzer
  private let rewriter: NameRewriter

  private init() {
    do {
      glossary = try GlossarySource.reference.load()
      let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
      analyzer = try DocumentAnalyzer(language: .italian, glossary: (glossary, lexicon))
      rewriter = try NameRewriter(glossary: glossary, target: .italian, style: .replace, onlyDeprecated: false)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Mentions lie in order, inside their segments, and their surfaces inside the original.
  func checkMentions(in bytes: [UInt8]) throws {
    let document = try analyze(bytes)
    var start = 0
    for mention in document.mentions {
      precondition(mention.range.lowerBound >= start && !mention.range.isEmpty, "mentions are out of order")
      start = mention.range.lowerBound
      let original = document.text.map.originalRange(of: mention.range)
      precondition(original.upperBound <= document.source.bytes.count, "a mention leads out of the original")
      _ = document.source.string(in: original)
      _ = document.source.scalarOffset(ofUTF8: original.lowerBound)
    }
  }

  /// The edits lie in order and apart.
  func checkRewriting(of bytes: [UInt8]) throws {
    let document = try analyze(bytes)
    let edits = try rewriter.edits(
      for: document.mentions, in: document.text.bytes, segments: document.segments)
    var end = 0
    for edit in edits {
      precondition(edit.range.lowerBound >= end, "edits overlap")
      end = edit.range.upperBound
    }
    precondition(
      String(validatingUTF8Bytes: NameRewriter.apply(edits, to: document.text.bytes)) != nil, "the text is broken")
  }

  private func analyze(_ bytes: [UInt8]) throws -> AnalyzedDocument {
    try analyzer.analyze(SourceText(path: "fuzz.txt", contents: bytes), includesNested: false)
  }
}

extension String {
  init?(validatingUTF8Bytes bytes: [UInt8]) {
    guard let text = String(bytes: bytes, encoding: .utf8) else { return nil }
    self = text
  }
}
