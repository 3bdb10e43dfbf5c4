package import BinaryImage
internal import CMemory
package import CorpusModel
internal import Glibc

/// Files that are read where they lie.
package enum FileImage {
  /// Files up to this size are copied, so that nothing that happens to them later matters.
  private static let copiedAtMost = 1 << 20

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
    if size <= copiedAtMost { return try copy(descriptor, size, path) }
    guard let pages = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), pages != MAP_FAILED else {
      throw FileInput.unreadable(path, SystemError.last)
    }
    return ImageMemory(UnsafeRawBufferPointer(start: pages, count: size)) { base, count in
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    }
  }

  /// A copy of a file, as far as it goes when it is read.
  private static func copy(_ descriptor: Int32, _ size: Int, _ path: String) throws(InputError) -> ImageMemory {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    var count = 0
    while count < size {
      let read = pread(descriptor, bytes.baseAddress.map { $0 + count }, size - count, off_t(count))
      if read < 0, errno == EINTR { continue }
      if read < 0 {
        let error = SystemError.last
        bytes.deallocate()
        throw FileInput.unreadable(path, error)
      }
      if read == 0 { break }
      count += read
    }
    return ImageMemory(UnsafeRawBufferPointer(rebasing: bytes[..<count])) { base, _ in base.deallocate() }
  }

  /// Ends the process with status 2 and a message, should a file in use be cut short, whose pages are gone then.
  ///
  /// For programs, not for libraries: it takes over the signal `SIGBUS`.
  package static func reportLostPages(_ message: String) { cmemory_report_lost_pages(message) }
}
