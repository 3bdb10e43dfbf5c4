internal import CorpusModel
internal import Formats

/// Decides which rows of the corpus stay.
package struct CorpusFilter {
  /// Which rows count as the same.
  package enum Deduplication: String, Sendable, CaseIterable {
    /// Those that are the same in all languages, character by character.
    case exact
    /// Those that differ in case, punctuation, spaces and compatibility forms at most.
    case normalized
  }

  /// What to leave out; nil for nothing.
  package struct Settings: Sendable {
    /// Rows that came before.
    package var deduplication: Deduplication?
    /// Rows with a side of fewer characters.
    package var minimumLength: Int?
    /// Rows with a side of more characters.
    package var maximumLength: Int?
    /// Rows whose longer side has more than so many times the characters of the shorter.
    package var maximumRatio: Double?
    /// Rows with an alignment less sure.
    package var minimumScore: Double?

    /// Leaves out nothing.
    package init() {}

    /// Whether any row is measured.
    var measuresRows: Bool {
      minimumLength != nil || maximumLength != nil || maximumRatio != nil || minimumScore != nil
    }

    /// Whether all rows stay.
    var isEmpty: Bool { !measuresRows && deduplication == nil }
  }

  /// Why a row is left out.
  enum Reason: String, CaseIterable {
    case untranslated
    case noItalian = "no-italian"
    case missingName = "missing-name"
    case tagInText = "tag-in-text"
    case tooShort = "too-short"
    case tooLong = "too-long"
    case ratio
    case score
    case duplicate
  }

  private let settings: Settings
  private let need: CorpusFormat.Need
  private let tags: AnnotationTags
  private var seen: Set<RowFingerprint> = []

  /// Makes a filter.
  init(_ settings: CorpusSettings) {
    self.settings = settings.filter
    need = settings.format.need
    tags = settings.tags
  }

  /// Why a row is left out; nil where it stays.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the row; deduplication keeps 16 bytes a row.
  mutating func reason(against record: CorpusRecord) -> Reason? {
    if let reason = unmetNeed(record) ?? measured(record) { return reason }
    guard let deduplication = settings.deduplication else { return nil }
    return seen.insert(RowFingerprint(record, deduplication)).inserted ? nil : .duplicate
  }

  private func unmetNeed(_ record: CorpusRecord) -> Reason? {
    if need == .nothing { return nil }
    if record.text.isEmpty { return .noItalian }
    let translations = record.translations.filter { !$0.text.isEmpty }
    guard need != .italian else { return nil }
    if translations.isEmpty { return .untranslated }
    guard need == .compliantPair else { return nil }
    if translations.contains(where: { !$0.missing.isEmpty }) { return .missingName }
    let isTagged = tags.occur(in: record.side.text) || translations.contains { tags.occur(in: $0.side.text) }
    return isTagged ? .tagInText : nil
  }

  private func measured(_ record: CorpusRecord) -> Reason? {
    if !settings.measuresRows { return nil }
    let translations = record.translations.filter { !$0.text.isEmpty }
    if let minimum = settings.minimumScore, translations.contains(where: { ($0.score ?? 0) < minimum }) {
      return .score
    }
    let italian = record.text.unicodeScalars.count
    let lengths = translations.map(\.text.unicodeScalars.count)
    let all = record.text.isEmpty ? lengths : lengths + [italian]
    if let minimum = settings.minimumLength, all.contains(where: { $0 < minimum }) { return .tooShort }
    if let maximum = settings.maximumLength, all.contains(where: { $0 > maximum }) { return .tooLong }
    if let maximum = settings.maximumRatio, italian > 0 {
      let ratios = lengths.map { Double(max($0, italian)) / Double(min($0, italian)) }
      if ratios.contains(where: { $0 > maximum }) { return .ratio }
    }
    return nil
  }
}
