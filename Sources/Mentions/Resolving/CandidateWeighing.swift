internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Weighs the concepts that a form may mean at one place of a document.
struct CandidateWeighing {
  let scope: NameScope
  let established: [Int: Establishment]
  let firstFullSegment: [Int: Int]
  /// The segment of the form.
  let segment: Int
  /// The concepts of which the form is a full name, where it is a short form of others.
  let fullNames: Set<Int>

  /// The candidates, the best first.
  ///
  /// - Complexity: O(*c* · *w*) for *c* candidates and the *w* words beside their first mentions.
  func ranked(_ concepts: [Int], for name: Range<Int>) -> [Candidate] {
    var beside: NameProfile?
    let preposition = scope.preposition(before: name.lowerBound)
    let latestBareUse = concepts.compactMap { established[$0]?.lastBareUse }.max()
    let first = concepts.filter { established[$0] != nil }.min {
      (established[$0]?.firstSegment ?? 0, $0) < (established[$1]?.firstSegment ?? 0, $1)
    }
    let hasPlaces = concepts.contains { scope.context.glossary.type(ofConcept: $0)?.isPlace == true }
    let candidates = concepts.map { concept in
      var candidate = Candidate(concept: concept, explains: scope.context.explains)
      if fullNames.contains(concept) { candidate.weigh(Weight.fullName, "written in full") }
      weighHistory(&candidate, latestBareUse: latestBareUse, isFirst: concept == first)
      weighTopic(&candidate, latestBareUse: latestBareUse, name)
      weighInitial(&candidate, name)
      if isDescribed(concept) {
        let own = beside ?? scope.knownProfile(of: name)
        beside = own
        weighProfile(&candidate, own)
      }
      if concepts.count > 1 || scope.context.glossary.type(ofConcept: concept) == .person {
        weighAgreement(&candidate, name)
      }
      weighKind(&candidate, before: name.lowerBound, preposition, hasPlaces: hasPlaces)
      return candidate
    }
    return candidates.sorted { ($1.score, $0.concept) < ($0.score, $1.concept) }
  }

  private func weighHistory(_ candidate: inout Candidate, latestBareUse: Int?, isFirst: Bool) {
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

  /// A bare name that opens a sentence goes on with the subject of the one before.
  private func weighTopic(_ candidate: inout Candidate, latestBareUse: Int?, _ name: Range<Int>) {
    guard let full = established[candidate.concept]?.lastFullUse, full.isFirst, segment == full.segment + 1,
      full.bareUsesBefore == latestBareUse ?? 0, scope.opensSentence(name.lowerBound)
    else { return }
    candidate.weigh(Weight.subjectBefore, "the subject of the sentence before")
  }

  /// Compares an initial before the name with the given name.
  private func weighInitial(_ candidate: inout Candidate, _ name: Range<Int>) {
    guard scope.context.glossary.type(ofConcept: candidate.concept) == .person,
      let initial = scope.initial(before: name.lowerBound)
    else { return }
    let terms = scope.context.glossary.concepts[candidate.concept].section(.italian)?.terms ?? []
    let names = terms.map(\.text).filter { $0.contains(" ") }
    guard !names.isEmpty else { return }
    let isOwn = names.contains { $0.uppercased().hasPrefix(initial) }
    candidate.weigh(
      isOwn ? Weight.ownInitial : Weight.otherInitial,
      isOwn ? "its initial before it" : "another initial before it")
  }

  /// Whether a note or an earlier mention may say something of a concept.
  private func isDescribed(_ concept: Int) -> Bool {
    established[concept] != nil || !scope.context.descriptions.profile(of: concept).isEmpty
  }

  /// Compares titles, states and other words beside the name with the note and with the earlier mentions.
  private func weighProfile(_ candidate: inout Candidate, _ beside: NameProfile) {
    if beside.isEmpty { return }
    var known = scope.context.descriptions.profile(of: candidate.concept)
    for place in established[candidate.concept]?.places ?? [] { known.add(scope.knownProfile(of: place)) }
    if !beside.roles.isEmpty, !known.roles.isEmpty {
      var names: String { beside.roles.sorted().map { Role.all[$0].italian[0] }.joined(separator: ", ") }
      if Role.agree(beside.roles, known.roles) {
        candidate.weigh(Weight.sameRole, "«\(names)» beside it")
      } else {
        candidate.weigh(Weight.otherRole, "«\(names)» beside it is another's title")
      }
    }
    if !beside.nations.isEmpty, !known.nations.isEmpty {
      let agrees = beside.nations.contains { Nations.areCompatible(known.nations, $0) }
      candidate.weigh(
        agrees ? Weight.sameNation : Weight.otherNation, agrees ? "of the state beside it" : "of another state")
    }
    if let shared = beside.words.intersection(known.words).min() {
      candidate.weigh(Weight.sharedWord, "«\(shared)» beside it as before")
    }
  }

  /// Compares gender and number with the article, and gender with the participle behind.
  private func weighAgreement(_ candidate: inout Candidate, _ name: Range<Int>) {
    guard let own = scope.context.glossary.nounFeatures(ofConcept: candidate.concept) else { return }
    if let article = scope.article(before: name.lowerBound), article != own {
      candidate.weigh(Weight.otherArticle, "the article has another gender or number")
    }
    guard scope.context.glossary.type(ofConcept: candidate.concept) == .person else { return }
    if !scope.isComplement(name.lowerBound), let gender = scope.participleGender(behind: name.upperBound),
      gender != own.gender
    {
      candidate.weigh(Weight.otherParticiple, "the verb has another gender")
    }
    if let gender = scope.titleGender(before: name.lowerBound), gender != own.gender {
      candidate.weigh(
        gender == .feminine ? Weight.womansTitle : Weight.mansTitle, "the title before it has another gender")
    }
  }

  /// Tells towns, which stand without an article, from clubs and others that bear their names.
  private func weighKind(
    _ candidate: inout Candidate, before atom: Int, _ preposition: NameScope.Preposition?, hasPlaces: Bool
  ) {
    let type = scope.context.glossary.type(ofConcept: candidate.concept)
    if type?.isPlace == true, scope.isBehindKindOfPlace(atom) {
      candidate.weigh(Weight.kindOfPlace, "a word for places before it")
    }
    switch preposition {
    case .place where type?.isPlace == true:
      candidate.weigh(Weight.placeBehindPreposition, "a preposition of place before it")
    case .origin where type?.isPlace == true: candidate.weigh(Weight.placeOfOrigin, "«di» before it")
    case .place where type == .organization && hasPlaces, .origin where type == .organization && hasPlaces:
      candidate.weigh(Weight.bodyWithoutArticle, "bodies and clubs have an article")
    case .articulated where type == .city: candidate.weigh(Weight.cityWithArticle, "towns have no article")
    case .articulated where type?.isPlace == false:
      candidate.weigh(Weight.otherWithArticle, "an article before it")
    default: break
    }
  }
}
