/// Joins candidates that are one name in its numbers and genders: *i Talebani*, *un Talebano*.
///
/// Persons are never joined (*Mario*, *Maria*): only names with an article before them inflect.
enum InflectedCandidates {
  /// The candidates in their order, those of one stem in the place of the first.
  ///
  /// - Complexity: O(*n*) for *n* bytes of names.
  static func joined(_ candidates: [CoverageReport.Candidate]) -> [CoverageReport.Candidate] {
    var joined: [CoverageReport.Candidate] = []
    var positions: [String: Int] = [:]
    for candidate in candidates {
      guard let stem = stem(of: candidate) else {
        joined.append(candidate)
        continue
      }
      if let position = positions[stem] {
        joined[position] = union(joined[position], candidate)
      } else {
        positions[stem] = joined.count
        joined.append(candidate)
      }
    }
    return joined
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

  private static func union(
    _ first: CoverageReport.Candidate, _ second: CoverageReport.Candidate
  ) -> CoverageReport.Candidate {
    let forms = (first.forms + second.forms).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
    let occurrences = (first.occurrences + second.occurrences).sorted {
      ($0.document, $0.scalars.lowerBound) < ($1.document, $1.scalars.lowerBound)
    }
    return CoverageReport.Candidate(
      forms: forms, documents: Set(occurrences.map(\.document)).count,
      examples: Array((first.examples + second.examples).prefix(3)), occurrences: occurrences,
      afterArticle: first.afterArticle + second.afterArticle, afterTitle: 0)
  }
}
