internal import CorpusModel
internal import Terminology

// MARK: - From the translation

extension BitextRowCheck {
  /// Whether the Italian has nothing that a name of the translation may stand for.
  func isExtra(_ name: BitextName) -> Bool {
    guard !name.isNested, !name.isShortForm, !name.isCompound, !name.concepts.isEmpty else { return false }
    if name.isAllusion, hasOwn(of: name) { return false }
    let family = name.concepts + name.concepts.flatMap { check.relations.related(to: $0) }
    let isKnown = family.contains { concept in
      row.sourceConcepts.contains(concept)
        || neighbours.contains {
          $0.sourceConcepts.contains(concept) && !$0.targetConcepts.contains(concept)
        }
    }
    if isKnown || isDoubtfullyNamed(name) || check.home.shares(name, in: row) { return false }
    return !isVoiced(name) && !isBalanced(name) && !holdsKnownName(name)
      && !check.excuses.excuse(name, in: row)
  }

  /// Whether a surname of the Italian that nothing establishes is the person's.
  private func isDoubtfullyNamed(_ name: BitextName) -> Bool {
    row.source.contains { own in
      !own.isDecided && !own.isNested && name.concepts.contains { check.namesakes.has($0, shortForm: own.text) }
    }
  }

  /// Whether the Italian has another name of the same nation that the translation lacks, *Seul* for *South Korea's*, or a
  /// body that the translation describes: *the ministry in Moscow*.
  private func isVoiced(_ name: BitextName) -> Bool {
    name.concepts.contains { concept in
      let nations = check.relations.nations(of: concept)
      return row.source.contains { other in
        other.concepts.contains { own in
          !row.targetConcepts.contains(own)
            && (check.relations.speaks(own, for: nations) || isBody(own, of: nations))
        }
      }
    }
  }

  /// Whether the translation names a nation no more often than the Italian, which may have one of its people or bodies
  /// instead: *Italy's prime minister … Rome* for *Meloni … l'Italia*.
  private func isBalanced(_ name: BitextName) -> Bool {
    name.concepts.contains { concept in
      let nations = check.relations.nations(of: concept)
      let speaks = { (name: BitextName) in name.concepts.contains { check.relations.speaks($0, for: nations) } }
      let given = row.outerSource.filter { name in
        speaks(name)
          || name.concepts.contains { own in
            !row.targetConcepts.contains(own) && !check.relations.owners(of: own).isDisjoint(with: nations)
          }
      }
      let found = row.target.filter { !$0.isNested && speaks($0) }
      return !nations.isEmpty && given.contains(where: speaks) && found.count <= given.count
    }
  }

  /// Whether the Italian names somebody or something of the country that a compound tells: 대북 제재 where it has *Kim*.
  private func hasOwn(of name: BitextName) -> Bool {
    row.source.contains { other in
      other.concepts.contains { !check.relations.owners(of: $0).isDisjoint(with: name.concepts) }
    }
  }

  private func isBody(_ concept: Int, of nations: Set<Int>) -> Bool {
    glossary.concepts[concept].type == .organization
      && !check.relations.owners(of: concept).isDisjoint(with: nations)
  }

  /// Whether a part of the name is named by the Italian: 북한군 for *soldati nordcoreani*.
  private func holdsKnownName(_ name: BitextName) -> Bool {
    let isBody = name.concepts.contains { glossary.concepts[$0].type == .organization }
    return row.target.contains { inner in
      inner.range != name.range && name.range.lowerBound <= inner.range.lowerBound
        && inner.range.upperBound <= name.range.upperBound
        && (isBody && check.excuses.isMeant(inner, in: row)
          || inner.concepts.contains { concept in
            ([concept] + check.relations.related(to: concept)).contains { row.sourceConcepts.contains($0) }
          })
    }
  }
}
