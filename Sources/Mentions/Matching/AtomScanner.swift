internal import ICU

/// Cuts a text into atoms and looks each up in a symbol table.
///
/// It keeps the scalars that it has folded, and so belongs to one task at a time.
final class AtomScanner {
  private let symbols: SymbolTable
  private var ascii: [FoldedScalar?] = Array(repeating: nil, count: 128)
  private var folded: [UInt32: FoldedScalar] = [:]

  init(symbols: SymbolTable) { self.symbols = symbols }

  /// Cuts well-formed UTF-8 into atoms.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func atoms(in text: [UInt8]) throws(ICUError) -> [Atom] {
    var run = AtomRun()
    var atoms: [Atom] = []
    atoms.reserveCapacity(text.count / 3)
    var index = 0
    while index < text.count {
      let (scalar, length) = Self.scalar(in: text, at: index)
      let fold = try fold(scalar)
      if let kind = fold.kind {
        if !run.continues(with: kind) { close(&run, into: &atoms) }
        run.take(fold, kind, index..<index + length)
      }
      index += length
    }
    close(&run, into: &atoms)
    AddressSpans.mark(&atoms, in: text)
    return atoms
  }

  private func close(_ run: inout AtomRun, into atoms: inout [Atom]) {
    if let atom = run.finish(symbols) { atoms.append(atom) }
  }

  private func fold(_ scalar: UInt32) throws(ICUError) -> FoldedScalar {
    if scalar < 128, let known = ascii[Int(scalar)] { return known }
    if let known = folded[scalar] { return known }
    let fold = try FoldedScalar(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    if scalar < 128 { ascii[Int(scalar)] = fold } else { folded[scalar] = fold }
    return fold
  }

  /// Decodes the scalar at an index of well-formed UTF-8.
  static func scalar(in text: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func tail(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}

/// The atom that is being read.
private struct AtomRun {
  private var kind: Atom.Kind?
  private var range = 0..<0
  private var bytes: [UInt8] = []
  private var capitals: UInt64 = 0
  private var scalarCount = 0
  private var lineBreaks = 0

  func continues(with next: Atom.Kind) -> Bool { kind == next && (next == .word || next == .space) }

  mutating func take(_ fold: FoldedScalar, _ kind: Atom.Kind, _ scalar: Range<Int>) {
    if self.kind == nil {
      self.kind = kind
      range = scalar
    }
    range = range.lowerBound..<scalar.upperBound
    if fold.isLineBreak { lineBreaks += 1 }
    if kind == .space {
      bytes = fold.bytes
    } else {
      bytes += fold.bytes
      if fold.isCapital, scalarCount < 64 { capitals |= 1 << UInt64(scalarCount) }
      scalarCount += fold.bytes.lazy.filter { $0 & 0xC0 != 0x80 }.count
    }
  }

  mutating func finish(_ symbols: SymbolTable) -> Atom? {
    guard let kind else { return nil }
    let isBreak = kind == .paragraphBreak || lineBreaks > 1
    let atom = Atom(
      range: range, kind: isBreak ? .paragraphBreak : kind, symbol: isBreak ? -1 : symbols.symbol(of: bytes),
      capitals: capitals)
    self = AtomRun(reusing: bytes)
    return atom
  }

  init() {}

  private init(reusing buffer: [UInt8]) {
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
  }
}
