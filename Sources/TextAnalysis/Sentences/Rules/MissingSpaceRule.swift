internal import CorpusModel

/// **S6** breaks at a stop without a space between two sentences: `da anni.La gente`.
///
/// It wants letters in lower case (or a closing mark) before the stop, a capitalised word behind, and nothing
/// that makes the whole an address or a file's name. Behind a number or an acronym a function word must follow.
struct MissingSpaceRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.upper, .opener, .quote]
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isGlued, !site.isEllipsis || site.text[site.stop.lowerBound] != UInt8(ascii: "."),
      startsWord(site), endsWord(site), !AddressScan.isAddress(around: site)
    else { return nil }
    return .split
  }

  /// Whether a capital follows, with a small letter, an apostrophe or a space behind it.
  private func startsWord(_ site: StopSite) -> Bool {
    var start = site.next
    while start < site.paragraph.upperBound, site.text.scalarClass(at: start).mayOpen {
      start = site.text.scalar(at: start).range.upperBound
    }
    guard start < site.paragraph.upperBound else { return false }
    let first = site.text.scalar(at: start)
    guard first.scalarClass == .upper, first.range.upperBound < site.paragraph.upperBound else { return false }
    return [.lower, .quote, .space].contains(site.text.scalarClass(at: first.range.upperBound))
  }

  /// Whether two small letters, or a closing mark, come before.
  private func endsWord(_ site: StopSite) -> Bool {
    guard let last = site.lastOfWord, site.word.upperBound == site.stop.lowerBound else { return false }
    switch last.scalarClass {
    case .closer, .quote: return true
    case .digit: return functionWords.startSentence(at: site)
    case .upper: return isAcronym(site) && functionWords.startSentence(at: site)
    default: break
    }
    if last.scalar == "%" || last.scalar == "€" { return true }
    guard last.scalarClass == .lower,
      let other = site.text.scalar(before: last.range.lowerBound, from: site.word.lowerBound)
    else { return false }
    return other.scalarClass == .lower
  }

  /// Whether the word is two capitals or more, without stops.
  private func isAcronym(_ site: StopSite) -> Bool {
    let word = site.text[site.unelidedWord]
    return word.count >= 2 && word.allSatisfy(\.isASCIIUppercase)
  }
}

/// Tells addresses from words.
enum AddressScan {
  /// Bytes behind a stop in which an address shows its marks.
  private static let longest = 200

  /// Whether the unbroken stretch around a stop is a URL, an e-mail address or a path.
  static func isAddress(around site: StopSite) -> Bool {
    let limit = min(site.paragraph.upperBound, site.stop.upperBound + longest)
    let end = WordScan.stretchEnd(from: site.stop.upperBound, in: site.text, limit: limit)
    let stretch = site.text[site.word.lowerBound..<end]
    if stretch.starts(with: "www.".utf8) || stretch.starts(with: "WWW.".utf8) { return true }
    for byte in stretch where byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_") {
      return true
    }
    return false
  }
}
