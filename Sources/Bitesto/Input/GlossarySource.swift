internal import CReferenceGlossary
package import CorpusModel
internal import FileAccess
internal import Formats
package import Terminology

/// Where a glossary comes from.
package enum GlossarySource: Sendable {
  /// The project's own, which the program carries.
  case reference
  /// Files and folders of `*.tsv`.
  case paths([String])

  /// Reads the glossary.
  ///
  /// - Throws: `InputError` with every fault of every file.
  /// - Complexity: O(*n*) for *n* bytes.
  package func load() throws(InputError) -> Glossary {
    var reader = GlossaryTSVReader()
    switch self {
    case .reference:
      for file in Self.referenceFiles() { reader.read(path: file.path, contents: file.contents) }
    case .paths(let paths):
      for path in try Self.files(behind: paths) { reader.read(path: path, contents: try FileInput.read(path)) }
    }
    return try reader.glossary()
  }

  /// The files of the glossary that the program carries.
  package static func referenceFiles() -> [(path: String, contents: [UInt8])] {
    let files = UnsafeBufferPointer(start: reference_glossary_files(), count: reference_glossary_count())
    return files.map { file in
      ("glossary/" + String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }

  private static func files(behind paths: [String]) throws(InputError) -> [String] {
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
