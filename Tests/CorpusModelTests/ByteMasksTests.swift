import CByteMasksTwice
import Foundation
import Testing

/// The masks that processors with AVX2 get, with SSE2 alone, and without, are the same.
@Suite struct ByteMasksTests {
  /// The numbers of all masks.
  private static let masks = 0..<cbytemasks_twice_count()

  @Test(arguments: masks)
  func allBuildsGiveTheSameMask(mask: Int32) {
    let name = cbytemasks_twice_name(mask).map { String(cString: $0) } ?? ""
    // A mask tells a byte by it and the one behind: all pairs, 32 to a block, at even and at odd places.
    for first in UInt8.min...UInt8.max {
      for start in stride(from: 0, to: 0x100, by: 32) {
        let pairs = (start..<start + 32).flatMap { [first, UInt8($0)] }
        for bytes in [pairs + [first], [UInt8(start)] + pairs] {
          let expected = cbytemasks_twice_bytes(mask, bytes)
          #expect(cbytemasks_twice_vectors(mask, bytes) == expected, "\(name) of \(bytes)")
          #expect(cbytemasks_twice_wide(mask, bytes) == expected, "\(name) of \(bytes)")
        }
      }
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 255 * 16, 255 * 16 + 1, 10_000])
  func bothBuildsCountAlike(count: Int) {
    let mixed = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167) }
    for bytes in [mixed, Array(repeating: 0x80, count: count), Array(repeating: 0xC0, count: count)] {
      #expect(
        cbytemasks_twice_continuations_by_vectors(bytes, Int64(count))
          == cbytemasks_twice_continuations_by_bytes(bytes, Int64(count)))
    }
  }

  @Test func everyMaskOfTheHeaderIsCompared() throws {
    let header = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CByteMasks/include/cbytemasks.h")
    let text = try String(contentsOf: header, encoding: .utf8)
    let defined = text.components(separatedBy: "\nCBYTEMASKS_DEFINE(cbytemasks_").dropFirst().map {
      String($0.prefix { $0 != ")" })
    }
    let compared = Self.masks.map { String(cString: cbytemasks_twice_name($0)) }
    #expect(!defined.isEmpty && Set(defined) == Set(compared))
  }
}
