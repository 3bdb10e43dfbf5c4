/// Where Korean spelling leaves a space to the writer: 크림반도 and 크림 반도.
enum KoreanSpacing {
  /// A name, parted at each place of a run of Hangul that leaves two syllables on both sides.
  ///
  /// - Source: 한글 맞춤법, articles 49 and 50: the parts of proper names and of technical terms are written apart or
  ///   together.
  static func forms(of name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count >= shortest else { return [] }
    return (partAtLeast...scalars.count - partAtLeast).filter { place in
      scalars[place - partAtLeast..<place + partAtLeast].allSatisfy(isSyllable)
    }.map { place in
      var parted = String.UnicodeScalarView(scalars[..<place])
      parted.append(" ")
      parted.append(contentsOf: scalars[place...])
      return String(parted)
    }
  }

  private static let partAtLeast = 2
  private static let shortest = 2 * partAtLeast

  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }
}
