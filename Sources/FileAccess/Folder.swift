package import CorpusModel
internal import Glibc

/// Lists folders.
package enum Folder {
  /// Lists the files of a folder and of those inside it, sorted by path; links to folders are not followed.
  ///
  /// - Throws: `InputError` (`BT0101`) for a folder that cannot be read.
  /// - Complexity: O(*n* log *n*) for *n* files.
  package static func files(in folder: String) throws(InputError) -> [String] {
    var files: [String] = []
    var open = [folder]
    while let current = open.popLast() {
      for entry in try entries(of: current) where !entry.name.hasPrefix(".") {
        let path = current.hasSuffix("/") ? current + entry.name : current + "/" + entry.name
        switch entry.kind == UInt8(DT_UNKNOWN) ? kind(of: path) : entry.kind {
        case UInt8(DT_DIR): open.append(path)
        case UInt8(DT_REG): files.append(path)
        case UInt8(DT_LNK) where (try? FileInput.isFolder(path)) == false: files.append(path)
        default: continue
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and those that hold it, where they are missing.
  ///
  /// - Throws: `InputError` (`BT0104`) where that is not possible.
  package static func create(_ folder: String) throws(InputError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += (path.isEmpty || path.hasSuffix("/") ? "" : "/") + part
      if mkdir(path, 0o777) != 0, errno != EEXIST {
        throw InputError(
          .unwritableOutput, "cannot make the folder: \(SystemError.last.description)",
          at: SourceLocation(path: path))
      }
    }
  }

  /// The names of everything in a folder.
  ///
  /// - Throws: `InputError` (`BT0101`) for a folder that cannot be read.
  package static func names(in folder: String) throws(InputError) -> [String] {
    try entries(of: folder).map(\.name)
  }

  /// What the system says of a path whose folder does not tell.
  private static func kind(of path: String) -> UInt8 {
    var status = stat()
    guard lstat(path, &status) == 0 else { return UInt8(DT_UNKNOWN) }
    return UInt8(truncatingIfNeeded: (status.st_mode & S_IFMT) >> 12)
  }

  private static func entries(of folder: String) throws(InputError) -> [(name: String, kind: UInt8)] {
    guard let stream = opendir(folder) else {
      throw InputError(
        .unreadableInput, "cannot read the folder: \(SystemError.last.description)",
        at: SourceLocation(path: folder))
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: UInt8)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { entries.append((name, entry.pointee.d_type)) }
    }
    return entries
  }
}
