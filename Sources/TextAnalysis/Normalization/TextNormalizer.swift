package import CorpusModel
internal import ICU

/// Normalizes a text and keeps the way back to the original.
package struct TextNormalizer: Sendable {
  /// Makes a normalizer.
  package init() {}

  /// Normalizes well-formed UTF-8.
  ///
  /// - Returns: the normalized text with its map to the original.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  package func normalize(_ original: [UInt8]) throws(InputError) -> NormalizedText {
    do {
      let composed = try TextTransform.nfc.apply(to: original)
      let changes = composed.edits.map { OffsetMap.Change(original: $0.source, normalized: $0.result) }
      return NormalizedText(bytes: composed.bytes, map: OffsetMap(changes: changes))
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}
