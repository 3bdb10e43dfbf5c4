internal import BinaryImage
internal import CByteMasks
internal import CorpusModel

/// Finds the words of a text where a form of a lexicon may start.
///
/// The text is read block by block: masks of 64 bytes tell words, ``StartPrefixes`` most of those that start no form, and
/// ``StartFilter`` most others. Words with characters that the filter does not know count as places.
///
/// It keeps its memory from text to text, and so belongs to one task at a time. The buffers are of a size that is fixed
/// here, so that only debugging builds check every index.
final class StartScan {
  /// Offsets in the text, in order.
  private(set) var places: [Int] = []

  private let filter: StartFilter
  /// A block that is not read where it lies, and zeros behind it.
  private let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: blockSize + padding)
  /// For each byte of the block a bit, set where it belongs to a word.
  private let wordBits = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: blockSize / 64 + 1)
  /// For each byte of the block a bit, set where it is of a character that words of the filter do not have.
  private let oddBits = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: blockSize / 64 + 1)
  /// Where words start in the block that forms may start with, going by their first letters.
  private let candidates = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: blockSize + 1)
  /// Whether the block may end inside a word.
  private var isCutInWord = false
  /// Whether it has bytes of characters that words of the filter do not have.
  private var holdsOddBytes = false

  /// Bytes that are read at a time.
  private static let blockSize = 1 << 14
  /// Bytes that masks and hashes read behind the block.
  private static let padding = 65 + WordHash.padding

  init(_ filter: StartFilter) {
    self.filter = filter
    copy.initialize(repeating: 0)
    wordBits.initialize(repeating: 0)
    oddBits.initialize(repeating: 0)
    candidates.initialize(repeating: 0)
  }

  deinit {
    copy.deallocate()
    wordBits.deallocate()
    oddBits.deallocate()
    candidates.deallocate()
  }

  /// Reads a text.
  ///
  /// - Parameter text: well-formed UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  func run(over text: [UInt8]) {
    places.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = blockEnd(in: bytes, from: start)
        scan(readable(bytes, start..<end), end - start, behind: start)
        if isCutInWord { places.append(end) }
        start = end
      }
    }
  }

  /// The bytes of a block, with ``padding`` of them behind it: where they lie, but at the text's end and inside a word, which
  /// only zeros end.
  private func readable(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Block {
    if !isCutInWord, range.upperBound + Self.padding <= text.count {
      return Block(rebasing: text[range.lowerBound..<range.upperBound + Self.padding])
    }
    _ = copy.update(fromContentsOf: text[range])
    copy[range.count..<range.count + Self.padding].update(repeating: 0)
    return Block(copy)
  }

  private typealias Block = UnsafeBufferPointer<UInt8>

  /// Finds the places of a block.
  private func scan(_ block: Block, _ count: Int, behind offset: Int) {
    guard let bytes = block.baseAddress else { return }
    markWords(bytes, count)
    if holdsOddBytes { unmarkSigns(block, count) }
    appendPlaces(findCandidates(bytes, count), block, count, behind: offset)
  }

  /// Where to cut a block off: behind an ASCII byte of no word; where there is none, before a character, which then counts
  /// as a place.
  private func blockEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
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

  /// Sets the bits of the bytes of words, and of those among them that the filter does not know.
  private func markWords(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let masks = Self.maskCount(count)
    let functions = cbytemasks_fastest().pointee
    let (words, oddWords) = (functions.words, functions.no_latin_letters)
    var odd: UInt64 = 0
    for mask in 0..<masks {
      wordBits[mask] = words(bytes + mask * 64)
      oddBits[mask] = oddWords(bytes + mask * 64)
      odd |= oddBits[mask]
    }
    holdsOddBytes = odd != 0
    // What lies behind the block is read with the next one.
    if count % 64 > 0 { wordBits[masks - 1] &= 1 << UInt64(count % 64) - 1 }
    wordBits[masks] = 0
  }

  private static func maskCount(_ count: Int) -> Int { (count + 63) / 64 }

  /// Clears the bits of signs that belong to no word.
  private func unmarkSigns(_ block: Block, _ count: Int) {
    for mask in 0..<Self.maskCount(count) where oddBits[mask] != 0 {
      var leads = block.baseAddress.map { cbytemasks_sign_leads_64($0 + mask * 64) } ?? 0
      while leads != 0 {
        let sign = mask * 64 + leads.trailingZeroBitCount
        for index in sign..<sign + PlainWord.separatorLength(block.span, at: sign) {
          wordBits[index / 64] &= ~(1 << UInt64(index % 64))
        }
        leads &= leads - 1
      }
      oddBits[mask] &= wordBits[mask]
    }
  }

  /// Goes by the first letters of the words, and returns how many forms may start with.
  private func findCandidates(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let bytes = UnsafeRawPointer(bytes)
    return filter.prefixes.withTest { mayStart in
      var found = 0
      var carry: UInt64 = 0
      var start = 0
      for mask in 0..<Self.maskCount(count) {
        let words = wordBits[mask]
        var starts = words & ~(words << 1 | carry)
        carry = words >> 63
        let isOdd = oddBits[mask] != 0
        if isOdd, mask > 0, found == 0 || candidates[found &- 1] != start {
          // A word that goes on here may be odd too; the filter tells.
          candidates[found] = UInt32(truncatingIfNeeded: start)
          found &+= 1
        }
        while starts != 0 {
          start = mask &* 64 &+ starts.trailingZeroBitCount
          let head = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
          // Written always and kept sometimes, so that there is no jump to foresee.
          candidates[found] = UInt32(truncatingIfNeeded: start)
          found &+= isOdd || mayStart(head) ? 1 : 0
          starts &= starts &- 1
        }
      }
      return found
    }
  }

  /// Asks the filter about the candidates.
  private func appendPlaces(_ candidateCount: Int, _ block: Block, _ count: Int, behind offset: Int) {
    let filter = filter
    let bits = filter.bits
    for candidate in 0..<candidateCount {
      let start = Int(candidates[candidate])
      if mayStart(start, block, count, filter, bits) { places.append(offset + start) }
    }
  }

  /// The end of the word that stands at a place.
  @inline(__always) private func wordEnd(_ start: Int) -> Int {
    var mask = start &>> 6
    let rest = ~wordBits[mask] &>> UInt64(truncatingIfNeeded: start & 63)
    if rest != 0 { return start &+ rest.trailingZeroBitCount }
    repeat { mask &+= 1 } while wordBits[mask] == .max
    return mask &* 64 &+ (~wordBits[mask]).trailingZeroBitCount
  }

  /// The hash of a word, which is odd; 0 where the filter does not know its characters.
  @inline(__always) private func hash(_ block: Block, _ word: Range<Int>) -> UInt64 {
    guard let bytes = UnsafeRawPointer(block.baseAddress) else { return 0 }
    let (hash, isASCII) = WordHash.hash(bytes + word.lowerBound, count: word.count)
    return isASCII || PlainWord.isPlain(block.span.extracting(word)) ? hash | 1 : 0
  }

  /// Whether a form may start with the word at a place, going by it and what follows: a word or a mark.
  @inline(__always) private func mayStart(
    _ start: Int, _ block: Block, _ count: Int, _ filter: StartFilter, _ bits: FlatArray<UInt64>
  ) -> Bool {
    let end = wordEnd(start)
    if end == start { return false }
    let hash = hash(block, start..<end)
    if hash == 0 { return true }
    let isCapitalised = isCapital(start, in: block)
    guard filter.contains(.start, hash, isCapitalised, in: bits) else { return false }
    if filter.contains(.single, hash, isCapitalised, in: bits) { return true }
    func mayFollow(_ mark: UInt8, isBehindSpace: Bool) -> Bool {
      if mark <= 0x20 { return true }
      let mark = WordHash.hash(mark: mark, isBehindSpace: isBehindSpace)
      return filter.contains(pair: hash, mark, isCapitalised, in: bits)
    }
    guard block[end] == 0x20 else { return mayFollow(block[end], isBehindSpace: false) }
    let next = end &+ 1
    let nextEnd = wordEnd(next)
    // A word behind the block counts as any.
    guard nextEnd > next else { return next >= count || mayFollow(block[next], isBehindSpace: true) }
    let nextHash = self.hash(block, next..<nextEnd)
    return nextHash == 0 || filter.contains(pair: hash, nextHash, isCapitalised, in: bits)
  }

  @inline(__always) private func isCapital(_ index: Int, in block: Block) -> Bool {
    let byte = block[index]
    return byte.isASCIIUppercase || (byte == 0xC3 && block[index + 1] < 0x9F)
  }
}
