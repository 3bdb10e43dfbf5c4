/// What a document has said of a concept so far.
struct Establishment {
  /// The segment of the first mention, from 0.
  let firstSegment: Int
  /// The segment of the last mention of any kind.
  var lastSegment: Int
  /// Where the last mention ends, in UTF-8 bytes.
  var lastEnd = 0
  /// How many full mentions there were.
  var fullMentions = 0
  /// The number of the last bare form that was resolved to it, counted through the document; nil for none.
  var lastBareUse: Int?
  /// The last mention in full; nil for none.
  var lastFullUse: FullUse?
  /// The atoms of its first mentions, whose surroundings tell its titles.
  var places: [Range<Int>] = []

  /// How many places are kept: titles come with the first mentions.
  static let placesKept = 8

  init(firstSegment: Int, lastSegment: Int) {
    self.firstSegment = firstSegment
    self.lastSegment = lastSegment
  }
}
