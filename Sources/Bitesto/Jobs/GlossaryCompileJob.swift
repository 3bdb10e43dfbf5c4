internal import BinaryImage
package import CorpusModel
internal import FileAccess
package import Terminology

/// `glossary compile`: a glossary as one file that needs no reading.
package struct GlossaryCompileJob {
  private let paths: [String]

  /// Makes the job.
  ///
  /// - Parameter paths: glossaries in TSV, or folders of them; the built-in one without any.
  package init(paths: [String]) { self.paths = paths }

  /// Compiles, and writes the file whole or not at all.
  ///
  /// - Returns: the glossary.
  /// - Throws: `InputError` with every fault of every file, `BT1004` for files that are compiled already or change meanwhile.
  /// - Complexity: O(*n* log *n*) for *n* terms.
  package func run(output: String) throws(InputError) -> Glossary {
    let files = try GlossarySource.files(behind: paths)
    if let compiled = files.first(where: FileImage.isImage) {
      throw InputError(
        .badCompilation, "the glossary is compiled already", at: SourceLocation(path: compiled),
        hint: "compile what it was made from; glossary convert makes a TSV of it")
    }
    let target = try OutputTarget(path: output, inputs: files)
    let stamps = files.map(FileStamp.text)
    let glossary = try (paths.isEmpty ? GlossarySource.reference : .paths(files)).load()
    var sources = paths.isEmpty ? CompiledGlossary.builtInSources() : []
    for file in files where FileInput.isRegular(file) { sources.append(try SourceRecord(of: file, for: output)) }
    guard files.map(FileStamp.text) == stamps else {
      throw InputError(
        .badCompilation, "the glossary was written to while it was compiled", hint: "compile it again")
    }
    try CompiledGlossary.image(of: glossary, sources: sources).write { bytes throws(InputError) in
      try target.write(bytes)
    }
    try target.finish()
    return glossary
  }
}
