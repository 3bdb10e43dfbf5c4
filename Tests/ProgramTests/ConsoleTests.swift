import Foundation
import Testing

/// What the program says beside its data.
@Suite struct ConsoleTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Runs a line of shell with `$B` for the program, on a terminal if asked, and returns what came out.
  private func shell(_ line: String, onTerminal: Bool = false) throws -> (text: String, status: Int32) {
    let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bitesto")
      .path
    let process = Process()
    process.currentDirectoryURL = scratch.url
    var environment = ProcessInfo.processInfo.environment.merging(["B": binary, "TERM": "xterm"]) { $1 }
    environment["NO_COLOR"] = nil
    process.environment = environment
    if onTerminal {
      process.executableURL = URL(filePath: "/usr/bin/script")
      process.arguments = ["-qec", line, "/dev/null"]
    } else {
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", line]
    }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  @Test func colorIsForTerminals() throws {
    let red = "\u{1B}[1;31merror:"
    #expect(try !shell("$B segment missing.txt").text.contains("\u{1B}"))
    #expect(try shell("$B segment missing.txt --color always").text.contains(red))
    #expect(try shell("$B segment missing.txt", onTerminal: true).text.contains(red))
    #expect(try !shell("$B segment missing.txt --color never", onTerminal: true).text.contains("\u{1B}"))
    #expect(try !shell("NO_COLOR=1 $B segment missing.txt", onTerminal: true).text.contains("\u{1B}"))
    #expect(try shell("NO_COLOR=1 $B segment missing.txt --color always", onTerminal: true).text.contains(red))
    #expect(try shell("$B segment x --color red").status == 64)
  }

  @Test func quietLeavesErrorsAlone() throws {
    _ = try scratch.file("a.txt", "Roma.")
    _ = try scratch.file("b.txt", "")
    #expect(try shell("$B segment a.txt b.txt").text.contains("warning: the file holds no text [BT0105]"))
    #expect(try shell("$B segment -q a.txt b.txt").text == "Roma.\n")
    #expect(try shell("$B segment -q missing.txt").text.contains("BT0101"))
    #expect(try shell("$B segment --verbose a.txt").text.contains("bitesto: a.txt: text, it"))
    #expect(try shell("$B segment -q -v a.txt").status == 64)
  }

  @Test func progressIsForTerminals() throws {
    _ = try scratch.file("many.jsonl", String(repeating: "{\"text\": \"La Russia e la Cina.\"}\n", count: 8_000))
    let line = "$B normalize --format mentions many.jsonl >/dev/null"
    #expect(try shell(line).text == "")
    #expect(try shell(line, onTerminal: true).text.contains(" documents, many.jsonl"))
    #expect(try shell(line + " --quiet", onTerminal: true).text == "")
  }

  @Test func aClosedPipeEndsWithItsSignal() throws {
    _ = try scratch.file("long.txt", String(repeating: "La Russia e la Cina. ", count: 20_000))
    let result = try shell("$B segment long.txt | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(result.text == "141\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreGenerated(name: String) throws {
    let result = try Program.run("--generate-completion-script", name)
    #expect(result.status == 0)
    #expect(result.output.contains("bitesto") && result.output.contains("max-input-size"))
  }
}
