import CorpusModel
import Foundation
import Testing

@testable import Bitesto

/// What every reader of inputs must stand, each in its own format.
@Suite struct InputContractTests {
  /// A format, and how its users write texts in it.
  struct Writing: CustomTestStringConvertible, Sendable {
    let name: String
    let ending: String
    let isXML: Bool
    let write: @Sendable ([String]) -> String
    var testDescription: String { name }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      case "\0"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
  }

  static let writings = [
    Writing(name: "text", ending: ".txt", isXML: false) { $0.map { $0 + "\n" }.joined(separator: "\n") },
    Writing(name: "markdown", ending: ".md", isXML: false) { texts in
      texts.map { text in
        text.map { character in
          character.isASCII && (character.isPunctuation || character.isSymbol) ? "\\\(character)" : "\(character)"
        }.joined() + "\n"
      }.joined(separator: "\n")
    },
    Writing(name: "html", ending: ".html", isXML: false) { texts in
      "<html><body>\n" + texts.map { "<p>\(escaped($0))</p>\n" }.joined() + "</body></html>\n"
    },
    Writing(name: "jsonl", ending: ".jsonl", isXML: false) { texts in
      texts.map { "{\"text\": \"\(quoted($0))\"}\n" }.joined()
    },
    Writing(name: "jsonl of units", ending: ".jsonl", isXML: false) { texts in
      texts.map { "{\"translation\": {\"it\": \"\(quoted($0))\", \"en\": \"x\"}, \"doc\": \"d\"}\n" }.joined()
    },
    Writing(name: "tsv", ending: ".tsv", isXML: false) { texts in
      "en\tit\n" + texts.map { "x\t\($0.replacing("\\", with: "\\\\").replacing("\t", with: "\\t"))\n" }.joined()
    },
    Writing(name: "tmx", ending: ".tmx", isXML: true) { texts in
      "<tmx version=\"1.4\"><header/><body>\n"
        + texts.map { "<tu><tuv xml:lang=\"it\"><seg>\(escaped($0))</seg></tuv></tu>\n" }.joined()
        + "</body></tmx>\n"
    },
    Writing(name: "xliff 1.2", ending: ".xlf", isXML: true) { texts in
      "<xliff version=\"1.2\"><file source-language=\"it\" target-language=\"en\"><body>\n"
        + texts.map { "<trans-unit><source>\(escaped($0))</source><target/></trans-unit>\n" }.joined()
        + "</body></file></xliff>\n"
    },
    Writing(name: "xliff 2", ending: ".xliff", isXML: true) { texts in
      "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"it\"><file id=\"f\">\n"
        + texts.map { "<unit><segment><source>x</source><target>\(escaped($0))</target></segment></unit>\n" }
        .joined()
        + "</file></xliff>\n"
    },
    Writing(name: "moses", ending: ".it", isXML: false) { $0.map { $0 + "\n" }.joined() },
  ]

  /// Texts that break careless readers.
  static let texts = [
    "Kim è a Mosca", "김정은", "김정은", "😀 🇰🇵", "a\u{2028}b\u{2029}c", "x\u{85}y\u{C}z\u{B}w", "«'\"", "\"", "=1+1",
    "NA",
    "001", "]]>", "<b>&amp;", "\\n", "a|b", "ＮＡＴＯ", "e\u{301}",
  ]

  /// The texts that a file holds.
  private func read(_ data: Data, _ writing: Writing) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "x" + writing.ending)
    try data.write(to: file)
    if writing.ending == ".it" {
      let count = max(
        data.split(separator: 0x0A, omittingEmptySubsequences: false).count - (data.last == 0x0A ? 1 : 0), 0)
      try Data(String(repeating: "x\n", count: count).utf8).write(to: folder.appending(path: "x.en"))
    }
    let documents = try JobInput([file.path], scope: .documents, report: { _ in }).allDocuments()
    return try documents.flatMap { document in
      try document.content.pieces().flatMap { piece in
        let text = String(decoding: piece.bytes, as: UTF8.self)
        guard case .units = document.content.form else {
          if writing.ending == ".jsonl" { return [text] }
          return text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
        }
        return [text]
      }
    }
  }

  private func expectSame(_ found: [String], _ expected: [String], _ comment: String = "") {
    #expect(found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) }, "\(comment)")
  }

  @Test(arguments: writings) func textsAreReadAsTheyAre(writing: Writing) throws {
    // HTML folds form feeds and their like, XML forbids them.
    let texts =
      writing.isXML || writing.name == "html" ? Self.texts.filter { !$0.contains("\u{C}") } : Self.texts
    let file = writing.write(texts)
    expectSame(try read(Data(file.utf8), writing), texts)
    expectSame(try read(Data(file.replacing("\n", with: "\r\n").utf8), writing), texts, "CRLF")
    expectSame(try read(Data(("\u{FEFF}" + file).utf8), writing), texts, "byte order mark")
    expectSame(try read(Data(file.dropLast().utf8), writing), texts, "no line feed at the end")
  }

  @Test(arguments: writings) func aTabIsPartOfAText(writing: Writing) throws {
    if writing.name == "html" { return }
    expectSame(try read(Data(writing.write(["a\tb"]).utf8), writing), ["a\tb"])
  }

  @Test(arguments: writings) func invalidBytesAreNamedByLineAndOffset(writing: Writing) throws {
    let text = writing.write(["Mosca", "è QQ tace", "Roma"])
    var data = Data(text.utf8)
    let place = try #require(data.firstRange(of: Data("QQ".utf8))).lowerBound
    data[place] = 0xE8
    let line = data[..<place].filter { $0 == 0x0A }.count + 1
    do {
      _ = try read(data, writing)
      Issue.record("it passed")
    } catch let error as InputError {
      let finding = try #require(error.diagnostics.first)
      #expect(finding.code == .invalidUTF8)
      #expect(finding.message == "byte 0xE8 at offset \(place) is not UTF-8")
      #expect(finding.location?.line == line)
      let lineStart = (data[..<place].lastIndex(of: 0x0A) ?? -1) + 1
      let column = String(decoding: data[lineStart..<place], as: UTF8.self).unicodeScalars.count + 1
      #expect(finding.location?.column == column)
    }
  }

  @Test(arguments: writings) func aNullIsAScalarOrAnError(writing: Writing) throws {
    let data = Data(writing.write(["a\0b"]).utf8)
    if writing.isXML {
      #expect(throws: InputError.self) { try read(data, writing) }
    } else if writing.name != "html" {
      expectSame(try read(data, writing), ["a\0b"])
    }
  }

  @Test(arguments: writings) func nothingIsAnError(writing: Writing) throws {
    for text in ["", "\u{FEFF}", " \n\n"] {
      #expect(throws: InputError.self, "\(Array(text.utf8))") { try read(Data(text.utf8), writing) }
    }
  }

  @Test(arguments: writings) func aHugeTextIsOneText(writing: Writing) throws {
    let huge = String(repeating: "Kim Jong-un 김정은 ", count: 20_000) + "."
    let found = try read(Data(writing.write([huge]).utf8), writing)
    #expect(found.count == 1)
    #expect(found.first?.utf8.count == huge.utf8.count)
  }

  @Test func partsOfABitextContinueOneAnother() throws {
    let count = UnitGathering.partSize * 2 + 7
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tsv")
    try Data(("it\ten\n" + (1...count).map { "Mosca \($0).\tM\n" }.joined()).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let documents = try JobInput([file.path], scope: .documents, report: { _ in }).allDocuments()
    #expect(documents.count == 3)
    let whole = (1...count).map { "Mosca \($0).\n" }.joined()
    let last = documents[2].content
    #expect(last.segmentsBefore == count - 7)
    let end = last.source.scalarOffset(ofUTF8: last.source.bytes.count)
    #expect(end == whole.unicodeScalars.count)
    #expect(last.source.location(ofUTF8: 0).line == count - 6)
  }
}
