/// Writes JSON (RFC 8259) with the members in a fixed order.
package struct JSONText: Sendable {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Starts an empty text.
  package init() {}

  /// Writes an object; `body` writes its members.
  package mutating func object(_ body: (inout JSONText) -> Void) { nest("{", "}", body) }

  /// Writes an array; `body` writes its elements.
  package mutating func array(_ body: (inout JSONText) -> Void) { nest("[", "]", body) }

  /// Writes a member's name; its value must follow.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// Writes a number with four decimals at most; infinities and NaN have no JSON and become null.
  package mutating func number(_ value: Double) {
    separate()
    bytes += value.isFinite ? Array(DecimalText.fourDecimals(value).utf8) : Array("null".utf8)
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Writes what was read, numbers with their digits.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .number(let digits): raw(digits)
    case .string(let text): string(text)
    case .array(let values): array { list in for value in values { list.value(value) } }
    case .object(let members):
      object { object in
        for member in members {
          object.key(member.name)
          object.value(member.value)
        }
      }
    }
  }

  /// Writes JSON as it stands.
  package mutating func raw(_ text: String) {
    separate()
    bytes += text.utf8
  }

  /// Writes a member that is a string.
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is a string, or null.
  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a whole number.
  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// Writes a member that is a list of strings.
  package mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { list in
      for value in values { list.string(value) }
    }
  }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(truncatingIfNeeded: open.value))
    needsComma = false
    body(&self)
    bytes.append(UInt8(truncatingIfNeeded: close.value))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F: bytes += "\\u00".utf8 + [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
