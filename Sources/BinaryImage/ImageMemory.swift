internal import CChecksum

/// Bytes that stay where they are: of a mapped file, of the program itself, or a copy.
///
/// Nothing may rely on what they hold: another process may write to a mapped file at any time.
public final class ImageMemory: @unchecked Sendable {
  /// The first byte, on a boundary of 64 bytes.
  @usableFromInline let base: UnsafeRawPointer
  /// The number of bytes.
  package let count: Int
  private let release: (@Sendable (UnsafeRawPointer, Int) -> Void)?

  /// Takes over bytes that lie somewhere.
  ///
  /// - Parameter release: gives them back, when nobody needs them any more; nil where they stay for good.
  package init(_ bytes: UnsafeRawBufferPointer, release: (@Sendable (UnsafeRawPointer, Int) -> Void)?) {
    count = bytes.count
    if let address = bytes.baseAddress {
      base = address
      self.release = release
    } else {
      base = UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 64))
      self.release = { base, _ in base.deallocate() }
    }
  }

  /// Copies bytes.
  package convenience init(copying bytes: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyMemory(from: bytes)
    self.init(UnsafeRawBufferPointer(copy)) { base, _ in base.deallocate() }
  }

  deinit { release?(base, count) }

  /// The bytes; they live as long as the memory does.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
}

/// The checksum of images and their sources: XXH3.
package enum ImageChecksum {
  /// The checksum of some bytes.
  ///
  /// - Complexity: O(*n*), some 30 GB a second.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    cchecksum_xxh3(bytes.baseAddress, bytes.count)
  }

  /// The checksum of an array.
  package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes(of) }
}
