import Foundation
import Testing

/// Writing takes no memory that grows with the rows: in a process of its own, since tests share one.
@Suite struct FormatEvaluationTests {
  private func run(_ arguments: String...) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "bitesto-evaluate")
    process.arguments = ["formats"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  @Test func memoryDoesNotGrowWithTheRows() throws {
    let result = try run("--rows", "10000", "--max-growth", "8192")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.split(separator: "\n").count == 11)
  }

  @Test func growthAboveTheLimitFails() throws {
    #expect(try run("tmx", "--rows", "1000", "--max-growth=-1").status == 1)
  }
}
