import Testing

@testable import Mentions

/// The bits of the set never hide a member, nor make one.
@Suite struct ConceptSetTests {
  @Test func itHoldsWhatWasInserted() {
    let members = [0, 63, 64, 1 << 15, 1 << 15 + 3, 999_999]
    var set = ConceptSet()
    #expect(set.isEmpty)
    for member in members { set.insert(member) }
    #expect(!set.isEmpty)
    for concept in [0, 1, 3, 62, 63, 64, 65, 1 << 15, 1 << 15 + 3, 1 << 15 + 64, 2 << 15, 999_999, 1_000_000] {
      #expect(set.contains(concept) == members.contains(concept))
    }
  }
}
