package import Formats

/// How `export` writes.
package struct CorpusSettings: Sendable {
  /// Which text of the sentences formats other than tables hold.
  package enum Text: String, Sendable, CaseIterable {
    /// As the documents write it.
    case original
    /// Normalized, on one line.
    case normalized
  }

  /// The format.
  package var format: CorpusFormat = .tsv
  /// The text of the sentences.
  package var text: Text = .original
  /// How XLIFF tells names.
  package var names: XLIFFNames = .notes
  /// The tags of the `annotated` format.
  package var tags = AnnotationTags.standard
  /// Which rows to leave out.
  package var filter = CorpusFilter.Settings()
  /// How to deal documents out; nil for one corpus.
  package var split: DocumentSplit?
  /// Where rows go that are left out; nil for nowhere.
  package var rejectedPath: String?

  /// Whether rows depend on no rows before them, and go to one file, so that a killed run can be resumed.
  var isResumable: Bool {
    [.tsv, .csv, .jsonl].contains(format) && split == nil && rejectedPath == nil && filter.deduplication == nil
  }

  /// Whether all rows of documents without translations go to one table as they are.
  var copiesRows: Bool { format == .tsv && split == nil && filter.isEmpty }

  /// The defaults.
  package init() {}
}
