package import CorpusModel
internal import Glibc

/// Reads whole files.
package enum FileInput {
  /// The name by which standard input is given.
  package static let standardInputName = "-"

  /// Reads a file, or standard input for `-`.
  ///
  /// - Throws: `InputError` (`BT0101`) when the path is missing, a folder, or cannot be read.
  /// - Complexity: O(*n*) time and memory for *n* bytes.
  package static func read(_ path: String) throws(InputError) -> [UInt8] {
    if path == standardInputName { return try readAll(descriptor: STDIN_FILENO, path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw unreadable(path, SystemError.last) }
    defer { close(descriptor) }
    return try readAll(descriptor: descriptor, path: path)
  }

  private static func readAll(descriptor: Int32, path: String) throws(InputError) -> [UInt8] {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw InputError(
        .unreadableInput, "it is a folder", at: SourceLocation(path: path),
        hint: "name a file, or - for standard input")
    }
    var contents: [UInt8] = []
    if status.st_size > 0 { contents.reserveCapacity(min(Int(status.st_size), 1 << 30) + 1) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return contents }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path, SystemError.last)
      }
      contents += buffer[..<count]
    }
  }

  private static func unreadable(_ path: String, _ error: SystemError) -> InputError {
    InputError(
      .unreadableInput, "cannot read it: \(error.description)", at: SourceLocation(path: path),
      hint: error.number == ENOENT ? "check the path; folders are read recursively" : nil)
  }

  /// Whether the path is a folder.
  ///
  /// - Throws: `InputError` (`BT0101`) when there is nothing at the path.
  package static func isFolder(_ path: String) throws(InputError) -> Bool {
    var status = stat()
    if stat(path, &status) != 0 { throw unreadable(path, SystemError.last) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether something can be read at the path.
  package static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether two paths lead to the same file.
  package static func isSameFile(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
