package import CorpusModel

/// An aligned bead with the names of both sides.
package struct BitextRow: Sendable {
  /// The Italian names, outer and inner; short forms as the document resolved them.
  package let source: [BitextName]
  /// The names of the translation, outer and inner, in any form.
  package private(set) var target: [BitextName]
  /// Where the Italian starts.
  package let sourcePlace: SourceLocation
  /// The Italian, in UTF-8 bytes of the normalized text.
  package let sourceRange: Range<Int>
  /// The words of the Italian, in order, without punctuation.
  package let sourceWords: [BitextWord]
  /// The words of the Italian that no name covers.
  let freeSourceWords: [BitextWord]
  /// The words of the translation, in order, without punctuation.
  package let targetWords: [BitextWord]
  /// The words of the translation that refer back to names.
  package let backReferences: BackReferences
  /// The concepts of the Italian's names, and of the translation's.
  let sourceConcepts: Set<Int>
  private(set) var targetConcepts: Set<Int>
  /// Where words start that no name of their side covers.
  let freeSourceStarts: Set<Int>
  private(set) var freeTargetStarts: Set<Int>
  /// Where the names of the translation stand.
  private var targetPlaces: NamePlaces
  /// What words besides the names tell.
  var hints = RowHints()
  /// Whether both sides have text; other rows only lend their names to their neighbours.
  package let isLinked: Bool

  /// The outermost names of the Italian, an abbreviation in brackets behind its name not counted again:
  /// *agenzia di stampa centrale coreana (KCNA)*.
  package let outerSource: [BitextName]

  private static func outermost(_ source: [BitextName]) -> [BitextName] {
    var names: [BitextName] = []
    for name in source where !name.isNested {
      if let last = names.last, name.isBracketed, last.concepts == name.concepts,
        (1...3).contains(name.range.lowerBound - last.range.upperBound)
      {
        continue
      }
      names.append(name)
    }
    return names
  }

  /// The words that no name covers.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words and names.
  private static func words(_ words: [BitextWord], outside names: [BitextName]) -> [BitextWord] {
    let ranges = names.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var end = 0
    return words.filter { word in
      while next < ranges.count, ranges[next].lowerBound < word.range.upperBound {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      return end <= word.range.lowerBound
    }
  }

  private static func starts(_ words: [BitextWord]) -> Set<Int> { Set(words.map(\.range.lowerBound)) }

  /// Whether no name covers a word of the Italian.
  func isFree(source word: BitextWord) -> Bool { freeSourceStarts.contains(word.range.lowerBound) }

  /// Whether no name covers a word of the translation.
  func isFree(target word: BitextWord) -> Bool { freeTargetStarts.contains(word.range.lowerBound) }

  /// The names of the translation that overlap a range, in the order of their starts.
  ///
  /// - Complexity: O(log *n*) for *n* names, and O(1) for each name found where names have no others in them.
  func targetNames(overlapping range: Range<Int>) -> [BitextName] {
    targetPlaces.overlapping(range).map { target[$0] }
  }

  /// The names of the translation that start in a range, in their order.
  ///
  /// - Complexity: O(log *n*) for *n* names, and O(1) for each name found.
  func targetNames(startingIn range: Range<Int>) -> [BitextName] {
    targetPlaces.starting(in: range).map { target[$0] }
  }

  /// The row with further names of the translation, and without those that mean nothing.
  func adding(_ names: [BitextName], without isVain: (BitextName) -> Bool) -> BitextRow {
    var row = self
    row.target = target.filter { !isVain($0) } + names
    row.targetPlaces = NamePlaces(row.target.map(\.range))
    row.targetConcepts = Set(row.target.flatMap(\.concepts))
    row.freeTargetStarts = Self.starts(Self.words(targetWords, outside: row.target))
    return row
  }

  /// Describes a row.
  package init(
    source: [BitextName], target: [BitextName], sourcePlace: SourceLocation, sourceRange: Range<Int>,
    sourceWords: [BitextWord], targetWords: [BitextWord], backReferences: BackReferences, isLinked: Bool
  ) {
    self.source = source
    self.target = target
    self.sourcePlace = sourcePlace
    self.sourceRange = sourceRange
    outerSource = Self.outermost(source)
    targetPlaces = NamePlaces(target.map(\.range))
    self.sourceWords = sourceWords
    freeSourceWords = Self.words(sourceWords, outside: source)
    self.targetWords = targetWords
    sourceConcepts = Set(source.flatMap(\.concepts))
    targetConcepts = Set(target.flatMap(\.concepts))
    freeSourceStarts = Self.starts(freeSourceWords)
    freeTargetStarts = Self.starts(Self.words(targetWords, outside: target))
    self.backReferences = backReferences
    self.isLinked = isLinked
  }
}
