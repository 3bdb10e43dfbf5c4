package import CorpusModel
internal import TextAnalysis

/// Compares sentence boundaries with a gold standard.
///
/// A boundary is the number of bytes before it that are not white space, so that spaces count nowhere; the ends of
/// paragraphs are given and do not count.
package struct BoundaryEvaluation {
  private let segmenter: SentenceSegmenter
  private let normalizer: TextNormalizer?

  /// Evaluates the segmenter of a language.
  ///
  /// - Parameter normalizes: whether the text is normalized first, and the boundaries are carried back.
  package init(language: LanguageTag, normalizes: Bool = false) throws {
    segmenter = try SentenceSegmenter(language: language)
    normalizer = normalizes ? TextNormalizer(language: language) : nil
  }

  /// One wrong boundary.
  package struct Mistake: Sendable, CustomStringConvertible {
    /// Whether the boundary is missing (else it is too much).
    package let isMissing: Bool
    /// The text around it, with `¦` at the place.
    package let context: String

    /// The mistake in one line.
    package var description: String { (isMissing ? "missing " : "extra   ") + context }
  }

  /// The counts and the mistakes of one gold standard.
  package func evaluate(_ gold: SegmentationGold) throws -> (score: Score, mistakes: [Mistake], whole: Int) {
    var score = Score()
    var mistakes: [Mistake] = []
    var whole = 0
    for paragraph in gold.paragraphs {
      let compared = try compare(paragraph)
      score += compared.score
      mistakes += compared.mistakes
      if compared.mistakes.isEmpty { whole += 1 }
    }
    return (score, mistakes, whole)
  }

  /// Where segments end, in bytes of the text.
  private func ends(in text: [UInt8]) throws -> [Int] {
    guard let normalizer else { return try segmenter.segments(in: text).map(\.range.upperBound) }
    let normalized = try normalizer.normalize(text)
    return try segmenter.segments(in: normalized.bytes).map {
      normalized.map.originalRange(of: $0.range).upperBound
    }
  }

  private func compare(_ paragraph: SegmentationGold.Paragraph) throws -> (score: Score, mistakes: [Mistake]) {
    let text = Array(paragraph.raw.utf8)
    let ink = InkCount(text)
    var expected: Set<Int> = []
    var ignored: Set<Int> = [ink.total]
    var position = 0
    for sentence in paragraph.sentences {
      position += InkCount(Array(sentence.text.utf8)).total
      if !sentence.endCounts {
        ignored.insert(position)
      } else if position < ink.total {
        expected.insert(position)
      }
    }
    guard position == ink.total else {
      throw EvaluationError("the sentences do not make up the paragraph «\(paragraph.raw.prefix(60))»")
    }
    let found = Set(try ends(in: text).map(ink.before)).subtracting(ignored)
    var score = Score()
    score.expected = expected.count
    score.found = found.count
    score.correct = expected.intersection(found).count
    let mistakes = expected.symmetricDifference(found).sorted().map { place in
      Mistake(isMissing: expected.contains(place), context: ink.context(of: place))
    }
    return (score, mistakes)
  }
}

/// Counts the bytes of a text that are not white space.
struct InkCount {
  private let text: [UInt8]
  private let counts: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var counts = [0]
    counts.reserveCapacity(text.count + 1)
    var count = 0
    for index in text.indices {
      if !Self.isSpace(at: index, in: text) { count += 1 }
      counts.append(count)
    }
    self.counts = counts
  }

  var total: Int { counts[text.count] }

  func before(_ offset: Int) -> Int { counts[offset] }

  /// The text around a range, with the range in brackets.
  func around(_ range: Range<Int>, width: Int = 30) -> String {
    var lower = max(0, range.lowerBound - width)
    while lower > 0, text[lower].isUTF8Continuation { lower -= 1 }
    var upper = min(text.count, range.upperBound + width)
    while upper < text.count, text[upper].isUTF8Continuation { upper += 1 }
    let parts = [lower..<range.lowerBound, range, range.upperBound..<upper].map {
      String(decoding: text[$0], as: UTF8.self)
    }
    return parts[0] + "[" + parts[1] + "]" + parts[2]
  }

  /// The bytes from one place to another, white space between them included.
  func bytes(_ places: Range<Int>) -> ArraySlice<UInt8> {
    let lower = counts.partitioningIndex { $0 > places.lowerBound } - 1
    let upper = counts.partitioningIndex { $0 >= places.upperBound }
    return text[lower..<max(lower, upper)]
  }

  /// The text around a place.
  func context(of place: Int, width: Int = 45) -> String {
    let offset = counts.partitioningIndex { $0 >= place }
    var lower = max(0, offset - width)
    while lower > 0, text[lower].isUTF8Continuation { lower -= 1 }
    var upper = min(text.count, offset + width)
    while upper < text.count, text[upper].isUTF8Continuation { upper += 1 }
    let line =
      String(decoding: text[lower..<offset], as: UTF8.self) + "¦"
      + String(decoding: text[offset..<upper], as: UTF8.self)
    return String(line.map { $0 == "\n" ? "¶" : $0 })
  }

  /// White space of ASCII, and NBSP.
  private static func isSpace(at index: Int, in text: [UInt8]) -> Bool {
    if text[index].isASCIIWhitespace { return true }
    if text[index] == 0xC2 { return index + 1 < text.count && text[index + 1] == 0xA0 }
    return text[index] == 0xA0 && index > 0 && text[index - 1] == 0xC2
  }
}
