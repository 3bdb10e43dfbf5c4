import Foundation

/// Text annotated as `{surface|concept}`.
struct Gold {
  struct Annotation: Hashable {
    let start: Int
    let end: Int
    let concept: String
  }

  let text: String
  let annotations: [Annotation]

  init(marked: String) {
    var scalars = String.UnicodeScalarView()
    var annotations: [Annotation] = []
    var rest = Substring(marked)
    var count = 0
    while let next = rest.first {
      rest = rest.dropFirst()
      guard next == "{", let bar = rest.firstIndex(of: "|"), let close = rest[bar...].firstIndex(of: "}") else {
        scalars.append(contentsOf: next.unicodeScalars)
        count += next.unicodeScalars.count
        continue
      }
      let surface = rest[..<bar].unicodeScalars
      scalars.append(contentsOf: surface)
      let concept = String(rest[rest.index(after: bar)..<close])
      annotations.append(Annotation(start: count, end: count + surface.count, concept: concept))
      count += surface.count
      rest = rest[rest.index(after: close)...]
    }
    text = String(scalars)
    self.annotations = annotations
  }

  static func fixture(_ name: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
