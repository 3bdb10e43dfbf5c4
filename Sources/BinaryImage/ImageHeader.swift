/// What an image starts with: 128 bytes that tell whether the rest can be read.
///
/// | byte | holds |
/// |---|---|
/// | 0 | `magic` |
/// | 8 | the byte order mark, in the order of the machine that made it |
/// | 12 | the version of the layout |
/// | 16 | the length of the file |
/// | 24 | the number of sections, whose table follows the header |
/// | 32 | the checksum of the table |
/// | 40 | who made it, in at most 79 bytes of text, filled up with zeros |
/// | 120 | the checksum of the bytes before |
struct ImageHeader: Equatable {
  /// The first eight bytes: no text, and broken by everything that converts line ends.
  static let magic: [UInt8] = [0x89, 0x42, 0x49, 0x54, 0x47, 0x0D, 0x0A, 0x1A]
  static let length = 128
  static let byteOrderMark: UInt32 = 0x0102_0304
  static let layout: UInt32 = 1
  private static let makerLength = 80

  let fileLength: Int
  let sectionCount: Int
  let tableChecksum: UInt64
  let maker: String

  /// The bytes of the header.
  var bytes: [UInt8] {
    var bytes = Self.magic
    append(Self.byteOrderMark, to: &bytes)
    append(Self.layout, to: &bytes)
    append(UInt64(fileLength), to: &bytes)
    append(UInt64(sectionCount), to: &bytes)
    append(tableChecksum, to: &bytes)
    bytes += maker.utf8.prefix(Self.makerLength - 1)
    bytes += repeatElement(0, count: 40 + Self.makerLength - bytes.count)
    append(ImageChecksum.of(bytes), to: &bytes)
    return bytes
  }

  init(fileLength: Int, sectionCount: Int, tableChecksum: UInt64, maker: String) {
    self.fileLength = fileLength
    self.sectionCount = sectionCount
    self.tableChecksum = tableChecksum
    self.maker = maker
  }

  /// Reads a header.
  ///
  /// - Throws: `ImageFault` where it is none, or that of another machine or version.
  init(_ bytes: UnsafeRawBufferPointer) throws(ImageFault) {
    guard bytes.count >= Self.length else { throw .truncated(expected: Self.length, found: bytes.count) }
    guard bytes.starts(with: Self.magic) else { throw .foreign("it is no compiled glossary") }
    let mark = bytes.load(fromByteOffset: 8, as: UInt32.self)
    guard mark == Self.byteOrderMark else {
      if mark.byteSwapped == Self.byteOrderMark {
        throw .foreign("it was made on a machine with another byte order")
      }
      throw .damaged("header")
    }
    let layout = bytes.load(fromByteOffset: 12, as: UInt32.self)
    guard layout == Self.layout else {
      throw .foreign("it has layout \(layout), this program reads \(Self.layout)")
    }
    let end = 40 + Self.makerLength
    guard
      bytes.load(fromByteOffset: end, as: UInt64.self)
        == ImageChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    else { throw .damaged("header") }
    fileLength = Int(clamping: bytes.load(fromByteOffset: 16, as: UInt64.self))
    sectionCount = Int(clamping: bytes.load(fromByteOffset: 24, as: UInt64.self))
    tableChecksum = bytes.load(fromByteOffset: 32, as: UInt64.self)
    maker = String(decoding: bytes[40..<end].prefix { $0 != 0 }, as: UTF8.self)
  }

  private func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value) { bytes += $0 }
  }
}

/// Why an image cannot be used.
package enum ImageFault: Error, Equatable {
  /// It is something else, or was made by another version.
  case foreign(String)
  /// It ends too early, or goes on behind its end.
  case truncated(expected: Int, found: Int)
  /// What it holds is not what was written: the name of the section.
  case damaged(String)
}
