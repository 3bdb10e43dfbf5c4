package import CorpusModel
internal import Formats
internal import Mentions
package import Terminology

/// `glossary variants`: every form under which concepts are found.
package struct GlossaryVariantsJob {
  private let glossary: Glossary

  /// Makes the job.
  package init(glossary: Glossary) { self.glossary = glossary }

  /// The table of some concepts, in the order asked for.
  ///
  /// - Throws: `InputError` (`BT0209`) that names every unknown id.
  package func table(of ids: [String]) throws(InputError) -> [UInt8] {
    let unknown = ids.filter { glossary.position(ofID: $0) == nil }
    if !unknown.isEmpty {
      throw InputError(
        unknown.map { id in
          Diagnostic(.error, .unknownConcept, "the glossary has no concept «\(id)»", hint: hint(for: id))
        })
    }
    var output: [UInt8] = []
    TSVCell.appendRow(["concept", "language", "form", "status", "origin"], to: &output)
    for position in ids.compactMap({ glossary.position(ofID: $0) }) {
      // A curated spelling wins over a derived one, and so stands for it.
      var seen: Set<[String]> = []
      for form in SurfaceForms.all(of: glossary.concepts[position], at: position)
      where seen.insert([form.language.identifier, form.text]).inserted {
        TSVCell.appendRow(
          [
            glossary.concepts[position].id, form.language.identifier, form.text, Self.status(form),
            Self.origin(form.origin),
          ], to: &output)
      }
    }
    return output
  }

  /// The ids that hold the wanted one, as far as there are a few.
  private func hint(for id: String) -> String? {
    let similar = glossary.concepts.map(\.id).filter { candidate in
      id.split(separator: "-").contains { $0.count > 2 && candidate.split(separator: "-").contains($0) }
    }
    return similar.isEmpty ? nil : "it has " + similar.prefix(5).joined(separator: ", ")
  }

  private static func status(_ form: SurfaceForm) -> String {
    form.isShortForm ? "short" : form.isExact ? "exact" : form.status.rawValue
  }

  private static func origin(_ origin: SurfaceForm.Origin) -> String {
    switch origin {
    case .curated: "glossary"
    case .inflected(let lemma): "inflected from «\(lemma)»"
    case .withoutArticle(let term): "«\(term)» without its article"
    case .romanized(let system): "romanized: \(system)"
    }
  }
}
