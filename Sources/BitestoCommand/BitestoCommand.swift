import ArgumentParser

/// The program `bitesto`.
@main
struct BitestoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bitesto",
    abstract: "Turn Italian news text into a normalized bilingual corpus.")
}
