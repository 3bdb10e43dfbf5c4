package import CorpusModel
internal import FileAccess

/// Where the data of a command goes: standard output, or a file that is written whole or not at all.
package final class OutputTarget {
  private enum Place {
    case standardOutput
    case file(OutputFile)
    case resumable(ResumableFile)
  }

  private let place: Place
  private var buffer: [UInt8] = []

  /// Opens the target.
  ///
  /// - Parameters:
  ///   - path: the file; nil or `-` for standard output.
  ///   - inputs: the files that are read, none of which the output may be.
  ///   - resumption: what the output depends on, to go on behind what a killed run has left; nil to start anew.
  /// - Throws: `InputError` (`BT0104`, `BT0106`).
  package init(path: String?, inputs: [String], resumption: Resumption? = nil) throws(InputError) {
    guard let path, path != FileInput.standardInputName else {
      place = .standardOutput
      return
    }
    if inputs.contains(where: { FileInput.isSameFile($0, path) }) {
      throw InputError(
        .outputIsInput, "the output would overwrite an input", at: SourceLocation(path: path),
        hint: "write to another file, then rename it")
    }
    if let resumption {
      place = .resumable(try ResumableFile(path: path, key: resumption.key))
    } else {
      place = .file(try OutputFile(path: path))
    }
  }

  /// How many documents a run that was killed has left in the output.
  var documentsDone: Int {
    if case .resumable(let file) = place { return file.documentsDone }
    return 0
  }

  /// Whether what a run that was killed has left ends in the middle of a line.
  var endsLine: Bool {
    if case .resumable(let file) = place, let byte = file.lastByte { return byte == 0x0A }
    return true
  }

  /// Notes that all rows of so many documents are written, so that a run that is killed can go on behind them.
  func checkpoint(documents: Int) throws(InputError) {
    if case .resumable(let file) = place { try file.checkpoint(documents: documents) }
  }

  /// Whether the data goes to a terminal.
  package var isTerminal: Bool {
    if case .standardOutput = place { return StandardOutput.isTerminal }
    return false
  }

  /// Writes data.
  package func write(_ bytes: [UInt8]) throws(InputError) {
    switch place {
    case .file(let file): return try file.write(bytes)
    case .resumable(let file): return try file.write(bytes)
    case .standardOutput:
      if bytes.count >= Self.flushedAt {
        try flush()
        return try StandardOutput.write(bytes)
      }
      buffer += bytes
      if buffer.count >= Self.flushedAt { try flush() }
    }
  }

  /// Bytes that do not wait for more.
  private static let flushedAt = 1 << 16

  /// Writes data that lies in memory, large pieces without a copy.
  func write(_ bytes: UnsafeRawBufferPointer) throws(InputError) {
    if case .file(let file) = place { return try file.write(bytes) }
    try write(Array(bytes))
  }

  /// Completes a file without putting it in its place, so that many may wait for one another.
  package func seal() throws(InputError) {
    if case .file(let file) = place { try file.seal() }
  }

  /// Completes the output; without this call no file appears.
  package func finish() throws(InputError) {
    switch place {
    case .file(let file): try file.commit()
    case .resumable(let file): try file.commit()
    case .standardOutput: try flush()
    }
  }

  private func flush() throws(InputError) {
    try StandardOutput.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
