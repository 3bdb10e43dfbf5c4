package import CorpusModel
internal import ICU
internal import ItalianGrammar
package import Terminology

/// Gathers the concepts of glossaries in formats other than the contract's.
package struct GlossaryImport {
  /// A concept as it is being gathered.
  struct Draft {
    var id: String?
    var type: ConceptType?
    var features: NounFeatures?
    var annotations: [String: String] = [:]
    var languages: [LanguageTag] = []
    var terms: [LanguageTag: [Term]] = [:]
    let location: SourceLocation

    init(at location: SourceLocation) { self.location = location }

    /// Adds a term, unless the language has it already.
    mutating func add(_ term: Term, in language: LanguageTag) {
      if terms[language] == nil { languages.append(language) }
      if terms[language]?.contains(where: { $0.text == term.text }) == true { return }
      terms[language, default: []].append(term)
    }
  }

  private let keepsQualifiers: Bool
  private var drafts: [Draft] = []
  private var placeOfKey: [String: Int] = [:]
  /// What was found in the files.
  package private(set) var diagnostics: [Diagnostic] = []
  private var losses: [String: Int] = [:]

  /// Makes an import without concepts.
  package init(keepsQualifiers: Bool) { self.keepsQualifiers = keepsQualifiers }

  /// Adds a concept.
  mutating func add(_ draft: Draft) { drafts.append(draft) }

  /// Adds a pair; pairs with the same key are one concept.
  mutating func addPair(
    key: String, id: String?, type: ConceptType?, terms: [(LanguageTag, String)], at location: SourceLocation
  ) {
    let place = placeOfKey[key] ?? drafts.count
    if place == drafts.count {
      placeOfKey[key] = place
      drafts.append(Draft(at: location))
    }
    drafts[place].id = drafts[place].id ?? id
    drafts[place].type = drafts[place].type ?? type
    for (language, text) in terms where !text.isEmpty { drafts[place].add(Term(text), in: language) }
  }

  /// Keeps a finding.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Counts something that a glossary of the contract has no place for.
  mutating func lose(_ what: String) { losses[what, default: 0] += 1 }

  /// Makes the glossary.
  ///
  /// - Throws: `InputError` (`BT0203`, `BT0207`, `BT0814`) with everything that forbids it.
  package mutating func glossary() throws(InputError) -> Glossary {
    for what in losses.keys.sorted() {
      report(Diagnostic(.warning, .lostInFormat, "no place for \(what): \(losses[what, default: 0]) lost"))
    }
    let errors = diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { throw InputError(errors) }
    if drafts.isEmpty { throw InputError(.emptyGlossary, "the glossary holds no concept") }
    var languages: [LanguageTag] = []
    var concepts: [ConceptEntry] = []
    var ids = ConceptIDs(taken: drafts.compactMap(\.id))
    for draft in drafts {
      let sections = draft.languages.map { language in
        LanguageSection(language: language, terms: terms(of: draft, in: language))
      }
      for language in draft.languages where !languages.contains(language) { languages.append(language) }
      let name = sections.first { $0.language == .italian } ?? sections.first
      concepts.append(
        ConceptEntry(
          id: draft.id ?? ids.id(for: name?.terms.first?.text ?? ""), type: draft.type,
          nounFeatures: draft.features, sections: sections, annotations: draft.annotations,
          location: draft.location))
    }
    // The source of the texts comes first.
    languages = languages.filter { $0 == .italian } + languages.filter { $0 != .italian }
    return try Glossary(languages: languages, concepts: concepts)
  }

  private mutating func terms(of draft: Draft, in language: LanguageTag) -> [Term] {
    let terms = draft.terms[language] ?? []
    if keepsQualifiers { return terms }
    var notes: [Diagnostic] = []
    let stripped = NameQualifier.stripped(terms, at: draft.location) { notes.append($0) }
    diagnostics += notes
    return stripped
  }
}

/// Makes ids of names, each once.
struct ConceptIDs {
  private var taken: Set<String>
  private var count = 0

  init(taken: [String]) { self.taken = Set(taken) }

  /// An id for a name: its letters without accents, joined by hyphens; a number where it has none, or another has it.
  mutating func id(for name: String) -> String {
    count += 1
    var id = ""
    for scalar in ((try? TextTransform.nfkd.apply(to: name)) ?? name).lowercased().unicodeScalars {
      if (scalar.value >= 0x61 && scalar.value <= 0x7A) || (scalar.value >= 0x30 && scalar.value <= 0x39) {
        id.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark, !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    if id.hasSuffix("-") { id.removeLast() }
    if id.isEmpty { id = "concept-\(count)" }
    var candidate = id
    var number = 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }
}
