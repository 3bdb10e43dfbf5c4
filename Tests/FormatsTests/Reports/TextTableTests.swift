import Testing

@testable import Formats

/// Columns that are aligned for a terminal.
@Suite struct TextTableTests {
  @Test func hangulIsTwoCellsWide() {
    var table = TextTable(columns: ["count", "name", "example"], rightAligned: 1)
    table.add(["7", "북한", "a"])
    table.add(["12", "Kim", "b"])
    #expect(table.lines() == ["count  name  example", "    7  북한  a", "   12  Kim   b"])
  }

  @Test func anEndlessCellMovesOnlyItsOwnRow() {
    var table = TextTable(columns: ["name", "example"], rightAligned: 0)
    table.add([String(repeating: "a", count: 10_000), "x"])
    table.add(["b", "y"])
    #expect(table.lines()[1].hasSuffix("aa  x"))
    #expect(table.lines()[2].count < 300)
  }
}
