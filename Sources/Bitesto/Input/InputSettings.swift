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

  /// Sets how inputs are read.
  package init(format: InputFormat? = nil, columns: [ColumnChoice] = [], limits: ReadingLimits = .standard) {
    self.format = format
    self.columns = columns
    self.limits = limits
  }
}
