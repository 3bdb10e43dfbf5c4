internal import ArgumentParser
internal import Bitesto
internal import Checks
internal import CorpusModel

/// What makes a check fail.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Exit with status 1 when the coverage is lower, or no name was examined.", valueName: "percent"))
  var failUnder: Double?

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 on findings of these kinds: \(FindingKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kinds"))
  var failOn: FindingKindListArgument?

  @Option(
    help: ArgumentHelp("Known findings, made by --write-baseline; only new ones fail.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write the findings to a file that --baseline reads.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Accepted findings, as TSV with the columns kind, concept, doc and reason; empty cells fit everything.",
      valueName: "file"))
  var ignore: String?

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a percentage from 0 to 100")
    }
  }

  /// Refuses a baseline that nothing reads.
  func validate(with project: ProjectFile) throws {
    if baseline != nil, failOn == nil, project.gates.kinds == nil {
      throw ValidationError("--baseline goes with --fail-on")
    }
  }

  /// Reads what the gates need.
  func gates(_ project: ProjectFile) throws(InputError) -> CoverageGates {
    let others = project.gates
    return try CoverageGates(
      minimum: failUnder ?? others.minimum, kinds: failOn?.kinds ?? others.kinds ?? [],
      baselinePath: baseline ?? others.baselinePath, ignorePath: ignore ?? others.ignorePath)
  }
}

/// Kinds of finding on the command line, separated by commas.
struct FindingKindListArgument: ExpressibleByArgument {
  let kinds: Set<FindingKind>

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let kinds = names.compactMap(FindingKind.init(rawValue:))
    guard kinds.count == names.count else { return nil }
    self.kinds = Set(kinds)
  }
}
