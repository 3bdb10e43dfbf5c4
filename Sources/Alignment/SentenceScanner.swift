internal import CorpusModel

/// A sentence as the aligner sees it.
struct ScannedSentence: Equatable, Sendable {
  /// Its types, each once, in ascending order.
  let types: [Int32]
  /// Its length in Unicode scalars, at least 1.
  let scalarCount: Int
}

/// Cuts sentences of one side into types.
///
/// Words are runs of letters of one script, so that `CPU를` holds a Latin word and a particle; an apostrophe
/// ends a word.
struct SentenceScanner: Sendable {
  /// The types met so far.
  private(set) var table = TypeTable()
  private var forms = ByteStringTable()
  private var typeOfForm: [Int32] = []

  /// Cuts a sentence, in one pass over its bytes.
  ///
  /// - Parameters:
  ///   - sentence: normalized UTF-8.
  ///   - concepts: the glossary's concepts in it.
  /// - Complexity: O(*n*) for *n* bytes, save for words that are met for the first time.
  mutating func scan(_ sentence: [UInt8], concepts: [Int] = []) -> ScannedSentence {
    var reader = TokenReader(bytes: sentence)
    var types: [Int32] = []
    while let token = reader.next() { add(token, isFirst: reader.tokenCount == 1, to: &types) }
    if let mark = Self.finalMark(of: sentence) { types.append(Int32(table.insert(.finalMark, [mark]))) }
    for concept in concepts {
      types.append(Int32(table.insert(.concept, Array(String(concept).utf8))))
    }
    let scalars = sentence.reduce(0) { $0 + ($1.isUTF8Continuation ? 0 : 1) }
    return ScannedSentence(types: Self.sortedAndUnique(types), scalarCount: max(1, scalars))
  }

  private mutating func add(_ token: Token, isFirst: Bool, to types: inout [Int32]) {
    switch token {
    case .mark(let byte):
      types.append(Int32(table.insert(.mark, [byte])))
    case .number(let number):
      let meaning = number.wholeValue.flatMap { $0 <= 100 ? Meaning.number($0) : nil }
      types.append(Int32(table.insert(.number, number.normalized, meaning: meaning)))
    case .month(let month):
      types.append(Int32(table.insert(.number, Array("month \(month)".utf8), meaning: .month(month))))
    case .ideograph(let bytes):
      types.append(Int32(table.insert(.ideograph, bytes)))
    case .word(let folded, let isCapitalized):
      guard let type = type(of: folded, .word) else { return }
      types.append(type)
      if isCapitalized, !isFirst { table.markAsName(Int(type)) }
    case .hangul(let eojeol):
      if let type = type(of: eojeol, .hangul) { types.append(type) }
    }
  }

  private mutating func type(of form: [UInt8], _ kind: TypeKind) -> Int32? {
    let (id, isNew) = forms.insert(form)
    if isNew { typeOfForm.append(makeType(of: form, kind)) }
    return typeOfForm[id] < 0 ? nil : typeOfForm[id]
  }

  private mutating func makeType(of form: [UInt8], _ kind: TypeKind) -> Int32 {
    let stem: [UInt8]
    switch kind {
    case .hangul:
      guard let stripped = KoreanParticles.strip(form) else { return -1 }
      stem = stripped
    default:
      guard form.count > 1 else { return -1 }
      stem = Self.firstLetters(of: form)
    }
    let type = table.insert(kind, stem, meaning: Meaning(word: kind == .hangul ? stem : form))
    table.remember(form: form, of: type)
    return Int32(type)
  }

  private static func firstLetters(of form: [UInt8]) -> [UInt8] {
    var letters = 0
    for (index, byte) in form.enumerated() where !byte.isUTF8Continuation {
      if letters == TypeTable.stemLength { return Array(form[..<index]) }
      letters += 1
    }
    return form
  }

  private static func sortedAndUnique(_ types: [Int32]) -> [Int32] {
    var unique: [Int32] = []
    for type in types.sorted() where unique.last != type { unique.append(type) }
    return unique
  }

  /// The question mark, exclamation mark or colon that ends a sentence, closing quotes set aside.
  private static func finalMark(of sentence: [UInt8]) -> UInt8? {
    var end = sentence.count
    while end > 0 {
      if closingASCII.contains(sentence[end - 1]) {
        end -= 1
      } else if end >= 3, closingQuotes.contains(Array(sentence[(end - 3)..<end])) {
        end -= 3
      } else if end >= 2, sentence[end - 2] == 0xC2, sentence[end - 1] == 0xBB {
        end -= 2
      } else {
        break
      }
    }
    guard end > 0 else { return nil }
    return "?!:".utf8.contains(sentence[end - 1]) ? sentence[end - 1] : nil
  }

  private static let closingASCII = Array("\"')* ".utf8)
  private static let closingQuotes = ["”", "’", "」", "』"].map { Array($0.utf8) }
}
