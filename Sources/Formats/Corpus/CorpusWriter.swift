package import CorpusModel

/// A format of the bilingual corpus.
///
/// A writer takes row after row, those of one document together, and keeps nothing of them: its memory does not grow
/// with the rows.
package protocol CorpusWriter {
  /// Writes what comes before the first row.
  mutating func begin(_ output: inout FormatOutput) throws(InputError)
  /// Writes a row.
  mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError)
  /// Writes what comes behind the last row.
  mutating func end(_ output: inout FormatOutput) throws(InputError)
}
