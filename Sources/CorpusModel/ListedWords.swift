/// The words of a list that is written with white space of ASCII between them.
///
/// Byte by byte: going by characters takes several times as long, and the lists are read whenever the program starts.
package func listedWords(_ list: String) -> [String] {
  list.utf8.split(whereSeparator: \.isASCIIWhitespace).map { String(Substring($0)) }
}

/// The phrases of a list that is written with a mark of ASCII between them.
package func listedPhrases(_ list: String, separator: Unicode.Scalar) -> [String] {
  let separator = UInt8(ascii: separator)
  return list.utf8.split { $0 == separator }.map { String(Substring($0)) }
}
