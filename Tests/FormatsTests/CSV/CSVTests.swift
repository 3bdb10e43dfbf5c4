import CorpusModel
import Formats
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"a\"\"b\",\"c\r\nd\"\r\n", [["a\"b", "c\r\nd"]]), ("\"\"\r\n,\r\n", [[""], ["", ""]]),
    ("\r\n\r\na\r\n", [["a"]]), ("\u{FEFF}\"a\",b\n", [["a", "b"]]), ("", []), ("a,", [["a", ""]]),
  ])
  func rowsAreRead(text: String, rows: [[String]]) {
    #expect(CSVRows(Array(text.utf8)).map(\.cells) == rows)
  }

  @Test func rowsKnowTheirLinesAndQuotesThatStayOpen() {
    var rows = CSVRows(Array("\"a\nb\"\nc\n\"d\n".utf8))
    #expect([rows.next()?.line, rows.next()?.line] == [1, 3])
    #expect(rows.fault(path: "g") == nil)
    #expect(rows.next()?.cells == ["d\n"])
    #expect(rows.fault(path: "g")?.location?.line == 4)
    #expect(rows.next() == nil)
  }

  @Test func spreadsheetsWithADecimalCommaSeparateBySemicolons() {
    let bytes = Array("id;it\nx;a,b\n".utf8)
    #expect(CSVRows.separator(of: bytes) == UInt8(ascii: ";"))
    #expect(CSVRows(bytes, separator: UInt8(ascii: ";")).map(\.cells) == [["id", "it"], ["x", "a,b"]])
    #expect(CSVRows.separator(of: Array("id,it;en\n".utf8)) == UInt8(ascii: ","))
  }

  @Test(arguments: [
    ("=1+1", true), ("+1", true), ("-1", true), ("@a", true), ("'", true), ("＝1", true), ("001", true),
    ("1e5", true),
    ("3-4", true), ("1,2", true), ("0.5", true), ("1234567890123456", true), ("3 marzo", true), ("\tx", true),
    ("0", false), ("12", false), ("a=1", false), ("", false), ("NA", false), (" =1", false),
    ("12 mila persone hanno marciato ieri a Pyongyang", false),
  ])
  func whatASpreadsheetWouldRewriteIsGuarded(text: String, isGuarded: Bool) {
    #expect(CSVCell.guarded(text) == (isGuarded ? "'" + text : text))
    #expect(CSVCell.unguarded(CSVCell.guarded(text)) == text)
  }
}
