package import CorpusModel

/// How a corpus translates its concepts into one language.
///
/// - Source: the scores are those of the WMT 2021 shared task on terminologies (Md M. I. Alam et al., *On the Evaluation
///   of Machine Translation for Terminology Consistency*, 2021). Lemmas need no match of their own: the inflected forms of
///   English terms count, possessives too, and Korean names with their particles.
package struct TranslationReport: Sendable {
  /// A form of the translation with its count.
  package struct Form: Sendable {
    /// As it is written.
    package let text: String
    /// How often it occurs.
    package let count: Int
    /// Where it is first.
    package let firstPlace: SourceLocation
  }

  /// What became of one concept.
  package struct Concept: Sendable {
    /// The concept's place in the glossary.
    package let concept: Int
    /// How often the Italian names it.
    package let occurrences: Int
    /// How many of these the translation names in the same bead, each of its names counted once.
    package let matched: Int
    /// The full forms of the translation, the most frequent first.
    package let forms: [Form]

    /// How often each name is used, the most frequent first: a form with its plural, its capitals and its spaces.
    var nameCounts: [Int] {
      var counts: [String: Int] = [:]
      for form in forms { counts[TranslationReport.name(of: form.text), default: 0] += form.count }
      return counts.values.sorted(by: >)
    }

    /// The share of the most frequent name, from 0 to 1; nil where there is none.
    package var consistency: Double? {
      let counts = nameCounts
      return counts.first.map { Double($0) / Double(counts.reduce(0, +)) }
    }
  }

  /// What a form has in common with its plural, with capitals and with Korean spaces: *North Koreans*, *North Korean*.
  private static func name(of form: String) -> String {
    let lowered = form.lowercased()
    guard lowered.utf8.allSatisfy({ $0 < 0x80 }) else { return lowered.filter { $0 != " " } }
    let isPlural = lowered.hasSuffix("s") && !lowered.hasSuffix("ss") && lowered.utf8.count > 3
    return isPlural ? String(lowered.dropLast()) : lowered
  }

  /// The language.
  package let language: LanguageTag
  /// The concepts that the Italian names in aligned beads, in the glossary's order.
  package let concepts: [Concept]
  /// The window overlap for each size, from 0 to 1; empty without references.
  package let windows: [(size: Int, score: Double)]

  /// How many names the Italian has in aligned beads.
  package var occurrences: Int { concepts.reduce(0) { $0 + $1.occurrences } }
  /// How many of them the translation has in an accepted form.
  package var matched: Int { concepts.reduce(0) { $0 + $1.matched } }
  /// The share of names that the translation has, from 0 to 1; nil where there are none.
  package var exactMatch: Double? { occurrences == 0 ? nil : Double(matched) / Double(occurrences) }

  /// The share of full forms that are the most frequent name of their concept, from 0 to 1; nil where there are none.
  package var consistency: Double? {
    let counts = concepts.map(\.nameCounts).filter { !$0.isEmpty }
    let all = counts.reduce(0) { $0 + $1.reduce(0, +) }
    return all == 0 ? nil : Double(counts.reduce(0) { $0 + ($1.first ?? 0) }) / Double(all)
  }

  /// Reports every full form beside a concept's most frequent one, at its first place.
  ///
  /// An abbreviation and a full name are two ways of one writer, and no inconsistency.
  package func findings(ids: (Int) -> String) -> [Finding] {
    concepts.flatMap { use -> [Finding] in
      guard let usual = use.forms.first else { return [] }
      return use.forms.dropFirst().filter { Self.isSpelling($0.text, of: usual.text) }.map { form in
        Finding(
          kind: .inconsistent, language: language, concept: ids(use.concept), text: form.text,
          message: "«\(form.text)» (\(form.count.times)) is mostly written «\(usual.text)» (\(usual.count.times))",
          place: form.firstPlace, suggestion: usual.text)
      }
    }
  }

  /// Whether two forms are of one kind: both abbreviations, or neither, and not the same but for their case or ending.
  private static func isSpelling(_ form: String, of usual: String) -> Bool {
    let isShort: (String) -> Bool = { text in
      text.unicodeScalars.allSatisfy { !$0.properties.isLowercase && $0.value < 0x1100 }
    }
    let (first, second) = (form.lowercased(), usual.lowercased())
    return isShort(form) == isShort(usual) && name(of: form) != name(of: usual) && !first.hasPrefix(second)
      && !second.hasPrefix(first)
      && !first.hasSuffix(" " + second) && !second.hasSuffix(" " + first)
  }
}
