/// Receives findings as they are made.
public typealias DiagnosticSink = (Diagnostic) -> Void
