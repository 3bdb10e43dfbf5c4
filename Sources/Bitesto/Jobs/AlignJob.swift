internal import Alignment
package import CorpusModel
internal import FileAccess
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `align`: two texts, sentence by sentence.
package struct AlignJob {
  /// The formats of alignments.
  package enum Format: Sendable {
    case tsv
    case ladder
    case vecalign
    case tmx

    func writer(source: LanguageTag, target: LanguageTag) throws(InputError) -> any BeadWriter {
      switch self {
      case .tsv: BeadTSVWriter()
      case .ladder: LadderWriter()
      case .vecalign: VecalignWriter()
      case .tmx:
        BeadTMXWriter(source: source, target: target, creationDate: try .ofEnvironment(), version: programVersion)
      }
    }
  }

  private let source: LanguageTag
  private let target: LanguageTag
  private let glossary: Glossary
  private let hasOneSentenceALine: Bool
  private let normalization: NormalizationSettings
  private let anchorsPath: String?

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - source: the language of the source.
  ///   - target: the language of the target.
  ///   - glossary: whose names anchor the alignment, as far as it has both languages.
  ///   - hasOneSentenceALine: whether the texts are segmented already.
  ///   - normalization: how to normalize texts that are not.
  ///   - anchorsPath: a file of hand-made anchors, which are obeyed.
  package init(
    source: LanguageTag, target: LanguageTag, glossary: Glossary, hasOneSentenceALine: Bool,
    normalization: NormalizationSettings, anchorsPath: String? = nil
  ) {
    self.source = source
    self.target = target
    self.glossary = glossary
    self.hasOneSentenceALine = hasOneSentenceALine
    self.normalization = normalization
    self.anchorsPath = anchorsPath
  }

  /// Aligns two files and writes the beads.
  ///
  /// - Throws: `InputError` when a file cannot be read or is not UTF-8.
  package func run(
    sourcePath: String, targetPath: String, format: Format, output: OutputTarget
  ) throws(InputError) {
    let records = try align(sourcePath: sourcePath, targetPath: targetPath)
    let writer = try format.writer(source: source, target: target)
    try output.write(try writer.document(records))
  }

  /// Aligns two files and compares the beads with gold.
  ///
  /// - Throws: `InputError` when a file cannot be read, or a line of gold is malformed.
  package func score(
    sourcePath: String, targetPath: String, goldPath: String, output: OutputTarget
  ) throws(InputError) {
    let gold = try GoldBeadReader.read(SourceText(path: goldPath, contents: FileInput.read(goldPath)))
    let beads = try align(sourcePath: sourcePath, targetPath: targetPath).map(\.bead)
    try output.write(Array(AlignmentScoreText.render(beads: beads, gold: gold).utf8))
  }

  /// Aligns two files and writes why each bead was chosen.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  package func explain(sourcePath: String, targetPath: String, output: OutputTarget) throws(InputError) {
    let pair = try pair(sourcePath, targetPath).pair
    for alignment in SentenceAligner(source: source, target: target).explain([pair]) {
      try output.write(ExplanationTable.text(alignment))
    }
  }

  private func align(sourcePath: String, targetPath: String) throws(InputError) -> [BeadRecord] {
    let (pair, sourceLines, targetLines) = try pair(sourcePath, targetPath)
    let beads = SentenceAligner(source: source, target: target).align([pair]).first ?? []
    return beads.map { bead in
      BeadRecord(
        bead: bead, source: sourceLines[bead.source].joined(separator: " "),
        target: targetLines[bead.target].joined(separator: " "))
    }
  }

  private func pair(
    _ sourcePath: String, _ targetPath: String
  ) throws(InputError) -> (pair: DocumentPair, sourceLines: [String], targetLines: [String]) {
    let sourceSide = try side(sourcePath, source)
    let targetSide = try side(targetPath, target)
    var anchors = AlignmentAnchors.none
    if let path = anchorsPath {
      anchors = try AnchorReader.read(
        SourceText(path: path, contents: FileInput.read(path)), sourceCount: sourceSide.lines.count,
        targetCount: targetSide.lines.count)
    }
    let pair = DocumentPair(source: sourceSide.side, target: targetSide.side, anchors: anchors)
    return (pair, sourceSide.lines, targetSide.lines)
  }

  private func side(_ path: String, _ language: LanguageTag) throws(InputError) -> (
    side: AlignmentSide, lines: [String]
  ) {
    let reading = try SentenceReading(
      InputContent(path: path), language: language, hasOneSentenceALine: hasOneSentenceALine,
      normalization: normalization)
    let concepts = try concepts(in: reading, language)
    return (
      AlignmentSide(
        sentences: reading.lines.map { Array($0.utf8) }, startsParagraph: reading.startsParagraph,
        concepts: concepts),
      reading.lines
    )
  }

  /// The concepts that each sentence names; empty where the glossary does not have both languages.
  private func concepts(in reading: SentenceReading, _ language: LanguageTag) throws(InputError) -> [[Int]] {
    guard !glossary.languages(like: source).isEmpty, !glossary.languages(like: target).isEmpty else { return [] }
    let lexicon = try MentionLexicon(glossary: glossary, languages: glossary.languages(like: language))
    let presence = ConceptPresence(lexicon: lexicon)
    var concepts: [[Int]] = []
    for line in reading.lines {
      let text = NormalizedText(bytes: Array(line.utf8), map: .identity)
      concepts.append(
        try presence.concepts(in: text, original: text.bytes).filter { !$0.isShortForm }.map(\.concept))
    }
    return concepts
  }
}
