/// The numbers of the forms at a place; one, as there mostly is, takes no memory of its own.
package struct FormList: RandomAccessCollection, Sendable, Equatable {
  private let single: Int
  private let several: [Int]?

  /// Keeps numbers.
  init(_ numbers: [Int]) {
    (single, several) = numbers.count > 1 ? (-1, numbers) : (numbers.first ?? -1, nil)
  }

  /// Keeps one number.
  init(_ number: Int) { (single, several) = (number, nil) }

  /// No forms.
  init() { (single, several) = (-1, nil) }

  /// The first place.
  package var startIndex: Int { 0 }
  /// The place behind the last one.
  package var endIndex: Int { several?.count ?? (single < 0 ? 0 : 1) }

  /// The number at a place.
  package subscript(position: Int) -> Int { several?[position] ?? single }
}
