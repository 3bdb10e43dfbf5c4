internal import CorpusModel

/// The links between Italian and one other language: `en-it.xml`.
///
/// - Source: the DTD `xcesAlign.dtd` of the XML Corpus Encoding Standard, as OPUS uses it.
struct XCESAlignment {
  private let italianIsFirst: Bool
  private let languages: (first: String, second: String)
  private let part: FormatOutput.Part
  private let file: CorpusXML
  private var document: String?
  private var links = 0

  init(italianWith target: LanguageTag) throws(InputError) {
    italianIsFirst = LanguageTag.italian < target
    let pair = italianIsFirst ? [LanguageTag.italian, target] : [target, .italian]
    languages = (pair[0].identifier, pair[1].identifier)
    part = .named("/\(languages.first)-\(languages.second).xml")
    file = try CorpusXML(part: part)
  }

  private var xml: XMLStream { file.xml }

  func begin(_ output: inout FormatOutput) throws(InputError) {
    xml.startDocument(prolog: "<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">")
    xml.line()
    xml.start("cesAlign", ["version": "1.0"])
    try xml.take(into: &output[part])
  }

  mutating func append(
    _ italian: [Int], _ translation: CorpusRecord.Translation, document: String, to output: inout FormatOutput
  ) throws(InputError) {
    if self.document != document { open(document) }
    links += 1
    let italian = italian.map(String.init).joined(separator: " ")
    let other = translation.segments.map(String.init).joined(separator: " ")
    xml.line(2)
    xml.element(
      "link",
      [
        "xtargets": italianIsFirst ? "\(italian);\(other)" : "\(other);\(italian)", "id": "SL\(links)",
        "certainty": translation.score.map(DecimalText.fourDecimals),
      ]
    ) {}
    try xml.take(into: &output[part])
  }

  func end(_ output: inout FormatOutput) throws(InputError) {
    if document != nil { closeGroup() }
    xml.line()
    xml.end()
    try file.finish(&output)
  }

  private mutating func open(_ document: String) {
    if self.document != nil { closeGroup() }
    self.document = document
    links = 0
    xml.line(1)
    xml.start(
      "linkGrp",
      [
        "targType": "s", "fromDoc": "\(languages.first)/\(document).xml",
        "toDoc": "\(languages.second)/\(document).xml",
      ])
  }

  private func closeGroup() {
    xml.line(1)
    xml.end()
  }
}
