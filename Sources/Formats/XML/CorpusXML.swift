internal import CorpusModel

/// The XML of one file of a corpus, with an account of what XML could not hold.
struct CorpusXML {
  let xml: XMLStream
  private let part: FormatOutput.Part
  private var firstLoss: SourceLocation?

  /// Starts a file.
  init(part: FormatOutput.Part = .whole) throws(InputError) {
    xml = try XMLStream()
    self.part = part
  }

  /// Hands over what was written for a record.
  mutating func flush(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError) {
    if xml.droppedCharacters > 0, firstLoss == nil { firstLoss = SourceLocation(path: record.document) }
    try xml.take(into: &output[part])
  }

  /// Hands over what is left, and reports what was dropped.
  func finish(_ output: inout FormatOutput) throws(InputError) {
    xml.line()
    try xml.take(into: &output[part])
    if let diagnostic = xml.lossDiagnostic(at: firstLoss) { output.report(diagnostic) }
  }
}

extension XMLStream {
  /// What the stream left out; nil where it held everything.
  func lossDiagnostic(at place: SourceLocation?) -> Diagnostic? {
    guard let first = firstDropped else { return nil }
    let name = String(first.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - name.utf8.count)) + name
    return Diagnostic(
      .warning, .forbiddenCharacters,
      "left out characters that XML cannot hold: \(droppedCharacters), the first \(code)", at: place,
      hint: "--profile news, the default, drops them; --format jsonl and tsv keep them")
  }
}
