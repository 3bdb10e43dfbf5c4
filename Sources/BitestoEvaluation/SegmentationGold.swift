/// Texts with their sentences, as paragraphs.
///
/// `NAME.raw` has a paragraph a line; `NAME.gold` has its sentences a line each, a blank line after every paragraph.
/// A leading `~` marks a sentence whose end counts neither way.
package struct SegmentationGold: Sendable {
  /// One paragraph.
  package struct Paragraph: Sendable {
    /// The text as it is to be split.
    package let raw: String
    /// Its sentences in order.
    package let sentences: [Sentence]
  }

  /// One sentence.
  package struct Sentence: Sendable {
    /// Its text.
    package let text: String
    /// Whether its end counts.
    package let endCounts: Bool
  }

  /// The paragraphs in order.
  package let paragraphs: [Paragraph]

  /// Reads the two files' contents.
  ///
  /// - Throws: `EvaluationError` where they have different numbers of paragraphs.
  package init(name: String, raw: String, gold: String) throws(EvaluationError) {
    let texts = Lines.split(raw).filter { !$0.isEmpty }
    let groups = Lines.split(gold).split(separator: "").map { $0.map(Self.sentence) }
    guard texts.count == groups.count else {
      throw EvaluationError("\(name): \(texts.count) paragraphs in .raw, \(groups.count) in .gold")
    }
    paragraphs = zip(texts, groups).map { Paragraph(raw: $0, sentences: $1) }
  }

  /// Makes a gold standard of cases: `text one. ¦ Text two.`, where `¶` stands for a line break.
  ///
  /// Without spaces around it (`uno.¦Due.`) the mark stands where the text has none either.
  package init(cases: String) {
    paragraphs = Lines.split(cases).filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { line in
      let marked = line.split(separator: "\t", maxSplits: 1).last.map(String.init) ?? line
      let pieces = marked.split(separator: "¦").map(Self.trimmed)
      let joined = marked.split(separator: " ¦ ").joined(separator: " ").filter { $0 != "¦" }
      let raw = joined.split(separator: "¶", omittingEmptySubsequences: false)
      return Paragraph(
        raw: raw.map(Self.trimmed).joined(separator: "\n"),
        sentences: pieces.map { Sentence(text: String($0.filter { $0 != "¶" }), endCounts: true) })
    }
  }

  private static func sentence(_ line: String) -> Sentence {
    let isOpen = line.hasPrefix("~")
    return Sentence(text: isOpen ? String(line.dropFirst()) : line, endCounts: !isOpen)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Why an evaluation cannot be done.
package struct EvaluationError: Error, CustomStringConvertible {
  /// In one line.
  package let description: String

  /// Names the reason.
  package init(_ description: String) { self.description = description }
}

/// Splits files into lines.
package enum Lines {
  /// The lines without their ends; empty lines are kept.
  package static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}
