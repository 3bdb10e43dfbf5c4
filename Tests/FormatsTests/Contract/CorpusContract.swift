import CorpusModel
import Formats
import Foundation
import Testing

/// A format of the corpus under the common contract: how to write it, how to read it back, and what it changes.
struct CorpusContract: Sendable, CustomTestStringConvertible {
  /// The texts of a row.
  struct Pair: Equatable, CustomStringConvertible {
    let italian: String
    let english: String

    init(_ italian: String, _ english: String) {
      self.italian = italian
      self.english = english
    }

    /// Compares scalars, since equality of strings hides NFC against NFD.
    static func == (left: Pair, right: Pair) -> Bool {
      left.italian.unicodeScalars.elementsEqual(right.italian.unicodeScalars)
        && left.english.unicodeScalars.elementsEqual(right.english.unicodeScalars)
    }

    var description: String { "\(italian.debugDescription) | \(english.debugDescription)" }
  }

  let name: String
  let writer: @Sendable () throws -> any CorpusWriter
  let read: @Sendable (FormatOutput) throws -> [Pair]
  /// What comes back of a text.
  var kept: @Sendable (String) -> String = { $0 }
  /// Whether the format takes rows in which a side is empty.
  var takesEmptySides = true

  var testDescription: String { name }

  static let all = [tsv, csv, jsonl, tmx, xliff, xliff2, moses, annotated, conllu, opus]

  /// Writes rows through the format.
  func write(_ records: [CorpusRecord]) throws -> FormatOutput {
    var output = FormatOutput()
    var writer = try writer()
    try writer.begin(&output)
    for record in records { try writer.append(record, to: &output) }
    try writer.end(&output)
    return output
  }
}

// The formats, each with a reader that shares no code with its writer but cells' escapes.
extension CorpusContract {
  static let english = [LanguageTag.english]

  static let tsv = CorpusContract(
    name: "tsv", writer: { CorpusTSVWriter(targets: english) },
    read: { output in
      let rows = lines(output[.whole]).map { $0.components(separatedBy: "\t") }
      return rows.dropFirst().map { Pair(TSVCell.unescaped($0[2].utf8), TSVCell.unescaped($0[5].utf8)) }
    })

  static let csv = CorpusContract(
    name: "csv", writer: { CorpusCSVWriter(targets: english) },
    read: { output in
      CSVRows(output[.whole]).dropFirst().map { row in
        Pair(CSVCell.unguarded(row.cells[2]), CSVCell.unguarded(row.cells[5]))
      }
    })

  static let jsonl = CorpusContract(
    name: "jsonl", writer: { CorpusJSONLWriter(targets: english) },
    read: { output in
      try lines(output[.whole]).map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let pair = object?["translation"] as? [String: String]
        return Pair(pair?["it"] ?? "?", pair?["en"] ?? "?")
      }
    })

  static let tmx = CorpusContract(
    name: "tmx", writer: { try CorpusTMXWriter(targets: english, creationDate: nil, version: "0") },
    read: { output in pairs(try XMLTexts.texts(of: ["seg"], in: output[.whole])) }, kept: withoutForbidden,
    takesEmptySides: false)

  static let xliff = CorpusContract(
    name: "xliff",
    writer: {
      try XLIFF12Writer(
        target: .english, column: 0, part: .whole, names: .marks, creationDate: nil, version: "0")
    },
    read: { output in pairs(try XMLTexts.texts(of: ["source", "target"], in: output[.whole])) },
    kept: withoutForbidden, takesEmptySides: false)

  static let xliff2 = CorpusContract(
    name: "xliff2",
    writer: { try XLIFF21Writer(target: .english, column: 0, part: .whole, names: .marks) },
    read: { output in pairs(try XMLTexts.texts(of: ["source", "target"], in: output[.whole])) },
    takesEmptySides: false)

  static let moses = CorpusContract(
    name: "moses", writer: { MosesWriter(targets: english) },
    read: { output in zip(lines(output[.named(".it")]), lines(output[.named(".en")])).map(Pair.init) },
    kept: onOneLine)

  static let annotated = CorpusContract(
    name: "annotated", writer: { AnnotatedWriter(tags: .standard) },
    read: { output in
      lines(output[.whole]).map { line in
        let cells = line.components(separatedBy: "\t")
        return Pair(cells[0], cells.count == 2 ? cells[1] : "?")
      }
    }, kept: onOneLine)

  static let conllu = CorpusContract(
    name: "conllu", writer: { CoNLLUWriter(targets: english) },
    read: { output in
      String(decoding: output[.whole], as: UTF8.self).components(separatedBy: "\n\n").dropLast().map { block in
        let comments = block.components(separatedBy: "\n").filter { $0.hasPrefix("#") }
        func comment(_ name: String) -> String {
          comments.first { $0.hasPrefix("# \(name) = ") }.map { String($0.dropFirst(name.count + 5)) } ?? ""
        }
        return Pair(comment("text"), comment("text_en"))
      }
    }, kept: onOneLine, takesEmptySides: false)

  static let opus = CorpusContract(
    name: "opus", writer: { try OPUSWriter(targets: english) },
    read: { output in
      let sides = try ["it", "en"].map { language in
        try XMLTexts.sentences(in: output[.named("/\(language)/a.txt.xml")])
      }
      return try XMLTexts.attributes("xtargets", in: output[.named("/en-it.xml")]).map { link in
        let ids = link.components(separatedBy: ";")
        return Pair(sides[0][ids[1]] ?? "", sides[1][ids[0]] ?? "")
      }
    }, kept: { withoutForbidden(onOneLine($0)) })

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func pairs(_ texts: [String]) -> [Pair] {
    stride(from: 0, to: texts.count - 1, by: 2).map { Pair(texts[$0], texts[$0 + 1]) }
  }

  @Sendable private static func withoutForbidden(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where "\t\n\r".unicodeScalars.contains(scalar) || (scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE) {
      kept.append(scalar)
    }
    return String(kept)
  }

  @Sendable private static func onOneLine(_ text: String) -> String {
    let separators: [Unicode.Scalar] = [
      "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(separators.contains(scalar) ? " " : scalar) }
    return String(line)
  }
}
