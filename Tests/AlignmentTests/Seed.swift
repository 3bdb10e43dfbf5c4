import Alignment
import CorpusModel
import Foundation

/// Our own gold: an Italian article and its English and Korean translations, aligned by hand.
enum Seed {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// The sentences of one side.
  static func side(_ language: LanguageTag) throws -> AlignmentSide {
    let text = try String(contentsOf: folder.appending(path: "seed.\(language).txt"), encoding: .utf8)
    return AlignmentSide(sentences: text.split(separator: "\n").map { Array($0.utf8) })
  }

  /// The article and its translation.
  static func pair(_ language: LanguageTag) throws -> DocumentPair {
    DocumentPair(source: try side(.italian), target: try side(language))
  }

  /// The right beads.
  static func gold(_ language: LanguageTag) throws -> [AlignedSentences] {
    let text = try String(contentsOf: folder.appending(path: "seed.beads.tsv"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("it-\(language)\t") }.compactMap { line in
      AlignedSentences(line: line.drop { $0 != "\t" }.dropFirst()).map { bead in
        AlignedSentences(source: bead.source.map { $0 - 1 }, target: bead.target.map { $0 - 1 })
      }
    }
  }
}
