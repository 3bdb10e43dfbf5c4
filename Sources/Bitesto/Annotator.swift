public import CorpusModel
internal import Mentions
internal import Terminology

/// The library's face: normalizes texts and finds their names.
///
/// An annotator compiles its glossary once and may then be used for any number of texts. It keeps ICU's iterators, and
/// so belongs to one task at a time; make one for each task.
public final class Annotator {
  private let glossary: Glossary
  private let analyzer: DocumentAnalyzer

  /// Makes an annotator with the glossary that Bitesto carries, or with the user's.
  ///
  /// - Parameter glossaryPaths: glossaries in TSV, folders of them, or compiled ones; the built-in one serves where there is none.
  /// - Throws: `InputError` with every fault of every file.
  /// - Complexity: O(*n*) for *n* bytes of glossary.
  public init(glossaryPaths: [String] = []) throws(InputError) {
    let source: GlossarySource = glossaryPaths.isEmpty ? .reference : .paths(glossaryPaths)
    glossary = try source.load(for: .foundNames)
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    analyzer = try DocumentAnalyzer(language: .italian, glossary: (glossary, lexicon), explains: true)
  }

  /// The languages of the glossary, Italian among them.
  public var languages: [LanguageTag] { glossary.languages }

  /// Finds the names of an Italian text.
  ///
  /// - Parameters:
  ///   - text: one document; short forms are resolved within it.
  ///   - includesNested: whether to list names inside other names too.
  /// - Returns: the mentions in order, outer before inner; offsets count Unicode scalars of `text`.
  /// - Throws: `InputError` when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public func mentions(in text: String, includesNested: Bool = false) throws(InputError) -> [MentionRecord] {
    MentionRecords(glossary: glossary).records(of: try analyze(text, includesNested: includesNested))
  }

  /// Splits an Italian text into normalized sentences.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  public func sentences(of text: String) throws(InputError) -> [String] {
    let document = try analyze(text)
    return document.segments.map { document.line(of: $0) }
  }

  /// Normalizes an Italian text and writes its names in canonical form.
  ///
  /// - Parameters:
  ///   - text: one document.
  ///   - language: the language of the names; articles and prepositions follow Italian ones.
  /// - Throws: `InputError` when the glossary does not have the language, or ICU fails.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public func normalize(_ text: String, to language: LanguageTag = .italian) throws(InputError) -> String {
    try glossary.require(language)
    let document = try analyze(text)
    let rewriter = try NameRewriter(glossary: glossary, target: language, style: .replace, onlyDeprecated: false)
    let edits = try rewriter.edits(for: document.mentions, in: document.text.bytes, segments: document.segments)
    return String(decoding: NameRewriter.apply(edits, to: document.text.bytes), as: UTF8.self)
  }

  private func analyze(_ text: String, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument {
    let source = try SourceText(path: "text", contents: Array(text.utf8))
    return try analyzer.analyze(source, includesNested: includesNested)
  }
}
