internal import CorpusModel

/// **M8** joins the parts of a date in numbers: `2024. 11. 5.` of Korean, `5. 11. 2024`.
struct DateRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, (1...4).contains(site.word.count), site.text[site.word].allSatisfy(\.isASCIIDigit)
    else { return nil }
    if site.nextClass == .digit { return isPart(site.nextWord, site) ? .join : nil }
    // The day of a Korean date has its stop too.
    return site.word.count <= 2 && followsPart(site) ? .join : nil
  }

  /// Whether a number of a date follows: a day or month with a stop of its own, or the year behind two of them.
  private func isPart(_ number: Range<Int>, _ site: StopSite) -> Bool {
    if number.count == 4 { return site.word.count <= 2 && followsPart(site) }
    guard number.count <= 2, number.upperBound < site.paragraph.upperBound else { return false }
    return site.text[number.upperBound] == UInt8(ascii: ".")
  }

  /// Whether a number with a stop stands before the word.
  private func followsPart(_ site: StopSite) -> Bool {
    let before = TextTrimming.trimmed(site.beforeWord, in: site.text).upperBound
    guard before - 2 >= site.sentenceStart, before < site.word.lowerBound else { return false }
    return site.text[before - 1] == UInt8(ascii: ".") && site.text[before - 2].isASCIIDigit
  }
}
