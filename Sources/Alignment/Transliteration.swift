/// Names and loanwords that Hangul writes by their sound: `Putin` and `푸틴`.
enum Transliteration {
  /// The phonetic similarity from which a name counts as the same, and any other word, which rarely is.
  static let leastSimilarity: Float = 0.72
  static let leastSimilarityOfCommonWords: Float = 0.8
  /// The sounds of the longest word that is looked at.
  static let longestWord = 60

  /// Finds the pairs of words that sound alike.
  ///
  /// - Parameter report: takes the Latin type, the Hangul type and the strength of the link.
  /// - Complexity: O(*n* · *k*), *k* the Hangul beginnings that sound roughly like a Latin word.
  static func link(latin: TypeTable, hangul: TypeTable, report: (Int, Int, Float) -> Void) {
    var trie = PhoneticTrie()
    for type in 0..<hangul.count where hangul.kinds[type] == .hangul && hangul.text(of: type).count >= 6 {
      let sounds = Phonetics.sounds(ofHangul: hangul.text(of: type))
      if consonantCount(sounds) >= 2, sounds.count <= longestWord { trie.insert(sounds, word: Int32(type)) }
    }
    if trie.isEmpty { return }
    for type in 0..<latin.count where latin.kinds[type] == .word {
      let certainty: Float = latin.isName[type] ? 1 : 0.6
      let least = latin.isName[type] ? leastSimilarity : leastSimilarityOfCommonWords
      for form in latin.forms[type] where form.count >= 4 {
        let sounds = Phonetics.sounds(ofLatin: form)
        guard consonantCount(sounds) >= 2, sounds.count <= longestWord else { continue }
        trie.search(sounds, leastSimilarity: least) { word, similarity in
          report(type, Int(word), certainty * 0.7 * (similarity - 0.5) / 0.5)
        }
      }
    }
  }

  private static func consonantCount(_ sounds: [Sound]) -> Int {
    sounds.reduce(0) { $0 + ($1.isVowel ? 0 : 1) }
  }
}
