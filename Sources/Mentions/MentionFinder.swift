package import CorpusModel
package import Terminology

/// Finds and resolves the names of a glossary in documents.
///
/// It keeps scratch memory, and so belongs to one task at a time.
package final class MentionFinder {
  private let glossary: Glossary
  private let finder: FormFinder
  private let descriptions: ConceptDescriptions
  private let explains: Bool

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - lexicon: its compiled forms in the documents' language.
  ///   - readsScalars: whether to read texts scalar by scalar, as the plain engine does.
  ///   - explains: whether mentions say why their concepts were chosen.
  package init(
    glossary: Glossary, lexicon: MentionLexicon, readsScalars: Bool = false, explains: Bool = false
  ) {
    self.glossary = glossary
    self.explains = explains
    descriptions = ConceptDescriptions(glossary: glossary)
    finder = FormFinder(lexicon, readsScalars: readsScalars)
  }

  /// Finds the mentions of a document.
  ///
  /// - Parameters:
  ///   - text: the normalized text.
  ///   - original: the bytes that it was made from; exact terms are compared with both.
  ///   - segments: its sentences.
  ///   - includesNested: whether to list what lies inside other mentions too.
  /// - Returns: the mentions in the order of their starts, outer before inner.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes of text, times the length of the longest name.
  package func mentions(
    in text: NormalizedText, original: [UInt8], segments: [Segment], includesNested: Bool = false
  ) throws(InputError) -> [Mention] {
    let atoms = try finder.atoms(in: text.bytes, segments: segments)
    let all = finder.allForms(in: text.bytes, atoms: atoms) { range, term in
      text.bytes[range].elementsEqual(term.utf8)
        || original[text.map.originalRange(of: range)].elementsEqual(term.utf8)
    }
    try finder.lexicon.confirm(all)
    let context = NameContext(
      glossary: glossary, lexicon: finder.lexicon, neighbourhood: Neighbourhood(text: text.bytes, atoms: atoms),
      segments: SegmentIndex(segments: segments, textLength: text.bytes.count), descriptions: descriptions,
      explains: explains)
    var others = OtherBearers(context, found: all)
    let words = OrdinaryWords(context: context)
    let own = Self.ownForms(among: all, &others, words)
    let outermost = LongestFirst.choose(own)
    let resolver = MentionResolver(context, others: others, words: words, found: own)
    let mentions = resolver.resolve(outermost) { mention, form in
      mention.decision != .unknown || !isOrdinaryPhrase(mention, atoms) && !words.isOpen(form)
    }
    guard includesNested else { return mentions }
    let inner = LongestFirst.nested(own, inside: outermost, isWorthListing: addsConcept)
    return (mentions + inner.map { resolver.resolveNested($0) }).sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
  }

  /// The forms that name what the glossary means, rather than somebody else or nothing.
  private static func ownForms(
    among all: [FoundForm], _ others: inout OtherBearers, _ words: OrdinaryWords
  ) -> [FoundForm] {
    var own: [FoundForm] = []
    own.reserveCapacity(all.count)
    for form in all {
      if others.isNamesake(form) {
        others.note(form)
      } else if !others.isHeadOfAnother(form), words.judge(form) != .word {
        own.append(form)
      }
    }
    if !others.places.isEmpty { own.removeAll(where: others.isKnownSurname) }
    return own
  }

  /// Whether a short form that the document establishes nothing for is plain words: «legge marziale» without a
  /// capital names an event only where that was named before.
  private func isOrdinaryPhrase(_ mention: Mention, _ atoms: [Atom]) -> Bool {
    let first = atoms.partitioningIndex { $0.range.lowerBound >= mention.range.lowerBound }
    return !atoms[first...].prefix { $0.range.upperBound <= mention.range.upperBound }.contains {
      $0.capitals != 0 || $0.kind == .syllable
    }
  }

  /// Whether an inner form is a full name of another concept than the outer one.
  private func addsConcept(_ inner: FoundForm, _ outer: FoundForm) -> Bool {
    let outerConcepts = Set(outer.forms.map { finder.lexicon.traits(ofForm: $0).concept })
    return inner.forms.map { finder.lexicon.traits(ofForm: $0) }.contains {
      !$0.isShortForm && !outerConcepts.contains($0.concept)
    }
  }
}
