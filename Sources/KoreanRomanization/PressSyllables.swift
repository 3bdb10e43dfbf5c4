/// The syllables of given names as newspapers and their bearers like to write them.
///
/// - Source: the names of public persons in the English-language press; one or two spellings that recur for each
///   syllable, no rule.
enum PressSyllables {
  /// Every way to spell a given name with the table or, syllable by syllable, in Revised Romanization.
  ///
  /// - Complexity: O(3^*n*) in the number of syllables, three at the most.
  static func spellings(of word: [Syllable]) -> [[String]] {
    var result: [[String]] = [[]]
    for (syllable, revised) in zip(word, RevisedRomanization.spell(word)) {
      let choices = (table[syllable.text] ?? []) + [revised]
      result = result.flatMap { beginning in choices.map { beginning + [$0] } }
    }
    return result
  }

  private static let table: [String: [String]] = [
    "강": ["kang"], "건": ["keon", "kun"], "경": ["kyung"], "관": ["kwan"], "광": ["kwang"], "교": ["kyo"],
    "구": ["koo"], "국": ["kook"], "권": ["kwon"], "규": ["kyu"], "균": ["kyun"], "근": ["keun", "kun"],
    "기": ["ki"], "길": ["kil"], "덕": ["duk", "duck"], "두": ["doo"], "명": ["myung"], "무": ["moo"],
    "문": ["moon"], "범": ["bum"], "병": ["byung"], "부": ["boo"], "석": ["suk"], "선": ["sun"], "성": ["sung"],
    "섭": ["sup"], "수": ["soo"], "숙": ["sook"], "순": ["soon"], "승": ["sung"], "식": ["shik"], "신": ["shin"],
    "열": ["yul"], "영": ["young"], "우": ["woo"], "욱": ["wook"], "운": ["woon"], "원": ["won"], "유": ["yoo"],
    "윤": ["yoon"], "의": ["eui"], "정": ["jung", "chung"], "주": ["joo"], "준": ["joon"], "중": ["joong"],
    "철": ["chul"], "춘": ["choon"], "헌": ["hun"], "혁": ["hyuk"], "현": ["hyun"], "형": ["hyung"],
    "훈": ["hoon"], "희": ["hee"], "히": ["hee"],
  ]
}
