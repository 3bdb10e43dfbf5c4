package import CorpusModel
internal import TextAnalysis

/// Compares tokens with a gold standard.
package struct TokenEvaluation {
  private let tokenizer: Tokenizer

  /// Evaluates the tokenizer of a language.
  package init(language: LanguageTag) throws { tokenizer = try Tokenizer(language: language) }

  /// The counts and the mistakes of one gold standard.
  ///
  /// - Parameters:
  ///   - sentences: the sentences as they are written.
  ///   - tokens: their tokens, with spaces between; `_` stands for a space inside a token.
  package func evaluate(sentences: [String], tokens: [String]) throws -> (score: Score, mistakes: [String]) {
    guard sentences.count == tokens.count else {
      throw EvaluationError("\(sentences.count) sentences, \(tokens.count) lines of tokens")
    }
    var score = Score()
    var mistakes: [String] = []
    for (sentence, line) in zip(sentences, tokens) {
      let text = Array(sentence.utf8)
      let ink = InkCount(text)
      let found = try tokenizer.tokens(in: text, range: 0..<text.count).map {
        ink.before($0.lowerBound)..<ink.before($0.upperBound)
      }
      let expected = Self.expected(line, sentence: ink)
      let both = Set(found).intersection(expected)
      score.found += found.count
      score.expected += expected.count
      score.correct += both.count
      for range in Set(expected).subtracting(both).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        mistakes.append(
          "wanted [\(String(decoding: ink.bytes(range), as: UTF8.self))] in \(ink.context(of: range.lowerBound, width: 25))"
        )
      }
    }
    return (score, mistakes)
  }

  private static func expected(_ line: String, sentence: InkCount) -> [Range<Int>] {
    var position = 0
    return line.split(separator: " ").map { token in
      let start = position
      for byte in token.utf8 {
        // `_` stands for a space unless the sentence has one there.
        if byte == UInt8(ascii: "_"), sentence.byte(position) != byte { continue }
        position += 1
      }
      return start..<position
    }
  }
}

extension InkCount {
  /// The place-th byte that is not white space.
  fileprivate func byte(_ place: Int) -> UInt8? {
    place < total ? bytes(place..<place + 1).first : nil
  }
}
