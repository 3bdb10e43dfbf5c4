import CorpusModel
import Testing
import TextAnalysis

@Suite struct HTMLTextTests {
  private func text(_ html: String) throws -> String {
    let result = try HTMLText.extract(Array(html.utf8))
    return result.string(in: 0..<result.bytes.count)
  }

  @Test(arguments: [
    ("<p>Uno.</p><p>Due.</p>", "Uno.\n\nDue."),
    (
      "<html><head><title>No</title><style>p{}</style></head><body><h1>Titolo</h1><p>Testo</p></body></html>",
      "Titolo\n\nTesto"
    ),
    ("<p>Kim <b>Jong</b> <i>Un</i></p>", "Kim Jong Un"),
    ("<p>a<script>if (1 < 2) x('</p>')</script>b</p>", "ab"), ("<p>uno<br>due</p>", "uno\ndue"),
    ("<p>citt&agrave; &amp; mare &#8217; &lt;b&gt;</p>", "città & mare ’ <b>"), ("<p>uno\ndue</p>", "uno due"),
    ("<nav>menu</nav><article><p>Testo</p></article><footer>fine</footer>", "Testo"), ("testo solo", "testo solo"),
    ("<p>rotto <b>senza fine<p>altro", "rotto senza fine\n\naltro"), ("<!-- no --><p>sì</p><!-- no -->", "sì"),
    ("", ""), ("<ul><li>uno<li>due</ul>", "uno\n\ndue"), ("<p>perché così 김정은</p>", "perché così 김정은"),
    ("<meta charset=iso-8859-1><p>è</p>", "è"), ("<p>a &unknown; b & c</p>", "a &unknown; b & c"),
    ("<div>\n  <p>\n  Uno.\n  </p>\n  <p>Due.</p>\n</div>", "\u{20}  Uno.   \n\nDue."),
    ("<noscript>no</noscript><table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
  ])
  func extracts(html: String, wanted: String) throws { #expect(try text(html) == wanted) }

  /// The map leads from every stretch of text to its source.
  @Test(arguments: 0..<200)
  func theMapIsExact(seed: Int) throws {
    var random = SplitMix64(state: UInt64(seed))
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<br>", "testo", " ", "\n", "&egrave;", "&amp;", "&", "<", ">", "è", "김",
      "<script>x</script>", "<!-- c -->",
      "<div class=\"a>b\">", "</div>", "&#233;", "&x;", "<li>", "“", "<style>", "</style>", "<nav>", "</nav>",
      "<a href='x'>", "</a>",
    ]
    let source = Array((0..<40).compactMap { _ in pieces.randomElement(using: &random) }.joined().utf8)
    let result = try HTMLText.extract(source)
    var rebuilt: [UInt8] = []
    var position = 0
    for change in result.map.changes {
      try #require(change.original.lowerBound >= position, "seed \(seed)")
      rebuilt += source[position..<change.original.lowerBound]
      try #require(rebuilt.count == change.normalized.lowerBound, "seed \(seed)")
      rebuilt += result.bytes[change.normalized]
      position = change.original.upperBound
    }
    #expect(rebuilt + source[position...] == result.bytes, "seed \(seed)")
    #expect(UTF8Validation.firstInvalidOffset(in: result.bytes) == nil, "seed \(seed)")
  }

  @Test func longDocumentsKeepTheirOffsets() throws {
    let html =
      "<html><body>" + (0..<5000).map { "<p>Il paragrafo n&deg; \($0) &egrave; qui.</p>\n" }.joined() + "</body>"
    let source = Array(html.utf8)
    let result = try HTMLText.extract(source)
    let found = result.string(in: 0..<result.bytes.count)
    #expect(found.hasSuffix("Il paragrafo n° 4999 è qui."))
    let last = result.bytes.count - 4..<result.bytes.count - 1
    #expect(source[result.map.originalRange(of: last)].elementsEqual("qui".utf8))
  }
}
