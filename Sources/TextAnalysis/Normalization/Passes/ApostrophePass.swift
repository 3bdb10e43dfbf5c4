internal import CorpusModel

/// Gives apostrophes one form: ’ ‘ ʼ ´ ` ′ between letters, in truncations (`po’`) and before figures (`’90`).
///
/// Single quotation marks stay: a mark behind a word is one where an opening mark before it, in the same line,
/// waits to be closed.
struct ApostrophePass: NormalizationPass {
  let step = NormalizationStep.apostrophes
  let triggers: UnsettledSet?
  private let form: ApostropheForm

  /// Makes a pass for a form, whose own mark needs nothing.
  init(form: ApostropheForm) {
    self.form = form
    triggers = UnsettledSet(scalars: "`´ʹʻʼˈ‘‛′＇" + (form == .straight ? "’" : "'"))
  }

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var openMark: Unicode.Scalar?
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x0A { openMark = nil }
      guard byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xCA || byte == 0xE2 || byte == 0xEF else {
        index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
        continue
      }
      let located = source.scalar(at: index)
      index = located.range.upperBound
      guard Self.isMark(located.scalar) else { continue }
      let place = MarkPlace(of: located.range, in: source)
      if openMark != nil, !place.isInside, place.followsWord {
        if Self.closes(located.scalar, openMark) { openMark = nil }
      } else if place.isApostrophe(located.scalar) {
        // Behind `Ã` a curly apostrophe would look like mojibake.
        if form == .curly, let before = source.scalar(before: located.range.lowerBound),
          MojibakePass.isLead(before.scalar)
        {
          continue
        }
        text.replace(located.range, with: form.bytes)
      } else if place.precedesWord {
        openMark = located.scalar
      }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2C8, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// Whether a mark closes what another opened: ‘ with ’, and others with their like.
  private static func closes(_ scalar: Unicode.Scalar, _ opener: Unicode.Scalar?) -> Bool {
    scalar == opener || (opener == "\u{2018}" && scalar == "\u{2019}") || (opener == "`" && scalar == "'")
      || (opener == "`" && scalar == "\u{B4}") || (opener == "\u{201B}" && scalar == "\u{2019}")
  }
}

/// What stands on either side of a mark that may be an apostrophe.
struct MarkPlace {
  /// Whether a letter or digit comes right before.
  let followsWord: Bool
  /// Whether a letter comes right behind.
  let precedesLetter: Bool
  /// Whether a digit comes right behind.
  let precedesDigit: Bool
  private let followsDigit: Bool

  init(of range: Range<Int>, in source: [UInt8]) {
    let before = source.scalar(before: range.lowerBound)?.scalarClass ?? .space
    let after = range.upperBound < source.count ? source.scalarClass(at: range.upperBound) : .space
    followsWord = before.isWord
    followsDigit = before == .digit
    precedesLetter = after.isLetter
    precedesDigit = after == .digit
  }

  var precedesWord: Bool { precedesLetter || precedesDigit }
  var isInside: Bool { followsWord && precedesWord }

  /// Whether the mark, which closes no quotation, is an apostrophe.
  func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    // `l’11` is elided; `5′20` and `5'20` are minutes.
    if isInside { return !followsDigit }
    if followsWord { return !followsDigit && scalar.value != 0x2032 }
    // Aphaeresis opens with ’ alone, or ‘ before figures: `’ndrangheta`, `‘90`.
    if precedesDigit { return [0x2018, 0x2019, 0x201B, 0x2BC, 0x27].contains(scalar.value) }
    return precedesLetter && (scalar.value == 0x2019 || scalar.value == 0x2BC)
  }
}
