/// A syllable of Hangul, taken apart.
package struct Syllable: Hashable, Sendable {
  /// The leading consonant.
  package let initial: Initial
  /// The vowel.
  package let vowel: Vowel
  /// The trailing consonant or cluster.
  package let final: Final

  /// Takes a precomposed syllable apart; nil for any other scalar.
  ///
  /// - Complexity: O(1).
  /// - Source: The Unicode Standard, § 3.12, *Conjoining Jamo Behavior*.
  package init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = Int(scalar.value) - 0xAC00
    guard let initial = Initial(rawValue: index / (21 * 28)), let vowel = Vowel(rawValue: index % (21 * 28) / 28),
      let final = Final(rawValue: index % 28)
    else { return nil }
    self.init(initial, vowel, final)
  }

  init(_ initial: Initial, _ vowel: Vowel, _ final: Final) {
    self.initial = initial
    self.vowel = vowel
    self.final = final
  }

  /// Takes text apart, precomposed or in conjoining jamo; nil where it holds anything but whole syllables.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  package static func syllables(of text: some StringProtocol) -> [Syllable]? {
    var syllables: [Syllable] = []
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if let syllable = Syllable(scalar) {
        // A precomposed syllable without a trailing consonant may be followed by a conjoining one.
        let trailing = syllable.final == .none ? Final(conjoining: scalars.first) : nil
        if trailing != nil { scalars.removeFirst() }
        syllables.append(Syllable(syllable.initial, syllable.vowel, trailing ?? syllable.final))
      } else if let initial = Initial(conjoining: scalar), let vowel = Vowel(conjoining: scalars.popFirst()) {
        let trailing = Final(conjoining: scalars.first)
        if trailing != nil { scalars.removeFirst() }
        syllables.append(Syllable(initial, vowel, trailing ?? .none))
      } else {
        return nil
      }
    }
    return syllables
  }

  /// The precomposed syllable.
  package var text: String {
    let value = 0xAC00 + UInt32((initial.rawValue * 21 + vowel.rawValue) * 28 + final.rawValue)
    return Unicode.Scalar(value).map { String(Character($0)) } ?? ""
  }
}

/// The nineteen leading consonants in Unicode's order, named by their Revised Romanization.
package enum Initial: Int, Hashable, Sendable, CaseIterable {
  case g, gg, n, d, dd, r, m, b, bb, s, ss, silent, j, jj, ch, k, t, p, h

  /// Reads a conjoining jamo; nil for any other scalar.
  init?(conjoining scalar: Unicode.Scalar?) {
    guard let scalar, scalar.value >= 0x1100 else { return nil }
    self.init(rawValue: Int(scalar.value) - 0x1100)
  }
}

/// The twenty-one vowels in Unicode's order, named by their Revised Romanization.
package enum Vowel: Int, Hashable, Sendable, CaseIterable {
  case a, ae, ya, yae, eo, e, yeo, ye, o, wa, wae, oe, yo, u, wo, we, wi, yu, eu, ui, i

  /// Reads a conjoining jamo; nil for any other scalar.
  init?(conjoining scalar: Unicode.Scalar?) {
    guard let scalar, scalar.value >= 0x1161 else { return nil }
    self.init(rawValue: Int(scalar.value) - 0x1161)
  }
}

/// The trailing consonants and clusters in Unicode's order, named letter by letter.
package enum Final: Int, Hashable, Sendable, CaseIterable {
  case none, g, gg, gs, n, nj, nh, d, l, lg, lm, lb, ls, lt, lp, lh, m, b, bs, s, ss, ng, j, ch, k, t, p, h

  /// Reads a conjoining jamo; nil for any other scalar.
  init?(conjoining scalar: Unicode.Scalar?) {
    guard let scalar, scalar.value > 0x11A7 else { return nil }
    self.init(rawValue: Int(scalar.value) - 0x11A7)
  }
}
