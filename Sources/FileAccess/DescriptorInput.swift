internal import CorpusModel
internal import Glibc

/// Reads a file descriptor piece by piece.
final class DescriptorInput {
  private static let pieceSize = 1 << 16

  let path: String
  private let descriptor: Int32
  /// What the file system says of its size; 0 where it does not know.
  let expectedSize: Int
  /// Whether it can be opened and read again.
  let isRegular: Bool
  /// Whether an error was met, or the end.
  private var isDone = false

  /// Opens a file, or takes standard input for `-`.
  ///
  /// - Throws: `InputError` (`BT0101`) when the path is missing, a folder, or cannot be read.
  init(path: String) throws(InputError) {
    self.path = path
    let isStandardInput = path == FileInput.standardInputName
    descriptor = isStandardInput ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileInput.unreadable(path, SystemError.last) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    expectedSize = isKnown ? Int(status.st_size) : 0
    isRegular = isKnown && status.st_mode & S_IFMT == S_IFREG && !isStandardInput
    if isKnown, status.st_mode & S_IFMT == S_IFDIR {
      throw InputError(
        .unreadableInput, "it is a folder", at: SourceLocation(path: path),
        hint: "name a file, or - for standard input")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes; nil at the end.
  ///
  /// - Throws: `InputError` (`BT0101`) when they cannot be read.
  func next() throws(InputError) -> [UInt8]? {
    var piece: [UInt8] = []
    return try append(to: &piece) ? piece : nil
  }

  /// Reads the next bytes to the end of others; false where there are none.
  ///
  /// It reads into the room that is there; where there is none it doubles it, so that a long input is not copied for each piece.
  ///
  /// - Throws: `InputError` (`BT0101`) when they cannot be read.
  func append(to bytes: inout [UInt8]) throws(InputError) -> Bool {
    if isDone { return false }
    var failure: SystemError?
    let before = bytes.count
    if bytes.capacity == before { bytes.reserveCapacity(before + max(before, Self.pieceSize)) }
    bytes.append(addingCapacity: min(bytes.capacity - before, Self.pieceSize)) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        repeat {
          let read = Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, Self.pieceSize))
          failure = read < 0 ? SystemError.last : nil
          count = max(read, 0)
        } while failure?.isInterruption == true
      }
    }
    isDone = bytes.count == before
    if let failure { throw FileInput.unreadable(path, failure) }
    return !isDone
  }
}
