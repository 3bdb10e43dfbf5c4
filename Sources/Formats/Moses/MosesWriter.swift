package import CorpusModel

/// Writes the corpus as parallel plain files, a line a bead: `.it`, `.en`, …, and `.ids` with where each comes from.
package struct MosesWriter: CorpusWriter {
  private let targets: [LanguageTag]

  /// Makes a writer for the target languages.
  package init(targets: [LanguageTag]) { self.targets = targets }

  /// Begins each file, so that an empty corpus has all of them.
  package func begin(_ output: inout FormatOutput) {
    for part in [Self.part(.italian)] + targets.map(Self.part) + [Self.ids] { output[part] += [] }
  }

  /// Writes a line in each file; it is empty where a language has no translation.
  package func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    Self.append(record.side.text, to: &output[Self.part(.italian)])
    for (target, translation) in zip(targets, record.translations) {
      Self.append(translation.side.text, to: &output[Self.part(target)])
    }
    let cells =
      [record.document, CorpusTable.list(record.segments)]
      + record.translations.map { CorpusTable.list($0.segments) }
    TSVCell.appendRow(cells, to: &output[Self.ids])
  }

  /// The format has nothing behind its rows.
  package func end(_ output: inout FormatOutput) {}

  private static let ids = FormatOutput.Part.named(".ids")

  private static func part(_ language: LanguageTag) -> FormatOutput.Part { .named(".\(language)") }

  private static func append(_ text: String, to output: inout [UInt8]) {
    LineText.append(text, to: &output)
    output.append(0x0A)
  }
}
