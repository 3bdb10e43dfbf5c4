internal import CCompression

/// How a file is compressed.
enum CompressionFormat: String, CaseIterable {
  case gzip
  case zstandard
  case xz

  /// How many bytes tell the format.
  static let magicLength = 6

  /// What every file of the format starts with (RFC 1952 §2.3.1, RFC 8878 §3.1.1, the .xz format §2.1.1.1).
  private var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B, 0x08]
    case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
    }
  }

  /// Tells the format by a file's first bytes; nil where they are of none.
  init?(magicOf bytes: [UInt8]) {
    guard let found = Self.allCases.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
    self = found
  }

  /// Whether a further member may start with the byte; a frame of zstandard may also be one to skip (RFC 8878 §3.1.2).
  func startsMember(with byte: UInt8) -> Bool {
    byte == magic[0] || (self == .zstandard && byte & 0xF0 == 0x50)
  }

  var cValue: ccompression_format {
    switch self {
    case .gzip: CCOMPRESSION_GZIP
    case .zstandard: CCOMPRESSION_ZSTANDARD
    case .xz: CCOMPRESSION_XZ
    }
  }
}
