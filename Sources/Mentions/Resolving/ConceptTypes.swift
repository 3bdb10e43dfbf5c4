internal import Terminology

/// What kinds of things some concepts are, as far as decisions tell them apart.
struct ConceptTypes: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt8

  static let person = ConceptTypes(rawValue: 1)
  static let place = ConceptTypes(rawValue: 2)
  static let organization = ConceptTypes(rawValue: 4)
  static let media = ConceptTypes(rawValue: 8)
  static let demonym = ConceptTypes(rawValue: 16)
  static let other = ConceptTypes(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of one concept.
  init(_ type: ConceptType?) {
    self =
      switch type {
      case .person: .person
      case .country, .city, .region, .place: .place
      case .organization: .organization
      case .media: .media
      case .demonym: .demonym
      case .weapon, .treaty, .event, .work, .title, .term, nil: .other
      }
  }
}
