internal import CorpusModel

/// How a line begins and ends, and what it leaves open.
struct LineShape: Sendable, Equatable {
  /// The mark that ends a line, closing quotes and brackets set aside.
  enum Ending: Sendable {
    case stop
    case stopAfterShortWord
    case clause
    case colon
    case none
    case empty
  }

  private(set) var ending = Ending.empty
  /// Whether the first letter or digit is a small letter.
  private(set) var startsSmall = false
  /// Whether a quotation mark is the first scalar, or the last.
  private(set) var startsQuotation = false
  private(set) var endsQuotation = false
  /// Whether there is an odd number of straight quotation marks.
  private(set) var hasOddQuotes = false
  /// Whether a bracket, or a quotation, is opened and not closed.
  var opensBracket: Bool { openBrackets > 0 }
  var opensQuotation: Bool { openQuotations > 0 || hasOddQuotes }
  /// Whether one is closed that was not opened.
  private(set) var closesBracket = false
  private(set) var closesQuotation = false

  private var openBrackets = 0
  private var openQuotations = 0
  /// The letters of the last word, by which a full stop after it is judged; 0 where they are of no alphabet.
  private var letters = 0
  private var isAfterSpace = false
  private var hasStarted = false

  /// The letters of a word that a full stop makes an abbreviation as likely as an end.
  private static let shortWord = 3

  /// Looks at a line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ line: [UInt8]) {
    var isFirst = true
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if scalar == " " || scalar == "\u{A0}" {
        isAfterSpace = true
        continue
      }
      note(scalar, isFirst: isFirst)
      isFirst = false
      isAfterSpace = false
      last = scalar
    }
    endsQuotation = Self.closingQuotes.contains(last) || last == "\"" && !hasOddQuotes
  }

  private mutating func note(_ scalar: Unicode.Scalar, isFirst: Bool) {
    switch scalar {
    case ")": if openBrackets > 0 { openBrackets -= 1 } else { closesBracket = true }
    case "”", "»": if openQuotations > 0 { openQuotations -= 1 } else { closesQuotation = true }
    case "\"":
      startsQuotation = startsQuotation || isFirst
      hasOddQuotes.toggle()
    case "'", "’", "*", "]", "」", "』": break
    default:
      if scalar == "(" { openBrackets += 1 }
      if scalar == "“" || scalar == "«" {
        openQuotations += 1
        startsQuotation = startsQuotation || isFirst
      }
      end(with: scalar)
      return
    }
    letters = 0
  }

  /// Takes a scalar for the line's last, until another comes.
  private mutating func end(with scalar: Unicode.Scalar) {
    switch scalar {
    case ".", "。": ending = (1...Self.shortWord).contains(letters) ? .stopAfterShortWord : .stop
    case "?", "!", "…": ending = .stop
    case ";", ",", "-", "–": ending = .clause
    case ":": ending = .colon
    default: ending = .none
    }
    switch LetterFolding.shared.classify(scalar.value) {
    case .letter:
      start(isSmall: { scalar.properties.isLowercase })
      letters = isAfterSpace ? 1 : letters + 1
    case .hangul, .ideograph:
      start(isSmall: { false })
      letters = 0
    case .mark: break
    case .other:
      if ("0"..."9").contains(scalar) { start(isSmall: { false }) }
      letters = 0
    }
  }

  private mutating func start(isSmall: () -> Bool) {
    if hasStarted { return }
    hasStarted = true
    startsSmall = isSmall()
  }

  private static let closingQuotes: Set<Unicode.Scalar> = ["”", "»"]
}
