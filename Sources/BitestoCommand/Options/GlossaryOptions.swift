internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import Terminology

/// Which glossary a command uses.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A glossary in TSV, or a folder of them; may be given several times. Without it the built-in one serves.",
      valueName: "file"))
  var glossary: [String] = []

  /// Reads the glossary.
  func load() throws(InputError) -> Glossary {
    try (glossary.isEmpty ? GlossarySource.reference : .paths(glossary)).load()
  }
}
