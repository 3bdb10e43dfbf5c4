internal import Glibc

/// Looks upward through folders.
package enum ParentFolders {
  /// Finds the nearest file of a name in the folder of a path, or in those above it.
  ///
  /// - Parameters:
  ///   - name: the name to look for.
  ///   - path: a file or folder; `-` for the current folder.
  /// - Returns: the file's absolute path; nil where there is none, or `path` leads nowhere.
  package static func nearest(_ name: String, above path: String) -> String? {
    guard let resolved = realpath(path == FileInput.standardInputName ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    if (try? FileInput.isFolder(folder)) == false { folder = parent(of: folder) }
    while true {
      let candidate = folder == "/" ? "/" + name : folder + "/" + name
      if FileInput.exists(candidate) { return candidate }
      if folder == "/" { return nil }
      folder = parent(of: folder)
    }
  }

  /// The folder that holds an absolute path.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
