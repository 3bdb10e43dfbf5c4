internal import CByteMasks
internal import CorpusModel

/// Finds the words of a text where a form of a lexicon may start.
///
/// The text goes through a small buffer block by block: masks of 64 bytes cut the words, and ``StartFilter`` is asked for
/// each. Words with characters that the filter does not know count as places. It keeps its memory from text to text.
struct StartScan {
  /// Offsets in the text, in order.
  private(set) var places: [Int] = []

  private let filter: StartFilter
  /// The block, and zeros behind it.
  private var block: [UInt8]
  /// For each byte of the block a bit, set where it belongs to a word.
  private var wordBits = [UInt64](repeating: 0, count: blockSize / 64 + 1)
  /// Where words start and end in the block, in turn.
  private var edges = [UInt32](repeating: 0, count: blockSize + 2)

  /// Whether the block may end inside a word.
  private var isCutInWord = false

  /// Bytes that are read at a time.
  private static let blockSize = 1 << 14

  init(_ filter: StartFilter) {
    self.filter = filter
    block = Array(repeating: 0, count: Self.blockSize + 64 + WordHash.padding)
  }

  /// Reads a text.
  ///
  /// - Parameter text: well-formed UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func run(over text: [UInt8]) {
    places.removeAll(keepingCapacity: true)
    var start = 0
    while start < text.count {
      let end = blockEnd(in: text, from: start)
      let count = end - start
      block.replaceSubrange(0..<count, with: text[start..<end])
      for index in count..<count + 64 + WordHash.padding { block[index] = 0 }
      markWords(count)
      appendPlaces(cutWords(count), behind: start)
      if isCutInWord { places.append(end) }
      start = end
    }
  }

  /// Where to cut a block off: behind an ASCII byte of no word; where there is none, before a character, which then counts
  /// as a place.
  private mutating func blockEnd(in text: [UInt8], from start: Int) -> Int {
    isCutInWord = false
    if text.count - start <= Self.blockSize { return text.count }
    let limit = start + Self.blockSize
    var end = limit
    while end > start + Self.blockSize / 2 {
      let byte = text[end - 1]
      if byte < 0x80, AtomScanner.kind(ofASCII: byte) != .word { return end }
      end -= 1
    }
    end = limit
    while text[end].isUTF8Continuation { end -= 1 }
    isCutInWord = true
    return end
  }

  /// Sets the bits of the bytes of words.
  private mutating func markWords(_ count: Int) {
    let masks = (count + 63) / 64
    var signs: [Int] = []
    block.withUnsafeBufferPointer { block in
      guard let bytes = block.baseAddress else { return }
      for mask in 0..<masks {
        wordBits[mask] = cbytemasks_words(bytes + mask * 64)
        var leads = cbytemasks_sign_leads(bytes + mask * 64)
        while leads != 0 {
          signs.append(mask * 64 + leads.trailingZeroBitCount)
          leads &= leads - 1
        }
      }
    }
    wordBits[masks] = 0
    for sign in signs {
      for index in sign..<sign + PlainWord.separatorLength(block.span, at: sign) {
        wordBits[index / 64] &= ~(1 << UInt64(index % 64))
      }
    }
  }

  /// Finds the edges of the words, and returns how many words there are.
  private mutating func cutWords(_ count: Int) -> Int {
    var edgeCount = 0
    var carry: UInt64 = 0
    for mask in 0...(count + 63) / 64 {
      let bits = wordBits[mask]
      var changes = bits ^ (bits << 1 | carry)
      carry = bits >> 63
      while changes != 0 {
        edges[edgeCount] = UInt32(truncatingIfNeeded: mask * 64 + changes.trailingZeroBitCount)
        edgeCount += 1
        changes &= changes - 1
      }
    }
    return edgeCount / 2
  }

  /// A word of the block.
  private struct Word {
    let start: Int
    let end: Int
    let hash: UInt64
    /// Whether the filter knows all its characters.
    let isPlain: Bool
  }

  private mutating func appendPlaces(_ wordCount: Int, behind offset: Int) {
    if wordCount == 0 { return }
    var word = word(0)
    for next in 1...wordCount {
      let following = next < wordCount ? self.word(next) : nil
      if mayStart(word, following) { places.append(offset + word.start) }
      if let following { word = following }
    }
  }

  @inline(__always) private func word(_ number: Int) -> Word {
    let start = Int(edges[2 * number])
    let end = Int(edges[2 * number + 1])
    let (hash, isASCII) = WordHash.hash(block.span.bytes, from: start, count: end - start)
    return Word(
      start: start, end: end, hash: hash,
      isPlain: isASCII || PlainWord.isPlain(block.span.extracting(start..<end)))
  }

  /// Whether a form may start with a word, going by the one that follows.
  @inline(__always) private func mayStart(_ word: Word, _ following: Word?) -> Bool {
    if !word.isPlain { return true }
    let isCapitalised = isCapital(word.start)
    if filter.contains(.single, word.hash, isCapitalised) { return true }
    let behind = block[word.end]
    if behind == 0x20, let following, following.start == word.end + 1, following.isPlain {
      return filter.contains(pair: word.hash, following.hash, isCapitalised)
    }
    if behind > 0x20, behind < 0x80 {
      return filter.contains(pair: word.hash, WordHash.hash(mark: behind), isCapitalised)
    }
    return filter.contains(.start, word.hash, isCapitalised)
  }

  @inline(__always) private func isCapital(_ index: Int) -> Bool {
    let byte = block[index]
    return byte.isASCIIUppercase || (byte == 0xC3 && block[index + 1] < 0x9F)
  }
}
