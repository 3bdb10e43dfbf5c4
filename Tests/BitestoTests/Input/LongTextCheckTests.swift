import CorpusModel
import Testing

@testable import Bitesto

/// Long texts that several threads look through.
@Suite struct LongTextCheckTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  private func write(_ bytes: [UInt8]) throws -> String { try folder.write("t.txt", bytes) }

  private func holdsText(_ bytes: [UInt8], blockSize: Int, jobCount: Int = 2) throws -> Bool? {
    try LongTextCheck(write(bytes), blockSize: blockSize)?.holdsText(jobCount: jobCount)
  }

  @Test(arguments: 5...12)
  func wellFormedTextIsTold(blockSize: Int) throws {
    // Every block has a line feed, and cuts characters of one to four bytes at every place.
    for shift in 0..<blockSize {
      for text in ["è\n\u{10348}\n가\nò\n", "a\n\u{10348}\nb\n\u{10348}\n\u{10348}"] {
        let shifted = String(repeating: "\n", count: shift) + text
        #expect(try holdsText(Array(shifted.utf8), blockSize: blockSize) == true, "\(shift), \(text)")
      }
    }
    #expect(try holdsText(Array("\u{FEFF}\n \n \n\n".utf8), blockSize: blockSize) == false)
    #expect(try holdsText(Array("\n\u{FEFF}\n \n \n\n".utf8), blockSize: blockSize) == true)
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0x80, 0x80, 0x80, 0x80],
  ])
  func whatMayBeAFaultIsLeftToTheReader(bad: [UInt8]) throws {
    let lines = Array(repeating: UInt8(ascii: "\n"), count: 12)
    for place in 0...lines.count {
      for blockSize in 1...8 {
        let bytes = lines[..<place] + bad + lines[place...]
        #expect(try holdsText(Array(bytes), blockSize: blockSize) == nil, "at \(place), blocks of \(blockSize)")
      }
    }
    #expect(try holdsText(lines, blockSize: 4) == false)
  }

  @Test func longLinesAreLeftToTheReader() throws {
    #expect(try holdsText(Array("Una riga\nlunga\n".utf8), blockSize: 4) == nil)
    #expect(try holdsText(Array("Una riga\nlunga\n".utf8), blockSize: 15) == true)
  }

  @Test func compressedTextsAndPipesAreLeftToTheReader() throws {
    #expect(LongTextCheck(try write([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0])) == nil)
    #expect(LongTextCheck("\(folder.path)/missing") == nil)
    #expect(LongTextCheck(folder.path) == nil)
    #expect(LongTextCheck("-") == nil)
  }

  @Test(arguments: [1, 3])
  func aFaultHasItsPlaceOnAnyNumberOfThreads(jobCount: Int) throws {
    let line = Array("Una città è qui.\n".utf8)
    var bytes = [UInt8](repeatElement(line, count: 260_000).joined())
    let place = 3 * (1 << 20) / line.count * line.count
    bytes[place + 3] = 0xE0
    let path = try write(bytes)
    let error = #expect(throws: InputError.self) {
      _ = try JobInput(
        [path], scope: .documents, settings: InputSettings(jobCount: jobCount), report: { _ in })
    }
    #expect(
      error?.diagnostics.first?.location
        == SourceLocation(path: path, line: place / line.count + 1, column: 4))
    #expect(error?.diagnostics.first?.message.contains("offset \(place + 3)") == true)
  }
}
