package import BinaryImage
internal import CorpusModel
internal import ICU
internal import Terminology

extension MentionLexicon {
  /// The number of the rules that make forms of terms, fold them and lay them out.
  ///
  /// Raise it with every change of these: compiled files of other rules are refused. A test tells when it is due.
  package static let rules = 5

  /// What tells compiled files of this program from those of others.
  ///
  /// - Parameter program: the program's version.
  package static func imageMaker(program: String) -> String {
    "bitesto \(program), rules \(rules), ICU \(LocaleRegistry.libraryVersion)"
  }

  /// Adds the compiled forms to an image.
  ///
  /// - Parameter part: tells lexicons of one image apart; the first is 0.
  package func write(to image: inout ImageWriter, part: Int) {
    let tags = contents.forms.languages.map(\.identifier).joined(separator: "\n")
    let (symbols, tree, forms) = (contents.symbols, contents.tree, contents.forms)
    image.add(Array(tags.utf8), as: ImageSection(.languages, part: part))
    image.add(symbols.storage, as: ImageSection(.symbolBytes, part: part))
    image.add(symbols.ends, as: ImageSection(.symbolEnds, part: part))
    image.add(symbols.slots, as: ImageSection(.symbolSlots, part: part))
    image.add(tree.labels, as: ImageSection(.labels, part: part))
    image.add(tree.children, as: ImageSection(.children, part: part))
    image.add(tree.endings, as: ImageSection(.endings, part: part))
    image.add(tree.endingLists, as: ImageSection(.endingLists, part: part))
    image.add(tree.optionalSpaces, as: ImageSection(.optionalSpaces, part: part))
    image.add(
      FlatArray<Int32>([
        tree.startCount, tree.spaceSymbol, Int32(contents.starts.shift), contents.starts.hasOtherStarts ? 1 : 0,
      ]), as: ImageSection(.counts, part: part))
    image.add(contents.starts.prefixes.bits, as: ImageSection(.startPrefixes, part: part))
    image.add(contents.starts.bits, as: ImageSection(.startBits, part: part))
    image.add(forms.traits, as: ImageSection(.traits, part: part))
    image.add(forms.textPlaces, as: ImageSection(.textPlaces, part: part))
    image.add(forms.capitalPlaces, as: ImageSection(.capitalPlaces, part: part))
    image.add(forms.capitals, as: ImageSection(.capitals, part: part))
    image.add(forms.pool, as: ImageSection(.pool, part: part))
  }
}

extension LexiconContents {
  /// The forms in some languages that the file of a glossary holds compiled; nil where it does not.
  ///
  /// - Throws: `InputError` (`BT1002`) where it is damaged.
  static func compiled(
    for languages: [LanguageTag], in glossary: Glossary
  ) throws(InputError) -> LexiconContents? {
    guard let image = glossary.image else { return nil }
    do throws(ImageFault) {
      var part = 0
      while image.has(ImageSection(.languages, part: part)) {
        let tags: FlatArray<UInt8> = try image.array(ImageSection(.languages, part: part))
        let own = tags.string(0..<tags.count).split(separator: "\n").compactMap { LanguageTag($0) }
        if own == languages { return try LexiconContents(image, part: part, languages: own, glossary) }
        part += 1
      }
      return nil
    } catch {
      throw error.inputError(path: glossary.imagePath)
    }
  }

  private convenience init(
    _ image: ImageReader, part: Int, languages: [LanguageTag], _ glossary: Glossary
  ) throws(ImageFault) {
    func array<Element>(_ content: ImageSection.Content) throws(ImageFault) -> FlatArray<Element> {
      try image.array(ImageSection(content, part: part))
    }
    let counts: FlatArray<Int32> = try array(.counts)
    let traits: FlatArray<UInt64> = try array(.traits)
    // Other work counts by concepts: a form of none must not get so far.
    let conceptCount = glossary.concepts.count
    let areInside = traits.withUnsafeBufferPointer { traits in
      traits.allSatisfy { FormTraits(rawValue: $0).concept < conceptCount }
    }
    if !areInside { throw .damaged("traits") }
    guard let prefixes = StartPrefixes(bits: try array(.startPrefixes)) else { throw .damaged("startPrefixes") }
    guard
      let starts = StartFilter(
        prefixes: prefixes, bits: try array(.startBits), shift: counts[2], hasOtherStarts: counts[3] != 0)
    else { throw .damaged("startBits") }
    self.init(
      symbols: SymbolTable(
        storage: try array(.symbolBytes), ends: try array(.symbolEnds), slots: try array(.symbolSlots)),
      tree: FormTree(
        labels: try array(.labels), children: try array(.children), endings: try array(.endings),
        endingLists: try array(.endingLists), optionalSpaces: try array(.optionalSpaces), startCount: counts[0],
        spaceSymbol: counts[1]),
      starts: starts,
      forms: FormTable(
        languages: languages, traits: traits, textPlaces: try array(.textPlaces),
        capitalPlaces: try array(.capitalPlaces), capitals: try array(.capitals), pool: try array(.pool),
        glossary: glossary))
  }
}
