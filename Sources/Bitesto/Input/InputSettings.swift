package import FileAccess
package import Formats

/// How inputs are read.
package struct InputSettings: Sendable {
  /// The format of all inputs; nil to go by the endings of their names.
  package var format: InputFormat?
  /// The columns of tables.
  package var columns: [ColumnChoice]
  /// How much may be read.
  package var limits: ReadingLimits
  /// Receives the number of documents read so far, and the file of the last.
  package var progress: (@Sendable (_ documentCount: Int, _ path: String) -> Void)?
  /// How many documents are worked on at a time.
  package var jobCount: Int
  /// Which of the inputs to take; nil for all.
  package var shard: InputShard?

  /// Sets how inputs are read.
  package init(
    format: InputFormat? = nil, columns: [ColumnChoice] = [], limits: ReadingLimits = .standard, jobCount: Int = 1,
    shard: InputShard? = nil
  ) {
    self.shard = shard
    self.format = format
    self.columns = columns
    self.limits = limits
    self.jobCount = jobCount
  }
}
