internal import CorpusModel
internal import ItalianGrammar

/// Rewrites the words around a name that another one replaces: article and preposition before it, the verb behind.
struct PhraseRewriter {
  /// The text, and the sentence of the name.
  let text: [UInt8]
  let segment: Range<Int>
  /// The name that is replaced.
  let range: Range<Int>
  let concept: Int

  private var before: ArraySlice<UInt8> { text[min(segment.lowerBound, range.lowerBound)..<range.lowerBound] }

  private var behind: ArraySlice<UInt8> { text[range.upperBound..<max(segment.upperBound, range.upperBound)] }

  /// The determiner right before the name.
  var determiner: DeterminerMatch? { isJoinedByHyphen ? nil : Determiner.parse(endOfUTF8: before) }

  /// The number that the words before the name show; nil where they show none.
  var number: GrammaticalNumber? {
    if let number = determiner?.determiner.number { return number }
    guard let word = wordBefore else { return nil }
    if word.text.allSatisfy(\.isNumber) { return word.text == "1" ? .singular : .plural }
    return Self.quantifiers.contains(word.text.lowercased()) ? .plural : nil
  }

  private static let quantifiers: Set<String> = [
    "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "venti", "alcuni", "alcune",
    "molti",
    "molte", "diversi", "diverse", "numerosi", "numerose", "vari", "varie", "altri", "altre", "nuovi", "nuove",
    "più",
    "parecchi", "parecchie", "pochi", "poche", "entrambi", "entrambe",
  ]

  /// What must change before the name, and behind it.
  ///
  /// - Parameters:
  ///   - name: what is written in its place.
  ///   - isItalian: whether the name is; another language's takes the article alone.
  ///   - isReplaced: whether the name changes; one that stays is given its own article all the same.
  func edits(for name: CanonicalName, isItalian: Bool, isReplaced: Bool) -> [NameEdit] {
    guard let features = name.features else { return [] }
    var edits: [NameEdit] = []
    if let match = determiner {
      if let edit = rewritten(match, for: name, features, isReplaced: isReplaced) { edits.append(edit) }
    } else if isItalian, isReplaced {
      if let edit = preposition(for: name, features) { edits.append(edit) }
    }
    if isItalian, isReplaced, isSubject {
      for change in VerbAgreement.changes(behind: behind, for: features) {
        edits.append(edit(change.utf8Range, change.replacement, .verb))
      }
    }
    return edits
  }

  // MARK: - Determiners

  private func rewritten(
    _ match: DeterminerMatch, for name: CanonicalName, _ features: NounFeatures, isReplaced: Bool
  ) -> NameEdit? {
    if name.takesNoArticle, isReplaced, let edit = withoutArticle(match, for: name) { return edit }
    let sound = InitialSound(of: name.text)
    guard let replacement = match.determiner.render(for: features, sound: sound, apostrophe: "'"),
      !replacement.utf8.elementsEqual(text[match.utf8Range])
    else { return nil }
    return edit(match.utf8Range, replacement, .determiner)
  }

  /// «nella capitale nordcoreana» becomes «a Pyongyang», «la Kim» becomes «Kim Yo-jong».
  private func withoutArticle(_ match: DeterminerMatch, for name: CanonicalName) -> NameEdit? {
    guard var replacement = match.determiner.renderWithoutArticle() else { return nil }
    if name.isTown, match.determiner.family == .in {
      replacement = match.determiner.capitalisation == .lower ? "a " : "A "
    }
    if replacement.lowercased() == "a ", name.text.lowercased().hasPrefix("a") {
      replacement.insert("d", at: replacement.index(after: replacement.startIndex))
    }
    return edit(match.utf8Range, replacement, .determiner)
  }

  // MARK: - Prepositions

  private func preposition(for name: CanonicalName, _ features: NounFeatures) -> NameEdit? {
    guard !name.takesNoArticle, !isJoinedByHyphen else { return nil }
    if features.number == .plural, let found = SimplePreposition(endOfUTF8: before), !opensList(found.family),
      let replacement = found.renderWithArticle(for: features, sound: InitialSound(of: name.text))
    {
      return edit(found.utf8Range, replacement, .determiner)
    }
    guard isAcronym, let word = wordBefore, HeadNouns.contains(word.text.lowercased()),
      let linked = Determiner.linking.render(for: features, sound: InitialSound(of: name.text), apostrophe: "'")
    else { return nil }
    return edit(range.lowerBound..<range.lowerBound, linked, .determiner)
  }

  /// «i leader di Usa e Corea del Sud»: names in a row go without articles.
  private func opensList(_ family: Determiner.Family) -> Bool {
    guard family != .in else { return false }
    return [" e ", ", ", " ed ", "-", "/"].contains { behind.starts(with: $0.utf8) }
  }

  /// Whether the name is written as an acronym: all in capitals, or short with one.
  var isAcronym: Bool {
    let name = text[range]
    let capitals = name.lazy.filter(\.isASCIIUppercase).count
    return !name.contains(0x20) && (capitals == name.count ? capitals > 1 : capitals > 0 && name.count <= 5)
  }

  // MARK: - Subjects

  /// Whether the name, with its article, opens a clause, so that the verb behind it is its own.
  private var isSubject: Bool {
    guard !isJoinedByHyphen else { return false }
    var start = range.lowerBound
    if let match = determiner {
      guard match.determiner.family == .definite else { return false }
      start = match.utf8Range.lowerBound
    }
    let lead = text[min(segment.lowerBound, start)..<start].reversed().drop(while: \.isASCIIWhitespace)
    guard let last = lead.first else { return true }
    if [0x2C, 0x3B, 0x3A, 0x22, 0x28].contains(last) || last >= 0x80 { return true }
    let word = String(decoding: lead.prefix(while: \.isASCIILetter).reversed(), as: UTF8.self).lowercased()
    return Self.conjunctions.contains(word)
  }

  private static let conjunctions: Set<String> = [
    "che", "ma", "mentre", "quando", "se", "dove", "come", "ieri", "oggi", "intanto", "infatti", "inoltre",
    "perch",
  ]

  private var isJoinedByHyphen: Bool {
    // The first half of a compound, whose article agrees with something else: il vertice Russia-Corea.
    range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: "-")
  }

  // MARK: - Words

  /// The word right before the name, with one space between.
  private var wordBefore: (text: String, range: Range<Int>)? {
    guard before.last == 0x20 else { return nil }
    let end = before.endIndex - 1
    var start = end
    while start > before.startIndex,
      text[start - 1] >= 0x80 || text[start - 1].isASCIILetter || text[start - 1].isASCIIDigit
    {
      start -= 1
    }
    guard start < end, start == before.startIndex || [0x20, 0x27, 0x28, 0x22, 0x0A].contains(text[start - 1])
    else { return nil }
    return (String(decoding: text[start..<end], as: UTF8.self), start..<end)
  }

  private func edit(_ range: Range<Int>, _ replacement: String, _ reason: NameEdit.Reason) -> NameEdit {
    NameEdit(range: range, replacement: replacement, reason: reason, concept: concept)
  }
}
