internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Decides, through a document, which concept each found form means.
///
/// A form of one concept is a match. Short forms and forms of several concepts are weighed against what the
/// document has established: who was named in full, whom the bare form meant before, titles beside the name,
/// gender of the article, distance and frequency. What stays open is reported as ambiguous or unknown.
struct MentionResolver {
  let glossary: Glossary
  let lexicon: MentionLexicon
  let neighbourhood: Neighbourhood
  let segments: SegmentIndex
  private var established: [Int: Establishment] = [:]
  private var bareUses = 0
  /// For each concept, the segment in which the document first names it in full.
  private var firstFullSegment: [Int: Int] = [:]

  init(glossary: Glossary, lexicon: MentionLexicon, neighbourhood: Neighbourhood, segments: SegmentIndex) {
    self.glossary = glossary
    self.lexicon = lexicon
    self.neighbourhood = neighbourhood
    self.segments = segments
  }

  /// Decides all forms of a document, which must be in order.
  mutating func resolve(_ found: [FoundForm], isNested: Bool = false) -> [Mention] {
    for form in found {
      if let concept = fullConcept(form), firstFullSegment[concept] == nil {
        firstFullSegment[concept] = segments.segment(at: form.range.lowerBound)
      }
    }
    return found.map { form in
      let mention = resolve(form)
      remember(mention, form)
      return mention
    }
  }

  /// Decides a form inside another; it establishes nothing.
  func resolveNested(_ form: FoundForm) -> Mention {
    let mention = resolve(form)
    return Mention(
      range: mention.range, segment: mention.segment, concept: mention.concept, candidates: mention.candidates,
      status: mention.status, decision: mention.decision, isNested: true, evidence: mention.evidence)
  }

  private func forms(_ found: FoundForm) -> [SurfaceForm] { found.forms.map { lexicon.compiled[$0].form } }

  private func concepts(_ found: FoundForm) -> [Int] {
    Array(Set(forms(found).map(\.concept))).sorted()
  }

  /// The concept that a form names in full and alone.
  private func fullConcept(_ found: FoundForm) -> Int? {
    let concepts = concepts(found)
    return concepts.count == 1 && forms(found).contains { !$0.isShortForm } ? concepts[0] : nil
  }

  private func resolve(_ found: FoundForm) -> Mention {
    if let concept = fullConcept(found) { return mention(found, concept, .match, []) }
    let isShort = forms(found).allSatisfy(\.isShortForm)
    let concepts = concepts(found)
    let eligible = isShort ? concepts.filter { firstFullSegment[$0] != nil } : concepts
    if eligible.isEmpty {
      return mention(found, nil, .unknown, ["the document names no candidate in full"])
    }
    let ranked = weigh(eligible, for: found)
    let best = ranked[0]
    let runnerUp = ranked.count > 1 ? ranked[1].score : -.infinity
    if best.score - runnerUp >= Weight.margin, best.score > Weight.otherRole, isShort || best.score > 0 {
      return mention(found, best.concept, .resolved, best.reasons, candidates: eligible)
    }
    let reasons = ranked.prefix(4).map { candidate in
      "\(glossary.concepts[candidate.concept].id): " + candidate.reasons.joined(separator: ", ")
    }
    return mention(found, nil, .ambiguous, Array(reasons), candidates: eligible)
  }

  private func mention(
    _ found: FoundForm, _ concept: Int?, _ decision: Mention.Decision, _ evidence: [String],
    candidates: [Int]? = nil
  ) -> Mention {
    let all = forms(found)
    let own = concept.map { concept in all.filter { $0.concept == concept } } ?? all
    let status = Mention.Status.allCases.first { status in own.contains { $0.status == status } } ?? .derived
    return Mention(
      range: found.range, segment: segments.segment(at: found.range.lowerBound), concept: concept,
      candidates: candidates ?? concepts(found), status: status, decision: decision, evidence: evidence)
  }

  // MARK: - Weighing

  private func weigh(_ concepts: [Int], for found: FoundForm) -> [Candidate] {
    let segment = segments.segment(at: found.range.lowerBound)
    let scope = RoleScope(neighbourhood: neighbourhood, segments: segments)
    let roles = scope.rolesBeside(found.atoms)
    let latestBareUse = concepts.compactMap { established[$0]?.lastBareUse }.max()
    let first = concepts.filter { established[$0] != nil }.min {
      (established[$0]?.firstSegment ?? 0, $0) < (established[$1]?.firstSegment ?? 0, $1)
    }
    let candidates = concepts.map { concept in
      var candidate = Candidate(concept: concept)
      weighHistory(&candidate, segment: segment, latestBareUse: latestBareUse, isFirst: concept == first)
      weighRoles(&candidate, roles)
      weighGender(&candidate, scope.articleGender(before: found.atoms.lowerBound))
      return candidate
    }
    return candidates.sorted { ($1.score, $0.concept) < ($0.score, $1.concept) }
  }

  private func weighHistory(_ candidate: inout Candidate, segment: Int, latestBareUse: Int?, isFirst: Bool) {
    guard let past = established[candidate.concept] else {
      if let later = firstFullSegment[candidate.concept] {
        candidate.weigh(0, "named in full later, in segment \(later + 1)")
      }
      return
    }
    let full = min(past.fullMentions, Weight.fullMentionsAtMost)
    candidate.weigh(
      Double(full) * Weight.perFullMention,
      "named in full \(past.fullMentions)×, first in segment \(past.firstSegment + 1)")
    candidate.weigh(
      Weight.recency / Double(1 + max(0, segment - past.lastSegment)), "last in segment \(past.lastSegment + 1)")
    if isFirst { candidate.weigh(Weight.firstEstablished, "established first") }
    if let use = past.lastBareUse {
      let isLatest = use == latestBareUse
      candidate.weigh(
        isLatest ? Weight.latestBareUse : Weight.earlierBareUse, "the bare form meant it before")
    }
  }

  private func weighRoles(_ candidate: inout Candidate, _ roles: Set<Int>) {
    if roles.isEmpty { return }
    let note = glossary.concepts[candidate.concept].annotations["note"] ?? ""
    let known = (established[candidate.concept]?.roles ?? []).union(
      Role.roles(in: note.lowercased(), english: true)
    )
    .union(Role.roles(in: note.lowercased(), english: false))
    if known.isEmpty { return }
    let names = roles.sorted().map { Role.all[$0].italian[0] }.joined(separator: ", ")
    if Role.agree(roles, known) {
      candidate.weigh(Weight.sameRole, "«\(names)» beside it")
    } else {
      candidate.weigh(Weight.otherRole, "«\(names)» beside it is another's title")
    }
  }

  private func weighGender(_ candidate: inout Candidate, _ article: Gender?) {
    guard let article, let gender = glossary.concepts[candidate.concept].nounFeatures?.gender else { return }
    if article != gender { candidate.weigh(Weight.otherGender, "the article has another gender") }
  }

  // MARK: - Memory

  private mutating func remember(_ mention: Mention, _ found: FoundForm) {
    guard let concept = mention.concept else { return }
    let isBare = forms(found).allSatisfy(\.isShortForm)
    let segment = mention.segment
    var past =
      established[concept]
      ?? Establishment(
        firstSegment: segment, lastSegment: segment, fullMentions: 0, lastBareUse: nil, roles: [])
    past.lastSegment = segment
    if isBare {
      bareUses += 1
      past.lastBareUse = bareUses
    } else {
      past.fullMentions += 1
    }
    if glossary.concepts[concept].type == .person {
      let scope = RoleScope(neighbourhood: neighbourhood, segments: segments)
      past.roles.formUnion(scope.rolesBeside(found.atoms))
    }
    established[concept] = past
  }
}
