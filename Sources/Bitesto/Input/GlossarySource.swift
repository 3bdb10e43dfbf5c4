internal import BinaryImage
internal import CReferenceGlossary
package import CorpusModel
internal import FileAccess
internal import Formats
internal import Mentions
package import Terminology

/// Where a glossary comes from.
package enum GlossarySource: Sendable {
  /// The project's own, which the program carries.
  case reference
  /// Files, compiled or not, and folders of `*.tsv`.
  case paths([String])

  /// What of a glossary is needed.
  package enum Use: Sendable {
    /// All concepts.
    case whole
    /// Those whose names are found in texts: a large compiled file is checked as far as it is used.
    case foundNames
  }

  /// Reads the glossary.
  ///
  /// - Throws: `InputError` with every fault of every file, and `BT1001`–`BT1003` for a compiled file that cannot be trusted.
  /// - Complexity: O(*n*) for *n* bytes.
  package func load(for use: Use = .whole) throws(InputError) -> Glossary {
    var reader = GlossaryTSVReader()
    switch self {
    case .reference:
      if let compiled = CompiledGlossary.builtIn() { return compiled }
      for file in Self.referenceFiles() { reader.read(path: file.path, contents: file.contents) }
    case .paths(let paths):
      let files = try Self.files(behind: paths)
      if files.count == 1, FileImage.isImage(files[0]) { return try CompiledGlossary.read(files[0], for: use) }
      for path in files { try Self.read(path, &reader) }
    }
    return try reader.glossary()
  }

  private static func read(_ path: String, _ reader: inout GlossaryTSVReader) throws(InputError) {
    if FileImage.isImage(path) {
      reader.add(try CompiledGlossary.read(path, for: .whole))
    } else {
      reader.read(path: path, contents: try FileInput.read(path))
    }
  }

  /// The files of the glossary that the program carries.
  package static func referenceFiles() -> [(path: String, contents: [UInt8])] {
    let files = UnsafeBufferPointer(start: reference_glossary_files(), count: reference_glossary_count())
    return files.map { file in
      ("glossary/" + String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }

  /// The files behind paths, of folders their `*.tsv`.
  static func files(behind paths: [String]) throws(InputError) -> [String] {
    var files: [String] = []
    for path in paths {
      guard path != FileInput.standardInputName, try FileInput.isFolder(path) else {
        files.append(path)
        continue
      }
      let found = try Folder.files(in: path).filter { $0.hasSuffix(".tsv") }
      if found.isEmpty {
        throw InputError(
          .emptyFolder, "the folder holds no glossary", at: SourceLocation(path: path),
          hint: "it was searched for *.tsv")
      }
      files += found
    }
    return files
  }
}
