import Foundation

/// Runs the built program, as a user does.
struct Program {
  struct Result {
    let output: String
    let errors: String
    let status: Int32

    /// The rows of a table, without its header.
    var rows: [[String]] { lines.dropFirst().map { $0.components(separatedBy: "\t") } }
    /// The lines of the output.
    var lines: [String] {
      var lines = output.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines
    }
    /// The header of a table.
    var header: [String] { lines.first?.components(separatedBy: "\t") ?? [] }

    /// The cells of a column.
    func column(_ name: String) -> [String] {
      guard let index = header.firstIndex(of: name) else { return [] }
      return rows.map { index < $0.count ? $0[index] : "" }
    }
  }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The seed article.
  static let seed = root.appending(path: "seeds/000_4d6660a3cc0755ff.txt").path

  /// The program, which is built beside the test bundle.
  private static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "bitesto")

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: variables beside those of the test.
  ///   - program: what to run.
  static func run(
    _ arguments: [String], input: Data = Data(), folder: URL? = nil, environment: [String: String] = [:],
    program: URL = executable
  ) throws -> Result {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? FileManager.default.temporaryDirectory
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationStatus)
  }

  static func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs the program with so much memory and so many seconds of a processor, behind which it is stopped.
  static func run(_ arguments: [String], megabytesAtMost: Int, processorSecondsAtMost: Int) throws -> Result {
    let limits = "ulimit -v \(megabytesAtMost * 1000) -t \(processorSecondsAtMost); exec \"$0\" \"$@\""
    return try run(["-c", limits, executable.path] + arguments, program: URL(filePath: "/bin/bash"))
  }
}

/// A folder that lives as long as a test.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "bitesto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, bytes: Data(text.utf8)) }

  /// Writes a file and returns its path.
  func file(_ name: String, bytes: Data) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// The names of the files in the folder.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}
