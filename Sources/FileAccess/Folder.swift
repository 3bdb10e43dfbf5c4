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
      for name in try names(in: current) {
        let path = current.hasSuffix("/") ? current + name : current + "/" + name
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: open.append(path)
        case S_IFREG: files.append(path)
        case S_IFLNK where (try? FileInput.isFolder(path)) == false: files.append(path)
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

  private static func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      throw InputError(
        .unreadableInput, "cannot read the folder: \(SystemError.last.description)",
        at: SourceLocation(path: folder))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
