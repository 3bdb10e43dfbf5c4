internal import Checks
internal import CorpusModel
internal import Mentions
internal import Terminology

/// Gathers the names of both sides of a document's beads, for checks.
struct BitextRows {
  let collection: AlignedCollection

  /// The rows of a document for one target language; empty where it has no translation.
  func rows(ofDocument index: Int, column: Int) -> [BitextRow] {
    let entry = collection.columns[column][index]
    guard let translation = entry.translation else { return [] }
    let document = collection.documents[index]
    let target = translation.document
    let sourceNames = document.mentions.map { sourceName($0, in: document) }
    let targetNames = Self.names(translation.concepts, in: target)
    return entry.beads.map { bead in
      let source = Self.range(bead.source, of: document.segments)
      let targetRange = Self.range(bead.target, of: target.segments)
      let words = Self.words(targetRange, of: target.text.bytes)
      let start = document.text.map.originalRange(of: source).lowerBound
      return BitextRow(
        source: Self.slice(sourceNames, source), target: Self.slice(targetNames, targetRange),
        sourcePlace: document.source.location(ofUTF8: start), sourceRange: source,
        sourceWords: Self.words(source, of: document.text.bytes), targetWords: words,
        backReferences: BackReferences.found(in: words, language: collection.targets[column]),
        isLinked: !bead.source.isEmpty && !bead.target.isEmpty)
    }
  }

  /// The words of a range, without their punctuation: runs of letters, marks and digits.
  private static func words(_ range: Range<Int>, of text: [UInt8]) -> [BitextWord] {
    var words: [BitextWord] = []
    var start: Int?
    var offset = range.lowerBound
    func close() {
      if let start {
        words.append(
          BitextWord(text: String(decoding: text[start..<offset], as: UTF8.self), range: start..<offset))
      }
      start = nil
    }
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      if isPart(scalar) { start = start ?? offset } else { close() }
      offset += UTF8.width(scalar)
    }
    close()
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII, let byte = UInt8(exactly: scalar.value) { return byte.isASCIILetter || byte.isASCIIDigit }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func range(_ numbers: Range<Int>, of segments: [Segment]) -> Range<Int> {
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    return segments[first].range.lowerBound..<segments[last].range.upperBound
  }

  /// The names that start in a range; they are in the order of their starts.
  private static func slice(_ names: [BitextName], _ range: Range<Int>) -> [BitextName] {
    let first = names.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let last = names.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first < last ? Array(names[first..<last]) : []
  }

  private func sourceName(_ mention: Mention, in document: AnalyzedDocument) -> BitextName {
    let original = document.text.map.originalRange(of: mention.range)
    return BitextName(
      concepts: mention.concept.map { [$0] } ?? mention.candidates, range: mention.range,
      text: document.source.string(in: original), place: document.source.location(ofUTF8: original.lowerBound),
      isAccepted: mention.status != .deprecated, isShortForm: false, isNested: mention.isNested,
      isBracketed: document.text.bytes[..<mention.range.lowerBound].last == UInt8(ascii: "("),
      isDecided: mention.concept != nil, languages: [.italian])
  }

  /// Joins the forms of each range, which are in the order of their starts, and marks those that start inside others: what
  /// reaches beyond is no name either, as 한은, the Bank of Korea, is none in 북한은.
  static func names(_ concepts: [PresentConcept], in document: AnalyzedDocument) -> [BitextName] {
    var names: [BitextName] = []
    var outermostEnd = 0
    let groups = grouped(concepts)
    for (index, group) in groups.enumerated() {
      let range = group[0].range
      let isLongestFromHere = index + 1 == groups.count || groups[index + 1][0].range.lowerBound > range.lowerBound
      let isNested = !isLongestFromHere || range.lowerBound < outermostEnd
      if !isNested { outermostEnd = range.upperBound }
      let original = document.text.map.originalRange(of: range)
      names.append(
        BitextName(
          concepts: Array(Set(group.map(\.concept))).sorted(), range: range,
          text: document.source.string(in: original), place: document.source.location(ofUTF8: original.lowerBound),
          isAccepted: group.contains(where: \.isAccepted), isShortForm: group.allSatisfy(\.isShortForm),
          isNested: isNested, isCompound: group.allSatisfy(\.isCompound),
          languages: Array(Set(group.map(\.language))).sorted()))
    }
    return names
  }

  /// The concepts of each range together, in the order of starts, then of ends.
  private static func grouped(_ concepts: [PresentConcept]) -> [[PresentConcept]] {
    var groups: [[PresentConcept]] = []
    let inOrder = concepts.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.concept) < (
        $1.range.lowerBound, $1.range.upperBound, $1.concept
      )
    }
    for concept in inOrder {
      if groups.last?.first?.range == concept.range {
        groups[groups.count - 1].append(concept)
      } else {
        groups.append([concept])
      }
    }
    return groups
  }
}
