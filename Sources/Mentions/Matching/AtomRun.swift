/// The atom that is being read.
struct AtomRun {
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
