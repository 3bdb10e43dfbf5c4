/// Makes Cyrillic and Greek letters Latin where they look the same and stand in a word with Latin letters.
///
/// Words of one script stay (`Правда`), and so do mixed words with a letter that looks like no Latin one.
struct LookAlikePass: NormalizationPass {
  let step = NormalizationStep.lookAlikes

  /// Letters and the Latin ones that they look like.
  ///
  /// - Source: the shapes themselves; a part of what Unicode's confusables (UTS #39) list.
  private static let latin: [Unicode.Scalar: UInt8] = {
    let foreign = "АВЕЅІЈКМНОРСТУХаеѕіјорсухАΒΕΖΗΙΚΜΝΟΡΤΥΧΑοԁѡ"
    let latin = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXAodw"
    return Dictionary(zip(foreign.unicodeScalars, latin.utf8)) { first, _ in first }
  }()

  let triggers: UnsettledSet? = UnsettledSet(0x0380...0x053F)

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      guard (0xCE...0xD4).contains(source[index]) else {
        index += 1
        continue
      }
      index = mend(wordAround: index, &text)
    }
  }

  /// Mends the word around a foreign letter; returns its end.
  private func mend(wordAround offset: Int, _ text: inout TextRewriter) -> Int {
    let source = text.source
    var start = offset
    while let before = source.scalar(before: start), Self.isPart(before) { start = before.range.lowerBound }
    var end = source.scalar(at: offset).range.upperBound
    while end < source.count, Self.isPart(source.scalar(at: end)) { end = source.scalar(at: end).range.upperBound }
    var foreign: [(range: Range<Int>, latin: UInt8)] = []
    var hasLatin = false
    var index = start
    while index < end {
      let located = source.scalar(at: index)
      index = located.range.upperBound
      if let letter = Self.latin[located.scalar] {
        foreign.append((located.range, letter))
      } else if Self.isLatin(located.scalar) {
        hasLatin = true
      } else if located.scalarClass.isLetter {
        return end
      }
    }
    if hasLatin { for letter in foreign { text.replace(letter.range, with: CollectionOfOne(letter.latin)) } }
    return end
  }

  private static func isPart(_ located: LocatedScalar) -> Bool {
    located.scalarClass.isLetter || located.scalarClass == .mark
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 ? ScalarClass(scalar).isLetter : (0x1E00...0x1EFF).contains(scalar.value)
  }
}
