internal import Glibc

/// Which types of a bead speak for it, pair by pair.
struct TypeLinks {
  private struct Link {
    let source: Int
    let target: Int
    let weight: Float
  }

  private let corpus: BilingualCorpus
  private let links: [Link]

  /// Compares all types of a bead, by sentences of the collection.
  ///
  /// - Complexity: O(*a* · *b* · log *k*) for *a* by *b* types and *k* translations of a type.
  init(_ bead: AlignmentPath.Step, _ model: AlignmentModel) {
    corpus = model.corpus
    let sources = corpus.source.distinctTypes(of: bead.source)
    let targets = corpus.target.distinctTypes(of: bead.target)
    var links: [Link] = []
    for source in sources {
      for target in targets {
        let forward = model.lexicon.forward.lift(
          Int(source), Int(target), corpus.target.background[Int(target)], givenCount: sources.count)
        let backward = model.lexicon.backward.lift(
          Int(target), Int(source), corpus.source.background[Int(source)], givenCount: targets.count)
        let weight = 0.5 * model.parameters.lexiconWeight * (forward + backward)
        if weight > 0 { links.append(Link(source: Int(source), target: Int(target), weight: weight)) }
      }
    }
    self.links = links
  }

  /// What links between types of a kind weigh together.
  func sum(of kind: TypeKind) -> Double {
    links.reduce(0) { sum, link in
      let isOfKind =
        corpus.source.table.kinds[link.source] == kind && corpus.target.table.kinds[link.target] == kind
      return isOfKind ? sum + Double(link.weight) : sum
    }
  }

  /// The strongest links between words or numbers, each of which is named once.
  func strongest(_ count: Int, leastWeight: Float) -> [BeadExplanation.WordPair] {
    var usedSources: Set<Int> = []
    var usedTargets: Set<Int> = []
    var pairs: [BeadExplanation.WordPair] = []
    let order = links.sorted { ($1.weight, $0.source, $0.target) < ($0.weight, $1.source, $1.target) }
    for link in order where link.weight >= leastWeight && pairs.count < count {
      guard !usedSources.contains(link.source), !usedTargets.contains(link.target) else { continue }
      guard let source = corpus.source.table.word(of: link.source),
        let target = corpus.target.table.word(of: link.target)
      else { continue }
      usedSources.insert(link.source)
      usedTargets.insert(link.target)
      pairs.append(BeadExplanation.WordPair(source: source, target: target, weight: Double(link.weight)))
    }
    return pairs
  }
}

extension TypeTable {
  /// A type as a reader knows it; nil for marks and concepts.
  fileprivate func word(of type: Int) -> String? {
    switch kinds[type] {
    case .mark, .finalMark, .concept: nil
    case .word, .hangul, .ideograph, .number:
      String(decoding: forms[type].first ?? Array(text(of: type)), as: UTF8.self)
    }
  }
}

extension TranslationTable {
  /// How far one type lifts another above the floor, as a logarithm.
  fileprivate func lift(_ given: Int, _ generated: Int, _ background: Float, givenCount: Int) -> Float {
    var lower = rows[given]
    var upper = rows[given + 1]
    while lower < upper {
      let middle = (lower + upper) / 2
      if Int(columns[middle]) < generated { lower = middle + 1 } else { upper = middle }
    }
    guard lower < rows[given + 1], Int(columns[lower]) == generated else { return 0 }
    return log(1 + lift / floor * probabilities[lower] / Float(givenCount) / background)
  }
}
