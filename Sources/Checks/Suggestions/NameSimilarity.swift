/// How alike two names are written, or sound where one is in Hangul.
enum NameSimilarity {
  /// From 0 to 1: twice the common part in order, by the length of both.
  ///
  /// What is far longer than names are is like none.
  ///
  /// - Complexity: O(*n* · *m*) for the lengths of the names, up to a length; O(*n* + *m*) beyond it.
  static func of(_ name: String, _ other: String) -> Double {
    guard max(name.utf8.count, other.utf8.count) <= bytesAtMost else { return 0 }
    let isHangul = other.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    let (first, second) =
      isHangul
      ? (sounds(ofLatin: name), sounds(ofHangul: other))
      : (Array(NameFolding.key(of: name).unicodeScalars), Array(NameFolding.key(of: other).unicodeScalars))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(common(first, second)) / Double(first.count + second.count)
  }

  private static let bytesAtMost = 1_000

  /// The length of the longest common subsequence.
  private static func common(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for scalar in first {
      var diagonal = 0
      for (index, other) in second.enumerated() {
        let above = row[index + 1]
        row[index + 1] = scalar == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }

  // MARK: - Sounds

  /// Consonants in classes that Hangul keeps apart; vowels vary too much between transcriptions.
  private static func sounds(ofLatin name: String) -> [Unicode.Scalar] {
    var sounds: [Unicode.Scalar] = []
    for scalar in NameFolding.key(of: name).unicodeScalars {
      guard let sound = latin[scalar], sounds.last != sound else { continue }
      sounds.append(sound)
    }
    return sounds
  }

  private static func sounds(ofHangul name: String) -> [Unicode.Scalar] {
    var sounds: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars where (0xAC00...0xD7A3).contains(scalar.value) {
      let syllable = Int(scalar.value) - 0xAC00
      for sound in [initials[syllable / 588], finals[syllable % 28]] where sound != "-" && sounds.last != sound {
        sounds.append(sound)
      }
    }
    return sounds
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, sound) in zip("bcdfgjklmnpqrstvxz".unicodeScalars, "PKTPKSKLMNPKLSTPKS".unicodeScalars) {
      table[letter] = sound
    }
    return table
  }()

  private static let initials = Array("KKNTTLMPPSS-SSSKTP-".unicodeScalars)
  private static let finals = Array("-KKKNNNTLLLLLLLLMPPSSNSSKTP-".unicodeScalars)
}
