internal import CorpusModel

/// Rows of a table whose sentences are not numbered yet, since what lies before them is worked on at the same time.
struct UnnumberedRows: Sendable {
  /// The rows without their numbers.
  var bytes: [UInt8] = []
  /// Where the number of each row goes, in order.
  var numberPlaces: [Int] = []

  /// How many sentences of the document are known to lie before.
  var sentencesBefore = 0

  /// Writes some of the rows, numbered from 1.
  ///
  /// - Parameters:
  ///   - first: the first row to write; those before it are written.
  ///   - count: how many sentences lie before beside those that are known.
  ///   - limit: bytes of output at which to stop, behind a row.
  /// - Returns: the first row that is not written.
  /// - Complexity: O(*n*) for *n* bytes.
  func append(from first: Int, behind count: Int, to output: inout [UInt8], limit: Int) -> Int {
    var row = first
    var copied = first == 0 ? 0 : numberPlaces[first - 1]
    let bytes = bytes.span
    while row < numberPlaces.count, output.count < limit {
      let place = numberPlaces[row]
      row += 1
      output.append(addingCapacity: place - copied + 20) { span in
        span.append(bytes.extracting(copied..<place))
        span.append(decimal: sentencesBefore + count + row)
      }
      copied = place
    }
    if row == numberPlaces.count { output += self.bytes[copied...] }
    return row
  }
}
