internal import CorpusModel

extension OrderedPipeline where Item == InputDocument {
  /// Works on the documents behind those that the output holds already, and notes each place where it is whole.
  ///
  /// - Parameters:
  ///   - documents: from the first.
  ///   - output: where `take` writes.
  ///   - continues: whether what was made belongs to the document before, as the parts of a long one do.
  ///   - take: writes what was made of a document.
  func run(
    _ documents: DocumentReader, into output: OutputTarget, continues: (Output) -> Bool = { _ in false },
    take: (Output) throws(InputError) -> Void
  ) throws(InputError) {
    var done = output.documentsDone
    for _ in 0..<done where try documents.next() == nil { break }
    try run(next: documents.next) { made throws(InputError) in
      if !continues(made) { try output.checkpoint(documents: done) }
      try take(made)
      done += 1
    }
  }
}
