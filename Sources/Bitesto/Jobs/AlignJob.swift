internal import Alignment
package import CorpusModel
package import FileAccess
internal import Formats
package import Terminology
package import TextAnalysis

/// `align`: texts and their translations, sentence by sentence.
package struct AlignJob {
  /// The formats of alignments.
  package enum Format: Sendable {
    case tsv
    case ladder
    case vecalign
    case tmx

    /// Whether a file of the format can hold several documents.
    package var holdsCollections: Bool {
      switch self {
      case .tsv, .tmx: true
      case .ladder, .vecalign: false
      }
    }
  }

  /// One document, read.
  private struct Document {
    /// What the column `doc` says; nil where there is no such column.
    let name: String?
    let pair: DocumentPair
    let sourceLines: [String]
    let targetLines: [String]
  }

  private let source: LanguageTag
  private let target: LanguageTag
  private let inputs: [String]
  private let files: [BitextFiles]
  /// Whether several documents were asked for, even if one was found.
  package let isCollection: Bool
  private let glossary: Glossary?
  private let hasOneSentenceALine: Bool
  private let normalization: NormalizationSettings
  private let limits: ReadingLimits
  private let anchorsPath: String?
  private let vectorsPaths: (source: String, target: String)?

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - inputs: a text and its translation; or else folders and texts whose translations have their names.
  ///   - source: the language of the texts.
  ///   - target: the language of the translations.
  ///   - glossary: whose names anchor the alignment, as far as it has both languages.
  ///   - hasOneSentenceALine: whether the texts are segmented already.
  ///   - normalization: how to normalize texts that are not.
  ///   - limits: how much of a file is read.
  ///   - anchorsPath: a file of hand-made anchors, which are obeyed; of two files only.
  ///   - vectorsPaths: the sentences' vectors of both sides; of two files only.
  ///   - report: receives what is worth a warning.
  /// - Throws: `InputError` (`BT0101`, `BT0503`) when there is nothing at a path, or nothing to align.
  package init(
    inputs: [String], source: LanguageTag, target: LanguageTag, glossary: Glossary, hasOneSentenceALine: Bool,
    normalization: NormalizationSettings, limits: ReadingLimits = .standard, anchorsPath: String? = nil,
    vectorsPaths: (source: String, target: String)? = nil, report: DiagnosticSink
  ) throws(InputError) {
    self.source = source
    self.target = target
    self.inputs = inputs
    isCollection = try BitextDiscovery.namesCollection(inputs)
    files =
      isCollection
      ? try BitextDiscovery(source: source, target: target).pairs(behind: inputs, report: report)
      : [BitextFiles(source: inputs[0], target: inputs[1])]
    let hasBoth = !glossary.languages(like: source).isEmpty && !glossary.languages(like: target).isEmpty
    self.glossary = hasBoth ? glossary : nil
    self.hasOneSentenceALine = hasOneSentenceALine
    self.normalization = normalization
    self.limits = limits
    self.anchorsPath = anchorsPath
    self.vectorsPaths = vectorsPaths
  }

  /// The files that are read.
  package var paths: [String] { files.flatMap { [$0.source, $0.target] } }

  /// Aligns the documents and writes the beads.
  ///
  /// - Throws: `InputError` when a file cannot be read or is not UTF-8.
  package func run(format: Format, output: OutputTarget) throws(InputError) {
    let documents = try read()
    let alignments = SentenceAligner(source: source, target: target).align(documents.map(\.pair))
    let records = zip(documents, alignments).map { Self.records($0, $1) }
    switch format {
    case .tsv:
      var bytes: [UInt8] = []
      for (index, document) in documents.enumerated() {
        let writer = BeadTSVWriter(document: document.name)
        if index == 0 { bytes += writer.header() }
        writer.append(records[index], to: &bytes)
      }
      try output.write(bytes)
    case .ladder: try output.write(LadderWriter().document(Array(records.joined())))
    case .vecalign: try output.write(VecalignWriter().document(Array(records.joined())))
    case .tmx:
      let writer = BeadTMXWriter(
        source: source, target: target, creationDate: try .ofEnvironment(), version: programVersion)
      try output.write(try writer.document(Array(records.joined())))
    }
  }

  private static func records(_ document: Document, _ beads: [Bead]) -> [BeadRecord] {
    beads.map { bead in
      BeadRecord(
        bead: bead, source: document.sourceLines[bead.source].joined(separator: " "),
        target: document.targetLines[bead.target].joined(separator: " "))
    }
  }

  /// Aligns the documents and compares the beads with gold.
  ///
  /// - Parameter goldPath: a file of gold beads; for a collection a folder of such files.
  /// - Throws: `InputError` when a file cannot be read, or a line of gold is malformed.
  package func score(goldPath: String, output: OutputTarget) throws(InputError) {
    let gold = try gold(at: goldPath)
    let documents = try read()
    let alignments = SentenceAligner(source: source, target: target).align(documents.map(\.pair))
    var text = AlignmentScoreText()
    for (index, document) in documents.enumerated() {
      text.add(beads: alignments[index], gold: gold[index], name: document.name)
    }
    try output.write(text.bytes)
  }

  /// The gold of every pair; reports every file that cannot be read.
  private func gold(at path: String) throws(InputError) -> [[AlignedSentences]] {
    let paths = try GoldFiles(path: path, inputs: isCollection ? inputs : [])
    var gold: [[AlignedSentences]] = []
    var faults: [Diagnostic] = []
    for bitext in files {
      do {
        gold.append(try GoldBeadReader.read(text(paths.path(of: bitext))))
      } catch {
        faults += error.diagnostics
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    return gold
  }

  private func text(_ path: String) throws(InputError) -> SourceText {
    try SourceText(path: path, contents: FileInput.read(path, limits: limits))
  }

  /// Aligns the documents and writes why each bead was chosen.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  package func explain(output: OutputTarget) throws(InputError) {
    let documents = try read()
    let alignments = SentenceAligner(source: source, target: target).explain(documents.map(\.pair))
    try output.write(ExplanationTable.header(namesDocuments: isCollection))
    for (document, alignment) in zip(documents, alignments) {
      try output.write(ExplanationTable.rows(alignment, document: document.name))
    }
  }

  /// Reads all documents, and reports every one that cannot be read.
  private func read() throws(InputError) -> [Document] {
    let sources = try reader(source)
    let targets = try reader(target)
    var documents: [Document] = []
    var faults: [Diagnostic] = []
    for bitext in files {
      do {
        documents.append(try read(bitext, sources, targets))
      } catch {
        faults += error.diagnostics
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    return documents
  }

  private func reader(_ language: LanguageTag) throws(InputError) -> AlignmentSideReader {
    try AlignmentSideReader(
      language: language, glossary: glossary, hasOneSentenceALine: hasOneSentenceALine,
      normalization: normalization, limits: limits)
  }

  private func read(
    _ bitext: BitextFiles, _ sources: AlignmentSideReader, _ targets: AlignmentSideReader
  ) throws(InputError) -> Document {
    let (sourceSide, sourceLines) = try sources.read(bitext.source, vectorsPath: vectorsPaths?.source)
    let (targetSide, targetLines) = try targets.read(bitext.target, vectorsPath: vectorsPaths?.target)
    if let first = sourceSide.vectors, let second = targetSide.vectors, first.dimension != second.dimension {
      throw InputError(
        .badVectors, "the source's vectors have \(first.dimension) numbers, the target's \(second.dimension)",
        at: vectorsPaths.map { SourceLocation(path: $0.target) }, hint: "one model must make the vectors of both")
    }
    var anchors = AlignmentAnchors.none
    if let path = anchorsPath {
      anchors = try AnchorReader.read(
        text(path), sourceCount: sourceLines.count, targetCount: targetLines.count)
    }
    return Document(
      name: isCollection ? bitext.source : nil,
      pair: DocumentPair(source: sourceSide, target: targetSide, anchors: anchors), sourceLines: sourceLines,
      targetLines: targetLines)
  }
}
