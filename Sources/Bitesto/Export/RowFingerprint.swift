internal import CorpusModel
internal import ICU

/// A row's text in 128 bits, the same in every run.
struct RowFingerprint: Hashable {
  private var high: UInt64 = 0xCBF2_9CE4_8422_2325
  private var low: UInt64 = 0x8422_2325_CBF2_9CE4

  /// Digests the text of all sides.
  init(_ record: CorpusRecord, _ deduplication: CorpusFilter.Deduplication) {
    for text in [record.text] + record.translations.map(\.text) {
      switch deduplication {
      case .exact: for byte in text.utf8 { mix(UInt64(byte)) }
      case .normalized: mixLetters(of: text)
      }
      // No scalar has this value, so that sides cannot run into one another.
      mix(0x11_0000)
    }
  }

  /// Digests letters, marks and digits of the folded text (NFKC_Casefold).
  private mutating func mixLetters(of text: String) {
    let folded = (try? TextTransform.nfkcCasefold.apply(to: text)) ?? text
    for scalar in folded.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
        mix(UInt64(scalar.value))
      default: continue
      }
    }
  }

  private mutating func mix(_ value: UInt64) {
    // FNV-1a twice, with different primes.
    high = (high ^ value) &* 0x0000_0100_0000_01B3
    low = ((low ^ value) &+ (high >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }
}
