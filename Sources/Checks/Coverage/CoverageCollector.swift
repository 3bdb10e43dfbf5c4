package import CorpusModel
internal import TextAnalysis

/// Gathers coverage document by document; its memory grows with the names, not with the text.
package struct CoverageCollector {
  private struct Use {
    var mentions = 0
    var documents = 0
    var lastDocument = -1
    var forms: [String: (status: Mention.Status, count: Int)] = [:]
    let firstPlace: SourceLocation
    var examples: [String] = []

    private static let examplesAtMost = 3

    mutating func add(
      _ surface: String, _ status: Mention.Status, document: Int, example: @autoclosure () -> String
    ) {
      mentions += 1
      if lastDocument != document {
        documents += 1
        lastDocument = document
      }
      if examples.count < Self.examplesAtMost {
        let example = example()
        if examples.last != example { examples.append(example) }
      }
      forms[surface, default: (status, 0)].count += 1
    }
  }

  private let conceptCount: Int
  private let tokenizer: Tokenizer
  private var documents = 0
  private var segments = 0
  private var resolved = 0
  private var ambiguous = 0
  private var unknown = 0
  private var uses: [Int: Use] = [:]
  private var deprecated: [CoverageReport.DeprecatedUse] = []
  private var candidates = CandidateCollector()

  /// Makes a collector for a glossary of so many concepts.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(conceptCount: Int) throws(InputError) {
    self.conceptCount = conceptCount
    tokenizer = try Tokenizer(language: .italian)
  }

  /// Adds a document with its outermost mentions.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func add(
    source: SourceText, text: NormalizedText, segments: [Segment], mentions: [Mention]
  ) throws(InputError) {
    let document = documents
    documents += 1
    self.segments += segments.count
    var next = 0
    for (number, segment) in segments.enumerated() {
      var examples = SentenceExamples(of: segment.range, in: text.bytes)
      var covered: [Range<Int>] = []
      while next < mentions.count, mentions[next].range.lowerBound < segment.range.upperBound {
        add(mentions[next], source, text, &examples, document)
        covered.append(mentions[next].range)
        next += 1
      }
      let tokens = try tokenizer.tokens(in: text.bytes, range: segment.range)
      let found = NameSequenceFinder(text: text.bytes, tokens: tokens, mentions: covered).sequences()
      candidates.add(
        found.names, lowercase: found.lowercaseWords, document: document, examples: &examples,
        locate: { NameOccurrence($0, document: document, segment: number, source: source, text: text) })
    }
  }

  private mutating func add(
    _ mention: Mention, _ source: SourceText, _ text: NormalizedText, _ examples: inout SentenceExamples,
    _ document: Int
  ) {
    guard let concept = mention.concept else {
      if mention.decision == .ambiguous { ambiguous += 1 } else { unknown += 1 }
      return
    }
    resolved += 1
    let original = text.map.originalRange(of: mention.range)
    let surface = source.string(in: original)
    let place = source.location(ofUTF8: original.lowerBound)
    uses[concept, default: Use(firstPlace: place)].add(
      surface, mention.status, document: document, example: examples.example(of: mention.range))
    if mention.status == .deprecated {
      deprecated.append(CoverageReport.DeprecatedUse(text: surface, concept: concept, place: place))
    }
  }

  /// What was gathered.
  package consuming func report() -> CoverageReport {
    let used = uses.map { concept, use in
      CoverageReport.ConceptUse(
        concept: concept, mentions: use.mentions, documents: use.documents, forms: Self.sorted(use.forms),
        firstPlace: use.firstPlace, examples: use.examples)
    }
    return CoverageReport(
      documents: documents, segments: segments, resolvedMentions: resolved, ambiguousMentions: ambiguous,
      unknownMentions: unknown,
      used: used.sorted { (-$0.mentions, $0.concept) < (-$1.mentions, $1.concept) },
      unused: (0..<conceptCount).filter { uses[$0] == nil }, deprecated: deprecated,
      candidates: candidates.candidates())
  }

  private static func sorted(
    _ forms: [String: (status: Mention.Status, count: Int)]
  ) -> [CoverageReport.ConceptUse.Form] {
    forms.map { CoverageReport.ConceptUse.Form(text: $0.key, status: $0.value.status, count: $0.value.count) }
      .sorted { left, right in
        left.count != right.count
          ? left.count > right.count : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
      }
  }
}
