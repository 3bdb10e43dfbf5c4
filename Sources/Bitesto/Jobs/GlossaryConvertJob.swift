package import CorpusModel
internal import FileAccess
package import Formats
package import Terminology

/// `glossary convert`: from one format to another.
package struct GlossaryConvertJob {
  private let from: GlossaryFormat?
  private let to: GlossaryFormat
  private let source: LanguageTag
  private let targets: [LanguageTag]?
  private let keepsQualifiers: Bool

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - from: the format of the files; nil for what their names tell.
  ///   - to: the format to write.
  ///   - source: the first language of pairs.
  ///   - targets: the others; nil for all of the glossary's.
  ///   - keepsQualifiers: whether imported names keep what encyclopedias put behind them.
  package init(
    from: GlossaryFormat?, to: GlossaryFormat, source: LanguageTag, targets: [LanguageTag]?, keepsQualifiers: Bool
  ) {
    self.from = from
    self.to = to
    self.source = source
    self.targets = targets
    self.keepsQualifiers = keepsQualifiers
  }

  /// Reads glossaries.
  ///
  /// - Parameters:
  ///   - paths: files of one format, which become one glossary.
  ///   - report: receives what was changed or lost.
  /// - Throws: `InputError` with everything that is wrong with them.
  package func read(_ paths: [String], report: DiagnosticSink) throws(InputError) -> Glossary {
    var formats: [GlossaryFormat] = []
    for path in paths {
      guard let format = try format(of: path) else {
        throw InputError(
          .malformedGlossary, "the name does not tell the format", at: SourceLocation(path: path),
          hint:
            "say it: --from \(GlossaryFormat.allCases.filter(\.isReadable).map(\.rawValue).joined(separator: ", "))"
        )
      }
      formats.append(format)
    }
    if formats.allSatisfy({ $0 == .tsv }) { return try GlossarySource.paths(paths).load() }
    guard let format = formats.first, formats.allSatisfy({ $0 == format }) else {
      throw InputError(
        .malformedGlossary, "the files have different formats", hint: "convert each to tsv, then join those")
    }
    if format == .csv { return try readTables(paths, report: report) }
    var imported = GlossaryImport(keepsQualifiers: keepsQualifiers)
    for path in paths { try read(path, format, into: &imported) }
    let glossary = try imported.glossary()
    for diagnostic in imported.diagnostics { report(diagnostic) }
    return glossary
  }

  /// Writes a glossary.
  ///
  /// - Throws: `InputError` (`BT0208`) for a language that it does not have, `BT0804` where several files have no name.
  package func write(
    _ glossary: Glossary, path: String?, inputs: [String], report: DiagnosticSink
  ) throws(InputError) {
    let targets = targets ?? glossary.languages.filter { $0 != source }
    if to.isPair || to == .aws || to == .spacy {
      try glossary.require(source)
      for target in targets { try glossary.require(target) }
    }
    if to.isPair, targets.count != 1, (path ?? "-") == "-" {
      throw InputError(
        .wrongTargetCount, "\(to.rawValue) holds one pair of languages a file",
        hint: "choose with --target, or name a file with -o: each language gets its own")
    }
    let files = OutputFiles(path: path, inputs: inputs)
    for group in to.isPair ? targets.map({ [$0] }) : [targets] {
      let part: FormatOutput.Part = to.isPair && targets.count > 1 ? .language(group[0]) : .whole
      var output = FormatOutput()
      try to.writer(source: source, targets: group, part: part).write(glossary, to: &output)
      for diagnostic in output.diagnostics { report(diagnostic) }
      try files.write(&output, split: nil)
    }
    try files.finish()
  }

  private func format(of path: String) throws(InputError) -> GlossaryFormat? {
    if let from { return from }
    if path != FileInput.standardInputName, try FileInput.isFolder(path) || FileImage.isImage(path) { return .tsv }
    return GlossaryFormat(fileName: path)
  }

  private func readTables(_ paths: [String], report: DiagnosticSink) throws(InputError) -> Glossary {
    var reader = GlossaryTSVReader()
    for path in paths {
      reader.read(path: path, contents: try GlossaryCSVReader.tabSeparated(path: path, FileInput.read(path)))
    }
    let glossary = try reader.glossary()
    return keepsQualifiers ? glossary : try NameQualifier.stripped(glossary, report: report)
  }

  private func read(
    _ path: String, _ format: GlossaryFormat, into imported: inout GlossaryImport
  ) throws(InputError) {
    switch format {
    case .tbx, .tbxDCT, .tbx2: try TBXReader(try ByteStream(path: path)).read(into: &imported)
    case .omegat: try readPairs(path, .omegat, into: &imported)
    case .deepl: try readPairs(path, .deepl, into: &imported)
    case .google: try readPairs(path, .google, into: &imported)
    case .aws: try readPairs(path, .aws, into: &imported)
    case .tsv, .csv, .spacy:
      throw InputError(
        .malformedGlossary, "\(format.rawValue) cannot be read here", at: SourceLocation(path: path))
    }
  }

  private func readPairs(
    _ path: String, _ layout: PairGlossaryReader.Layout, into imported: inout GlossaryImport
  ) throws(InputError) {
    let target = targets?.first ?? .english
    try PairGlossaryReader(layout, source: source, target: target).read(
      path: path, contents: FileInput.read(path), into: &imported)
  }
}
