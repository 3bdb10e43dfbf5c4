internal import BinaryImage
internal import CByteMasks
internal import CorpusModel

/// Finds the words of a text where a form of a lexicon may start.
///
/// The text goes through a small buffer block by block: masks of 64 bytes cut the words, eight bytes at a time are hashed,
/// and ``StartFilter`` is asked for each word. Words with characters that the filter does not know count as places.
///
/// It keeps its memory from text to text, and so belongs to one task at a time. The buffers are of a size that is fixed
/// here, so that only debugging builds check every index.
final class StartScan {
  /// Offsets in the text, in order.
  private(set) var places: [Int] = []

  private let filter: StartFilter
  /// The block, and zeros behind it.
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: blockSize + padding)
  /// For each byte of the block a bit, set where it belongs to a word.
  private let wordBits = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: blockSize / 64 + 1)
  /// Where words start and end in the block, in turn.
  private let edges = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: blockSize + 2)
  /// The words' hashes; ``oddHash`` for words that the filter does not know.
  private let hashes = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: blockSize / 2 + 2)
  /// The words that forms may start with, whatever follows.
  private let candidates = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: blockSize / 2 + 2)
  /// Whether the block may end inside a word.
  private var isCutInWord = false

  /// Bytes that are read at a time.
  private static let blockSize = 1 << 14
  private static let oddHash: UInt64 = 0
  /// Bytes that masks and hashes read behind the block.
  private static let padding = 65 + WordHash.padding

  init(_ filter: StartFilter) {
    self.filter = filter
    block.initialize(repeating: 0)
    wordBits.initialize(repeating: 0)
    edges.initialize(repeating: 0)
    hashes.initialize(repeating: 0)
    candidates.initialize(repeating: 0)
  }

  deinit {
    block.deallocate()
    wordBits.deallocate()
    edges.deallocate()
    hashes.deallocate()
    candidates.deallocate()
  }

  /// Reads a text.
  ///
  /// - Parameter text: well-formed UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  func run(over text: [UInt8]) {
    places.removeAll(keepingCapacity: true)
    var start = 0
    while start < text.count {
      let end = blockEnd(in: text, from: start)
      let count = end - start
      text.withUnsafeBufferPointer { bytes in
        _ = block.update(fromContentsOf: bytes[start..<end])
      }
      block[count..<count + Self.padding].update(repeating: 0)
      markWords(count)
      let wordCount = cutWords(count)
      let candidateCount = hashWords(wordCount)
      appendPlaces(candidateCount, of: wordCount, behind: start)
      if isCutInWord { places.append(end) }
      start = end
    }
  }

  /// Where to cut a block off: behind an ASCII byte of no word; where there is none, before a character, which then counts
  /// as a place.
  private func blockEnd(in text: [UInt8], from start: Int) -> Int {
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
  private func markWords(_ count: Int) {
    guard let bytes = UnsafePointer(block.baseAddress) else { return }
    let masks = (count + 63) / 64
    var hasSigns = false
    for mask in 0..<masks {
      wordBits[mask] = cbytemasks_words_64(bytes + mask * 64)
      hasSigns = hasSigns || cbytemasks_sign_leads_64(bytes + mask * 64) != 0
    }
    wordBits[masks] = 0
    if hasSigns { unmarkSigns(masks, bytes) }
  }

  /// Clears the bits of signs that belong to no word.
  private func unmarkSigns(_ masks: Int, _ bytes: UnsafePointer<UInt8>) {
    for mask in 0..<masks {
      var leads = cbytemasks_sign_leads_64(bytes + mask * 64)
      while leads != 0 {
        let sign = mask * 64 + leads.trailingZeroBitCount
        for index in sign..<sign + PlainWord.separatorLength(block.span, at: sign) {
          wordBits[index / 64] &= ~(1 << UInt64(index % 64))
        }
        leads &= leads - 1
      }
    }
  }

  /// Finds the edges of the words, and returns how many words there are.
  private func cutWords(_ count: Int) -> Int {
    var edgeCount = 0
    var carry: UInt64 = 0
    for mask in 0...(count + 63) / 64 {
      let bits = wordBits[mask]
      var changes = bits ^ (bits << 1 | carry)
      carry = bits >> 63
      while changes != 0 {
        edges[edgeCount] = UInt32(truncatingIfNeeded: mask &* 64 &+ changes.trailingZeroBitCount)
        edgeCount &+= 1
        changes &= changes &- 1
      }
    }
    return edgeCount / 2
  }

  /// Hashes the words, keeps those that a form may start with, and returns how many these are.
  private func hashWords(_ wordCount: Int) -> Int {
    guard let bytes = UnsafeRawPointer(block.baseAddress) else { return 0 }
    let filter = filter
    let bits = filter.bits
    var count = 0
    for word in 0..<wordCount {
      let start = Int(edges[2 &* word])
      let end = Int(edges[2 &* word &+ 1])
      let (hash, isASCII) = WordHash.hash(bytes + start, count: end &- start)
      let isKnown = isASCII || PlainWord.isPlain(block.span.extracting(start..<end))
      hashes[word] = isKnown ? hash | 1 : Self.oddHash
      let mayStart = !isKnown || filter.contains(.start, hash | 1, isCapital(start), in: bits)
      // Written always and kept sometimes, so that there is no jump to foresee.
      candidates[count] = UInt32(truncatingIfNeeded: word)
      count &+= mayStart ? 1 : 0
    }
    return count
  }

  private func appendPlaces(_ candidateCount: Int, of wordCount: Int, behind offset: Int) {
    let filter = filter
    let bits = filter.bits
    for candidate in 0..<candidateCount {
      let word = Int(candidates[candidate])
      if mayStart(word, of: wordCount, filter, bits) { places.append(offset + Int(edges[2 * word])) }
    }
  }

  /// Whether a form may start with a candidate, going by the word that follows.
  @inline(__always) private func mayStart(
    _ word: Int, of wordCount: Int, _ filter: StartFilter, _ bits: FlatArray<UInt64>
  ) -> Bool {
    let hash = hashes[word]
    if hash == Self.oddHash { return true }
    let isCapitalised = isCapital(Int(edges[2 &* word]))
    if filter.contains(.single, hash, isCapitalised, in: bits) { return true }
    let end = Int(edges[2 &* word &+ 1])
    let behind = block[end]
    if behind == 0x20 {
      let next = word &+ 1
      if next < wordCount, Int(edges[2 &* next]) == end &+ 1, hashes[next] != Self.oddHash {
        return filter.contains(pair: hash, hashes[next], isCapitalised, in: bits)
      }
    } else if behind > 0x20, behind < 0x80 {
      return filter.contains(pair: hash, WordHash.hash(mark: behind), isCapitalised, in: bits)
    }
    return true
  }

  @inline(__always) private func isCapital(_ index: Int) -> Bool {
    let byte = block[index]
    return byte.isASCIIUppercase || (byte == 0xC3 && block[index + 1] < 0x9F)
  }
}
