import Foundation
import Testing

/// Names outside the glossary: where they are found, how they are grouped, and what is proposed for them.
@Suite struct CandidateNamesTests {
  let scratch: Scratch
  let glossary: String

  init() throws {
    scratch = try Scratch()
    glossary = try scratch.file("g.tsv", "id\ttype\tit\ten\tko-KR\nmoscow\tcity\tMosca\tMoscow\t모스크바\n")
  }

  private func candidates(_ path: String) throws -> [[String: Any]] {
    let report = try Program.run("coverage", "-g", glossary, "--format", "json", path)
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    return try #require(json?["candidates"] as? [[String: Any]])
  }

  private func occurrences(_ candidate: [String: Any]) -> [(range: Range<Int>, surface: String)] {
    (candidate["occurrences"] as? [[String: Any]] ?? []).map { occurrence in
      let (start, end) = (occurrence["start"] as? Int ?? 0, occurrence["end"] as? Int ?? 0)
      return (start..<max(start, end), occurrence["surface"] as? String ?? "")
    }
  }

  /// Recall and precision inside sentences of invented news, each name of the gold in braces.
  @Test func namesInsideSentencesAreFound() throws {
    var text = String.UnicodeScalarView()
    var (gold, starts): (Set<Range<Int>>, Set<Int>) = ([], [])
    for line in try Gold.fixture("names.gold").split(separator: "\n") {
      starts.insert(text.count)
      var open = 0
      for scalar in line.unicodeScalars {
        switch scalar {
        case "{": open = text.count
        case "}": gold.insert(open..<text.count)
        default: text.append(scalar)
        }
      }
      text.append(contentsOf: "\n\n".unicodeScalars)
    }
    let scalars = Array(text)
    let path = try scratch.file("names.txt", String(text))
    let found = try candidates(path).flatMap(occurrences)
    for (range, surface) in found {
      #expect(String(String.UnicodeScalarView(scalars[range])) == surface)
    }
    let inside = Set(found.map(\.range)).filter { !starts.contains($0.lowerBound) }
    let wanted = gold.filter { !starts.contains($0.lowerBound) }
    let right = Double(inside.intersection(wanted).count)
    print("names inside sentences: P \(right / Double(inside.count)), R \(right / Double(wanted.count))")
    #expect(wanted.count > 150)
    #expect(right / Double(wanted.count) >= 0.94)
    #expect(right / Double(inside.count) >= 0.92)
  }

  /// A surname begins with its particle, a minister's name behind what he is in charge of, and a sentence with a name that
  /// the corpus has elsewhere, though its first word is an ordinary one too.
  @Test func namesBeginWhereTheyBegin() throws {
    let text = """
      Ieri la presidente von der Zavat ha visto il ministro degli Esteri Ugo Bilgo. Poi va alla Casa Tinta, che non è una casa.

      Casa Tinta tace. Lo scrive l'editore de La Fonda.
      """
    let names = try candidates(scratch.file("b.txt", text)).compactMap { $0["text"] as? String }
    #expect(Set(names) == ["von der Zavat", "Ugo Bilgo", "Casa Tinta", "La Fonda"])
  }

  @Test func spellingsAndNumbersAreGrouped() throws {
    let text = """
      Ieri un Zavatano ha parlato con gli Zavatani. Anche gli Zavatani hanno risposto dell'UFX alla Ufx.
      Ha risposto Mario Ferrandi, poi ha risposto Maria Ferrandi.
      """
    let forms = try candidates(scratch.file("t.txt", text)).map { candidate in
      (candidate["forms"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }.joined(separator: "|")
    }
    #expect(forms.contains("Zavatani|Zavatano"))
    #expect(forms.contains("UFX|Ufx"))
    #expect(forms.contains("Mario Ferrandi"))
    #expect(forms.contains("Maria Ferrandi"))
  }

  @Test func rowsAreProposedWithTheirCounterparts() throws {
    let texts: [(it: String, en: String, ko: String)] = [
      (
        "Il ministro Teodora Finzi è a Mosca.", "Minister Teodora Finzi is in Moscow.", "테오도라 핀치 장관은 모스크바에 있다."
      ),
      ("Per la Croce Bianca è tardi.", "For the White Cross it is late.", "흰십자회는 너무 늦었다고 말한다."),
      ("Poi la Croce Bianca ha taciuto.", "Then the White Cross fell silent.", "이어 흰십자회는 침묵했다."),
      ("Dopo ha parlato Finzi.", "After that Finzi spoke.", "그 뒤 핀치가 말했다."),
    ]
    _ = try scratch.file("in/a.txt", texts.map(\.it).joined(separator: "\n"))
    _ = try scratch.file("in/a.en.txt", texts.map(\.en).joined(separator: "\n"))
    _ = try scratch.file("in/a.ko.txt", texts.map(\.ko).joined(separator: "\n"))
    let out = scratch.path("rows.tsv")
    let result = try Program.run("glossary", "suggest", scratch.path("in"), "-g", glossary, "-o", out)
    #expect(result.status == 0)
    let table = Program.Result(
      output: try String(contentsOfFile: out, encoding: .utf8), errors: "", status: 0)
    #expect(table.header.prefix(6) == ["id", "type", "it", "en", "ko-KR", "note"])
    #expect(table.column("id") == ["croce-bianca", "teodora-finzi"])
    #expect(table.column("type") == ["", "person"])
    #expect(table.column("it") == ["Croce Bianca", "Teodora Finzi | ~Finzi"])
    #expect(table.column("en") == ["White Cross", "Teodora Finzi"])
    #expect(table.column("ko-KR") == ["흰십자회", "테오도라 핀치"])
    #expect(table.column("score_en").allSatisfy { (Double($0) ?? 0) >= 0.6 })
    // What is proposed is a glossary as it stands.
    #expect(try Program.run("glossary", "lint", out).status == 0)
  }
}
