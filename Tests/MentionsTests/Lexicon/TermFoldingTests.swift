import Testing

@testable import Mentions

/// Terms are folded byte by byte as they are scalar by scalar.
@Suite struct TermFoldingTests {
  @Test(arguments: 1...40)
  func readingBytesFoldsAsReadingScalarsDoes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Kim", "è", "É", "×", "ß", "조선", "로", " ", "  ", "-", "'", "`", "’", "\u{A0}", ".", "_", "7", "Ž", "ŏ",
      "A\u{301}",
      "\u{AD}", "\t", "Ａ", "가\u{11A8}", "ñ",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 0...6, using: &random)
      let term = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      var fast = TermFolding()
      var plain = TermFolding(readsScalars: true)
      try Array(term.utf8).withUnsafeBytes { bytes in
        try fast.fold(bytes)
        try plain.fold(bytes)
      }
      #expect(Self.folded(fast) == Self.folded(plain), "seed \(seed): \(term.debugDescription)")
    }
  }

  @Test(arguments: [63, 64, 65, 600, 1023, 1024, 1025, 3000])
  func longWordsAreFoldedAlike(letterCount: Int) throws {
    for letters in ["Aa", "Èè", "A7è_"] {
      let word = String(String(repeating: letters, count: letterCount).unicodeScalars.prefix(letterCount))
      var fast = TermFolding()
      var plain = TermFolding(readsScalars: true)
      try Array("Di \(word)-\(word)".utf8).withUnsafeBytes { bytes in
        try fast.fold(bytes)
        try plain.fold(bytes)
      }
      #expect(Self.folded(fast) == Self.folded(plain), "\(letters)")
    }
  }

  /// The labels with the bytes of their symbols.
  private static func folded(_ folding: TermFolding) -> [String] {
    zip(folding.labels, folding.labels.indices).map { label, index in
      let bytes = folding.symbols.bytes(of: Int(label & FormLabel.symbols))
      let capitals = index < folding.capitals.count ? folding.capitals[index] : 0
      return "\(label >> 30) \(String(decoding: bytes, as: UTF8.self)) \(capitals)"
    }
  }
}
