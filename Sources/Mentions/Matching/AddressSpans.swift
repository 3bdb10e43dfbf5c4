/// Finds URLs and mail addresses, whose words are no names.
enum AddressSpans {
  /// Marks the atoms of every stretch between spaces that is an address: it holds `://`, starts with `www.`, or
  /// has an `@` between words.
  static func mark(_ atoms: inout [Atom], in text: [UInt8]) {
    var start = 0
    for index in 0...atoms.count {
      if index < atoms.count, atoms[index].kind != .space, atoms[index].kind != .paragraphBreak { continue }
      if index - start > 2, isAddress(atoms[start..<index], text) {
        for inside in start..<index { atoms[inside].isInsideAddress = true }
      }
      start = index + 1
    }
  }

  private static func isAddress(_ atoms: ArraySlice<Atom>, _ text: [UInt8]) -> Bool {
    let bytes = text[atoms[atoms.startIndex].range.lowerBound..<atoms[atoms.endIndex - 1].range.upperBound]
    guard bytes.count >= 5 else { return false }
    let slashes: [UInt8] = [0x3A, 0x2F, 0x2F]
    let www: [UInt8] = [0x77, 0x77, 0x77, 0x2E]
    if bytes.starts(with: www) { return true }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x3A where bytes[index...].starts(with: slashes): return true
      case 0x40 where index > bytes.startIndex && bytes[index...].contains(0x2E): return true
      default: continue
      }
    }
    return false
  }
}
