import CorpusModel
import Formats
import Testing

@Suite struct ColumnChoiceTests {
  @Test func columnsAreNumbersOrNames() throws {
    let choices = try #require(ColumnChoice.list("it=3,ko-kp=testo nord,en=a=b"))
    #expect(choices.map(\.language) == [.italian, .northKorean, .english])
    #expect(choices.map(\.column) == [.number(2), .name("testo nord"), .name("a=b")])
  }

  @Test(arguments: ["", "it", "it=", "=3", "it=0", "it=-1", "it=1,it=2", "it=1,", "1=it"])
  func whatIsNoChoiceIsRefused(text: String) { #expect(ColumnChoice.list(text) == nil) }
}
