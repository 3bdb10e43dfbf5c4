package import CorpusModel
package import Terminology

/// Writes a glossary for DeepL: source and target, tab-separated, without a header.
///
/// - Source: developers.deepl.com, *Glossaries*: no duplicate or empty entries, no control characters, no white space
///   at the ends, at most 1,024 bytes of UTF-8 a name.
package struct DeepLGlossaryWriter: GlossaryWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private let part: FormatOutput.Part

  /// Makes a writer for a pair of languages.
  package init(source: LanguageTag, target: LanguageTag, part: FormatOutput.Part) {
    self.source = source
    self.target = target
    self.part = part
  }

  /// Writes a line a name.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    var pairs = GlossaryPairs(glossary, source: source, target: target)
    pairs.drop(format: "deepl", &output) { Self.fault($0.source) ?? Self.fault($0.target) }
    output[part] += []
    for pair in pairs.pairs { output[part] += "\(pair.source)\t\(pair.target)\n".utf8 }
    for concept in glossary.concepts {
      pairs.lose { losses in
        losses.lose(.ids)
        losses.loseFeatures(of: concept)
      }
    }
    pairs.losses.report(format: "deepl", to: &output)
  }

  private static func fault(_ name: String) -> String? {
    if name.utf8.count > 1_024 { return "a name has at most 1,024 bytes" }
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
