internal import CorpusModel

/// Reads JSON (RFC 8259) strictly: no comments, no NaN, no name twice in an object, no half of a surrogate pair.
package struct JSONReader {
  /// How deep lists and objects may lie in one another.
  package static let maximumDepth = 128

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one value, around which only white space may stand.
  ///
  /// - Parameter bytes: well-formed UTF-8.
  /// - Throws: `JSONFault` at the first byte that is wrong.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func value(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    if reader.position < bytes.count { throw reader.fault("the value has ended; nothing may follow it") }
    return value
  }

  private func fault(_ message: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(offset: offset ?? position, message: message)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    switch current {
    case nil: throw fault("a value is missing")
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in .object(try reader.members()) }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in .array(try reader.elements()) }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    depth += 1
    if depth > Self.maximumDepth { throw fault("more than \(Self.maximumDepth) levels lie in one another") }
    position += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("this is no value of JSON") }
    position += word.utf8.count
    return value
  }

  private mutating func elements() throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try value())
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw fault("a «,» or «]» is missing") }
    }
  }

  private mutating func members() throws(JSONFault) -> [JSONMember] {
    var members: [JSONMember] = []
    var names: Set<String> = []
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      let nameOffset = position
      guard current == UInt8(ascii: "\"") else { throw fault("a name in double quotes is missing") }
      let name = try string()
      guard names.insert(name).inserted else { throw fault("the name «\(name)» occurs twice", at: nameOffset) }
      skipSpace()
      guard take(":") else { throw fault("a «:» is missing") }
      skipSpace()
      let valueOffset = position
      members.append(
        JSONMember(name: name, nameOffset: nameOffset, value: try value(), valueOffset: valueOffset))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw fault("a «,» or «}» is missing") }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = current, UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    var copied = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[copied..<position]
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[copied..<position]
        text += String(try escape()).utf8
        copied = position
      case 0..<0x20: throw fault("a control character stands in a string; write an escape")
      default: position += 1
      }
    }
    throw fault("the string does not end", at: start)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = position
    position += 2
    switch position <= bytes.count ? bytes[position - 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw fault("this is no escape of JSON", at: start)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let unit = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    guard unit < 0xDC00, bytes[position...].starts(with: [0x5C, UInt8(ascii: "u")]) else {
      throw fault("half of a surrogate pair stands alone", at: start)
    }
    position += 2
    let low = try codeUnit(from: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
    else { throw fault("half of a surrogate pair stands alone", at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
    let digits = bytes[position..<min(position + 4, bytes.count)]
    guard digits.count == 4, digits.allSatisfy({ $0.isASCIIDigit || (0x61...0x66).contains($0 | 0x20) }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("«\\u» wants four hexadecimal digits", at: start) }
    position += 4
    return unit
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = position
    _ = take("-")
    let whole = digits()
    var isNumber = whole == 1 || (whole > 1 && bytes[position - whole] != UInt8(ascii: "0"))
    if take(".") { isNumber = digits() > 0 && isNumber }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      isNumber = digits() > 0 && isNumber
    }
    guard isNumber else { throw fault("this is no value of JSON", at: start) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = current, byte.isASCIIDigit { position += 1 }
    return position - start
  }
}
