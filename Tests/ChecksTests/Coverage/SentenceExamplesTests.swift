import Testing

@testable import Checks

/// Examples of short sentences are whole, those of long ones are cut around the name.
@Suite struct SentenceExamplesTests {
  private func example(of name: String, in text: String) throws -> String {
    let bytes = Array(text.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name.utf8) })
    var examples = SentenceExamples(of: bytes.indices, in: bytes)
    return examples.example(of: start..<start + name.utf8.count)
  }

  @Test func aSentenceIsWhole() throws {
    #expect(try example(of: "Kim", in: "Ha parlato\nKim.") == "Ha parlato Kim.")
    let long = String(repeating: "sì ", count: 249) + "Kim."
    #expect(try example(of: "Kim", in: long) == long)
  }

  @Test func anEndlessSentenceIsCutBetweenWords() throws {
    let filling = String(repeating: "parola ", count: 500)
    let middle = try example(of: "Kim", in: filling + "Kim " + filling + "fine")
    #expect(middle.hasPrefix("…parola parola "))
    #expect(middle.contains(" parola Kim parola "))
    #expect(middle.hasSuffix(" parola…"))
    #expect((500...700).contains(middle.utf8.count))
    #expect(try example(of: "Kim", in: "Kim " + filling + "fine").hasPrefix("Kim parola"))
    #expect(try example(of: "fine", in: filling + "fine").hasSuffix(" parola fine"))
  }

  /// A word without end is cut between characters, a name too.
  @Test func anEndlessWordIsCutBetweenCharacters() throws {
    for shift in 0..<4 {
      let word = String(repeating: "x", count: shift) + String(repeating: "é가", count: 500)
      for example in [
        try example(of: "Kim", in: word + "Kim" + word), try example(of: word, in: "Kim " + word + " Kim"),
      ] {
        #expect(!example.unicodeScalars.contains("\u{FFFD}"))
        #expect(example.utf8.count < 1_000)
        #expect(example.hasSuffix("…"))
      }
    }
  }

  /// Names that stand close together share an example, so that a name has examples from different places.
  @Test func namesThatStandTogetherShareAnExample() {
    let text = (0..<1_000).flatMap { Array("Kim \(1_000 + $0). ".utf8) }
    var examples = SentenceExamples(of: text.indices, in: text)
    var found: [String] = []
    for start in stride(from: 0, to: text.count, by: 10) {
      let example = examples.example(of: start..<start + 3)
      if found.last != example { found.append(example) }
    }
    #expect((10...60).contains(found.count))
  }
}
