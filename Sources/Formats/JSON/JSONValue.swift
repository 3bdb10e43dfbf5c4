/// A value of JSON (RFC 8259) as it was read: members keep their order, numbers their digits.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// What kind of value it is, in prose.
  package var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A member of an object, with its place in the text.
package struct JSONMember: Sendable, Equatable {
  /// The name.
  package let name: String
  /// The byte at which the name starts.
  package let nameOffset: Int
  /// The value.
  package let value: JSONValue
  /// The byte at which the value starts.
  package let valueOffset: Int
}

/// What is wrong with a text that should be JSON, and at which byte.
package struct JSONFault: Error {
  /// The byte.
  package let offset: Int
  /// What is wrong.
  package let message: String
}
