package import CorpusModel

/// What a writer has made and nobody has taken yet, by the file to which it belongs.
package struct FormatOutput: Sendable {
  /// A file of a format that may have several.
  package enum Part: Hashable, Sendable {
    /// The only file, or the main one.
    case whole
    /// One of several files of the kind that the format has alone, by its language: `corpus.en.xlf`.
    case language(LanguageTag)
    /// A file beside the others, by what follows their common name: `.it`, `.ids`.
    case named(String)
  }

  /// The bytes of each part, in the order in which the parts began.
  package private(set) var parts: [(part: Part, bytes: [UInt8])] = []
  /// What was found while writing.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Makes an output without parts.
  package init() {}

  /// The bytes of a part, to append to.
  package subscript(part: Part) -> [UInt8] {
    get { parts.first { $0.part == part }?.bytes ?? [] }
    _modify {
      let index = parts.firstIndex { $0.part == part } ?? parts.count
      if index == parts.count { parts.append((part, [])) }
      yield &parts[index].bytes
    }
  }

  /// The parts to which nothing will be added.
  package private(set) var completed: [Part] = []

  /// Says that nothing will be added to a part.
  package mutating func complete(_ part: Part) { completed.append(part) }

  /// Keeps a finding for the caller.
  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// How many bytes are waiting.
  package var count: Int { parts.reduce(0) { $0 + $1.bytes.count } }

  /// Forgets what was taken; the memory of parts that are not complete is kept.
  package mutating func removeAll() {
    if !completed.isEmpty {
      parts.removeAll { completed.contains($0.part) }
      completed.removeAll()
    }
    for index in parts.indices { parts[index].bytes.removeAll(keepingCapacity: true) }
    diagnostics.removeAll()
  }
}
