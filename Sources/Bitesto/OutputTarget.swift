package import CorpusModel
internal import FileAccess

/// Where the data of a command goes: standard output, or a file that is written whole or not at all.
package final class OutputTarget {
  private let file: OutputFile?
  private var buffer: [UInt8] = []

  /// Opens the target.
  ///
  /// - Parameters:
  ///   - path: the file; nil or `-` for standard output.
  ///   - inputs: the files that are read, none of which the output may be.
  /// - Throws: `InputError` (`BT0104`, `BT0106`).
  package init(path: String?, inputs: [String]) throws(InputError) {
    guard let path, path != FileInput.standardInputName else {
      file = nil
      return
    }
    if inputs.contains(where: { FileInput.isSameFile($0, path) }) {
      throw InputError(
        .outputIsInput, "the output would overwrite an input", at: SourceLocation(path: path),
        hint: "write to another file, then rename it")
    }
    file = try OutputFile(path: path)
  }

  /// Whether the data goes to a terminal.
  package var isTerminal: Bool { file == nil && StandardOutput.isTerminal }

  /// Writes data.
  package func write(_ bytes: [UInt8]) throws(InputError) {
    if let file { return try file.write(bytes) }
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Completes a file without putting it in its place, so that many may wait for one another.
  package func seal() throws(InputError) { try file?.seal() }

  /// Completes the output; without this call no file appears.
  package func finish() throws(InputError) {
    if let file { return try file.commit() }
    try flush()
  }

  private func flush() throws(InputError) {
    try StandardOutput.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
