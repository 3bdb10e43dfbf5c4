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
  /// The canonical forms of concepts that inflect; nil where the names are not Italian.
  private let inflected: InflectedNameCache?
  /// The canonical names of another language, which hold names of Italian too: «Kim Il Sung University».
  private let written: WrittenNames?

  /// Makes a rewriter.
  ///
  /// - Parameters:
  ///   - glossary: the concepts of the mentions.
  ///   - target: the language of the names; Italian names agree with the text.
  ///   - style: where the names go.
  ///   - onlyDeprecated: whether to leave admitted forms alone.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(
    glossary: Glossary, target: LanguageTag, style: RewritingStyle, onlyDeprecated: Bool
  ) throws(InputError) {
    self.glossary = glossary
    self.target = target
    self.style = style
    self.onlyDeprecated = onlyDeprecated
    inflected = target == .italian ? InflectedNameCache(glossary) : nil
    written = try target == .italian ? nil : WrittenNames(of: glossary, in: target)
  }

  /// Lists what to replace, in order and without overlaps.
  ///
  /// - Parameters:
  ///   - mentions: the outermost mentions of the text, in order.
  ///   - text: the normalized text.
  ///   - segments: its sentences.
  /// - Complexity: O(*n*) for *n* mentions.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package func edits(for mentions: [Mention], in text: [UInt8], segments: [Segment]) throws(InputError)
    -> [NameEdit]
  {
    var edits: [NameEdit] = []
    var previousEnd = 0
    for mention in try withoutWritten(mentions, in: text) {
      guard let concept = mention.concept, !mention.isNested, !onlyDeprecated || mention.status == .deprecated
      else { continue }
      let segment = segments.isEmpty ? 0..<text.count : segments[mention.segment].range
      let found =
        switch style {
        case .replace: replacements(mention, concept, text, segment)
        case .bracket: bracket(mention, concept, text)
        }
      // The last word of a name is no article of the next one.
      let start = max(previousEnd, edits.last?.range.upperBound ?? 0)
      edits += found.filter { $0.range.lowerBound >= start }
      previousEnd = mention.range.upperBound
    }
    return edits
  }

  /// The mentions that do not lie inside a canonical name which the text has already.
  private func withoutWritten(_ mentions: [Mention], in text: [UInt8]) throws(InputError) -> [Mention] {
    guard let written else { return mentions }
    let names = try written.names(in: text)
    return mentions.filter { mention in
      let next = names.partitioningIndex { $0.range.upperBound >= mention.range.upperBound }
      guard next < names.count else { return true }
      return names[next].range.lowerBound > mention.range.lowerBound
        || names[next].range.count == mention.range.count
    }
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
    let phrase = PhraseRewriter(text: text, segment: segment, range: mention.range, concept: concept)
    guard var name = canonicalName(concept, for: surface, number: phrase.number) else { return [] }
    // A name of lower case takes the capital of what it replaces, an acronym's only where the sentence starts.
    if Self.startsInLowerCase(name.text), !Self.startsInLowerCase(surface),
      !phrase.isAcronym || mention.range.lowerBound <= segment.lowerBound
    {
      name = name.spelled(Self.capitalised(name.text))
    }
    let isReplaced = name.text != surface
    let around = phrase.edits(for: name, isItalian: target == .italian, isReplaced: isReplaced)
    guard isReplaced else { return around }
    let edit = NameEdit(range: mention.range, replacement: name.text, reason: .name, concept: concept)
    let position = around.firstIndex { $0.range.lowerBound >= mention.range.upperBound } ?? around.endIndex
    return around[..<position] + [edit] + around[position...]
  }

  /// The name to write for a surface form; nil where there is none, or where its inflection cannot be told.
  private func canonicalName(_ concept: Int, for surface: String, number: GrammaticalNumber?) -> CanonicalName? {
    let entry = glossary.concepts[concept]
    if let forms = inflected?.names(of: concept) {
      return forms.canonical(for: surface, number: number).map {
        CanonicalName($0.text, of: entry, number: $0.number)
      }
    }
    return entry.preferredName(target).map { CanonicalName($0, of: entry) }
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
