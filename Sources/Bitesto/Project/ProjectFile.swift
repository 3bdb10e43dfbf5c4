package import Checks
package import CorpusModel
internal import FileAccess
internal import Formats
package import TextAnalysis

/// What a project's `bitesto.json` says: defaults for options, which flags and the environment override.
///
/// It can name files to read below its folder, and choose among what the program offers; it can neither write nor run
/// anything, so that a hostile one is harmless.
package struct ProjectFile: Sendable {
  /// When `coverage` fails.
  package struct Gates: Sendable, Equatable {
    /// The least coverage, in percent.
    package var minimum: Double?
    /// The kinds of finding that fail.
    package var kinds: Set<FindingKind>?
    /// A file of known findings.
    package var baselinePath: String?
    /// A file of accepted findings.
    package var ignorePath: String?
  }

  /// The name of the file.
  package static let name = "bitesto.json"
  /// The largest that is read.
  static let maximumSize = 1 << 20

  /// Where it lies; nil where there is none.
  package private(set) var path: String?
  /// The glossaries: files and folders.
  package var glossaryPaths: [String]?
  /// The profile of normalization.
  package var profile: NormalizationProfile?
  /// The target languages.
  package var languages: [LanguageTag]?
  /// When `coverage` fails.
  package var gates = Gates()

  /// A project without a file.
  package static let none = ProjectFile()

  private init() {}

  /// Reads the file that lies nearest above an input.
  ///
  /// - Parameter input: a file or folder, or `-` for the current folder.
  /// - Returns: what it says; ``none`` where there is no such file.
  /// - Throws: `InputError` (`BT0710`, `BT0103`) with everything that is wrong with it, by line and column.
  package static func nearest(above input: String) throws(InputError) -> ProjectFile {
    guard let path = ParentFolders.nearest(name, above: input) else { return .none }
    return try ProjectFile(path: path)
  }

  /// Reads a file.
  ///
  /// - Throws: `InputError` (`BT0710`, `BT0103`).
  package init(path: String) throws(InputError) {
    guard FileInput.isRegular(path) else {
      throw InputError(.badProjectFile, "it is no ordinary file", at: SourceLocation(path: path))
    }
    let contents = try FileInput.read(path, limits: ReadingLimits(expandedSize: Self.maximumSize))
    guard contents.count <= Self.maximumSize else {
      throw InputError(
        .badProjectFile, "it is larger than \(ByteCount.text(Self.maximumSize))", at: SourceLocation(path: path))
    }
    var reading = ProjectFileReading(text: try SourceText(path: path, contents: contents))
    self = .none
    reading.read(into: &self)
    if !reading.faults.isEmpty { throw InputError(reading.faults) }
    self.path = path
  }
}
