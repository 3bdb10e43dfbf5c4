/// Where a determiner stands in the text before a name.
package struct DeterminerMatch: Hashable, Sendable {
  /// The word with the space or the apostrophe behind it, in UTF-8 bytes from the start of the text.
  package let utf8Range: Range<Int>
  /// The word.
  package let determiner: Determiner
}

extension Determiner {
  /// Finds the determiner that ends right before a name.
  ///
  /// It is joined to the name by white space, or by an apostrophe of any kind, with white space behind it or
  /// without. One opening mark of quotation may stand between them (*la «Rpdc»*); it is no part of the range.
  ///
  /// - Parameter before: the text up to the name; its last few words are enough.
  /// - Returns: nil where no determiner stands there.
  /// - Complexity: O(1) beside the measuring of `before` in UTF-8.
  package static func parse(endOf before: some StringProtocol) -> DeterminerMatch? {
    let joined = droppingOpeningQuote(Substring(before))
    let tight = joined.trimmingEnd(where: \.isWhitespace)
    let apostrophe = tight.last.flatMap { Self.apostrophes.contains($0) ? $0 : nil }
    let space = String(joined[tight.endIndex...])
    guard apostrophe != nil || !space.isEmpty else { return nil }
    let end = apostrophe == nil ? tight : tight.dropLast()
    let rest = end.trimmingEnd(where: \.isLetter)
    let word = end[rest.endIndex...]
    guard !word.isEmpty, word.count <= 8, !Self.joinsWords(rest.last),
      let (family, number) = meaning(of: word.lowercased(), isElided: apostrophe != nil)
    else { return nil }
    let determiner = Determiner(
      family: family, capitalisation: Capitalisation(of: word), number: number, apostrophe: apostrophe,
      space: space)
    let start = joined.utf8.distance(from: joined.startIndex, to: word.startIndex)
    return DeterminerMatch(utf8Range: start..<joined.utf8.count, determiner: determiner)
  }

  /// Finds the determiner that ends right before a name in UTF-8 bytes.
  ///
  /// - Parameter before: the bytes up to the name.
  /// - Returns: as for text; the range is in the bytes' own indices.
  /// - Complexity: O(1).
  package static func parse(endOfUTF8 before: ArraySlice<UInt8>) -> DeterminerMatch? {
    // Longer than any determiner with the white space that prose has; a scalar cut in two at its start is none
    // of a determiner's letters.
    let tail = before.suffix(48).drop { $0 & 0xC0 == 0x80 }
    guard let match = parse(endOf: String(decoding: tail, as: UTF8.self)) else { return nil }
    let range = match.utf8Range.lowerBound + tail.startIndex..<match.utf8Range.upperBound + tail.startIndex
    return DeterminerMatch(utf8Range: range, determiner: match.determiner)
  }

  /// Rewrites the determiner before a name for another name.
  ///
  /// - Parameters:
  ///   - before: the text up to the old name.
  ///   - name: the new name.
  ///   - features: the new name's.
  ///   - apostrophe: for an elision where the text had none.
  /// - Returns: the bytes of `before` to replace and what replaces them; nil where nothing changes.
  package static func rewriting(
    endOf before: some StringProtocol, for name: some StringProtocol, _ features: NounFeatures,
    apostrophe: Character = "\u{2019}"
  ) -> (utf8Range: Range<Int>, replacement: String)? {
    guard let match = parse(endOf: before),
      let replacement = match.determiner.render(
        for: features, sound: InitialSound(of: name), apostrophe: apostrophe),
      !replacement.utf8.elementsEqual(
        before.utf8.dropFirst(match.utf8Range.lowerBound).prefix(match.utf8Range.count))
    else { return nil }
    return (match.utf8Range, replacement)
  }

  // MARK: - The word

  /// What a word in lower case is, and the number it shows; nil where it is no determiner.
  private static func meaning(of word: String, isElided: Bool) -> (Family, GrammaticalNumber?)? {
    if isElided {
      if word == "d" { return (.elidedDi, nil) }
      if word == "coll" { return (.con, .singular) }
    }
    return table.first { $0.form.text == word && $0.form.isElided == isElided }.map { ($0.family, $0.number) }
  }

  /// Every form of one word, with its family and number.
  private static let table: [(form: Family.Form, family: Family, number: GrammaticalNumber)] =
    Family.allCases.filter { $0 != .elidedDi }.flatMap { family in
      NounFeatures.all.flatMap { features in
        InitialSound.allCases.compactMap { sound in
          family.form(features, sound).map { ($0, family, features.number) }
        }
      }
    }

  private static func droppingOpeningQuote(_ text: Substring) -> Substring {
    guard let last = text.last, let previous = text.dropLast().last else { return text }
    if "«\u{201C}\u{2039}\"\u{201E}(".contains(last) { return text.dropLast() }
    // A single mark is an apostrophe behind a letter and a quotation mark behind a space.
    let isQuote = apostrophes.contains(last) && (previous.isWhitespace || apostrophes.contains(previous))
    return isQuote ? text.dropLast() : text
  }

  /// Whether a character before a determiner makes it a part of something else: `x-la`, `3la`.
  private static func joinsWords(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isNumber || PhraseWord.hyphens.contains(character) || "_@#/&".contains(character)
  }

  private static let apostrophes: Set<Character> = [
    "'", "\u{2019}", "\u{2BC}", "\u{2018}", "`", "\u{B4}", "\u{2032}", "\u{FF07}", "\u{201B}", "\u{2B9}",
  ]
}

extension Determiner.Capitalisation {
  /// Reads it off a word; a single capital letter is an initial.
  init(of word: some StringProtocol) {
    if word.first?.isUppercase != true {
      self = .lower
    } else {
      self = word.count > 1 && word.allSatisfy(\.isUppercase) ? .all : .initial
    }
  }
}
