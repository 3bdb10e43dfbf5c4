internal import Checks
internal import CorpusModel
internal import FileAccess
internal import Formats
internal import TextAnalysis

/// Reads the members of a project file, and notes everything that is wrong with them.
struct ProjectFileReading {
  private let text: SourceText
  private let folder: String
  private(set) var faults: [Diagnostic] = []

  init(text: SourceText) {
    self.text = text
    folder = ParentFolders.parent(of: text.path)
  }

  /// Reads the whole file.
  mutating func read(into project: inout ProjectFile) {
    do throws(JSONFault) {
      let value = try JSONReader.value(text.bytes)
      guard case .object(let members) = value else {
        return note("the file holds \(value.kind), not an object", at: 0, hint: nil)
      }
      for member in members { read(member, into: &project) }
    } catch {
      note(error.message, at: error.offset, hint: nil)
    }
  }

  private mutating func read(_ member: JSONMember, into project: inout ProjectFile) {
    switch member.name {
    case "glossary":
      if case .string = member.value {
        project.glossaryPaths = path(member).map { [$0] }
      } else {
        project.glossaryPaths = strings(member)?.compactMap { localPath($0, member) }
      }
    case "profile":
      project.profile = choice(member, among: NormalizationProfile.allCases.map(\.rawValue)).flatMap(
        NormalizationProfile.init(rawValue:))
    case "languages": project.languages = languages(member)
    case "gates":
      guard case .object(let gates) = member.value else { return noteType(member, "an object") }
      for gate in gates { read(gate, into: &project.gates) }
    default: noteUnknown(member, known: ["glossary", "profile", "languages", "gates"])
    }
  }

  private mutating func read(_ gate: JSONMember, into gates: inout ProjectFile.Gates) {
    switch gate.name {
    case "fail-under":
      guard case .number(let digits) = gate.value, let percentage = Double(digits), (0...100).contains(percentage)
      else { return noteType(gate, "a percentage from 0 to 100") }
      gates.minimum = percentage
    case "fail-on":
      let names = FindingKind.allCases.map(\.rawValue)
      guard let kinds = strings(gate) else { return }
      for kind in kinds where !names.contains(kind) {
        note(
          "«\(kind)» is no kind of finding", at: gate.valueOffset, hint: "write \(names.joined(separator: ", "))")
      }
      gates.kinds = Set(kinds.compactMap(FindingKind.init(rawValue:)))
    case "baseline": gates.baselinePath = path(gate)
    case "ignore": gates.ignorePath = path(gate)
    default: noteUnknown(gate, known: ["fail-under", "fail-on", "baseline", "ignore"])
    }
  }

  private mutating func languages(_ member: JSONMember) -> [LanguageTag]? {
    guard let names = strings(member) else { return nil }
    var tags: [LanguageTag] = []
    for name in names {
      if let tag = LanguageTag(name), !tags.contains(tag) {
        tags.append(tag)
      } else {
        note(
          "«\(name)» is no language tag, or comes twice", at: member.valueOffset,
          hint: "write BCP 47 tags: [\"en\", \"ko-KR\"]")
      }
    }
    return tags
  }

  private mutating func string(_ member: JSONMember) -> String? {
    guard case .string(let text) = member.value else {
      noteType(member, "a string")
      return nil
    }
    return text
  }

  private mutating func strings(_ member: JSONMember) -> [String]? {
    guard case .array(let elements) = member.value else {
      noteType(member, "a list of strings")
      return nil
    }
    var strings: [String] = []
    for element in elements {
      guard case .string(let text) = element else {
        noteType(member, "a list of strings")
        return nil
      }
      strings.append(text)
    }
    return strings
  }

  private mutating func choice(_ member: JSONMember, among names: [String]) -> String? {
    guard let name = string(member) else { return nil }
    if names.contains(name) { return name }
    note(
      "«\(name)» is none of the values of «\(member.name)»", at: member.valueOffset,
      hint: "write one of \(names.joined(separator: ", "))")
    return nil
  }

  private mutating func path(_ member: JSONMember) -> String? { string(member).flatMap { localPath($0, member) } }

  /// A path below the project file's folder, in which paths are relative.
  private mutating func localPath(_ path: String, _ member: JSONMember) -> String? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty || path.hasPrefix("/") || path.contains("\0") || steps.contains("..") {
      note(
        "the path «\(path)» does not stay below the folder of \(ProjectFile.name)", at: member.valueOffset,
        hint: "write a path relative to the file, without «..»; other places are for flags")
      return nil
    }
    return folder == "/" ? "/" + path : folder + "/" + path
  }

  private mutating func noteType(_ member: JSONMember, _ wanted: String) {
    note("«\(member.name)» is \(member.value.kind), not \(wanted)", at: member.valueOffset, hint: nil)
  }

  private mutating func noteUnknown(_ member: JSONMember, known: [String]) {
    note(
      "there is no setting «\(member.name)»", at: member.nameOffset,
      hint: "there are \(known.joined(separator: ", "))")
  }

  private mutating func note(_ message: String, at offset: Int, hint: String?) {
    faults.append(
      Diagnostic(
        .error, .badProjectFile, message, at: text.location(ofUTF8: min(offset, text.bytes.count)), hint: hint))
  }
}
