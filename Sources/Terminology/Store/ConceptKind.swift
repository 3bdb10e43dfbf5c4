internal import ItalianGrammar

/// Type, gender and number of a concept in a byte.
struct ConceptKind {
  let byte: UInt8

  init(byte: UInt8) { self.byte = byte }

  init(type: ConceptType?, nounFeatures: NounFeatures?) {
    let type = type.flatMap { ConceptType.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let features = nounFeatures.flatMap { NounFeatures.all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    byte = UInt8(type | features << 4)
  }

  /// What kind of thing it is; nil where the byte does not say.
  var type: ConceptType? {
    switch byte & 0x0F {
    case 1: .person
    case 2: .country
    case 3: .city
    case 4: .region
    case 5: .place
    case 6: .organization
    case 7: .media
    case 8: .weapon
    case 9: .treaty
    case 10: .event
    case 11: .work
    case 12: .title
    case 13: .demonym
    case 14: .term
    default: nil
    }
  }

  /// Gender and number of the Italian name; nil where the byte does not say.
  var nounFeatures: NounFeatures? {
    switch byte >> 4 {
    case 1: NounFeatures(.masculine, .singular)
    case 2: NounFeatures(.masculine, .plural)
    case 3: NounFeatures(.feminine, .singular)
    case 4: NounFeatures(.feminine, .plural)
    default: nil
    }
  }
}
