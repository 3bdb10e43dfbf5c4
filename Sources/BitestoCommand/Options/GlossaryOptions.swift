internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess
internal import Terminology

/// Which glossary a command uses.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      A glossary in TSV, a folder of them, or what «glossary compile» made of them; may be given several times. Without it that of BITESTO_GLOSSARY, of \
      bitesto.json or the built-in one serves.
      """,
      valueName: "file"))
  var glossary: [String] = []

  /// The files and folders of the glossary that serves; none for the built-in one.
  func paths(_ project: ProjectFile, others: [String] = []) -> [String] {
    let given = others + glossary
    return given.isEmpty ? Environment.glossaryPaths ?? project.glossaryPaths ?? [] : given
  }

  /// The files of the glossary that serves; none for the built-in one.
  func files(_ project: ProjectFile) throws(InputError) -> [String] {
    let paths = paths(project)
    var files: [String] = []
    for path in paths { files += try FileInput.isFolder(path) ? Folder.files(in: path) : [path] }
    return files
  }

  /// Reads the glossary.
  ///
  /// - Parameters:
  ///   - project: whose glossary serves where neither options nor the environment name one.
  ///   - others: glossaries that are named otherwise than by the option.
  ///   - use: what of it is needed.
  func load(
    _ project: ProjectFile, _ console: Console, others: [String] = [], for use: GlossarySource.Use = .whole
  ) throws(InputError) -> Glossary {
    let paths = paths(project, others: others)
    let names = try (paths.isEmpty ? GlossarySource.reference : .paths(paths)).load(for: use)
    console.tell(
      "glossary: \(names.concepts.count.counted("concept")), \(paths.isEmpty ? "built in" : paths.joined(separator: ", "))"
    )
    return names
  }
}
