package import Checks
internal import CorpusModel
package import Terminology

/// Writes coverage as one HTML page that needs nothing else: no script, font or image from elsewhere.
package struct HTMLReportWriter: Sendable {
  /// How many rows a table holds; JSON has them all.
  static let rowsAtMost = 2_000

  private let glossary: Glossary
  private let textBytesAtMost: Int

  /// Makes a writer for the glossary's concepts.
  ///
  /// - Parameter textBytesAtMost: how many bytes of annotated text a page holds; no document more is begun then.
  package init(glossary: Glossary, textBytesAtMost: Int = 3_000_000) {
    self.glossary = glossary
    self.textBytesAtMost = textBytesAtMost
  }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - choice: the documents in the order in which their texts are taken, as long as there is room.
  ///   - documents: gives the document at a place.
  package func text(
    _ report: CoverageReport, choice: [Int], documents: (Int) -> AnnotatedDocument
  ) -> [UInt8] {
    var page: [UInt8] = []
    func write(_ text: String) { page += text.utf8 }
    write(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>Glossary coverage</title>
      <style>\(HTMLReportStyle.text)</style>
      </head>
      <body>
      <header><h1>Glossary coverage</h1>
      <label>Search <input id="search" type="search" placeholder="name, concept, file"></label></header>
      <main>

      """)
    write(summary(report))
    write(findings(report))
    write(concepts(report))
    write(translations(report))
    write(candidates(report))
    var names = HTMLNameTable()
    write(texts(choice, documents, &names))
    write("</main>\n<script>\(HTMLReportScript.text(tips: names.script))</script>\n</body>\n</html>\n")
    return page
  }

  // MARK: - Sections

  private func summary(_ report: CoverageReport) -> String {
    let share = report.percentage.map { DecimalText.oneDecimal($0) + " %" } ?? "no names"
    let facts: [(String, String)] = [
      ("documents", String(report.documents)), ("sentences", String(report.segments)),
      ("names with a concept", "\(report.resolvedMentions) of \(report.nameOccurrences)"),
      ("ambiguous", String(report.ambiguousMentions)), ("unknown", String(report.unknownMentions)),
      ("concepts used", "\(report.used.count) of \(glossary.concepts.count)"),
      ("beads compared", String(report.checkedBeads)),
    ]
    let list = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined()
    let kinds = FindingKind.allCases.map { kind in
      (kind.rawValue, report.findings.lazy.filter { $0.kind == kind }.count)
    }
    let top = report.used.prefix(12).map { use in
      (glossary.concepts[use.concept].preferredName(.italian) ?? glossary.concepts[use.concept].id, use.mentions)
    }
    return """
      <section aria-labelledby="glance"><h2 id="glance">At a glance</h2>
      <div class="glance">\(HTMLReportCharts.ring(percentage: report.percentage, label: share))<dl>\(list)</dl></div>
      <div class="charts">\(HTMLReportCharts.bars(title: "Most frequent names", top))\
      \(HTMLReportCharts.bars(title: "Findings by kind", kinds.filter { $0.1 > 0 }))</div></section>

      """
  }

  private func findings(_ report: CoverageReport) -> String {
    let rows = report.findings.prefix(Self.rowsAtMost).map { finding in
      [
        .text(finding.kind.rawValue), .text(finding.language.identifier), .text(finding.concept),
        .text(finding.message), .text(finding.suggestion ?? ""), .text(Self.place(finding.place)),
      ] as [HTMLTable.Cell]
    }
    return HTMLTable(
      id: "findings", title: "Findings", columns: ["kind", "language", "concept", "what", "write", "where"],
      rows: Array(rows), total: report.findings.count
    ).text
  }

  private func concepts(_ report: CoverageReport) -> String {
    let rows = report.used.prefix(Self.rowsAtMost).map { use -> [HTMLTable.Cell] in
      let concept = glossary.concepts[use.concept]
      let forms = use.forms.map { form in "\(form.text) (\(form.status.rawValue), \(form.count))" }
      return [
        .number(use.mentions), .number(use.documents), .text(concept.id),
        .text(concept.preferredName(.italian) ?? ""),
        .text(forms.joined(separator: ", ")), .text(lacking(concept, report)), .text(Self.place(use.firstPlace)),
      ]
    }
    return HTMLTable(
      id: "concepts", title: "Concepts",
      columns: ["mentions", "documents", "concept", "name", "forms", "lacks", "first"],
      rows: Array(rows), total: report.used.count
    ).text
  }

  private func lacking(_ concept: ConceptEntry, _ report: CoverageReport) -> String {
    report.targets.filter { concept.preferredName($0) == nil }.map(\.identifier).joined(separator: ", ")
  }

  /// The terminology scores of each language, and the concepts that it does not always name, or not in one form.
  private func translations(_ report: CoverageReport) -> String {
    report.translations.filter { $0.occurrences > 0 }.map { translation in
      let uneven = translation.concepts.filter { $0.matched < $0.occurrences || $0.forms.count > 1 }
      let rows = uneven.prefix(Self.rowsAtMost).map { use in
        [
          .number(use.occurrences), .number(use.matched), .text(glossary.concepts[use.concept].id),
          .text(use.forms.map { "\($0.text) (\($0.count))" }.joined(separator: ", ")),
        ] as [HTMLTable.Cell]
      }
      let windows = translation.windows.map { ", window overlap \($0.size): \(Self.percent($0.score))" }.joined()
      let scores =
        "exact term match \(Self.percent(translation.exactMatch)), consistency "
        + "\(Self.percent(translation.consistency))\(windows)"
      return HTMLTable(
        id: "translations-\(translation.language)", title: "Translations into \(translation.language): \(scores)",
        columns: ["in Italian", "translated", "concept", "forms"], rows: Array(rows), total: uneven.count
      ).text
    }.joined()
  }

  private static func percent(_ share: Double?) -> String {
    share.map { DecimalText.oneDecimal(100 * $0) + " %" } ?? "–"
  }

  private func candidates(_ report: CoverageReport) -> String {
    let rows = report.candidates.prefix(Self.rowsAtMost).map { candidate in
      let counterparts = candidate.counterparts.map { "\($0.language): \($0.text) (\(Self.percent($0.score)))" }
      return [
        .number(candidate.count), .number(candidate.documents),
        .text(candidate.forms.map(\.text).joined(separator: ", ")), .text(counterparts.joined(separator: ", ")),
        .text(candidate.examples.first ?? ""),
      ] as [HTMLTable.Cell]
    }
    return HTMLTable(
      id: "candidates", title: "Names outside the glossary",
      columns: ["count", "documents", "name", "likely counterparts", "example"],
      rows: Array(rows), total: report.candidates.count
    ).text
  }

  /// The texts that there is room for, in the order of the corpus, the first of them open.
  private func texts(
    _ choice: [Int], _ documents: (Int) -> AnnotatedDocument, _ names: inout HTMLNameTable
  ) -> String {
    var shown: [(index: Int, text: String)] = []
    var bytes = 0
    for index in choice where bytes < textBytesAtMost {
      let text = HTMLDocumentText.text(documents(index), names: &names)
      shown.append((index, text))
      bytes += text.utf8.count
    }
    shown.sort { $0.index < $1.index }
    let parts = shown.enumerated().map { number, part in
      "<details class=\"document\"\(number == 0 ? " open" : "")>" + part.text
    }
    let note =
      shown.count < choice.count
      ? "<p>Shown are the texts of \(shown.count) of \(choice.count) documents: those with findings first, then others in "
        + "their order. The tables tell of all.</p>\n" : ""
    return """
      <section aria-labelledby="texts"><h2 id="texts">Texts <small>\(shown.count)</small></h2>
      \(note)\(parts.joined())</section>

      """
  }

  static func place(_ place: SourceLocation) -> String {
    "\(place.path):\(place.line ?? 0):\(place.column ?? 0)"
  }
}
