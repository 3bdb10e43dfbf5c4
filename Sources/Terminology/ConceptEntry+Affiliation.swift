/// What the glossary says of whose a concept is, in optional columns: ids of concepts, separated by ` | ` or commas.
extension ConceptEntry {
  /// A column that tells whose a concept is.
  package enum Affiliation: String, CaseIterable, Sendable {
    /// Countries or bodies to which a person, city, body, medium, weapon or treaty belongs. There may be several, as for a
    /// river between two countries.
    case owner
    /// Of whose government a city or palace is the seat, so that news names it for the government: `moscow` and `kremlin`
    /// are seats of `russia`.
    case seatOf = "seat-of"
  }

  /// The ids in such a column, in the order of the cell; empty where the glossary says nothing.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of the entry.
  package func ids(in affiliation: Affiliation) -> [String] {
    guard let cell = annotation(affiliation.rawValue) else { return [] }
    return cell.split { $0 == "|" || $0 == "," || $0 == " " }.map(String.init)
  }
}

extension Glossary {
  /// Whether some concept tells whose it is.
  ///
  /// - Complexity: O(*n*) for *n* concepts.
  package var tellsAffiliations: Bool {
    concepts.contains { concept in
      ConceptEntry.Affiliation.allCases.contains { concept.annotation($0.rawValue)?.isEmpty == false }
    }
  }
}
