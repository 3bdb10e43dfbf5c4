import Testing

@testable import BinaryImage

/// Images: what was written is read, and everything else is refused.
@Suite struct ImageTests {
  private static let maker = "tests 1"
  private static let words = FlatArray<UInt32>([7, 8, 9])
  private static let text = Array("nomi".utf8)

  private static var image: [UInt8] {
    var writer = ImageWriter(maker: maker)
    writer.add(words, as: ImageSection(.labels, part: 2))
    writer.add(text, as: ImageSection(.names))
    writer.add([], as: ImageSection(.pool))
    return writer.image()
  }

  private static func open(_ image: [UInt8], maker: String = maker) throws(ImageFault) -> ImageReader {
    try ImageReader(image.withUnsafeBytes { ImageMemory(copying: $0) }, maker: maker)
  }

  @Test func sectionsComeBack() throws {
    let reader = try Self.open(Self.image)
    let words: FlatArray<UInt32> = try reader.array(ImageSection(.labels, part: 2))
    #expect((0..<words.count).map { words[$0] } == [7, 8, 9])
    let text: FlatArray<UInt8> = try reader.array(ImageSection(.names))
    #expect(text.string(0..<text.count) == "nomi")
    let pool: FlatArray<UInt8> = try reader.array(ImageSection(.pool))
    #expect(pool.count == 0)
    #expect(Self.image == Self.image)
    #expect(throws: ImageFault.damaged("labels")) {
      let _: FlatArray<UInt32> = try reader.array(ImageSection(.labels))
    }
    #expect(throws: ImageFault.damaged("names"), "four bytes are no number of eight") {
      let _: FlatArray<UInt64> = try reader.array(ImageSection(.names))
    }
  }

  @Test func everyChangedByteThatMattersIsFound() throws {
    let image = Self.image
    var unseen = 0
    for place in image.indices {
      var changed = image
      changed[place] ^= 0x10
      if (try? Self.open(changed)) != nil { unseen += 1 }
    }
    // What lies between sections belongs to none: before the first up to a multiple of 64 bytes, and behind each.
    let tableEnd = ImageHeader.length + 3 * ImageTableEntry.length
    let first = ImageWriter.aligned(tableEnd)
    #expect(unseen == first - tableEnd + (64 - 12) + (64 - 4))
  }

  @Test func everyCutIsFound() throws {
    let image = Self.image
    for count in image.indices {
      #expect(throws: ImageFault.self, "\(count)") { _ = try Self.open(Array(image[..<count])) }
    }
    #expect(throws: ImageFault.truncated(expected: image.count, found: image.count + 1)) {
      _ = try Self.open(image + [0])
    }
  }

  @Test func imagesOfOthersAreRefused() throws {
    #expect(throws: ImageFault.foreign("it was made by tests 1, this is tests 2")) {
      _ = try Self.open(Self.image, maker: "tests 2")
    }
    #expect(throws: ImageFault.foreign("it is no compiled glossary")) {
      _ = try Self.open([UInt8](repeating: 65, count: 500))
    }
    var swapped = Self.image
    swapped.replaceSubrange(8..<12, with: swapped[8..<12].reversed())
    #expect(throws: ImageFault.foreign("it was made on a machine with another byte order")) {
      _ = try Self.open(swapped)
    }
    var newer = Self.image
    newer[12] = 9
    #expect(throws: ImageFault.foreign("it has layout 9, this program reads 1")) { _ = try Self.open(newer) }
  }

  @Test func forgedTablesLeadNowhere() throws {
    let image = Self.image
    for entry in 0..<2 {
      for (field, value) in [
        (8, UInt64.max), (8, 1), (16, UInt64.max), (16, UInt64(image.count)), (8, UInt64(image.count)),
      ] {
        var forged = image
        let place = ImageHeader.length + entry * ImageTableEntry.length + field
        withUnsafeBytes(of: value) { forged.replaceSubrange(place..<place + 8, with: $0) }
        let sealed = try #require(ImageWriter.resealed(forged))
        #expect(throws: ImageFault.self, "\(entry) \(field) \(value)") { _ = try Self.open(sealed) }
      }
    }
    var twice = image
    twice.replaceSubrange(
      ImageHeader.length..<ImageHeader.length + 8, with: image[ImageHeader.length + 32..<ImageHeader.length + 40])
    let sealed = try #require(ImageWriter.resealed(twice))
    #expect(throws: ImageFault.damaged("table")) { _ = try Self.open(sealed) }
    #expect(throws: Never.self) { _ = try Self.open(#require(ImageWriter.resealed(image))) }
  }

  @Test func readingBehindTheEndGivesNothing() {
    #expect(Self.words[3] == 0)
    #expect(Self.words[-1] == 0)
    #expect(Self.words[Int.max] == 0)
    let bytes = FlatArray<UInt8>([1, 2])
    #expect(bytes.string(1..<9) == "\u{2}")
    #expect(bytes.string(5..<9) == "")
  }

  @Test func blocksAreComparedBeforeTheyAreUsed() {
    var bytes = [UInt8](repeating: 1, count: 200_000)
    let checksums = BlockChecks.checksums(of: FlatArray(bytes))
    bytes[150_000] = 2
    let checks = BlockChecks(FlatArray(bytes), checksums: checksums)
    #expect(checks.areRight(0..<147_456))
    #expect(!checks.areRight(147_400..<147_460))
    #expect(!checks.areRight(150_000..<150_001))
    #expect(checks.areRight(151_552..<300_000))
    #expect(!BlockChecks(FlatArray(bytes), checksums: FlatArray<UInt64>([])).areRight(0..<1))
  }
}
