/// Sentences with their proper nouns, as a treebank in CoNLL-U has them.
///
/// A name is a run of tokens tagged `PROPN`; a word that its treebank splits (*dell'* into two) is one token and no
/// part of a name. Hyphens with nothing around them join the runs on their sides where `joinsHyphens` says so, since some
/// treebanks split *Harley-Davidson*.
package struct NameGold: Sendable {
  /// One sentence.
  package struct Sentence: Sendable {
    /// As it is written.
    package let text: String
    /// Its names, but for one that it begins with: Unicode scalars of the text.
    package let names: Set<Range<Int>>
    /// Where its first word starts.
    package let start: Int
  }

  /// The sentences in order; those whose tokens are not found in their text are left out.
  package let sentences: [Sentence]

  /// Reads a treebank.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(conllu: String, joinsHyphens: Bool = false) {
    let blocks = Lines.split(conllu).split(separator: "").map(Array.init)
    sentences = blocks.compactMap { Self.sentence($0, joinsHyphens) }
  }

  /// A token as it is written.
  private struct Token {
    let form: String
    let tag: String
  }

  private static func sentence(_ lines: [String], _ joinsHyphens: Bool) -> Sentence? {
    let mark = "# text = "
    guard let text = lines.first(where: { $0.hasPrefix(mark) })?.dropFirst(mark.count) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let tokens = tokens(lines)
    guard let ranges = ranges(of: tokens, in: scalars) else { return nil }
    let start = tokens.firstIndex { $0.tag != "PUNCT" }.map { ranges[$0].lowerBound } ?? 0
    var names: [Range<Int>] = []
    var isOpen = false
    for (index, (token, range)) in zip(tokens, ranges).enumerated() {
      if token.tag == "PROPN" {
        if isOpen, let last = names.popLast() {
          names.append(last.lowerBound..<range.upperBound)
        } else {
          names.append(range)
        }
        isOpen = true
      } else {
        let isInner =
          joinsHyphens && token.form == "-" && index + 1 < ranges.count && index > 0
          && ranges[index - 1].upperBound == range.lowerBound && range.upperBound == ranges[index + 1].lowerBound
        isOpen = isOpen && isInner
      }
    }
    return Sentence(text: String(text), names: Set(names.filter { $0.lowerBound != start }), start: start)
  }

  /// The tokens as they are written: of split words the whole, without a tag.
  private static func tokens(_ lines: [String]) -> [Token] {
    var tokens: [Token] = []
    var splitUntil = 0
    for line in lines where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 3 else { continue }
      let numbers = cells[0].split(separator: "-").compactMap { Int($0) }
      guard let number = numbers.first, number > splitUntil else { continue }
      if numbers.count > 1 { splitUntil = numbers[1] }
      tokens.append(Token(form: cells[1], tag: numbers.count > 1 ? "" : cells[3]))
    }
    return tokens
  }

  private static func ranges(of tokens: [Token], in text: [Unicode.Scalar]) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var position = 0
    for token in tokens {
      let form = Array(token.form.unicodeScalars)
      while position + form.count <= text.count, text[position..<position + form.count] != form[...] {
        position += 1
      }
      guard position + form.count <= text.count else { return nil }
      ranges.append(position..<position + form.count)
      position += form.count
    }
    return ranges
  }
}
