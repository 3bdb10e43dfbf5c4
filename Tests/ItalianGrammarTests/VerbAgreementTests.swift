import Testing

@testable import ItalianGrammar

/// Verbs behind a name of another number.
@Suite struct VerbAgreementTests {
  @Test(arguments: [
    (" ha deciso", "fp", " hanno deciso"),
    (" non ha ancora deciso", "mp", " non hanno ancora deciso"),
    (" è stata informata", "fp", " sono state informate"),
    (" è pronta", "mp", " sono pronti"),
    (" è una famiglia", "fp", " sono una famiglia"),
    (" si dice contraria", "fp", " si dicono contraria"),
    (" hanno deciso", "f", " ha deciso"),
    (" sono stati informati", "f", " è stata informata"),
    (" hanno deciso", "fp", " hanno deciso"),
    (", ha deciso", "fp", ", ha deciso"),
    (" galoppa", "fp", " galoppa"),
    (" è tanto", "fp", " sono tanto"),
    ("", "fp", ""),
  ])
  func theVerbAgrees(_ behind: String, _ features: String, _ wanted: String) throws {
    let features = try #require(NounFeatures(abbreviation: features))
    var bytes = Array(behind.utf8)
    for change in VerbAgreement.changes(behind: bytes[...], for: features).reversed() {
      bytes.replaceSubrange(change.utf8Range, with: change.replacement.utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == wanted)
  }
}
