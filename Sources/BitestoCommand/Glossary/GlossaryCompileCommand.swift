internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import Terminology

/// `bitesto glossary compile`.
struct GlossaryCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Make a file of a glossary that is ready at once.",
    discussion: """
      The file serves everywhere where a glossary does, with the same results, and a million terms take no time to \
      read. It is for this version of the program and for this kind of machine: another one refuses it, and so it \
      is refused when the glossary that it was made from changes. Keep the TSV.

      Example:
        bitesto glossary compile -g names.tsv -o names.bitg
        bitesto normalize -g names.bitg articles
      """)

  @Argument(
    help: ArgumentHelp(
      "Glossaries in TSV, or folders of them; without any, that of the project or the built-in one.",
      valueName: "glossary"))
  var glossaries: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all; names.bitg by custom.", valueName: "file"))
  var output: String

  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  mutating func run() throws {
    let console = messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: glossaries, console)
      let compiled = try GlossaryCompileJob(paths: glossary.paths(project, others: glossaries)).run(output: output)
      console.tell("compiled \(compiled.concepts.count.counted("concept")) to \(output)")
    }
  }
}
