internal import ICU

/// Folds scalars, and keeps what it has folded, since ICU takes long for each.
///
/// It belongs to one task at a time.
final class ScalarFolding {
  private var ascii: [FoldedScalar?] = Array(repeating: nil, count: 128)
  private var others: [UInt32: FoldedScalar] = [:]

  /// What matching makes of a scalar.
  func fold(_ scalar: UInt32) throws(ICUError) -> FoldedScalar {
    if scalar < 128, let known = ascii[Int(scalar)] { return known }
    if let known = others[scalar] { return known }
    let fold = try FoldedScalar(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    if scalar < 128 { ascii[Int(scalar)] = fold } else { others[scalar] = fold }
    return fold
  }
}
