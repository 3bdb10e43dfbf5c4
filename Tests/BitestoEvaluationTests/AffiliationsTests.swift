import Bitesto
import CorpusModel
import Terminology
import Testing

@testable import Checks

/// What the checks know of whose things are, which they find by name.
@Suite struct AffiliationsTests {
  @Test func ownersAndMembersAreNamesOfTheGlossary() throws {
    let glossary = try GlossarySource.reference.load()
    let names = Set(glossary.concepts.compactMap { $0.preferredName(.english) })
    for (owner, members) in Affiliations.members + Affiliations.seats {
      #expect(names.contains(owner), "\(owner)")
      for member in members { #expect(names.contains(member), "\(owner): \(member)") }
    }
  }
}
