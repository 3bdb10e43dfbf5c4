internal import CICU

/// One replaced stretch of a transformed text.
package struct TextEdit: Equatable, Sendable {
  /// UTF-8 bytes of the source.
  package let source: Range<Int>
  /// UTF-8 bytes of the result.
  package let result: Range<Int>
}

/// What a transformation made of a text.
package struct TransformedText: Sendable {
  /// The result, in UTF-8.
  package let bytes: [UInt8]
  /// What changed, in order, without overlaps.
  package let edits: [TextEdit]
}

/// A transformation of text that ICU does and reports the edits of.
///
/// Values are stateless and may be used from any number of tasks.
package enum TextTransform: Sendable {
  /// Normalization form C (UAX #15).
  case nfc
  /// Normalization form D (UAX #15).
  case nfd
  /// Normalization form KC (UAX #15).
  case nfkc
  /// Normalization form KD (UAX #15).
  case nfkd
  /// NFKC_Casefold (UAX #31).
  case nfkcCasefold
  /// Full, language-neutral case folding (Unicode's CaseFolding.txt, C + F).
  case caseFold

  private var form: cicu_form? {
    switch self {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkd: CICU_NFKD
    case .nfkcCasefold: CICU_NFKC_CASEFOLD
    case .caseFold: nil
    }
  }

  /// Transforms well-formed UTF-8.
  ///
  /// - Parameter bytes: well-formed UTF-8, at most 2 GiB.
  /// - Returns: the new text with its edits; both empty for empty text.
  /// - Throws: `ICUError` when ICU fails or the text is too long.
  /// - Complexity: O(*n*) for *n* bytes.
  package func apply(to bytes: [UInt8]) throws(ICUError) -> TransformedText {
    if bytes.isEmpty { return TransformedText(bytes: [], edits: []) }
    let length = try ICUError.length(bytes.count, "\(self)")
    guard let text = cicu_text_open() else { throw ICUError(code: 7, operation: "allocate") }
    defer { cicu_text_close(text) }
    var error: Int32 = 0
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      if let form {
        cicu_normalize(form, base, length, text, &error)
      } else {
        cicu_case_fold(base, length, text, &error)
      }
    }
    try ICUError.check(error, "\(self)")
    let result = Array(UnsafeBufferPointer(start: cicu_text_bytes(text), count: cicu_text_length(text)))
    let edits = UnsafeBufferPointer(start: cicu_text_edits(text), count: cicu_text_edit_count(text)).map { edit in
      TextEdit(
        source: Int(edit.source_start)..<Int(edit.source_end),
        result: Int(edit.target_start)..<Int(edit.target_end))
    }
    return TransformedText(bytes: result, edits: edits)
  }

  /// Transforms a string; see ``apply(to:)-([UInt8])``.
  package func apply(to string: String) throws(ICUError) -> String {
    String(decoding: try apply(to: Array(string.utf8)).bytes, as: UTF8.self)
  }

  /// Whether the text is in the normalization form already; case folding always answers by comparing.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func isApplied(to bytes: [UInt8]) throws(ICUError) -> Bool {
    if bytes.isEmpty { return true }
    guard let form else { return try apply(to: bytes).edits.isEmpty }
    let length = try ICUError.length(bytes.count, "check \(self)")
    var error: Int32 = 0
    let answer = bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      return cicu_is_normalized(form, base, length, &error)
    }
    try ICUError.check(error, "check \(self)")
    return answer
  }
}
