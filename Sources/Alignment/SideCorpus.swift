/// One side of a whole collection as integers: sentences of all documents, one after the other.
final class SideCorpus: Sendable {
  /// The types that the sentences consist of.
  let table: TypeTable
  /// For each sentence where its types begin in `types`, and their end.
  let offsets: [Int]
  /// The sentences' types, ascending in each sentence.
  let types: [Int32]
  /// For each sentence its length in scalars, at least 1.
  let lengths: [Float]
  /// For each sentence how many it holds by its marks, at least 1.
  let parts: [UInt8]
  /// For each sentence how it meets the one before it; nil where a document begins.
  let joins: [SentenceJoin?]
  /// For each type in how many sentences it occurs.
  let frequencies: [Int32]
  /// For each type the share of occurrences that are its own; the chance to meet it anywhere.
  let background: [Float]
  /// For each sentence whether a paragraph starts with it, followed by true.
  let startsParagraph: [Bool]

  /// How many sentences there are.
  var sentenceCount: Int { lengths.count }

  /// Scans the sentences of all documents.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ sides: [AlignmentSide]) {
    var scanner = SentenceScanner()
    var offsets = [0]
    var types: [Int32] = []
    var lengths: [Float] = []
    var parts: [UInt8] = []
    var starts: [Bool] = []
    var joins: [SentenceJoin?] = []
    for side in sides {
      var previous: LineShape?
      for (index, sentence) in side.sentences.enumerated() {
        let scanned = scanner.scan(sentence, concepts: side.concepts.isEmpty ? [] : side.concepts[index])
        types += scanned.types
        offsets.append(types.count)
        lengths.append(Float(scanned.scalarCount))
        parts.append(UInt8(clamping: SentenceBreaks.partCount(of: sentence)))
        let shape = LineShape(sentence)
        joins.append(previous.map { SentenceJoin($0, shape) })
        previous = shape
        starts.append(side.startsParagraph.isEmpty ? false : side.startsParagraph[index])
      }
    }
    var frequencies = [Int32](repeating: 0, count: scanner.table.count)
    for type in types { frequencies[Int(type)] += 1 }
    let total = Float(max(1, types.count))
    self.table = scanner.table
    self.offsets = offsets
    self.types = types
    self.lengths = lengths
    self.parts = parts
    self.joins = joins
    self.frequencies = frequencies
    self.background = frequencies.map { Float($0) / total }
    self.startsParagraph = starts + [true]
  }

  /// Whether most of its words, as often as they occur, are written in Latin letters.
  var isLatin: Bool {
    var counts = (latin: 0, other: 0)
    for (type, frequency) in frequencies.enumerated() {
      switch table.kinds[type] {
      case .word where table.text(of: type).first.map { $0 < 0x80 } ?? false: counts.latin += Int(frequency)
      case .word, .hangul, .ideograph: counts.other += Int(frequency)
      case .number, .mark, .finalMark, .concept: break
      }
    }
    return counts.latin > counts.other
  }

  /// How many sentences a run of lines holds by its marks.
  func partCount(of sentences: Range<Int>) -> Int { parts[sentences].reduce(0) { $0 + Int($1) } }

  /// The types of a sentence.
  func types(of sentence: Int) -> ArraySlice<Int32> { types[offsets[sentence]..<offsets[sentence + 1]] }

  /// The positions in `types` of a run of sentences.
  func positions(of sentences: Range<Int>) -> Range<Int> {
    offsets[sentences.lowerBound]..<offsets[sentences.upperBound]
  }

  /// Each type that occurs in a run of sentences once, ascending.
  func distinctTypes(of sentences: Range<Int>) -> [Int32] {
    if sentences.count == 1 { return Array(types(of: sentences.lowerBound)) }
    var distinct: [Int32] = []
    for type in types[positions(of: sentences)].sorted() where distinct.last != type { distinct.append(type) }
    return distinct
  }
}
