internal import CorpusModel
internal import ItalianGrammar

/// Reads what stands beside a name: titles before it, an apposition behind it, the article, the verb.
struct NameScope {
  let context: NameContext

  /// How many words before a name, or in an apposition behind it, may hold its title.
  private static let wordsBefore = 9
  private static let wordsBehind = 8

  /// What is said right before the name, or behind it between commas or brackets; read once a name.
  func knownProfile(of name: Range<Int>) -> NameProfile {
    if let known = context.profiles[name] { return known }
    let found = profile(of: name)
    context.profiles[name] = found
    return found
  }

  private func profile(of name: Range<Int>) -> NameProfile {
    var profile = NameProfile()
    let range = rangeBefore(name.lowerBound)
    if !range.isEmpty {
      let text = context.neighbourhood.lowercased(range)
      // «la sorella del leader, Kim» is the sister; «la sorella del leader Kim» names the leader.
      let isApposed = context.neighbourhood.text[range].last { !$0.isASCIIWhitespace } == UInt8(ascii: ",")
      let title = isApposed ? Self.head(of: text) : Self.tail(of: text)
      // «la moglie di Yoon» is somebody else, and a comma ends clauses as well as titles.
      if !isApposed || !Role.roles(in: title, english: false).isEmpty {
        profile.add(text: text, rolePart: isComplement(name.lowerBound) ? "" : title)
      }
    }
    if let behind = apposition(behind: name.upperBound) {
      let text = context.neighbourhood.lowercased(behind)
      profile.add(text: text, rolePart: Self.head(of: text))
    }
    return profile
  }

  /// The part of a title up to the title of someone else in it: `la sorella` of «la sorella del leader».
  private static func head(of text: String) -> String {
    let words = words(of: text)
    let cut = words.indices.dropFirst().first { isOthersTitle(words, at: $0) } ?? words.endIndex
    return words[..<cut].joined(separator: " ")
  }

  /// The part of a title from the last such title on: `leader` of «la sorella del leader».
  private static func tail(of text: String) -> String {
    let words = words(of: text)
    let cut = words.indices.dropFirst().last { isOthersTitle(words, at: $0) } ?? words.startIndex
    return words[cut...].joined(separator: " ")
  }

  private static func words(of text: String) -> [Substring] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
  }

  /// Whether a title that belongs to somebody else starts at a word: behind «del», with a title before.
  private static func isOthersTitle(_ words: [Substring], at index: Int) -> Bool {
    let before = words[index - 1]
    guard before.utf8.first == UInt8(ascii: "d"), ["di", "del", "della", "dei", "dello"].contains(before) else {
      return false
    }
    return !Role.roles(in: String(words[index]), english: false).isEmpty
      && !Role.roles(in: words[..<index].joined(separator: " "), english: false).isEmpty
  }

  /// The stretch before a name that may hold its title: back to a comma, a verb's subject boundary or 9 words.
  private func rangeBefore(_ atom: Int) -> Range<Int> {
    let atoms = context.neighbourhood.atoms
    guard atom > 0, atom < atoms.count else { return 0..<0 }
    let segment = context.segments.range(at: atoms[atom].range.lowerBound)
    var index = atom - 1
    var words = 0
    while index >= 0, atoms[index].range.lowerBound >= segment.lowerBound, words < Self.wordsBefore {
      if atoms[index].kind == .other, isStop(atoms[index], isNextToName: index == atom - 2) { break }
      if atoms[index].kind == .word {
        words += 1
        if endsTitle(index) { break }
      }
      index -= 1
    }
    let start = max(index + 1, 0)
    return atoms[start].range.lowerBound..<atoms[atom].range.lowerBound
  }

  /// Punctuation ends the stretch, except a comma right before the name: «il ministro russo, Kozlov».
  private func isStop(_ atom: Atom, isNextToName: Bool) -> Bool {
    let byte = context.neighbourhood.text[atom.range.lowerBound]
    return !(byte == UInt8(ascii: ",") && isNextToName)
  }

  /// A verb or conjunction, behind which another phrase starts.
  private func endsTitle(_ atom: Int) -> Bool {
    context.neighbourhood.isListed(context.neighbourhood.word(atom), in: .titleBoundary)
  }

  /// The stretch behind a name up to the closing comma or bracket, when one opens right there.
  private func apposition(behind end: Int) -> Range<Int>? {
    let atoms = context.neighbourhood.atoms
    var index = end
    if index < atoms.count, atoms[index].kind == .space { index += 1 }
    guard index < atoms.count, [UInt8(ascii: ","), UInt8(ascii: "(")].contains(byte(index)) else { return nil }
    let segment = context.segments.range(at: atoms[index].range.lowerBound)
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

  private func byte(_ atom: Int) -> UInt8 {
    context.neighbourhood.text[context.neighbourhood.atoms[atom].range.lowerBound]
  }
}
