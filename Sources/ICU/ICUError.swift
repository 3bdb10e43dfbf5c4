internal import CICU

/// A call into ICU that failed.
package struct ICUError: Error, CustomStringConvertible, Equatable {
  /// ICU's `UErrorCode`, greater than 0.
  package let code: Int32
  /// What was asked of ICU, in words.
  package let operation: String

  /// ICU's name of the code, with what was asked.
  package var description: String {
    "ICU could not \(operation): \(String(cString: cicu_error_name(code)))"
  }

  /// Throws when `code` is one of ICU's failures; warnings (negative codes) pass.
  static func check(_ code: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
    if code > 0 { throw ICUError(code: code, operation: operation()) }
  }

  /// Turns a length into ICU's 32 bits.
  static func length(_ count: Int, _ operation: @autoclosure () -> String) throws(ICUError) -> Int32 {
    guard let length = Int32(exactly: count) else {
      throw ICUError(code: 8, operation: "\(operation()) of \(count) bytes, which is over its limit of 2 GiB")
    }
    return length
  }
}

/// The version of the ICU that the program runs with, such as `72.1`.
package let icuVersion = String(cString: cicu_version())
