package import CorpusModel
internal import Mentions
package import Terminology

/// What a rule looks at: the glossary, and all its forms as the matcher compiles them.
package struct LintSubject {
  let glossary: Glossary
  /// For each language, its compiled forms.
  let lexicons: [(language: LanguageTag, lexicon: MentionLexicon)]

  /// Compiles a glossary for looking at it.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(_ glossary: Glossary) throws(InputError) {
    self.glossary = glossary
    var lexicons: [(language: LanguageTag, lexicon: MentionLexicon)] = []
    for language in glossary.languages {
      lexicons.append((language, try MentionLexicon(glossary: glossary, languages: [language])))
    }
    self.lexicons = lexicons
  }

  /// All terms, with their concept and language.
  var terms: [(concept: ConceptEntry, language: LanguageTag, term: Term)] {
    glossary.concepts.flatMap { concept in
      concept.sections.flatMap { section in section.terms.map { (concept, section.language, $0) } }
    }
  }
}

/// One thing that may be wrong with a glossary.
protocol LintRule {
  /// Everything that the rule finds, in the order of the glossary.
  func findings(in subject: LintSubject) throws(InputError) -> [Diagnostic]
}

/// Looks a glossary through.
package enum GlossaryLint {
  /// Runs all rules.
  ///
  /// - Parameters:
  ///   - subject: the compiled glossary.
  ///   - required: languages that every concept must have a name in.
  /// - Returns: the findings, sorted by place.
  /// - Complexity: O(*n* log *n*) for *n* terms.
  package static func findings(in subject: LintSubject, required: [LanguageTag]) throws(InputError) -> [Diagnostic]
  {
    let rules: [any LintRule] = [
      IDFormRule(), PreferredTermRule(), RequiredLanguageRule(required: required), TermTextRule(),
      TermScriptRule(),
      KoreanSpellingRule(), SharedTermRule(), RepeatedTermRule(), DerivedCollisionRule(), AffiliationRule(),
    ]
    var findings: [Diagnostic] = []
    for rule in rules { findings += try rule.findings(in: subject) }
    return findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.location, right.element.location)
      return (first?.path ?? "", first?.line ?? 0, left.offset) < (
        second?.path ?? "", second?.line ?? 0, right.offset
      )
    }.map(\.element)
  }
}
