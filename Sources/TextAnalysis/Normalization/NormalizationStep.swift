/// A named step of normalization, which can be switched on or off.
package enum NormalizationStep: String, Sendable, CaseIterable {
  /// Ends of lines.
  case lineEnds = "line-ends"
  /// Zero-width characters, byte order marks, soft hyphens and control characters.
  case invisibles
  /// HTML's character references.
  case entities
  /// UTF-8 that was read as Windows-1252.
  case mojibake
  /// C1 control characters that stand for Windows-1252's punctuation.
  case controls
  /// Ligatures and full-width letters and digits.
  case compatibility
  /// Cyrillic and Greek look-alikes inside Latin words.
  case lookAlikes = "look-alikes"
  /// Normalization form C.
  case composition
  /// Kinds of white space.
  case spaces
  /// Quotation marks.
  case quotes
  /// Kinds of apostrophe.
  case apostrophes
  /// Accents written as apostrophes.
  case accents
  /// Acute for grave accents, and the reverse.
  case accentForms = "accent-forms"
  /// Spaces inside elisions, parentheses and quotation marks.
  case detokenization
  /// Spaces before punctuation.
  case punctuation
  /// Several spaces, and spaces at the ends of lines.
  case spacing
  /// Spaces that group digits.
  case digitGroups = "digit-groups"

  /// What the step does, in one line.
  package var summary: String {
    switch self {
    case .lineEnds: "Ends every line with a line feed."
    case .invisibles: "Deletes zero-width and control characters, byte order marks and soft hyphens."
    case .entities: "Decodes HTML's character references, once."
    case .mojibake: "Mends UTF-8 that was read as Windows-1252, where the round trip is valid."
    case .controls: "Reads C1 controls as Windows-1252."
    case .compatibility: "Takes ligatures apart and narrows full-width letters and digits; those alone."
    case .lookAlikes: "Makes Cyrillic and Greek look-alikes Latin inside words that mix scripts."
    case .composition: "Composes letters with their accents (NFC)."
    case .spaces: "Makes no-break, thin and other spaces plain spaces."
    case .quotes: "Makes all double quotation marks straight."
    case .apostrophes: "Gives every apostrophe one form."
    case .accents: "Restores accents written as apostrophes, never on truncations (Italian)."
    case .accentForms: "Turns wrong acute and grave accents round (Italian)."
    case .detokenization: "Deletes spaces inside elisions, parentheses and guillemets."
    case .punctuation: "Deletes spaces before punctuation."
    case .spacing: "Makes several spaces one, and none at the ends of a line."
    case .digitGroups: "Deletes spaces that group digits."
    }
  }

  /// A text before the step and after it.
  package var example: (before: String, after: String) {
    switch self {
    case .lineEnds: ("Seul\r\nPyongyang", "Seul\nPyongyang")
    case .invisibles: ("mis\u{AD}sile\u{200B}", "missile")
    case .entities: ("citt&agrave; &amp; mare", "città & mare")
    case .mojibake: ("perchÃ© Ã¨ cosÃ¬", "perché è così")
    case .controls: ("l\u{92}agenzia", "l’agenzia")
    case .compatibility: ("ﬁne ＲＰＤＣ", "fine RPDC")
    case .lookAlikes: ("Рutin", "Putin")
    case .composition: ("perche\u{301}", "perché")
    case .spaces: ("10\u{A0}km", "10 km")
    case .quotes: ("“tutti i mezzi”", "\"tutti i mezzi\"")
    case .apostrophes: ("l’agenzia", "l'agenzia")
    case .accents: ("E' vero perche' la citta' e' qui", "È vero perché la città è qui")
    case .accentForms: ("perchè piú", "perché più")
    case .detokenization: ("l' agenzia ( KCNA )", "l'agenzia (KCNA)")
    case .punctuation: ("Seul , ieri .", "Seul, ieri.")
    case .spacing: ("Seul  ieri ", "Seul ieri")
    case .digitGroups: ("10 000 soldati", "10000 soldati")
    }
  }

  /// Whether the step knows Italian alone.
  package var isItalianOnly: Bool { self == .accents || self == .accentForms }
}

/// A choice of steps.
package enum NormalizationProfile: String, Sendable, CaseIterable {
  /// News text: everything that mends without choosing a style. The default.
  case news
  /// NFC and white space alone.
  case minimal
  /// Machine-translated text: `news`, and spaces that tokenization left behind.
  case mt

  /// The profile's steps.
  package var steps: Set<NormalizationStep> {
    switch self {
    case .minimal: [.lineEnds, .composition, .spaces, .spacing]
    case .news: Set(NormalizationStep.allCases).subtracting([.quotes, .digitGroups, .detokenization])
    case .mt: Self.news.steps.union([.detokenization])
    }
  }
}

/// The form that apostrophes take.
package enum ApostropheForm: String, Sendable, CaseIterable {
  /// `'`, U+0027.
  case straight
  /// `’`, U+2019.
  case curly

  /// The form in UTF-8.
  package var bytes: [UInt8] {
    switch self {
    case .straight: [0x27]
    case .curly: [0xE2, 0x80, 0x99]
    }
  }
}
