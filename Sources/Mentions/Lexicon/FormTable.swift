internal import BinaryImage
internal import CorpusModel
internal import Terminology

/// What there is to be known of the forms of a lexicon, by their numbers.
///
/// A class, since its arrays are asked for every name of a text.
final class FormTable: Sendable {
  /// The languages of the forms.
  let languages: [LanguageTag]
  /// For each form its ``FormTraits``.
  let traits: FlatArray<UInt64>
  /// For each form the place of its term in its section of the glossary, or in the pool with the upper bit set.
  let textPlaces: FlatArray<UInt32>
  /// For each form the place of its pattern of capitals.
  let capitalPlaces: FlatArray<UInt32>
  /// Patterns of capitals, each behind its length.
  let capitals: FlatArray<UInt64>
  /// The texts that are no terms of the glossary, and those of exact forms: ``PooledText`` behind one another.
  let pool: FlatArray<UInt8>
  /// The glossary of the terms; nil where all texts are in the pool.
  let glossary: Glossary?

  static let pooled: UInt32 = 1 << 31

  init(
    languages: [LanguageTag], traits: FlatArray<UInt64>, textPlaces: FlatArray<UInt32>,
    capitalPlaces: FlatArray<UInt32>, capitals: FlatArray<UInt64>, pool: FlatArray<UInt8>, glossary: Glossary?
  ) {
    self.languages = languages
    self.traits = traits
    self.textPlaces = textPlaces
    self.capitalPlaces = capitalPlaces
    self.capitals = capitals
    self.pool = pool
    self.glossary = glossary
  }

  /// The number of forms.
  var count: Int { traits.count }

  /// What is to be known of a form all the time.
  @inline(__always) func traits(_ number: Int) -> FormTraits { FormTraits(rawValue: traits[number]) }

  /// What kind of thing a concept is.
  @inline(__always) func types(ofConcept concept: Int) -> ConceptTypes {
    ConceptTypes(glossary?.type(ofConcept: concept))
  }

  /// The language that a form belongs to.
  func language(_ number: Int) -> LanguageTag {
    let place = traits(number).language
    return place < languages.count ? languages[place] : .italian
  }

  /// A form as it is written.
  func text(_ number: Int) -> String { pooledText(number)?.text ?? term(number) }

  /// The whole form.
  func form(_ number: Int) -> SurfaceForm {
    let traits = traits(number)
    let pooled = pooledText(number)
    return SurfaceForm(
      text: pooled?.text ?? term(number), language: language(number), concept: traits.concept,
      status: traits.status, origin: pooled?.origin ?? .curated, isShortForm: traits.isShortForm,
      isExact: traits.isExact, needsArticle: traits.needsArticle)
  }

  /// Whether each capital of a form is one in the text, atom by atom; spaces have none.
  @inline(__always) func capitals(_ number: Int, fit atoms: ArraySlice<Atom>) -> Bool {
    var place = Int(capitalPlaces[number])
    var left = capitals[place]
    for atom in atoms where atom.kind != .space {
      if left == 0 { return true }
      place += 1
      left -= 1
      if capitals[place] & ~atom.capitals != 0 { return false }
    }
    return true
  }

  private func pooledText(_ number: Int) -> PooledText? {
    let place = textPlaces[number]
    return place & Self.pooled == 0 ? nil : PooledText(pool, at: Int(place & ~Self.pooled))
  }

  private func term(_ number: Int) -> String {
    let concept = traits(number).concept
    guard let glossary, concept < glossary.concepts.count else { return "" }
    let terms = glossary.concepts[concept].section(language(number))?.terms ?? []
    let place = Int(textPlaces[number])
    return place < terms.count ? terms[place].text : ""
  }
}

/// A text with its origin, in the pool of a lexicon: length and bytes of the text, kind of origin, length and bytes of
/// what it was made from; lengths are four bytes.
struct PooledText {
  let text: String
  let origin: SurfaceForm.Origin

  /// Reads a text; an empty one where there is none.
  init(_ pool: FlatArray<UInt8>, at place: Int) {
    func length(at place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(pool[place + $1]) << ($1 * 8) } }
    let start = place + 4
    let end = start + length(at: place)
    text = pool.string(start..<end)
    let source = pool.string(end + 5..<end + 5 + length(at: end + 1))
    origin =
      switch pool[end] {
      case 1: .inflected(from: source)
      case 2: .withoutArticle(of: source)
      case 3: .romanized(system: source)
      default: .curated
      }
  }

  /// Appends a text to a pool; returns its place.
  static func append(_ text: some Collection<UInt8>, _ origin: SurfaceForm.Origin, to pool: inout [UInt8]) -> Int {
    let place = pool.count
    append(text, to: &pool)
    let (kind, source): (UInt8, String) =
      switch origin {
      case .curated: (0, "")
      case .inflected(let term): (1, term)
      case .withoutArticle(let term): (2, term)
      case .romanized(let system): (3, system)
      }
    pool.append(kind)
    append(source.utf8, to: &pool)
    return place
  }

  private static func append(_ bytes: some Collection<UInt8>, to pool: inout [UInt8]) {
    for shift in 0..<4 { pool.append(UInt8(truncatingIfNeeded: bytes.count >> (shift * 8))) }
    pool += bytes
  }
}
