internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Writes a row into the store of concepts as it stands in the file, byte by byte.
///
/// Rows with escapes and with faults are left to ``GlossaryTSVRowReading``, which tells them: these are few.
struct GlossaryTSVPlainRow {
  let layout: GlossaryTSVLayout
  /// The number of the file in the store.
  let path: Int
  private let types = ConceptType.allCases.map { (name: Array($0.rawValue.utf8), type: $0) }

  init(layout: GlossaryTSVLayout, path: Int) {
    self.layout = layout
    self.path = path
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - cells: where each cell starts, and one behind where the last one ends.
  ///   - line: the row's line, from 1.
  /// - Returns: whether it was added; if not, nothing is.
  func add(
    _ bytes: UnsafeBufferPointer<UInt8>, cells: [Int], line: Int, to builder: inout ConceptStoreBuilder
  ) -> Bool {
    guard cells.count == layout.cellCount + 1 else { return false }
    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[cells[index]..<cells[index + 1] - 1])
    }
    let id = cell(layout.id)
    guard !id.isEmpty, !id.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) else { return false }
    var kind: (type: ConceptType?, nounFeatures: NounFeatures?)
    if let column = layout.type, !cell(column).isEmpty {
      guard let known = types.first(where: { cell(column).elementsEqual($0.name) }) else { return false }
      kind.type = known.type
    }
    if let column = layout.gender, !cell(column).isEmpty {
      let abbreviation = String(decoding: cell(column), as: UTF8.self)
      guard let features = NounFeatures(abbreviation: abbreviation) else { return false }
      kind.nounFeatures = features
    }
    builder.begin(id: id, kind: kind, path: path, line: line, column: 1)
    for (column, language) in layout.languages
    where !Self.addTerms(cell(column), language: language, to: &builder) {
      builder.cancel()
      return false
    }
    builder.beginAnnotations(count: layout.annotations.count)
    for (column, name) in layout.annotations { builder.add(annotation: cell(column), column: name) }
    builder.end()
    return true
  }

  /// Adds the terms of a cell; returns whether it has neither escapes nor faults.
  private static func addTerms(
    _ cell: UnsafeBufferPointer<UInt8>, language: Int, to builder: inout ConceptStoreBuilder
  ) -> Bool {
    var bars = 0
    var isBlank = true
    for byte in cell {
      if byte == 0x5C { return false }
      if byte == 0x7C { bars += 1 }
      if !byte.isASCIIWhitespace { isBlank = false }
    }
    if isBlank { return true }
    builder.beginSection(language: language, termCount: bars + 1)
    var start = 0
    while start <= cell.count {
      var end = start
      while end < cell.count, cell[end] != 0x7C { end += 1 }
      guard addTerm(cell, start..<end, to: &builder) else { return false }
      start = end + 1
    }
    return true
  }

  private static func addTerm(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to builder: inout ConceptStoreBuilder
  ) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    while start < end, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    guard start < end else { return false }
    let usage = GlossaryCell.usage(ofPrefix: bytes[start])
    if usage != .plain {
      start += 1
      while start < end, bytes[start].isASCIIWhitespace { start += 1 }
      guard start < end else { return false }
    }
    builder.add(term: UnsafeBufferPointer(rebasing: bytes[start..<end]), usage: usage)
    return true
  }
}
