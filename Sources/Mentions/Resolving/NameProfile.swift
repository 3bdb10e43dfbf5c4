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
    if note.isEmpty { return }
    let text = note.lowercased()
    roles = Role.roles(in: text, english: true).union(Role.roles(in: text, english: false))
    let runs = LetterRuns.of(text)
    nations = Nations.nations(among: runs)
    words = Self.words(of: runs)
  }

  /// Adds what a stretch of Italian text says.
  ///
  /// - Parameters:
  ///   - text: in lower case, with straight apostrophes.
  ///   - rolePart: the part whose titles are the bearer's own.
  mutating func add(text: String, rolePart: String) {
    roles.formUnion(Role.roles(in: rolePart, english: false))
    let runs = LetterRuns.of(text)
    nations.formUnion(Nations.nations(among: runs))
    words.formUnion(Self.words(of: runs))
  }

  /// Adds another profile.
  mutating func add(_ other: NameProfile) {
    roles.formUnion(other.roles)
    nations.formUnion(other.nations)
    words.formUnion(other.words)
  }

  private static func words(of runs: [Substring]) -> Set<String> {
    Set(
      runs.lazy.filter { $0.utf8.count > 4 && $0.count > 4 && !FunctionWords.contains(String($0)) }
        .map { String($0.dropLast()) })
  }
}
