package import CorpusModel

/// Writes the corpus as JSON Lines in the shape of Hugging Face's translation data sets, with names and scores.
package struct CorpusJSONLWriter: CorpusWriter {
  private let targets: [LanguageTag]

  /// Makes a writer for the target languages.
  package init(targets: [LanguageTag]) { self.targets = targets }

  /// The format has nothing before its rows.
  package func begin(_ output: inout FormatOutput) { output[.whole] += [] }

  /// Writes a line; every line has the same members, but for `metadata`, which only records bring.
  package func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    var json = JSONText()
    json.object { line in
      sides("translation", &line) {
        $0.string($1.text)
      } italian: {
        $0.string(record.side.text)
      }
      line.member("doc", record.document)
      sides("segments", &line) {
        Self.numbers($1.segments, &$0)
      } italian: {
        Self.numbers(record.segments, &$0)
      }
      line.key("scores")
      line.object { scores in
        for (target, translation) in zip(targets, record.translations) {
          scores.key(target.identifier)
          if let score = translation.score { scores.number(score) } else { scores.null() }
        }
      }
      line.member("it_norm", record.normalizedText)
      line.member("concepts", record.concepts)
      sides("names", &line) {
        Self.strings($1.names, &$0)
      } italian: {
        Self.strings(record.names, &$0)
      }
      line.key("missing")
      line.object { missing in
        for (target, translation) in zip(targets, record.translations) {
          missing.member(target.identifier, translation.missing)
        }
      }
      if !record.metadata.isEmpty {
        line.key("metadata")
        line.raw(record.metadata)
      }
      sides("mentions", &line) {
        mentions(of: $1.side, &$0)
      } italian: {
        mentions(of: record.side, &$0)
      }

      /// Writes an object with a member for each language.
      func sides(
        _ name: String, _ line: inout JSONText, _ target: (inout JSONText, CorpusRecord.Translation) -> Void,
        italian: (inout JSONText) -> Void
      ) {
        line.key(name)
        line.object { object in
          object.key(LanguageTag.italian.identifier)
          italian(&object)
          for (language, translation) in zip(targets, record.translations) {
            object.key(language.identifier)
            target(&object, translation)
          }
        }
      }
    }
    json.endLine()
    output[.whole] += json.bytes
  }

  /// The format has nothing behind its rows.
  package func end(_ output: inout FormatOutput) {}

  private static func numbers(_ values: [Int], _ json: inout JSONText) {
    json.array { list in for value in values { list.integer(value) } }
  }

  private static func strings(_ values: [String], _ json: inout JSONText) {
    json.array { list in for value in values { list.string(value) } }
  }

  /// Writes the names of a side, their offsets counted in Unicode scalars of its text, as Python counts them.
  private func mentions(of side: CorpusSide, _ json: inout JSONText) {
    var counter = ScalarCounter(side.text)
    json.array { list in
      for name in side.names {
        list.object { object in
          object.member("start", counter.offset(ofUTF8: name.range.lowerBound))
          object.member("end", counter.offset(ofUTF8: name.range.upperBound))
          object.member("surface", side.string(in: name.range))
          object.member("concept", name.concept)
          object.member("type", name.type)
          object.member("status", name.status.rawValue)
          object.member("decision", name.decision.rawValue)
          object.member("candidates", name.concept == nil ? name.concepts : [])
        }
      }
    }
  }
}

/// Counts the scalars before offsets that only grow.
private struct ScalarCounter {
  private var rest: Substring.UTF8View
  private var position = 0
  private var count = 0

  init(_ text: String) { rest = text[...].utf8 }

  mutating func offset(ofUTF8 offset: Int) -> Int {
    count += rest.prefix(offset - position).lazy.filter { !$0.isUTF8Continuation }.count
    rest = rest.dropFirst(offset - position)
    position = offset
    return count
  }
}
