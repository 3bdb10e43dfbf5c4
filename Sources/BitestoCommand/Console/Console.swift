internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// Says on standard error what is not data.
struct Console: Sendable {
  /// How much is said.
  enum Loudness: Sendable {
    /// Errors.
    case quiet
    /// Warnings and notes too, and progress on a terminal.
    case normal
    /// What is read too.
    case verbose
  }

  private let loudness: Loudness
  private let hasColor: Bool
  private let line: ProgressLine?

  /// Whether standard error is a terminal with colors, and nobody asked for none (https://no-color.org).
  static var terminalHasColor: Bool {
    StandardOutput.errorsAreOnTerminal && !refusesColor
  }

  /// Whether nobody wants colors, or the terminal has none.
  static var refusesColor: Bool {
    !(Environment.value("NO_COLOR") ?? "").isEmpty || Environment.value("TERM") == "dumb"
  }

  /// Sets up a console.
  init(loudness: Loudness = .normal, hasColor: Bool = Console.terminalHasColor) {
    self.loudness = loudness
    self.hasColor = hasColor
    line = loudness != .quiet && StandardOutput.errorsAreOnTerminal ? ProgressLine() : nil
  }

  /// Shows a finding.
  func report(_ diagnostic: Diagnostic) {
    if loudness == .quiet, diagnostic.severity != .error { return }
    line?.clear()
    StandardOutput.report(DiagnosticText.render(diagnostic, hasColor: hasColor))
  }

  /// Tells what is done, to those who want to know it.
  func tell(_ text: @autoclosure () -> String) {
    if loudness != .verbose { return }
    line?.clear()
    StandardOutput.report("bitesto: " + DiagnosticText.visible(text()) + "\n")
  }

  /// Shows how far long work has come.
  func progress(_ documentCount: Int, _ path: String) {
    line?.show("\(documentCount.counted("document")), \(DiagnosticText.visible(path))")
  }

  /// Takes the line of progress away.
  func finishProgress() { line?.clear() }
}
