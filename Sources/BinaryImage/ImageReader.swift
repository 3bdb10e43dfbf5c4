/// An image, whose sections are read where they lie, and compared with their checksums before.
package struct ImageReader: Sendable {
  private let memory: ImageMemory
  private let entries: [ImageSection: ImageTableEntry]
  private let isChecked: Bool

  /// Images up to this size are compared with their checksums as a whole when they are opened; larger ones section by
  /// section, each before it is used.
  package static let wholeAtMost = 64 << 20

  /// Whether bytes start as an image does.
  package static func isImage(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: ImageHeader.magic) }

  /// How many bytes ``isImage(_:)`` needs.
  package static var magicLength: Int { ImageHeader.magic.count }

  /// Opens an image.
  ///
  /// - Parameters:
  ///   - maker: what the image must say of its maker.
  ///   - limit: up to which size it is compared with its checksums as a whole.
  /// - Throws: `ImageFault` for every image that is not exactly what this program has written.
  package init(
    _ memory: ImageMemory, maker: String, wholeAtMost limit: Int = wholeAtMost
  ) throws(ImageFault) {
    let bytes = memory.bytes
    let header = try ImageHeader(bytes)
    guard header.maker == maker else { throw .foreign("it was made by \(header.maker), this is \(maker)") }
    guard header.fileLength == bytes.count else {
      throw .truncated(expected: header.fileLength, found: bytes.count)
    }
    let tableSpace = (bytes.count - ImageHeader.length) / ImageTableEntry.length
    guard header.sectionCount <= tableSpace else { throw .damaged("table") }
    let tableEnd = ImageHeader.length + header.sectionCount * ImageTableEntry.length
    let table = UnsafeRawBufferPointer(rebasing: bytes[ImageHeader.length..<tableEnd])
    guard ImageChecksum.of(table) == header.tableChecksum else { throw .damaged("table") }
    var entries: [ImageSection: ImageTableEntry] = [:]
    for start in stride(from: 0, to: table.count, by: ImageTableEntry.length) {
      guard let entry = ImageTableEntry(table, at: start), entry.offset % ImageWriter.alignment == 0,
        entry.offset >= tableEnd, entry.offset <= bytes.count, entry.length <= bytes.count - entry.offset,
        entries.updateValue(entry, forKey: entry.section) == nil
      else { throw .damaged("table") }
    }
    self.memory = memory
    self.entries = entries
    isChecked = bytes.count <= limit
    if isChecked { try check() }
  }

  /// Whether the image has a section.
  package func has(_ section: ImageSection) -> Bool { entries[section] != nil }

  /// A section that has what was written.
  ///
  /// - Throws: `ImageFault` where it is missing or damaged.
  package func array<Element>(_ section: ImageSection) throws(ImageFault) -> FlatArray<Element> {
    let entry = try entry(section)
    if !isChecked { try check(entry) }
    return try array(entry)
  }

  /// A section that is compared with checksums of its own, part by part.
  package func unchecked<Element>(_ section: ImageSection) throws(ImageFault) -> FlatArray<Element> {
    try array(entry(section))
  }

  /// Whether all sections have been compared with their checksums already.
  package var isWholeChecked: Bool { isChecked }

  /// Compares all sections with their checksums.
  ///
  /// - Throws: `ImageFault`.
  package func check() throws(ImageFault) {
    for section in entries.keys.sorted(by: { ($0.part, $0.content.rawValue) < ($1.part, $1.content.rawValue) }) {
      try check(entry(section))
    }
  }

  private func entry(_ section: ImageSection) throws(ImageFault) -> ImageTableEntry {
    guard let entry = entries[section] else { throw .damaged("\(section.content)") }
    return entry
  }

  private func array<Element>(_ entry: ImageTableEntry) throws(ImageFault) -> FlatArray<Element> {
    guard entry.length % MemoryLayout<Element>.stride == 0 else { throw .damaged("\(entry.section.content)") }
    return FlatArray(memory, offset: entry.offset, count: entry.length / MemoryLayout<Element>.stride)
  }

  private func check(_ entry: ImageTableEntry) throws(ImageFault) {
    let bytes = UnsafeRawBufferPointer(rebasing: memory.bytes[entry.offset..<entry.offset + entry.length])
    guard ImageChecksum.of(bytes) == entry.checksum else { throw .damaged("\(entry.section.content)") }
  }
}
