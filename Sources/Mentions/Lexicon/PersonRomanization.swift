internal import CorpusModel
internal import KoreanRomanization
internal import Terminology

/// Derives the spellings under which the press may print a Korean person's name.
///
/// A person is Korean where a curated name in Latin letters spells the Hangul one; others, whose names Hangul only
/// transcribes, have no derived spellings.
enum PersonRomanization {
  /// The spellings from both Korean columns, Northern first, without repetitions.
  ///
  /// - Complexity: O(*s* · *n*²) for *s* spellings of *n* letters.
  static func spellings(of concept: ConceptEntry) -> [RomanizedName] {
    guard concept.type == .person else { return [] }
    let latin = [LanguageTag.english, .italian].compactMap { concept.preferredName($0) }
    var seen: Set<String> = []
    return [LanguageTag.northKorean, .southKorean].flatMap { language -> [RomanizedName] in
      guard let hangul = concept.preferredName(language) else { return [] }
      let spellings = NameRomanizer.variants(ofHangul: hangul)
      guard latin.contains(where: { NameRomanizer.isPlausible($0, among: spellings) }) else { return [] }
      return spellings.filter { seen.insert($0.text).inserted }
    }
  }
}
