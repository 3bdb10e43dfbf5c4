import BinaryImage
import Testing

@testable import Mentions

/// Prefixes of words never miss one that a form starts with, whatever stands behind it, and leave most others out.
@Suite struct StartPrefixesTests {
  private static func prefixes(_ words: [(text: String, needsCapital: Bool)]) -> StartPrefixes {
    var builder = StartPrefixes.Builder()
    for (text, needsCapital) in words {
      builder.insert(head(text), count: text.utf8.count, needsCapital: needsCapital)
    }
    return StartPrefixes(builder)
  }

  /// The first bytes of a text, the first of them lowest.
  private static func head(_ text: String) -> UInt32 {
    text.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func contain(_ prefixes: StartPrefixes, _ text: String) -> Bool {
    prefixes.withTest { $0(head(text)) }
  }

  @Test(arguments: [
    ("kim", true, "Kim Jong-un"), ("kim", true, "KIM"), ("nordcoreano", false, "Nordcoreano"),
    ("nordcoreano", false, "nordcoreani"), ("onu", true, "Onu"), ("ue", true, "Ue. "), ("ue", true, "UE’s"),
    ("x", true, "X"), ("x", true, "X, già Twitter"), ("38", false, "38º"), ("élite", false, "Élite"),
    ("élite", false, "élite"), ("è", false, "È stato"),
  ])
  func firstWordsOfFormsAreFound(_ word: String, _ needsCapital: Bool, _ text: String) {
    #expect(Self.contain(Self.prefixes([(word, needsCapital)]), text))
  }

  @Test(arguments: [("kim", true, "kimono"), ("kim", true, "Kosovo"), ("kim", false, "kin"), ("ue", true, "Uno")])
  func otherWordsAreLeftOut(_ word: String, _ needsCapital: Bool, _ text: String) {
    #expect(!Self.contain(Self.prefixes([(word, needsCapital)]), text))
  }

  /// What a file holds is taken over, and nothing of another size.
  @Test func bitsOfAnotherSizeAreRefused() throws {
    let prefixes = Self.prefixes([("kim", true)])
    #expect(Self.contain(try #require(StartPrefixes(bits: prefixes.bits)), "Kim"))
    #expect(StartPrefixes(bits: FlatArray([1])) == nil)
  }
}
