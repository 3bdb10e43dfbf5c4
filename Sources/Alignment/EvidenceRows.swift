/// Space for a number of every type of a side, zero while it is not used.
final class TypeSums {
  fileprivate var values: [Float]

  /// Makes room for the types of a side.
  init(_ side: SideCorpus) {
    values = Array(repeating: 0, count: side.table.count)
  }
}

/// For sentences of one side, how well they explain the types of the other side's sentences near them.
///
/// The rows live in a ring: the search through a document asks for them in order and never goes far back.
struct EvidenceRows {
  private let given: SideCorpus
  private let generated: SideCorpus
  private let table: TranslationTable
  private let heldOut: HeldOutEvidence.Sums
  /// For each given sentence of the document the generated sentences it is compared with.
  private let regions: [Range<Int>]
  private let firstSentence: Int
  private let slotCount: Int
  private let stride: Int
  private var values: [Float]
  /// Σ *p(type | s)* over the sentence at hand, for every generated type; zero between rows.
  private let sums: TypeSums
  private var nextRow = 0

  /// Makes an empty ring.
  ///
  /// - Parameters:
  ///   - regions: for each given sentence of a document the sentences of the other side, in collection numbers.
  ///   - firstSentence: the document's first given sentence.
  ///   - slotCount: how many rows are asked for together.
  ///   - sums: space for the generated types.
  init(
    _ given: SideCorpus, _ generated: SideCorpus, _ table: TranslationTable, _ heldOut: HeldOutEvidence.Sums,
    regions: [Range<Int>], firstSentence: Int, slotCount: Int, sums: TypeSums
  ) {
    self.given = given
    self.generated = generated
    self.table = table
    self.heldOut = heldOut
    self.regions = regions
    self.firstSentence = firstSentence
    self.slotCount = max(1, slotCount)
    stride = regions.reduce(1) { max($0, generated.positions(of: $1).count) }
    values = Array(repeating: 0, count: stride * self.slotCount)
    self.sums = sums
  }

  /// Makes rows up to one of the document, exclusive.
  mutating func prepare(upTo end: Int) {
    while nextRow < end {
      fill(nextRow)
      nextRow += 1
    }
  }

  /// What must be added to the place of a type's occurrence to find its value for a row.
  func offset(of row: Int) -> Int { row % slotCount * stride - generated.offsets[regions[row].lowerBound] }

  /// The values, to be read with `offset(of:)`.
  func withValues<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    values.withUnsafeBufferPointer(body)
  }

  private mutating func fill(_ row: Int) {
    let sentence = firstSentence + row
    let places = generated.positions(of: regions[row])
    let base = row % slotCount * stride
    let types = given.types(of: sentence)
    sums.values.withUnsafeMutableBufferPointer { sums in
      table.probabilities.withUnsafeBufferPointer { probabilities in
        table.columns.withUnsafeBufferPointer { columns in
          for type in types {
            for entry in table.rows[Int(type)]..<table.rows[Int(type) + 1] {
              sums[Int(columns[entry])] += probabilities[entry]
            }
          }
          generated.types.withUnsafeBufferPointer { generated in
            values.withUnsafeMutableBufferPointer { values in
              for (slot, place) in places.enumerated() { values[base + slot] = sums[Int(generated[place])] }
            }
          }
          for type in types {
            for entry in table.rows[Int(type)]..<table.rows[Int(type) + 1] { sums[Int(columns[entry])] = 0 }
          }
        }
      }
    }
    holdOut(sentence, regions[row], base)
  }

  /// Puts in place of what a bead says of itself what the rest of the texts says.
  private mutating func holdOut(_ sentence: Int, _ region: Range<Int>, _ base: Int) {
    let held = heldOut.sentences[sentence]
    let common = held.clamped(to: region)
    guard !common.isEmpty else { return }
    let first = generated.offsets[region.lowerBound]
    let heldFirst = generated.offsets[held.lowerBound]
    for place in generated.positions(of: common) {
      values[base + place - first] = heldOut.values[heldOut.starts[sentence] + place - heldFirst]
    }
  }
}
