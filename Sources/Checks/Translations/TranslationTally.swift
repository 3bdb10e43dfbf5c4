package import CorpusModel

/// Gathers over a corpus how its concepts are translated.
package struct TranslationTally: Sendable {
  private struct Use {
    var occurrences = 0
    var matched = 0
    var forms: [String: (count: Int, place: SourceLocation)] = [:]
  }

  private let language: LanguageTag
  private var uses: [Int: Use] = [:]
  private var windows: [WindowOverlap] = WindowOverlap.sizes.map { WindowOverlap(size: $0) }

  /// Starts for translations into a language.
  package init(language: LanguageTag) { self.language = language }

  /// Adds the rows of a document.
  ///
  /// - Complexity: O(*n*) for *n* names, times the names of a row.
  package mutating func add(_ rows: [BitextRow]) {
    for row in rows where row.isLinked {
      var counts: [Int: Int] = [:]
      for name in row.outerSource where name.concepts.count == 1 {
        counts[name.concepts[0], default: 0] += 1
      }
      for (concept, count) in counts { add(concept, count, row) }
    }
  }

  private mutating func add(_ concept: Int, _ count: Int, _ row: BitextRow) {
    let names = row.target.filter { $0.isAccepted && $0.concepts.contains(concept) }
    var use = uses[concept] ?? Use()
    use.occurrences += count
    use.matched += min(count, names.count)
    // Another Korea's spelling is a finding of its own.
    for name in names
    where !name.isNested && !name.isShortForm
      && (language.region == nil || name.languages.contains(language))
    {
      use.forms[name.text, default: (0, name.place)].count += 1
    }
    uses[concept] = use
  }

  /// Compares the rows of a document with those of a reference translation.
  package mutating func compare(_ rows: [BitextRow], reference: [BitextRow]) {
    for index in windows.indices { windows[index].add(rows, reference: reference) }
  }

  /// The scores, and the forms of each concept, in the glossary's order.
  package func report() -> TranslationReport {
    let concepts = uses.sorted { $0.key < $1.key }.map { concept, use in
      TranslationReport.Concept(
        concept: concept, occurrences: use.occurrences, matched: use.matched,
        forms: use.forms.sorted {
          $0.value.count != $1.value.count
            ? $0.value.count > $1.value.count : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }.map { TranslationReport.Form(text: $0.key, count: $0.value.count, firstPlace: $0.value.place) })
    }
    return TranslationReport(
      language: language, concepts: concepts,
      windows: windows.compactMap { window in window.score.map { (window.size, $0) } })
  }
}
