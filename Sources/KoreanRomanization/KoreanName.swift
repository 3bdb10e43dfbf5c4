/// A Korean person's name, the surname first.
package struct KoreanName: Hashable, Sendable {
  /// One or two syllables.
  package let surname: [Syllable]
  /// One to three syllables.
  package let given: [Syllable]

  /// Splits a name in Hangul; nil where it is none.
  ///
  /// A space may stand between surname and given name. Without one, a surname of two syllables is preferred
  /// where the table knows it. The form alone decides: a foreign name in Hangul whose first syllable happens to be
  /// a surname (왕이, *Wang Yi*) passes, so that only persons known to be Korean are to be given.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  package init?(hangul name: some StringProtocol) {
    let parts = name.split(whereSeparator: \.isWhitespace).map { Syllable.syllables(of: $0) }
    switch parts.count {
    case 1: self.init(unspaced: parts[0] ?? [])
    case 2: self.init(surname: parts[0] ?? [], given: parts[1] ?? [], longestGiven: 2)
    default: return nil
    }
  }

  private init?(unspaced syllables: [Syllable]) {
    let isLong = syllables.count > 2 && Surnames.contains(syllables[0], syllables[1])
    let isLikely = syllables.count > 3 || Self.alwaysLong.contains(syllables.prefix(2).map(\.text).joined())
    let count = isLong && isLikely ? 2 : 1
    self.init(surname: Array(syllables.prefix(count)), given: Array(syllables.dropFirst(count)), longestGiven: 3)
  }

  private init?(surname: [Syllable], given: [Syllable], longestGiven: Int) {
    guard (1...longestGiven).contains(given.count) else { return nil }
    switch surname.count {
    case 1 where Surnames.contains(surname[0]), 2 where Surnames.contains(surname[0], surname[1]): break
    default: return nil
    }
    self.surname = surname
    self.given = given
  }

  /// Surnames of two syllables that are taken for such before one more syllable too; 서문 and 동방 are not.
  private static let alwaysLong: Set<String> = ["남궁", "황보", "제갈", "선우", "독고", "사공"]
}
