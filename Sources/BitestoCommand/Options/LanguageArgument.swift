internal import ArgumentParser
internal import CorpusModel

/// A language on the command line.
struct LanguageArgument: ExpressibleByArgument {
  let tag: LanguageTag

  init?(argument: String) {
    guard let tag = LanguageTag(argument) else { return nil }
    self.tag = tag
  }

  init(_ tag: LanguageTag) { self.tag = tag }

  var defaultValueDescription: String { tag.identifier }
}

/// Languages on the command line, separated by commas.
struct LanguageListArgument: ExpressibleByArgument {
  let tags: [LanguageTag]

  init?(argument: String) {
    let tags = argument.split(separator: ",", omittingEmptySubsequences: false).map { LanguageTag($0) }
    let known = tags.compactMap(\.self)
    guard known.count == tags.count, Set(known).count == known.count else { return nil }
    self.tags = known
  }
}
