internal import CorpusModel

/// Finds URLs, mail addresses, domains, user names and tags, whose words are no names.
enum AddressSpans {
  /// Marks the atoms of every stretch between spaces that is an address: it holds `://`, starts with `www.`, has
  /// an `@` between words, or ends like a domain (`kcna.kp`); and of tags (`#Putin`) and user names (`@Nato`).
  ///
  /// - Parameters:
  ///   - atoms: the atoms of the text.
  ///   - regions: what of it they were cut from, in order.
  /// - Complexity: O(*n*) for *n* bytes of the regions, and a search among the atoms for each sign that addresses have.
  static func mark(_ atoms: inout [Atom], in text: [UInt8], regions: [Range<Int>]) {
    // The atom behind the stretch that was looked at last.
    var index = 0
    for region in regions {
      ByteSearch.forEach(.addressSigns, in: text, region) { place in
        // The full stop of a sentence makes no address.
        if place + 1 < text.count, [0x20, 0x0A].contains(text[place + 1]) { return }
        let sign = atoms[index...].partitioningIndex { $0.range.upperBound > place }
        if sign < atoms.count, atoms[sign].range.lowerBound == place {
          index = markStretch(around: sign, &atoms, text)
        }
      }
    }
  }

  /// Marks what stands between the spaces around a sign; returns the atom behind it.
  private static func markStretch(around sign: Int, _ atoms: inout [Atom], _ text: [UInt8]) -> Int {
    if isGap(atoms, at: sign + 1) { return sign + 1 }
    var (start, end) = (sign, sign)
    while !isGap(atoms, at: start - 1) { start -= 1 }
    while !isGap(atoms, at: end) { end += 1 }
    if end - start > 2, isAddress(atoms[start..<end], text) {
      for inside in start..<end { atoms[inside].isInsideAddress = true }
    } else {
      markTags(&atoms, start..<end, text)
    }
    return end
  }

  /// Whether a space or an end of the text stands at a place.
  private static func isGap(_ atoms: [Atom], at index: Int) -> Bool {
    guard atoms.indices.contains(index) else { return true }
    return atoms[index].kind == .space || atoms[index].kind == .paragraphBreak
  }

  /// Marks the words right behind `#` and `@` that stand behind no word themselves.
  private static func markTags(_ atoms: inout [Atom], _ range: Range<Int>, _ text: [UInt8]) {
    for index in range.dropLast() where atoms[index].kind == .other && "#@".utf8.contains(byte(atoms[index], text))
    {
      let isBehindWord = index > range.lowerBound && [.word, .syllable].contains(atoms[index - 1].kind)
      guard !isBehindWord else { continue }
      var inside = index + 1
      while inside < range.upperBound, [.word, .syllable].contains(atoms[inside].kind) {
        atoms[inside].isInsideAddress = true
        inside += 1
      }
    }
  }

  private static func byte(_ atom: Atom, _ text: [UInt8]) -> UInt8 { text[atom.range.lowerBound] }

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
    return endsInDomain(atoms, text)
  }

  /// Whether the last word of a stretch is a top-level domain in lower case, joined by a stop to the one before.
  private static func endsInDomain(_ atoms: ArraySlice<Atom>, _ text: [UInt8]) -> Bool {
    guard let last = atoms.lastIndex(where: { $0.kind == .word }), last >= atoms.startIndex + 2,
      atoms[last].capitals == 0, atoms[last].range.count <= 4, byte(atoms[last - 1], text) == 0x2E,
      atoms[last - 2].kind == .word
    else { return false }
    return topLevelDomains.contains(Array(text[atoms[last].range]))
  }

  private static let topLevelDomains = Set(
    [
      "com", "org", "net", "int", "gov", "edu", "info", "it", "eu", "kp", "kr", "ru", "ua", "cn", "jp", "uk", "us",
      "fr", "tv",
    ]
    .map { Array($0.utf8) })
}
