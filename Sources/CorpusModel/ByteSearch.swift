internal import CByteMasks

/// Looks through bytes by 16 and 64 at a time.
package enum ByteSearch {
  /// What to look for.
  package enum Target {
    /// LF, CR, and the lead bytes of U+0085, U+2028 and U+2029.
    case lineBreaks
    /// `.` `!` `?`, and the lead bytes of terminators beyond ASCII.
    case terminators
    /// `.` `!` `?`, parentheses, and the lead bytes of all characters but ASCII and U+00C0 to U+00FF.
    case sentenceMarks
    /// What normalization may change: controls, apostrophes, `&`, the lead bytes of all characters beyond ASCII, and
    /// spaces before another, a line feed or a mark that wants none.
    case unsettled
    /// Controls, spaces before a space, and the lead bytes of white space beyond ASCII.
    case oddSpaces
    /// Controls and the backslash.
    case escaped
    /// Both of the above.
    case oddInCells
    /// Bytes of 80 and above.
    case beyondASCII
    case lineFeeds
    case openParentheses
    /// `.` `:` `@` `#`.
    case addressSigns
    /// What is neither ASCII nor of a well-formed pair of UTF-8, or stands before a byte that makes it ill-formed.
    case noPairs
  }

  /// What makes the mask of 64 bytes: bit *i* for byte *i*.
  typealias MaskFunction = @convention(c) (UnsafePointer<UInt8>) -> UInt64

  /// Bytes of a mask; one more is read.
  static let blockSize = 64
  private static let stepSize = 16

  /// The first byte of a range that is looked for.
  ///
  /// - Parameters:
  ///   - range: where to look; what lies behind it is read, and counts for nothing but the look behind a space.
  /// - Returns: its offset; the end of the range where there is none.
  /// - Complexity: O(*n*) for the *n* bytes passed.
  package static func first(_ target: Target, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return range.upperBound }
      var index = range.lowerBound
      let lastBlock = min(range.upperBound, buffer.count - blockSize)
      if index < lastBlock {
        let function = function(target)
        repeat {
          let mask = function(start + index)
          if mask != 0 { return min(index + mask.trailingZeroBitCount, range.upperBound) }
          index += blockSize
        } while index < lastBlock
      }
      let last = min(range.upperBound, buffer.count - stepSize)
      while index < last {
        let mask = step(target, start + index)
        if mask != 0 { return min(index + mask.trailingZeroBitCount, range.upperBound) }
        index += stepSize
      }
      while index < range.upperBound {
        let mask = mask(function(target), buffer, from: index)
        if mask != 0 { return min(index + mask.trailingZeroBitCount, range.upperBound) }
        index += blockSize
      }
      return range.upperBound
    }
  }

  /// How many characters a range of well-formed UTF-8 has.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func scalarCount(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    range.count - count(of: 0x80...0xBF, in: bytes, range)
  }

  /// How many bytes of a range have certain values.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inline(__always) static func count(
    of values: ClosedRange<UInt8>, in bytes: [UInt8], _ range: Range<Int>
  ) -> Int {
    bytes[range].withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      return Int(cbytemasks_count(start, Int64(buffer.count), values.lowerBound, values.upperBound))
    }
  }

  /// Calls back for each byte of a range that is looked for, in order.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func forEach(_ target: Target, in bytes: [UInt8], _ range: Range<Int>, _ body: (Int) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      let function = function(target)
      var index = range.lowerBound
      while index < range.upperBound {
        var found = bits(mask(function, buffer, from: index), before: range.upperBound - index)
        while found != 0 {
          body(index + found.trailingZeroBitCount)
          found &= found - 1
        }
        index += blockSize
      }
    }
  }

  private static func bits(_ mask: UInt64, before count: Int) -> UInt64 {
    count >= blockSize ? mask : mask & ((1 << UInt64(count)) - 1)
  }

  /// The mask of the 64 bytes from an index; what lies behind the end counts as zeros.
  @inline(__always) static func mask(
    _ function: MaskFunction, _ buffer: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> UInt64 {
    guard let start = buffer.baseAddress else { return 0 }
    if buffer.count - index > blockSize { return function(start + index) }
    return lastMask(function, start + index, count: buffer.count - index)
  }

  /// The mask of the bytes before the end, which are read from a copy with zeros behind.
  ///
  /// Apart, so that the masks before need no room for the copy.
  @inline(never) private static func lastMask(
    _ function: MaskFunction, _ bytes: UnsafePointer<UInt8>, count: Int
  ) -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: blockSize + 1) { copy in
      guard let block = copy.baseAddress else { return 0 }
      copy.initialize(repeating: 0)
      block.update(from: bytes, count: count)
      return function(block)
    }
  }

  /// The function that makes the mask of 64 bytes.
  @inline(__always) static func function(_ target: Target) -> MaskFunction {
    let functions = cbytemasks_fastest().pointee
    return switch target {
    case .lineBreaks: functions.line_breaks
    case .terminators: functions.terminators
    case .sentenceMarks: functions.sentence_marks
    case .unsettled: functions.unsettled
    case .oddSpaces: functions.odd_spaces
    case .escaped: functions.escaped
    case .oddInCells: functions.odd_in_cells
    case .beyondASCII: functions.beyond_ascii
    case .lineFeeds: functions.line_feeds
    case .openParentheses: functions.open_parentheses
    case .addressSigns: functions.address_signs
    case .noPairs: functions.no_pairs
    }
  }

  /// The mask of 16 bytes.
  @inline(__always) private static func step(_ target: Target, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    switch target {
    case .lineBreaks: cbytemasks_line_breaks_16(bytes)
    case .terminators: cbytemasks_terminators_16(bytes)
    case .sentenceMarks: cbytemasks_sentence_marks_16(bytes)
    case .unsettled: cbytemasks_unsettled_16(bytes)
    case .oddSpaces: cbytemasks_odd_spaces_16(bytes)
    case .escaped: cbytemasks_escaped_16(bytes)
    case .oddInCells: cbytemasks_odd_in_cells_16(bytes)
    case .beyondASCII: cbytemasks_beyond_ascii_16(bytes)
    case .lineFeeds: cbytemasks_line_feeds_16(bytes)
    case .openParentheses: cbytemasks_open_parentheses_16(bytes)
    case .addressSigns: cbytemasks_address_signs_16(bytes)
    case .noPairs: cbytemasks_no_pairs_16(bytes)
    }
  }
}
