/// What stands around a name and its target form in the `annotated` format.
package struct AnnotationTags: Sendable, Equatable {
  /// Before the name.
  package let open: String
  /// Between the name and its target form.
  package let between: String
  /// Behind the target form.
  package let close: String

  /// Takes three tags.
  ///
  /// - Returns: nil where one is empty, or holds white space other than spaces at its ends or a control character.
  package init?(open: String, between: String, close: String) {
    for tag in [open, between, close] {
      guard tag.contains(where: { $0 != " " }), tag.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
        return nil
      }
    }
    (self.open, self.between, self.close) = (open, between, close)
  }

  private init(known tags: (String, String, String)) { (open, between, close) = tags }

  /// `<term>RPDC<trans>DPRK</term>`.
  package static let standard = AnnotationTags(known: ("<term>", "<trans>", "</term>"))

  /// Whether a text holds one of the tags itself, so that marks in it could not be told apart.
  package func occur(in text: String) -> Bool {
    [open, between, close].contains { tag in
      let wanted = Array(tag.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
      return text.utf8.containsSequence(wanted)
    }
  }
}

extension String.UTF8View {
  /// Whether the bytes hold others in a row.
  fileprivate func containsSequence(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: wanted) { return true }
      start = index(after: found)
    }
    return false
  }
}
