import BinaryImage
import Bitesto
import CorpusModel
import FileAccess
import Formats
import Foundation
import Mentions
import Terminology

/// Compiled glossaries that somebody forged: bytes changed, then all checksums computed anew.
final class ForgedImages {
  nonisolated(unsafe) static let shared = ForgedImages()

  private static let rows = """
    id\ttype\tit\ten\tko-KR\tko-KP\tgender\tnote
    moscow\tcity\tMosca\tMoscow\t모스크바\t모스크바\tf\tcapitale
    kim-jong-un\tperson\tKim Jong-un | ~Kim\tKim Jong Un\t김정은\t김정은\tm\tleader
    kim-yo-jong\tperson\tKim Yo-jong | ~Kim\tKim Yo Jong\t김여정\t김여정\tf\tsorella
    iaea\torganization\tAiea | !Agenzia atomica | =IAEA\tIAEA\t\t\tf\t
    korean\tdemonym\tnordcoreano\tNorth Korean\t\t\t\t
    hague\tcity\tL'Aia\tThe Hague\t헤이그\t\tf\t
    party\torganization\tPartito dei Lavoratori | ~Partito\tWorkers' Party\t조선 로동당\t조선로동당\tm\t

    """
  private static let text = """
    Kim Jong-un è a Mosca con Kim Yo-jong. Kim tace; la Kim pure. I nordcoreani all'Aia, l'Agenzia atomica, la IAEA.
    Il Partito dei Lavoratori; il Partito. 조선 로동당은 모스크바에서.
    """

  private let image: [UInt8]

  private init() {
    do {
      var reader = GlossaryTSVReader()
      reader.read(path: "names.tsv", contents: Array(Self.rows.utf8))
      image = try CompiledGlossary.image(of: reader.glossary(), sources: []).image()
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Changes the image as the bytes say, and uses it in every way.
  ///
  /// - Parameter bytes: a change each four: three of a place, one of the value.
  func run(_ bytes: [UInt8]) throws {
    var forged = image
    for change in stride(from: 0, to: bytes.count - 3, by: 4) {
      let place = Int(bytes[change]) | Int(bytes[change + 1]) << 8 | Int(bytes[change + 2]) << 16
      forged[place % forged.count] = bytes[change + 3]
    }
    guard let sealed = ImageWriter.resealed(forged) else { return }
    try Scratch.holding(sealed) { path in
      let glossary = try GlossarySource.paths([path]).load()
      for concept in glossary.concepts.prefix(100) {
        _ = (concept.id, concept.sections, concept.annotations, concept.location, concept.preferredName(.english))
        _ = glossary.position(ofID: concept.id)
      }
      for language in glossary.languages.prefix(10) {
        let lexicon = try MentionLexicon(glossary: glossary, languages: glossary.languages(like: language))
        for form in 0..<min(100, lexicon.formCount) { _ = lexicon.form(form) }
        _ = lexicon.sharedForms
      }
      try search(glossary)
    }
  }

  private func search(_ glossary: Glossary) throws {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(language: .italian, glossary: (glossary, lexicon))
    let document = try analyzer.analyze(
      SourceText(path: "fuzz.txt", contents: Array(Self.text.utf8)), includesNested: true)
    for target in glossary.languages.prefix(3) {
      let rewriter = try NameRewriter(glossary: glossary, target: target, style: .replace, onlyDeprecated: false)
      _ = try rewriter.edits(for: document.mentions, in: document.text.bytes, segments: document.segments)
    }
  }
}
