internal import CorpusModel

/// The lists of words that a word beside a name, or a name itself, may stand in; see ``WordClassTable``.
struct WordClasses: OptionSet {
  let rawValue: UInt32

  /// ``GivenNames``.
  static let givenName = WordClasses(rawValue: 1 << 0)
  static let commonGivenName = WordClasses(rawValue: 1 << 1)
  /// ``Honorifics``.
  static let honorific = WordClasses(rawValue: 1 << 2)
  static let personsTitle = WordClasses(rawValue: 1 << 3)
  /// ``FunctionWords``.
  static let determiner = WordClasses(rawValue: 1 << 4)
  static let functionWord = WordClasses(rawValue: 1 << 5)
  static let objectOpener = WordClasses(rawValue: 1 << 6)
  static let placeLead = WordClasses(rawValue: 1 << 7)
  /// ``TitleLinks``.
  static let titleLink = WordClasses(rawValue: 1 << 8)
  static let titleBoundary = WordClasses(rawValue: 1 << 17)
  /// ``NameTails``.
  static let newspaperTail = WordClasses(rawValue: 1 << 9)
  static let clubTail = WordClasses(rawValue: 1 << 10)
  static let thingNamedAfterPerson = WordClasses(rawValue: 1 << 11)
  static let nameHead = WordClasses(rawValue: 1 << 12)
  /// ``InstitutionHeads``.
  static let institutionHead = WordClasses(rawValue: 1 << 13)
  static let possession = WordClasses(rawValue: 1 << 14)
  static let institutionQualifier = WordClasses(rawValue: 1 << 15)
  /// ``OrdinaryWords``.
  static let ordinaryWord = WordClasses(rawValue: 1 << 16)

  /// The classes of a word, whatever its case.
  init(of word: String) { self.init(ofLowered: word.lowercased()) }

  /// The classes of a word in lower case.
  init(ofLowered word: String) { self = WordClassTable.all.classes(of: Array(word.utf8)) }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Finds the classes of a word by one look-up, without making a string of it.
struct WordClassTable {
  private let symbols: SymbolTable
  private var classes: [WordClasses] = []

  /// The table of all lists.
  static let all = WordClassTable([
    (.givenName, GivenNames.names), (.commonGivenName, GivenNames.commonWords),
    (.honorific, Honorifics.words), (.personsTitle, Honorifics.titlesOfPersonsAlone),
    (.determiner, FunctionWords.determiners),
    (.functionWord, FunctionWords.determiners + FunctionWords.prepositions + FunctionWords.others),
    (.objectOpener, FunctionWords.articles + FunctionWords.possessives), (.placeLead, FunctionWords.placeLeads),
    (.titleLink, TitleLinks.words), (.titleBoundary, TitleLinks.boundaries),
    (.newspaperTail, NameTails.ofNewspapers), (.clubTail, NameTails.ofClubs),
    (.thingNamedAfterPerson, NameTails.ofThingsNamedAfterPersons), (.nameHead, NameTails.heads),
    (.institutionHead, InstitutionHeads.words), (.possession, InstitutionHeads.possession),
    (.institutionQualifier, InstitutionHeads.adjectives), (.ordinaryWord, OrdinaryWords.words),
  ])

  private init(_ lists: [(WordClasses, [String])]) {
    var builder = SymbolTableBuilder()
    for (list, words) in lists {
      for word in words {
        let symbol = Int(builder.insert(Array(word.utf8)))
        if symbol == classes.count { classes.append([]) }
        classes[symbol].insert(list)
      }
    }
    symbols = builder.table((0..<builder.count).map { UInt32($0) })
  }

  /// The classes of a word of a text in NFC.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func classes(of word: Range<Int>, in text: [UInt8]) -> WordClasses {
    var hash = SymbolHash()
    var isBehindC3 = false
    for index in word {
      let byte = text[index]
      if byte >= 0x80, byte != 0xC3, !isBehindC3 { return classesOfOther(text[word]) }
      hash.add(isBehindC3 ? LatinFolding.behindC3(byte) : LatinFolding.ascii(byte))
      isBehindC3 = byte == 0xC3
    }
    return classes(ofSymbol: symbols.symbol(of: word, in: text, hash: hash.value))
  }

  /// The classes of a word in lower case.
  func classes(of word: [UInt8]) -> WordClasses { classes(ofSymbol: symbols.symbol(of: word)) }

  private func classesOfOther(_ word: ArraySlice<UInt8>) -> WordClasses {
    classes(of: Array(String(decoding: word, as: UTF8.self).lowercased().utf8))
  }

  private func classes(ofSymbol symbol: Int32) -> WordClasses { symbol < 0 ? [] : classes[Int(symbol)] }
}
