import Bitesto
import CorpusModel
import Foundation
import Terminology
import Testing

@testable import Mentions

/// A lexicon has the forms that the generator makes, whatever short cuts its builder takes.
@Suite struct LexiconBuilderTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  @Test(arguments: ["", "asia", "europe", "football", "koreas", "mondo", "politics", "world"])
  func everyGeneratedFormIsThere(name: String) throws {
    let source: GlossarySource =
      name.isEmpty ? .reference : .paths([Self.fixtures.appending(path: "\(name).tsv").path])
    let glossary = try source.load()
    let korean = glossary.languages(like: .korean)
    for languages in [[LanguageTag.italian], [.english], korean] where !languages.isEmpty {
      let lexicon = try MentionLexicon(glossary: glossary, languages: languages)
      let generated = glossary.concepts.indices.flatMap { position in
        FormGenerator(concept: glossary.concepts[position], position: position).forms(in: languages)
      }
      #expect((0..<lexicon.formCount).map(lexicon.form) == generated, "\(name) \(languages)")
    }
  }
}
