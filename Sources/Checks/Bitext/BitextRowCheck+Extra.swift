internal import CorpusModel
internal import Terminology

// MARK: - From the translation

extension BitextRowCheck {
  /// Whether the Italian has nothing that a name of the translation may stand for.
  func isExtra(_ name: BitextName) -> Bool {
    guard !name.isNested, !name.isShortForm, !name.isCompound, !name.concepts.isEmpty else { return false }
    let family = name.concepts + name.concepts.flatMap { check.relations.related(to: $0) }
    let isKnown = family.contains { concept in
      Self.names(row.source, concept)
        || neighbours.contains { Self.names($0.source, concept) && !Self.names($0.target, concept) }
    }
    return !isKnown && !isVoiced(name) && !holdsKnownName(name) && !check.excuses.excuse(name, in: row)
  }

  /// Whether the Italian has another name of the same nation that the translation lacks, *Seul* for *South Korea's*, or a
  /// body that the translation describes: *the ministry in Moscow*.
  private func isVoiced(_ name: BitextName) -> Bool {
    name.concepts.contains { concept in
      let nations = check.relations.nations(of: concept)
      return row.source.contains { other in
        other.concepts.contains { own in
          !Self.names(row.target, own)
            && (check.relations.speaks(own, for: nations) || isBody(own, of: nations))
        }
      }
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
            ([concept] + check.relations.related(to: concept)).contains { Self.names(row.source, $0) }
          })
    }
  }
}
