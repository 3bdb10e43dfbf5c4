/// Joins candidates that are one name in its numbers and genders: *i Talebani*, *un Talebano*.
///
/// Persons are never joined (*Mario*, *Maria*): only names with an article before them inflect.
enum InflectedCandidates {
  /// The candidates in their order, those of one stem in the place of the first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of names.
  static func joined(_ candidates: [CoverageReport.Candidate]) -> [CoverageReport.Candidate] {
    var groups: [[CoverageReport.Candidate]] = []
    var positions: [String: Int] = [:]
    for candidate in candidates {
      let stem = stem(of: candidate)
      if let stem, let position = positions[stem] {
        groups[position].append(candidate)
      } else {
        if let stem { positions[stem] = groups.count }
        groups.append([candidate])
      }
    }
    return groups.map { $0.count == 1 ? $0[0] : union($0) }
  }

  private static let lettersAtLeast = 5

  /// The folded name without the final vowels of its longer words; nil for what does not inflect.
  private static func stem(of candidate: CoverageReport.Candidate) -> String? {
    guard candidate.afterArticle * 2 >= candidate.count, candidate.afterTitle == 0,
      candidate.text.unicodeScalars.contains(where: \.properties.isLowercase)
    else { return nil }
    let words = NameFolding.key(of: candidate.text).split(separator: " ").map { word -> Substring in
      word.count >= lettersAtLeast && word.last.map({ "aeio".contains($0) }) == true ? word.dropLast() : word
    }
    return words.joined(separator: " ")
  }

  private static func union(_ candidates: [CoverageReport.Candidate]) -> CoverageReport.Candidate {
    let forms = candidates.flatMap(\.forms).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
    let occurrences = candidates.flatMap(\.occurrences).sorted {
      ($0.document, $0.scalars.lowerBound) < ($1.document, $1.scalars.lowerBound)
    }
    return CoverageReport.Candidate(
      forms: forms, documents: Set(occurrences.map(\.document)).count,
      examples: Array(candidates.lazy.flatMap(\.examples).prefix(3)), occurrences: occurrences,
      afterArticle: candidates.reduce(0) { $0 + $1.afterArticle }, afterTitle: 0)
  }
}
