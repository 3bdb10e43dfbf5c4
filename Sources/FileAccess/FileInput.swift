package import CorpusModel
internal import Glibc

/// Reads whole files, and tells what lies at a path.
package enum FileInput {
  /// The name by which standard input is given.
  package static let standardInputName = "-"

  /// Reads a file, or standard input for `-`; a compressed one is expanded.
  ///
  /// - Throws: `InputError` (`BT0101`) when the path is missing, a folder, or cannot be read, and `BT0701`–`BT0704`
  ///   when it is compressed and damaged.
  /// - Complexity: O(*n*) time and memory for *n* bytes.
  package static func read(_ path: String, limits: ReadingLimits = .standard) throws(InputError) -> [UInt8] {
    try ByteStream(path: path, limits: limits).rest()
  }

  static func unreadable(_ path: String, _ error: SystemError) -> InputError {
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

  /// Whether the path is a file that can be read again, and no pipe.
  package static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return path != standardInputName && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The size of a regular file in bytes; 0 for pipes, folders and what is not there.
  package static func regularSize(_ path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
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
