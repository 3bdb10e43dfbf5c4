/// What a type is made of.
enum TypeKind: UInt8, Sendable {
  /// Letters of an alphabet, cut to a stem.
  case word
  /// Hangul syllables.
  case hangul
  /// One Chinese character.
  case ideograph
  /// A number in its one normalized notation.
  case number
  /// A mark inside the sentence, or `%`.
  case mark
  /// The mark that ends the sentence.
  case finalMark
  /// A concept of the glossary.
  case concept
}

/// The types (kinds of token that count as the same) of one side of a collection.
struct TypeTable: Sendable {
  /// How many letters of a word make its type.
  static let stemLength = 6
  /// How many spellings of a type are remembered.
  static let rememberedForms = 3

  private var keys = ByteStringTable()
  /// For each type, what it is made of.
  private(set) var kinds: [TypeKind] = []
  /// For each type, whether it was seen capitalized inside a sentence.
  private(set) var isName: [Bool] = []
  /// For each type, what it means in any language: a month, a day of the week, a small number.
  private(set) var meanings: [Meaning?] = []
  /// For each type, the first few words that it stands for, folded.
  private(set) var forms: [[[UInt8]]] = []

  /// How many types there are.
  var count: Int { keys.count }

  /// The bytes of a type, without its kind.
  func text(of type: Int) -> ArraySlice<UInt8> { keys[type].dropFirst() }

  /// The type with the same kind and bytes as a type of another table.
  func counterpart(of type: Int, in other: TypeTable) -> Int? { other.keys.id(of: keys[type]) }

  /// Finds a type, or adds it.
  mutating func insert(_ kind: TypeKind, _ text: some RandomAccessCollection<UInt8>, meaning: Meaning? = nil)
    -> Int
  {
    let (id, isNew) = keys.insert([kind.rawValue] + text)
    if isNew {
      kinds.append(kind)
      isName.append(false)
      meanings.append(meaning)
      forms.append([])
    } else if meanings[id] == nil {
      meanings[id] = meaning
    }
    return id
  }

  /// Remembers a spelling of a type.
  mutating func remember(form: [UInt8], of type: Int) {
    if forms[type].count < Self.rememberedForms, !forms[type].contains(form) { forms[type].append(form) }
  }

  /// Notes that a type was seen capitalized where a sentence does not demand it.
  mutating func markAsName(_ type: Int) { isName[type] = true }
}
