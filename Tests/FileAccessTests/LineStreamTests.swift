import CorpusModel
import FileAccess
import Testing

@Suite struct LineStreamTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let stream = LineStream(ByteStream(path: "x", contents: bytes))
    var lines: [String] = []
    while let line = try stream.next() {
      lines.append("\(line.number) \(String(decoding: line.content, as: UTF8.self)) \(line.ending.count)")
    }
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["1 a 0"]), ("a\n", ["1 a 1"]), ("a\r\nb", ["1 a 2", "2 b 0"]), ("\n\n", ["1  1", "2  1"]),
    ("\u{FEFF}a\n\u{FEFF}b", ["1 a 1", "2 \u{FEFF}b 0"]), ("a\rb\u{2028}c\u{85}d\n", ["1 a\rb\u{2028}c\u{85}d 1"]),
    ("a\0b😀김정은", ["1 a\0b😀김정은 0"]),
  ])
  func linesEndAtLineFeedsAlone(text: String, expected: [String]) throws {
    #expect(try lines(Array(text.utf8)) == expected)
  }

  @Test func aHugeLineIsOneLine() throws {
    #expect(try lines(Array(repeating: 0x61, count: 3 << 20)).count == 1)
  }

  @Test func badBytesAreNamedByLineAndOffset() throws {
    do {
      _ = try lines([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xC3, 0xA8, 0xFF, 0x0A])
      Issue.record("it passed")
    } catch let error as InputError {
      let finding = try #require(error.diagnostics.first)
      #expect(finding.location == SourceLocation(path: "x", line: 2, column: 2))
      #expect(finding.message == "byte 0xFF at offset 7 is not UTF-8")
    }
  }
}
