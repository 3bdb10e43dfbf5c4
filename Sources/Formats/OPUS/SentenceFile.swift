internal import CorpusModel

/// The sentences of one document in one language: `it/notizia.txt.xml`.
struct SentenceFile {
  private let file: CorpusXML
  private let part: FormatOutput.Part

  /// Opens the file.
  init(_ language: LanguageTag, document: String, _ output: inout FormatOutput) throws(InputError) {
    part = .named("/\(language)/\(document).xml")
    file = try CorpusXML(part: part)
    file.xml.startDocument()
    file.xml.start("text", ["xml:lang": language.identifier])
    try file.xml.take(into: &output[part])
  }

  /// Writes sentences.
  func append(_ side: CorpusSide, to output: inout FormatOutput) throws(InputError) {
    for sentence in side.sentences {
      file.xml.line(1)
      file.xml.element("s", ["id": String(sentence.number)], text: LineText.oneLine(sentence.text))
    }
    try file.xml.take(into: &output[part])
  }

  /// Closes the file.
  func end(_ output: inout FormatOutput) throws(InputError) {
    file.xml.line()
    file.xml.end()
    try file.finish(&output)
    output.complete(part)
  }
}
