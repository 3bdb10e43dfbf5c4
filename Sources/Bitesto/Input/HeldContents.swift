/// What was read of inputs, so that it need not be read twice: all of pipes, and some of the files.
struct HeldContents: Sendable {
  private var contents: [String: [UInt8]] = [:]

  /// Holds the bytes of a file.
  mutating func hold(_ path: String, _ bytes: [UInt8]) { contents[path] = bytes }

  /// The bytes of a file; nil where they are not held.
  subscript(path: String) -> [UInt8]? { contents[path] }
}
