/// What kind of thing a concept is; the contract's closed list.
public enum ConceptType: String, Sendable, CaseIterable {
  case person
  case country
  case city
  case region
  case place
  case organization
  case media
  case weapon
  case treaty
  case event
  case work
  case title
  case demonym
  case term

  /// Whether the names of the type are those of places.
  package var isPlace: Bool {
    switch self {
    case .country, .city, .region, .place: true
    default: false
    }
  }
}
