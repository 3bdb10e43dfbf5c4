internal import CorpusModel

/// Finds sequences of capitalised words outside mentions.
struct NameSequenceFinder {
  let text: [UInt8]
  /// The tokens of one segment, in order.
  let tokens: [Range<Int>]
  /// The mentions of the segment, in order.
  let mentions: [Range<Int>]

  /// What a token is for names.
  private enum Kind {
    case name
    case particle
    case lowercase
    case opener
    case other
  }

  /// The sequences, in order, and the words in lower case.
  func sequences() -> (names: [NameSequence], lowercaseWords: [String]) {
    if isHeading() { return ([], []) }
    var names: [NameSequence] = []
    var lowercase: [String] = []
    var open: [Int] = []
    var opensSentence = false
    var atStart = true
    func close() {
      while let last = open.last, kind(tokens[last]) == .particle { open.removeLast() }
      if let first = open.first, let last = open.last {
        names.append(
          NameSequence(
            words: open.map { string($0) }, range: tokens[first].lowerBound..<tokens[last].upperBound,
            startsSentence: opensSentence))
      }
      open = []
    }
    for index in tokens.indices {
      let token = tokens[index]
      let kind = isMentioned(token) ? Kind.other : kind(token)
      let follows = index > 0 && isJoined(index)
      switch kind {
      case .name:
        if open.isEmpty || !follows {
          close()
          opensSentence = atStart
        }
        open.append(index)
        atStart = false
      case .particle where !open.isEmpty && follows: open.append(index)
      case .opener:
        close()
        atStart = true
      case .lowercase, .particle:
        close()
        lowercase.append(string(index))
        atStart = false
      case .other:
        close()
        if isMentioned(token) || text[token.lowerBound].isASCIIDigit { atStart = false }
      }
    }
    close()
    return (names, lowercase)
  }

  private func string(_ index: Int) -> String { String(decoding: text[tokens[index]], as: UTF8.self) }

  private func isMentioned(_ token: Range<Int>) -> Bool {
    let index = mentions.partitioningIndex { $0.upperBound > token.lowerBound }
    return index < mentions.count && mentions[index].overlaps(token)
  }

  /// Whether a token follows the one before with a single space between.
  private func isJoined(_ index: Int) -> Bool {
    let gap = tokens[index - 1].upperBound..<tokens[index].lowerBound
    return gap.count == 1 && text[gap.lowerBound] == 0x20
  }

  /// A line all in capitals tells nothing of names.
  private func isHeading() -> Bool {
    let words = tokens.filter { $0.count > 1 && kind($0) != .other && kind($0) != .opener }
    return words.count > 2
      && words.allSatisfy { token in !text[token].contains(where: \.isASCIILowercase) }
  }

  private func kind(_ token: Range<Int>) -> Kind {
    let bytes = text[token]
    guard let first = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return .other }
    if first.properties.isUppercase {
      return CapitalisedWords.isName(String(decoding: bytes, as: UTF8.self)) ? .name : .other
    }
    if first.properties.isAlphabetic {
      return CapitalisedWords.particles.contains(String(decoding: bytes, as: UTF8.self)) ? .particle : .lowercase
    }
    return ["\"", "«", "\u{201C}", "\u{2018}", "(", "[", ":", "…", "-", "–", "—", "•", "\u{201E}"].contains(first)
      ? .opener : .other
  }
}
