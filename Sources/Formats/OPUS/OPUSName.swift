/// The names of documents inside a corpus of OPUS.
enum OPUSName {
  /// Makes a relative path that stays inside its folder: no root, no `.` and no `..`.
  static func name(ofPath path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let name = parts.joined(separator: "/")
    return name.isEmpty || name == "-" ? "document" : name
  }
}
