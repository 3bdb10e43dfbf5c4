internal import CorpusModel

/// **M3** joins a number or letter that stands alone to what it numbers: `858. Comprensorio`, `f. Il licenziante`.
struct ListNumberRule: SentenceRule {
  /// Bytes of marks before a number that are looked at.
  private static let reach = 80
  /// Digits; longer numbers are amounts.
  private static let longestNumber = 4

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, !site.hasClosers, isAlone(site), site.word.count <= Self.longestNumber else {
      return nil
    }
    let bytes = site.text[site.word]
    let isNumber = bytes.allSatisfy(\.isASCIIDigit)
    let isLetter = bytes.count == 1 && bytes.allSatisfy(\.isASCIILetter)
    return isNumber || isLetter || isRomanNumeral(bytes) ? .join : nil
  }

  private func isAlone(_ site: StopSite) -> Bool {
    guard !site.word.isEmpty else { return false }
    var index = site.word.lowerBound
    while let scalar = site.text.scalar(before: index, from: site.sentenceStart) {
      if scalar.scalarClass.isWord { return false }
      if scalar.scalar == ";" || site.word.lowerBound - index > Self.reach { return true }
      index = scalar.range.lowerBound
    }
    return true
  }

  private func isRomanNumeral(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy("IVXL".utf8.contains) }
}
