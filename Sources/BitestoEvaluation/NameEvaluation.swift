internal import Checks
internal import CorpusModel
internal import TextAnalysis

/// Compares the candidate names of coverage, inside sentences, with a treebank's proper nouns.
package struct NameEvaluation {
  private let normalizer = TextNormalizer()
  private let segmenter: SentenceSegmenter

  /// Makes an evaluation.
  package init() throws { segmenter = try SentenceSegmenter(language: .italian) }

  /// The counts and the mistakes; spans count where both ends are right.
  ///
  /// The sentences stand in one document, each a paragraph, since a corpus tells its names and its words apart.
  package func evaluate(_ gold: NameGold) throws -> (score: Score, mistakes: [String]) {
    let text = gold.sentences.map(\.text).joined(separator: "\n\n")
    let expected = Self.expected(gold)
    let source = SourceText(path: "", text: Array(text.utf8))
    let normalized = try normalizer.normalize(source.bytes)
    var collector = try CoverageCollector(conceptCount: 0)
    try collector.add(
      source: source, text: normalized, segments: segmenter.segments(in: normalized.bytes), mentions: [])
    let found = Set(collector.report().candidates.flatMap { $0.occurrences.map(\.scalars) })
      .filter { !expected.starts.contains($0.lowerBound) }
    var score = Score()
    score.found = found.count
    score.expected = expected.names.count
    score.correct = found.intersection(expected.names).count
    let scalars = Array(text.unicodeScalars)
    let wrong = found.symmetricDifference(expected.names).sorted { $0.lowerBound < $1.lowerBound }
    return (
      score, wrong.map { (expected.names.contains($0) ? "missing " : "extra   ") + Self.context($0, scalars) }
    )
  }

  private static func expected(_ gold: NameGold) -> (names: Set<Range<Int>>, starts: Set<Int>) {
    var names: Set<Range<Int>> = []
    var starts: Set<Int> = []
    var position = 0
    for sentence in gold.sentences {
      names.formUnion(sentence.names.map { $0.lowerBound + position..<$0.upperBound + position })
      starts.insert(sentence.start + position)
      position += sentence.text.unicodeScalars.count + 2
    }
    return (names, starts)
  }

  private static func context(_ range: Range<Int>, _ text: [Unicode.Scalar], width: Int = 40) -> String {
    let parts = [
      max(0, range.lowerBound - width)..<range.lowerBound, range,
      range.upperBound..<min(text.count, range.upperBound + width),
    ].map { part in String(String.UnicodeScalarView(text[part].map { $0 == "\n" ? "¶" : $0 })) }
    return parts[0] + "[" + parts[1] + "]" + parts[2]
  }
}
