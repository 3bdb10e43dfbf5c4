package import CorpusModel
internal import Glibc

/// Standard output and standard error, in bytes.
package enum StandardOutput {
  /// Ends the program quietly when its reader has gone, as `SIGPIPE` does: exit status 141.
  package static func restoreClosedPipeSignal() { signal(SIGPIPE, SIG_DFL) }

  /// Writes to standard output.
  ///
  /// - Throws: `InputError` (`BT0104`) when it cannot be written.
  package static func write(_ bytes: [UInt8]) throws(InputError) {
    if let error = DescriptorWriting.write(bytes, to: STDOUT_FILENO) {
      throw InputError(
        .unwritableOutput, "cannot write it: \(error.description)", at: SourceLocation(path: "standard output"))
    }
  }

  /// Writes to standard error, whose failure nobody could be told of.
  package static func report(_ text: String) { _ = DescriptorWriting.write(Array(text.utf8), to: STDERR_FILENO) }

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  package static var errorsAreOnTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
