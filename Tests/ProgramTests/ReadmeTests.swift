import Foundation
import Testing

/// Runs the README's examples, so that what it shows is what the program prints.
@Suite struct ReadmeTests {
  struct Example {
    let command: String
    let output: String
  }

  static func text() throws -> String {
    try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The commands of `console` blocks with what stands under them.
  static func examples(in text: String) -> [Example] {
    text.components(separatedBy: "```console\n").dropFirst().flatMap { block -> [Example] in
      let body = block.components(separatedBy: "\n```")[0]
      return ("\n" + body).components(separatedBy: "\n$ ").dropFirst().map { piece in
        var lines = piece.components(separatedBy: "\n")
        var command = lines.removeFirst()
        while let next = lines.first, next.hasPrefix(">") { command += "\n" + lines.removeFirst().dropFirst() }
        return Example(command: command, output: lines.joined(separator: "\n"))
      }
    }
  }

  @Test func everyExamplePrintsWhatIsShown() throws {
    let examples = Self.examples(in: try Self.text())
    #expect(examples.count >= 5)
    for example in examples {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", example.command]
      process.currentDirectoryURL = Program.root
      let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
      process.environment = ["PATH": "\(folder):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(output == example.output + "\n", "\(example.command)")
    }
  }

  @Test func itFitsAndNamesTheTwoCommands() throws {
    let text = try Self.text()
    #expect(text.components(separatedBy: "\n").count < 200)
    #expect(text.contains("\n.ci/install && swift test\n"))
    let continuous = try String(contentsOf: Program.root.appending(path: ".ci/run"), encoding: .utf8)
    #expect(continuous.contains("\n.ci/install && swift test\n"))
  }
}
