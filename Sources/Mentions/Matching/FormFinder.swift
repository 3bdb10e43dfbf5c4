internal import CorpusModel
internal import ICU

/// Finds every form of a lexicon in a text.
///
/// It keeps scratch memory, and so belongs to one task at a time.
package final class FormFinder {
  package let lexicon: MentionLexicon
  private let scanner: AtomScanner
  /// Finds where names may be; nil for the plain engine, which reads everything.
  private let starts: StartScan?
  /// The atoms of the last text, whose memory serves for the next one.
  private var buffer: [Atom] = []

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - lexicon: the forms.
  ///   - readsScalars: whether to read texts scalar by scalar, as the plain engine does.
  package init(_ lexicon: MentionLexicon, readsScalars: Bool = false) {
    self.lexicon = lexicon
    scanner = AtomScanner(symbols: lexicon.symbols, readsScalars: readsScalars)
    starts = readsScalars || lexicon.starts.hasOtherStarts ? nil : StartScan(lexicon.starts)
  }

  /// Cuts the text into atoms, as far as there may be names in it.
  ///
  /// - Parameter segments: its sentences.
  /// - Returns: the atoms of every sentence that may hold a name, and of those beside it; what is left out stands as an
  ///   empty line.
  /// - Throws: `InputError` (`BT0901`) for a text of 4 GiB or more, `BT0108` when ICU fails.
  func atoms(in text: [UInt8], segments: [Segment]) throws(InputError) -> [Atom] {
    guard let starts, !segments.isEmpty else { return try atoms(in: text) }
    starts.run(over: text)
    let regions = NameRegions.regions(around: starts.places, in: text, segments)
    return try atoms(in: text, regions: regions, starts: starts.places)
  }

  /// Cuts the whole text into atoms.
  ///
  /// - Throws: `InputError` (`BT0901`) for a text of 4 GiB or more, `BT0108` when ICU fails.
  func atoms(in text: [UInt8]) throws(InputError) -> [Atom] { try atoms(in: text, regions: [0..<text.count]) }

  private func atoms(
    in text: [UInt8], regions: [Range<Int>], starts: [Int]? = nil
  ) throws(InputError) -> [Atom] {
    if text.count > Int(UInt32.max) {
      throw InputError(.textTooLong, "the text has 4 GiB or more", hint: "cut it at blank lines")
    }
    do {
      try scanner.cut(text, regions: regions, starts: starts, into: &buffer)
      return buffer
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// Finds all forms at word boundaries, overlapping ones too, in the order of their starts and lengths.
  ///
  /// - Parameters:
  ///   - text: the normalized text, well-formed UTF-8.
  ///   - atoms: its atoms.
  ///   - takesCompounds: whether a Korean name counts before any noun, marked as a compound.
  ///   - isAsWritten: whether a range of the text is the given form to the letter; for exact terms.
  /// - Complexity: O(*n* · *d*) for *n* atoms and forms of at most *d* atoms.
  func allForms(
    in text: [UInt8], atoms: [Atom], takesCompounds: Bool = false, isAsWritten: (Range<Int>, String) -> Bool
  ) -> [FoundForm] {
    let tree = lexicon.contents.tree
    let table = lexicon.contents.forms
    var found: [FoundForm] = []
    // Room for the names of most texts, so that they need not move again and again.
    found.reserveCapacity(atoms.count / 32)
    var walk = FormWalk()
    for start in atoms.indices where tree.canStart(with: atoms[start].symbol) && canStart(atoms, at: start) {
      walk.run(over: atoms, from: start, in: lexicon, text)
      for (node, end) in walk.reached {
        let ending = ending(atoms, start: start, at: end, text)
        guard ending == .whole || ending == .compound && takesCompounds else { continue }
        let range = atoms[start].range.lowerBound..<atoms[end - 1].range.upperBound
        let forms = fitting(tree.forms(endingAt: node), in: table, atoms[start..<end], range, isAsWritten) {
          Self.isBehindArticle(atoms, start, text)
        }
        if forms.strongest.isEmpty { continue }
        found.append(
          FoundForm(
            range: range, atoms: start..<end, symbol: atoms[start].symbol,
            site: FormSite(of: start..<end, in: atoms), forms: forms.strongest, outranked: forms.outranked,
            meaning: FormMeaning(forms.strongest, in: table), isCompound: ending == .compound))
      }
    }
    return found
  }

  private func canStart(_ atoms: [Atom], at index: Int) -> Bool {
    let atom = atoms[index]
    guard atom.symbol >= 0, atom.kind != .space, !atom.isInsideAddress else { return false }
    // A Korean name starts an eojeol, or stands behind a syllable or two; what stands inside is part of another word.
    return atom.kind != .syllable || Self.head(before: index, atoms).count <= KoreanHead.syllablesAtMost
  }

  /// The syllables of an eojeol before one of its own, as places in the atoms.
  private static func head(before index: Int, _ atoms: [Atom]) -> Range<Int> {
    var start = index
    while start > 0, atoms[start - 1].kind == .syllable, index - start <= KoreanHead.syllablesAtMost { start -= 1 }
    return start..<index
  }

  /// What stands behind a form.
  private enum Ending {
    case whole
    /// A Korean noun without a space, which is not known.
    case compound
    /// The rest of another word.
    case inside
  }

  private func ending(_ atoms: [Atom], start: Int, at end: Int, _ text: [UInt8]) -> Ending {
    if atoms[start].kind == .syllable, !isWhole(atoms, start..<end, text) { return .inside }
    guard end < atoms.count, atoms[end].kind == .syllable, atoms[end - 1].kind == .syllable else { return .whole }
    var runEnd = end
    while runEnd < atoms.count, atoms[runEnd].kind == .syllable { runEnd += 1 }
    let tail = text[atoms[end].range.lowerBound..<atoms[runEnd - 1].range.upperBound]
    if KoreanTail.canFollowName(tail, nameSyllables: end - start) { return .whole }
    return KoreanTail.mayBeNoun(tail, nameSyllables: end - start) ? .compound : .inside
  }

  /// Whether what stands before a Korean name leaves it one: nothing, a prefix, or no quotation that ends there, behind
  /// which 이란 is a particle.
  private func isWhole(_ atoms: [Atom], _ name: Range<Int>, _ text: [UInt8]) -> Bool {
    let bytes = text[atoms[name.lowerBound].range.lowerBound..<atoms[name.upperBound - 1].range.upperBound]
    let head = Self.head(before: name.lowerBound, atoms)
    if !head.isEmpty {
      return KoreanHead.canPrecedeName(
        text[atoms[head.lowerBound].range.lowerBound..<bytes.startIndex], name: bytes)
    }
    guard name.lowerBound > 1, ![.space, .paragraphBreak, .hyphen].contains(atoms[name.lowerBound - 1].kind),
      ![.space, .paragraphBreak].contains(atoms[name.lowerBound - 2].kind)
    else { return true }
    return !KoreanTail.isParticle(bytes)
  }

  /// The forms whose capitals, and letters where they are exact, are in the text; curated before derived ones, full
  /// names before short forms.
  private func fitting(
    _ candidates: FormNumbers, in table: FormTable, _ atoms: ArraySlice<Atom>, _ range: Range<Int>,
    _ isAsWritten: (Range<Int>, String) -> Bool, isBehindArticle: () -> Bool
  ) -> (strongest: FormList, outranked: FormList) {
    func fits(_ number: Int) -> Bool {
      let traits = table.traits(number)
      if traits.needsArticle, !isBehindArticle() { return false }
      if traits.isExact { return isAsWritten(range, table.text(number)) }
      return table.capitals(number, fit: atoms)
    }
    if candidates.count == 1 { return (fits(candidates[0]) ? FormList(candidates[0]) : FormList(), FormList()) }
    var strongest: [Int] = []
    strongest.reserveCapacity(candidates.count)
    for number in candidates where fits(number) { strongest.append(number) }
    if strongest.contains(where: { table.traits($0).isCurated }) {
      strongest.removeAll { !table.traits($0).isCurated }
    }
    let shortCount = strongest.count { table.traits($0).isShortForm }
    if shortCount == 0 || shortCount == strongest.count { return (FormList(strongest), FormList()) }
    return (
      FormList(strongest.filter { !table.traits($0).isShortForm }),
      FormList(strongest.filter { table.traits($0).isShortForm })
    )
  }

  /// Whether an article or an articulated preposition stands right before an atom.
  private static func isBehindArticle(_ atoms: [Atom], _ start: Int, _ text: [UInt8]) -> Bool {
    guard start >= 2, [.space, .apostrophe].contains(atoms[start - 1].kind), atoms[start - 2].kind == .word else {
      return false
    }
    return FunctionWords.isDeterminer(String(decoding: text[atoms[start - 2].range], as: UTF8.self).lowercased())
  }
}

/// A way through the tree of forms, with the memory that all ways of a text share.
private struct FormWalk {
  /// The nodes with forms that were reached, with the atom behind each; shortest first.
  private(set) var reached: [(node: Int, end: Int)] = []
  private var open: [(node: Int32, next: Int)] = []

  mutating func run(over atoms: [Atom], from start: Int, in lexicon: MentionLexicon, _ text: [UInt8]) {
    let tree = lexicon.contents.tree
    reached.removeAll(keepingCapacity: true)
    open.append((0, start))
    while let (node, next) = open.popLast() {
      guard next < atoms.count, atoms[next].kind != .paragraphBreak else { continue }
      if atoms[next].kind == .space, tree.allowsSpace(at: node) { open.append((node, next + 1)) }
      let symbol = lexicon.symbol(of: atoms[next], in: text)
      guard symbol >= 0 else { continue }
      let target = tree.target(from: node, by: symbol)
      guard target >= 0 else { continue }
      if tree.endsForm(target) { reached.append((Int(target), next + 1)) }
      open.append((target, next + 1))
    }
  }
}
