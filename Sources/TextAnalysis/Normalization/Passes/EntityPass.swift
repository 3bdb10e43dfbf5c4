internal import CorpusModel

/// Decodes HTML's character references, once: named ones of HTML 4 with their semicolon, and numbers.
struct EntityPass: NormalizationPass {
  let step = NormalizationStep.entities

  /// Bytes of the longest reference, `&thetasym;`, and of any sensible number.
  private static let longest = 12

  let triggers: UnsettledSet? = UnsettledSet(scalars: "&")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "&"), let end = Self.semicolon(after: index, source),
        let scalar = Self.scalar(of: source[index + 1..<end])
      {
        text.replace(index..<end + 1, with: String(Character(scalar)).utf8)
        index = end + 1
      } else {
        index += 1
      }
    }
  }

  /// Whether what looks like a reference starts at an ampersand.
  static func isReference(at ampersand: Int, in source: [UInt8]) -> Bool {
    semicolon(after: ampersand, source) != nil
  }

  private static func semicolon(after start: Int, _ source: [UInt8]) -> Int? {
    for index in start + 1..<min(source.count, start + Self.longest) {
      if source[index] == UInt8(ascii: ";") { return index }
      let isName = source[index].isASCIILetter || source[index].isASCIIDigit || source[index] == UInt8(ascii: "#")
      if !isName { return nil }
    }
    return nil
  }

  /// The scalar that a reference's inside names.
  private static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return HTMLEntities.scalars[String(decoding: name, as: UTF8.self)]
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value != 0 else { return nil }
    // HTML reads the numbers of C1 controls as Windows-1252 (HTML Standard, 13.2.5.80).
    return Windows1252.scalar(ofC1: value) ?? Unicode.Scalar(value)
  }
}
