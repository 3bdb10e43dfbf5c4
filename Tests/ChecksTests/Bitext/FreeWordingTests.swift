import CorpusModel
import Testing

@testable import Checks

/// Words of the Italian that mean a concept without naming it.
@Suite struct FreeWordingTests {
  private func wording(_ text: String) -> FreeWording {
    FreeWording(text.split(separator: " ").map { BitextWord(text: String($0), range: 0..<1) })
  }

  @Test(arguments: [
    ("romani", "Roma", true), ("Roma", "Roma", true), ("Onu", "Onu", true), ("onu", "Onu", false),
    ("londinese", "Londra", true), ("londinex", "Londra", false), ("romanticismo", "Roma", false),
    ("rom", "Roma", false),
    ("ROMANI", "Roma", true), ("parigini", "Roma", false),
  ])
  func derivationsFit(word: String, name: String, fits: Bool) {
    #expect(wording("altre \(word) zeta").fits(Substring(name)) == fits)
  }

  @Test(arguments: [
    ("sulla Linea di Demarcazione tace", "linea di demarcazione", true),
    ("sulla linea", "linea di demarcazione", false),
    ("linea di linea di demarcazione", "linea di demarcazione", true), ("linea", "linea", false),
  ])
  func wordsStandInARow(text: String, name: String, holds: Bool) {
    #expect(wording(text).holds(name.split(separator: " ")) == holds)
  }

  @Test func nounsHaveTheirEndings() {
    #expect(wording("le Testate e").isNoun("testat"))
    #expect(!wording("il testatore").isNoun("testat"))
    #expect(!wording("la testa").isNoun("testat"))
    #expect(!wording("").isNoun("testat"))
    #expect(wording("").isEmpty)
  }
}
