package import CorpusModel

/// The inputs of a job, checked before the first row is written.
package struct JobInput: Sendable {
  /// The files, in order.
  package let files: [InputFile]
  private let settings: InputSettings
  private let held: HeldContents

  /// Finds the files and checks that each can be read and is well formed, so that nothing is written for a set of inputs
  /// of which one is bad.
  ///
  /// A file without text is an error where it is the only one; in a set it is reported, and has no rows. Pipes cannot be
  /// read twice: one that is one document is held in memory, one of records is checked as it is worked on.
  ///
  /// - Parameters:
  ///   - arguments: files, folders and `-`.
  ///   - scope: what to look for in folders.
  ///   - settings: how to read them.
  ///   - report: receives what is worth a warning.
  /// - Throws: `InputError` with everything that is wrong with any of them.
  package init(
    _ arguments: [String], scope: InputDiscovery.Scope, settings: InputSettings = InputSettings(),
    report: DiagnosticSink
  ) throws(InputError) {
    let all = try InputDiscovery(scope: scope, format: settings.format).files(behind: arguments)
    let found = settings.shard?.files(of: all) ?? all
    var check = InputCheck(settings: settings)
    var files: [InputFile] = []
    var faults: [Diagnostic] = []
    try check.run(found) { file, holdsText in
      switch holdsText {
      case .success(true): files.append(file)
      case .success(false) where found.count == 1: faults.append(Self.emptyFinding(file.path, .error))
      case .success(false): report(Self.emptyFinding(file.path, .warning))
      case .failure(let error): faults += error.diagnostics
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    // A share of a list may be empty.
    if files.isEmpty, settings.shard == nil {
      throw InputError(.emptyInput, "none of the inputs holds text", hint: "name files with text")
    }
    self.files = files
    self.settings = settings
    held = check.held
  }

  /// How many documents may be worked on at a time.
  package var jobCount: Int { settings.jobCount }

  /// Whether a document may have translations.
  package var hasTranslations: Bool {
    files.contains { !$0.translations.isEmpty || !$0.format.isOneDocument }
  }

  /// Starts to read the documents, from the first.
  ///
  /// - Parameter cutsLongTexts: whether long texts without translations come in parts.
  package func documents(cutsLongTexts: Bool = false) -> DocumentReader {
    DocumentReader(files, settings: settings, held: held, cutsLongTexts: cutsLongTexts)
  }

  /// Reads all documents.
  ///
  /// - Throws: `InputError` where one cannot be read.
  package func allDocuments() throws(InputError) -> [InputDocument] {
    let reader = documents()
    var documents: [InputDocument] = []
    while let document = try reader.next() { documents.append(document) }
    return documents
  }

  /// All files that are read.
  package var paths: [String] { files.flatMap { [$0.path] + $0.translations.map(\.path) } }

  private static func emptyFinding(_ path: String, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, .emptyInput, "the file holds no text", at: SourceLocation(path: path),
      hint: severity == .warning ? "it has no rows in the output" : nil)
  }
}
