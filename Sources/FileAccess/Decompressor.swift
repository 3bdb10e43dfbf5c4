internal import CCompression
internal import CorpusModel

/// Expands a compressed stream piece by piece; the members of concatenated archives follow one another.
///
/// A stream that ends inside a member, is damaged, goes on with anything else than members, or expands beyond the limit
/// is an error: none of it passes for the end.
final class Decompressor {
  private static let pieceSize = 1 << 16

  private let format: CompressionFormat
  private let source: DescriptorInput
  private let limits: ReadingLimits
  private let stream: OpaquePointer
  private var input: [UInt8]
  private var position = 0
  /// How far the compressed file is read in pieces before `input`.
  private var inputStart = 0
  private var isInsideMember = false
  /// Whether the member may have more output without more input.
  private var mayHoldOutput = false
  private var memberStart = 0
  private var memberSize = 0
  private var expandedSize = 0
  /// Zero bytes between the members of an .xz file.
  private var paddingLength = 0

  /// Starts to expand.
  ///
  /// - Parameters:
  ///   - format: what the first bytes tell.
  ///   - start: what was read of the source already.
  ///   - source: the rest.
  ///   - limits: how much may come out.
  /// - Throws: `InputError` (`BT0701`) without memory.
  init(
    _ format: CompressionFormat, start: [UInt8], source: DescriptorInput, limits: ReadingLimits
  ) throws(InputError) {
    guard let stream = ccompression_open(format.cValue) else {
      throw InputError(.damagedArchive, "there is no memory to expand it", at: SourceLocation(path: source.path))
    }
    self.stream = stream
    self.format = format
    self.source = source
    self.limits = limits
    input = start
  }

  deinit { ccompression_close(stream) }

  /// The next bytes of the expanded stream; nil at its end.
  ///
  /// - Throws: `InputError` (`BT0701`–`BT0704`).
  func next() throws(InputError) -> [UInt8]? {
    while true {
      if position == input.count, !mayHoldOutput {
        guard let more = try source.next() else {
          try checkEnd()
          return nil
        }
        inputStart += input.count
        input = more
        position = 0
      }
      if !isInsideMember, try !startMember() { continue }
      let output = try step()
      if !output.isEmpty { return output }
    }
  }

  /// Passes padding; returns whether a member starts.
  private func startMember() throws(InputError) -> Bool {
    if format == .xz {
      while position < input.count, input[position] == 0 {
        position += 1
        paddingLength += 1
      }
      if position == input.count { return false }
    }
    guard format.startsMember(with: input[position]), paddingLength % 4 == 0 else { throw trailingBytes() }
    isInsideMember = true
    memberStart = inputStart + position
    memberSize = 0
    paddingLength = 0
    return true
  }

  private func step() throws(InputError) -> [UInt8] {
    var consumed = 0
    var status = CCOMPRESSION_DAMAGED
    let output = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
      guard let room = output.baseAddress else { return }
      input.withUnsafeBufferPointer { input in
        guard let base = input.baseAddress else { return }
        status = ccompression_step(
          stream, base + position, input.count - position, &consumed, room, Self.pieceSize, &count)
      }
    }
    let isStuck = status == CCOMPRESSION_MORE && consumed == 0 && output.isEmpty && position < input.count
    position += consumed
    memberSize += output.count
    mayHoldOutput = status == CCOMPRESSION_MORE && output.count == Self.pieceSize
    if status == CCOMPRESSION_MEMBER_END { isInsideMember = false }
    if isStuck { status = CCOMPRESSION_DAMAGED }
    if status != CCOMPRESSION_MORE, status != CCOMPRESSION_MEMBER_END { throw failure(status) }
    expandedSize += output.count
    if expandedSize > limits.expandedSize { throw expansionLimit() }
    return output
  }

  private var place: SourceLocation { SourceLocation(path: source.path) }

  private func checkEnd() throws(InputError) {
    if isInsideMember {
      throw InputError(
        .truncatedArchive, "the \(format.rawValue) file is cut off after \(inputStart + input.count) bytes",
        at: place,
        hint: "copy or download it again; nothing of it was used")
    }
    if paddingLength % 4 != 0 { throw trailingBytes() }
  }

  private func trailingBytes() -> InputError {
    InputError(
      .trailingBytes,
      "after the end of the \(format.rawValue) data, at byte \(inputStart + position), comes something else",
      at: place, hint: "cut it off, or copy the file again")
  }

  private func failure(_ status: ccompression_status) -> InputError {
    switch status {
    case CCOMPRESSION_UNSUPPORTED:
      InputError(
        .damagedArchive, "the \(format.rawValue) file needs a dictionary or a feature that is not there",
        at: place,
        hint: "expand it first")
    case CCOMPRESSION_NO_MEMORY:
      InputError(
        .damagedArchive, "the \(format.rawValue) file needs more memory than may be had", at: place,
        hint: "expand it first")
    default:
      // A member that yields nothing, and is not the first, never was one.
      memberStart > 0 && memberSize == 0
        ? trailingBytes()
        : InputError(
          .damagedArchive, "the \(format.rawValue) file is damaged near byte \(inputStart + position)", at: place,
          hint: "copy or download it again; nothing of it was used")
    }
  }

  private func expansionLimit() -> InputError {
    InputError(
      .expansionLimit,
      "the \(format.rawValue) file expands to more than the limit of \(ByteCount.text(limits.expandedSize))",
      at: place,
      hint: "if you trust it, raise the limit: --max-input-size SIZE")
  }
}
