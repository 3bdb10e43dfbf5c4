import CorpusModel
import Synchronization
import Testing

@testable import Bitesto

/// Folders with so many files that they are listed once, and read by several threads.
@Suite struct ManyInputsTests {
  private let scratch: InputFolder
  private let folder: String

  init() throws {
    scratch = try InputFolder()
    folder = scratch.path
  }

  private func write(_ name: String, _ text: String) throws { _ = try scratch.write(name, Array(text.utf8)) }

  private func name(_ number: Int) -> String { "d" + String(1000 + number) }

  private func input(_ arguments: [String], jobCount: Int, _ report: @escaping DiagnosticSink = { _ in }) throws
    -> JobInput
  {
    try JobInput(
      arguments, scope: .documents, settings: InputSettings(jobCount: jobCount), report: report)
  }

  @Test(arguments: [3, 15, 16, 60])
  func translationsAreFoundInAnyNumberOfDocuments(count: Int) throws {
    for number in 0..<count { try write("\(name(number)).txt", "Uno.") }
    try write("\(name(1)).en.txt", "One.")
    try write("\(name(2)).ko-KR.txt", "하나.")
    try write(".\(name(0)).en.txt", "Hidden.")
    let paths = (0..<count).map { "\(folder)/\(name($0)).txt" }
    for arguments in [paths, [folder]] {
      let files = try InputDiscovery(scope: .documents).files(behind: arguments)
      let translated = files.filter { !$0.translations.isEmpty }
      #expect(translated.map(\.path) == [paths[1], paths[2]])
      #expect(translated.map { $0.translations.map(\.language) } == [[.english], [.southKorean]])
    }
  }

  @Test func aHiddenDocumentHasHiddenTranslations() throws {
    for number in 0..<20 { try write(".\(name(number)).it.txt", "Uno.") }
    try write(".\(name(7)).en.txt", "One.")
    let files = try InputDiscovery(scope: .documents).files(
      behind: (0..<20).map { "\(folder)/.\(name($0)).it.txt" })
    #expect(files.count { !$0.translations.isEmpty } == 1)
  }

  @Test(arguments: [1, 4])
  func faultsAreToldInTheOrderOfTheFiles(jobCount: Int) throws {
    for number in 0..<150 { try write("\(name(number)).txt", "Uno \(number).") }
    for number in [3, 40, 99] {
      _ = try scratch.write("\(name(number)).txt", [0x41, 0xFF])
    }
    try write("\(name(50)).txt", " \n")
    let error = #expect(throws: InputError.self) { _ = try input([folder], jobCount: jobCount) }
    #expect(
      error?.diagnostics.map(\.location?.path) == [3, 40, 99].map { "\(folder)/\(name($0)).txt" })
  }

  @Test(arguments: [1, 4])
  func emptyFilesAreReportedInOrderAndPassed(jobCount: Int) throws {
    for number in 0..<150 { try write("\(name(number)).txt", number % 40 == 7 ? "\n" : "Uno \(number).") }
    let reported = Mutex<[String]>([])
    let documents = try input([folder], jobCount: jobCount) { diagnostic in
      reported.withLock { $0.append(diagnostic.location?.path ?? "") }
    }.allDocuments()
    #expect(reported.withLock { $0 } == [7, 47, 87, 127].map { "\(folder)/\(name($0)).txt" })
    #expect(documents.count == 146)
    #expect(documents.map { String(decoding: $0.content.source.bytes, as: UTF8.self) }.first == "Uno 0.")
  }

  @Test(arguments: [1, 4])
  func filesOfRecordsAreReadAheadInOrder(jobCount: Int) throws {
    for number in 0..<9 { try write("\(name(number)).jsonl", "{\"text\": \"Uno \(number).\"}\n") }
    try write("\(name(4)).txt", "Due.")
    for number in [2, 6] { try write("\(name(number)).jsonl", "{\"text\": \"Uno.\"}\n{\"text\n") }
    let error = #expect(throws: InputError.self) { _ = try input([folder], jobCount: jobCount) }
    #expect(error?.diagnostics.map(\.location?.path) == [2, 6].map { "\(folder)/\(name($0)).jsonl" })
    for number in [2, 6] { try write("\(name(number)).jsonl", "") }
    #expect(try input([folder], jobCount: jobCount).files.count == 8)
  }

  @Test(arguments: [1, 4])
  func inputsAreCheckedWhileSomethingElseIsDone(jobCount: Int) throws {
    for number in 0..<40 { try write("\(name(number)).txt", number == 7 ? "\n" : "Uno \(number).") }
    func ahead() -> InputAhead {
      InputAhead([folder], scope: .documents, settings: InputSettings(jobCount: jobCount))
    }
    var reported: [String?] = []
    let input = try ahead().input { reported.append($0.location?.path) }
    #expect(input.files.count == 39)
    #expect(reported == ["\(folder)/\(name(7)).txt"])
    _ = try scratch.write("\(name(9)).txt", [0x41, 0xFF])
    let error = #expect(throws: InputError.self) { _ = try ahead().input { _ in } }
    #expect(error?.diagnostics.first?.location?.path == "\(folder)/\(name(9)).txt")
  }
}
