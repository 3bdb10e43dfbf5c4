package import CorpusModel
package import Terminology

/// Writes a glossary for OmegaT: source, target, comment, tab-separated, without quoting.
package struct OmegaTGlossaryWriter: GlossaryWriter {
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
    pairs.drop(format: "omegat", &output) { pair in
      pair.source.hasPrefix("#") ? "a line that starts with # is a comment" : nil
    }
    output[part] += []
    for pair in pairs.pairs {
      let comment = PairComment.text(of: pair.concept)
      for (index, cell) in [pair.source, pair.target, comment].enumerated() {
        if index > 0 { output[part].append(0x09) }
        LineText.append(cell, to: &output[part])
      }
      output[part].append(0x0A)
    }
    for concept in glossary.concepts {
      pairs.lose { losses in
        if concept.nounFeatures != nil { losses.lose(.genders) }
        for (column, cell) in concept.annotations where !cell.isEmpty { losses.lose(.annotations(column)) }
      }
    }
    pairs.losses.report(format: "omegat", to: &output)
  }
}

/// What a comment tells of a concept, so that it comes back: `id: dprk; type: country`.
enum PairComment {
  /// The comment of a concept.
  static func text(of concept: ConceptEntry) -> String {
    "id: \(concept.id)" + (concept.type.map { "; type: \($0.rawValue)" } ?? "")
  }

  /// Reads a comment; nil where it is another's.
  static func read(_ comment: String) -> (id: String, type: ConceptType?)? {
    guard comment.hasPrefix("id: ") else { return nil }
    let parts = comment.dropFirst(4).split(separator: ";", maxSplits: 1)
    guard let id = parts.first, !id.isEmpty, id.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: ",") }) else {
      return nil
    }
    let type =
      parts.count > 1 ? parts[1].split(separator: " ").last.flatMap { ConceptType(rawValue: String($0)) } : nil
    return (String(id), type)
  }
}
