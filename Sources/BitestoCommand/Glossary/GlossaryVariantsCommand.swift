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

  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  mutating func run() throws {
    let console = messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: [], console)
      try StandardOutput.write(GlossaryVariantsJob(glossary: glossary.load(project, console)).table(of: ids))
    }
  }
}
