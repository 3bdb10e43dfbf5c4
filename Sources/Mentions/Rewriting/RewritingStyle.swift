/// How canonical names enter the text.
package enum RewritingStyle: Sendable {
  /// In the place of the surface form.
  case replace
  /// Behind it, in square brackets.
  case bracket
}
