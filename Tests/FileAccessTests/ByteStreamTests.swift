import CorpusModel
import FileAccess
import Foundation
import Testing

/// Compressed files, whole and spoilt in every way that matters.
@Suite struct ByteStreamTests {
  /// «Il leader è a Mosca.» with a line feed, compressed.
  struct Archive: CustomTestStringConvertible {
    let name: String
    let data: Data
    var testDescription: String { name }

    init(_ name: String, _ base64: String) {
      self.name = name
      data = Data(base64Encoded: base64) ?? Data()
    }
  }

  static let text = Data("Il leader è a Mosca.\n".utf8)
  static let archives = [
    Archive("gzip", "H4sIAAAAAAACA/PMUchJTUxJLVI4vEIhUcE3vzg5UY8LALHTvKIWAAAA"),
    Archive("zstandard", "KLUv/QRYsQAASWwgbGVhZGVyIMOoIGEgTW9zY2EuCuA9Xho="),
    Archive(
      "xz",
      "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAVSWwgbGVhZGVyIMOoIGEgTW9zY2EuCgAAAKM22M1d6J2cAAEuFlYJVd8ftvN9AQAAAAAEWVo="
    ),
  ]

  private func read(_ data: Data, limit: Int = 1 << 20) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return Data(try ByteStream(path: file.path, limits: ReadingLimits(expandedSize: limit)).rest())
  }

  private func code(_ data: Data, limit: Int = 1 << 20) throws -> DiagnosticCode? {
    do {
      _ = try read(data, limit: limit)
      return nil
    } catch let error as InputError {
      return error.diagnostics.first?.code
    }
  }

  @Test func otherBytesAreGivenAsTheyAre() throws {
    for text in ["", "a", "\u{1F}\u{8B}", "Mosca"] { #expect(try read(Data(text.utf8)) == Data(text.utf8)) }
  }

  private func withFile<Result>(of count: Int, _ body: (ByteStream) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "contents-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(repeating: 0x61, count: count).write(to: url)
    return try body(ByteStream(path: url.path))
  }

  /// Contents of many files are held for later.
  @Test(arguments: [0, 1, 100, 20_000, 70_000]) func contentsTakeHardlyMoreMemoryThanTheyAreLong(count: Int) throws
  {
    let contents = try withFile(of: count) { try $0.rest() }
    #expect(contents.count == count && contents.capacity <= count + 1_000)
  }

  /// What is read of a pipe has no known length: room that grew by a piece at a time would be copied for each.
  @Test func roomIsMadeRarely() throws {
    var bytes: [UInt8] = []
    var capacities: Set<Int> = []
    try withFile(of: 8_000_000) { stream in
      while try stream.append(to: &bytes) { capacities.insert(bytes.capacity) }
    }
    #expect(bytes.count == 8_000_000 && capacities.count <= 10, "\(capacities.sorted())")
  }

  @Test(arguments: archives) func anArchiveIsExpanded(archive: Archive) throws {
    #expect(try read(archive.data) == Self.text)
  }

  @Test(arguments: archives) func membersFollowOneAnother(archive: Archive) throws {
    #expect(try read(archive.data + archive.data + archive.data) == Self.text + Self.text + Self.text)
  }

  @Test(arguments: archives) func everyTruncationIsFound(archive: Archive) throws {
    for length in 6..<archive.data.count {
      #expect(try code(archive.data.prefix(length)) == .truncatedArchive, "\(length) bytes")
      #expect(try code(archive.data + archive.data.prefix(length)) == .truncatedArchive, "\(length) bytes more")
    }
  }

  @Test(arguments: archives) func trailingBytesAreFound(archive: Archive) throws {
    for garbage in ["x", "garbage, and a lot of it"] {
      #expect(try code(archive.data + Data(garbage.utf8)) == .trailingBytes)
    }
    #expect(try code(archive.data + archive.data.prefix(1) + Data("no member at all".utf8)) == .trailingBytes)
  }

  @Test(arguments: archives) func noFlippedBitPassesForText(archive: Archive) throws {
    for index in archive.data.indices.dropFirst(6) {
      var spoilt = archive.data
      spoilt[index] ^= 0x10
      // A bit of gzip's header means nothing to the text; all others must be found.
      if let read = try? read(spoilt) { #expect(read == Self.text, "byte \(index)") }
    }
  }

  @Test func theLimitIsNamedWithItsOption() throws {
    let archive = Self.archives[0].data
    #expect(try read(archive, limit: Self.text.count) == Self.text)
    #expect(try code(archive, limit: Self.text.count - 1) == .expansionLimit)
    #expect(try code(archive + archive, limit: Self.text.count) == .expansionLimit)
    do {
      _ = try read(archive, limit: 16)
      Issue.record("the limit was passed")
    } catch let error as InputError {
      let finding = try #require(error.diagnostics.first)
      #expect(finding.message == "the gzip file expands to more than the limit of 16")
      #expect(finding.hint?.contains("--max-input-size") == true)
    }
  }

  @Test func paddingOfXzIsPassed() throws {
    let archive = Self.archives[2].data
    #expect(try read(archive + Data(count: 8) + archive + Data(count: 4)) == Self.text + Self.text)
    #expect(try code(archive + Data(count: 3)) == .trailingBytes)
  }
}
