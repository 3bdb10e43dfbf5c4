internal import CorpusModel
internal import Mentions
internal import Terminology

/// A derived form of two concepts, which no curated term decides, is ambiguous wherever it occurs.
///
/// Namesakes whose curated names are the same already, and which `note` tells apart, are no finding.
struct DerivedCollisionRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.flatMap { language, lexicon in
      let namesakes = Namesakes.described(in: lexicon, of: subject.glossary)
      var order: [[Int]] = []
      var forms: [[Int]: [String]] = [:]
      for shared in lexicon.sharedForms where shared.allSatisfy({ !$0.isCurated && !$0.isShortForm }) {
        let concepts = Set(shared.map(\.concept)).sorted()
        guard concepts.count > 1, !namesakes.contains(concepts) else { continue }
        if forms[concepts] == nil { order.append(concepts) }
        forms[concepts, default: []].append(shared[0].text)
      }
      return order.compactMap { finding($0, forms[$0] ?? [], language, subject.glossary) }
    }
  }

  private func finding(_ positions: [Int], _ forms: [String], _ language: LanguageTag, _ glossary: Glossary)
    -> Diagnostic?
  {
    let concepts = positions.map { glossary.concepts[$0] }
    guard let last = concepts.last else { return nil }
    let shown = forms.prefix(3).map { "«\($0)»" }.joined(separator: ", ") + (forms.count > 3 ? ", …" : "")
    return Diagnostic(
      .warning, .derivedCollision,
      "\(forms.count == 1 ? "a derived" : "\(forms.count) derived") «\(language)» "
        + "\(forms.count == 1 ? "form is" : "forms are") ambiguous between "
        + "\(concepts.map(\.id).joined(separator: ", ")): \(shown)",
      at: last.location, hint: "list such a form as a term of the concept that it mostly means")
  }

  /// Groups of concepts that share a curated name and are told apart.
  private enum Namesakes {
    static func described(in lexicon: MentionLexicon, of glossary: Glossary) -> Set<[Int]> {
      Set(
        lexicon.sharedForms.compactMap { forms in
          let concepts = Set(forms.filter { $0.isCurated && !$0.isShortForm }.map(\.concept)).sorted()
          let notes = concepts.map { glossary.concepts[$0].annotations["note"] ?? "" }
          return concepts.count > 1 && !notes.contains("") && Set(notes).count == notes.count ? concepts : nil
        })
    }
  }
}
