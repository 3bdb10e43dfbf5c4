/// What words of a bead tell besides its names.
struct RowHints: Sendable {
  /// The nations and bodies that words of the Italian tell: *la sterlina*.
  var evokedBySource: Set<Int> = []
  /// Those that words of the translation tell.
  var evokedByTarget: Set<Int> = []
  /// The nations and bodies of whom the Italian describes somebody by an office, without a name: *il leader francese*.
  var described: Set<Int> = []
  /// Whether the Italian names a person whom the translation lacks.
  var lacksPerson = false
}
