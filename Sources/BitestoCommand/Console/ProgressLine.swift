internal import FileAccess
internal import Synchronization

/// A line on the terminal that is written over again and again, on work that takes more than a moment.
final class ProgressLine: Sendable {
  private struct State {
    var start = ContinuousClock.now
    var lastShown = ContinuousClock.now
    var isShown = false
  }

  /// How long work goes on before the line appears.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)
  private static let width = 78

  private let state = Mutex(State())

  /// Writes the line, unless it was written just now.
  func show(_ text: @autoclosure () -> String) {
    let isDue = state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.start > Self.patience, now - state.lastShown > Self.interval else { return false }
      state.lastShown = now
      state.isShown = true
      return true
    }
    if isDue { StandardOutput.report("\r\u{1B}[K" + String(text().prefix(Self.width))) }
  }

  /// Takes the line away.
  func clear() {
    let wasShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { StandardOutput.report("\r\u{1B}[K") }
  }
}
