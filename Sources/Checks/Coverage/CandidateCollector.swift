internal import CorpusModel

/// Gathers names outside the glossary over a corpus, and decides at its end which sentence starts are names.
struct CandidateCollector {
  private struct Tally {
    var documents = 0
    var lastDocument = -1
    var spellings: [String: Int] = [:]
    var examples: [String] = []
    var occurrences: [NameOccurrence] = []
    var afterArticle = 0
    var afterTitle = 0

    private static let examplesAtMost = 3

    mutating func add(
      _ text: String, _ sequence: NameSequence, _ occurrence: NameOccurrence, document: Int, example: String
    ) {
      spellings[text, default: 0] += 1
      if sequence.followsArticle { afterArticle += 1 }
      if sequence.followsTitle { afterTitle += 1 }
      occurrences.append(occurrence)
      if lastDocument != document {
        documents += 1
        lastDocument = document
      }
      if examples.count < Self.examplesAtMost, examples.last != example { examples.append(example) }
    }
  }

  /// A sequence with the places of all that may be left of it.
  private struct Found {
    let sequence: NameSequence
    /// The occurrence from each word on with which the name may begin.
    let occurrences: [(start: Int, occurrence: NameOccurrence)]
    /// The occurrences of the two names of a compound.
    let parts: [NameOccurrence]
    let document: Int
    let example: String
  }

  private var names: [String: Tally] = [:]
  private var found: [Found] = []
  /// How often words stand in lower case.
  private var lowercaseWords: [String: Int] = [:]
  /// How often words are capitalised inside sentences, with lower-case keys.
  private var capitalisedWords: [String: Int] = [:]
  /// Two words in a row that are capitalised inside sentences, with lower-case keys.
  private var capitalisedPairs: Set<String> = []
  /// Names of one word that stand alone inside sentences.
  private var aloneWords: Set<String> = []

  /// Adds the sequences of a segment.
  ///
  /// - Parameters:
  ///   - examples: shows the segment around names.
  ///   - locate: tells the occurrence of a range of the text.
  /// - Complexity: O(*n*) for *n* bytes of names.
  mutating func add(
    _ sequences: [NameSequence], lowercase: [String], document: Int, examples: inout SentenceExamples,
    locate: (Range<Int>) -> NameOccurrence
  ) {
    for word in lowercase { lowercaseWords[word, default: 0] += 1 }
    for sequence in sequences {
      if sequence.opening == .none {
        for word in sequence.words { capitalisedWords[word.lowercased(), default: 0] += 1 }
        if let pair = Self.pair(sequence) { capitalisedPairs.insert(pair) }
        if sequence.words.count == 1 { aloneWords.insert(sequence.words[0]) }
      }
      found.append(
        Found(
          sequence: sequence,
          occurrences: Self.starts(of: sequence).map { ($0, locate(sequence.range(from: $0))) },
          parts: sequence.parts.map { locate($0.range) }, document: document,
          example: examples.example(of: sequence.range)))
    }
  }

  /// The candidates, the most frequent first, of equal ones in the order of their bytes.
  consuming func candidates() -> [CoverageReport.Candidate] {
    for found in found {
      guard let start = nameStart(in: found.sequence),
        let occurrence = found.occurrences.first(where: { $0.start == start })?.occurrence
      else { continue }
      let parts = found.sequence.parts
      if !parts.isEmpty, parts.allSatisfy({ aloneWords.contains($0.text) }) {
        for (part, occurrence) in zip(parts, found.parts) {
          count(part, occurrence, document: found.document, example: found.example)
        }
        continue
      }
      count(
        found.sequence.suffix(from: start), occurrence, document: found.document, example: found.example)
    }
    let all = names.values.map { tally in
      CoverageReport.Candidate(
        forms: tally.spellings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
          CoverageReport.Candidate.Form(text: $0.key, count: $0.value)
        }, documents: tally.documents, examples: tally.examples,
        occurrences: tally.occurrences.sorted(by: Self.isBefore), afterArticle: tally.afterArticle,
        afterTitle: tally.afterTitle)
    }
    return Self.sorted(InflectedCandidates.joined(Self.sorted(all)))
  }

  private static func sorted(_ candidates: [CoverageReport.Candidate]) -> [CoverageReport.Candidate] {
    candidates.sorted { left, right in
      (-left.count, -left.documents) != (-right.count, -right.documents)
        ? (-left.count, -left.documents) < (-right.count, -right.documents)
        : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  private static func isBefore(_ left: NameOccurrence, _ right: NameOccurrence) -> Bool {
    (left.document, left.scalars.lowerBound) < (right.document, right.scalars.lowerBound)
  }

  /// The words with which the name of a sequence may begin: the first, and where that may be no part of it, the next that
  /// can be.
  private static func starts(of sequence: NameSequence) -> [Int] {
    if sequence.opening == .none { return [0] }
    let next = sequence.words.indices.dropFirst().first { !CapitalisedWords.cannotBegin(sequence.words[$0]) }
    return [0] + (next.map { [$0] } ?? [])
  }

  /// At which word of a sequence the name begins; nil where there is none.
  private func nameStart(in sequence: NameSequence) -> Int? {
    guard let first = sequence.words.first else { return nil }
    var start = 0
    if sequence.opening != .none, !isName(first, opening: sequence) {
      start = Self.starts(of: sequence).dropFirst().first ?? sequence.words.count
    }
    let words = sequence.words[start...]
    guard words.contains(where: { CapitalisedWords.isName($0) && !CapitalisedWords.isInitial($0) }) else {
      return nil
    }
    if words.count == 1, CapitalisedWords.isFunctionWord(words[start]) { return nil }
    return words.count == 1 && !sequence.isEnclosed && CapitalisedWords.isGeneric(words[start]) ? nil : start
  }

  /// Whether the first word of a sequence is a name where every word, or any, may be capitalised.
  ///
  /// It is at a sentence's start where the corpus capitalises it inside sentences too, alone or with the word behind it
  /// (*Casa Bianca*), or where another capitalised word follows and the corpus never writes it in lower case.
  private func isName(_ word: String, opening sequence: NameSequence) -> Bool {
    if CapitalisedWords.isFunctionWord(word) { return false }
    if sequence.isEnclosed { return true }
    if let pair = Self.pair(sequence), capitalisedPairs.contains(pair) { return true }
    if lowercaseWords[word.lowercased()] != nil { return false }
    if sequence.opening == .part || sequence.words.count > 1 { return true }
    return Self.isAcronym(word) || capitalisedWords[word.lowercased()] != nil
  }

  private static func pair(_ sequence: NameSequence) -> String? {
    sequence.words.count > 1 ? sequence.words[..<2].joined(separator: " ").lowercased() : nil
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  private mutating func count(
    _ sequence: NameSequence, _ occurrence: NameOccurrence, document: Int, example: String
  ) {
    let text = sequence.text
    names[NameFolding.key(of: text), default: Tally()].add(
      text, sequence, occurrence, document: document, example: example)
  }
}
