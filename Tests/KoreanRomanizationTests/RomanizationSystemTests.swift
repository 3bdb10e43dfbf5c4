import KoreanRomanization
import Testing

@Suite struct RomanizationSystemTests {
  /// Words of the official rules and of the map: Hangul, Revised.
  @Test(arguments: [
    ("백마", "baengma"), ("종로", "jongno"), ("왕십리", "wangsimni"), ("별내", "byeollae"), ("신라", "silla"),
    ("대관령", "daegwallyeong"), ("압구정", "apgujeong"), ("낙동강", "nakdonggang"), ("팔당", "paldang"),
    ("묵호", "mukho"), ("집현전", "jiphyeonjeon"), ("백암", "baegam"), ("옥천", "okcheon"), ("월곶", "wolgot"),
    ("한밭", "hanbat"), ("설악", "seorak"), ("칠곡", "chilgok"), ("합덕", "hapdeok"), ("속리산", "songnisan"),
    ("독립문", "dongnimmun"), ("놓다", "nota"), ("좋고", "joko"), ("광희문", "gwanghuimun"), ("밟아", "balba"),
    ("값이", "gapsi"), ("많아", "mana"), ("넓은", "neolbeun"), ("꽃잎", "kkochip"), ("낳아", "naa"), ("앉아", "anja"),
    ("평양", "pyeongyang"), ("판문점", "panmunjeom"), ("동창리", "dongchangni"), ("신의주", "sinuiju"),
    ("구미", "gumi"), ("울릉", "ulleung"), ("샛별", "saetbyeol"),
  ])
  func revisedFollowsPronunciation(_ word: String, _ text: String) {
    #expect(RomanizationSystem.revisedAssimilated.spelling(ofHangul: word) == text)
  }

  /// Hangul, McCune–Reischauer.
  @Test(arguments: [
    ("한국", "han’guk"), ("부산", "pusan"), ("금강산", "kŭmgangsan"), ("독립", "tongnip"), ("신라", "silla"),
    ("백두산", "paektusan"), ("결혼", "kyŏrhon"), ("설악산", "sŏraksan"), ("압록강", "amnokkang"), ("쉬", "shwi"),
    ("평양", "p’yŏngyang"), ("녕변", "nyŏngbyŏn"), ("동창리", "tongch’angni"), ("풍계리", "p’unggyeri"),
    ("만경대", "man’gyŏngdae"), ("라선", "rasŏn"), ("신포", "sinp’o"), ("평창", "p’yŏngch’ang"),
  ])
  func mccuneReischauerFollowsPronunciation(_ word: String, _ text: String) {
    #expect(RomanizationSystem.mccuneReischauer.spelling(ofHangul: word) == text)
  }

  /// Hangul, the North's way for places.
  @Test(arguments: [
    ("평양", "phyongyang"), ("녕변", "nyongbyon"), ("풍계리", "phunggyeri"), ("동창리", "tongchangni"),
    ("만경대", "mangyongdae"), ("남포", "nampho"), ("판문점", "phanmunjom"), ("라선", "rason"), ("개성", "kaesong"),
    ("신의주", "sinuiju"), ("백두산", "paektusan"), ("함흥", "hamhung"), ("신라", "silla"),
  ])
  func northernPlacesFollowPronunciation(_ word: String, _ text: String) {
    #expect(RomanizationSystem.northern.spelling(ofHangul: word) == text)
  }

  @Test func everySystemSpellsEverySyllable() {
    for system in RomanizationSystem.allCases {
      #expect(system.spelling(ofHangul: "") == "")
      #expect(system.spelling(ofHangul: "평양 시") == nil)
      for value in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 7) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        #expect(system.spelling(ofHangul: String(Character(scalar)))?.isEmpty == false)
      }
    }
  }
}
