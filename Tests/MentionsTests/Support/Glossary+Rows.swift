import CorpusModel
import Formats
import Terminology

extension Glossary {
  /// A glossary of rows `id; type; it; en; ko-KR; ko-KP; gender; note`, whose last cells may be left out.
  init(rows: String) throws {
    let header = ["id", "type", "it", "en", "ko-KR", "ko-KP", "gender", "note"]
    var lines = [header.joined(separator: "\t")]
    for row in rows.split(separator: "\n") {
      var cells = row.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed }
      if cells.count == 3 { cells.append(cells[2]) }
      cells += Array(repeating: "", count: max(0, header.count - cells.count))
      lines.append(cells.joined(separator: "\t"))
    }
    var reader = GlossaryTSVReader()
    reader.read(path: "rows.tsv", contents: Array((lines.joined(separator: "\n") + "\n").utf8))
    self = try reader.glossary()
  }
}

extension StringProtocol {
  /// The text without the spaces at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
