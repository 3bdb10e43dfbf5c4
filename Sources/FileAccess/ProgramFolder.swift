internal import Glibc

/// Where the program lies.
package enum ProgramFolder {
  /// The folder of the program that runs, links followed; nil where the system does not tell.
  package static var path: String? {
    guard let program = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(program) }
    let path = String(cString: program)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
