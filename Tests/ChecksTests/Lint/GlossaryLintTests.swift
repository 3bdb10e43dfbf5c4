import CorpusModel
import Formats
import Terminology
import Testing

@testable import Checks

/// Each rule has a glossary that breaks it, and one that comes close and does not.
@Suite struct GlossaryLintTests {
  struct Case: CustomStringConvertible {
    let code: DiagnosticCode
    let severity: Diagnostic.Severity
    let bad: String
    let good: String

    var description: String { "\(code): \(bad)" }
  }

  static let cases: [Case] = [
    Case(code: .idForm, severity: .error, bad: "Kim_Jong; person; Kim; Kim", good: "kim-jong; person; Kim; Kim"),
    Case(
      code: .noPreferredTerm, severity: .error, bad: "a; person; ~Kim; Kim Il",
      good: "a; person; Kim Il | ~Kim; Kim"),
    Case(
      code: .noPreferredTerm, severity: .error, bad: "a; person; !Kim; Kim Il",
      good: "a; person; =Kim | !Chim; Kim"),
    Case(code: .languageMissing, severity: .error, bad: "a; city; ; Moscow; 모스크바", good: "a; city; Mosca; Moscow"),
    Case(code: .languageMissing, severity: .error, bad: "a; city; Mosca; ", good: "a; city; Mosca; ; 모스크바"),
    Case(
      code: .termText, severity: .error, bad: "a; city; Bogota\u{301}; Bogotá", good: "a; city; Bogotá; Bogotá"),
    Case(code: .termText, severity: .error, bad: "a; city; San\u{A0}Paolo; X", good: "a; city; San Paolo; X"),
    Case(code: .termText, severity: .error, bad: "a; city; Mo\u{AD}sca; X", good: "a; city; Mosca; X"),
    Case(code: .termText, severity: .error, bad: "a; city; San  Paolo; X", good: "a; city; San Paolo; X"),
    Case(code: .termText, severity: .error, bad: "a; city; San\\nPaolo; X", good: "a; city; San Paolo; X"),
    Case(code: .termScript, severity: .error, bad: "a; city; М\u{6F}sca; X", good: "a; city; Mosca; X"),
    Case(code: .termScript, severity: .error, bad: "a; city; 모스크바; X", good: "a; city; Mosca; X; 모스크바"),
    Case(
      code: .termScript, severity: .error, bad: "a; city; Mosca; X; Moscow", good: "a; weapon; Icbm; ICBM; ICBM"),
    Case(
      code: .koreanSpelling, severity: .error, bad: "a; country; Russia; Russia; 로씨야",
      good: "a; country; Russia; Russia; 러시아"),
    Case(
      code: .koreanSpelling, severity: .error, bad: "a; country; Russia; Russia; ; 러시아",
      good: "a; country; Russia; Russia; ; 로씨야"),
    Case(
      code: .koreanSpelling, severity: .error, bad: "a; person; Ri Il; Ri Il; 이영호; 이영호",
      good: "a; person; Ri Il; Ri Il; 이영호; 리영호"),
    Case(
      code: .sharedTerm, severity: .error, bad: "a; person; Ri Yong-ho; A\nb; person; Ri Yong-ho; B",
      good: "a; person; Ri Yong-ho; A; ; ; ; a diplomat\nb; person; Ri Yong-ho; B; ; ; ; a marshal"),
    Case(
      code: .sharedTerm, severity: .error, bad: "a; organization; Ue; A\nb; event; Ue; B",
      good: "a; organization; Ue; A\nb; event; Universo | ~Ue; B"),
    Case(
      code: .unreachableTerm, severity: .error, bad: "a; organization; Nato | NATO; X",
      good: "a; organization; NATO | Nato; X"),
    Case(
      code: .unreachableTerm, severity: .error, bad: "a; city; Pyongyang | P\u{79}ŏngyang; X",
      good: "a; city; Pyongyang | Phyongyang; X"),
    Case(
      code: .derivedCollision, severity: .warning, bad: "a; demonym; turco; A\nb; demonym; turca; B",
      good: "a; demonym; russo; A\nb; demonym; greco; B"),
    Case(
      code: .unknownOwner, severity: .error, bad: "a; city; Mosca; X; ; ; ; ; b",
      good: "a; city; Mosca; X; ; ; ; ; c | d\nc; country; Russia; Y\nd; country; Cina; Z"),
    Case(
      code: .unknownOwner, severity: .error, bad: "a; city; Mosca; X; ; ; ; ; ; A",
      good: "a; city; Mosca; X; ; ; ; ; ; b,c\nb; country; Russia; Y\nc; organization; Ue; Z"),
  ]

  @Test(arguments: cases)
  func theRuleFindsWhatBreaksItAlone(example: Case) throws {
    let bad = try Self.findings(example.bad)
    #expect(bad.contains { $0.code == example.code && $0.severity == example.severity }, "\(bad)")
    let good = try Self.findings(example.good)
    #expect(!good.contains { $0.code == example.code }, "\(good)")
  }

  @Test func everyRuleHasACase() {
    let codes = DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("BT03") }
    #expect(Set(Self.cases.map(\.code)) == Set(codes))
  }

  @Test func requiredLanguagesAreRequired() throws {
    let glossary = try Self.glossary("a; city; Mosca; Moscow; 모스크바")
    let subject = try LintSubject(glossary)
    #expect(try GlossaryLint.findings(in: subject, required: [.southKorean]).isEmpty)
    let findings = try GlossaryLint.findings(in: subject, required: [.northKorean])
    #expect(findings.map(\.code) == [.languageMissing])
  }

  @Test func findingsAreInTheOrderOfTheFile() throws {
    let rows = "b; city; ; Moscow; 모스크바\nA; city; Roma; Rome\nc; city; ; Paris; 파리"
    #expect(try Self.findings(rows).map { $0.location?.line } == [2, 3, 4])
  }

  private static func findings(_ rows: String) throws -> [Diagnostic] {
    try GlossaryLint.findings(in: LintSubject(glossary(rows)), required: [])
  }

  /// A glossary of rows `id; type; it; en; ko-KR; ko-KP; gender; note; owner; seat-of`, whose last cells may be left out.
  private static func glossary(_ rows: String) throws -> Glossary {
    let header = ["id", "type", "it", "en", "ko-KR", "ko-KP", "gender", "note", "owner", "seat-of"]
    let lines = rows.split(separator: "\n").map { row in
      var cells = row.split(separator: ";", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " })
      }
      cells += Array(repeating: "", count: header.count - cells.count)
      return cells.joined(separator: "\t")
    }
    var reader = GlossaryTSVReader()
    reader.read(
      path: "rows.tsv", contents: Array(([header.joined(separator: "\t")] + lines).joined(separator: "\n").utf8))
    return try reader.glossary()
  }
}
