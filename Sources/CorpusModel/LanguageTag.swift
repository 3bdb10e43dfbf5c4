/// A language tag of BCP 47, such as `it`, `en` or `ko-KP`.
///
/// Only the form is checked here (RFC 5646 §2.1); whether a registry knows the subtags is another question.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag in RFC 5646's recommended case: `ko-KP`, `zh-Hant-TW`.
  public let identifier: String

  /// The tag as it is written.
  public var description: String { identifier }

  /// The primary language subtag: `ko` of `ko-KP`.
  public var language: String { String(identifier.prefix { $0 != "-" }) }

  /// The region subtag, if there is one: `KP` of `ko-KP`.
  public var region: String? {
    identifier.split(separator: "-").dropFirst().first { subtag in
      (subtag.utf8.count == 2 || (subtag.utf8.count == 3 && subtag.utf8.allSatisfy(\.isASCIIDigit)))
    }.map(String.init)
  }

  /// Reads a tag; nil where it is not well formed.
  public init?(_ text: some StringProtocol) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy(\.isASCIILetter), subtags.count <= 8
    else { return nil }
    var parts = [primary.lowercased()]
    for subtag in subtags.dropFirst() {
      guard (1...8).contains(subtag.utf8.count), subtag.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit })
      else { return nil }
      parts.append(Self.recommendedCase(of: subtag))
    }
    identifier = parts.joined(separator: "-")
  }

  private static func recommendedCase(of subtag: some StringProtocol) -> String {
    let isAlphabetic = subtag.utf8.allSatisfy(\.isASCIILetter)
    switch subtag.utf8.count {
    case 2 where isAlphabetic: return subtag.uppercased()
    case 4 where isAlphabetic: return subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
    default: return subtag.lowercased()
    }
  }

  /// Orders tags by their bytes.
  public static func < (left: Self, right: Self) -> Bool { left.identifier < right.identifier }

  /// Italian, the language of the source texts.
  public static let italian = LanguageTag(known: "it")
  /// English.
  public static let english = LanguageTag(known: "en")
  /// Korean, where North and South are not told apart.
  public static let korean = LanguageTag(known: "ko")
  /// Korean as the South writes it.
  public static let southKorean = LanguageTag(known: "ko-KR")
  /// Korean as the North writes it.
  public static let northKorean = LanguageTag(known: "ko-KP")

  private init(known: String) { identifier = known }
}
