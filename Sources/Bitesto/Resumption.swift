internal import FileAccess

/// What the bytes of an output depend on, so that a run goes on only with what the very same work has left.
package struct Resumption: Sendable {
  /// The work on one line.
  let key: String

  /// Describes the work.
  ///
  /// - Parameters:
  ///   - arguments: of the command line, but for those that change nothing in the output.
  ///   - files: all that is read, which must not have changed: inputs, glossaries, the project file.
  package init(arguments: [String], files: [String]) {
    let parts = [programVersion] + arguments + files.map(FileStamp.text)
    key = "bitesto \(programVersion) \(Self.hash(parts.joined(separator: "\u{1}")))"
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
