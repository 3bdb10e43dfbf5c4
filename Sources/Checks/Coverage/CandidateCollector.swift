internal import CorpusModel

/// Gathers names outside the glossary over a corpus, and decides at its end which sentence starts are names.
struct CandidateCollector {
  private struct Tally {
    var count = 0
    var lastDocument = -1
    var documents = 0
    var spellings: [String: Int] = [:]
    var examples: [String] = []
  }

  private var names: [String: Tally] = [:]
  private var starts: [(sequence: NameSequence, document: Int, example: String)] = []
  private var lowercaseWords: Set<String> = []
  private var capitalisedInside: Set<String> = []

  private static let examplesAtMost = 3

  /// Adds the sequences of a segment.
  mutating func add(_ sequences: [NameSequence], lowercase: [String], document: Int, example: String) {
    lowercaseWords.formUnion(lowercase)
    for sequence in sequences {
      if sequence.startsSentence {
        starts.append((sequence, document, example))
      } else {
        capitalisedInside.formUnion(sequence.words)
        count(sequence.text, document: document, example: example)
      }
    }
  }

  /// The candidates, the most frequent first, of equal ones in the order of their bytes.
  consuming func candidates() -> [CoverageReport.Candidate] {
    for start in starts {
      if let name = nameAtSentenceStart(start.sequence) {
        count(name, document: start.document, example: start.example)
      }
    }
    let all = names.values.map { tally in
      CoverageReport.Candidate(
        text: Self.mostFrequent(tally.spellings), count: tally.count, documents: tally.documents,
        examples: tally.examples)
    }
    return all.sorted { left, right in
      (-left.count, -left.documents) != (-right.count, -right.documents)
        ? (-left.count, -left.documents) < (-right.count, -right.documents)
        : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// What of a sequence at a sentence start is a name.
  ///
  /// The first word is one where the corpus capitalises it inside sentences too, or where another capitalised
  /// word follows and the corpus never writes it in lower case.
  private func nameAtSentenceStart(_ sequence: NameSequence) -> String? {
    guard let first = sequence.words.first else { return nil }
    let isOrdinary = CapitalisedWords.isFunctionWord(first) || lowercaseWords.contains(first.lowercased())
    let isAcronym = first.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    if !isOrdinary, isAcronym || sequence.words.count > 1 || capitalisedInside.contains(first) {
      return sequence.text
    }
    let rest = sequence.words.dropFirst()
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }

  private mutating func count(_ name: String, document: Int, example: String) {
    var tally = names[name.lowercased()] ?? Tally()
    tally.count += 1
    tally.spellings[name, default: 0] += 1
    if tally.lastDocument != document {
      tally.documents += 1
      tally.lastDocument = document
    }
    if tally.examples.count < Self.examplesAtMost, tally.examples.last != example {
      tally.examples.append(example)
    }
    names[name.lowercased()] = tally
  }

  private static func mostFrequent(_ spellings: [String: Int]) -> String {
    spellings.max { left, right in
      left.value != right.value
        ? left.value < right.value : right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }?.key ?? ""
  }
}
