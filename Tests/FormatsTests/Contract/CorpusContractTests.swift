import CorpusModel
import Formats
import Foundation
import Testing

/// What every format of the corpus keeps.
@Suite struct CorpusContractTests {
  /// The rows that a format takes.
  private func records(for format: CorpusContract) -> [CorpusRecord] {
    CorpusSamples.records.filter { record in
      let sides = [record.side.text, record.translations[0].side.text]
      return format.takesEmptySides || sides.allSatisfy { !format.kept($0).allSatisfy(\.isWhitespace) }
    }
  }

  @Test(arguments: CorpusContract.all)
  func everyRowComesBack(format: CorpusContract) throws {
    let records = records(for: format)
    let expected = records.map { record in
      CorpusContract.Pair(format.kept(record.side.text), format.kept(record.translations[0].side.text))
    }
    let back = try format.read(try format.write(records))
    if format.name == "conllu" {
      // Words come back, the white space between them as spaces.
      #expect(back.count == expected.count)
      for (got, wanted) in zip(back, expected) {
        #expect(words(got.italian) == words(wanted.italian))
        #expect(CorpusContract.Pair("", got.english) == CorpusContract.Pair("", wanted.english))
      }
      return
    }
    #expect(back.count == expected.count)
    for (got, wanted) in zip(back, expected) { #expect(got == wanted) }
  }

  private func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  @Test(arguments: CorpusContract.all)
  func theSameRowsMakeTheSameBytes(format: CorpusContract) throws {
    let records = records(for: format)
    let first = try format.write(records)
    let second = try format.write(records)
    #expect(first.parts.map(\.bytes) == second.parts.map(\.bytes))
  }

  @Test(arguments: CorpusContract.all)
  func outputIsUTF8WithoutAMark(format: CorpusContract) throws {
    for part in try format.write(records(for: format)).parts {
      #expect(String(validating: part.bytes, as: UTF8.self) != nil)
      #expect(!part.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }
  }

  @Test(arguments: CorpusContract.all)
  func anEmptyCorpusIsAWholeFile(format: CorpusContract) throws {
    let output = try format.write([])
    #expect(!output.parts.isEmpty)
    for part in output.parts where part.bytes.first == UInt8(ascii: "<") {
      _ = try XMLTexts.texts(of: [], in: part.bytes)
    }
  }

  @Test(arguments: CorpusContract.all)
  func whatIsTakenIsForgotten(format: CorpusContract) throws {
    var output = FormatOutput()
    var writer = try format.writer()
    try writer.begin(&output)
    var largest = 0
    for number in 1...2_000 {
      try writer.append(CorpusSamples.record(number, "Una frase di \(number)", "Sentence \(number)"), to: &output)
      largest = max(largest, output.count)
      output.removeAll()
      #expect(output.count == 0)
    }
    #expect(largest < 4_096, "a row waits for the next one at most")
  }

  @Test func aReaderThatLosesARowIsNoticed() throws {
    let rows = try CorpusContract.tsv.read(try CorpusContract.tsv.write(CorpusSamples.records))
    #expect(rows.count == CorpusSamples.texts.count)
    #expect(CorpusContract.Pair("e\u{301}", "") != CorpusContract.Pair("\u{E9}", ""))
  }

  @Test func charactersThatXMLCannotHoldAreReportedOnce() throws {
    for format in [CorpusContract.tmx, .xliff] {
      let records = [CorpusSamples.record(1, "a\u{1}b\u{2}", "c"), CorpusSamples.record(2, "d", "e\u{FFFF}")]
      let diagnostics = try format.write(records).diagnostics
      #expect(diagnostics.map(\.code) == [.forbiddenCharacters])
      #expect(diagnostics.first?.message.contains("3, the first U+0001") == true)
    }
    #expect(try CorpusContract.xliff2.write([CorpusSamples.record(1, "a\u{1}b", "c")]).diagnostics.isEmpty)
  }
}
