internal import ArgumentParser

/// `bitesto glossary`.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Work on glossaries.",
    subcommands: [
      GlossaryLintCommand.self, GlossaryConvertCommand.self, GlossaryVariantsCommand.self,
      GlossarySuggestCommand.self, GlossaryDiffCommand.self, GlossaryCompileCommand.self,
    ])
}
