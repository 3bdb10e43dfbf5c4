package import Checks
internal import CorpusModel
package import Terminology

/// Writes coverage for people: a summary, then tables.
package struct CoverageTableWriter: Sendable {
  private let glossary: Glossary

  private let style: TerminalStyle

  /// Makes a writer for the glossary's concepts.
  package init(glossary: Glossary, style: TerminalStyle = .plain) {
    self.glossary = glossary
    self.style = style
  }

  /// How many rows the long tables show; JSON and TSV have them all.
  private static let rowsAtMost = 30
  private static let exampleScalarsAtMost = 60

  /// The whole text.
  package func text(_ report: CoverageReport) -> [UInt8] {
    var parts = [summary(report)]
    func section(_ title: String, _ lines: [String]) {
      if !lines.isEmpty { parts += ["", style.heading(title), ""] + lines }
    }
    section("Concepts", used(report))
    section("Deprecated forms", report.deprecated.isEmpty ? [] : deprecated(report))
    section("Concepts without a name in a language", lacking(report))
    section("Names outside the glossary", report.candidates.isEmpty ? [] : candidates(report))
    section("Translations", report.checkedBeads > 0 ? translations(report) : [])
    parts += ["", "Unused concepts: \(report.unused.count) of \(glossary.concepts.count)"]
    return Array((parts.joined(separator: "\n") + "\n").utf8)
  }

  private func summary(_ report: CoverageReport) -> String {
    let share = report.percentage.map { DecimalText.oneDecimal($0) + " %" } ?? "no names found"
    return """
      Coverage: \(share) (\(report.resolvedMentions) of \(report.nameOccurrences) name occurrences)
      \(report.documents.counted("document")), \(report.segments.counted("sentence")); \
      \(report.ambiguousMentions) ambiguous and \(report.unknownMentions.counted("unknown short form")); \
      \(report.deprecated.count.counted("deprecated form"))
      """
  }

  private func used(_ report: CoverageReport) -> [String] {
    var table = TextTable(columns: ["mentions", "documents", "concept", "name", "forms"], rightAligned: 2)
    for use in report.used {
      let forms = use.forms.map { "\($0.text)\($0.status == .deprecated ? "!" : "") \($0.count)" }
      table.add([
        String(use.mentions), String(use.documents), glossary.concepts[use.concept].id,
        glossary.concepts[use.concept].preferredName(.italian) ?? "", forms.joined(separator: ", "),
      ])
    }
    return table.lines()
  }

  private func deprecated(_ report: CoverageReport) -> [String] {
    var table = TextTable(columns: ["place", "form", "write"], rightAligned: 0)
    for use in report.deprecated {
      let place = "\(use.place.path):\(use.place.line ?? 0):\(use.place.column ?? 0)"
      table.add([place, use.text, glossary.concepts[use.concept].preferredName(.italian) ?? ""], styling: 1) {
        style.weighted($0, FindingKind.deprecated.severity)
      }
    }
    return table.lines()
  }

  /// A line a language, with the ids.
  private func lacking(_ report: CoverageReport) -> [String] {
    report.targets.compactMap { target in
      let ids = report.used.map { glossary.concepts[$0.concept] }.filter { $0.preferredName(target) == nil }.map(
        \.id)
      let rest = ids.count - Self.rowsAtMost
      return ids.isEmpty
        ? nil
        : "\(target): " + ids.prefix(Self.rowsAtMost).joined(separator: ", ")
          + (rest > 0 ? " … and \(rest) more" : "")
    }
  }

  private func translations(_ report: CoverageReport) -> [String] {
    let findings = report.findings.filter { $0.kind.needsTranslation }
    var table = TextTable(columns: ["place", "finding", "language", "message"], rightAligned: 0)
    for finding in findings {
      let place = "\(finding.place.path):\(finding.place.line ?? 0):\(finding.place.column ?? 0)"
      table.add([place, finding.kind.rawValue, finding.language.identifier, finding.message], styling: 1) {
        style.weighted($0, finding.kind.severity)
      }
    }
    let summary = "\(report.checkedBeads.counted("bead")) compared, \(findings.count.counted("finding"))"
    return [summary] + scores(report) + (findings.isEmpty ? [] : [""] + table.lines())
  }

  /// WMT 2021's terminology scores, and how uniform the forms are, a line a language.
  private func scores(_ report: CoverageReport) -> [String] {
    func percent(_ share: Double?) -> String { share.map { DecimalText.oneDecimal(100 * $0) + " %" } ?? "–" }
    return report.translations.filter { $0.occurrences > 0 }.map { translation in
      let windows = translation.windows.map { "; window overlap \($0.size): \(percent($0.score))" }.joined()
      return "\(translation.language): exact term match \(percent(translation.exactMatch)) "
        + "(\(translation.matched) of \(translation.occurrences)); consistency "
        + percent(translation.consistency) + windows
    }
  }

  private func candidates(_ report: CoverageReport) -> [String] {
    var table = TextTable(columns: ["count", "documents", "name", "example"], rightAligned: 2)
    for candidate in report.candidates.prefix(Self.rowsAtMost) {
      table.add([
        String(candidate.count), String(candidate.documents), candidate.text,
        Self.excerpt(candidate.examples.first ?? "", around: candidate.text),
      ])
    }
    let rest = report.candidates.count - Self.rowsAtMost
    return table.lines() + (rest > 0 ? ["… and \(rest) more; see --format json or tsv"] : [])
  }

  /// The part of a sentence that holds the name.
  private static func excerpt(_ sentence: String, around name: String) -> String {
    let scalars = Array(sentence.unicodeScalars)
    if scalars.count <= exampleScalarsAtMost { return sentence }
    let before = sentence.utf8Offset(of: name).map { offset in
      String(decoding: sentence.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
    }
    let start = max(0, min((before ?? 0) - 20, scalars.count - exampleScalarsAtMost))
    let end = min(scalars.count, start + exampleScalarsAtMost)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[start..<end])
    return (start > 0 ? "…" : "") + String(part) + (end < scalars.count ? "…" : "")
  }
}

extension String {
  /// The UTF-8 offset of the first occurrence of another string; nil where there is none.
  fileprivate func utf8Offset(of other: String) -> Int? {
    let (text, pattern) = (Array(utf8), Array(other.utf8))
    guard !pattern.isEmpty, text.count >= pattern.count else { return nil }
    return (0...(text.count - pattern.count)).first { text[$0..<$0 + pattern.count].elementsEqual(pattern) }
  }
}
