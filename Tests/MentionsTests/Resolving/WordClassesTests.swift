import Testing

@testable import Mentions

/// The lists of words, asked for by the bytes of a text and by strings.
@Suite struct WordClassesTests {
  @Test(
    arguments: [
      ("Mario", [.givenName]), ("MARIO", [.givenName]), ("josé", [.givenName]), ("JOSÉ", [.givenName]),
      ("rosa", [.givenName, .commonGivenName]), ("Signora", [.honorific, .personsTitle]), ("dell", [.determiner]),
      ("perché", []), ("Ματθαίος", []), ("Èlla", []), ("", []),
    ] as [(String, WordClasses)]
  )
  func listsOfAWord(_ word: String, _ expected: WordClasses) {
    let text = Array("«\(word)»".utf8)
    let found = WordClassTable.all.classes(of: 2..<text.count - 2, in: text)
    #expect(found == WordClasses(of: word), "\(word)")
    #expect(found.isSuperset(of: expected) && found.isEmpty == expected.isEmpty, "\(word): \(found)")
  }

  @Test func aWordInLowerCaseIsComparedAsItIs() {
    #expect(WordClasses(ofLowered: "mario").contains(.givenName))
    #expect(WordClasses(ofLowered: "Mario").isEmpty)
  }

  @Test func everyListedWordIsFound() {
    for word in GivenNames.names { #expect(GivenNames.contains(word.uppercased()), "\(word)") }
    for word in InstitutionHeads.words { #expect(InstitutionHeads.startsWithHead("\(word) d'onore"), "\(word)") }
  }
}
