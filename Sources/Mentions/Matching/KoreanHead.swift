/// What may stand before a Korean name within its eojeol: 친러시아, 구소련, 북아일랜드.
enum KoreanHead {
  /// Whether the syllables from an eojeol's start to a name leave it a name.
  ///
  /// - Parameters:
  ///   - head: the syllables before the name, in UTF-8; not empty.
  ///   - name: the name; one of a single syllable takes nothing before it.
  static func canPrecedeName(_ head: ArraySlice<UInt8>, name: ArraySlice<UInt8>) -> Bool {
    guard name.count > bytesOfSyllable, heads.contains(Array(head)) else { return false }
    return !others.contains(Array(head + name))
  }

  /// How many such syllables there are at most.
  static let syllablesAtMost = 2

  private static let bytesOfSyllable = 3

  private static let heads = Set(
    "친 반 대 탈 구 주 재 남 북 동 서 범 외 내 동남 동북 서남 서북 중앙 뉴".split(separator: " ").map { Array($0.utf8) })

  /// Which are other words: 남미 국가 and 북미 국가 without a space, 반인도 of 반인도적.
  private static let others = Set("남미국 북미국 반인도 대인도 대한국 남한국 북한국".split(separator: " ").map { Array($0.utf8) })
}
