package import CorpusModel
internal import FileAccess

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
    for file in found {
      do {
        if try check.holdsText(file) {
          files.append(file)
        } else if found.count == 1 {
          faults.append(Self.emptyFinding(file.path, .error))
        } else {
          report(Self.emptyFinding(file.path, .warning))
        }
      } catch {
        faults += error.diagnostics
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

/// Reads inputs to see whether they are well formed.
private struct InputCheck {
  let settings: InputSettings
  private(set) var held = HeldContents()

  init(settings: InputSettings) { self.settings = settings }

  /// Whether a file, and those that translate it, hold more than white space.
  ///
  /// - Throws: `InputError` with what is wrong with them.
  mutating func holdsText(_ file: InputFile) throws(InputError) -> Bool {
    guard file.format.isOneDocument, !file.isLongText else { return try holdsRecords(file) }
    let content = try content(file.path, file.format)
    for translation in file.translations { _ = try self.content(translation.path, translation.format) }
    return !content.isBlank
  }

  private mutating func content(_ path: String, _ format: InputFormat) throws(InputError) -> InputContent {
    let stream = try ByteStream(path: path, limits: settings.limits)
    let bytes = try stream.rest()
    held.hold(path, bytes, isRepeatable: stream.isRepeatable)
    return try InputContent(path: path, contents: bytes, format: format)
  }

  private func holdsRecords(_ file: InputFile) throws(InputError) -> Bool {
    for path in [file.path] + file.translations.map(\.path) where !FileInput.isRegular(path) { return true }
    let reader = DocumentReader([file], settings: settings, cutsLongTexts: true)
    var holdsText = false
    while let document = try reader.next() { holdsText = holdsText || !document.content.isBlank }
    return holdsText
  }
}
