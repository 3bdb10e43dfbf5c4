internal import CorpusModel
internal import Formats
internal import Glibc

extension CreationDate {
  /// The date that `SOURCE_DATE_EPOCH` gives; nil without it, since output is the same each time.
  ///
  /// - Throws: `InputError` (`BT0803`) where it is no number of seconds.
  /// - Source: reproducible-builds.org/specs/source-date-epoch.
  static func ofEnvironment() throws(InputError) -> CreationDate? {
    guard let value = getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = String(cString: value)
    guard let seconds = Int(text), let date = CreationDate(secondsSinceEpoch: seconds) else {
      throw InputError(
        .badEnvironment, "SOURCE_DATE_EPOCH is «\(text)», which is no number of seconds since 1970",
        hint: "unset it, or set it with: date +%s")
    }
    return date
  }
}
