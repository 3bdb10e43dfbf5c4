/// What was found in the data, or what stopped the work: facts first, prose last.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing.
    case note
    /// Probably a mistake.
    case warning
    /// A mistake.
    case error
  }

  /// How much it weighs.
  public let severity: Severity
  /// A stable code such as `BT0203`.
  public let code: DiagnosticCode
  /// What is wrong, in one line.
  public let message: String
  /// Where, as far as there is a place.
  public let location: SourceLocation?
  /// What to do about it, in one line.
  public let hint: String?

  /// Makes a finding.
  public init(
    _ severity: Severity = .error, _ code: DiagnosticCode, _ message: String, at location: SourceLocation? = nil,
    hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.hint = hint
  }
}

/// A place in a file.
public struct SourceLocation: Hashable, Sendable {
  /// The file as the user named it.
  public let path: String
  /// Line, from 1.
  public let line: Int?
  /// Column, from 1, in Unicode scalars.
  public let column: Int?

  /// Names a place; without a line it is the file as a whole.
  public init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }
}

/// Stops the work: everything that was wrong with one input, found in one pass.
public struct InputError: Error, Sendable {
  /// At least one finding of severity error.
  public let diagnostics: [Diagnostic]

  /// Stops for several reasons at once.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Stops for one reason.
  public init(_ code: DiagnosticCode, _ message: String, at location: SourceLocation? = nil, hint: String? = nil) {
    diagnostics = [Diagnostic(.error, code, message, at: location, hint: hint)]
  }
}
