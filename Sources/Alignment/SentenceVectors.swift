/// Why vectors cannot serve for the sentences of a side.
package enum VectorError: Error, Equatable, Sendable {
  /// A row has another number of columns than the first.
  case ragged(row: Int)
}

/// One vector a sentence, of any model that puts translations near each other.
package struct SentenceVectors: Sendable, Equatable {
  /// How many sentences there are vectors for.
  package let count: Int
  /// Numbers in a vector.
  package let dimension: Int
  /// The vectors, scaled to length 1, one after the other.
  let values: [Float]

  /// Takes rows of equal length.
  ///
  /// - Throws: `VectorError.ragged` where their lengths differ.
  /// - Complexity: O(*n* · *d*) for *n* vectors of *d* numbers.
  package init(rows: [[Float]]) throws(VectorError) {
    let dimension = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != dimension { throw .ragged(row: index) }
    self.init(values: Array(rows.joined()), count: rows.count, dimension: dimension)
  }

  /// Takes the rows of a matrix.
  package init(_ matrix: NumpyMatrix) {
    self.init(values: matrix.values, count: matrix.rowCount, dimension: matrix.columnCount)
  }

  private init(values: [Float], count: Int, dimension: Int) {
    var values = values
    for row in 0..<count {
      let places = (row * dimension)..<((row + 1) * dimension)
      let length = values[places].reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 0 {
        for place in places { values[place] /= length }
      }
    }
    self.values = values
    self.count = count
    self.dimension = dimension
  }

  /// The product of two vectors, of this side and of another of the same dimension.
  @inline(__always)
  func product(_ row: Int, _ other: SentenceVectors, _ otherRow: Int) -> Float {
    values.withUnsafeBufferPointer { left in
      other.values.withUnsafeBufferPointer { right in
        var sum = SIMD8<Float>.zero
        var place = 0
        let first = row * dimension
        let second = otherRow * dimension
        while place + 8 <= dimension {
          var a = SIMD8<Float>.zero
          var b = SIMD8<Float>.zero
          for lane in 0..<8 {
            a[lane] = left[first + place + lane]
            b[lane] = right[second + place + lane]
          }
          sum += a * b
          place += 8
        }
        var total = sum.sum()
        while place < dimension {
          total += left[first + place] * right[second + place]
          place += 1
        }
        return total
      }
    }
  }
}
