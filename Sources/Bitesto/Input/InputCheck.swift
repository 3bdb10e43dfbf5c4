internal import CorpusModel
internal import FileAccess
internal import Synchronization

/// Reads inputs to see whether they are well formed, several at a time.
struct InputCheck {
  private let settings: InputSettings
  private(set) var held = HeldContents()

  /// How many documents a thread looks at in one go; for fewer than that none is started.
  private static let documentsAtATime = 32

  init(settings: InputSettings) { self.settings = settings }

  /// What was found of a file.
  private struct Finding: Sendable {
    /// Whether it, and those that translate it, hold more than white space, or what is wrong with them.
    let holdsText: Result<Bool, InputError>
    /// What was read.
    let contents: [(path: String, bytes: [UInt8])]
  }

  /// Checks files.
  ///
  /// Files that can be read again are read ahead, in several threads; pipes in their turn, and long texts, which are
  /// looked through by all threads.
  ///
  /// - Parameter take: receives for each file, in their order, whether it, and those that translate it, hold more than white
  ///   space, or what is wrong with them.
  mutating func run(_ files: [InputFile], take: (InputFile, Result<Bool, InputError>) -> Void) throws(InputError) {
    let room = Room()
    let settings = settings
    let isMuch = files.count >= Self.documentsAtATime || files.count { !$0.format.isOneDocument } > 1
    let pipeline = OrderedPipeline<ArraySlice<InputFile>, [(InputFile, Finding?)]>(
      jobCount: isMuch ? settings.jobCount : 1
    ) { () throws(InputError) in
      { (files: ArraySlice<InputFile>) throws(InputError) in
        files.map { file in (file, Self.canBeReadAhead(file) ? Self.look(at: file, settings, room) : nil) }
      }
    }
    var rest = files[...]
    try pipeline.run {
      let next = Self.next(of: rest)
      rest = rest.dropFirst(next.count)
      return next.isEmpty ? nil : next
    } take: { findings in
      for (file, finding) in findings { take(file, hold(finding ?? inTurn(file, room))) }
    }
  }

  /// What a thread looks at next: some documents, or one file of records.
  private static func next(of files: ArraySlice<InputFile>) -> ArraySlice<InputFile> {
    let documents = files.prefix(documentsAtATime).prefix { $0.format.isOneDocument }
    return documents.isEmpty ? files.prefix(1) : documents
  }

  private mutating func hold(_ finding: Finding) -> Result<Bool, InputError> {
    for (path, bytes) in finding.contents { held.hold(path, bytes) }
    return finding.holdsText
  }

  private func inTurn(_ file: InputFile, _ room: Room) -> Finding {
    let holdsText = Result { () throws(InputError) in
      file.isLongText ? try LongTextCheck(file.path)?.holdsText(jobCount: settings.jobCount) : nil
    }
    if case .success(let known?) = holdsText { return Finding(holdsText: .success(known), contents: []) }
    return Self.look(at: file, settings, room)
  }

  // MARK: - One file

  private static func canBeReadAhead(_ file: InputFile) -> Bool {
    !file.isLongText && FileInput.isRegular(file.path)
      && file.translations.allSatisfy { FileInput.isRegular($0.path) }
  }

  /// Reads a file and its translations, piece by piece where it need not be held.
  private static func look(at file: InputFile, _ settings: InputSettings, _ room: Room) -> Finding {
    if file.format.isOneDocument, !file.isLongText { return lookAtDocument(file, settings, room) }
    return Finding(
      holdsText: Result { () throws(InputError) in try holdsRecords(file, settings) }, contents: [])
  }

  /// Reads a document and its translations.
  private static func lookAtDocument(_ file: InputFile, _ settings: InputSettings, _ room: Room) -> Finding {
    var contents: [(path: String, bytes: [UInt8])] = []
    let holdsText = Result { () throws(InputError) in
      let isBlank = try isBlank(file.path, settings, room, &contents)
      for translation in file.translations { _ = try Self.isBlank(translation.path, settings, room, &contents) }
      return !isBlank
    }
    return Finding(holdsText: holdsText, contents: contents)
  }

  /// Reads a file, and keeps its bytes where there is room or they cannot be read again.
  private static func isBlank(
    _ path: String, _ settings: InputSettings, _ room: Room, _ contents: inout [(path: String, bytes: [UInt8])]
  ) throws(InputError) -> Bool {
    let stream = try ByteStream(path: path, limits: settings.limits)
    let bytes = try stream.rest()
    if !stream.isRepeatable || room.take(bytes.count) { contents.append((path, bytes)) }
    return try SourceText.isBlank(bytes, path: path)
  }

  private static func holdsRecords(_ file: InputFile, _ settings: InputSettings) throws(InputError) -> Bool {
    for path in [file.path] + file.translations.map(\.path) where !FileInput.isRegular(path) { return true }
    let reader = DocumentReader([file], settings: settings, cutsLongTexts: true)
    var holdsText = false
    while let document = try reader.next() { holdsText = holdsText || !document.content.isBlank }
    return holdsText
  }
}

/// How much may be held of files that could be read again.
private final class Room: Sendable {
  private let left = Atomic(32 << 20)

  /// Whether there is room for so many bytes more, which is taken then.
  func take(_ count: Int) -> Bool {
    if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
    left.add(count, ordering: .relaxed)
    return false
  }
}
