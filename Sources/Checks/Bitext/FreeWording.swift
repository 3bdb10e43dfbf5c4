internal import CorpusModel

/// The words of a row's Italian that no name covers, for asking whether they mean a concept.
struct FreeWording {
  /// A word with its letters in lower case.
  private struct Word {
    let text: String
    let lower: String
    let letters: [UInt8]
  }

  /// The words in lower case, in their order.
  private let row: [String]
  /// For each word in lower case, where it stands in the row.
  private let places: [String: [Int]]
  /// The words as they are written.
  private let written: Set<String>
  /// Each word once, in the order of its letters.
  private let byLetters: [Word]

  /// Whether there are none.
  var isEmpty: Bool { row.isEmpty }
  /// The words in lower case, each once.
  let distinct: [String]

  /// Takes down the words.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  init(_ words: [BitextWord]) {
    row = words.map { $0.text.lowercased() }
    places = Dictionary(grouping: row.indices) { [row] in row[$0] }
    distinct = Array(places.keys)
    written = Set(words.map(\.text))
    byLetters = written.map { text in
      let lower = text.lowercased()
      return Word(text: text, lower: lower, letters: Array(lower.utf8))
    }.sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
  }

  /// Whether some words stand in a row, capitals aside, and are more than one.
  func holds(_ words: [Substring]) -> Bool {
    guard words.count > 1 else { return false }
    let lower = words.map { $0.lowercased() }
    return places[lower[0], default: []].contains { start in
      row.count - start >= lower.count && zip(row[start...], lower).allSatisfy { $0 == $1 }
    }
  }

  /// Whether a word is another, or a derivation of it: *romani* of *Roma*, *londinese* of *Londra*.
  func fits(_ own: Substring) -> Bool {
    if written.contains(String(own)) { return true }
    guard own.utf8.count > Self.lettersAtLeast else { return false }
    let letters = Array(own.lowercased().utf8)
    let least = max(Self.lettersAtLeast + 1, own.utf8.count - 2)
    guard letters.count >= least else { return false }
    return beginning(with: letters[..<least]).contains { word in
      let shared = zip(word.letters, letters).prefix { $0 == $1 }.count
      let end = Self.citizenEndings.contains { word.text.hasSuffix($0) } ? 2 : 1
      return shared >= max(Self.lettersAtLeast + 1, own.utf8.count - end)
        && word.text.utf8.count <= own.utf8.count + Self.derivationLength
    }
  }

  /// Whether a word is a noun without its ending, which is given in lower case.
  func isNoun(_ stem: String) -> Bool {
    beginning(with: Array(stem.utf8)[...]).contains { word in
      word.lower.hasPrefix(stem) && word.text.utf8.count <= stem.utf8.count + 2
    }
  }

  private static let lettersAtLeast = 3
  private static let derivationLength = 4
  private static let citizenEndings = ["ese", "esi", "ita", "iti"]

  /// The words that begin with some letters.
  private func beginning(with letters: ArraySlice<UInt8>) -> some Sequence<Word> {
    let first = byLetters.partitioningIndex { !$0.letters.lexicographicallyPrecedes(letters) }
    return byLetters[first...].lazy.prefix { $0.letters.starts(with: letters) }
  }
}
