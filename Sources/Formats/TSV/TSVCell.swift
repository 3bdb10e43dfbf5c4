internal import CorpusModel

/// The escapes of the contract's tables: `\t`, `\n`, `\\`.
package enum TSVCell {
  /// Writes text as a cell: a tab, line feed or backslash becomes an escape, a carriage return `\r`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if let letter = escape(byte) {
        output.append(0x5C)
        output.append(letter)
      } else {
        output.append(byte)
      }
    }
  }

  /// Writes a stretch of a text as a cell, whole stretches at a time; see ``append(_:to:)-(Sequence<UInt8>,_)``.
  package static func append(_ text: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    var copied = range.lowerBound
    var index = ByteSearch.first(.escaped, in: text, range)
    while index < range.upperBound {
      if let letter = escape(text[index]) {
        output += text[copied..<index]
        output.append(0x5C)
        output.append(letter)
        copied = index + 1
      }
      index = ByteSearch.first(.escaped, in: text, index + 1..<range.upperBound)
    }
    output += text[copied..<range.upperBound]
  }

  /// Writes a string as a cell, whole stretches at a time; see ``append(_:to:)-(Sequence<UInt8>,_)``.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      for index in bytes.indices {
        guard let letter = escape(bytes[index]) else { continue }
        output += bytes[copied..<index]
        output.append(0x5C)
        output.append(letter)
        copied = index + 1
      }
      output += bytes[copied...]
    }
  }

  /// The letter behind the backslash of an escape; nil for what needs none.
  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x5C: 0x5C
    default: nil
    }
  }

  /// Reads a cell back; a backslash before any other letter stays.
  package static func unescaped(_ cell: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in cell {
      if isEscaped {
        switch byte {
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case 0x5C: text.append(0x5C)
        default: text += [0x5C, byte]
        }
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    if isEscaped { text.append(0x5C) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes a row of cells with its line feed.
  package static func appendRow(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(0x09) }
      append(cell, to: &output)
    }
    output.append(0x0A)
  }
}
