internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// Whether a run goes on behind what a killed one has left.
struct ResumeOptions: ParsableArguments {
  @Flag(
    help: """
      Keep what is written in FILE.partial until it is whole, and go on behind what a run that was killed has left \
      there, if it did the same work on the same files. The output is that of an undisturbed run. Aligned, filtered or \
      split corpora start over.
      """)
  var resume = false

  /// Refuses to resume what goes to standard output.
  func require(_ output: String?) throws {
    if resume, (output ?? "-") == "-" { throw ValidationError("--resume goes with -o FILE") }
  }

  /// What the output of this run depends on; nil where it starts anew.
  ///
  /// - Parameter files: the inputs, and whatever else is read.
  func resumption(_ files: [String]) throws(InputError) -> Resumption? {
    guard resume else { return nil }
    // How many threads work, and what is said meanwhile, changes no byte.
    let silent: Set<String> = ["--resume", "-q", "--quiet", "-v", "--verbose"]
    var arguments = CommandLine.arguments.dropFirst().filter { !silent.contains($0) }
    for name in ["-j", "--jobs", "--color"] {
      while let place = arguments.firstIndex(of: name) {
        arguments.removeSubrange(place..<min(place + 2, arguments.count))
      }
    }
    return Resumption(arguments: Array(arguments), files: files)
  }
}
