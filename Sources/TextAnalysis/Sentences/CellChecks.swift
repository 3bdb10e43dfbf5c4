internal import CorpusModel

/// Tells of ranges that come in the order of a text whether each is a cell as it is, like ``SegmentText/isCell(_:in:)``.
///
/// It looks through the text once, where that sets up a search for each range.
package struct CellChecks {
  private let text: [UInt8]
  private var marks = ByteMarks(.oddInCells)
  /// The end of the last range.
  private var end = 0

  /// Starts before the text.
  package init(of text: [UInt8]) { self.text = text }

  /// Whether a range without white space at its ends is one line as it is, and has nothing that tables escape.
  ///
  /// - Returns: false also where that is not plain at first sight.
  /// - Complexity: O(*n*) for *n* bytes passed.
  package mutating func isCell(_ range: Range<Int>) -> Bool {
    if range.lowerBound < end { return SegmentText.isCell(range, in: text) }
    end = range.upperBound
    var isCell = true
    while let mark = marks.next(before: range.upperBound, in: text) {
      if mark >= range.lowerBound, SegmentText.isOdd(at: mark, in: text) { isCell = false }
    }
    return isCell
  }
}
