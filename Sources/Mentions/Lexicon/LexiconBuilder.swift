internal import BinaryImage
internal import CorpusModel
internal import ICU
internal import Terminology

/// Compiles forms, one after the other.
struct LexiconBuilder {
  private var languages: [LanguageTag]
  private var folding = TermFolding()
  private var labels: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var traits: [UInt64] = []
  private var textPlaces: [UInt32] = []
  private var capitalPlaces: [UInt32] = []
  private var capitals = CapitalPatterns()
  private var pool: [UInt8] = []
  private var startKeys = StartFilter.Builder()

  /// Makes a builder without forms.
  ///
  /// - Parameter languages: those of the forms, as far as they are known before.
  init(languages: [LanguageTag] = []) { self.languages = languages }

  /// Makes room for so many forms of some words.
  private mutating func reserve(_ count: Int) {
    labels.reserveCapacity(count * 3)
    starts.reserveCapacity(count + 1)
    traits.reserveCapacity(count)
    textPlaces.reserveCapacity(count)
    capitalPlaces.reserveCapacity(count)
  }

  /// Adds the forms of a glossary, in its order.
  mutating func add(_ glossary: Glossary, languages: [LanguageTag]) throws(ICUError) {
    let terms = ConceptTerms(glossary, languages: languages)
    let rules = TermRules(glossary, languages: languages, terms)
    reserve(glossary.concepts.count)
    var failure: ICUError?
    for position in 0..<glossary.concepts.count {
      if rules.mayDerive(from: position) {
        let generator = FormGenerator(concept: glossary.concepts[position], position: position)
        for form in generator.forms(in: languages) { try add(form) }
        continue
      }
      terms.forEach(of: position) { term in
        do throws(ICUError) { try add(term, of: position) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// Adds a form, whose text the lexicon keeps.
  mutating func add(_ form: SurfaceForm) throws(ICUError) {
    let text = Array(form.text.utf8)
    let isFolded = try text.withUnsafeBufferPointer { bytes throws(ICUError) in
      try fold(UnsafeRawBufferPointer(bytes))
    }
    if !isFolded { return }
    let place = PooledText.append(text, form.origin, to: &pool)
    append(FormTraits(form, language: number(of: form.language)), textPlace: UInt32(place) | FormTable.pooled)
  }

  /// Adds a term as the glossary has it, which keeps its text.
  private mutating func add(_ term: ConceptTerms.RawTerm, of position: Int) throws(ICUError) {
    guard try fold(term.bytes) else { return }
    var place = UInt32(term.ordinal)
    // What is compared as it is written is kept at hand.
    if term.usage == .exact {
      place = UInt32(PooledText.append(term.bytes, .curated, to: &pool)) | FormTable.pooled
    }
    append(
      FormTraits(
        concept: position, language: term.language, status: term.status, isShortForm: term.usage == .shortForm,
        isExact: term.usage == .exact, needsArticle: false, isCurated: true), textPlace: place)
  }

  /// Folds a text to labels; returns whether there are any.
  private mutating func fold(_ text: UnsafeRawBufferPointer) throws(ICUError) -> Bool {
    try folding.fold(text)
    if folding.labels.isEmpty { return false }
    if startKeys.symbolCount < folding.symbols.count { startKeys.read(folding.symbols) }
    startKeys.insert(folding.labels, folding.capitals)
    labels += folding.labels
    starts.append(UInt32(truncatingIfNeeded: labels.count))
    return true
  }

  private mutating func append(_ form: FormTraits, textPlace: UInt32) {
    traits.append(form.rawValue)
    textPlaces.append(textPlace)
    capitalPlaces.append(capitals.place(of: folding.capitals))
  }

  private mutating func number(of language: LanguageTag) -> Int {
    if let known = languages.lastIndex(of: language) { return known }
    languages.append(language)
    return languages.count - 1
  }

  /// Completes the lexicon.
  ///
  /// - Throws: `InputError` (`BT1005`) where there are more pieces than nodes can be numbered.
  /// - Complexity: O(*n* log *n*) for *n* forms.
  consuming func lexicon(of glossary: Glossary?) throws(InputError) -> LexiconContents {
    guard labels.count < Int(FormTree.spaceBit), pool.count < Int(FormTable.pooled) else {
      throw InputError(
        .glossaryTooLarge, "the glossary has more words than can be compiled",
        hint: "split it by language or topic")
    }
    let builder = FormTreeBuilder(
      labels: labels, starts: starts, symbolCount: folding.symbols.count, space: folding.space)
    return LexiconContents(
      symbols: folding.symbols.table(builder.symbolOrder), tree: builder.tree(), starts: StartFilter(startKeys),
      forms: FormTable(
        languages: languages, traits: FlatArray(traits), textPlaces: FlatArray(textPlaces),
        capitalPlaces: FlatArray(capitalPlaces), capitals: FlatArray(capitals.pool), pool: FlatArray(pool),
        glossary: glossary))
  }
}
