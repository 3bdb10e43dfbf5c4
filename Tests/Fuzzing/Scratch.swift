import Foundation

/// A file for readers that open paths themselves.
enum Scratch {
  private static let path = NSTemporaryDirectory() + "bitesto-fuzz-\(getpid())"

  /// Runs an action on a file that holds the bytes.
  static func holding(_ bytes: [UInt8], _ action: (String) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      preconditionFailure("cannot write \(path)")
    }
    defer { unlink(path) }
    try action(path)
  }
}
