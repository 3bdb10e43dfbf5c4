internal import CorpusModel

/// The words around a place in a text, as far as they stand in the same segment.
///
/// It remembers what it was asked last, and so belongs to one task at a time.
final class Neighbourhood {
  let text: [UInt8]
  let atoms: [Atom]
  /// The segment that was last looked at as a whole, and whether it is in capitals.
  private var lastSegment = 0..<0
  private var lastIsAllCapitals = false

  init(text: [UInt8], atoms: [Atom]) {
    self.text = text
    self.atoms = atoms
  }

  /// A word beside a name.
  struct Word {
    let atom: Int
    let range: Range<Int>
    let isCapitalised: Bool
  }

  /// The word right before an atom, with nothing but a space between.
  func wordBefore(_ atom: Int) -> Word? {
    guard atom >= 2, atoms[atom - 1].kind == .space, atoms[atom - 2].kind == .word else { return nil }
    return word(atom - 2)
  }

  /// The word right behind an atom, with nothing but a space between; `end` is the atom behind the name.
  func wordAfter(_ end: Int) -> Word? {
    guard end + 1 < atoms.count, atoms[end].kind == .space, atoms[end + 1].kind == .word else { return nil }
    return word(end + 1)
  }

  /// The word right before an atom, with a space or an apostrophe between.
  func wordLeadingTo(_ atom: Int) -> Word? {
    guard atom >= 2, [.space, .apostrophe].contains(atoms[atom - 1].kind), atoms[atom - 2].kind == .word else {
      return nil
    }
    return word(atom - 2)
  }

  /// Whether a word is written in capitals alone.
  func isAcronym(_ word: Word) -> Bool { word.range.count > 1 && text(of: word) == text(of: word).uppercased() }

  /// The word in front of an apostrophe right before an atom: `dell` of «dell'Usa».
  func wordBeforeApostrophe(_ atom: Int) -> String? {
    guard atom >= 2, atoms[atom - 1].kind == .apostrophe, atoms[atom - 2].kind == .word else { return nil }
    return text(of: word(atom - 2))
  }

  /// The word behind a word and an apostrophe: `Italia` for the `nell` of «nell'Italia».
  func wordBehindApostrophe(_ atom: Int) -> Word? {
    guard atom + 2 < atoms.count, atoms[atom + 1].kind == .apostrophe, atoms[atom + 2].kind == .word else {
      return nil
    }
    return word(atom + 2)
  }

  func word(_ atom: Int) -> Word {
    let range = atoms[atom].range
    return Word(atom: atom, range: range, isCapitalised: atoms[atom].capitals & 1 == 1)
  }

  /// A word as it is written.
  func text(of word: Word) -> String { String(decoding: text[word.range], as: UTF8.self) }

  /// A word in lower case.
  func lowercased(_ word: Word) -> String { text(of: word).lowercased() }

  /// Whether a word, whatever its case, stands in one of some lists.
  func isListed(_ word: Word, in classes: WordClasses) -> Bool {
    !self.classes(of: word).isDisjoint(with: classes)
  }

  /// The lists that a word stands in.
  func classes(of word: Word) -> WordClasses { WordClassTable.all.classes(of: word.range, in: text) }

  /// Whether nothing but punctuation stands between the segment's start and an atom.
  func isSegmentStart(_ atom: Int, of segment: Range<Int>) -> Bool {
    var index = atom - 1
    while index >= 0, atoms[index].range.lowerBound >= segment.lowerBound {
      if atoms[index].kind == .word || atoms[index].kind == .syllable { return false }
      index -= 1
    }
    return true
  }

  /// Whether a capital is due to the place: at the segment's start, behind a colon, a stop, a dash or an opening
  /// mark of quotation.
  func isPhraseStart(_ atom: Int, of segment: Range<Int>) -> Bool {
    var index = atom - 1
    while index >= 0, atoms[index].range.lowerBound >= segment.lowerBound, atoms[index].kind == .space {
      index -= 1
    }
    guard index >= 0, atoms[index].range.lowerBound >= segment.lowerBound else { return true }
    if atoms[index].kind == .word || atoms[index].kind == .syllable { return false }
    if atoms[index].kind == .hyphen { return index + 1 < atom }
    let mark = String(decoding: text[atoms[index].range], as: UTF8.self)
    return "«“\"‘'([:.!?…—–•*".contains(mark) && !(mark == "'" && index + 1 == atom && isElision(index))
  }

  /// Whether an apostrophe ends an elided word.
  private func isElision(_ apostrophe: Int) -> Bool { apostrophe > 0 && atoms[apostrophe - 1].kind == .word }

  /// Whether a segment has letters, and no lower-case ASCII ones.
  ///
  /// - Complexity: O(*n*) for *n* bytes, once a segment where the same one is asked about again and again.
  func isAllCapitals(_ segment: Range<Int>) -> Bool {
    if segment == lastSegment { return lastIsAllCapitals }
    let bytes = text[segment]
    lastSegment = segment
    lastIsAllCapitals = !bytes.contains(where: \.isASCIILowercase) && bytes.contains(where: \.isASCIIUppercase)
    return lastIsAllCapitals
  }

  /// The words right behind a form, in lower case with single spaces between.
  func lowercased(behind found: FoundForm, words count: Int) -> String {
    var words: [String] = []
    var atom = found.atoms.upperBound
    while words.count < count, let next = wordAfter(atom) {
      words.append(lowercased(next))
      atom = next.atom + 1
    }
    return words.joined(separator: " ")
  }

  /// The text of a range in lower case with straight apostrophes.
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self).lowercased().replacingApostrophes()
  }
}

extension String {
  /// The string with ’ as '.
  fileprivate func replacingApostrophes() -> String {
    utf8.contains(0xE2) ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
  }
}
