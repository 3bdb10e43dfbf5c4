/// The name of a section of an image.
package struct ImageSection: Hashable, Sendable {
  /// What it holds.
  package enum Content: UInt32, Sendable, CaseIterable {
    // The concepts.
    case names = 1
    case kinds
    case recordStarts
    case records
    case recordChecksums
    // The files that they were read from.
    case sources
    // The forms in some languages.
    case languages = 16
    case symbolBytes
    case symbolEnds
    case symbolSlots
    case labels
    case children
    case endings
    case endingLists
    case optionalSpaces
    case traits
    case textPlaces
    case capitalPlaces
    case capitals
    case pool
    case counts
    case startBits
    case startPrefixes
  }

  /// What it holds.
  package let content: Content
  /// Which one of several with the same content.
  package let part: Int

  /// Names a section.
  package init(_ content: Content, part: Int = 0) {
    self.content = content
    self.part = part
  }
}

/// One line of the table of sections: 32 bytes.
struct ImageTableEntry: Equatable {
  static let length = 32

  let section: ImageSection
  let offset: Int
  let length: Int
  let checksum: UInt64

  init(section: ImageSection, offset: Int, length: Int, checksum: UInt64) {
    self.section = section
    self.offset = offset
    self.length = length
    self.checksum = checksum
  }

  /// The bytes of the entry.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: section.content.rawValue) { bytes += $0 }
    withUnsafeBytes(of: UInt32(section.part)) { bytes += $0 }
    withUnsafeBytes(of: UInt64(offset)) { bytes += $0 }
    withUnsafeBytes(of: UInt64(length)) { bytes += $0 }
    withUnsafeBytes(of: checksum) { bytes += $0 }
    return bytes
  }

  /// Reads the entry at an offset; nil where it names no section.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    guard let content = ImageSection.Content(rawValue: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    else { return nil }
    let part = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
    section = ImageSection(content, part: Int(part))
    offset = Int(clamping: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
    length = Int(clamping: bytes.loadUnaligned(fromByteOffset: start + 16, as: UInt64.self))
    checksum = bytes.loadUnaligned(fromByteOffset: start + 24, as: UInt64.self)
  }
}
