extension NameRomanizer {
  /// Whether a name in Latin letters is a spelling of a name in Hangul, be it a derived one or not.
  ///
  /// Hangul writes foreign names too, and some look Korean (기시다, *Kishida*; 오스틴, *Austin*). Before spellings
  /// are derived for a person, the curated Latin name tells whether the person is Korean: it differs from the
  /// nearest derived spelling in one letter of four at the most. The order of surname and given name is free.
  ///
  /// - Parameters:
  ///   - romanized: a curated name, diacritics or none.
  ///   - name: in Hangul.
  /// - Complexity: O(*s* · *n*²) for *s* spellings of length *n*.
  package static func isPlausible(_ romanized: some StringProtocol, forHangul name: some StringProtocol) -> Bool {
    isPlausible(romanized, among: variants(ofHangul: name))
  }

  /// Whether a name in Latin letters is a spelling of a name in Hangul, whose derived spellings are known.
  ///
  /// - Complexity: O(*s* · *n*²) for *s* spellings of length *n*.
  package static func isPlausible(_ romanized: some StringProtocol, among variants: [RomanizedName]) -> Bool {
    let words = romanized.split(whereSeparator: \.isWhitespace).map { letters($0) }
    guard let last = words.last, words.count > 1 else { return false }
    let orders = [words.flatMap { $0 }, last + words.dropLast().flatMap { $0 }]
    return variants.contains { variant in
      let spelling = letters(variant.text)
      return orders.contains { order in
        let longest = max(order.count, spelling.count)
        if 4 * abs(order.count - spelling.count) > longest { return false }
        return order == spelling || 4 * distance(order, spelling) <= longest
      }
    }
  }

  /// The letters of a text in lower case, breves left out; a letter of several scalars becomes one number too.
  private static func letters(_ text: some StringProtocol) -> [UInt32] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }.map(UInt32.init)
    }
    return McCuneReischauer.withoutBreves(text.lowercased()).filter(\.isLetter).map { letter in
      letter.unicodeScalars.reduce(0) { $0 &* 0x110000 &+ $1.value }
    }
  }

  /// How many letters must be put in, taken out or changed.
  ///
  /// - Source: V. I. Levenshtein, “Binary codes capable of correcting deletions, insertions, and reversals” (1966).
  private static func distance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
