package import CorpusModel
internal import Dispatch
internal import FileAccess

/// The inputs of a job, which are checked in another thread while something else is done, such as reading a glossary.
package final class InputAhead {
  private typealias Checked = (result: Result<JobInput, InputError>, reports: [Diagnostic])

  private let check: @Sendable () -> Checked
  private let begun: Begun?

  /// Inputs of fewer bytes are not worth a thread.
  private static let muchSize = 1 << 20

  /// Starts to check inputs, as ``JobInput`` does.
  package init(_ arguments: [String], scope: InputDiscovery.Scope, settings: InputSettings) {
    check = {
      var reports: [Diagnostic] = []
      let result = Result { () throws(InputError) in
        try JobInput(arguments, scope: scope, settings: settings) { reports.append($0) }
      }
      return (result, reports)
    }
    begun = settings.jobCount > 1 && Self.mayBeMuch(arguments) ? Begun(check) : nil
  }

  /// Waits for the inputs.
  ///
  /// - Parameter report: receives what is worth a warning.
  /// - Throws: `InputError` with everything that is wrong with any of them.
  package func input(report: DiagnosticSink) throws(InputError) -> JobInput {
    let checked = begun?.wait() ?? check()
    for diagnostic in checked.reports { report(diagnostic) }
    return try checked.result.get()
  }

  /// Whether inputs are more than a few small files.
  private static func mayBeMuch(_ arguments: [String]) -> Bool {
    var size = 0
    for argument in arguments {
      guard FileInput.isRegular(argument) else { return true }
      size += FileInput.regularSize(argument)
    }
    return size >= muchSize
  }

  /// A check that another thread does.
  ///
  /// The semaphore orders the one writing before the one reading.
  private final class Begun: @unchecked Sendable {
    private var checked: Checked?
    private let isDone = DispatchSemaphore(value: 0)

    init(_ check: @escaping @Sendable () -> Checked) {
      DispatchQueue(label: "bitesto.inputs").async {
        self.checked = check()
        self.isDone.signal()
      }
    }

    func wait() -> Checked? {
      isDone.wait()
      return checked.take()
    }
  }
}
