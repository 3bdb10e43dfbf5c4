internal import CorpusModel

/// One token of a sentence.
enum Token: Sendable {
  case word([UInt8], isCapitalized: Bool)
  case hangul([UInt8])
  case ideograph([UInt8])
  case number(NumberNotation)
  case month(Int)
  case mark(UInt8)
}

/// Reads a sentence's tokens one after the other.
struct TokenReader {
  private let bytes: [UInt8]
  /// How many tokens were read.
  private(set) var tokenCount = 0
  private var position = 0

  /// Reads from the beginning.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      let (value, length) = scalar(at: position)
      if bytes[position].isASCIIDigit { return counted(number()) }
      switch LetterFolding.shared.classify(value) {
      case .letter: return counted(word())
      case .hangul: return counted(.hangul(hangul()))
      case .ideograph:
        position += length
        return counted(.ideograph(Array(bytes[(position - length)..<position])))
      case .mark, .other:
        position += length
        if "?!:;%".utf8.contains(bytes[position - length]) { return counted(.mark(bytes[position - length])) }
      }
    }
    return nil
  }

  private mutating func counted(_ token: Token) -> Token {
    tokenCount += 1
    return token
  }

  private mutating func word() -> Token {
    var folded: [UInt8] = []
    var isCapitalized: Bool?
    scan: while position < bytes.count {
      let (value, length) = scalar(at: position)
      switch LetterFolding.shared.classify(value) {
      case .letter(let letter, let isUppercase):
        isCapitalized = isCapitalized ?? isUppercase
        Self.append(letter, to: &folded)
      case .mark: break
      default: break scan
      }
      position += length
    }
    return .word(folded, isCapitalized: isCapitalized ?? false)
  }

  private mutating func hangul() -> [UInt8] {
    let start = position
    while position < bytes.count, LetterFolding.shared.classify(scalar(at: position).value) == .hangul {
      position += 3
    }
    return Array(bytes[start..<position])
  }

  private mutating func number() -> Token {
    let isOrdinal = position >= 3 && bytes[(position - 3)..<position].elementsEqual("제".utf8)
    var number = NumberNotation(written: digits())
    if let value = number.wholeValue, (1...12).contains(value), consume("월") { return .month(value) }
    if isOrdinal { return .number(number) }
    if let scaled = multiplied(number) {
      number = scaled
      while let more = part(), let sum = number.adding(more) { number = sum }
    }
    return .number(number)
  }

  /// A further part of a number such as `1만 5천`.
  private mutating func part() -> NumberNotation? {
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    if position < bytes.count, bytes[position].isASCIIDigit {
      let number = NumberNotation(written: digits())
      if let scaled = multiplied(number) { return scaled }
    }
    position = start
    return nil
  }

  private mutating func multiplied(_ number: NumberNotation) -> NumberNotation? {
    let start = position
    var power = 0
    while let unit = Self.units.first(where: { consume($0.word) }) { power += unit.power }
    if power == 0, let word = Self.wordsOfThousands.first(where: { follows($0.word) }) { power = word.power }
    if power > 0, let scaled = number.scaled(byPowerOfTen: power) { return scaled }
    position = start
    return nil
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      let isSeparator = ".,:".utf8.contains(bytes[position])
      guard
        bytes[position].isASCIIDigit
          || (isSeparator && position + 1 < bytes.count && bytes[position + 1].isASCIIDigit)
      else { break }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func consume(_ text: StaticString) -> Bool {
    let isThere = starts(with: text, at: position)
    if isThere { position += text.utf8CodeUnitCount }
    return isThere
  }

  /// Whether a word follows, after a space or none; it stays there, to be read as a word too.
  private func follows(_ word: StaticString) -> Bool {
    let space = position < bytes.count && bytes[position] == UInt8(ascii: " ") ? 1 : 0
    let end = position + space + word.utf8CodeUnitCount
    return starts(with: word, at: position + space) && (end >= bytes.count || !bytes[end].isASCIILetter)
  }

  private func starts(with text: StaticString, at start: Int) -> Bool {
    start + text.utf8CodeUnitCount <= bytes.count
      && text.withUTF8Buffer { $0.elementsEqual(bytes[start..<(start + $0.count)]) }
  }

  private static let units: [(word: StaticString, power: Int)] = [
    ("십", 1), ("백", 2), ("천", 3), ("만", 4), ("억", 8), ("조", 12),
  ]
  private static let wordsOfThousands: [(word: StaticString, power: Int)] = [
    ("mila", 3), ("thousand", 3), ("tausend", 3), ("milioni", 6), ("milione", 6), ("million", 6),
    ("millions", 6),
    ("Millionen", 6), ("miliardi", 9), ("miliardo", 9), ("billion", 9), ("Milliarden", 9), ("milliards", 9),
  ]

  /// Decodes a scalar; a byte that is no UTF-8 counts as U+FFFD of length 1.
  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte.isUTF8Continuation else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
