internal import ArgumentParser
internal import Bitesto
internal import TextAnalysis

/// How a command normalizes its texts.
struct NormalizationOptions: ParsableArguments {
  @Option(
    help: "The steps of normalization to start from; see bitesto normalize --list-steps. (default: news)")
  var profile: NormalizationProfile?

  @Option(help: ArgumentHelp("Further steps, separated by commas.", valueName: "steps"))
  var enable: StepListArgument?

  @Option(help: ArgumentHelp("Steps to leave out, separated by commas.", valueName: "steps"))
  var disable: StepListArgument?

  @Option(help: "The form that apostrophes take.")
  var apostrophe: ApostropheForm = .straight

  @Option(help: "The code that does the work; both give the same bytes, icu slowly and plainly.")
  var engine: TextEngine = .fast

  /// What the options say, or else the project.
  func settings(_ project: ProjectFile) -> NormalizationSettings {
    NormalizationSettings(
      profile: profile ?? project.profile ?? .news, enabled: enable?.steps ?? [], disabled: disable?.steps ?? [],
      apostrophe: apostrophe, engine: engine)
  }
}

extension NormalizationProfile: ExpressibleByArgument {}
extension ApostropheForm: ExpressibleByArgument {}
extension TextEngine: ExpressibleByArgument {}

/// Steps of normalization on the command line, separated by commas.
struct StepListArgument: ExpressibleByArgument {
  let steps: Set<NormalizationStep>

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let steps = names.compactMap(NormalizationStep.init(rawValue:))
    guard steps.count == names.count else { return nil }
    self.steps = Set(steps)
  }
}
