internal import CorpusModel
internal import Terminology

/// The Italian nouns by which treaties, events and things are called, where no other such name begins with them: *testate*
/// for *testate nucleari*.
struct NounStems: Sendable {
  private let glossary: Glossary
  /// The concept of each noun without its ending; `several` where there are more than one.
  private let bearers: [String: Int]

  private static let several = -1

  /// Reads the Italian names of a glossary.
  ///
  /// - Complexity: O(*n*) for *n* terms.
  init(_ glossary: Glossary) {
    self.glossary = glossary
    let italian = ConceptTerms(glossary, languages: [.italian])
    var bearers: [String: Int] = [:]
    for position in glossary.concepts.indices where Self.isThing(glossary.type(ofConcept: position)) {
      italian.forEach(of: position) { term in
        guard let stem = Self.stem(term.bytes) else { return }
        let known = bearers.updateValue(position, forKey: stem)
        if let known, known != position { bearers[stem] = Self.several }
      }
    }
    self.bearers = bearers
  }

  private static func isThing(_ type: ConceptType?) -> Bool {
    switch type {
    case .treaty, .event, .term, .weapon: true
    default: false
    }
  }

  /// The noun with which a name begins, without its ending; nil where that is short or has a capital.
  private static func stem(_ name: UnsafeRawBufferPointer) -> String? {
    let letters = name.prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    // A letter with marks is one letter.
    if letters.endIndex < name.endIndex, name[letters.endIndex] >= 0x80 {
      return stem(String(decoding: name, as: UTF8.self))
    }
    guard letters.count > lettersAtLeast, let first = letters.first, first & 0x20 != 0 else { return nil }
    return String(decoding: letters.dropLast(), as: UTF8.self)
  }

  private static func stem(_ name: String) -> String? {
    let noun = name.prefix { $0.isLetter }
    guard noun.utf8.count > lettersAtLeast, noun.first?.isLowercase == true else { return nil }
    return String(noun.dropLast())
  }

  private static let lettersAtLeast = 6

  /// The nouns without their endings, in any order; empty where there are none, or they are another's too.
  func stems(of concept: Int) -> [String] {
    guard Self.isThing(glossary.type(ofConcept: concept)) else { return [] }
    let terms = glossary.concepts[concept].section(.italian)?.terms ?? []
    return terms.compactMap { Self.stem($0.text) }.filter { bearers[$0] == concept }
  }
}
