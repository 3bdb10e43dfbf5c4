internal import CorpusModel

/// Tells elisions from names with an apostrophe.
enum ElisionRule {
  /// English clitics, without their apostrophe.
  static let englishClitics = Lexicon(listing: "s re ve ll d m")

  /// Whether a word with its apostrophe is the start of a name, so that it stays whole: `D'Alema`, `O'Connor`,
  /// `McDonald's`, `Xi'an`.
  ///
  /// - Parameters:
  ///   - word: what stands before the apostrophe.
  ///   - behind: where the text behind it starts.
  static func isName(_ word: Range<Int>, before behind: Int, in text: [UInt8]) -> Bool {
    if elided.contains(word, of: text) { return false }
    let next = text.scalarClass(at: behind)
    let bytes = text[word]
    // `d'Italia` is elided, `D'Alema` a name; `D'ora` is elided at the start of a sentence.
    if bytes.elementsEqual("D".utf8) || bytes.elementsEqual("O".utf8) { return next == .upper }
    if bytes.elementsEqual("d".utf8) { return false }
    guard let last = bytes.last, last.isASCIILetter || last >= 0x80 else { return false }
    // Elision drops a vowel: a word that keeps one is foreign (`Sana'a`), and so is `'s` behind any.
    let isPossessive =
      text[behind] == UInt8(ascii: "s") && WordScan.end(from: behind, in: text, limit: text.count) == behind + 1
    return isPossessive || isVowel(last) || isForeign(bytes, next)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouAEIOU".utf8.contains(byte) }

  /// Romanized syllables with an apostrophe inside: `Ch'oe`, `P'yongyang`.
  private static func isForeign(_ word: ArraySlice<UInt8>, _ next: ScalarClass) -> Bool {
    next == .lower && word.first?.isASCIIUppercase == true
      && ["Ch", "P", "K", "T"].contains { word.elementsEqual($0.utf8) }
  }

  /// What Italian elides, without the apostrophe.
  ///
  /// - Source: closed list, written for this project.
  static let elided = Lexicon(
    listing: """
      l un dell all nell dall sull coll quell quest bell sant c n m t v s gl ogn tutt mezz anch neanch nemmen com cos dov
      quand senz ciascun nessun qualcun alcun null grand buon pover trent vent quarant cinquant sessant settant ottant
      novant dev ov sott sovr oltr contr entr dopodich quantunqu pross
      """)
}
