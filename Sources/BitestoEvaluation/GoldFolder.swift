internal import FoundationEssentials

/// Finds and reads the files of gold standards.
package enum GoldFolder {
  /// The names of a folder's files with an extension, sorted, without it.
  package static func names(in folder: String, with fileExtension: String) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let suffix = "." + fileExtension
    let names = files.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
    if names.isEmpty { throw EvaluationError("\(folder) holds no file *\(suffix)") }
    return names
  }

  /// Reads a file of UTF-8.
  package static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EvaluationError("cannot read \(path)")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
