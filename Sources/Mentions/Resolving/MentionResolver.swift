internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Decides, through a document, which concept each found form means.
///
/// A form of one concept is a match. Short forms and forms of several concepts are weighed against what the
/// document has established: who was named in full, whom the bare form meant before, titles beside the name,
/// gender of article and verb, distance and frequency. What stays open is reported as ambiguous or unknown.
final class MentionResolver {
  let context: NameContext
  let others: OtherBearers
  let words: OrdinaryWords
  private var established: [Int: Establishment] = [:]
  private var bareUses = 0
  /// The segment of the last person named.
  private var lastPersonSegment: Int?
  /// For each concept, the segment in which the document first names it in full.
  private var firstFullSegment: [Int: Int] = [:]
  /// Concepts that a full name, shared with others, may mean.
  private var possiblyNamed: Set<Int> = []
  /// Concepts that a form may mean beside others, or as a short form: all that is ever asked of the memory.
  private let contested: ConceptSet

  /// Makes a resolver.
  ///
  /// - Parameter found: all forms that will be asked about.
  init(_ context: NameContext, others: OtherBearers, words: OrdinaryWords, found: [FoundForm]) {
    self.context = context
    self.others = others
    self.words = words
    var contested = ConceptSet()
    for place in found.indices where !found[place].isSingle || found[place].meaning.isShort {
      let form = found[place]
      for number in form.forms { contested.insert(context.lexicon.traits(ofForm: number).concept) }
      for number in form.outranked { contested.insert(context.lexicon.traits(ofForm: number).concept) }
    }
    self.contested = contested
  }

  /// Decides all forms of a document, which must be in order.
  ///
  /// - Parameter isWanted: whether a mention belongs to the result; the document's memory keeps all.
  /// - Complexity: O(*n*) for *n* forms, beside the weighing of namesakes.
  func resolve(_ found: [FoundForm], isWanted: (Mention, FoundForm) -> Bool) -> [Mention] {
    if !contested.isEmpty {
      for place in found.indices where !found[place].meaning.isShort { noteFullName(found[place]) }
    }
    var mentions: [Mention] = []
    mentions.reserveCapacity(found.count)
    for form in found {
      let mention = resolve(form)
      remember(mention, form)
      if isWanted(mention, form) { mentions.append(mention) }
    }
    return mentions
  }

  /// Notes ahead which concepts the document names in full.
  private func noteFullName(_ form: FoundForm) {
    guard let concept = form.meaning.onlyConcept else {
      possiblyNamed.formUnion(concepts(form))
      return
    }
    if contested.contains(concept), firstFullSegment[concept] == nil {
      firstFullSegment[concept] = context.segments.segment(at: form.range.lowerBound)
    }
  }

  /// Decides a form inside another; it establishes nothing.
  func resolveNested(_ form: FoundForm) -> Mention {
    let mention = resolve(form)
    return Mention(
      range: mention.range, segment: mention.segment, concept: mention.concept, candidates: mention.candidates,
      status: mention.status, decision: mention.decision, isNested: true, evidence: mention.evidence)
  }

  /// The concepts that the forms at a place name, in the glossary's order.
  private func concepts(_ found: FoundForm) -> [Int] {
    if let concept = found.meaning.onlyConcept { return [concept] }
    var concepts: [Int] = []
    // The forms have the order of the glossary too.
    for form in found.forms {
      let concept = context.lexicon.traits(ofForm: form).concept
      if concept != concepts.last { concepts.append(concept) }
    }
    return concepts
  }

  private func isPerson(_ concept: Int) -> Bool { context.glossary.type(ofConcept: concept) == .person }

  private func resolve(_ found: FoundForm) -> Mention {
    let isShort = found.meaning.isShort
    if !isShort, found.outranked.isEmpty, let concept = found.meaning.onlyConcept {
      return resolveFullName(found, concept)
    }
    let concepts = concepts(found)
    let rivals = rivals(of: found, concepts)
    let eligible = isShort ? eligible(concepts) : concepts + rivals
    if eligible.isEmpty {
      return mention(found, nil, .unknown, ["the document names no candidate in full"])
    }
    if !isShort, eligible.count == 1 { return resolveFullName(found, concepts[0]) }
    if eligible.allSatisfy(isPerson), speaksOfAnother(found) { return ofAnother(found, eligible) }
    if words.isOpen(found) {
      return mention(found, nil, .ambiguous, ["an ordinary word is spelled alike"], candidates: eligible)
    }
    let ranked = weigh(eligible, for: found)
    if let concept = choice(among: ranked, for: found, isShort: isShort) {
      return mention(found, concept, .resolved, ranked[0].reasons, candidates: eligible)
    }
    return mention(found, nil, .ambiguous, ranked.prefix(4).map(reasons), candidates: eligible)
  }

  private func reasons(for candidate: Candidate) -> String {
    "\(context.glossary.concepts[candidate.concept].id): " + candidate.reasons.joined(separator: ", ")
  }

  /// A full name of one concept is a match, unless it may be a word or another bearer's.
  private func resolveFullName(_ found: FoundForm, _ concept: Int) -> Mention {
    let isPerson = found.meaning.types == .person
    if isPerson, speaksOfAnother(found) { return ofAnother(found, [concept]) }
    if words.isOpen(found) {
      return mention(found, nil, .ambiguous, ["an ordinary word is spelled alike"])
    }
    if isPerson, otherBearers(of: found).first != nil,
      let gender = NameScope(context: context).article(before: found.atoms.lowerBound)?.gender,
      let own = context.glossary.nounFeatures(ofConcept: concept)?.gender, gender != own
    {
      return mention(found, nil, .ambiguous, ["the article has the gender of another bearer of the name"])
    }
    return mention(found, concept, .match, [])
  }

  private func speaksOfAnother(_ found: FoundForm) -> Bool {
    NameScope(context: context).speaksOfAnother(before: found.atoms.lowerBound)
  }

  private func ofAnother(_ found: FoundForm, _ eligible: [Int]) -> Mention {
    mention(found, nil, .ambiguous, ["the word before it speaks of another bearer"], candidates: eligible)
  }

  /// The concepts that the document names in full and for which a full name of others is a short form: the club behind
  /// «la Roma».
  private func rivals(of found: FoundForm, _ concepts: [Int]) -> [Int] {
    if found.outranked.isEmpty { return [] }
    let shorter = Set(found.outranked.map { context.lexicon.traits(ofForm: $0).concept }).subtracting(concepts)
    return shorter.filter { firstFullSegment[$0] != nil }.sorted()
  }

  /// The candidates of a short form that the document names in full; failing these, those that it may so name.
  private func eligible(_ concepts: [Int]) -> [Int] {
    let named = concepts.filter { firstFullSegment[$0] != nil || established[$0] != nil }
    return named.isEmpty ? concepts.filter(possiblyNamed.contains) : named
  }

  /// The best candidate, where it leads by enough and nobody outside the glossary is nearer.
  private func choice(among ranked: [Candidate], for found: FoundForm, isShort: Bool) -> Int? {
    let best = ranked[0]
    let runnerUp = ranked.count > 1 ? ranked[1].score : -.infinity
    guard best.score - runnerUp >= Weight.margin, best.score > Weight.otherRole, isShort || best.score > 0 else {
      return nil
    }
    if isShort, let other = otherBearers(of: found).last, other > established[best.concept]?.lastEnd ?? -1 {
      return nil
    }
    return best.concept
  }

  /// Where others whom the document calls by the same word end, before a form.
  private func otherBearers(of found: FoundForm) -> [Int] {
    guard found.atoms.count == 1 else { return [] }
    let places = others.places[found.symbol] ?? []
    return places.filter { $0 <= found.range.lowerBound }
  }

  private func mention(
    _ found: FoundForm, _ concept: Int?, _ decision: Mention.Decision, _ evidence: @autoclosure () -> [String],
    candidates: [Int]? = nil
  ) -> Mention {
    let isAlone = concept != nil && concept == found.meaning.onlyConcept
    return Mention(
      range: found.range, segment: context.segments.segment(at: found.range.lowerBound), concept: concept,
      candidates: candidates ?? (isAlone ? [] : concepts(found)), status: status(of: found, as: concept),
      decision: decision, evidence: context.explains ? evidence() : [])
  }

  /// The best status that a form has among those of a concept; of all where there is none.
  private func status(of found: FoundForm, as concept: Int?) -> Mention.Status {
    if found.isSingle { return found.meaning.first.status }
    func has(_ status: Mention.Status, _ forms: FormList) -> Bool {
      forms.contains {
        let traits = context.lexicon.traits(ofForm: $0)
        return traits.status == status && (concept == nil || traits.concept == concept)
      }
    }
    return Mention.Status.allCases.first { has($0, found.forms) || has($0, found.outranked) } ?? .derived
  }

  private func weigh(_ concepts: [Int], for found: FoundForm) -> [Candidate] {
    let scope = NameScope(context: context)
    return CandidateWeighing(
      scope: scope, established: established, firstFullSegment: firstFullSegment,
      segment: context.segments.segment(at: found.range.lowerBound),
      fullNames: found.outranked.isEmpty ? [] : Set(self.concepts(found))
    ).ranked(concepts, for: found.atoms)
  }

  // MARK: - Memory

  private func remember(_ mention: Mention, _ found: FoundForm) {
    guard let concept = mention.concept else { return }
    let isPerson = concept == found.meaning.onlyConcept ? found.meaning.types == .person : isPerson(concept)
    defer { if isPerson { lastPersonSegment = mention.segment } }
    guard contested.contains(concept) else { return }
    var past =
      established[concept] ?? Establishment(firstSegment: mention.segment, lastSegment: mention.segment)
    past.lastSegment = mention.segment
    past.lastEnd = mention.range.upperBound
    if past.places.count < Establishment.placesKept { past.places.append(found.atoms) }
    if context.traits(of: found).contains(where: { $0.concept == concept && !$0.isShortForm }) {
      past.fullMentions += 1
      past.lastFullUse = FullUse(
        segment: mention.segment, bareUsesBefore: bareUses,
        isFirst: isPerson && lastPersonSegment != mention.segment)
    } else {
      bareUses += 1
      past.lastBareUse = bareUses
    }
    established[concept] = past
  }
}
