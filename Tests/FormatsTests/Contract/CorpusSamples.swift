import CorpusModel

/// Rows for the contract of corpus formats.
enum CorpusSamples {
  /// Texts that some reader or writer has stumbled over.
  static let texts = [
    "Il leader nordcoreano", "", "tab\there", "line\nfeed", "carriage\rreturn", "both\r\nends", "\"", "a \"b\" c",
    "\"a",
    "]]>", "<b>&amp;</b>", "\u{0}\u{1}\u{1F}\u{7F}", "\u{FFFE}\u{FFFF}",
    "a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f\u{1C}g",
    "😀👩‍👩‍👧", "김정은 동지", "\u{1112}\u{1161}\u{11AB}", "=1+1", "+1", "-1", "@a", "'=1", "NA", "null", "001", "1e5", "3-4",
    "1,5", "back\\slash\\n", " space ", "\u{A0}nbsp\u{A0}", "e\u{301}", "a|b;c,d", "a\u{FEFF}mark", "{\"a\": [1]}",
  ]

  /// A row with one sentence on each side.
  static func record(_ number: Int, _ italian: String, _ english: String, document: String = "a.txt")
    -> CorpusRecord
  {
    let isTranslated = !english.isEmpty
    return CorpusRecord(
      document: document, segments: [number], text: italian, normalizedText: italian, concepts: ["dprk"],
      names: ["Corea del Nord"],
      translations: [
        CorpusRecord.Translation(
          text: english, segments: isTranslated ? [number] : [], names: ["North Korea"],
          score: isTranslated ? 0.9713 : nil, missing: [],
          side: CorpusSide(isTranslated ? [CorpusSentence(number: number, text: english)] : []))
      ],
      side: CorpusSide([CorpusSentence(number: number, text: italian, tokens: tokens(italian))]))
  }

  /// A row for each text, as Italian and, in another order, as English.
  static var records: [CorpusRecord] {
    texts.enumerated().map { index, text in record(index + 1, text, texts[(index + 7) % texts.count]) }
  }

  /// What stands between spaces and line ends.
  private static func tokens(_ text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return bytes.indices.split { [0x20, 0x09, 0x0A, 0x0D].contains(bytes[$0]) }.compactMap { run in
      run.first.flatMap { first in run.last.map { first..<$0 + 1 } }
    }
  }
}
