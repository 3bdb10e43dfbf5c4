internal import ItalianGrammar
internal import Terminology

/// The name to write in the place of another, with what the words around it agree with.
struct CanonicalName {
  /// As it is written there.
  let text: String
  /// Gender and number; nil where nothing must agree, or the glossary does not tell.
  let features: NounFeatures?
  /// Whether the name stands without an article: towns, persons, some islands.
  let takesNoArticle: Bool
  /// Whether a place in which things happen *a*, not *in*: towns.
  let isTown: Bool

  init(_ text: String, of concept: ConceptEntry, number: GrammaticalNumber? = nil) {
    self.text = text
    isTown = concept.type == .city
    let own = concept.type == .demonym ? nil : concept.nounFeatures
    features = own.map { NounFeatures($0.gender, number ?? $0.number) }
    takesNoArticle = Self.takesNoArticle(text, concept)
  }

  private init(_ name: CanonicalName, text: String) {
    self.text = text
    features = name.features
    takesNoArticle = name.takesNoArticle
    isTown = name.isTown
  }

  /// The same name with another capitalisation.
  func spelled(_ text: String) -> CanonicalName { CanonicalName(self, text: text) }

  private static func takesNoArticle(_ text: String, _ concept: ConceptEntry) -> Bool {
    switch concept.type {
    case .city, .person:
      !text.contains(where: \.isWhitespace) || concept.type == .person || !startsWithArticle(text)
    case .country, .region, .place: withoutArticle.contains(text.lowercased())
    default: false
    }
  }

  private static func startsWithArticle(_ text: String) -> Bool {
    ["L'", "L\u{2019}", "Il ", "La ", "Lo ", "Gli ", "Le ", "I "].contains(where: text.hasPrefix)
  }

  /// - Source: Serianni, *Grammatica italiana*, chapter IV, 46.
  private static let withoutArticle: Set<String> = [
    "israele", "cuba", "taiwan", "singapore", "malta", "cipro", "andorra", "san marino", "monaco", "haiti",
    "hong kong",
    "macao", "gibuti", "capo verde", "tonga", "samoa", "nauru", "palau", "timor est", "são tomé e príncipe",
    "santa lucia", "barbados", "trinidad e tobago", "guam", "panama",
  ]
}
