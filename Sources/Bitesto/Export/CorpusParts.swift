package import CorpusModel
package import Formats

/// Writes the rows of a corpus to its files, once for each part that documents are dealt out to.
final class CorpusParts {
  /// The writers of one part, one for each file that holds a language alone, with what they have made.
  private struct Part {
    var writers: [any CorpusWriter]
    var output = FormatOutput()

    mutating func begin() throws(InputError) {
      for index in writers.indices { try writers[index].begin(&output) }
    }

    mutating func append(_ record: CorpusRecord) throws(InputError) {
      for index in writers.indices { try writers[index].append(record, to: &output) }
    }

    mutating func end() throws(InputError) {
      for index in writers.indices { try writers[index].end(&output) }
    }
  }

  private let split: DocumentSplit?
  private let files: OutputFiles
  private let report: DiagnosticSink
  private var parts: [Part] = []
  /// How many documents a killed run has left in the output.
  let documentsDone: Int

  private static let bytesWaitingAtMost = 1 << 16

  /// Opens the parts.
  init(
    _ settings: CorpusSettings, targets: [LanguageTag], files: OutputFiles, report: @escaping DiagnosticSink
  ) throws(InputError) {
    split = settings.split
    self.files = files
    self.report = report
    documentsDone = try files.documentsDone()
    for _ in 0..<(split == nil ? 1 : DocumentSplit.Part.allCases.count) {
      var part = Part(writers: try settings.writers(targets: targets))
      try part.begin()
      parts.append(part)
    }
    for index in parts.indices {
      // What was left begins with the header.
      if documentsDone > 0 { parts[index].output.removeAll() }
      try drain(index)
    }
  }

  /// Notes that all rows of so many documents are written.
  func checkpoint(documents: Int) throws(InputError) {
    if files.isResumable {
      try drain(0)
      try files.checkpoint(documents: documents)
    }
  }

  /// Writes a row.
  func append(_ record: CorpusRecord) throws(InputError) {
    let part = split?.part(ofDocument: record.document)
    let index = part.flatMap(DocumentSplit.Part.allCases.firstIndex) ?? 0
    try parts[index].append(record)
    if parts[index].output.count >= Self.bytesWaitingAtMost || !parts[index].output.completed.isEmpty {
      try drain(index)
    }
  }

  /// Writes rows of a format of one file that are written out already.
  ///
  /// - Parameter count: how many sentences lie before beside those that the rows know.
  func append(_ rows: UnnumberedRows, behind count: Int) throws(InputError) {
    var row = 0
    while row < rows.numberPlaces.count {
      row = rows.append(from: row, behind: count, to: &parts[0].output[.whole], limit: Self.bytesWaitingAtMost)
      if parts[0].output.count >= Self.bytesWaitingAtMost { try drain(0) }
    }
  }

  /// Closes the files and puts them in their places.
  func finish() throws(InputError) {
    for index in parts.indices {
      try parts[index].end()
      try drain(index)
    }
    try files.finish()
  }

  private func drain(_ index: Int) throws(InputError) {
    for diagnostic in parts[index].output.diagnostics { report(diagnostic) }
    try files.write(&parts[index].output, split: split == nil ? nil : DocumentSplit.Part.allCases[index])
  }
}

extension CorpusSettings {
  /// The writers of the format: one, or one for each language where a file holds one alone.
  package func writers(targets: [LanguageTag]) throws(InputError) -> [any CorpusWriter] {
    switch format {
    case .tsv: return [CorpusTSVWriter(targets: targets)]
    case .csv: return [CorpusCSVWriter(targets: targets)]
    case .jsonl: return [CorpusJSONLWriter(targets: targets)]
    case .tmx:
      return [
        try CorpusTMXWriter(targets: targets, creationDate: try .ofEnvironment(), version: programVersion)
      ]
    case .moses: return [MosesWriter(targets: targets)]
    case .annotated: return [AnnotatedWriter(tags: tags)]
    case .conllu: return [CoNLLUWriter(targets: targets)]
    case .opus: return [try OPUSWriter(targets: targets)]
    case .xliff, .xliff2: return try xliffWriters(targets: targets)
    }
  }

  private func xliffWriters(targets: [LanguageTag]) throws(InputError) -> [any CorpusWriter] {
    var writers: [any CorpusWriter] = []
    for (column, target) in targets.enumerated() {
      let part: FormatOutput.Part = targets.count == 1 ? .whole : .language(target)
      if format == .xliff {
        writers.append(
          try XLIFF12Writer(
            target: target, column: column, part: part, names: names, creationDate: try .ofEnvironment(),
            version: programVersion))
      } else {
        writers.append(try XLIFF21Writer(target: target, column: column, part: part, names: names))
      }
    }
    return writers
  }
}
