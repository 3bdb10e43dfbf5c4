import CorpusModel
import Foundation
import Testing

@testable import FileAccess

/// Outputs that go on where a run was killed.
@Suite struct ResumableFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var path: String { folder.appending(path: "out").path }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func contents(_ suffix: String = "") -> [UInt8]? {
    FileManager.default.contents(atPath: path + suffix).map { Array($0) }
  }

  /// Writes a document that is large enough to be noted, and one that is not whole; then the run is gone.
  private func leaveHalf(key: String) throws {
    let file = try ResumableFile(path: path, key: key)
    #expect(file.documentsDone == 0)
    try file.write(Array(repeating: UInt8(ascii: "a"), count: 300_000) + [0x0A])
    try file.checkpoint(documents: 3)
    try file.write(Array("half".utf8))
  }

  @Test func theSameWorkGoesOn() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try leaveHalf(key: "k")
    #expect(contents() == nil)
    let file = try ResumableFile(path: path, key: "k")
    #expect(file.documentsDone == 3)
    #expect(file.lastByte == 0x0A)
    try file.write(Array("whole".utf8))
    try file.commit()
    #expect(contents()?.count == 300_001 + 5)
    #expect(contents(".partial") == nil && contents(".journal") == nil)
  }

  @Test func otherWorkStartsOver() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try leaveHalf(key: "k")
    let file = try ResumableFile(path: path, key: "other")
    #expect(file.documentsDone == 0 && file.lastByte == nil)
    try file.write(Array("new".utf8))
    try file.commit()
    #expect(contents() == Array("new".utf8))
  }

  @Test(arguments: ["k\n3 999999999\n", "k\n3 300001", "k\n-1 5\n", "k\nx y\n", "\u{0}", ""])
  func aDamagedJournalIsNotTrusted(_ journal: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try leaveHalf(key: "k")
    try Data(journal.utf8).write(to: URL(filePath: path + ".journal"))
    #expect(try ResumableFile(path: path, key: "k").documentsDone == 0)
  }

  @Test func aLinkInThePlaceOfThePartialFileIsRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let victim = folder.appending(path: "victim")
    try Data("precious".utf8).write(to: victim)
    try FileManager.default.createSymbolicLink(atPath: path + ".partial", withDestinationPath: victim.path)
    #expect(throws: InputError.self) { try ResumableFile(path: path, key: "k") }
    #expect(FileManager.default.contents(atPath: victim.path).map { Array($0) } == Array("precious".utf8))
  }
}
