internal import CorpusModel
internal import Terminology

/// The Italian nouns by which treaties, events and things are called, where no other such name begins with them: *testate*
/// for *testate nucleari*.
struct NounStems: Sendable {
  /// The nouns of each concept, without their endings.
  private let stems: [Int: [String]]

  init(_ glossary: Glossary) {
    var concepts: [String: Set<Int>] = [:]
    for (position, concept) in glossary.concepts.enumerated() {
      guard let type = concept.type, [.treaty, .event, .term, .weapon].contains(type) else { continue }
      for term in concept.section(.italian)?.terms ?? [] {
        let noun = term.text.prefix { $0.isLetter }
        if noun.utf8.count > Self.lettersAtLeast, noun.first?.isLowercase == true {
          concepts[String(noun.dropLast()), default: []].insert(position)
        }
      }
    }
    var stems: [Int: [String]] = [:]
    for (stem, owners) in concepts where owners.count == 1 {
      for owner in owners { stems[owner, default: []].append(stem) }
    }
    self.stems = stems
  }

  private static let lettersAtLeast = 6

  /// The nouns without their endings, in any order; empty where there are none, or they are another's too.
  func stems(of concept: Int) -> [String] { stems[concept] ?? [] }
}
