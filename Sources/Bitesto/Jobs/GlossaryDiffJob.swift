internal import Checks
package import CorpusModel
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `glossary diff`: what one glossary changes against another, and which names of a corpus that touches.
package struct GlossaryDiffJob {
  private let old: Glossary
  private let new: Glossary

  /// Makes the job.
  package init(old: Glossary, new: Glossary) {
    self.old = old
    self.new = new
  }

  /// Writes the changes.
  ///
  /// - Returns: how many there are.
  package func writeChanges(to output: OutputTarget) throws(InputError) -> Int {
    let differences = GlossaryDifference.between(old, new)
    try output.write(DifferenceTSVWriter.text(differences))
    return differences.count
  }

  /// Writes the names of Italian documents that the change touches.
  ///
  /// - Returns: how many names, sentences and documents they are.
  package func writeImpact(
    on input: JobInput, normalization: NormalizationSettings, to output: OutputTarget
  ) throws(InputError) -> (names: Int, segments: Int, documents: Int) {
    let before = try Self.analyzer(old, normalization)
    let after = try Self.analyzer(new, normalization)
    try output.write(DifferenceTSVWriter.impactHeader())
    var (names, segments, documents) = (0, 0, 0)
    let reader = input.documents()
    while let input = try reader.next() {
      guard input.language == .italian else { continue }
      let document = try before.analyze(input)
      let impacts = try MentionImpact.between(
        document.mentions, old, after.analyze(input).mentions, new, source: document.source, text: document.text)
      if impacts.isEmpty { continue }
      names += impacts.count
      segments += Set(impacts.map(\.segment)).count
      documents += 1
      var bytes: [UInt8] = []
      DifferenceTSVWriter.append(impacts, to: &bytes)
      try output.write(bytes)
    }
    return (names, segments, documents)
  }

  private static func analyzer(
    _ glossary: Glossary, _ normalization: NormalizationSettings
  ) throws(InputError) -> DocumentAnalyzer {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    return try DocumentAnalyzer(language: .italian, normalization: normalization, glossary: (glossary, lexicon))
  }
}
