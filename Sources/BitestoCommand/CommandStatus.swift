internal import ArgumentParser
internal import CorpusModel
internal import Glibc

/// How a command ends, other than well.
enum CommandStatus: Error {
  /// A gate failed, or there are findings at error level.
  case findings
  /// The work could not be done.
  case failure

  /// Ends the program with the contract's exit status.
  func exit() -> Never {
    switch self {
    case .findings: Glibc.exit(1)
    case .failure: Glibc.exit(2)
    }
  }

  /// Runs a command's work, and reports what stops it.
  static func reporting(on console: Console, _ work: () throws(InputError) -> Void) throws {
    defer { console.finishProgress() }
    do {
      try work()
    } catch {
      for diagnostic in error.diagnostics { console.report(diagnostic) }
      throw CommandStatus.failure
    }
  }
}
