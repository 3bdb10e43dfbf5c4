internal import CICU

/// What ICU knows of languages and regions.
package enum LocaleRegistry {
  /// ICU's version, such as `72.1`.
  package static var libraryVersion: String { String(cString: cicu_version()) }

  /// Whether the code is an ISO 639 language that ICU knows, such as `it` or `kok`.
  package static func isLanguage(_ code: String) -> Bool { cicu_is_language(code) }

  /// Whether the code is an ISO 3166 region that ICU knows, such as `KP`.
  package static func isRegion(_ code: String) -> Bool { cicu_is_region(code) }
}
