package import CorpusModel
internal import FileAccess

/// The inputs of a job, checked before the first row is written.
package struct JobInput {
  /// The documents, in order.
  package let documents: [InputDocument]

  /// Finds the documents and checks that each can be read and is UTF-8, so that nothing is written for a set of
  /// inputs of which one is bad.
  ///
  /// A document without text is an error where it is the only one; in a set it is reported, and has no rows.
  ///
  /// - Parameters:
  ///   - arguments: files, folders and `-`.
  ///   - scope: what to look for in folders.
  ///   - report: receives what is worth a warning.
  /// - Throws: `InputError` with everything that is wrong with any of them.
  package init(
    _ arguments: [String], scope: InputDiscovery.Scope, report: DiagnosticSink
  ) throws(InputError) {
    let found = try InputDiscovery(scope: scope).documents(behind: arguments)
    var documents: [InputDocument] = []
    var faults: [Diagnostic] = []
    for var document in found {
      do {
        let contents = try FileInput.read(document.path)
        let isEmpty = try Self.isEmpty(document.path, contents)
        if document.path == FileInput.standardInputName { document.contents = contents }
        for translation in document.translations {
          _ = try Self.isEmpty(translation.path, FileInput.read(translation.path))
        }
        if isEmpty {
          let finding = Self.emptyFinding(document.path, .warning)
          if found.count == 1 { faults.append(Self.emptyFinding(document.path, .error)) } else { report(finding) }
        } else {
          documents.append(document)
        }
      } catch {
        faults += error.diagnostics
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    if documents.isEmpty {
      throw InputError(.emptyInput, "none of the inputs holds text", hint: "name files with text")
    }
    self.documents = documents
  }

  /// All files that are read.
  package var paths: [String] { documents.flatMap { [$0.path] + $0.translations.map(\.path) } }

  /// Whether a file holds nothing but white space.
  private static func isEmpty(_ path: String, _ contents: [UInt8]) throws(InputError) -> Bool {
    try SourceText(path: path, contents: contents).bytes.allSatisfy(\.isASCIIWhitespace)
  }

  private static func emptyFinding(_ path: String, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, .emptyInput, "the file holds no text", at: SourceLocation(path: path),
      hint: severity == .warning ? "it has no rows in the output" : nil)
  }
}
