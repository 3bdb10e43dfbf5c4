internal import CorpusModel

/// Numbers words in lower case, and finds them in a text in any case without making strings.
///
/// Open addressing over one array of bytes.
struct WordTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = [0]
  private var slots: [Int32]
  /// By the first byte: bit *n* is set where such a word has *n* bytes; the last also for all longer ones.
  private var lengths = [UInt64](repeating: 0, count: 33)
  /// Bytes of the longest word.
  private(set) var longest = 0

  /// Takes words in lower case; of equal ones the first counts.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ words: [String]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    for word in words { append(Array(word.utf8)) }
  }

  private mutating func append(_ word: [UInt8]) {
    let slot = slot(of: word.span)
    // A repeated word keeps its number free, so that numbers are places in the list.
    storage += word
    ends.append(Int32(storage.count))
    guard slots[slot] < 0 else { return }
    slots[slot] = Int32(ends.count - 2)
    longest = max(longest, word.count)
    for place in [Self.lengthsPlace(word.first ?? 0x80), Self.lengthsPlace(0x80)] {
      lengths[place] |= Self.lengthBit(word.count)
    }
  }

  /// What a stretch of a text is in the table.
  enum Answer: Equatable {
    case word(Int)
    case none
    /// The stretch has letters whose lower case this table does not know: beyond Latin-1.
    case undecided
  }

  /// Finds a stretch, in lower case, among the words.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  func find(_ range: Range<Int>, of text: [UInt8]) -> Answer {
    if range.count > longest || range.isEmpty { return .none }
    if lengths[Self.lengthsPlace(text[range.lowerBound])] & Self.lengthBit(range.count) == 0 {
      // Beyond Latin-1 the lower case may have another length.
      return text[range].allSatisfy { $0 < 0xC4 } ? .none : .undecided
    }
    return text.span.extracting(range).withLowercased(of: self)
  }

  /// The number of a word in lower case; negative where it has none.
  fileprivate func number(of word: borrowing Span<UInt8>) -> Int { Int(slots[slot(of: word)]) }

  /// The slot that holds a word, or would.
  private func slot(of word: borrowing Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while slots[slot] >= 0, !isWord(Int(slots[slot]), word) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isWord(_ number: Int, _ word: borrowing Span<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in word.indices where storage[start + index] != word[index] { return false }
    return true
  }

  /// Where the lengths of words with a first byte are; all words' for bytes beyond ASCII, which may be a capital of any.
  private static func lengthsPlace(_ first: UInt8) -> Int { first < 0x80 ? Int(first & 0x1F) : 32 }

  private static func lengthBit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

extension Span<UInt8> {
  /// Looks the bytes up in lower case: ASCII, and Latin-1's letters, which start with C3.
  fileprivate borrowing func withLowercased(of table: WordTable) -> WordTable.Answer {
    var lowered: InlineArray<64, UInt8> = InlineArray(repeating: 0)
    guard count <= 64 else { return .undecided }
    var isBehindC3 = false
    for index in indices {
      let byte = self[index]
      if byte >= 0xC4 || byte == 0xC2 { return .undecided }
      // À to Þ are C3 80 to C3 9E, but for ×; their small letters lie 32 higher.
      let isCapital = byte.isASCIIUppercase || (isBehindC3 && byte <= 0x9E && byte != 0x97)
      lowered[index] = isCapital ? byte | 0x20 : byte
      isBehindC3 = byte == 0xC3
    }
    let number = table.number(of: lowered.span.extracting(0..<count))
    return number < 0 ? .none : .word(number)
  }
}
