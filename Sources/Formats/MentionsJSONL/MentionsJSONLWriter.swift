package import CorpusModel

/// Writes mentions as JSON Lines, with the evidence for each decision.
package struct MentionsJSONLWriter: Sendable {
  private let languages: [LanguageTag]

  /// Makes a writer for the glossary's languages.
  package init(languages: [LanguageTag]) { self.languages = languages }

  /// Writes the line of a mention.
  package func append(_ record: MentionRecord, to output: inout [UInt8]) {
    var json = JSONText()
    json.object { line in
      line.member("doc", record.document)
      line.member("segment", record.segment)
      line.member("start", record.range.lowerBound)
      line.member("end", record.range.upperBound)
      line.member("surface", record.surface)
      line.member("concept", record.concept)
      line.member("type", record.type)
      line.member("status", record.status.rawValue)
      line.member("decision", record.decision.rawValue)
      line.member("candidates", record.candidates)
      line.key("nested")
      line.boolean(record.isNested)
      line.key("names")
      line.object { names in
        for (language, name) in zip(languages, record.names) where !name.isEmpty {
          names.member(language.identifier, name)
        }
      }
      line.member("evidence", record.evidence)
    }
    json.endLine()
    output += json.bytes
  }
}
