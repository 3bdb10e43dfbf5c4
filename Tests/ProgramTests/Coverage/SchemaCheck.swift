import Foundation

/// Holds a JSON value against a schema, as far as the project's schemas go: types, members, items, enumerations, bounds
/// and references.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: Any) { root = schema as? [String: Any] ?? [:] }

  /// What is wrong, each with its place; nothing for a valid value.
  func faults(of value: Any) -> [String] { faults(of: value, root, "") }

  private func faults(of value: Any, _ given: [String: Any], _ place: String) -> [String] {
    let schema = resolved(given)
    var faults: [String] = []
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isOf($0, value) }) { return ["\(place): not \(types)"] }
    if let choices = schema["enum"] as? [String], !choices.contains(value as? String ?? "") {
      faults.append("\(place): not in the enumeration")
    }
    if let number = value as? Double, let least = schema["minimum"] as? Double, number < least {
      faults.append("\(place): too small")
    }
    if let number = value as? Double, let most = schema["maximum"] as? Double, number > most {
      faults.append("\(place): too large")
    }
    if let object = value as? [String: Any], let members = schema["properties"] as? [String: [String: Any]] {
      let required = schema["required"] as? [String] ?? []
      faults += required.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
      for (name, member) in object.sorted(by: { $0.key < $1.key }) {
        guard let schema = members[name] else {
          faults.append("\(place)/\(name): unknown")
          continue
        }
        faults += self.faults(of: member, schema, "\(place)/\(name)")
      }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in list.enumerated() { faults += self.faults(of: item, items, "\(place)/\(index)") }
    }
    return faults
  }

  private func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let target = (root["$defs"] as? [String: [String: Any]])?[String(name)]
    else { return schema }
    return target
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "number": value is Double && !(value is String)
    case "null": value is NSNull
    default: false
    }
  }
}
