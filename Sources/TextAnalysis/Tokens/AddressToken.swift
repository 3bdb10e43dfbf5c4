internal import CorpusModel

/// Finds addresses, e-mails and tags.
enum AddressToken {
  /// Bytes in which an address shows what it is.
  private static let longest = 256

  /// The end of a URL or an e-mail address that starts at an offset; nil where there is none.
  static func end(from start: Int, in text: [UInt8], limit: Int) -> Int? {
    let rest = text[start..<min(limit, start + longest)]
    if isURL(rest) { return trimmed(start, limit, in: text) }
    guard let at = rest.firstIndex(of: UInt8(ascii: "@")), at > start, rest[start..<at].allSatisfy(isLocalPart),
      at + 1 < rest.endIndex, rest[(at + 1)...].contains(UInt8(ascii: "."))
    else { return nil }
    var end = at + 1
    while end < limit, isLocalPart(text[end]) { end += 1 }
    while end > at, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return text[at..<end].contains(UInt8(ascii: ".")) ? end : nil
  }

  /// The end of a tag or a user's name behind its mark: `#Corea`, `@ansa_it`.
  static func tagEnd(behind start: Int, in text: [UInt8], limit: Int) -> Int? {
    var end = start
    while end < limit, text[end] == UInt8(ascii: "_") || text.scalarClass(at: end).isWord {
      end = text.scalar(at: end).range.upperBound
    }
    return end > start ? end : nil
  }

  /// Whether a stretch starts as a URL does.
  static func isURL(_ rest: ArraySlice<UInt8>) -> Bool {
    let schemes: [StaticString] = [
      "http://", "https://", "ftp://", "www.", "HTTP://", "HTTPS://", "WWW.", "mailto:",
    ]
    return schemes.contains { scheme in
      rest.count > scheme.utf8CodeUnitCount && rest.starts(with: scheme.description.utf8)
    }
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || ".-_+%".utf8.contains(byte)
  }

  /// The end without the marks of the sentence around it; a parenthesis stays where its opening one is inside.
  private static func trimmed(_ start: Int, _ limit: Int, in text: [UInt8]) -> Int {
    var end = limit
    while let last = text.scalar(before: end, from: start) {
      switch last.scalarClass {
      case .terminator, .quote, .opener: break
      case .closer:
        if last.scalar == ")", text[start..<end].contains(UInt8(ascii: "(")) { return end }
      default:
        guard ",;:".unicodeScalars.contains(last.scalar) else { return end }
      }
      end = last.range.lowerBound
    }
    return end
  }
}
