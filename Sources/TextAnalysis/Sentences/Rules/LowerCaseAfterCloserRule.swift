/// **M4** joins before a small letter behind a closing mark, or behind `!` and `?`: `«Chi è?» chiese`, `Yahoo! ha`.
///
/// Behind a question mark alone a function word starts a sentence (`Chi lo sa? il governo tace`), but not a pronoun
/// or auxiliary, which may go on with who asked (`Che fare? si chiede Kim`).
struct LowerCaseAfterCloserRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.lower]
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.hasClosers || !site.isFullStop else { return nil }
    // Tokenized text (`esistano ? il presidente`) tells nothing of closing marks.
    if site.isDetached, !site.isEllipsis { return .split }
    let isQuestion =
      !site.hasClosers && site.stop.count == 1 && site.text[site.stop.lowerBound] == UInt8(ascii: "?")
    let startsSentence =
      functionWords.startSentence(at: site) && !functionWords.auxiliaries.contains(site.nextWord, of: site.text)
    return isQuestion && startsSentence ? .split : .join
  }
}
