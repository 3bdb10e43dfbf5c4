/// Rows of a table whose sentences are not numbered yet, since what lies before them is worked on at the same time.
struct UnnumberedRows: Sendable {
  /// The rows without their numbers.
  var bytes: [UInt8] = []
  /// Where the number of each row goes, in order.
  var numberPlaces: [Int] = []

  /// How many sentences of the document are known to lie before.
  var sentencesBefore = 0

  /// The rows, numbered from 1.
  ///
  /// - Parameter count: how many sentences lie before beside those.
  /// - Complexity: O(*n*) for *n* bytes.
  func numbered(behind count: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + numberPlaces.count * 8)
    var copied = 0
    for (row, place) in numberPlaces.enumerated() {
      output += bytes[copied..<place]
      Self.append(sentencesBefore + count + row + 1, to: &output)
      copied = place
    }
    output += bytes[copied...]
    return output
  }

  private static func append(_ number: Int, to output: inout [UInt8]) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
