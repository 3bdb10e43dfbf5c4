package import CorpusModel
internal import Glibc

/// A file that is written whole or not at all: to a temporary neighbour, then renamed.
package final class OutputFile {
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var isPending = true
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 16

  /// Opens the temporary neighbour of a path.
  ///
  /// - Throws: `InputError` (`BT0104`) when the folder cannot be written.
  package init(path: String) throws(InputError) {
    self.path = path
    if (try? FileInput.isFolder(path)) == true { throw Self.unwritable(path, SystemError(number: EISDIR)) }
    var template = Array((path + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    temporaryPath = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if descriptor < 0 {
      isPending = false
      throw Self.unwritable(path, SystemError.last)
    }
    // What mkstemp keeps to the owner gets the permissions of any new file.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if isPending { unlink(temporaryPath) }
  }

  /// Appends bytes.
  ///
  /// - Throws: `InputError` (`BT0104`) when they cannot be written, for example to a full disk.
  package func write(_ bytes: some Sequence<UInt8>) throws(InputError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Appends bytes as they lie in memory.
  ///
  /// - Throws: `InputError` (`BT0104`) when they cannot be written, for example to a full disk.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(InputError) {
    if bytes.count < Self.bufferSize { return try write(bytes.lazy.map { $0 }) }
    try flush()
    if let error = DescriptorWriting.write(bytes, to: descriptor) { throw Self.unwritable(path, error) }
  }

  /// Completes the file without putting it in its place, so that many may wait for one another.
  ///
  /// - Throws: `InputError` (`BT0104`) when it cannot be completed.
  package func seal() throws(InputError) {
    if descriptor < 0 { return }
    try flush()
    if fsync(descriptor) != 0, errno != EINVAL { throw Self.unwritable(path, SystemError.last) }
    let status = close(descriptor)
    descriptor = -1
    if status != 0 { throw Self.unwritable(path, SystemError.last) }
    buffer = []
  }

  /// Puts the file in its place; without this call nothing remains of it.
  ///
  /// - Throws: `InputError` (`BT0104`) when it cannot be completed or renamed.
  package func commit() throws(InputError) {
    try seal()
    if rename(temporaryPath, path) != 0 { throw Self.unwritable(path, SystemError.last) }
    isPending = false
  }

  private func flush() throws(InputError) {
    if let error = DescriptorWriting.write(buffer, to: descriptor) { throw Self.unwritable(path, error) }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func unwritable(_ path: String, _ error: SystemError) -> InputError {
    InputError(
      .unwritableOutput, "cannot write it: \(error.description)", at: SourceLocation(path: path),
      hint: "nothing was written; the file, if there was one, is as before")
  }
}

/// Writes to file descriptors in full.
enum DescriptorWriting {
  /// Writes all bytes; returns the error that stopped it.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> SystemError? {
    bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  /// Writes all bytes; returns the error that stopped it.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> SystemError? {
    var offset = 0
    while offset < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if count < 0 {
        if errno == EINTR { continue }
        return SystemError.last
      }
      offset += count
    }
    return nil
  }
}
