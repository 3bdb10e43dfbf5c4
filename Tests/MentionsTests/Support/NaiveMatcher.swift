import CorpusModel
import Foundation
import Terminology

@testable import Mentions

/// Finds names by comparing every stretch of the text with every form: quadratic, and plain enough to be right.
struct NaiveMatcher {
  struct Hit: Hashable, CustomStringConvertible {
    /// Unicode scalars.
    let range: Range<Int>
    let forms: [Int]
    /// How many words, syllables and separators it has.
    let pieces: Int

    var description: String { "\(range) \(forms)" }
  }

  let forms: [SurfaceForm]
  private let folded: [NaiveText]

  init(forms: [SurfaceForm]) {
    self.forms = forms
    folded = forms.map { NaiveText($0.text.precomposedStringWithCanonicalMapping) }
  }

  /// Every stretch that spells forms, overlapping ones too, by start and length.
  func allHits(in text: String) -> [Hit] {
    let scalars = Array(text.unicodeScalars)
    let pieces = NaiveText(text).pieces
    var hits: [Hit] = []
    for first in pieces.indices {
      for last in first..<min(pieces.count, first + 24) where isBounded(pieces, first, last, scalars) {
        let fitting = forms.indices.filter { spells(pieces[first...last], folded[$0].pieces, forms[$0], scalars) }
        guard !fitting.isEmpty else { continue }
        let range = pieces[first].range.lowerBound..<pieces[last].range.upperBound
        hits.append(Hit(range: range, forms: strongest(fitting), pieces: last - first + 1))
      }
    }
    return hits
  }

  /// The longest hits, of equal ones the first, none over another.
  func longest(in text: String) -> [Hit] {
    var chosen: [Hit] = []
    for hit in allHits(in: text).sorted(by: { ($0.pieces, $1.range.lowerBound) > ($1.pieces, $0.range.lowerBound) }
    )
    where !chosen.contains(where: { $0.range.overlaps(hit.range) }) {
      chosen.append(hit)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Curated forms before derived ones, full names before short ones.
  private func strongest(_ fitting: [Int]) -> [Int] {
    let curated = fitting.filter { forms[$0].origin == .curated }
    let best = curated.isEmpty ? fitting : curated
    let full = best.filter { !forms[$0].isShortForm }
    return full.isEmpty ? best : full
  }

  /// Whether no piece goes on outside, and no empty line is inside.
  private func isBounded(_ pieces: [NaiveText.Piece], _ first: Int, _ last: Int, _ scalars: [Unicode.Scalar])
    -> Bool
  {
    if pieces[first].text == " " || pieces[first...last].contains(where: { $0.isBreak }) { return false }
    if pieces[first].isSyllable, !isWhole(pieces, first, last) { return false }
    guard pieces[last].isSyllable, last + 1 < pieces.count, pieces[last + 1].isSyllable else { return true }
    let tail = pieces[(last + 1)...].prefix { $0.isSyllable }.map(\.text).joined()
    return KoreanTail.canFollowName(Array(tail.utf8)[...], nameSyllables: last - first + 1)
  }

  /// Whether what stands before a Korean name leaves it one.
  private func isWhole(_ pieces: [NaiveText.Piece], _ first: Int, _ last: Int) -> Bool {
    let name = Array(pieces[first...last].map(\.text).joined().utf8)
    let head = pieces[..<first].reversed().prefix { $0.isSyllable }.reversed().map(\.text)
    if !head.isEmpty {
      return head.count <= KoreanHead.syllablesAtMost
        && KoreanHead.canPrecedeName(Array(head.joined().utf8)[...], name: name[...])
    }
    guard first > 1, ![" ", "-"].contains(pieces[first - 1].text), pieces[first - 2].text != " " else {
      return true
    }
    return !KoreanTail.isParticle(name[...])
  }

  private func spells(
    _ text: ArraySlice<NaiveText.Piece>, _ form: [NaiveText.Piece], _ surface: SurfaceForm,
    _ scalars: [Unicode.Scalar]
  ) -> Bool {
    var rest = text
    for (index, piece) in form.enumerated() {
      let isBetweenSyllables =
        piece.text == " " && index > 0 && index + 1 < form.count && form[index - 1].isSyllable
        && form[index + 1].isSyllable
      if isBetweenSyllables {
        if rest.first?.text == " " { rest.removeFirst() }
        continue
      }
      guard let next = rest.popFirst(), next.text == piece.text else { return false }
      if !surface.isExact, piece.text != " ", !piece.capitals.isSubset(of: next.capitals) { return false }
    }
    guard rest.isEmpty else { return false }
    guard surface.isExact, let first = text.first, let last = text.last else { return true }
    let written = scalars[first.range.lowerBound..<last.range.upperBound]
    return written.elementsEqual(surface.text.unicodeScalars)
  }
}

/// A text cut into folded words, syllables and separators, scalar by scalar.
struct NaiveText {
  struct Piece {
    var text: String
    var range: Range<Int>
    var capitals: Set<Int> = []
    var lineBreaks = 0
    var isSyllable = false
    var isWord = false

    var isBreak: Bool { lineBreaks > 1 }
  }

  private(set) var pieces: [Piece] = []

  init(_ text: String) {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let folded = Self.folded(scalar)
      if folded.isEmpty { continue }
      let isSyllable = (0xAC00...0xD7A3).contains(scalar.value)
      let isWord =
        !isSyllable && ![" ", "'", "-"].contains(folded)
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
          || scalar.properties.generalCategory == .nonspacingMark)
      if let last = pieces.last, (isWord && last.isWord) || (folded == " " && last.text == " ") {
        extend(folded, scalar, offset)
      } else {
        pieces.append(
          Piece(
            text: folded, range: offset..<offset + 1, capitals: scalar.properties.isUppercase ? [0] : [],
            lineBreaks: scalar == "\n" ? 1 : 0, isSyllable: isSyllable, isWord: isWord))
      }
    }
  }

  private mutating func extend(_ folded: String, _ scalar: Unicode.Scalar, _ offset: Int) {
    let index = pieces.count - 1
    pieces[index].range = pieces[index].range.lowerBound..<offset + 1
    if scalar == "\n" { pieces[index].lineBreaks += 1 }
    guard folded != " " else { return }
    if scalar.properties.isUppercase { pieces[index].capitals.insert(pieces[index].text.unicodeScalars.count) }
    pieces[index].text += folded
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let character = String(Character(scalar))
    if scalar.properties.isDefaultIgnorableCodePoint { return "" }
    if scalar.properties.isWhitespace { return " " }
    if "'’‘`´ʼ‛′ʹ＇".unicodeScalars.contains(scalar) { return "'" }
    if "-‐‑‒–⁃−﹘﹣－".unicodeScalars.contains(scalar) { return "-" }
    if "ŏŎǒǑ".unicodeScalars.contains(scalar) { return "o" }
    if "ŭŬǔǓ".unicodeScalars.contains(scalar) { return "u" }
    return character.precomposedStringWithCompatibilityMapping.lowercased()
      .precomposedStringWithCompatibilityMapping
      .replacingOccurrences(of: "ß", with: "ss")
  }
}
