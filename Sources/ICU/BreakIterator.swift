internal import CICU

/// Finds word or sentence boundaries (UAX #29) in UTF-8.
///
/// An iterator belongs to one task at a time: it is a class without `Sendable`, on purpose.
package final class BreakIterator {
  /// What lies between two boundaries.
  package enum Kind: Sendable {
    case word
    case sentence
  }

  /// One piece of text between boundaries.
  package struct Piece: Equatable, Sendable {
    /// End of the piece in UTF-8 bytes; it starts where the one before ends.
    package let end: Int
    /// ICU's rule status: for words 0 none, 100 number, 200 letter, 300 kana, 400 ideograph (and up to 99 more).
    package let ruleStatus: Int32
  }

  private let breaker: OpaquePointer
  private let kind: Kind
  private var boundaries: [Int32] = Array(repeating: 0, count: 256)
  private var statuses: [Int32] = Array(repeating: 0, count: 256)

  /// Opens ICU's rules for the locale.
  ///
  /// - Parameters:
  ///   - kind: which boundaries.
  ///   - locale: an ICU locale such as `it`; never with `ss=standard`, whose suppressions match suffixes.
  /// - Throws: `ICUError` when ICU has no rules.
  package init(_ kind: Kind, locale: String) throws(ICUError) {
    var error: Int32 = 0
    let opened = cicu_breaker_open(kind == .word ? CICU_BREAK_WORD : CICU_BREAK_SENTENCE, locale, &error)
    try ICUError.check(error, "open \(kind) break rules for «\(locale)»")
    guard let opened else { throw ICUError(code: 7, operation: "allocate") }
    self.kind = kind
    self.breaker = opened
  }

  deinit { cicu_breaker_close(breaker) }

  /// Splits the text.
  ///
  /// - Parameter bytes: well-formed UTF-8, at most 2 GiB.
  /// - Returns: the pieces in order, whose last ends at the text's end; none for empty text.
  /// - Throws: `ICUError` when ICU fails or the text is too long.
  /// - Complexity: O(*n*) for *n* bytes.
  package func pieces(in bytes: [UInt8]) throws(ICUError) -> [Piece] {
    if bytes.isEmpty { return [] }
    let length = try ICUError.length(bytes.count, "find \(kind) breaks")
    var error: Int32 = 0
    var count = Int(fill(bytes, length, &error))
    try ICUError.check(error, "find \(kind) breaks")
    if count > boundaries.count {
      boundaries = Array(repeating: 0, count: count)
      statuses = Array(repeating: 0, count: count)
      count = Int(fill(bytes, length, &error))
      try ICUError.check(error, "find \(kind) breaks")
    }
    return (0..<count).map { Piece(end: Int(boundaries[$0]), ruleStatus: statuses[$0]) }
  }

  private func fill(_ bytes: [UInt8], _ length: Int32, _ error: inout Int32) -> Int32 {
    let capacity = Int32(boundaries.count)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return boundaries.withUnsafeMutableBufferPointer { ends in
        statuses.withUnsafeMutableBufferPointer { rules in
          cicu_breaker_boundaries(breaker, base, length, ends.baseAddress, rules.baseAddress, capacity, &error)
        }
      }
    }
  }
}
