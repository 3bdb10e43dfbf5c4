internal import CorpusModel

/// The tokens of a sentence, cut further where a name starts or ends inside one.
struct CoNLLUTokens {
  /// A word with its place among the names.
  struct Token {
    let form: String
    let hasSpaceAfter: Bool
    /// The name that it belongs to, counted from 0.
    let name: Int?
    let startsName: Bool
    let endsName: Bool
  }

  let tokens: [Token]
  let names: [CorpusSentence.Name]
  /// The forms, with a space where there is white space between them.
  let text: String

  init(_ sentence: CorpusSentence) {
    names = sentence.names
    let bytes = Array(sentence.text.utf8)
    let ranges = Self.cut(sentence.tokens, at: sentence.names)
    var owner = [Int?](repeating: nil, count: ranges.count)
    var name = 0
    for (index, range) in ranges.enumerated() {
      while name < names.count, names[name].range.upperBound <= range.lowerBound { name += 1 }
      if name < names.count, names[name].range.lowerBound <= range.lowerBound { owner[index] = name }
    }
    let tokens = ranges.enumerated().map { index, range in
      let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : nil
      let isOwned = owner[index] != nil
      return Token(
        form: LineText.oneLine(String(decoding: bytes[range], as: UTF8.self)),
        hasSpaceAfter: next.map { $0 > range.upperBound } ?? true, name: owner[index],
        startsName: isOwned && (index == 0 || owner[index - 1] != owner[index]),
        endsName: isOwned && (index + 1 == ranges.count || owner[index + 1] != owner[index]))
    }
    self.tokens = tokens
    text = tokens.enumerated().map { index, token in
      token.form + (token.hasSpaceAfter && index + 1 < tokens.count ? " " : "")
    }.joined()
  }

  private static func cut(_ tokens: [Range<Int>], at names: [CorpusSentence.Name]) -> [Range<Int>] {
    let places = names.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    var next = 0
    return tokens.flatMap { token -> [Range<Int>] in
      while next < places.count, places[next] <= token.lowerBound { next += 1 }
      var pieces: [Range<Int>] = []
      var start = token.lowerBound
      while next < places.count, places[next] < token.upperBound {
        pieces.append(start..<places[next])
        start = places[next]
        next += 1
      }
      return (pieces + [start..<token.upperBound]).filter { !$0.isEmpty }
    }
  }
}
