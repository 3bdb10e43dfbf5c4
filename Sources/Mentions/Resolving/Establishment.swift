/// What a document has said of a concept so far.
struct Establishment {
  /// The segment of the first full mention, from 0.
  var firstSegment: Int
  /// The segment of the last mention of any kind.
  var lastSegment: Int
  /// How many full mentions there were.
  var fullMentions: Int
  /// The number of the last bare form that was resolved to it, counted through the document; nil for none.
  var lastBareUse: Int?
  /// The roles named beside it.
  var roles: Set<Int>
}
