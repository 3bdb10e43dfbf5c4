import CorpusModel
import Formats
import Terminology
import Testing

@testable import Checks

/// Who speaks for whom, and whose concepts are.
@Suite struct ConceptRelationsTests {
  static let table = """
    id\ttype\tit\ten\tko-KR\towner\tseat-of
    russia\tcountry\tRussia\tRussia\t러시아\t\t
    australia\tcountry\tAustralia\tAustralia\t호주\t\t
    austria\tcountry\tAustria\tAustria\t오스트리아\t\t
    south-korea\tcountry\tCorea del Sud\tSouth Korea\t한국\t\t
    north-korea\tcountry\tCorea del Nord\tNorth Korea\t북한\t\t
    russian\tdemonym\trusso\tRussian\t러시아\t\t
    australian\tdemonym\taustraliano\tAustralian\t호주인\t\t
    korean\tdemonym\tcoreano\tKorean\t한국인\tsouth-korea | north-korea\t
    moscow\tcity\tMosca\tMoscow\t모스크바\t\trussia
    ministry\torganization\tMinistero\tMinistry of Defence, Russia\t국방부\t\t
    treaty\ttreaty\tTrattato\tRussian-South Korea Treaty\t조약\t\t
    team\torganization\tSquadra\tKorean Team\t팀\t\t
    weapon\tweapon\tArma\tRussian Weapon\t무기\t\t
    european\tdemonym\teuropeo\tEuropean\t유럽인\t\t
    union\torganization\tUnione\tEuropean Union\t유럽연합\t\t
    """

  let glossary: Glossary
  let relations: ConceptRelations

  init() throws {
    glossary = try Self.glossary(Self.table)
    relations = BitextGlossary(glossary).relations
  }

  private static func glossary(_ table: String) throws -> Glossary {
    var reader = GlossaryTSVReader()
    reader.read(path: "g.tsv", contents: Array(table.utf8))
    return try reader.glossary()
  }

  func places(_ ids: String...) -> Set<Int> { Set(ids.compactMap(glossary.position(ofID:))) }

  @Test(arguments: [
    ("russia", ["russia"]), ("russian", ["russia"]), ("australian", ["australia"]), ("moscow", ["russia"]),
    ("korean", ["north-korea", "south-korea"]), ("ministry", ["russia"]), ("treaty", ["russia", "south-korea"]),
    ("team", []), ("weapon", []),
  ])
  func ownersAreKnown(id: String, owners: [String]) throws {
    let concept = try #require(glossary.position(ofID: id))
    let expected = Set(owners.compactMap(glossary.position(ofID:)))
    // The second answer is a remembered one.
    for _ in 0..<2 { #expect(relations.owners(of: concept) == expected) }
  }

  @Test(arguments: [
    ("russian", ["russia"]), ("russia", ["russian"]), ("australian", ["australia"]), ("austria", []),
    ("european", ["union"]), ("union", ["european"]),
  ])
  func relatedConceptsAreFound(id: String, related: [String]) throws {
    let concept = try #require(glossary.position(ofID: id))
    #expect(relations.related(to: concept) == related.compactMap(glossary.position(ofID:)))
  }

  @Test func seatsStandForCountries() throws {
    let moscow = try #require(glossary.position(ofID: "moscow"))
    #expect(relations.country(ofSeat: moscow) == glossary.position(ofID: "russia"))
    #expect(relations.nations(of: moscow) == places("russia"))
  }

  @Test func namesTellOfNoOwnerThatTheGlossaryDoesNot() {
    let all = glossary.concepts.indices.reduce(into: Set<Int>()) { $0.formUnion(relations.owners(of: $1)) }
    #expect(relations.allOwners == all)
  }

  @Test func anotherGlossaryKnowsAffiliationsByEnglishNames() throws {
    let names = "id\ttype\tit\ten\nr\tcountry\tRussia\tRussia\nm\tcity\tMosca\tMoscow\n"
    let bare = try Self.glossary(names)
    #expect(BitextGlossary(bare).relations.country(ofSeat: 1) == nil)
    #expect(BitextGlossary(bare, known: glossary).relations.country(ofSeat: 1) == 0)
  }
}
