package import CorpusModel

/// Finds the likely translations of names from the beads in which they occur.
///
/// A phrase of the translation is the likelier, the more its beads are those of the name (Dice's coefficient), the more
/// of them there are, and the more it is written or sounds like the name. Beads are read twice: first for the phrases
/// beside names, then for how often these occur elsewhere.
package struct CounterpartFinder {
  /// A bead: the candidates of its Italian, and the text of its translation.
  package struct Bead {
    /// Places in the list of candidates, each once.
    package let candidates: Set<Int>
    /// The translation's sentences, with `\u{1F}` in the place of names that the glossary has.
    package let text: String

    /// Describes a bead.
    package init(candidates: Set<Int>, text: String) {
      self.candidates = candidates
      self.text = text
    }
  }

  private let language: LanguageTag
  private let names: [String]
  /// For each candidate, the phrases beside it with the number of their common beads.
  private var shared: [[String: Int]]
  private var candidateBeads: [Int]
  private var phraseBeads: [String: Int] = [:]

  /// The score from which a counterpart is proposed.
  private static let leastScore = 0.6

  /// Makes a finder for names in their Italian spelling.
  package init(names: [String], language: LanguageTag) {
    self.names = names
    self.language = language
    shared = Array(repeating: [:], count: names.count)
    candidateBeads = Array(repeating: 0, count: names.count)
  }

  /// The likely translation of each name; nil where none is likely.
  ///
  /// - Complexity: O(*n*) for *n* words of the beads, times the names of a bead.
  package mutating func counterparts(in beads: some Sequence<Bead>) -> [Counterpart?] {
    for bead in beads where !bead.candidates.isEmpty {
      let phrases = CounterpartPhrases.phrases(of: bead.text, language: language)
      for candidate in bead.candidates {
        candidateBeads[candidate] += 1
        for phrase in phrases { shared[candidate][phrase, default: 0] += 1 }
      }
      for phrase in phrases { phraseBeads[phrase] = 0 }
    }
    for bead in beads {
      for phrase in CounterpartPhrases.phrases(of: bead.text, language: language) where phraseBeads[phrase] != nil
      {
        phraseBeads[phrase, default: 0] += 1
      }
    }
    return names.indices.map(best)
  }

  /// Whether a phrase is the better of two that are as likely: in Latin letters the whole name rather than a part of it, in
  /// Korean the word without its particle.
  private func isBetter(_ phrase: String, than other: String) -> Bool {
    if phrase.utf8.count == other.utf8.count { return phrase.utf8.lexicographicallyPrecedes(other.utf8) }
    let isKorean = language.language == LanguageTag.korean.language
    return (phrase.utf8.count < other.utf8.count) == isKorean
  }

  private func best(_ candidate: Int) -> Counterpart? {
    var best: (score: Double, count: Int, phrase: String)?
    for (phrase, count) in shared[candidate] {
      let all = candidateBeads[candidate] + phraseBeads[phrase, default: count]
      let together = 2 * Double(count) / Double(all) * Double(count) / Double(count + 1)
      let alike = max(0, (NameSimilarity.of(names[candidate], phrase) - 0.5) / 0.5) * 0.9
      let score = 1 - (1 - together) * (1 - alike)
      guard score >= Self.leastScore else { continue }
      if let known = best {
        let isEqual = (score, count) == (known.score, known.count)
        guard (score, count) > (known.score, known.count) || isEqual && isBetter(phrase, than: known.phrase) else {
          continue
        }
      }
      best = (score, count, phrase)
    }
    return best.map { Counterpart(language: language, text: $0.phrase, score: $0.score, beads: $0.count) }
  }
}
