import CorpusModel
import Foundation
import Terminology
import Testing

@testable import Bitesto

/// Precision and recall on invented documents, against floors that only rise.
@Suite struct QualityTests {
  struct Document {
    let name: String
    let glossary: String
    let gold: MarkedText
  }

  struct Count {
    var right = 0
    var wrong = 0
    var missed = 0
    var rightShort = 0
    var openShort = 0
    var wrongShort = 0
    var faults: [String] = []

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }
    var f1: Double { 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude) }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  @Test func theNewsAreRead() throws {
    let count = try Self.measure("news.gold")
    print(
      "mentions: precision \(count.precision), recall \(count.recall), F1 \(count.f1); short forms: "
        + "\(count.rightShort) right, \(count.openShort) open, \(count.wrongShort) wrong")
    #expect(count.precision >= 0.995, "\(count.faults)")
    #expect(count.f1 >= 0.995, "\(count.faults)")
    #expect(count.wrongShort == 0, "\(count.faults)")
  }

  /// Documents written by people who did not know the program, to make it fail; tuned on since.
  @Test(arguments: ["adversary.gold", "second-adversary.gold"])
  func theAdversariesAreRead(_ fixture: String) throws {
    let count = try Self.measure(fixture)
    print(
      "\(fixture): precision \(count.precision), recall \(count.recall), F1 \(count.f1); short forms: "
        + "\(count.rightShort) right, \(count.openShort) open, \(count.wrongShort) wrong")
    #expect(count.precision >= 0.997, "\(count.faults)")
    #expect(count.f1 >= 0.995, "\(count.faults)")
    #expect(count.wrongShort == 0, "\(count.faults)")
  }

  /// A measure that cannot fail proves nothing.
  @Test func aWrongGoldIsNoticed() throws {
    let engine = try Engine(rows: "moscow; city; Mosca; Moscow")
    var count = Count()
    let marked = MarkedText("A {Mosca|rome} e a {Roma|rome}.")
    try Self.compare(Document(name: "x", glossary: "", gold: marked), engine, &count)
    #expect((count.right, count.wrong, count.missed) == (0, 1, 2))
  }

  static func measure(_ fixture: String) throws -> Count {
    var count = Count()
    var engines: [String: Engine] = [:]
    for document in try documents(fixture) {
      let engine = try engines[document.glossary] ?? Engine(glossary(document.glossary))
      engines[document.glossary] = engine
      try compare(document, engine, &count)
    }
    return count
  }

  static func documents(_ fixture: String) throws -> [Document] {
    let text = try String(contentsOf: folder.appending(path: fixture), encoding: .utf8)
    return text.components(separatedBy: "=== ").dropFirst().map { block in
      let lines = block.components(separatedBy: "\n")
      let head = lines[0].components(separatedBy: " | ")
      return Document(
        name: head[0], glossary: head[1], gold: MarkedText(lines.dropFirst().joined(separator: "\n")))
    }
  }

  static func glossary(_ name: String) throws -> Glossary {
    if name == "reference" { return try GlossarySource.reference.load() }
    return try GlossarySource.paths([folder.appending(path: "\(name).tsv").path]).load()
  }

  /// Counts a document's mentions; a row without a concept is neither right nor wrong.
  static func compare(_ document: Document, _ engine: Engine, _ count: inout Count) throws {
    let found = MarkedText(try engine.mark(document.gold.text))
    let want = Dictionary(uniqueKeysWithValues: document.gold.marks.map { ($0.range, $0.label) })
    var got: [Range<Int>: String] = [:]
    for mark in found.marks { got[mark.range] = mark.label }
    for (range, label) in got where !label.hasPrefix("?") && label != "!" {
      let wanted = want[range] ?? ""
      if wanted == label {
        count.right += 1
      } else if ["??", "~"].contains(where: wanted.hasPrefix), wanted.contains(label) {
        // Either would do.
        continue
      } else {
        count.wrong += 1
        count.faults.append("\(document.name): \(range) is no \(label)")
      }
    }
    for (range, label) in want where !["?", "~", "!"].contains(where: label.hasPrefix) {
      let isShort = engine.isShort(document.gold.text, range, label)
      if got[range] == label {
        count.rightShort += isShort ? 1 : 0
      } else {
        count.missed += 1
        count.faults.append("\(document.name): \(label) at \(range) is \(got[range] ?? "missing")")
        let isOpen = got[range]?.hasPrefix("?") == true
        if isShort, isOpen { count.openShort += 1 }
        if isShort, !isOpen { count.wrongShort += 1 }
      }
    }
  }
}

extension Engine {
  /// Whether a range of a text spells a short form of a concept.
  fileprivate func isShort(_ text: String, _ range: Range<Int>, _ id: String) -> Bool {
    var surface = String.UnicodeScalarView()
    surface.append(contentsOf: Array(text.unicodeScalars)[range])
    guard let position = glossary.position(ofID: id) else { return false }
    let terms = glossary.concepts[position].section(.italian)?.terms ?? []
    return terms.contains { $0.usage == .shortForm && $0.text.lowercased() == String(surface).lowercased() }
  }
}
