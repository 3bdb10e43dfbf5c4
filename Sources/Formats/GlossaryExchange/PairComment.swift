internal import Terminology

/// What a comment tells of a concept, so that it comes back: `id: dprk; type: country`.
enum PairComment {
  /// The comment of a concept.
  static func text(of concept: ConceptEntry) -> String {
    "id: \(concept.id)" + (concept.type.map { "; type: \($0.rawValue)" } ?? "")
  }

  /// Reads a comment; nil where it is another's.
  static func read(_ comment: String) -> (id: String, type: ConceptType?)? {
    guard comment.hasPrefix("id: ") else { return nil }
    let parts = comment.dropFirst(4).split(separator: ";", maxSplits: 1)
    guard let id = parts.first, !id.isEmpty, id.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: ",") }) else {
      return nil
    }
    let type =
      parts.count > 1 ? parts[1].split(separator: " ").last.flatMap { ConceptType(rawValue: String($0)) } : nil
    return (String(id), type)
  }
}
