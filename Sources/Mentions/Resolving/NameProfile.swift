/// What is said beside a name, or in a glossary's note, of its bearer.
struct NameProfile {
  /// Titles, as places in ``Role/all``.
  private(set) var roles: Set<Int> = []
  /// States.
  private(set) var nations: Set<Nations.Nation> = []
  /// Other words of some length, in lower case, without their last letter, which inflection changes.
  private(set) var words: Set<String> = []

  var isEmpty: Bool { roles.isEmpty && nations.isEmpty && words.isEmpty }

  /// A profile of nothing.
  init() {}

  /// Reads a note of a glossary, in English or Italian.
  init(note: String) {
    let text = note.lowercased()
    roles = Role.roles(in: text, english: true).union(Role.roles(in: text, english: false))
    nations = Nations.nations(in: text)
    words = Self.words(of: text)
  }

  /// Adds what a stretch of Italian text says.
  ///
  /// - Parameters:
  ///   - text: in lower case, with straight apostrophes.
  ///   - rolePart: the part whose titles are the bearer's own.
  mutating func add(text: String, rolePart: String) {
    roles.formUnion(Role.roles(in: rolePart, english: false))
    nations.formUnion(Nations.nations(in: text))
    words.formUnion(Self.words(of: text))
  }

  /// Adds another profile.
  mutating func add(_ other: NameProfile) {
    roles.formUnion(other.roles)
    nations.formUnion(other.nations)
    words.formUnion(other.words)
  }

  private static func words(of text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter }.filter { $0.count > 4 && !FunctionWords.contains(String($0)) }
        .map { String($0.dropLast()) })
  }
}
