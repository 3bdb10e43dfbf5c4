internal import CorpusModel
internal import Terminology

/// Reads and writes one language cell: terms separated by ` | `, with prefixes and escapes.
struct GlossaryCell {
  /// What is wrong with a cell, and at which byte of it.
  struct Fault: Error {
    let offset: Int
    let code: DiagnosticCode
    let message: String
    let hint: String
  }

  /// Splits a cell into its terms.
  ///
  /// - Throws: `Fault` at the first wrong escape or empty term.
  static func terms(in cell: ArraySlice<UInt8>) throws(Fault) -> [Term] {
    if cell.allSatisfy(\.isASCIIWhitespace) { return [] }
    var terms: [Term] = []
    var current: [UInt8] = []
    // Where the current term starts, and which of its bytes an escape protects from trimming.
    var start = cell.startIndex
    var index = cell.startIndex
    while index < cell.endIndex {
      let byte = cell[index]
      if byte == 0x5C {
        current.append(try unescaped(cell, at: index))
        index += 2
      } else if byte == 0x7C {
        terms.append(try term(current, at: start - cell.startIndex))
        current = []
        index += 1
        start = index
      } else {
        current.append(byte)
        index += 1
      }
    }
    terms.append(try term(current, at: start - cell.startIndex))
    return terms
  }

  /// Writes terms as a cell.
  ///
  /// - Returns: the cell, and the terms that it cannot hold: plain ones that start with a prefix, and those with white
  ///   space at an end.
  static func cell(of terms: [Term]) -> (text: String, unwritable: [Term]) {
    let unwritable = terms.filter { !canWrite($0) }
    let parts = terms.filter(canWrite).map { prefix(of: $0.usage) + escaped($0.text) }
    return (parts.joined(separator: " | "), unwritable)
  }

  private static func canWrite(_ term: Term) -> Bool {
    guard let first = term.text.utf8.first, let last = term.text.utf8.last else { return false }
    return !first.isASCIIWhitespace && !last.isASCIIWhitespace && usage(ofPrefix: first) == .plain
  }

  private static func prefix(of usage: Term.Usage) -> String {
    switch usage {
    case .plain: ""
    case .deprecated: "!"
    case .shortForm: "~"
    case .exact: "="
    }
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09: result += "\\t".utf8
      case 0x0A: result += "\\n".utf8
      case 0x0D: result.append(0x20)
      case UInt8(ascii: "|"), 0x5C: result += [0x5C, byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unescaped(_ cell: ArraySlice<UInt8>, at index: Int) throws(Fault) -> UInt8 {
    let escaped = index + 1 < cell.endIndex ? cell[index + 1] : nil
    switch escaped {
    case UInt8(ascii: "|"): return 0x7C
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "\\"): return 0x5C
    default:
      throw Fault(
        offset: index - cell.startIndex, code: .badEscape,
        message: "a backslash must be followed by «|», «t», «n» or «\\»",
        hint: "write a literal backslash as «\\\\»")
    }
  }

  private static func term(_ bytes: [UInt8], at offset: Int) throws(Fault) -> Term {
    var text = bytes[...]
    while text.first?.isASCIIWhitespace == true { text = text.dropFirst() }
    while text.last?.isASCIIWhitespace == true { text = text.dropLast() }
    let usage = usage(ofPrefix: text.first)
    if usage != .plain {
      text = text.dropFirst()
      while text.first?.isASCIIWhitespace == true { text = text.dropFirst() }
    }
    if text.isEmpty {
      throw Fault(
        offset: offset, code: .badCell, message: "a term is empty",
        hint: "remove the «|» too many, or escape it: «\\|»")
    }
    return Term(String(decoding: text, as: UTF8.self), usage: usage)
  }

  static func usage(ofPrefix byte: UInt8?) -> Term.Usage {
    switch byte {
    case UInt8(ascii: "!"): .deprecated
    case UInt8(ascii: "~"): .shortForm
    case UInt8(ascii: "="): .exact
    default: .plain
    }
  }
}
