/// Integers that lie one behind the other in memory, perhaps in a file that somebody else made.
///
/// Reading behind the end gives 0 rather than a trap: a crafted image can mislead, but neither stop the program nor make it
/// read what it must not. Public, though no product shows it, since the optimizer specializes only public generics for other
/// modules.
public struct FlatArray<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let memory: ImageMemory
  @usableFromInline let base: UnsafePointer<Element>
  /// The number of elements.
  public let count: Int

  /// Holds an array, without copying it.
  package init(_ elements: [Element]) { self.init(ImageMemory(holding: elements)) }

  /// Reads memory from its start.
  package init(_ memory: ImageMemory) {
    self.init(memory, offset: 0, count: memory.count / MemoryLayout<Element>.stride)
  }

  /// Reads a stretch of memory, which must lie inside it.
  init(_ memory: ImageMemory, offset: Int, count: Int) {
    self.memory = memory
    base = (memory.base + offset).assumingMemoryBound(to: Element.self)
    self.count = count
  }

  /// The element at a place; 0 behind the end.
  @inlinable @inline(__always) public subscript(position: Int) -> Element {
    UInt(bitPattern: position) < UInt(bitPattern: count) ? base[position] : 0
  }

  /// Lends the elements to a closure, for loops that count themselves: what lies behind the end is not to be read.
  @inlinable public func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    withExtendedLifetime(memory) { body(UnsafeBufferPointer(start: base, count: count)) }
  }

  /// The elements as they lie in memory.
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base, count: count * MemoryLayout<Element>.stride)
  }

  /// The part of a range that exists.
  package func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<count) }
}

extension FlatArray where Element == UInt8 {
  /// The bytes of a range, of which only what exists is given; they live as long as the array.
  @inlinable public func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    let range = range.clamped(to: 0..<count)
    return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The text of a range; what is no UTF-8 is replaced.
  package func string(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }
}
