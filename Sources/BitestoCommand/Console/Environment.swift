internal import Glibc

/// The environment of the program.
enum Environment {
  /// The value of a variable; nil where it is not set.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The glossaries of `BITESTO_GLOSSARY`, separated by colons; nil where it is not set or empty.
  static var glossaryPaths: [String]? {
    let paths = (value("BITESTO_GLOSSARY") ?? "").split(separator: ":").map(String.init)
    return paths.isEmpty ? nil : paths
  }
}
