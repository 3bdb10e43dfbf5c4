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
  private let types = ConceptType.allCases.map { type in
    (
      start: Array(type.rawValue.utf8).withUnsafeBufferPointer(Self.start(of:)), name: Array(type.rawValue.utf8),
      type: type
    )
  }

  init(layout: GlossaryTSVLayout, path: Int) {
    self.layout = layout
    self.path = path
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - place: where the row lies in it.
  ///   - end: where its last cell ends.
  /// - Returns: whether it was added; if not, nothing is.
  func add(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: GlossaryTSVPlace, end: Int,
    to builder: inout ConceptStoreBuilder
  ) -> Bool {
    let cells = place.cells
    guard cells.count == layout.cellCount else { return false }
    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[cells[index]..<(index + 1 < cells.count ? cells[index + 1] - 1 : end)])
    }
    let id = cell(layout.id)
    guard !id.isEmpty, !id.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) else { return false }
    var kind: (type: ConceptType?, nounFeatures: NounFeatures?)
    if let column = layout.type, !cell(column).isEmpty {
      guard let type = type(cell(column)) else { return false }
      kind.type = type
    }
    if let column = layout.gender, !cell(column).isEmpty {
      let abbreviation = String(decoding: cell(column), as: UTF8.self)
      guard let features = NounFeatures(abbreviation: abbreviation) else { return false }
      kind.nounFeatures = features
    }
    builder.begin(id: id, kind: kind, path: path, line: place.line, column: 1)
    for (column, language) in layout.languages
    where place.hasBackslash && cell(column).contains(0x5C)
      || !Self.addTerms(cell(column), language: language, to: &builder)
    {
      builder.cancel()
      return false
    }
    builder.beginAnnotations(count: layout.annotations.count)
    for (column, name) in layout.annotations { builder.add(annotation: cell(column), column: name) }
    builder.end()
    return true
  }

  /// The first eight bytes of a word in one number.
  private static func start(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func type(_ cell: UnsafeBufferPointer<UInt8>) -> ConceptType? {
    let start = Self.start(of: cell)
    for known in types where known.start == start && cell.elementsEqual(known.name) { return known.type }
    return nil
  }

  /// Adds the terms of a cell without escapes; returns whether it has no faults.
  private static func addTerms(
    _ cell: UnsafeBufferPointer<UInt8>, language: Int, to builder: inout ConceptStoreBuilder
  ) -> Bool {
    if cell.allSatisfy(\.isASCIIWhitespace) { return true }
    var bars = 0
    for byte in cell { bars &+= byte == 0x7C ? 1 : 0 }
    builder.beginSection(language: language, termCount: bars + 1)
    if bars == 0 { return addTerm(cell, 0..<cell.count, to: &builder) }
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
