internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// The canonical form of every inflected form of a concept: «nord-coreane» is written «nordcoreane».
///
/// A form whose gender and number cannot be told keeps its place: a wrong agreement is worse than a variant.
struct InflectedNames {
  private let replacements: [String: InflectedForm]
  /// Forms that serve both numbers: «gli ICBM».
  private let invariable: Set<String>
  private let plural: InflectedForm?

  /// Pairs the forms of all terms with those of the preferred one.
  init(concept: ConceptEntry) {
    guard let section = concept.section(.italian), let preferred = section.preferred else {
      (replacements, invariable, plural) = ([:], [], nil)
      return
    }
    let canonical = Self.paradigm(preferred, concept)
    var replacements: [String: InflectedForm] = [:]
    var invariable: Set<String> = []
    // Forms that serve several features, such as «cinesi», stand for one only where all agree.
    for term in section.terms.reversed() {
      let forms = Self.paradigm(term, concept)
      if forms.count == 1, concept.type != .demonym { invariable.insert(Self.key(term.text)) }
      for form in forms {
        guard let target = Self.match(form, in: canonical) else { continue }
        replacements[Self.key(form.text)] = target
      }
    }
    for form in canonical { replacements[Self.key(form.text)] = form }
    self.replacements = replacements
    self.invariable = invariable
    let plurals = canonical.filter { $0.number == .plural }
    plural = plurals.count == 1 ? plurals[0] : nil
  }

  /// The canonical form for a surface form; nil where it cannot be told.
  ///
  /// - Parameter number: what the words before it show, which decides for forms that serve both numbers.
  func canonical(for surface: String, number: GrammaticalNumber?) -> InflectedForm? {
    let key = Self.key(surface)
    guard let form = replacements[key] else { return nil }
    guard number == .plural, form.number == .singular, invariable.contains(key) else { return form }
    return plural ?? InflectedForm(form.text, form.gender, .plural)
  }

  private static func paradigm(_ term: Term, _ concept: ConceptEntry) -> [InflectedForm] {
    let features = concept.nounFeatures
    let lemma = InflectedForm(
      term.text, concept.type == .demonym ? .masculine : features?.gender, features?.number ?? .singular)
    return [lemma] + TermInflection.forms(of: term, in: .italian, concept: concept)
  }

  private static func match(_ form: InflectedForm, in canonical: [InflectedForm]) -> InflectedForm? {
    let fitting = canonical.filter { candidate in
      candidate.number == form.number
        && (candidate.gender == form.gender || candidate.gender == nil)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func key(_ text: String) -> String {
    let lowered = text.lowercased()
    return lowered.unicodeScalars.allSatisfy(\.isASCII)
      ? lowered : String(lowered.map { "\u{2010}\u{2011}\u{2013}".contains($0) ? "-" : $0 })
  }
}
