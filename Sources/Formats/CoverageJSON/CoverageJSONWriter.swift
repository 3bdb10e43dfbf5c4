package import Checks
internal import CorpusModel
package import Terminology

/// Writes coverage as one JSON object.
package struct CoverageJSONWriter: Sendable {
  private let glossary: Glossary

  /// Makes a writer for the glossary's concepts.
  package init(glossary: Glossary) { self.glossary = glossary }

  /// The object, with a line feed behind it.
  package func text(_ report: CoverageReport) -> [UInt8] {
    var json = JSONText()
    json.object { root in
      root.key("coverage")
      if let percentage = report.percentage { root.number(percentage) } else { root.null() }
      root.member("documents", report.documents)
      root.member("segments", report.segments)
      root.member("mentions", report.resolvedMentions)
      root.member("ambiguous", report.ambiguousMentions)
      root.member("unknown", report.unknownMentions)
      root.member("occurrences", report.nameOccurrences)
      root.key("concepts")
      root.array { list in for use in report.used { concept(use, &list) } }
      root.key("deprecated")
      root.array { list in for use in report.deprecated { deprecated(use, &list) } }
      root.member("unused", report.unused.map { glossary.concepts[$0].id })
      root.key("candidates")
      root.array { list in for candidate in report.candidates { self.candidate(candidate, &list) } }
      root.member("checked_beads", report.checkedBeads)
      root.key("findings")
      root.array { list in for finding in report.findings { self.finding(finding, &list) } }
    }
    json.endLine()
    return json.bytes
  }

  private func concept(_ use: CoverageReport.ConceptUse, _ list: inout JSONText) {
    list.object { entry in
      let concept = glossary.concepts[use.concept]
      entry.member("id", concept.id)
      entry.member("type", concept.type?.rawValue)
      entry.member("name", concept.preferredName(.italian))
      entry.member("mentions", use.mentions)
      entry.member("documents", use.documents)
      entry.key("forms")
      entry.array { forms in
        for form in use.forms {
          forms.object { object in
            object.member("text", form.text)
            object.member("status", form.status.rawValue)
            object.member("count", form.count)
          }
        }
      }
      place(use.firstPlace, "first", &entry)
    }
  }

  private func deprecated(_ use: CoverageReport.DeprecatedUse, _ list: inout JSONText) {
    list.object { entry in
      entry.member("text", use.text)
      entry.member("id", glossary.concepts[use.concept].id)
      entry.member("write", glossary.concepts[use.concept].preferredName(.italian))
      place(use.place, "place", &entry)
    }
  }

  private func candidate(_ candidate: CoverageReport.Candidate, _ list: inout JSONText) {
    list.object { entry in
      entry.member("text", candidate.text)
      entry.member("count", candidate.count)
      entry.member("documents", candidate.documents)
      entry.member("examples", candidate.examples)
    }
  }

  private func finding(_ finding: Finding, _ list: inout JSONText) {
    list.object { entry in
      entry.member("kind", finding.kind.rawValue)
      entry.member("severity", finding.kind.severity.rawValue)
      entry.member("language", finding.language.identifier)
      entry.member("concept", finding.concept)
      entry.member("text", finding.text)
      entry.member("message", finding.message)
      entry.member("write", finding.suggestion)
      place(finding.place, "place", &entry)
    }
  }

  private func place(_ place: SourceLocation, _ name: String, _ entry: inout JSONText) {
    entry.key(name)
    entry.object { object in
      object.member("doc", place.path)
      object.member("line", place.line ?? 0)
      object.member("column", place.column ?? 0)
    }
  }
}
