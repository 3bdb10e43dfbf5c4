package import CorpusModel

/// Writes the Italian sentences as CoNLL-U with their names as `Entity=`, the translations as comments.
///
/// - Source: universaldependencies.org/format.html, and CorefUD 1.0 for `Entity`.
package struct CoNLLUWriter: CorpusWriter {
  private let targets: [LanguageTag]
  private var document: String?
  /// The number of each concept in the document.
  private var entities: [String: Int] = [:]

  /// Makes a writer for the target languages.
  package init(targets: [LanguageTag]) { self.targets = targets }

  /// The format has nothing before its sentences.
  package func begin(_ output: inout FormatOutput) { output[.whole] += [] }

  /// Writes the Italian sentences of a row.
  package mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    for (index, sentence) in record.side.sentences.enumerated() {
      let tokens = CoNLLUTokens(sentence)
      if tokens.tokens.isEmpty { continue }
      var lines: [String] = []
      if document != record.document {
        document = record.document
        entities = [:]
        lines += ["# newdoc id = \(record.document)", "# global.Entity = eid-etype-head-identity"]
      }
      lines += ["# sent_id = \(record.document)-s\(sentence.number)", "# text = \(tokens.text)"]
      if index == 0 { lines += translations(record) }
      for line in lines { Self.append(line, to: &output[.whole]) }
      write(tokens, to: &output[.whole])
    }
  }

  /// The format has nothing behind its sentences.
  package func end(_ output: inout FormatOutput) {}

  /// The comments of a bead, which stand before its first sentence.
  private func translations(_ record: CorpusRecord) -> [String] {
    let bead = record.segments.count > 1 ? ["# bead = \(CorpusTable.list(record.segments))"] : []
    return bead
      + zip(targets, record.translations).filter { !$1.text.isEmpty }.map { target, translation in
        "# text_\(target) = \(translation.side.text)"
      }
  }

  private mutating func write(_ sentence: CoNLLUTokens, to output: inout [UInt8]) {
    for (index, token) in sentence.tokens.enumerated() {
      var features: [String] = []
      let entity = brackets(token, sentence)
      if !entity.isEmpty { features.append("Entity=" + entity) }
      if !token.hasSpaceAfter { features.append("SpaceAfter=No") }
      let last = features.isEmpty ? "_" : features.joined(separator: "|")
      Self.append("\(index + 1)\t\(token.form)\t_\t_\t_\t_\t_\t_\t_\t\(last)", to: &output, isLine: false)
    }
    output.append(0x0A)
  }

  private mutating func brackets(_ token: CoNLLUTokens.Token, _ sentence: CoNLLUTokens) -> String {
    guard let number = token.name else { return "" }
    let name = sentence.names[number]
    guard let concept = name.concept else { return "" }
    let entity = entities[concept] ?? entities.count + 1
    entities[concept] = entity
    // Universal Dependencies puts the head of a name first.
    let opening = "(e\(entity)-\(name.type)-1-\(Self.escaped(concept))"
    switch (token.startsName, token.endsName) {
    case (true, true): return opening + ")"
    case (true, false): return opening
    case (false, true): return "e\(entity))"
    case (false, false): return ""
    }
  }

  /// Writes the characters that separate attributes as percent escapes.
  private static func escaped(_ value: String) -> String {
    value.unicodeScalars.map { scalar in
      switch scalar {
      case "-", "(", ")", ",", "|", "=", "%": "%" + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }.joined()
  }

  private static func append(_ line: String, to output: inout [UInt8], isLine: Bool = true) {
    if isLine { LineText.append(line, to: &output) } else { output += line.utf8 }
    output.append(0x0A)
  }
}
