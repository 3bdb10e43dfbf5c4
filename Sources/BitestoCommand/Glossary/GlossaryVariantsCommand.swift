internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto glossary variants`.
struct GlossaryVariantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variants",
    abstract: "List every form under which concepts are found, with its origin.",
    discussion: """
      The columns are concept, language, form, status and origin: a term of the glossary, an inflected form, or a \
      romanization and its system.

      Example: bitesto glossary variants kim-jong-un
      """)

  @Argument(help: ArgumentHelp("Ids of concepts.", valueName: "id"))
  var ids: [String]

  @OptionGroup var glossary: GlossaryOptions

  mutating func run() throws {
    try CommandStatus.reporting { () throws(InputError) in
      try StandardOutput.write(GlossaryVariantsJob(glossary: glossary.load()).table(of: ids))
    }
  }
}
