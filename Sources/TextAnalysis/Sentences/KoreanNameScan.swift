internal import CorpusModel

/// Finds romanized Korean names of three words that a line break cuts: `Kim Jong` / `Un`.
enum KoreanNameScan {
  /// Family names as the press of North and South romanizes them.
  ///
  /// - Source: the commonest Korean family names in Revised, McCune–Reischauer, DPRK and press spellings, written
  ///   for this project.
  private static let familyNames = Lexicon(
    listing: """
      kim ri lee yi i rhee pak park bak choe choi jong jung jeong chung kang jo cho yun yoon jang chang rim lim im
      han o oh so suh seo sin shin kwon gwon hwang an ahn song ryu yu yoo hong jon chon jeon ko go mun moon son
      yang pae bae paek baek ho heo hur nam sim shim ro roh noh ha kwak sung cha chu ku koo na ra min ji chi om
      chae won chon tae thae hyon hyun
      """)

  /// Whether one range ends in a family name and a syllable of a given name, and the next starts with another.
  static func isCut(_ line: Range<Int>, _ next: Range<Int>, in text: [UInt8]) -> Bool {
    let second = WordScan.stretchStart(before: line.upperBound, in: text, from: line.lowerBound)..<line.upperBound
    guard isSyllable(second, in: text), second.lowerBound > line.lowerBound else { return false }
    let firstEnd = TextTrimming.trimmed(line.lowerBound..<second.lowerBound, in: text).upperBound
    let first = WordScan.stretchStart(before: firstEnd, in: text, from: line.lowerBound)..<firstEnd
    let third = next.lowerBound..<WordScan.end(from: next.lowerBound, in: text, limit: next.upperBound)
    return isSyllable(first, in: text) && isSyllable(third, in: text) && familyNames.contains(first, of: text)
  }

  /// Whether a word may romanize one syllable: a capital and at most five small letters.
  private static func isSyllable(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard (2...7).contains(word.count), text.scalarClass(at: word.lowerBound) == .upper else { return false }
    return text[word].dropFirst().allSatisfy { $0.isASCIILowercase || $0 >= 0x80 }
  }
}

/// Finds Korean words whose particle wants another word behind it.
enum ParticleEnding {
  /// The particles 을, 를, 은, 는 of object and topic, which no heading ends with.
  private static let particles: [[UInt8]] = ["을", "를", "은", "는"].map { Array($0.utf8) }

  /// Whether the word ends in such a particle.
  static func isUnfinished(_ word: Range<Int>, of text: [UInt8]) -> Bool {
    word.count > 3 && particles.contains { text[word].suffix(3).elementsEqual($0) }
  }
}
