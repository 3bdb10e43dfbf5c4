/// Reads the record of a concept piece by piece.
///
/// A record is: line, column and number of the file · length and bytes of the id · number of sections, and for each the
/// number of its language, the number of its terms, and for each the length (above two bits of usage) and bytes · number
/// of annotations, and for each the number of its column, length and bytes. Numbers are varints of LEB128.
///
/// It does not keep the store alive that it reads.
struct RecordCursor {
  /// The next byte; nil only where none is left.
  private var next: UnsafeRawPointer?
  /// How many bytes are left.
  private var left: Int

  /// Starts a record.
  init(_ record: UnsafeRawBufferPointer) { (next, left) = (record.baseAddress, record.count) }

  /// Whether everything was read.
  var isAtEnd: Bool { left == 0 }

  /// Reads a number; 0 behind the end.
  @inline(__always) mutating func number() -> Int {
    guard left > 0, let byte = next?.load(as: UInt8.self) else { return 0 }
    if byte >= 0x80 { return longNumber() }
    skip(known: 1)
    return Int(byte)
  }

  /// Reads a number of more than one byte.
  private mutating func longNumber() -> Int {
    var value = 0
    var shift = 0
    while left > 0, let byte = next?.load(as: UInt8.self) {
      skip(known: 1)
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift > 35 { return 0 }
    }
    return 0
  }

  /// Reads the number of things that follow, of which each takes a byte at least.
  @inline(__always) mutating func count() -> Int { min(number(), left) }

  /// Reads bytes, as far as there are so many.
  @inline(__always) mutating func bytes(_ length: Int) -> UnsafeRawBufferPointer {
    let bytes = UnsafeRawBufferPointer(start: next, count: min(length, left))
    skip(known: bytes.count)
    return bytes
  }

  /// Passes bytes, as far as there are so many.
  @inline(__always) mutating func skip(_ length: Int) { skip(known: min(length, left)) }

  @inline(__always) private mutating func skip(known length: Int) {
    next = next.map { $0 + length }
    left &-= length
  }

  /// Reads a text; what is no UTF-8 is replaced.
  mutating func text(_ length: Int) -> String { String(decoding: bytes(length), as: UTF8.self) }
}

extension [UInt8] {
  /// Appends a number as a varint.
  mutating func append(varint value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
