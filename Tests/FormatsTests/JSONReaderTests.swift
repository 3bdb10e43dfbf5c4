import Testing

@testable import Formats

/// Values and faults of JSON, as RFC 8259 has them.
@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.value(Array(text.utf8)) }

  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .boolean(true)), ("[]", .array([])), ("{}", .object([])),
    ("-0", .number("-0")), ("1.50", .number("1.50")), ("1E+2", .number("1E+2")), ("\"\"", .string("")),
    ("\"\\u00e8\\n\\/\\\"\\\\\\b\\f\\r\\t\"", .string("è\n/\"\\\u{8}\u{C}\r\t")),
    ("\"\\uD83D\\uDE00\"", .string("😀")),
    ("\"\\u0000\"", .string("\0")), ("\"\u{2028}\"", .string("\u{2028}")), ("\"\u{7F}\"", .string("\u{7F}")),
    ("[1,[\"a\"],null]", .array([.number("1"), .array([.string("a")]), .null])),
  ])
  func values(text: String, value: JSONValue) throws { #expect(try read(text) == value) }

  @Test(arguments: [
    ("", 0), (" ", 1), ("nul", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\":1,}", 7), ("{\"a\" 1}", 5), ("{a:1}", 1),
    ("01", 0), ("1.", 0), (".5", 0), ("+1", 0), ("1e", 0), ("-", 0), ("\"a", 0), ("\"\\x\"", 1),
    ("\"\\u12g4\"", 1),
    ("\"\\uD83D\"", 1), ("\"\\uDE00\"", 1), ("\"\\uD83D\\u0041\"", 1), ("\"\n\"", 1), ("1 2", 2), ("[", 1),
    ("{", 1),
    ("'a'", 0), ("// a\n1", 0), ("NaN", 0), ("{\"a\":1,\"\\u0061\":2}", 7), ("\"\\", 1), ("\u{FEFF}1", 0),
  ])
  func faults(text: String, offset: Int) {
    #expect(throws: JSONFault.self) { try read(text) }
    do { _ = try read(text) } catch { #expect((error as? JSONFault)?.offset == offset) }
  }

  @Test func membersKnowTheirPlaces() throws {
    guard case .object(let members) = try read("{ \"è\" : [1], \"b\":2}") else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["è", "b"])
    #expect(members.map(\.nameOffset) == [2, 14])
    #expect(members.map(\.valueOffset) == [9, 18])
  }

  @Test func depthHasALimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(JSONReader.maximumDepth))
    #expect(throws: JSONFault.self) { try read(nested(JSONReader.maximumDepth + 1)) }
  }

  @Test func whatIsReadIsWrittenAgain() throws {
    let text = "{\"a\":[1.50,-0,\"è\\n😀\",null,true],\"b\":{\"c\":{}}}"
    var json = JSONText()
    json.value(try read(text))
    #expect(String(decoding: json.bytes, as: UTF8.self) == text)
  }
}
