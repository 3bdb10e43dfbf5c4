internal import CorpusModel
internal import TextAnalysis

/// What examples show of one sentence: the whole of it, or where it has no end in sight the part around a name.
struct SentenceExamples {
  /// A part of the sentence with the names that it is an example of.
  private struct Part {
    /// Where names lie that have enough of the sentence around them.
    let names: Range<Int>
    let example: String
  }

  private let sentence: Range<Int>
  private let text: [UInt8]
  private var last: Part?

  /// Up to how many bytes a sentence is shown as a whole.
  static let wholeBytesAtMost = 1_000
  /// How many bytes of a longer one are shown before a name, and behind its beginning.
  private static let bytesAround = 300
  /// How many at least before and behind a name whose example another's serves.
  private static let bytesAroundAtLeast = 100

  /// Makes examples of a sentence of a normalized text.
  init(of sentence: Range<Int>, in text: [UInt8]) {
    self.sentence = sentence
    self.text = text
  }

  /// The sentence on one line, or the part around a name, with `…` where it is cut.
  ///
  /// Names that stand close together get the same example.
  ///
  /// - Complexity: O(1), and O(*n*) once for a sentence of *n* bytes that is shown as a whole.
  mutating func example(of name: Range<Int>) -> String {
    if let last, last.names.lowerBound <= name.lowerBound, name.upperBound <= last.names.upperBound {
      return last.example
    }
    let part =
      sentence.count <= Self.wholeBytesAtMost ? Part(names: sentence, example: line(sentence)) : part(name)
    last = part
    return part.example
  }

  private func part(_ name: Range<Int>) -> Part {
    let start = start(before: name.lowerBound)
    let end = end(behind: min(name.upperBound, name.lowerBound + Self.bytesAround))
    let isCut = (before: start > sentence.lowerBound, behind: end < sentence.upperBound)
    let example = (isCut.before ? "…" : "") + line(start..<end) + (isCut.behind ? "…" : "")
    let first = isCut.before ? start + Self.bytesAroundAtLeast : start
    let last = isCut.behind ? end - Self.bytesAroundAtLeast : end
    return Part(names: first..<max(first, last), example: example)
  }

  /// Where a part starts: at a word, or where a word has no end in sight at a character.
  private func start(before name: Int) -> Int {
    let least = name - Self.bytesAround
    if least <= sentence.lowerBound { return sentence.lowerBound }
    if let space = text[least..<name].firstIndex(of: 0x20) { return space + 1 }
    return text[least..<name].firstIndex { !$0.isUTF8Continuation } ?? name
  }

  /// Where a part ends: behind a word, or where a word has no end in sight behind a character.
  private func end(behind name: Int) -> Int {
    let most = name + Self.bytesAround
    if most >= sentence.upperBound { return sentence.upperBound }
    if let space = text[name..<most].lastIndex(of: 0x20) { return space }
    return text[name...most].lastIndex { !$0.isUTF8Continuation } ?? name
  }

  private func line(_ range: Range<Int>) -> String {
    String(decoding: SegmentText.line(of: range, in: text), as: UTF8.self)
  }
}
