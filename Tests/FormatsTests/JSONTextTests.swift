import Formats
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test func valuesAreSeparatedAndNested() {
    var json = JSONText()
    json.object { object in
      object.member("a", 1)
      object.member("b", ["x", "y"])
      object.key("c")
      object.object { $0.member("d", nil as String?) }
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":1,"b":["x","y"],"c":{"d":null}}"#)
  }

  @Test(arguments: ["", "\"", "\\", "\u{0}\u{1F}\u{7F}", "\n\r\t", "김정은", "😀", "\u{2028}", "</script>"])
  func stringsComeBack(text: String) throws {
    var json = JSONText()
    json.array { $0.string(text) }
    let back = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(back?.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.97126, "0.9713"), (-0.5, "-0.5"), (0.00004, "0"), (95.8333333, "95.8333"),
  ])
  func numbersAreShort(value: Double, text: String) {
    #expect(DecimalText.fourDecimals(value) == text)
  }
}
