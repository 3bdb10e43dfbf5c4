internal import CorpusModel
internal import ICU

/// Composes letters with their accents (NFC, UAX #15); ICU does the work.
struct CompositionPass: NormalizationPass {
  let step = NormalizationStep.composition

  /// Of the characters before U+0300, and of general punctuation, all but two wide spaces are in NFC already, and none
  /// composes with what precedes it.
  let triggers: UnsettledSet? = UnsettledSet(0x0300...0x1FFF, 0x2000...0x2001, 0x2080...0x10FFFF)

  func rewrite(_ text: inout TextRewriter) throws(InputError) {
    do {
      if try TextTransform.nfc.isApplied(to: text.source) { return }
      let composed = try TextTransform.nfc.apply(to: text.source)
      for edit in composed.edits { text.replace(edit.source, with: composed.bytes[edit.result]) }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}
