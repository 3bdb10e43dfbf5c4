extension Determiner.Family {
  /// A form and whether an apostrophe joins it to the name.
  struct Form: Hashable, Sendable {
    let text: String
    let isElided: Bool

    init(_ text: String, elided isElided: Bool = false) {
      self.text = text
      self.isElided = isElided
    }
  }

  /// The form for a name; nil where there is none.
  func form(_ features: NounFeatures, _ sound: InitialSound) -> Form? {
    switch self {
    case .definite: definite(features, sound, ["il", "lo", "l", "la", "i", "gli", "le"])
    case .di: articulated("de", features, sound)
    case .a: articulated("a", features, sound)
    case .da: articulated("da", features, sound)
    case .in: articulated("ne", features, sound)
    case .su: articulated("su", features, sound)
    case .con:
      definite(features, sound, ["col", "con lo", "con l", "con la", "coi", "con gli", "con le"])
    case .quello:
      definite(features, sound, ["quel", "quello", "quell", "quella", "quei", "quegli", "quelle"])
    case .questo:
      definite(features, sound, ["questo", "questo", "quest", "questa", "questi", "questi", "queste"])
    case .bello: definite(features, sound, ["bel", "bello", "bell", "bella", "bei", "begli", "belle"])
    case .uno: indefinite("un", features, sound)
    case .nessuno: indefinite("nessun", features, sound)
    case .ciascuno: indefinite("ciascun", features, sound)
    case .elidedDi: sound == .vowel ? Form("d", elided: true) : Form("di")
    }
  }

  /// The preposition in the word, empty for the article alone; nil where the word is more than that.
  var preposition: String? {
    switch self {
    case .definite: ""
    case .di, .elidedDi: "di"
    case .a: "a"
    case .da: "da"
    case .in: "in"
    case .su: "su"
    case .con: "con"
    case .quello, .questo, .bello, .uno, .nessuno, .ciascuno: nil
    }
  }

  private func articulated(_ stem: String, _ features: NounFeatures, _ sound: InitialSound) -> Form {
    let endings = ["l", "llo", "ll", "lla", "i", "gli", "lle"]
    return definite(features, sound, endings.map { stem + $0 })
  }

  /// Chooses among the seven forms of the definite article and of what goes like it.
  private func definite(_ features: NounFeatures, _ sound: InitialSound, _ forms: [String]) -> Form {
    switch (features.gender, features.number, sound) {
    case (.masculine, .singular, .consonant): Form(forms[0])
    case (.masculine, .singular, .impureConsonant): Form(forms[1])
    case (.masculine, .singular, .vowel), (.masculine, .singular, .spelledVowel), (.feminine, .singular, .vowel):
      Form(forms[2], elided: true)
    case (.feminine, .singular, _): Form(forms[3])
    case (.masculine, .plural, .consonant): Form(forms[4])
    case (.masculine, .plural, _): Form(forms[5])
    case (.feminine, .plural, _): Form(forms[6])
    }
  }

  private func indefinite(_ stem: String, _ features: NounFeatures, _ sound: InitialSound) -> Form? {
    guard features.number == .singular else { return nil }
    switch (features.gender, sound) {
    case (.masculine, .impureConsonant): return Form(stem + "o")
    case (.masculine, _): return Form(stem)
    case (.feminine, .vowel): return Form(stem, elided: true)
    case (.feminine, _): return Form(stem + "a")
    }
  }
}
