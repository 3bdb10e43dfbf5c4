import BitestoEvaluation
import Testing

@Suite struct NameEvaluationTests {
  /// A treebank of one sentence, from «form/TAG» tokens; `form/TAG+` has no space behind it.
  private func treebank(_ sentences: [String]) -> String {
    sentences.map { sentence in
      let tokens = sentence.split(separator: " ").map { $0.split(separator: "/") }
      let text = tokens.map { $0[1].hasSuffix("+") ? String($0[0]) : $0[0] + " " }.joined()
      let lines = tokens.enumerated().map { number, token in
        "\(number + 1)\t\(token[0])\t_\t\(token[1].filter { $0 != "+" })\t_\t_\t_\t_\t_\t_"
      }
      return (["# text = \(text)"] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test func namesAreRunsOfProperNounsInsideSentences() {
    let text = treebank([
      "Roma/PROPN vede/VERB Mario/PROPN Rossi/PROPN di/ADP Milano/PROPN+ ./PUNCT",
      "Vede/VERB la/DET Harley/PROPN+ -/PUNCT+ Davidson/PROPN+ ./PUNCT",
    ])
    let split = NameGold(conllu: text)
    #expect(split.sentences.map(\.names) == [[10..<21, 25..<31], [8..<14, 15..<23]])
    #expect(NameGold(conllu: text, joinsHyphens: true).sentences[1].names == [8..<23])
  }

  @Test func splitWordsAreOneTokenWithoutTag() {
    let text = "# text = dell'Aiea\n1-2\tdell'\t_\t_\n1\tdi\t_\tADP\n2\tl'\t_\tDET\n3\tAiea\t_\tPROPN\n"
    #expect(NameGold(conllu: text).sentences.map(\.names) == [[5..<9]])
  }

  /// Both ways of being wrong cost: what is found too much, and what is missing.
  @Test func spansAreCompared() throws {
    let gold = NameGold(
      conllu: treebank([
        "Ieri/ADV Mario/PROPN Rossi/PROPN vede/VERB la/DET Commedia/NOUN+ ./PUNCT",
        "Poi/ADV parla/VERB roma/PROPN+ ./PUNCT",
      ]))
    let result = try NameEvaluation().evaluate(gold)
    #expect(result.score.correct == 1)
    #expect(result.score.found == 2)
    #expect(result.score.expected == 2)
    #expect(result.mistakes.map { $0.hasPrefix("missing") } == [false, true])
  }
}
