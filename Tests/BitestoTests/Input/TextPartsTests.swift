import CorpusModel
import FileAccess
import Testing

@testable import Bitesto

@Suite struct TextPartsTests {
  private func parts(_ text: String, wholeAtMost: Int? = nil, size: Int) throws -> [InputDocument] {
    let parts = TextParts(
      ByteStream(path: "t.txt", contents: Array(text.utf8)), path: "t.txt", language: .italian,
      wholeAtMost: wholeAtMost ?? size, partSize: size)
    var documents: [InputDocument] = []
    while let document = try parts.next() { documents.append(document) }
    return documents
  }

  @Test(arguments: 1...40)
  func partsMakeUpTheText(size: Int) throws {
    let text = "Uno è qui.\nDue\n\nTre città.\n\n\nQuattro, senza riga vuota\nCinque\n\nSei"
    let parts = try parts(text, size: size)
    #expect(parts.map { String(decoding: $0.content.source.bytes, as: UTF8.self) }.joined() == text)
    var scalarsBefore = 0
    for part in parts {
      #expect(part.content.source.scalarOffset(ofUTF8: 0) == scalarsBefore)
      scalarsBefore += part.content.source.scalarCount
      #expect(part.content.isPart)
      #expect(part.content.source.isBeginning == (part.content.source.bytes.starts(with: "Uno".utf8)))
    }
  }

  @Test func partsEndBehindBlankLines() throws {
    let parts = try parts("Uno.\nDue.\n\nTre.\n\nQuattro.", size: 20)
    #expect(
      parts.map { String(decoding: $0.content.source.bytes, as: UTF8.self) } == [
        "Uno.\nDue.\n\nTre.\n\n", "Quattro.",
      ])
  }

  @Test func aTextThatFitsIsWhole() throws {
    let parts = try parts("\u{FEFF}Uno.\n\nDue.", size: 100)
    #expect(parts.count == 1)
    #expect(!parts[0].content.isPart)
    #expect(parts[0].content.source.bytes.starts(with: "Uno".utf8))
  }

  /// What is cut is longer than what is not, but its parts are shorter.
  @Test(arguments: [(25, 1), (24, 3)])
  func onlyLongTextsAreCut(wholeAtMost: Int, expected: Int) throws {
    let parts = try parts("Uno.\nDue.\n\nTre.\n\nQuattro.", wholeAtMost: wholeAtMost, size: 12)
    #expect(parts.count == expected)
    #expect(parts.allSatisfy { $0.content.isPart == (expected > 1) })
  }

  /// The contents of a pipe come in one piece; what is left of it is not copied for each part.
  @Test func partsOfOnePieceTakeTimeByItsLength() throws {
    let line = Array("Il leader della Corea del Nord è a Mosca.\n\n".utf8)
    let contents = Array(repeatElement(line, count: 400_000).joined())
    let parts = TextParts(
      ByteStream(path: "t.txt", contents: contents), path: "t.txt", language: .italian, wholeAtMost: 500,
      partSize: 500)
    var count = 0
    let took = try ContinuousClock().measure {
      while let part = try parts.next() { count += part.content.source.bytes.count }
    }
    #expect(count == contents.count)
    #expect(took < .seconds(25), "\(took)")
  }

  @Test func aFaultIsNamedByItsPlaceInTheFile() throws {
    let contents = Array("Uno.\n\nDue.\n\nTr".utf8) + [0xFF]
    let parts = TextParts(
      ByteStream(path: "t.txt", contents: contents), path: "t.txt", language: .italian, wholeAtMost: 7, partSize: 7
    )
    let error = #expect(throws: InputError.self) { while try parts.next() != nil {} }
    #expect(error?.diagnostics.first?.location == SourceLocation(path: "t.txt", line: 5, column: 3))
    #expect(error?.diagnostics.first?.message.contains("offset 14") == true)
  }
}
