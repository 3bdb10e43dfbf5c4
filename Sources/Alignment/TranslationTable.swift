/// How a type of one side is translated: a sparse table *p(t|s)*, ordered by *s* and then by *t*.
///
/// Entries far below the chance to meet *t* anywhere are left out; the floor, estimated on the same table,
/// stands in for them.
struct TranslationTable: Sendable {
  /// For each source type where its entries begin, and their end.
  let rows: [Int]
  /// Target types.
  let columns: [Int32]
  /// *p(t|s)*.
  let probabilities: [Float]
  /// λ: the share of types that a sentence has without a counterpart, over all types.
  var floor: Float
  /// 1 / the mass of *p(t|s)* that the table holds, averaged over the text.
  ///
  /// Where little is known, as in a single short document, that little speaks for those who are known: the
  /// rest of the mass is in the floor already.
  let scale: Float
  /// λ over the types that are not too frequent to tell sentences apart.
  var contentFloor: Float

  /// How far a share of *p(t|s)* / background lifts a type, over all types.
  var lift: Float { min(1, (1 - floor) * scale) }
  /// The same over the types that are not too frequent to tell sentences apart.
  var contentLift: Float { min(1, (1 - contentFloor) * scale) }

  /// Sets both floors.
  mutating func setFloors(_ floor: Float) {
    self.floor = floor
    contentFloor = floor
  }

  /// The entries that lift the chance of a rare enough type at least `ratio` times above its background.
  func restricted(to isContent: [Bool], ratio: Float, background: [Float]) -> TranslationTable {
    var rows = [0]
    var columns: [Int32] = []
    var probabilities: [Float] = []
    for row in 0..<(self.rows.count - 1) {
      for entry in self.rows[row]..<self.rows[row + 1] {
        let column = Int(self.columns[entry])
        guard isContent[column], self.probabilities[entry] >= ratio * background[column] else { continue }
        columns.append(self.columns[entry])
        probabilities.append(self.probabilities[entry])
      }
      rows.append(columns.count)
    }
    return TranslationTable(
      rows: rows, columns: columns, probabilities: probabilities, floor: floor, scale: scale,
      contentFloor: contentFloor)
  }
}
