package import CorpusModel
package import FileAccess

/// Reads parallel plain files: line by line the same text in each language.
package final class MosesReader: UnitReader {
  private let sides: [(language: LanguageTag, lines: LineStream)]
  private var lineCount = 0

  /// Reads files side by side.
  package init(_ sides: [(language: LanguageTag, lines: LineStream)]) { self.sides = sides }

  package func next() throws(InputError) -> TranslationUnit? {
    var texts: [TranslationUnit.Side] = []
    for (language, lines) in sides {
      guard let line = try lines.next() else { continue }
      texts.append(TranslationUnit.Side(language: language, text: line.content, ending: line.ending))
    }
    if texts.isEmpty { return nil }
    guard texts.count == sides.count else { throw try unequalLines(ended: Set(texts.map(\.language))) }
    lineCount += 1
    return TranslationUnit(document: nil, sides: texts)
  }

  private func unequalLines(ended longer: Set<LanguageTag>) throws(InputError) -> InputError {
    let shorter = sides.first { !longer.contains($0.language) }?.lines.path ?? ""
    let other = sides.first { longer.contains($0.language) }?.lines.path ?? ""
    return InputError(
      .unequalLines, "it ends after \(lineCount.counted("line")), and \(other) goes on",
      at: SourceLocation(path: shorter),
      hint: "the files of a pair have the same number of lines")
  }
}
