/// Text annotated as `{surface|id}`; `{surface|?a,b}` is ambiguous and `{surface|!}` unknown.
struct MarkedText {
  struct Mark: Hashable {
    /// Unicode scalars of the text.
    let range: Range<Int>
    /// What stands behind the bar.
    let label: String
  }

  let text: String
  let marks: [Mark]

  init(text: String, marks: [Mark]) {
    self.text = text
    self.marks = marks
  }

  /// Reads marked text.
  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [Mark] = []
    var count = 0
    var rest = Substring(marked).unicodeScalars
    while let next = rest.popFirst() {
      guard next == "{", let bar = rest.firstIndex(of: "|"), let close = rest[bar...].firstIndex(of: "}") else {
        text.append(next)
        count += 1
        continue
      }
      let surface = rest[..<bar]
      text.append(contentsOf: surface)
      marks.append(
        Mark(range: count..<count + surface.count, label: String(rest[rest.index(after: bar)..<close])))
      count += surface.count
      rest = rest[rest.index(after: close)...]
    }
    self.text = String(text)
    self.marks = marks
  }

  /// The text with its marks, which must not overlap.
  var marked: String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result.append(contentsOf: scalars[position..<mark.range.lowerBound])
      result.append("{")
      result.append(contentsOf: scalars[mark.range])
      result.append(contentsOf: "|\(mark.label)}".unicodeScalars)
      position = mark.range.upperBound
    }
    result.append(contentsOf: scalars[position...])
    return String(result)
  }
}
