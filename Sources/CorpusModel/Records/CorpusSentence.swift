/// A sentence of the corpus with its names.
public struct CorpusSentence: Sendable, Equatable {
  /// A name at a place of a sentence.
  public struct Name: Sendable, Equatable {
    /// UTF-8 bytes of the sentence's text.
    public let range: Range<Int>
    /// Ids of the concepts that it may mean; one where it is decided.
    public let concepts: [String]
    /// The concept's type, empty where the glossary has none or the concept is not decided.
    public let type: String
    /// How the form stands to its concept.
    public let status: Mention.Status
    /// How the concept was chosen.
    public let decision: Mention.Decision

    /// Describes a name.
    package init(
      range: Range<Int>, concepts: [String], type: String, status: Mention.Status, decision: Mention.Decision
    ) {
      self.range = range
      self.concepts = concepts
      self.type = type
      self.status = status
      self.decision = decision
    }

    /// The concept; nil where it is not decided.
    public var concept: String? { concepts.count == 1 ? concepts.first : nil }
  }

  /// The number of the sentence in its document, from 1.
  public let number: Int
  /// The text.
  public let text: String
  /// The outermost names, in order; they do not overlap.
  public let names: [Name]
  /// UTF-8 bytes of the tokens, in order; empty where none were asked for.
  public let tokens: [Range<Int>]

  /// Makes a sentence.
  package init(number: Int, text: String, names: [Name] = [], tokens: [Range<Int>] = []) {
    self.number = number
    self.text = text
    self.names = names
    self.tokens = tokens
  }

  /// The text of a byte range.
  package func string(in range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

/// The sentences of one side of a bead, as formats other than the contract's table write them.
public struct CorpusSide: Sendable, Equatable {
  /// The sentences, in order; empty where the side has none.
  public let sentences: [CorpusSentence]
  /// The sentences joined by spaces.
  public let text: String
  /// The names of all sentences, their ranges in ``text``.
  public let names: [CorpusSentence.Name]

  /// Joins sentences.
  package init(_ sentences: [CorpusSentence]) {
    self.sentences = sentences
    text = sentences.map(\.text).joined(separator: " ")
    var names: [CorpusSentence.Name] = []
    var start = 0
    for sentence in sentences {
      names += sentence.names.map { name in
        CorpusSentence.Name(
          range: name.range.lowerBound + start..<name.range.upperBound + start, concepts: name.concepts,
          type: name.type, status: name.status, decision: name.decision)
      }
      start += sentence.text.utf8.count + 1
    }
    self.names = names
  }

  /// A side without sentences.
  public static let empty = CorpusSide([])
}
