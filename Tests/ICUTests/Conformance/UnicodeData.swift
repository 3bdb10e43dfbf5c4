import Foundation
import Testing

/// The Unicode character database's test files, from Debian's package `unicode-data`.
enum UnicodeData {
  /// Whether the package is installed; without it the conformance tests are skipped.
  static var isInstalled: Bool { FileManager.default.fileExists(atPath: folder + "/UnicodeData.txt") }

  private static let folder = "/usr/share/unicode"

  /// Reads a file's lines without comments and blank lines.
  ///
  /// - Parameter name: the path below the package's folder; `NAME.bz2` is read where `NAME` is missing.
  static func lines(of name: String) throws -> [String] {
    let path = "\(folder)/\(name)"
    let isPlain = FileManager.default.fileExists(atPath: path)
    let data = isPlain ? try Data(contentsOf: URL(filePath: path)) : try decompressed(path + ".bz2")
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      return content.isEmpty ? nil : content
    }
  }

  private static func decompressed(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bzip2", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return data
  }

  /// Reads `0044 0307` as a string in UTF-8.
  static func bytes(_ codePoints: some StringProtocol) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for code in codePoints.split(separator: " ") {
      if let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }
}
