/// What was read of inputs, so that it need not be read twice: all of pipes, and of files as much as there is room for.
struct HeldContents: Sendable {
  private static let room = 32 << 20

  private var contents: [String: [UInt8]] = [:]
  private var size = 0

  /// Holds the bytes of a file where there is room, or it cannot be read again.
  mutating func hold(_ path: String, _ bytes: [UInt8], isRepeatable: Bool) {
    guard !isRepeatable || size + bytes.count <= Self.room else { return }
    size += bytes.count
    contents[path] = bytes
  }

  /// The bytes of a file; nil where they are not held.
  subscript(path: String) -> [UInt8]? { contents[path] }
}
