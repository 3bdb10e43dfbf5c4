internal import Glibc

/// A regular file that is read at any place, by any number of tasks.
package final class RegularFile: Sendable {
  /// Its size in bytes when it was opened.
  package let size: Int
  private let descriptor: Int32

  /// Opens a file; nil where there is none that can be read, or it is a pipe or a folder.
  package init?(_ path: String) {
    if path == FileInput.standardInputName { return nil }
    // What became a pipe meanwhile must not be waited for.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      size = 0
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether it is compressed, by its first bytes.
  package var isCompressed: Bool {
    CompressionFormat(magicOf: bytes(0..<min(size, CompressionFormat.magicLength)) ?? []) != nil
  }

  /// The bytes of a range; nil where they cannot be read, or the file has become shorter.
  package func bytes(_ range: Range<Int>) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let place = off_t(range.lowerBound + count)
        let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, range.count - count, place)
        if read < 0, errno == EINTR { continue }
        if read <= 0 { return }
        count += read
      }
    }
    return bytes.count == range.count ? bytes : nil
  }
}
