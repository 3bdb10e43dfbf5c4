package import CorpusModel

/// Writes the corpus as OPUS does: a file of sentences for each document and language, and for each pair of languages
/// an XCES file that aligns them.
///
/// The pairs are named in alphabetical order, which is what OPUS' programs expect.
package struct OPUSWriter: CorpusWriter {
  private let targets: [LanguageTag]
  private var alignments: [XCESAlignment] = []
  private var document: OpenDocument?
  private var names: [String: Int] = [:]

  /// A document whose sentences are being written.
  private struct OpenDocument {
    let path: String
    let name: String
    /// For Italian and each target, the file; nil before its first sentence.
    var sentences: [SentenceFile?]

    func file(
      _ index: Int, _ language: LanguageTag, _ output: inout FormatOutput
    ) throws(InputError) -> SentenceFile {
      if let file = sentences[index] { return file }
      return try SentenceFile(language, document: name, &output)
    }

    mutating func write(
      _ side: CorpusSide, language: LanguageTag, index: Int, to output: inout FormatOutput
    ) throws(InputError) {
      if side.sentences.isEmpty { return }
      let file = try file(index, language, &output)
      sentences[index] = file
      try file.append(side, to: &output)
    }
  }

  /// Makes a writer for the target languages.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory runs out.
  package init(targets: [LanguageTag]) throws(InputError) {
    self.targets = targets
    for target in targets { alignments.append(try XCESAlignment(italianWith: target)) }
  }

  /// Opens the alignments.
  package mutating func begin(_ output: inout FormatOutput) throws(InputError) {
    for alignment in alignments { try alignment.begin(&output) }
  }

  /// Writes the sentences of a row, and its links.
  package mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError) {
    if document?.path != record.document { try open(record.document, &output) }
    guard var open = document else { return }
    try open.write(record.side, language: .italian, index: 0, to: &output)
    for (index, translation) in record.translations.enumerated() {
      try open.write(translation.side, language: targets[index], index: index + 1, to: &output)
      if !record.segments.isEmpty || !translation.segments.isEmpty {
        try alignments[index].append(record.segments, translation, document: open.name, to: &output)
      }
    }
    document = open
  }

  /// Closes all files.
  package mutating func end(_ output: inout FormatOutput) throws(InputError) {
    try close(&output)
    for alignment in alignments { try alignment.end(&output) }
  }

  private mutating func open(_ path: String, _ output: inout FormatOutput) throws(InputError) {
    try close(&output)
    var name = OPUSName.name(ofPath: path)
    names[name, default: 0] += 1
    if let count = names[name], count > 1 {
      name += "-\(count)"
      names[name, default: 0] += 1
    }
    document = OpenDocument(
      path: path, name: name, sentences: [SentenceFile?](repeating: nil, count: targets.count + 1))
  }

  private mutating func close(_ output: inout FormatOutput) throws(InputError) {
    guard let open = document else { return }
    for (index, language) in ([.italian] + targets).enumerated() {
      // A link may name a document of which no sentence was written.
      let file = try open.file(index, language, &output)
      try file.end(&output)
    }
    document = nil
  }
}
