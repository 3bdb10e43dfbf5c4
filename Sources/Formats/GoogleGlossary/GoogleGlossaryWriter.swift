package import CorpusModel
package import Terminology

/// Writes a glossary for Google Cloud Translation: two columns, comma-separated, without a header.
///
/// - Source: cloud.google.com/translate/docs/advanced/glossary, *unidirectional glossaries*.
package struct GoogleGlossaryWriter: GlossaryWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private let part: FormatOutput.Part

  /// Makes a writer for a pair of languages.
  package init(source: LanguageTag, target: LanguageTag, part: FormatOutput.Part) {
    self.source = source
    self.target = target
    self.part = part
  }

  /// Writes a line a name.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    var pairs = GlossaryPairs(glossary, source: source, target: target)
    pairs.drop(format: "google", &output) { pair in
      pair.source.utf8.count > 1_024 || pair.target.utf8.count > 1_024 ? "a name has at most 1,024 bytes" : nil
    }
    output[part] += []
    for pair in pairs.pairs { CSVCell.appendRow([pair.source, pair.target], to: &output[part]) }
    for concept in glossary.concepts {
      pairs.lose { losses in
        losses.lose(.ids)
        losses.loseFeatures(of: concept)
      }
    }
    pairs.losses.report(format: "google", to: &output)
  }
}
