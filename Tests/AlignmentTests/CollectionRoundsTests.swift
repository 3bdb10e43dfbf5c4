import CorpusModel
import Testing

@testable import Alignment

@Suite struct CollectionRoundsTests {
  private func pair(_ sentences: [String]) -> DocumentPair {
    let side = AlignmentSide(sentences: sentences.map { Array($0.utf8) })
    return DocumentPair(source: side, target: side)
  }

  @Test func differentDocumentsStayTogether() {
    let rounds = CollectionRounds([pair(["a", "b"]), pair(["c", "d"]), pair(["e", "b"])]).rounds
    #expect(rounds == [[0, 1, 2]])
  }

  @Test func nearCopiesAreParted() {
    let rounds = CollectionRounds([
      pair(["a", "b", "c"]), pair(["a", "b", "x"]), pair(["d"]), pair(["a", "b", "c"]),
    ]).rounds
    #expect(rounds == [[0, 2], [1], [3]])
  }

  @Test func everyCopyBeyondTheSharedRoundsStandsAlone() {
    let rounds = CollectionRounds((0..<100).map { _ in pair(["a", "b"]) }).rounds
    #expect(rounds == (0..<100).map { [$0] })
  }

  @Test func emptyDocumentsAndCollections() {
    #expect(CollectionRounds([]).rounds.isEmpty)
    #expect(CollectionRounds([pair([]), pair([])]).rounds == [[0, 1]])
  }
}
