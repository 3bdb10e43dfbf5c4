internal import Synchronization

/// Compares long arrays of bytes with their checksums block by block, each before it is first used.
///
/// Any number of tasks may share one.
package final class BlockChecks: @unchecked Sendable {
  private let bytes: FlatArray<UInt8>
  private let checksums: FlatArray<UInt64>
  /// For each block, whether it has been compared and found right.
  private let isRight: UnsafeMutablePointer<Atomic<Bool>>
  private let blockCount: Int

  /// A page: names of a text lie far from one another.
  private static let blockSize = 1 << 12

  /// The checksums of the blocks of some bytes.
  package static func checksums(of bytes: FlatArray<UInt8>) -> FlatArray<UInt64> {
    let starts = stride(from: 0, to: bytes.count, by: blockSize)
    return FlatArray(starts.map { ImageChecksum.of(bytes.slice($0..<$0 + blockSize)) })
  }

  /// Nothing is compared yet.
  package init(_ bytes: FlatArray<UInt8>, checksums: FlatArray<UInt64>) {
    self.bytes = bytes
    self.checksums = checksums
    blockCount = (bytes.count + Self.blockSize - 1) / Self.blockSize
    isRight = .allocate(capacity: blockCount)
    for block in 0..<blockCount { (isRight + block).initialize(to: Atomic(false)) }
  }

  deinit {
    isRight.deinitialize(count: blockCount)
    isRight.deallocate()
  }

  /// Whether the bytes of a range are what was written.
  ///
  /// - Complexity: O(1) where they were compared before.
  package func areRight(_ range: Range<Int>) -> Bool {
    let range = bytes.clamped(range)
    if range.isEmpty { return true }
    for block in range.lowerBound / Self.blockSize...(range.upperBound - 1) / Self.blockSize
    where !isRight(block: block) {
      return false
    }
    return true
  }

  private func isRight(block: Int) -> Bool {
    if isRight[block].load(ordering: .relaxed) { return true }
    let start = block * Self.blockSize
    guard block < checksums.count,
      ImageChecksum.of(bytes.slice(start..<start + Self.blockSize)) == checksums[block]
    else { return false }
    isRight[block].store(true, ordering: .relaxed)
    return true
  }
}
