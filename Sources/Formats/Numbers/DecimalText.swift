/// Writes numbers the same way everywhere.
package enum DecimalText {
  /// Rounds to one decimal: `97.1`, `100.0`.
  package static func oneDecimal(_ value: Double) -> String {
    let scaled = Int((value.magnitude * 10).rounded())
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10).\(scaled % 10)"
  }

  /// Rounds to four decimals and drops trailing zeros: `0.9713`, `1`.
  package static func fourDecimals(_ value: Double) -> String {
    let scaled = Int((value.magnitude * 10_000).rounded())
    var decimals = String(scaled % 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + String(scaled / 10_000) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
