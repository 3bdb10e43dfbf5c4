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
      root.array { list in for use in report.used { concept(use, report.targets, &list) } }
      root.key("deprecated")
      root.array { list in for use in report.deprecated { deprecated(use, &list) } }
      root.member("unused", report.unused.map { glossary.concepts[$0].id })
      root.key("candidates")
      root.array { list in
        let suggestions = SuggestionList.proposals(for: report.candidates, glossary: glossary)
        for (candidate, proposal) in zip(report.candidates, suggestions) {
          self.candidate(candidate, proposal, &list)
        }
      }
      root.member("checked_beads", report.checkedBeads)
      root.key("translations")
      root.array { list in for translation in report.translations { self.translation(translation, &list) } }
      root.key("findings")
      root.array { list in for finding in report.findings { self.finding(finding, &list) } }
    }
    json.endLine()
    return json.bytes
  }

  private func concept(_ use: CoverageReport.ConceptUse, _ targets: [LanguageTag], _ list: inout JSONText) {
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
      entry.member("examples", use.examples)
      entry.member("lacking", targets.filter { concept.preferredName($0) == nil }.map(\.identifier))
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

  private func candidate(
    _ candidate: CoverageReport.Candidate, _ proposal: GlossaryProposal, _ list: inout JSONText
  ) {
    list.object { entry in
      entry.member("text", candidate.text)
      entry.member("count", candidate.count)
      entry.member("documents", candidate.documents)
      entry.member("examples", candidate.examples)
      forms(candidate.forms.map { ($0.text, $0.count) }, &entry)
      entry.key("occurrences")
      entry.array { list in for occurrence in candidate.occurrences { self.occurrence(occurrence, &list) } }
      entry.key("proposal")
      entry.object { self.proposal(proposal, &$0) }
    }
  }

  private func forms(_ forms: [(text: String, count: Int)], _ entry: inout JSONText) {
    entry.key("forms")
    entry.array { list in
      for form in forms {
        list.object { object in
          object.member("text", form.text)
          object.member("count", form.count)
        }
      }
    }
  }

  private func proposal(_ proposal: GlossaryProposal, _ object: inout JSONText) {
    object.member("id", proposal.id)
    object.member("type", proposal.type?.rawValue)
    object.member("terms", proposal.terms)
    object.key("counterparts")
    object.array { list in
      for counterpart in proposal.counterparts {
        list.object { entry in
          entry.member("language", counterpart.language.identifier)
          entry.member("text", counterpart.text)
          entry.share("score", counterpart.score)
          entry.member("beads", counterpart.beads)
        }
      }
    }
  }

  private func translation(_ report: TranslationReport, _ list: inout JSONText) {
    list.object { entry in
      entry.member("language", report.language.identifier)
      entry.member("names", report.occurrences)
      entry.member("matched", report.matched)
      entry.share("exact_match", report.exactMatch)
      for size in [2, 3] { entry.share("window_\(size)", report.windows.first { $0.size == size }?.score) }
      entry.share("consistency", report.consistency)
      entry.key("concepts")
      entry.array { concepts in
        for use in report.concepts {
          concepts.object { object in
            object.member("id", glossary.concepts[use.concept].id)
            object.member("names", use.occurrences)
            object.member("matched", use.matched)
            object.share("consistency", use.consistency)
            forms(use.forms.map { ($0.text, $0.count) }, &object)
          }
        }
      }
    }
  }

  private func occurrence(_ occurrence: NameOccurrence, _ list: inout JSONText) {
    list.object { object in
      object.member("doc", occurrence.place.path)
      object.member("segment", occurrence.segment + 1)
      object.member("line", occurrence.place.line ?? 0)
      object.member("column", occurrence.place.column ?? 0)
      object.member("start", occurrence.scalars.lowerBound)
      object.member("end", occurrence.scalars.upperBound)
      object.member("surface", occurrence.surface)
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

extension JSONText {
  /// Writes a member that is a number from 0 to 1, or null.
  fileprivate mutating func share(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }
}
