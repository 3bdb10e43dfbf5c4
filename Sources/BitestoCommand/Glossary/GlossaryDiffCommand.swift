internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto glossary diff`.
struct GlossaryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what one glossary changes against another, and in which texts.",
    discussion: """
      Without --impact: one row a change, with the columns change, concept, column, old and new. With --impact: one \
      row a name of the texts that is gained or lost, means another concept, has another status, or whose canonical \
      names are other ones.

      Examples:
        bitesto glossary diff old.tsv new.tsv
        bitesto glossary diff --impact old.tsv new.tsv texts
      """)

  @Argument(help: ArgumentHelp("The old glossary, or a folder of them.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The new glossary, or a folder of them.", valueName: "new"))
  var new: String

  @Flag(help: "Show which names of the texts change.")
  var impact = false

  @OptionGroup var input: InputOptions
  @OptionGroup var normalization: NormalizationOptions

  func validate() throws {
    if impact { try input.requireInputs() }
    if !impact, !input.inputs.isEmpty { throw ValidationError("texts go with --impact") }
  }

  mutating func run() throws {
    let console = input.messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let job = try GlossaryDiffJob(
        old: GlossarySource.paths([old]).load(), new: GlossarySource.paths([new]).load())
      if impact { try writeImpact(job, console) } else { try writeChanges(job) }
    }
  }

  private func writeChanges(_ job: GlossaryDiffJob) throws(InputError) {
    let output = try OutputTarget(path: input.output, inputs: [old, new])
    let count = try job.writeChanges(to: output)
    try output.finish()
    StandardOutput.report("\(count.counted("change"))\n")
  }

  private func writeImpact(_ job: GlossaryDiffJob, _ console: Console) throws(InputError) {
    let settings = try normalization.settings(input.project(console))
    let checked = try input.checked(.documents, console)
    let output = try input.target(for: checked)
    let count = try job.writeImpact(on: checked, normalization: settings, to: output)
    try output.finish()
    StandardOutput.report(
      "\(count.names.counted("name")) in \(count.segments.counted("sentence")) of "
        + "\(count.documents.counted("document")) \(count.names == 1 ? "changes" : "change")\n")
  }
}
