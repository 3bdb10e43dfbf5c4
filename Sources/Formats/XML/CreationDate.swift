internal import Glibc

/// When a file was made, by the convention of reproducible builds: `SOURCE_DATE_EPOCH`.
package struct CreationDate: Sendable, Equatable {
  private let secondsSinceEpoch: Int

  /// Takes seconds since 1970-01-01 00:00 UTC; nil for years that four digits cannot write.
  package init?(secondsSinceEpoch: Int) {
    guard (0...253_402_300_799).contains(secondsSinceEpoch) else { return nil }
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// As TMX wants it: `20260131T235959Z`.
  package var compact: String {
    let parts = parts
    return parts.date.joined() + "T" + parts.time.joined() + "Z"
  }

  /// As ISO 8601 and XLIFF have it: `2026-01-31T23:59:59Z`.
  package var extended: String {
    let parts = parts
    return parts.date.joined(separator: "-") + "T" + parts.time.joined(separator: ":") + "Z"
  }

  private var parts: (date: [String], time: [String]) {
    var seconds = time_t(secondsSinceEpoch)
    var calendar = tm()
    gmtime_r(&seconds, &calendar)
    return (
      [
        Self.padded(calendar.tm_year + 1900, 4), Self.padded(calendar.tm_mon + 1, 2),
        Self.padded(calendar.tm_mday, 2),
      ],
      [Self.padded(calendar.tm_hour, 2), Self.padded(calendar.tm_min, 2), Self.padded(calendar.tm_sec, 2)]
    )
  }

  private static func padded(_ number: Int32, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
