internal import Alignment
internal import CorpusModel
internal import FileAccess

/// Reads the sentences' vectors from a file.
///
/// Either NumPy's `.npy` with one row a sentence, or vecalign's overlaps: `name.emb`, bare 32-bit numbers, beside
/// `name`, the text with one line a row.
enum VectorReader {
  private static let embeddingEnding = ".emb"
  /// What vecalign writes for a sentence without text.
  private static let blankLine = "BLANK_LINE"

  /// Reads the vectors of sentences.
  ///
  /// - Throws: `InputError` (`BT0504`) where the file is malformed, or is not of these sentences.
  static func read(_ path: String, sentences: [String]) throws(InputError) -> SentenceVectors {
    let bytes = try FileInput.read(path)
    if bytes.starts(with: NumpyMatrix.magic) { return try rows(of: bytes, path, sentenceCount: sentences.count) }
    if path.hasSuffix(embeddingEnding) {
      let text = String(path.dropLast(embeddingEnding.utf8.count))
      if FileInput.exists(text) { return try overlaps(bytes, path, textPath: text, sentences) }
      throw fault(path, "its text is not beside it", hint: "vecalign's overlaps lie at \(text)")
    }
    throw fault(
      path, bytes.first == 0x80 ? "it is a pickle, which is not read since it can run code" : "it is no .npy file",
      hint: "numpy.save writes one; vecalign's overlaps end in \(embeddingEnding)")
  }

  private static func rows(
    of bytes: [UInt8], _ path: String, sentenceCount: Int
  ) throws(InputError) -> SentenceVectors {
    let matrix: NumpyMatrix
    do {
      matrix = try NumpyMatrix(bytes: bytes)
    } catch {
      let (message, hint) = description(of: error)
      throw fault(path, message, hint: hint)
    }
    guard matrix.rowCount == sentenceCount else {
      throw fault(
        path, "it has \(count(matrix.rowCount, "row")) for \(count(sentenceCount, "sentence"))",
        hint: "one row a sentence; with --sentences a line is a sentence, without it the text is segmented")
    }
    try check(matrix.values, columnCount: matrix.columnCount, path)
    return SentenceVectors(matrix)
  }

  private static func description(of error: NumpyError) -> (message: String, hint: String) {
    switch error {
    case .malformed: ("the file is damaged: it ends too early", "write it anew with numpy.save")
    case .unsupportedShape(let shape):
      ("its shape (\(shape)) is not that of rows one after the other", "shape (sentences, dimensions), in C order")
    case .unsupportedType(let type) where type.hasPrefix(">"):
      ("its numbers are big-endian («\(type)»)", "save array.astype('<f4')")
    case .unsupportedType(let type) where type.contains("O"):
      ("it holds pickled objects, which are not read since they can run code", "save array.astype('<f4')")
    case .unsupportedType(let type): ("its numbers are of type «\(type)»", "save float32 or float16")
    }
  }

  /// Finds each sentence among the lines of vecalign's overlaps.
  private static func overlaps(
    _ bytes: [UInt8], _ path: String, textPath: String, _ sentences: [String]
  ) throws(InputError) -> SentenceVectors {
    let text = try SourceText(path: textPath, contents: FileInput.read(textPath))
    var lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let size = lines.count * MemoryLayout<Float>.size
    guard size > 0, !bytes.isEmpty, bytes.count % size == 0 else {
      throw fault(
        path, "its \(count(bytes.count, "byte")) are no 32-bit numbers for \(count(lines.count, "line"))",
        hint: "it must have as many rows as \(textPath) has lines")
    }
    let dimension = bytes.count / size
    let places = Dictionary(lines.enumerated().map { (key(String(decoding: $1, as: UTF8.self)), $0) }) {
      first, _ in
      first
    }
    var rows: [[Float]] = []
    for (number, sentence) in sentences.enumerated() {
      guard let place = places[key(sentence)] else {
        throw fault(
          textPath, "sentence \(number + 1) is not among its lines",
          hint: "make the overlaps of the very sentences that are aligned, and use --sentences")
      }
      rows.append((0..<dimension).map { single(bytes, (place * dimension + $0) * MemoryLayout<Float>.size) })
    }
    try check(Array(rows.joined()), columnCount: dimension, path)
    do {
      return try SentenceVectors(rows: rows)
    } catch {
      throw fault(path, "its rows differ in length", hint: "write it anew")
    }
  }

  /// A line as vecalign writes it.
  private static func key(_ line: String) -> String {
    let trimmed = line.drop { $0.isWhitespace }
    let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
    return trimmed.startIndex == end ? blankLine : String(trimmed[..<end])
  }

  private static func single(_ bytes: [UInt8], _ place: Int) -> Float {
    Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) })
  }

  private static func check(_ values: [Float], columnCount: Int, _ path: String) throws(InputError) {
    guard let place = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw fault(
      path, "row \(place / columnCount + 1) holds a number that is \(values[place].isNaN ? "NaN" : "infinite")",
      hint: "rows are counted from 1; the model may have failed on that sentence")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func fault(_ path: String, _ message: String, hint: String) -> InputError {
    InputError(.badVectors, message, at: SourceLocation(path: path), hint: hint)
  }
}
