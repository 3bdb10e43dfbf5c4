internal import ArgumentParser
internal import Bitesto
internal import Formats

/// How the corpus is written.
struct CorpusOptions: ParsableArguments {
  @Option(help: "The format of the corpus.")
  var format: CorpusFormat = .tsv

  @Option(help: "The sentences of formats other than tsv and csv: as the documents write them, or normalized.")
  var text: CorpusSettings.Text = .original

  @Option(help: "The names of xliff: notes beside the text, marks in it (mrk), or none.")
  var names: XLIFFNames = .notes

  @Option(
    help: ArgumentHelp(
      "The tags of annotated: before a name, between it and its target form, behind that; separated by commas.",
      valueName: "open,between,close"))
  var tags: AnnotationTags = .standard

  /// The settings that the options make.
  var settings: CorpusSettings {
    var settings = CorpusSettings()
    settings.format = format
    settings.text = text
    settings.names = names
    settings.tags = tags
    return settings
  }
}

extension CorpusFormat: ExpressibleByArgument {}
extension XLIFFNames: ExpressibleByArgument {}
extension CorpusSettings.Text: ExpressibleByArgument {}
extension CorpusFilter.Deduplication: ExpressibleByArgument {}

extension AnnotationTags: ExpressibleByArgument {
  /// Reads three tags, separated by commas.
  package init?(argument: String) {
    let tags = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard tags.count == 3 else { return nil }
    self.init(open: tags[0], between: tags[1], close: tags[2])
  }

  /// The tags as the option takes them.
  package var defaultValueDescription: String { [open, between, close].joined(separator: ",") }
}
