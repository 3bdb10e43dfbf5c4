/// A share of a list of inputs: every *n*-th file, so that each machine of several takes its own.
package struct InputShard: Sendable, Equatable {
  private let index: Int
  private let count: Int

  /// The share with a number, from 1; nil where there is none of that number.
  package init?(number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    index = number - 1
    self.count = count
  }

  /// The files of the share, in their order.
  func files(of all: [InputFile]) -> [InputFile] {
    all.indices.filter { $0 % count == index }.map { all[$0] }
  }
}
