internal import CorpusModel

extension CorpusSide {
  /// A piece of the text: a name, or what stands between names.
  struct Piece {
    let text: String
    let name: CorpusSentence.Name?
  }

  /// Cuts the text at its names; the pieces joined are the text.
  ///
  /// - Parameter isMarked: which names to keep apart.
  /// - Complexity: O(*n*) for *n* bytes.
  func pieces(where isMarked: (CorpusSentence.Name) -> Bool) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...].utf8
    var position = 0
    func cut(to end: Int, _ name: CorpusSentence.Name?) {
      guard end > position else { return }
      pieces.append(Piece(text: String(decoding: rest.prefix(end - position), as: UTF8.self), name: name))
      rest = rest.dropFirst(end - position)
      position = end
    }
    for name in names where name.range.lowerBound >= position && isMarked(name) {
      cut(to: name.range.lowerBound, nil)
      cut(to: name.range.upperBound, name)
    }
    cut(to: text.utf8.count, nil)
    return pieces
  }

  /// The text of a byte range.
  func string(in range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

extension CorpusRecord {
  /// The canonical name of a concept in the language of a translation; nil where the glossary has none.
  func canonicalName(_ concept: String?, in translation: Translation) -> String? {
    guard let concept, let index = concepts.firstIndex(of: concept) else { return nil }
    let name = translation.names[index]
    return name.isEmpty ? nil : name
  }
}
