internal import CChecksum

/// Bytes that stay where they are: of a mapped file, of the program itself, of an array, or a copy.
///
/// Nothing may rely on what they hold: another process may write to a mapped file at any time.
public final class ImageMemory: @unchecked Sendable {
  /// The first byte, on a boundary of 16 bytes at least.
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

  /// Holds an array, whose elements lie in one block that does not move as long as somebody holds it.
  package convenience init(holding elements: [some BitwiseCopyable & Sendable]) {
    self.init(elements.withUnsafeBytes { $0 }) { _, _ in withExtendedLifetime(elements) {} }
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
