internal import ArgumentParser
internal import Bitesto
internal import FileAccess

/// The program `bitesto`.
@main
struct BitestoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bitesto",
    abstract: "Turn Italian news text into a normalized bilingual corpus.",
    discussion: """
      Bitesto normalizes and segments Italian text, finds every name of a glossary of canonical English and \
      Korean names, resolves short forms from the document, and aligns the text with its translations. INPUT is \
      a file, a folder or - for standard input. A document name.it.txt (or name.txt) has its translations beside \
      it: name.en.txt, name.ko.txt.

      Exit status: 0 done, 1 a gate failed or findings at error level, 2 the work could not be done, 64 usage.
      """,
    version: programVersion,
    subcommands: [
      Normalize.self, Export.self, Coverage.self, Align.self, Segment.self, Filter.self, GlossaryCommand.self,
    ])

  /// Runs the program; every way out is decided here.
  static func main() {
    StandardOutput.restoreClosedPipeSignal()
    MemoryReuse.keepFreedMemory()
    FileImage.reportLostPages("error: a compiled glossary was cut short while it was in use [BT1002]\n")
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as CommandStatus {
      status.exit()
    } catch {
      exit(withError: error)
    }
  }
}
