package import CorpusModel
internal import FileAccess
internal import Formats

/// The files of an output: all of them appear, or none.
package final class OutputFiles {
  private let path: String?
  private let inputs: [String]
  private let resumption: Resumption?
  private var files: [String: OutputTarget] = [:]
  private var order: [String] = []

  /// Names the files.
  ///
  /// - Parameters:
  ///   - path: the file, or what the names of several start with; nil or `-` for standard output.
  ///   - inputs: the files that are read, none of which may be written.
  ///   - resumption: what a single file depends on, where it may go on behind what a killed run has left.
  package init(path: String?, inputs: [String], resumption: Resumption? = nil) {
    self.resumption = resumption
    self.path = path == FileInput.standardInputName ? nil : path
    self.inputs = inputs
  }

  /// Writes what a writer has made, and empties it.
  ///
  /// - Throws: `InputError` (`BT0104`, `BT0106`).
  func write(_ output: inout FormatOutput, split: DocumentSplit.Part?) throws(InputError) {
    for (part, bytes) in output.parts {
      let target = try target(for: part, split)
      if !bytes.isEmpty { try target.write(bytes) }
    }
    for part in output.completed { try target(for: part, split).seal() }
    output.removeAll()
  }

  /// Whether a killed run can be resumed.
  var isResumable: Bool { resumption != nil }

  /// How many documents a killed run has left in the one file.
  func documentsDone() throws(InputError) -> Int {
    if resumption == nil { return 0 }
    return try target(for: .whole, nil).documentsDone
  }

  /// Notes that all rows of so many documents are written.
  func checkpoint(documents: Int) throws(InputError) {
    if resumption != nil { try target(for: .whole, nil).checkpoint(documents: documents) }
  }

  /// Puts all files in their places.
  ///
  /// - Throws: `InputError` (`BT0104`).
  package func finish() throws(InputError) {
    for name in order { try files[name]?.seal() }
    for name in order { try files[name]?.finish() }
  }

  private func target(for part: FormatOutput.Part, _ split: DocumentSplit.Part?) throws(InputError) -> OutputTarget
  {
    let name = path.map { Self.name(of: part, split, path: $0) }
    let key = name ?? ""
    if let target = files[key] { return target }
    if let name, let folder = name.lastIndex(of: "/"), case .named = part {
      try Folder.create(String(name[..<folder]))
    }
    let target = try OutputTarget(path: name, inputs: inputs, resumption: resumption)
    files[key] = target
    order.append(key)
    return target
  }

  /// The path of a part: `corpus.tsv`, `corpus.train.tsv`, `corpus.en.xlf`, `corpus.train.it`, `corpus/it/a.xml`.
  static func name(of part: FormatOutput.Part, _ split: DocumentSplit.Part?, path: String) -> String {
    let infix = split.map { "." + $0.rawValue } ?? ""
    switch part {
    case .whole: return inserting(infix, into: path)
    case .language(let language): return inserting("\(infix).\(language)", into: path)
    case .named(let suffix): return path + infix + suffix
    }
  }

  private static func inserting(_ infix: String, into path: String) -> String {
    let nameStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: "."), dot > nameStart else { return path + infix }
    return path[..<dot] + infix + path[dot...]
  }
}
