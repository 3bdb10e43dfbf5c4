import ICU
import Testing

/// Unicode's own break tests through our wrapper (UAX #29).
@Suite(.enabled(if: UnicodeData.isInstalled, "needs Debian's package unicode-data"))
struct BreakConformanceTests {
  @Test func sentenceBreaks() throws {
    let failures = try failures(in: "auxiliary/SentenceBreakTest.txt", .sentence)
    #expect(failures.count > 500)
    #expect(failures.filter(\.isDifferent).map(\.line) == KnownDifferences.sentenceBreaks)
  }

  @Test func wordBreaks() throws {
    let failures = try failures(in: "auxiliary/WordBreakTest.txt", .word)
    #expect(failures.count > 1800)
    #expect(failures.filter(\.isDifferent).map(\.line) == KnownDifferences.wordBreaks)
  }

  private func failures(in file: String, _ kind: BreakIterator.Kind) throws -> [(line: String, isDifferent: Bool)]
  {
    let iterator = try BreakIterator(kind, locale: "root")
    return try UnicodeData.lines(of: file).map { line in
      let test = BreakTest(line)
      return (line, try iterator.pieces(in: test.text).map(\.end) != test.ends)
    }
  }

  /// The comparison can fail.
  @Test func aWrongExpectationIsFound() throws {
    let test = BreakTest("÷ 0061 ÷ 0062 ÷")
    #expect(try BreakIterator(.word, locale: "root").pieces(in: test.text).map(\.end) != test.ends)
  }
}

/// One line: `÷ 0061 × 0308 ÷`.
struct BreakTest {
  private(set) var text: [UInt8] = []
  /// Where the pieces end, in bytes.
  private(set) var ends: [Int] = []

  init(_ line: String) {
    for item in line.split(separator: " ") {
      switch item {
      case "÷": if !text.isEmpty { ends.append(text.count) }
      case "×": break
      default: text += UnicodeData.bytes(item)
      }
    }
  }
}
