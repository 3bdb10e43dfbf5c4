internal import CorpusModel
internal import FileAccess

/// Feeds a stream to libxml2, and watches for bytes that are not UTF-8.
final class XMLSource {
  private let stream: ByteStream
  private var piece: [UInt8] = []
  private var position = 0
  private var watch: UTF8Watch
  /// What the stream threw, which libxml2 cannot carry.
  private(set) var failure: InputError?

  init(_ stream: ByteStream) {
    self.stream = stream
    watch = UTF8Watch(path: stream.path)
  }

  var path: String { stream.path }

  /// The error for the first byte that is not UTF-8; nil where there was none so far.
  var encodingError: InputError? { watch.error }

  /// Copies the next bytes; returns how many, 0 at the end, -1 on failure.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    do throws(InputError) {
      if position == piece.count {
        guard let next = try stream.next() else {
          watch.finish()
          return 0
        }
        piece = next
        position = 0
        watch.take(next)
      }
    } catch {
      failure = error
      return -1
    }
    let count = min(buffer.count, piece.count - position)
    _ = buffer.update(fromContentsOf: piece[position..<position + count])
    position += count
    return Int32(count)
  }
}

/// Checks a stream for UTF-8 piece by piece.
struct UTF8Watch {
  private let path: String
  private(set) var error: InputError?
  /// The start of a sequence that the last piece cut in two.
  private var carried: [UInt8] = []
  private var offset = 0
  private var line = 1
  /// The scalars of the line before the next piece.
  private var column = 0

  init(path: String) { self.path = path }

  /// Checks the next bytes.
  mutating func take(_ piece: [UInt8]) {
    guard error == nil else { return }
    var bytes = carried + piece
    let lead = bytes.suffix(3).lastIndex { !$0.isUTF8Continuation } ?? bytes.count
    carried = lead < bytes.count && Self.length(bytes[lead]) > bytes.count - lead ? Array(bytes[lead...]) : []
    bytes.removeLast(carried.count)
    check(bytes)
  }

  /// Checks what was carried over.
  mutating func finish() {
    guard error == nil else { return }
    check(carried)
    carried = []
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private mutating func check(_ bytes: [UInt8]) {
    if let bad = UTF8Validation.firstInvalidOffset(in: bytes) {
      note(bytes[..<bad])
      let value = String(bytes[bad], radix: 16, uppercase: true)
      error = InputError(
        .invalidUTF8, "byte 0x\(value) at offset \(offset) is not UTF-8",
        at: SourceLocation(path: path, line: line, column: column + 1),
        hint: "declare the file's encoding in its first line, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE")
      return
    }
    note(bytes[...])
  }

  private mutating func note(_ bytes: ArraySlice<UInt8>) {
    offset += bytes.count
    var feeds = 0
    for byte in bytes where byte == 0x0A { feeds += 1 }
    let rest = feeds == 0 ? bytes : bytes[((bytes.lastIndex(of: 0x0A) ?? bytes.startIndex) + 1)...]
    var scalars = 0
    for byte in rest where !byte.isUTF8Continuation { scalars += 1 }
    column = (feeds == 0 ? column : 0) + scalars
    line += feeds
  }
}
