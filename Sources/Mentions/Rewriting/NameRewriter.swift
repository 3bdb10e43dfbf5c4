package import CorpusModel
internal import ItalianGrammar
package import Terminology

/// Writes the names of a text in their canonical forms.
///
/// In Italian the article or articulated preposition before a name follows it, by the concept's gender and number
/// and the name's first sound: *della RPDC* becomes *della Corea del Nord*, *dell'ONU* becomes *delle Nazioni
/// Unite*, *il KCNA* becomes *la KCNA*. No article is invented where the text has none. Rewriting a rewritten text
/// changes nothing.
package struct NameRewriter {
  private let glossary: Glossary
  private let target: LanguageTag
  private let style: RewritingStyle
  private let onlyDeprecated: Bool
  /// For each concept that inflects, its canonical forms.
  private let inflected: [Int: InflectedNames]

  /// Makes a rewriter.
  ///
  /// - Parameters:
  ///   - glossary: the concepts of the mentions.
  ///   - target: the language of the names; Italian names agree with the text.
  ///   - style: where the names go.
  ///   - onlyDeprecated: whether to leave admitted forms alone.
  package init(glossary: Glossary, target: LanguageTag, style: RewritingStyle, onlyDeprecated: Bool) {
    self.glossary = glossary
    self.target = target
    self.style = style
    self.onlyDeprecated = onlyDeprecated
    var inflected: [Int: InflectedNames] = [:]
    if target == .italian {
      for (position, concept) in glossary.concepts.enumerated()
      where [.demonym, .term, .weapon].contains(concept.type) {
        inflected[position] = InflectedNames(concept: concept)
      }
    }
    self.inflected = inflected
  }

  /// Lists what to replace, in order and without overlaps.
  ///
  /// - Parameters:
  ///   - mentions: the outermost mentions of the text, in order.
  ///   - text: the normalized text.
  ///   - segments: its sentences.
  /// - Complexity: O(*n*) for *n* mentions.
  package func edits(for mentions: [Mention], in text: [UInt8], segments: [Segment]) -> [NameEdit] {
    var edits: [NameEdit] = []
    for mention in mentions {
      guard let concept = mention.concept, !mention.isNested, !onlyDeprecated || mention.status == .deprecated
      else { continue }
      let segment = segments.isEmpty ? 0..<text.count : segments[mention.segment].range
      switch style {
      case .replace: edits += replacements(mention, concept, text, segment)
      case .bracket: edits += bracket(mention, concept, text)
      }
    }
    return edits
  }

  /// Applies edits to a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func apply(_ edits: [NameEdit], to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    for edit in edits {
      result += text[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return result + text[position...]
  }

  // MARK: - Replacing

  private func replacements(
    _ mention: Mention, _ concept: Int, _ text: [UInt8], _ segment: Range<Int>
  ) -> [NameEdit] {
    let surface = String(decoding: text[mention.range], as: UTF8.self)
    guard var name = canonicalName(concept, for: surface) else { return [] }
    if Self.startsInLowerCase(name), !Self.startsInLowerCase(surface) { name = Self.capitalised(name) }
    let lowerBound = max(segment.lowerBound, 0)
    var edits: [NameEdit] = []
    if let edit = determiner(
      before: mention, concept, name, text[min(lowerBound, mention.range.lowerBound)..<mention.range.lowerBound],
      text)
    {
      edits.append(edit)
    }
    if name != surface {
      edits.append(NameEdit(range: mention.range, replacement: name, reason: .name, concept: concept))
    }
    return edits
  }

  /// The name to write for a surface form; nil where there is none, or where its inflection cannot be told.
  private func canonicalName(_ concept: Int, for surface: String) -> String? {
    if let forms = inflected[concept] { return forms.canonical(for: surface) }
    return glossary.concepts[concept].preferredName(target)
  }

  private func determiner(
    before mention: Mention, _ concept: Int, _ name: String, _ before: ArraySlice<UInt8>, _ text: [UInt8]
  ) -> NameEdit? {
    guard target == .italian, let features = glossary.concepts[concept].nounFeatures,
      glossary.concepts[concept].type != .demonym, !isJoinedByHyphen(mention, text),
      let match = Determiner.parse(endOfUTF8: before),
      let replacement = match.determiner.render(
        for: features, sound: InitialSound(of: name), apostrophe: "'"),
      !replacement.utf8.elementsEqual(text[match.utf8Range])
    else { return nil }
    return NameEdit(range: match.utf8Range, replacement: replacement, reason: .determiner, concept: concept)
  }

  /// Whether the name is the first half of a compound, whose article agrees with something else: il vertice
  /// Russia-Corea, un Putin-Kim.
  private func isJoinedByHyphen(_ mention: Mention, _ text: [UInt8]) -> Bool {
    mention.range.upperBound < text.count && text[mention.range.upperBound] == UInt8(ascii: "-")
  }

  private static func startsInLowerCase(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isLowercase == true
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: - Brackets

  private func bracket(_ mention: Mention, _ concept: Int, _ text: [UInt8]) -> [NameEdit] {
    guard let name = glossary.concepts[concept].preferredName(target),
      !text[mention.range].elementsEqual(name.utf8), !isBracketed(mention, name, text)
    else { return [] }
    let end = mention.range.upperBound
    return [NameEdit(range: end..<end, replacement: " [\(name)]", reason: .name, concept: concept)]
  }

  /// Whether the name stands in brackets behind the mention already, or the mention is such a name.
  private func isBracketed(_ mention: Mention, _ name: String, _ text: [UInt8]) -> Bool {
    if text[mention.range.upperBound...].starts(with: " [\(name)]".utf8) { return true }
    let start = mention.range.lowerBound
    let end = mention.range.upperBound
    return start > 1 && text[start - 1] == UInt8(ascii: "[") && text[start - 2] == 0x20 && end < text.count
      && text[end] == UInt8(ascii: "]")
  }
}
