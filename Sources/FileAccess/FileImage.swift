package import BinaryImage
internal import CMemory
package import CorpusModel
internal import Glibc

/// Files that are read where they lie.
package enum FileImage {
  /// Files up to this size are copied, so that nothing that happens to them later matters.
  private static let copiedAtMost = 4 << 20

  /// Whether a file starts as an image does; pipes are not looked at.
  package static func isImage(_ path: String) -> Bool {
    guard FileInput.isRegular(path) else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: ImageReader.magicLength)
    guard pread(descriptor, &start, start.count, 0) == start.count else { return false }
    return ImageReader.isImage(start)
  }

  /// The bytes of a file: a copy of a small one, the pages of a large one.
  ///
  /// A large file must not be cut short while it is in use: see ``reportLostPages(_:)``. Files that Bitesto writes are
  /// replaced as a whole, never overwritten.
  ///
  /// - Throws: `InputError` (`BT0101`) when it cannot be read.
  package static func memory(of path: String) throws(InputError) -> ImageMemory {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileInput.unreadable(path, SystemError.last) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileInput.unreadable(path, SystemError.last) }
    let size = Int(status.st_size)
    if size <= copiedAtMost {
      let bytes = try FileInput.read(path)
      return bytes.withUnsafeBytes { ImageMemory(copying: $0) }
    }
    guard let pages = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), pages != MAP_FAILED else {
      throw FileInput.unreadable(path, SystemError.last)
    }
    return ImageMemory(UnsafeRawBufferPointer(start: pages, count: size)) { base, count in
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    }
  }

  /// Ends the process with status 2 and a message, should a file in use be cut short, whose pages are gone then.
  ///
  /// For programs, not for libraries: it takes over the signal `SIGBUS`.
  package static func reportLostPages(_ message: String) { cmemory_report_lost_pages(message) }
}
