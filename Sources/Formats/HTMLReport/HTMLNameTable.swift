/// What the report tells of names, each text once: marks point here by number.
struct HTMLNameTable {
  private var numbers: [String: Int] = [:]
  private var tips: [String] = []

  /// The number of a text.
  mutating func number(of tip: String) -> Int {
    if let number = numbers[tip] { return number }
    numbers[tip] = tips.count
    tips.append(tip)
    return tips.count - 1
  }

  /// The texts as an array of JavaScript, safe inside a page.
  var script: String {
    var json = JSONText()
    json.array { list in for tip in tips { list.string(tip) } }
    return String(decoding: json.bytes, as: UTF8.self).replacing("<", with: "\\u003c")
  }
}
