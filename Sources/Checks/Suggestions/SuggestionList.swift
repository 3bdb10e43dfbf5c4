package import Terminology

/// The candidates of a corpus as rows for a glossary, surnames joined to the full names that they shorten.
package enum SuggestionList {
  /// The rows, in the order of the candidates.
  ///
  /// - Complexity: O(*n*) for *n* candidates.
  package static func suggestions(
    for candidates: [CoverageReport.Candidate], glossary: Glossary
  ) -> [(proposal: GlossaryProposal, candidate: CoverageReport.Candidate)] {
    let fullNames = fullNames(candidates)
    var shortForms: [Int: [String]] = [:]
    var isShort: Set<Int> = []
    for (index, candidate) in candidates.enumerated() {
      guard !candidate.text.contains(" "), let owners = fullNames[candidate.text], owners.count == 1 else {
        continue
      }
      shortForms[owners[0], default: []].append(candidate.text)
      isShort.insert(index)
    }
    var ids: Set<String> = []
    return candidates.indices.filter { !isShort.contains($0) }.map { index in
      var proposal = GlossaryProposal(candidates[index], counterparts: candidates[index].counterparts) { id in
        ids.contains(id) || glossary.position(ofID: id) != nil
      }
      proposal.shortForms = shortForms[index] ?? []
      ids.insert(proposal.id)
      return (proposal, candidates[index])
    }
  }

  /// One row a candidate, surnames apart.
  package static func proposals(
    for candidates: [CoverageReport.Candidate], glossary: Glossary
  ) -> [GlossaryProposal] {
    var ids: Set<String> = []
    return candidates.map { candidate in
      let proposal = GlossaryProposal(candidate, counterparts: candidate.counterparts) { id in
        ids.contains(id) || glossary.position(ofID: id) != nil
      }
      ids.insert(proposal.id)
      return proposal
    }
  }

  /// For each last word, the persons' names of several words that end in it.
  private static func fullNames(_ candidates: [CoverageReport.Candidate]) -> [String: [Int]] {
    var names: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      let words = candidate.text.split(separator: " ")
      guard words.count > 1, candidate.afterArticle * 2 < candidate.count, let last = words.last else { continue }
      names[String(last), default: []].append(index)
    }
    return names
  }
}
