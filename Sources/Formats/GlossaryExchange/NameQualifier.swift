package import CorpusModel
package import Terminology

/// What encyclopedias put behind a name to tell it from others: `Kim Jong-un (personaggio)`.
package enum NameQualifier {
  /// Takes the qualifier away.
  ///
  /// Parentheses at the end, with a space before them, are one unless they hold capitals or digits alone: the
  /// abbreviation of `AIEA (IAEA)` stays, and the year of `Trattato (2000)`.
  ///
  /// - Returns: the name without it; nil where there is none.
  package static func stripped(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard scalars.last == ")", let open = scalars.lastIndex(of: "("), open >= 2, scalars[open - 1] == " " else {
      return nil
    }
    let content = scalars[(open + 1)..<(scalars.count - 1)]
    let hasCapitalsAlone = content.allSatisfy { scalar in
      scalar.properties.isUppercase || !scalar.properties.isAlphabetic
    }
    if hasCapitalsAlone { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<(open - 1)])
    return String(view)
  }

  /// Takes the qualifiers of all names away.
  ///
  /// - Parameter report: receives a note for each.
  package static func stripped(_ glossary: Glossary, report: DiagnosticSink) throws(InputError) -> Glossary {
    let concepts = glossary.concepts.map { concept in
      ConceptEntry(
        id: concept.id, type: concept.type, nounFeatures: concept.nounFeatures,
        sections: concept.sections.map { section in
          LanguageSection(
            language: section.language, terms: stripped(section.terms, at: concept.location, report: report))
        }, annotations: concept.annotations, location: concept.location)
    }
    return try Glossary(languages: glossary.languages, concepts: concepts)
  }

  /// Takes the qualifiers of terms away; what is twice then, stays once.
  static func stripped(_ terms: [Term], at place: SourceLocation, report: DiagnosticSink) -> [Term] {
    var kept: [Term] = []
    for term in terms {
      var own = term
      if let name = stripped(term.text) {
        report(
          Diagnostic(
            .note, .changedTerm, "«\(term.text)» became «\(name)»", at: place,
            hint: "--keep-qualifiers leaves names as they are"))
        own = Term(name, usage: term.usage)
      }
      if !kept.contains(where: { $0.text == own.text }) { kept.append(own) }
    }
    return kept
  }
}
