internal import CorpusModel

/// Ids of concepts as XML's, which start with a letter and hold little else (`NCName`).
enum TBXID {
  /// Writes an id; what XML does not allow becomes `_x2F_`, and so does an underscore before an x.
  static func encoded(_ id: String) -> String {
    var result = ""
    var isFirst = true
    for scalar in id.unicodeScalars {
      if isAllowed(scalar, isFirst: isFirst) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "_x\(String(scalar.value, radix: 16, uppercase: true))_"
      }
      isFirst = false
    }
    return result
  }

  /// Reads an id back.
  static func decoded(_ id: String) -> String {
    var result = ""
    var rest = id[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      let tail = rest[rest.index(after: start)...]
      guard tail.first == "x", let end = tail.firstIndex(of: "_"),
        let value = UInt32(tail[tail.index(after: tail.startIndex)..<end], radix: 16),
        let scalar = Unicode.Scalar(value)
      else {
        result += "_"
        rest = tail
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = tail[tail.index(after: end)...]
    }
    return result + rest
  }

  private static func isAllowed(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    guard scalar.isASCII, let byte = UInt8(exactly: scalar.value) else { return false }
    return byte.isASCIILetter || !isFirst && (byte.isASCIIDigit || scalar == "-" || scalar == ".")
  }
}
