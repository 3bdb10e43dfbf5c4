import CorpusModel
import Testing

@testable import Alignment

@Suite struct SentenceAlignerTests {
  static func side(_ sentences: [String]) -> AlignmentSide {
    AlignmentSide(sentences: sentences.map { Array($0.utf8) })
  }

  static func align(_ source: [String], _ target: [String], to language: LanguageTag = .english) -> [Bead] {
    SentenceAligner(source: .italian, target: language)
      .align([DocumentPair(source: side(source), target: side(target))])[0]
  }

  /// Holds that beads cover both sides once and in order.
  static func expectCover(
    _ beads: [Bead], _ sources: Int, _ targets: Int, _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    var source = 0
    var target = 0
    for bead in beads {
      #expect(bead.source.lowerBound == source && bead.target.lowerBound == target, sourceLocation: location)
      #expect(!bead.source.isEmpty || !bead.target.isEmpty, sourceLocation: location)
      #expect((0...1).contains(bead.score), sourceLocation: location)
      source = bead.source.upperBound
      target = bead.target.upperBound
    }
    #expect(source == sources && target == targets, sourceLocation: location)
  }

  @Test(arguments: [LanguageTag.english, .korean])
  func everyBeadOfTheSeedIsRight(language: LanguageTag) throws {
    let beads = SentenceAligner(source: .italian, target: language).align([try Seed.pair(language)])[0]
    let gold = try Seed.gold(language)
    #expect(gold.count == 14)
    #expect(beads.map { AlignedSentences($0) } == gold)
  }

  @Test(arguments: [LanguageTag.english, .korean])
  func theSeedAlignedBackwardIsTheSame(language: LanguageTag) throws {
    let pair = try Seed.pair(language)
    let beads = SentenceAligner(source: language, target: .italian)
      .align([DocumentPair(source: pair.target, target: pair.source)])[0]
    let gold = try Seed.gold(language).map { AlignedSentences(source: $0.target, target: $0.source) }
    #expect(beads.map { AlignedSentences($0) } == gold)
  }

  @Test func aSentenceLeftOutIsLeftAlone() throws {
    let pair = try Seed.pair(.english)
    let shortened = AlignmentSide(sentences: Array(pair.target.sentences[..<6] + pair.target.sentences[7...]))
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: pair.source, target: shortened)])[0]
    #expect(beads.contains { $0.source == 5..<6 && $0.target.isEmpty })
    #expect(beads.filter { !$0.target.isEmpty }.count == 13)
  }

  @Test func emptySidesAreLeftAlone() {
    #expect(Self.align([], []).isEmpty)
    Self.expectCover(Self.align(["Uno.", "Due."], []), 2, 0)
    Self.expectCover(Self.align([], ["One.", "Two.", "Three."]), 0, 3)
    #expect(SentenceAligner(source: .italian, target: .english).align([]).isEmpty)
    Self.expectCover(Self.align(["", ""], [""]), 2, 1)
  }

  @Test func oneSentenceIsAlignedWithOne() {
    let beads = Self.align(["Il trattato è stato firmato."], ["The treaty was signed."])
    #expect(beads.map { AlignedSentences($0) } == [AlignedSentences(source: [0], target: [0])])
  }

  @Test func sentencesWithoutCommonTokensGoByLength() {
    let source = [
      "Ecco qua.", "Una frase assai lunga che parla del tempo e delle stagioni lontane.", "Bene così.",
    ]
    let target = [
      "See this.", "Some rather lengthy words about weather or distant seasons of years.", "Okay now.",
    ]
    let beads = Self.align(source, target)
    #expect(beads.map { AlignedSentences($0) } == (0..<3).map { AlignedSentences(source: [$0], target: [$0]) })
  }

  @Test func theSameSentenceAThousandTimes() {
    let beads = Self.align(
      Array(repeating: "La stessa frase.", count: 1000), Array(repeating: "The same sentence.", count: 1000))
    Self.expectCover(beads, 1000, 1000)
    #expect(beads.filter { $0.source.count == 1 && $0.target.count == 1 }.count == 1000)
  }

  @Test func thousandsOfSentencesOnOneSideOnly() {
    let many = (0..<4000).map { "Frase numero \($0) di una lunga serie." }
    Self.expectCover(Self.align(many, ["Sentence number 2000 of a long series."]), 4000, 1)
    Self.expectCover(Self.align(["Frase numero 1500 di una lunga serie."], many), 1, 4000)
  }

  @Test func enormousSentences() {
    let long = (0..<20_000).map { "parola\($0) Nome\($0)" }.joined(separator: " ")
    let beads = Self.align(["Prima.", long, "Ultima frase."], ["First.", long, "Last sentence."])
    #expect(beads.count == 3)
    Self.expectCover(Self.align([String(repeating: "가", count: 30_000)], ["Kaka kaka", "x"], to: .english), 1, 2)
  }

  @Test func severalDocumentsShareNothingButTheLexicon() throws {
    let english = try Seed.pair(.english)
    let empty = DocumentPair(source: Self.side([]), target: Self.side(["Alone."]))
    let documents = SentenceAligner(source: .italian, target: .english).align([english, empty, english])
    #expect(documents.count == 3)
    #expect(documents[0].map { AlignedSentences($0) } == documents[2].map { AlignedSentences($0) })
    Self.expectCover(documents[1], 0, 1)
    Self.expectCover(documents[2], 14, 16)
  }
}

/// What holds of any texts.
@Suite struct AlignmentPropertyTests {
  /// Documents of random words, some of them shared, with sentences left out and joined.
  static func documents(seed: UInt64) -> [DocumentPair] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<3).map { _ in
      var source: [String] = []
      var target: [String] = []
      for _ in 0..<next(40) {
        let words = (0...next(12)).map { _ in "parola\(next(60))" }
        let translation = words.map { next(3) == 0 ? $0 : "word" + $0.dropFirst(6) }.joined(separator: " ")
        if next(8) > 0 { source.append(words.joined(separator: " ")) }
        if next(8) > 0 { target.append(translation) }
      }
      return DocumentPair(source: SentenceAlignerTests.side(source), target: SentenceAlignerTests.side(target))
    }
  }

  @Test(arguments: 1...8)
  func beadsCoverBothSidesOnceAndInOrder(seed: UInt64) {
    let pairs = Self.documents(seed: seed)
    let aligner = SentenceAligner(source: .italian, target: .english)
    let documents = aligner.align(pairs)
    for (pair, beads) in zip(pairs, documents) {
      SentenceAlignerTests.expectCover(beads, pair.source.sentences.count, pair.target.sentences.count)
    }
    #expect(aligner.align(pairs) == documents)
  }

  @Test(arguments: 1...8)
  func exchangedSidesGiveNearlyTheSame(seed: UInt64) {
    let pairs = Self.documents(seed: seed)
    let aligner = SentenceAligner(source: .italian, target: .english)
    let straight = aligner.align(pairs)
    let exchanged = aligner.align(pairs.map { DocumentPair(source: $0.target, target: $0.source) })
    var same = 0
    var all = 0
    for (first, second) in zip(straight, exchanged) {
      let known = Set(second.map { AlignedSentences(source: Array($0.target), target: Array($0.source)) })
      same += first.filter { known.contains(AlignedSentences($0)) }.count
      all += first.count
    }
    #expect(Double(same) >= 0.8 * Double(all), "seed \(seed): \(same) of \(all)")
  }
}
