internal import Glibc

/// What tells one state of a file from another: its size and the time of its last change.
package enum FileStamp {
  /// The stamp of a path; that of a missing one differs from all others.
  package static func text(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "\(path)\u{0}missing" }
    return "\(path)\u{0}\(status.st_size)\u{0}\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
