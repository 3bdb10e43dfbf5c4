package import CorpusModel

/// Writes pairs for terminology-aware training: the Italian with the target form of each name beside it, a tab, the
/// translation.
///
/// The target form is the one that the translation has, so that what is taught is to copy it.
///
/// - Source: Dinu et al., *Training Neural Machine Translation to Apply Terminology Constraints*, ACL 2019.
package struct AnnotatedWriter: CorpusWriter {
  private let tags: AnnotationTags

  /// Makes a writer for a corpus with one target language.
  package init(tags: AnnotationTags) { self.tags = tags }

  /// The format has no header: training programs read none.
  package func begin(_ output: inout FormatOutput) { output[.whole] += [] }

  /// Writes a pair; names that the translation does not hold as such stay plain.
  package func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    guard let translation = record.translations.first else { return }
    let forms = Self.forms(in: translation.side)
    var used: [String: Int] = [:]
    for piece in record.side.pieces(where: { forms[$0.concept ?? ""] != nil }) {
      guard let concept = piece.name?.concept, let own = forms[concept] else {
        LineText.append(piece.text, to: &output[.whole])
        continue
      }
      let form = own[min(used[concept, default: 0], own.count - 1)]
      used[concept, default: 0] += 1
      for text in [tags.open, piece.text, tags.between, form, tags.close] {
        LineText.append(text, to: &output[.whole])
      }
    }
    output[.whole].append(0x09)
    LineText.append(translation.side.text, to: &output[.whole])
    output[.whole].append(0x0A)
  }

  /// The format has nothing behind its rows.
  package func end(_ output: inout FormatOutput) {}

  /// The accepted forms of each concept in a translation, in order: the first goes to the first name, and so on.
  private static func forms(in side: CorpusSide) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for name in side.names where name.status != .deprecated {
      for concept in name.concepts { forms[concept, default: []].append(side.string(in: name.range)) }
    }
    return forms
  }
}
