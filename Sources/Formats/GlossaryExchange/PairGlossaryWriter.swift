package import CorpusModel
package import Terminology

/// Writes glossaries that are lists of pairs, a line a name, without a header.
package struct PairGlossaryWriter: GlossaryWriter {
  /// How the pairs are written.
  package enum Layout: String, Sendable {
    /// Source, target and a comment, tab-separated, without quoting.
    case omegat
    /// Source and target, tab-separated.
    ///
    /// - Source: developers.deepl.com, *Glossaries*: no duplicate or empty entries, no control characters, no white space
    ///   at the ends, at most 1,024 bytes of UTF-8 a name.
    case deepl
    /// Source and target, comma-separated.
    ///
    /// - Source: cloud.google.com/translate/docs/advanced/glossary, *unidirectional glossaries*.
    case google
  }

  private let layout: Layout
  private let source: LanguageTag
  private let target: LanguageTag
  private let part: FormatOutput.Part

  /// Makes a writer for a pair of languages.
  package init(_ layout: Layout, source: LanguageTag, target: LanguageTag, part: FormatOutput.Part) {
    self.layout = layout
    self.source = source
    self.target = target
    self.part = part
  }

  /// Writes a line a name.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    var pairs = GlossaryPairs(glossary, source: source, target: target)
    pairs.drop(format: layout.rawValue, &output, where: fault)
    output[part] += []
    for pair in pairs.pairs { append(pair, to: &output[part]) }
    for concept in glossary.concepts { pairs.lose { lose(concept, &$0) } }
    pairs.losses.report(format: layout.rawValue, to: &output)
  }

  private func append(_ pair: GlossaryPairs.Pair, to output: inout [UInt8]) {
    switch layout {
    case .google: CSVCell.appendRow([pair.source, pair.target], to: &output)
    case .deepl: output += "\(pair.source)\t\(pair.target)\n".utf8
    case .omegat:
      for (index, cell) in [pair.source, pair.target, PairComment.text(of: pair.concept)].enumerated() {
        if index > 0 { output.append(0x09) }
        LineText.append(cell, to: &output)
      }
      output.append(0x0A)
    }
  }

  /// Counts what the layout has no place for; OmegaT's comment has the id and the type.
  private func lose(_ concept: ConceptEntry, _ losses: inout GlossaryLosses) {
    guard layout == .omegat else {
      losses.lose(.ids)
      return losses.loseFeatures(of: concept)
    }
    if concept.nounFeatures != nil { losses.lose(.genders) }
    for (column, cell) in concept.annotations where !cell.isEmpty { losses.lose(.annotations(column)) }
  }

  /// What forbids a pair; nil where nothing does.
  private func fault(_ pair: GlossaryPairs.Pair) -> String? {
    switch layout {
    case .omegat: pair.source.hasPrefix("#") ? "a line that starts with # is a comment" : nil
    case .deepl: Self.fault(pair.source, isStrict: true) ?? Self.fault(pair.target, isStrict: true)
    case .google: Self.fault(pair.source, isStrict: false) ?? Self.fault(pair.target, isStrict: false)
    }
  }

  private static func fault(_ name: String, isStrict: Bool) -> String? {
    if name.utf8.count > 1_024 { return "a name has at most 1,024 bytes" }
    guard isStrict else { return nil }
    if name.unicodeScalars.contains(where: isControl) { return "no control characters or ends of lines" }
    let isPadded = name.first?.isWhitespace == true || name.last?.isWhitespace == true
    return isPadded ? "no white space at the ends" : nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
