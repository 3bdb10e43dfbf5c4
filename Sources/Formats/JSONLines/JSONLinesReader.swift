package import CorpusModel
package import FileAccess

/// One record of JSON Lines.
package enum JSONLinesRecord: Sendable {
  /// A document: its `text`, and its other members as a JSON object, or nothing.
  case text(name: String, text: [UInt8], metadata: String)
  /// A unit of a bitext: its `translation`.
  case unit(TranslationUnit)
}

/// Reads JSON Lines: one object a line, with `text`, or with `translation` and a text a language.
///
/// A record is named by its `id`, or else by its line. Units that follow one another with the same `doc` are one
/// document.
package final class JSONLinesReader {
  private let lines: LineStream

  /// Reads the records of a stream.
  package init(_ stream: ByteStream) { lines = LineStream(stream) }

  /// The next record; empty lines are passed.
  ///
  /// - Throws: `InputError` (`BT0705`) with line and column of what is wrong.
  package func next() throws(InputError) -> JSONLinesRecord? {
    while let line = try lines.next() {
      if line.isBlank { continue }
      do throws(JSONFault) {
        return try record(line)
      } catch {
        throw InputError(
          .malformedRecord, error.message, at: place(line, error.offset),
          hint: "a line holds one object with «text», or with «translation»: {\"it\": …, \"en\": …}")
      }
    }
    return nil
  }

  private func place(_ line: InputLine, _ offset: Int) -> SourceLocation {
    let column = UTF8Validation.location(path: lines.path, bytes: line.content, offset: offset).column
    return SourceLocation(path: lines.path, line: line.number, column: column)
  }

  private func record(_ line: InputLine) throws(JSONFault) -> JSONLinesRecord {
    let start = line.content.firstIndex { !$0.isASCIIWhitespace } ?? 0
    guard case .object(let members) = try JSONReader.value(line.content) else {
      throw JSONFault(offset: start, message: "the record is no object")
    }
    let name = try identifier(members) ?? String(line.number)
    if let member = members.first(where: { $0.name == "text" }) {
      guard case .string(let text) = member.value else { throw Self.wrongType(member, "a string") }
      return .text(name: name, text: Array(text.utf8), metadata: Self.rest(of: members, without: ["text", "id"]))
    }
    guard let member = members.first(where: { $0.name == "translation" }) else {
      throw JSONFault(offset: start, message: "the record has neither «text» nor «translation»")
    }
    let document = try Self.string(members, "doc")
    return .unit(
      TranslationUnit(
        document: document ?? name, sides: try sides(member),
        metadata: Self.rest(of: members, without: Self.ownMembers)))
  }

  /// What `export` writes of a unit, and finds anew.
  private static let ownMembers: Set<String> = [
    "translation", "doc", "segments", "scores", "it_norm", "concepts", "names", "missing", "mentions",
  ]

  /// The members without some, as a JSON object; empty where none remains.
  private static func rest(of members: [JSONMember], without taken: Set<String>) -> String {
    let rest = members.filter { !taken.contains($0.name) }
    if rest.isEmpty { return "" }
    var json = JSONText()
    if rest.count == 1, rest[0].name == "metadata", case .object = rest[0].value {
      // What `export` handed on.
      json.value(rest[0].value)
    } else {
      json.value(.object(rest))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func identifier(_ members: [JSONMember]) throws(JSONFault) -> String? {
    guard let member = members.first(where: { $0.name == "id" }) else { return nil }
    switch member.value {
    case .null: return nil
    case .string(let text): return text
    case .number(let digits): return digits
    default: throw Self.wrongType(member, "a string or a number")
    }
  }

  private static func string(_ members: [JSONMember], _ name: String) throws(JSONFault) -> String? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    switch member.value {
    case .null: return nil
    case .string(let text): return text
    default: throw wrongType(member, "a string")
    }
  }

  private func sides(_ translation: JSONMember) throws(JSONFault) -> [TranslationUnit.Side] {
    guard case .object(let members) = translation.value else { throw Self.wrongType(translation, "an object") }
    var sides: [TranslationUnit.Side] = []
    for member in members {
      guard let language = LanguageTag(member.name) else {
        throw JSONFault(offset: member.nameOffset, message: "«\(member.name)» is no language tag")
      }
      switch member.value {
      case .null: continue
      case .string(let text): sides.append(TranslationUnit.Side(language: language, text: Array(text.utf8)))
      default: throw Self.wrongType(member, "a string")
      }
    }
    return sides
  }

  private static func wrongType(_ member: JSONMember, _ wanted: String) -> JSONFault {
    JSONFault(offset: member.valueOffset, message: "«\(member.name)» is \(member.value.kind), not \(wanted)")
  }
}
