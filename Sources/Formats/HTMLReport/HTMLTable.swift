/// A table of the report, sortable by its headers.
struct HTMLTable {
  /// A cell.
  enum Cell {
    case text(String)
    case number(Int)
  }

  let id: String
  let title: String
  let columns: [String]
  let rows: [[Cell]]
  /// How many rows there are, shown or not.
  let total: Int

  /// The table as a section.
  var text: String {
    let heading = "<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(title) <small>\(total)</small></h2>\n"
    if rows.isEmpty { return heading + "<p>None.</p></section>\n" }
    let head = columns.map { "<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">\($0)</button></th>" }
      .joined()
    let body = rows.map { row in "<tr>" + row.map(Self.cell).joined() + "</tr>" }.joined(separator: "\n")
    let note = rows.count < total ? "<p>\(total - rows.count) further rows are in the JSON report.</p>" : ""
    return heading + """
      <div class="scroll" tabindex="0" role="region" aria-labelledby="\(id)"><table class="sortable"><thead><tr>\(head)</tr></thead>
      <tbody>\(body)</tbody></table></div>\(note)</section>

      """
  }

  private static func cell(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): "<td>\(XMLText.escaped(text))</td>"
    case .number(let number): "<td class=\"number\">\(number)</td>"
    }
  }
}
