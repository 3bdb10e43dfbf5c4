/// Gathers arrays, and lays them one behind the other with their checksums.
package struct ImageWriter {
  private let maker: String
  private var sections: [(section: ImageSection, bytes: UnsafeRawBufferPointer, memory: ImageMemory)] = []

  /// Where sections start: on a line of the processor's cache.
  static let alignment = 64

  /// Makes an image without sections.
  ///
  /// - Parameter maker: what tells this program and its rules from others.
  package init(maker: String) { self.maker = maker }

  /// Adds a section.
  package mutating func add(_ array: FlatArray<some Any>, as section: ImageSection) {
    sections.append((section, array.bytes, array.memory))
  }

  /// Adds a section of bytes.
  package mutating func add(_ bytes: [UInt8], as section: ImageSection) { add(FlatArray(bytes), as: section) }

  /// Writes the image, which is the same for the same sections.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func write<Failure: Error>(_ write: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    var entries: [ImageTableEntry] = []
    var end = ImageHeader.length + sections.count * ImageTableEntry.length
    for (section, bytes, _) in sections {
      let start = Self.aligned(end)
      entries.append(
        ImageTableEntry(
          section: section, offset: start, length: bytes.count, checksum: ImageChecksum.of(bytes)))
      end = start + bytes.count
    }
    let table = entries.flatMap(\.bytes)
    let header = ImageHeader(
      fileLength: end, sectionCount: entries.count, tableChecksum: ImageChecksum.of(table), maker: maker)
    var written = 0
    func put(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
      try write(bytes)
      written += bytes.count
    }
    func put(_ bytes: [UInt8]) throws(Failure) {
      let memory = bytes.withUnsafeBytes { ImageMemory(copying: $0) }
      try put(memory.bytes)
      withExtendedLifetime(memory) {}
    }
    try put(header.bytes)
    try put(table)
    for (entry, (_, bytes, memory)) in zip(entries, sections) {
      try put([UInt8](repeating: 0, count: entry.offset - written))
      try put(bytes)
      withExtendedLifetime(memory) {}
    }
  }

  /// The image in memory.
  package func image() -> [UInt8] {
    var image: [UInt8] = []
    write { image += $0 }
    return image
  }

  /// Computes all checksums of an image anew, as somebody would who forges one; for tests and fuzzing.
  ///
  /// - Returns: nil where the bytes are no image.
  package static func resealed(_ image: [UInt8]) -> [UInt8]? {
    guard image.count >= ImageHeader.length else { return nil }
    var image = image
    let (count, maker) = image.withUnsafeBytes { bytes in
      (
        Int(clamping: bytes.load(fromByteOffset: 24, as: UInt64.self)),
        String(decoding: bytes[40..<120].prefix { $0 != 0 }, as: UTF8.self)
      )
    }
    guard count <= (image.count - ImageHeader.length) / ImageTableEntry.length else { return nil }
    let tableEnd = ImageHeader.length + count * ImageTableEntry.length
    for start in stride(from: ImageHeader.length, to: tableEnd, by: ImageTableEntry.length) {
      guard let entry = image.withUnsafeBytes({ ImageTableEntry($0, at: start) }) else { return nil }
      guard entry.offset <= image.count, entry.length <= image.count - entry.offset else { continue }
      let checksum = ImageChecksum.of(Array(image[entry.offset..<entry.offset + entry.length]))
      let sealed = ImageTableEntry(
        section: entry.section, offset: entry.offset, length: entry.length, checksum: checksum)
      image.replaceSubrange(start..<start + ImageTableEntry.length, with: sealed.bytes)
    }
    let header = ImageHeader(
      fileLength: image.count, sectionCount: count,
      tableChecksum: ImageChecksum.of(Array(image[ImageHeader.length..<tableEnd])), maker: maker)
    image.replaceSubrange(..<ImageHeader.length, with: header.bytes)
    return image
  }

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}
