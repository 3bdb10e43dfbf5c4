/// Reads the record of a concept piece by piece.
///
/// A record is: line, column and number of the file · length and bytes of the id · number of sections, and for each the
/// number of its language, the number of its terms, and for each the length (above two bits of usage) and bytes · number
/// of annotations, and for each the number of its column, length and bytes. Numbers are varints of LEB128.
///
/// It does not keep the store alive that it reads.
struct RecordCursor {
  private let record: UnsafeRawBufferPointer
  /// The place of the next byte.
  private var position = 0

  /// Starts a record.
  init(_ record: UnsafeRawBufferPointer) { self.record = record }

  /// Whether everything was read.
  var isAtEnd: Bool { position == record.count }

  /// Reads a number; 0 behind the end.
  mutating func number() -> Int {
    var value = 0
    var shift = 0
    while position < record.count {
      let byte = record[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift > 35 { return 0 }
    }
    return 0
  }

  /// Reads the number of things that follow, of which each takes a byte at least.
  mutating func count() -> Int { min(number(), record.count - position) }

  /// Reads bytes, as far as there are so many.
  mutating func bytes(_ length: Int) -> UnsafeRawBufferPointer {
    let start = position
    position = min(record.count, position + length)
    return UnsafeRawBufferPointer(rebasing: record[start..<position])
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
