internal import CorpusModel
internal import ItalianGrammar

/// Reads what stands beside a name: titles before it, an apposition behind it, the article.
struct RoleScope {
  let neighbourhood: Neighbourhood
  let segments: SegmentIndex

  /// How many words before a name, or in an apposition behind it, may hold its title.
  private static let wordsBefore = 9
  private static let wordsBehind = 8

  /// The roles named right before the name, or behind it between commas or brackets.
  func rolesBeside(_ name: Range<Int>) -> Set<Int> {
    let before = Role.roles(in: neighbourhood.lowercased(rangeBefore(name.lowerBound)), english: false)
    guard let behind = apposition(behind: name.upperBound) else { return before }
    return before.union(Role.roles(in: neighbourhood.lowercased(behind), english: false))
  }

  /// The stretch before a name that may hold its title: back to a comma, a verb's subject boundary or 9 words.
  private func rangeBefore(_ atom: Int) -> Range<Int> {
    let atoms = neighbourhood.atoms
    guard atom > 0, atom < atoms.count else { return 0..<0 }
    let segment = segments.range(at: atoms[atom].range.lowerBound)
    var index = atom - 1
    var words = 0
    while index >= 0, atoms[index].range.lowerBound >= segment.lowerBound, words < Self.wordsBefore {
      if atoms[index].kind == .other, isStop(atoms[index], isNextToName: index == atom - 2) { break }
      if atoms[index].kind == .word {
        words += 1
        if endsTitle(atoms[index]) { break }
      }
      index -= 1
    }
    let start = max(index + 1, 0)
    return atoms[start].range.lowerBound..<atoms[atom].range.lowerBound
  }

  /// Punctuation ends the stretch, except a comma right before the name: «il ministro russo, Kozlov».
  private func isStop(_ atom: Atom, isNextToName: Bool) -> Bool {
    let byte = neighbourhood.text[atom.range.lowerBound]
    return !(byte == UInt8(ascii: ",") && isNextToName)
  }

  /// A verb or conjunction, behind which another phrase starts.
  private func endsTitle(_ atom: Atom) -> Bool {
    ["ha", "hanno", "è", "sono", "e", "che", "con", "da", "dal", "dalla", "per", "al", "alla", "tra", "fra", "ed"]
      .contains(neighbourhood.lowercased(atom.range))
  }

  /// The stretch behind a name up to the closing comma or bracket, when one opens right there.
  private func apposition(behind end: Int) -> Range<Int>? {
    let atoms = neighbourhood.atoms
    var index = end
    if index < atoms.count, atoms[index].kind == .space { index += 1 }
    guard index < atoms.count, [UInt8(ascii: ","), UInt8(ascii: "(")].contains(byte(index)) else { return nil }
    let segment = segments.range(at: atoms[index].range.lowerBound)
    let start = atoms[index].range.upperBound
    index += 1
    var words = 0
    while index < atoms.count, atoms[index].range.upperBound <= segment.upperBound, words < Self.wordsBehind {
      if atoms[index].kind == .other { break }
      if atoms[index].kind == .word { words += 1 }
      index += 1
    }
    return start..<max(start, atoms[index - 1].range.upperBound)
  }

  private func byte(_ atom: Int) -> UInt8 { neighbourhood.text[neighbourhood.atoms[atom].range.lowerBound] }

  /// The gender that an article right before a name shows: «la Kim» is a woman.
  func articleGender(before atom: Int) -> Gender? {
    guard let before = neighbourhood.wordBefore(atom) else { return nil }
    switch before.text.lowercased() {
    case "la", "della", "alla", "dalla", "nella", "sulla": return .feminine
    case "il", "del", "al", "dal", "nel", "sul": return .masculine
    default: return nil
    }
  }
}
