internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// Whether a project file serves.
struct ProjectOptions: ParsableArguments {
  @Flag(help: "Pass the bitesto.json that lies nearest above the first input.")
  var noConfig = false

  /// Reads the project file of the first input; of the current folder where there is none.
  func project(of inputs: [String], _ console: Console) throws(InputError) -> ProjectFile {
    if noConfig { return .none }
    let project = try ProjectFile.nearest(above: inputs.first ?? "-")
    if let path = project.path { console.tell("settings of \(path)") }
    return project
  }
}
