internal import CorpusModel
internal import ICU

/// Composes letters with their accents (NFC, UAX #15); ICU does the work.
struct CompositionPass: NormalizationPass {
  let step = NormalizationStep.composition

  /// Every character before U+0300 is in NFC already, and none composes with what precedes it.
  func isTriggered(by bytes: BytePresence) -> Bool { bytes.containsAny(0xCC...0xF4) }

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
