internal import Checks
internal import CorpusModel

/// A document of the report: its sentences beside their translations, names marked.
enum HTMLDocumentText {
  /// What stands inside a section that opens and closes, and its end.
  static func text(_ document: AnnotatedDocument, names: inout HTMLNameTable) -> String {
    let columns = document.targets.indices.filter { column in
      document.rows.contains { !$0.targets[column].isEmpty }
    }
    let head = ["it"] + columns.map { document.targets[$0].identifier }
    let rows = document.rows.map { row in
      "<tr><td lang=\"it\">\(runs(row.source, &names))</td>"
        + columns.map { column in
          "<td lang=\"\(document.targets[column])\">\(runs(row.targets[column], &names))</td>"
        }.joined() + "</tr>"
    }
    return """
      <summary>\(XMLText.escaped(document.path))</summary>
      <table class="bitext"><thead><tr>\(head.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table></details>

      """
  }

  private static func runs(_ runs: [AnnotatedRun], _ names: inout HTMLNameTable) -> String {
    runs.map { run in
      let text = XMLText.escaped(run.text).replacingLineBreaks()
      guard let name = run.name else { return text }
      let label = name.concept.isEmpty ? name.state : name.concept
      let number = names.number(of: "\(label) — \(name.explanation)")
      return "<mark class=\"\(XMLText.escaped(name.state))\" data-n=\"\(number)\">\(text)</mark>"
    }.joined()
  }
}

extension String {
  /// The string with escaped line breaks as spaces.
  fileprivate func replacingLineBreaks() -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix("&#10;") {
        result += " "
        rest = rest.dropFirst(5)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
