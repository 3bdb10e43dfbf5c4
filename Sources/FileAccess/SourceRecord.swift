internal import BinaryImage
package import CorpusModel
internal import Glibc

/// What tells one content of a file from another: its size and checksum.
package struct SourceRecord: Equatable, Sendable {
  /// The path, from the folder of the file that was made of it.
  package let path: String
  /// Its size in bytes.
  package let size: Int
  /// The checksum of its bytes.
  package let checksum: UInt64

  /// Names what was read before.
  package init(path: String, size: Int, checksum: UInt64) {
    self.path = path
    self.size = size
    self.checksum = checksum
  }

  /// Reads a file.
  ///
  /// - Parameter product: the file that is made of it.
  /// - Throws: `InputError` (`BT0101`) when it cannot be read.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(of path: String, for product: String) throws(InputError) {
    let memory = try FileImage.memory(of: path)
    self.path = Self.relative(path, to: Self.folder(of: product))
    size = memory.count
    checksum = ImageChecksum.of(memory.bytes)
  }

  /// How the file is now, compared with how it was.
  package enum State {
    /// It is not where it was.
    case missing
    /// It has the same bytes, or the same size and is no newer than what was made of it.
    case same
    /// It has other bytes.
    case changed
  }

  /// Files up to this size are compared byte for byte, whatever their times are.
  private static let comparedAtMost = 4 << 20

  /// Compares the record with the file.
  ///
  /// - Parameter product: the file that was made of it.
  package func state(for product: String) -> State {
    let place = path.hasPrefix("/") ? path : "\(Self.folder(of: product))/\(path)"
    var (own, other) = (stat(), stat())
    guard stat(place, &own) == 0, stat(product, &other) == 0 else { return .missing }
    if Int(own.st_size) != size { return .changed }
    let isNewer =
      (own.st_mtim.tv_sec, own.st_mtim.tv_nsec) > (other.st_mtim.tv_sec, other.st_mtim.tv_nsec)
    if !isNewer, size > Self.comparedAtMost { return .same }
    guard let now = try? SourceRecord(of: place, for: product) else { return .missing }
    return now.checksum == checksum ? .same : .changed
  }

  // MARK: - Paths

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as it is reached from a folder.
  static func relative(_ path: String, to folder: String) -> String {
    guard let target = real(path), let start = real(folder) else { return path }
    let steps = target.split(separator: "/")
    let base = start.split(separator: "/")
    let common = zip(steps, base).prefix { $0 == $1 }.count
    return (base[common...].map { _ in ".." } + steps[common...]).joined(separator: "/")
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
