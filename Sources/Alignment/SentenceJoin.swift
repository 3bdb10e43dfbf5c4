internal import CorpusModel

/// What stands where two lines of one side meet, by which a sentence cut in two is told from two sentences.
enum SentenceJoin: UInt8, CaseIterable, Sendable {
  /// The first line ends with a full stop, a question mark or an exclamation mark.
  case stop
  /// So it does, but the second goes on with a small letter.
  case stopBeforeSmallLetter
  /// The word before the full stop is so short that it may be an abbreviation.
  case stopAfterShortWord
  /// The first line ends with a semicolon, a comma or a dash.
  case clause
  /// The first line ends with a colon.
  case colon
  /// The first line has no mark, and the second goes on with a small letter.
  case smallLetter
  /// The first line has no mark.
  case noMark
  /// A bracket opened in the first line is closed in the second.
  case insideBrackets
  /// A quotation opened in the first line is closed in the second.
  case insideQuotation
  /// The first line ends with a quotation; who said it may follow.
  case afterQuotation

  /// Tells how two neighbouring lines meet.
  init(_ first: LineShape, _ second: LineShape) {
    if first.opensBracket, second.closesBracket {
      self = .insideBrackets
    } else if first.opensQuotation, second.closesQuotation || first.hasOddQuotes && second.hasOddQuotes {
      self = .insideQuotation
    } else if first.endsQuotation, !second.startsQuotation {
      self = .afterQuotation
    } else {
      self = Self.byMarks(first.ending, second.startsSmall)
    }
  }

  private static func byMarks(_ ending: LineShape.Ending, _ isSmall: Bool) -> SentenceJoin {
    switch ending {
    case .stop: isSmall ? .stopBeforeSmallLetter : .stop
    case .stopAfterShortWord: isSmall ? .stopBeforeSmallLetter : .stopAfterShortWord
    case .clause: .clause
    case .colon: .colon
    case .none: isSmall ? .smallLetter : .noMark
    case .empty: .noMark
    }
  }
}
