internal import CorpusModel
internal import Terminology

/// Tells concepts whose terms are all forms that they have, so that ``FormGenerator`` need not be asked.
///
/// It may say of others that rules make forms of them, and never of one that they do not; a test compares.
struct TermRules {
  private let glossary: Glossary
  private let terms: ConceptTerms
  /// For each language asked for, whether it is Korean.
  private let isKorean: [Bool]
  /// The English terms, whose acronyms Korean texts write.
  private let english: ConceptTerms?

  /// Looks at the terms of a glossary in some languages.
  init(_ glossary: Glossary, languages: [LanguageTag], _ terms: ConceptTerms) {
    self.glossary = glossary
    self.terms = terms
    isKorean = languages.map { $0.language == LanguageTag.korean.language }
    english = isKorean.contains(true) ? ConceptTerms(glossary, languages: [.english]) : nil
  }

  /// Whether rules may make forms of a concept's terms.
  func mayDerive(from position: Int) -> Bool {
    let mayStartWithArticle: Bool
    switch glossary.type(ofConcept: position) {
    case .person, .demonym, .weapon, .term: return true
    case .country, .city, .region, .place, .media: mayStartWithArticle = true
    case .organization, .treaty, .event, .work, .title, nil: mayStartWithArticle = false
    }
    if !mayStartWithArticle, english == nil { return false }
    var mayDerive = false
    terms.forEach(of: position) { term in
      if mayStartWithArticle, Self.mayStartWithArticle(term.bytes) { mayDerive = true }
      if isKorean[term.language], Self.hasLongRun(term.bytes) { mayDerive = true }
    }
    if mayDerive { return true }
    english?.forEach(of: position) { term in
      if term.bytes.count <= 7, !term.bytes.contains(where: { (0x61...0x7A).contains($0) }) {
        mayDerive = true
      }
    }
    return mayDerive
  }

  /// Whether a term starts as the articles do that are written with a capital.
  private static func mayStartWithArticle(_ term: UnsafeRawBufferPointer) -> Bool {
    switch term.first {
    case UInt8(ascii: "L"), UInt8(ascii: "I"), UInt8(ascii: "G"): true
    default: false
    }
  }

  /// Whether a term has four syllables in a row, which Korean may part: three bytes each, none of ASCII.
  private static func hasLongRun(_ term: UnsafeRawBufferPointer) -> Bool {
    var run = 0
    for byte in term {
      run = byte < 0x80 ? 0 : run + 1
      if run == 12 { return true }
    }
    return false
  }
}
