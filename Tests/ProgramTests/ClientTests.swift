import Foundation
import Testing

/// A sample of the clients that `.ci/clients` runs at night: those that need nothing else installed.
@Suite struct ClientTests {
  private func client(_ name: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bitesto")
      .path
    process.arguments = ["python3", "-B", "Tests/Clients/\(name)", program]
    process.currentDirectoryURL = Program.root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  @Test(arguments: [("read_python.py", 7), ("validate_xml.py", 13), ("read_bitesto.py", 5)])
  func everyRowComesBack(name: String, checks: Int) throws {
    let result = try client(name)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.split(separator: "\n").count >= checks)
  }
}
