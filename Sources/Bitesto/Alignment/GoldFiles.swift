internal import CorpusModel
internal import FileAccess

/// Where the gold beads of texts lie: one file for one pair, or a folder with `name.gold.tsv` for each.
struct GoldFiles {
  private static let ending = ".gold.tsv"

  private let path: String
  private let isFolder: Bool
  private let folders: [String]

  /// Looks at what was given.
  ///
  /// - Parameters:
  ///   - path: a file, or a folder where there is a collection.
  ///   - inputs: the arguments behind which the collection was found; empty for one pair.
  /// - Throws: `InputError` (`BT0101`, `BT0505`) when there is nothing at a path, or a file for a collection.
  init(path: String, inputs: [String]) throws(InputError) {
    self.path = path
    isFolder = !inputs.isEmpty
    var folders: [String] = []
    for input in inputs where try FileInput.isFolder(input) {
      folders.append(input.hasSuffix("/") ? input : input + "/")
    }
    self.folders = folders
    if isFolder, try !FileInput.isFolder(path) {
      throw InputError(
        .goldIsNoFolder, "it is one file, for texts that were found by their names",
        at: SourceLocation(path: path),
        hint: "name a folder that holds NAME\(Self.ending) for each NAME.it.txt, or name two texts")
    }
  }

  /// The gold file of a pair; in a folder it lies as the text does in its own.
  func path(of bitext: BitextFiles) -> String {
    guard isFolder else { return path }
    let stem = InputName(bitext.source).stem
    let folder = folders.filter(stem.hasPrefix).max { $0.utf8.count < $1.utf8.count }
    let name =
      folder.map { stem.dropFirst($0.count) }
      ?? stem[(stem.lastIndex(of: "/").map(stem.index(after:)) ?? stem.startIndex)...]
    return (path.hasSuffix("/") ? path : path + "/") + name + Self.ending
  }
}
