internal import CorpusModel
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// A translation that was read, normalized and segmented, with the concepts that it names.
struct AnalyzedTranslation: Sendable {
  let document: AnalyzedDocument
  /// What it names, in the order of the places.
  let concepts: [PresentConcept]

  /// The concepts named in some of the segments, in an accepted form.
  ///
  /// - Complexity: O(log *n* + *k*) for *n* names, *k* of them in the segments.
  func acceptedConcepts(in segments: Range<Int>) -> Set<Int> {
    guard let first = segments.first, let last = segments.last else { return [] }
    let (start, end) = (document.segments[first].range.lowerBound, document.segments[last].range.upperBound)
    let named = concepts[concepts.partitioningIndex { $0.range.lowerBound >= start }...]
    return Set(named.lazy.prefix { $0.range.lowerBound < end }.filter(\.isAccepted).map(\.concept))
  }
}

/// Reads translations into one target language.
final class TranslationAnalyzer {
  private let analyzer: DocumentAnalyzer
  private let presence: ConceptPresence

  /// Makes an analyzer for a language of the glossary; for Korean, both its columns count.
  init(language: LanguageTag, normalization: NormalizationSettings, glossary: Glossary) throws(InputError) {
    analyzer = try DocumentAnalyzer(language: language, normalization: normalization)
    presence = ConceptPresence(
      lexicon: try MentionLexicon(glossary: glossary, languages: glossary.languages(like: language)))
  }

  func analyze(_ content: InputContent) throws(InputError) -> AnalyzedTranslation {
    let document = try analyzer.analyze(content)
    return AnalyzedTranslation(
      document: document, concepts: try presence.concepts(in: document.text, original: document.source.bytes))
  }
}
