internal import Alignment
import ArgumentParser
internal import CorpusModel
internal import FoundationEssentials
internal import Glibc

/// Measures the aligner on files that hold one sentence a line.
@main
struct EvaluateAlignment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bitesto-evaluate-alignment",
    abstract: "Aligns files of one sentence a line and scores the result against gold.")

  @Argument(help: "Source and target files: SRC TGT [SRC TGT …]; several pairs share one lexicon.")
  var files: [String]

  @Option(help: "The language of the sources.")
  var from = "it"

  @Option(help: "The language of the targets.")
  var to = "en"

  @Option(help: "A gold file for each pair: source and target sentences from 0, comma-separated, a tab between.")
  var gold: [String] = []

  @Option(help: "Writes the beads of all pairs with their scores.")
  var out: String?

  func run() throws {
    guard files.count.isMultiple(of: 2), let source = LanguageTag(from), let target = LanguageTag(to) else {
      throw ValidationError("Pairs of files and well-formed language tags are expected.")
    }
    let pairs = try stride(from: 0, to: files.count, by: 2).map { index in
      DocumentPair(source: try Self.side(files[index]), target: try Self.side(files[index + 1]))
    }
    let start = clock()
    let documents = SentenceAligner(source: source, target: target).align(pairs)
    print("CPU \(Double((clock() - start) / 10_000) / 100) s")
    if let out { try Self.write(documents, to: out) }
    if !gold.isEmpty { try report(documents) }
  }

  private func report(_ documents: [[Bead]]) throws {
    var score = AlignmentScore()
    var calibration = CalibrationTable()
    for (beads, file) in zip(documents, gold) {
      let gold = try Self.lines(file).compactMap { AlignedSentences(line: $0) }
      score.add(found: beads.map { AlignedSentences($0) }, gold: gold)
      let known = Set(gold)
      for bead in beads { calibration.add(score: bead.score, isRight: known.contains(AlignedSentences(bead))) }
    }
    print(
      "strict P \(Self.rounded(score.strictPrecision.value)) R \(Self.rounded(score.strictRecall.value)) "
        + "F \(Self.rounded(score.strictF1)) · lax P \(Self.rounded(score.laxPrecision.value)) "
        + "R \(Self.rounded(score.laxRecall.value)) F \(Self.rounded(score.laxF1))")
    let rows = calibration.rows.filter { $0.rate.all > 0 }.map { row in
      "\(Self.rounded(row.lower)): \(Self.rounded(row.rate.value)) of \(row.rate.all)"
    }
    print("right by score: " + rows.joined(separator: " · "))
  }

  private static func rounded(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    return value >= 1 ? "1.000" : "." + String(repeating: "0", count: max(0, 3 - thousandths.count)) + thousandths
  }

  private static func lines(_ file: String) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func side(_ file: String) throws -> AlignmentSide {
    AlignmentSide(sentences: try lines(file).map { Array($0.utf8) })
  }

  private static func write(_ documents: [[Bead]], to file: String) throws {
    let rows = documents.joined().map { bead in
      [bead.source, bead.target].map { $0.map(String.init).joined(separator: ",") }.joined(separator: "\t")
        + "\t\(bead.score)\n"
    }
    try Data(rows.joined().utf8).write(to: URL(filePath: file))
  }
}
