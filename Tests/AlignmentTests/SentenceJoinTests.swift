import CorpusModel
import Testing

@testable import Alignment

@Suite struct SentenceJoinTests {
  @Test(arguments: [
    ("Una frase.", "Un'altra.", SentenceJoin.stop), ("Davvero?!", "Sì.", .stop), ("회의가 열렸다.", "그가 말했다.", .stop),
    ("Dr.", "Toni Hagen tornò.", .stopAfterShortWord), ("n ° 293 , Nov .", "1956 , p. 340 .", .stopAfterShortWord),
    ("guida del cap .", "e due uomini", .stopBeforeSmallLetter),
    ("La frase finì.", "ma non del tutto", .stopBeforeSmallLetter),
    ("prima parte ;", "seconda parte", .clause), ("prima parte,", "Seconda", .clause),
    ("Disse:", "Vieni.", .colon),
    ("il trattato fu", "firmato ieri", .smallLetter), ("Titolo di giornale", "Ieri a Roma", .noMark),
    ("", "Ecco.", .noMark),
    ("( Himalayan Club :", "lista n. 57 ) tornò", .insideBrackets), ("(Nota.) Ecco.", "Fine) strana", .stop),
    ("“저는 왔습니다.", "그리고 보았습니다.”", .insideQuotation), ("Disse \"vengo.", "Poi vado.\" E andò", .insideQuotation),
    ("“이미 갔습니다.”", "라고 그가 말했다.", .afterQuotation), ("\"Vengo.\"", "ha detto", .afterQuotation),
    ("\"Vengo.\"", "\"Vado.\"", .stop), ("«Vieni.» »", "«Vado.»", .stop),
  ])
  func neighboursAreToldApart(first: String, second: String, join: SentenceJoin) {
    #expect(SentenceJoin(LineShape(Array(first.utf8)), LineShape(Array(second.utf8))) == join)
  }

  /// A corpus whose sources are lines of single sentences, each third cut before a small letter.
  private static func corpus() -> BilingualCorpus {
    let lines = (0..<30).map { $0 % 3 == 2 ? "e poi la seconda parte numero \($0)." : "La frase numero \($0) e" }
    let targets = (0..<20).map { "The sentence number \($0)." }
    return BilingualCorpus(
      [DocumentPair(source: SentenceAlignerTests.side(lines), target: SentenceAlignerTests.side(targets))],
      AlignmentParameters())
  }

  /// One bead for every first line of three, one for the other two together.
  private static func path() -> AlignmentPath {
    var path = AlignmentPath()
    for index in 0..<10 {
      let source = 3 * index
      let target = 2 * index
      path.steps.append(AlignmentPath.Step(source: source..<(source + 1), target: target..<(target + 1)))
      path.steps.append(
        AlignmentPath.Step(source: (source + 1)..<(source + 3), target: (target + 1)..<(target + 2)))
    }
    return path
  }

  @Test func nothingIsAssumedBeforeItIsLearned() {
    let model = JoinModel()
    for join in SentenceJoin.allCases { #expect(model.source.score(join) == 0 && model.target.score(join) == 0) }
    #expect(model.source.score(nil) == 0)
  }

  @Test func joinsInsideBeadsAreLearned() {
    var model = JoinModel()
    model.learn(from: Self.path(), Self.corpus())
    #expect(model.source.score(.smallLetter) > 1)
    #expect(model.source.score(.noMark) < 0)
    #expect(model.target.score(.stop) < 0.1)
  }

  @Test func bordersBesideLonelySentencesTeachNothing() {
    var steps = Self.path().steps
    var alone = JoinModel()
    var linked = JoinModel()
    linked.learn(from: AlignmentPath(steps: steps), Self.corpus())
    for index in stride(from: 0, to: steps.count, by: 2) {
      steps[index] = AlignmentPath.Step(
        source: steps[index].source, target: steps[index].target.lowerBound..<steps[index].target.lowerBound)
    }
    alone.learn(from: AlignmentPath(steps: steps), Self.corpus())
    #expect(alone.source.score(.noMark) > linked.source.score(.noMark))
  }

  @Test func runsAddTheirJoinsUp() {
    var model = JoinModel()
    model.learn(from: Self.path(), Self.corpus())
    let joins = DocumentJoins(model.source, [nil, .smallLetter, .stop, .colon])
    for end in 1...4 { #expect(joins.score(endingAt: end, count: 1) == 0) }
    let scores = [SentenceJoin.smallLetter, .stop, .colon].map(model.source.score)
    #expect(abs(joins.score(endingAt: 4, count: 4) - scores.reduce(0, +)) < 1e-5)
    #expect(abs(joins.score(endingAt: 3, count: 2) - scores[1]) < 1e-5)
  }

  /// Lines that were cut at a colon or a semicolon go together though no word of the second half is translated.
  @Test func aSentenceCutInTwoStaysTogether() {
    var source: [String] = []
    var target: [String] = []
    for index in 0..<12 {
      let name = "Villa\(index)"
      source += [
        "Nel paese di \(name) la giunta comunale ha deciso \(index + 200) cose :", "strade nuove e case.",
      ]
      target += ["In the town of \(name) the council has decided \(index + 200) things, new roads and houses."]
    }
    let beads = SentenceAlignerTests.align(source, target)
    #expect(beads.count == 12 && beads.allSatisfy { $0.source.count == 2 && $0.target.count == 1 })
  }
}
