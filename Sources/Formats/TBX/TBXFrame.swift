internal import CorpusModel

/// What both kinds of TBX have before and behind their entries.
enum TBXFrame {
  /// Writes the header and opens the body, inside the open root.
  static func begin(header: String, _ xml: XMLStream) {
    xml.line(1)
    xml.element(header) {
      xml.element("fileDesc") { xml.element("sourceDesc") { xml.element("p", text: "A glossary of Bitesto") } }
    }
    xml.line(1)
    xml.start("text")
    xml.start("body")
  }

  /// Closes body, text and root, and reports what could not be written.
  static func end(
    _ xml: XMLStream, _ losses: GlossaryLosses, format: String, part: FormatOutput.Part,
    to output: inout FormatOutput
  ) throws(InputError) {
    for _ in 0..<3 {
      xml.line()
      xml.end()
    }
    xml.line()
    try xml.take(into: &output[part])
    if let diagnostic = xml.lossDiagnostic(at: nil) { output.report(diagnostic) }
    losses.report(format: format, to: &output)
  }
}
