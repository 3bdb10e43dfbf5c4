package import CorpusModel
internal import Glibc

/// An output that goes on where a run was killed.
///
/// It is written to `NAME.partial`; `NAME.journal` beside it lists up to which byte it is whole, and how many documents
/// that are. Both go when the file is put in its place, in one step as any other output.
package final class ResumableFile {
  /// How many documents the file holds already.
  package private(set) var documentsDone = 0
  /// The last byte that the file holds already; nil where it holds none.
  package private(set) var lastByte: UInt8?

  private let path: String
  private let partialPath: String
  private let journalPath: String
  private var descriptor: Int32 = -1
  private var journal: Int32 = -1
  private var buffer: [UInt8] = []
  private var byteCount = 0
  private var journaledByteCount = 0

  private static let bufferSize = 1 << 16
  /// A place is noted once so many bytes were written behind the last one.
  private static let bytesBetweenPlaces = 1 << 18

  /// Opens an output, and finds what a run for the same work has left of it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - key: what the output depends on, on one line; what was left by other work is thrown away.
  /// - Throws: `InputError` (`BT0104`) when the folder cannot be written.
  package init(path: String, key: String) throws(InputError) {
    self.path = path
    partialPath = path + ".partial"
    journalPath = path + ".journal"
    if (try? FileInput.isFolder(path)) == true { throw Self.unwritable(path, SystemError(number: EISDIR)) }
    descriptor = try Self.open(partialPath)
    journal = try Self.open(journalPath)
    let place = Self.lastPlace(in: Self.contents(of: journal), key: key, partialSize: Self.size(of: descriptor))
    documentsDone = place.documents
    byteCount = place.bytes
    journaledByteCount = place.bytes
    guard ftruncate(descriptor, off_t(byteCount)) == 0, lseek(descriptor, off_t(byteCount), SEEK_SET) >= 0 else {
      throw Self.unwritable(path, SystemError.last)
    }
    if byteCount > 0 {
      var byte: UInt8 = 0
      if pread(descriptor, &byte, 1, off_t(byteCount - 1)) == 1 { lastByte = byte }
    }
    try rewriteJournal(key: key)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if journal >= 0 { close(journal) }
  }

  /// Appends bytes.
  ///
  /// - Throws: `InputError` (`BT0104`).
  package func write(_ bytes: some Sequence<UInt8>) throws(InputError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Notes that what was written so far is whole.
  ///
  /// - Parameter documents: how many documents that are.
  /// - Throws: `InputError` (`BT0104`).
  package func checkpoint(documents: Int) throws(InputError) {
    guard byteCount + buffer.count >= journaledByteCount + Self.bytesBetweenPlaces else { return }
    try flush()
    guard fdatasync(descriptor) == 0 else { throw Self.unwritable(path, SystemError.last) }
    try note(documents: documents)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `InputError` (`BT0104`).
  package func commit() throws(InputError) {
    try flush()
    guard fsync(descriptor) == 0, rename(partialPath, path) == 0 else {
      throw Self.unwritable(path, SystemError.last)
    }
    unlink(journalPath)
  }

  // MARK: - Journal

  /// The last line of the journal that is whole and that the file reaches.
  private static func lastPlace(in journal: [UInt8], key: String, partialSize: Int) -> (documents: Int, bytes: Int)
  {
    let lines = String(decoding: journal, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first == key else { return (0, 0) }
    // Behind the last line feed stands nothing, or a line that was cut short.
    for line in lines.dropFirst().dropLast().reversed() {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      if numbers.count == 2, numbers[0] >= 0, (0...partialSize).contains(numbers[1]) {
        return (numbers[0], numbers[1])
      }
    }
    return (0, 0)
  }

  private func rewriteJournal(key: String) throws(InputError) {
    guard ftruncate(journal, 0) == 0, lseek(journal, 0, SEEK_SET) >= 0 else {
      throw Self.unwritable(path, SystemError.last)
    }
    if let error = DescriptorWriting.write(Array((key + "\n").utf8), to: journal) {
      throw Self.unwritable(path, error)
    }
    try note(documents: documentsDone)
  }

  private func note(documents: Int) throws(InputError) {
    if let error = DescriptorWriting.write(Array("\(documents) \(byteCount)\n".utf8), to: journal) {
      throw Self.unwritable(path, error)
    }
    journaledByteCount = byteCount
  }

  // MARK: - Files

  private func flush() throws(InputError) {
    if let error = DescriptorWriting.write(buffer, to: descriptor) { throw Self.unwritable(path, error) }
    byteCount += buffer.count
    lastByte = buffer.last ?? lastByte
    buffer.removeAll(keepingCapacity: true)
  }

  private static func open(_ path: String) throws(InputError) -> Int32 {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    if descriptor < 0 { throw unwritable(path, SystemError.last) }
    return descriptor
  }

  private static func size(of descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func contents(of descriptor: Int32) -> [UInt8] {
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while contents.count < 1 << 26 {
      let count = read(descriptor, &piece, piece.count)
      if count <= 0 { break }
      contents += piece[..<count]
    }
    return contents
  }

  private static func unwritable(_ path: String, _ error: SystemError) -> InputError {
    InputError(
      .unwritableOutput, "cannot write it: \(error.description)", at: SourceLocation(path: path),
      hint: "what was written so far waits in \(path).partial for --resume")
  }
}
