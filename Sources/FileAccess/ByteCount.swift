/// Writes and reads numbers of bytes.
package enum ByteCount {
  private static let units: [(name: Character, shift: Int)] = [("G", 30), ("M", 20), ("K", 10)]

  /// A number of bytes as `512M` or `1000`.
  package static func text(_ count: Int) -> String {
    for unit in units where count > 0 && count % (1 << unit.shift) == 0 {
      return "\(count >> unit.shift)\(unit.name)"
    }
    return String(count)
  }

  /// Reads `512M`, `2G`, `64K` or a bare number; nil where it is none, or not over 0.
  package static func value(_ text: String) -> Int? {
    let unit = units.first { text.uppercased().last == $0.name }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits),
      count > 0
    else { return nil }
    let size = count.multipliedReportingOverflow(by: 1 << (unit?.shift ?? 0))
    return size.overflow ? nil : size.partialValue
  }
}
