internal import CorpusModel
internal import Terminology

// MARK: - From the translation

extension BitextRowCheck {
  /// The names of the translation that the Italian has nothing for, by their places in the row.
  func extraNames() -> [Int] {
    var own = ConceptAnswers()
    var named = ConceptAnswers()
    return row.target.indices.filter { index in
      let name = row.target[index]
      guard !name.isNested, !name.isShortForm, !name.isCompound, !name.concepts.isEmpty else { return false }
      if name.isAllusion, own.answer(name.concepts, hasOwn(of:)) { return false }
      return !named.answer(name.concepts, isNamed) && !holdsKnownName(name) && !excused.excuse(name)
    }
  }

  /// Whether the Italian names one of some concepts, or what may stand for it.
  private func isNamed(_ concepts: [Int]) -> Bool {
    let family = concepts + concepts.flatMap { check.relations.related(to: $0) }
    return family.contains(where: isKnown) || isDoubtfullyNamed(concepts) || check.home.shares(concepts, in: row)
      || isVoiced(concepts) || isBalanced(concepts)
  }

  /// Whether the Italian names a concept, or that of a bead beside does and its own translation does not.
  private func isKnown(_ concept: Int) -> Bool {
    row.sourceConcepts.contains(concept)
      || neighbours.contains {
        $0.row.sourceConcepts.contains(concept) && !$0.row.targetConcepts.contains(concept)
      }
  }

  /// Whether a surname of the Italian that nothing establishes is the person's.
  private func isDoubtfullyNamed(_ concepts: [Int]) -> Bool {
    row.source.contains { own in
      !own.isDecided && !own.isNested && concepts.contains { check.namesakes.has($0, shortForm: own.text) }
    }
  }

  /// Whether the Italian has another name of the same nation that the translation lacks, *Seul* for *South Korea's*, or a
  /// body that the translation describes: *the ministry in Moscow*.
  private func isVoiced(_ concepts: [Int]) -> Bool {
    concepts.contains { concept in
      let nations = check.relations.nations(of: concept)
      return row.sourceConcepts.contains { own in
        !row.targetConcepts.contains(own)
          && (check.relations.speaks(own, for: nations) || isBody(own, of: nations))
      }
    }
  }

  /// Whether the translation names a nation no more often than the Italian, which may have one of its people or bodies
  /// instead: *Italy's prime minister … Rome* for *Meloni … l'Italia*.
  private func isBalanced(_ concepts: [Int]) -> Bool {
    concepts.contains { concept in
      let nations = check.relations.nations(of: concept)
      if nations.isEmpty { return false }
      let speaks = { (name: BitextName) in name.concepts.contains { check.relations.speaks($0, for: nations) } }
      let given = row.outerSource.filter { name in
        speaks(name)
          || name.concepts.contains { own in
            !row.targetConcepts.contains(own) && !check.relations.owners(of: own).isDisjoint(with: nations)
          }
      }
      let found = row.target.filter { !$0.isNested && speaks($0) }
      return given.contains(where: speaks) && found.count <= given.count
    }
  }

  /// Whether the Italian names somebody or something of the country that a compound tells: 대북 제재 where it has *Kim*.
  private func hasOwn(of concepts: [Int]) -> Bool {
    row.sourceConcepts.contains { !check.relations.owners(of: $0).isDisjoint(with: concepts) }
  }

  private func isBody(_ concept: Int, of nations: Set<Int>) -> Bool {
    glossary.concepts[concept].type == .organization
      && !check.relations.owners(of: concept).isDisjoint(with: nations)
  }

  /// Whether a part of the name is named by the Italian: 북한군 for *soldati nordcoreani*.
  private func holdsKnownName(_ name: BitextName) -> Bool {
    let isBody = name.concepts.contains { glossary.concepts[$0].type == .organization }
    return row.targetNames(overlapping: name.range).contains { inner in
      inner.range != name.range && name.range.lowerBound <= inner.range.lowerBound
        && inner.range.upperBound <= name.range.upperBound
        && (isBody && excused.isMeant(inner.concepts)
          || inner.concepts.contains { concept in
            ([concept] + check.relations.related(to: concept)).contains { row.sourceConcepts.contains($0) }
          })
    }
  }
}
