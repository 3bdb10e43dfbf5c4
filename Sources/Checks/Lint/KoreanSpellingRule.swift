internal import CorpusModel
internal import Terminology

/// The two Korean columns keep to their own spelling: 로동 and 로씨야 in the North, 노동 and 러시아 in the South.
///
/// - Source: the initial-sound rule (두음법칙) of the Southern orthography (한글 맞춤법, §§ 10–12), which the Northern one
///   does not have; loan words as the two press agencies write them.
struct KoreanSpellingRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.terms.compactMap { concept, language, term in
      guard term.usage != .deprecated else { return nil }
      let foreign: String?
      switch language {
      case .southKorean: foreign = Self.northern.first { Self.starts(term.text, with: $0) }
      case .northKorean:
        foreign =
          Self.southern.first { Self.starts(term.text, with: $0) } ?? Self.southernSurname(term, of: concept)
      default: foreign = nil
      }
      guard let foreign else { return nil }
      let side = language == .southKorean ? "Northern" : "Southern"
      return Diagnostic(
        .error, .koreanSpelling, "the «\(language)» term «\(term.text)» has the \(side) spelling «\(foreign)»",
        at: concept.location, hint: "move it to the other column, or write «!» before it")
    }
  }

  private static let northern = [
    "로동", "련맹", "련방", "련합", "력사", "령도", "령토", "녀성", "녀자", "량강", "례성", "로씨야", "뿌찐", "도이췰란드",
    "뽈스까", "메히꼬", "꾸바", "윁남", "꾸르스크", "끼예브", "모스크바종합", "미싸일", "로케트", "텔레비죤",
  ]
  private static let southern = [
    "노동", "연맹", "연방", "연합군", "역사", "영도", "여성", "양강도", "러시아", "푸틴", "폴란드", "멕시코", "쿠바", "베트남", "쿠르스크",
    "키이우", "미사일", "로켓", "텔레비전",
  ]

  /// A Southern 이 for the Northern surname 리, in a Korean name of three syllables; names of foreigners have spaces.
  private static func southernSurname(_ term: Term, of concept: ConceptEntry) -> String? {
    guard concept.type == .person, term.text.unicodeScalars.count == 3, term.text.hasPrefix("이"),
      let southern = concept.preferredName(.southKorean), !southern.contains(" ")
    else { return nil }
    return "이"
  }

  /// Whether a word of the term starts with a spelling.
  private static func starts(_ term: String, with spelling: String) -> Bool {
    term.split(separator: " ").contains { $0.hasPrefix(spelling) }
  }
}
