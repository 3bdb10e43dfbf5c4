/// The seven sounds that close a syllable of Korean.
enum Coda: String, Hashable, Sendable {
  case none = ""
  case k, t, p, n, l, m, ng

  /// The sound of a written final where a consonant or nothing follows.
  init(_ final: Final) {
    switch final {
    case .none: self = .none
    case .g, .gg, .gs, .lg, .k: self = .k
    case .d, .s, .ss, .j, .ch, .t, .h: self = .t
    case .b, .bs, .lp, .p: self = .p
    case .n, .nj, .nh: self = .n
    case .l, .lb, .ls, .lt, .lh: self = .l
    case .lm, .m: self = .m
    case .ng: self = .ng
    }
  }

  /// Whether a lax consonant behind it is voiced: behind a vowel, a nasal and l.
  var voices: Bool {
    switch self {
    case .none, .n, .l, .m, .ng: true
    case .k, .t, .p: false
    }
  }

  /// The nasal at the same place of the mouth.
  var nasalized: Coda {
    switch self {
    case .k: .ng
    case .t: .n
    case .p: .m
    case .none, .n, .l, .m, .ng: self
    }
  }
}

/// What becomes of a final and of the initial behind it when they are said in one breath.
///
/// Palatalisation (*gu* + *ji* of 굳이) is left out, for names do not have it.
///
/// - Source: 표준 발음법 (Standard Pronunciation, Ministry of Culture notice 2017-13), chapters 4 and 5.
struct Juncture: Hashable, Sendable {
  /// The sound that closes the first syllable.
  let coda: Coda
  /// The consonant that opens the second.
  let onset: Initial
  /// Whether the final moved over to open the second syllable: 석열 is said *seo-gyeol*.
  let isLinked: Bool

  /// Joins two syllables; `separated` keeps a final in its own syllable, as a hyphen does.
  init(_ final: Final, _ initial: Initial, separated isSeparated: Bool) {
    if initial == .silent, !isSeparated, let (coda, onset) = Self.linked(final) {
      self.init(coda: coda, onset: onset, isLinked: true)
      return
    }
    if [.h, .nh, .lh].contains(final), let aspirate = Self.aspirated(initial) {
      self.init(coda: final == .h ? .none : Coda(final), onset: aspirate, isLinked: false)
      return
    }
    let coda = Coda(final)
    switch (coda, initial) {
    case (.k, .n), (.t, .n), (.p, .n), (.k, .m), (.t, .m), (.p, .m):
      self.init(coda: coda.nasalized, onset: initial, isLinked: false)
    case (.k, .r), (.t, .r), (.p, .r), (.m, .r), (.ng, .r):
      self.init(coda: coda.nasalized, onset: .n, isLinked: false)
    case (.n, .r), (.l, .n), (.l, .r):
      self.init(coda: .l, onset: .r, isLinked: false)
    default: self.init(coda: coda, onset: initial, isLinked: false)
    }
  }

  private init(coda: Coda, onset: Initial, isLinked: Bool) {
    self.coda = coda
    self.onset = onset
    self.isLinked = isLinked
  }

  /// What stays and what moves before a vowel; nil where nothing moves.
  private static func linked(_ final: Final) -> (Coda, Initial)? {
    switch final {
    case .none, .ng: nil
    case .g: (.none, .g)
    case .gg: (.none, .gg)
    case .gs: (.k, .s)
    case .n, .nh: (.none, .n)
    case .nj: (.n, .j)
    case .d: (.none, .d)
    case .l, .lh: (.none, .r)
    case .lg: (.l, .g)
    case .lm: (.l, .m)
    case .lb: (.l, .b)
    case .ls: (.l, .s)
    case .lt: (.l, .t)
    case .lp: (.l, .p)
    case .m: (.none, .m)
    case .b: (.none, .b)
    case .bs: (.p, .s)
    case .s: (.none, .s)
    case .ss: (.none, .ss)
    case .j: (.none, .j)
    case .ch: (.none, .ch)
    case .k: (.none, .k)
    case .t: (.none, .t)
    case .p: (.none, .p)
    case .h: (.none, .silent)
    }
  }

  /// A lax consonant behind ㅎ.
  private static func aspirated(_ initial: Initial) -> Initial? {
    switch initial {
    case .g: .k
    case .d: .t
    case .j: .ch
    default: nil
    }
  }
}
