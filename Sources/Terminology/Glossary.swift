package import BinaryImage
public import CorpusModel
package import ItalianGrammar

/// Concepts with unique ids.
public struct Glossary: Sendable {
  /// The languages of all files, in the order of their columns.
  public var languages: [LanguageTag] { contents.languages }
  /// The compiled file that it was read from, which may hold compiled forms too; nil where it was read from others.
  package var image: ImageReader? { contents.image }
  /// Where that file lies; nil where there is none.
  package var imagePath: String? { contents.imagePath }
  /// What all copies share.
  private let contents: GlossaryContents

  var store: ConceptStore { contents.store }

  /// Joins the concepts of one or more files.
  ///
  /// - Throws: `InputError` (`BT0203`) that names every id which occurs twice, with both places.
  /// - Complexity: O(*n*) for *n* concepts.
  package init(languages: [LanguageTag], concepts: some Sequence<ConceptEntry>) throws(InputError) {
    var builder = ConceptStoreBuilder()
    for concept in concepts { builder.add(concept) }
    try self.init(languages: languages, store: builder.store())
  }

  /// Takes over concepts.
  ///
  /// - Throws: `InputError` (`BT0203`) that names every id which occurs twice, with both places.
  /// - Complexity: O(*n*) for *n* concepts.
  package init(languages: [LanguageTag], store: ConceptStore) throws(InputError) {
    let table = ConceptIndex.Table(store)
    let diagnostics = table.duplicates.map { position, first in
      let (concept, other) = (ConceptEntry(store, position), ConceptEntry(store, first))
      let place = other.location
      return Diagnostic(
        .error, .duplicateConcept, "two concepts have the id «\(concept.id)»", at: concept.location,
        hint: "the first is at \(place.path):\(place.line ?? 0); ids are unique over all glossary files")
    }
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
    contents = GlossaryContents(
      languages: languages, store: store, index: ConceptIndex(store, table: table), image: nil, imagePath: nil)
  }

  /// Takes over the concepts of a compiled file, which has been looked through.
  init(languages: [LanguageTag], store: ConceptStore, image: ImageReader, path: String) {
    contents = GlossaryContents(
      languages: languages, store: store, index: ConceptIndex(store), image: image, imagePath: path)
  }

  /// The concepts, in the order of the files.
  public var concepts: ConceptList { ConceptList(store: store) }

  /// The place of a concept; nil where the glossary has no such id.
  public func position(ofID id: String) -> Int? { contents.index.position(ofID: id) }

  /// What kind of thing a concept is, where the glossary says.
  package func type(ofConcept position: Int) -> ConceptType? { store.kind(position).type }

  /// Gender and number of a concept's Italian name, where the glossary says.
  package func nounFeatures(ofConcept position: Int) -> NounFeatures? { store.kind(position).nounFeatures }

  /// Whether concepts must be confirmed before their entries are read.
  package var isConfirmedInParts: Bool { store.isCheckedInParts }

  /// Compares what a compiled file says of a concept with its checksum, before it is used.
  ///
  /// - Throws: `InputError` (`BT1002`) where it is damaged.
  /// - Complexity: O(1) for a concept that was compared before.
  package func confirm(_ concept: Int) throws(InputError) {
    if !store.isRight(concept) { throw ImageFault.damaged("records").inputError(path: imagePath) }
  }

  /// The languages of the glossary with the same primary language, in its order: `ko` → `ko-KR`, `ko-KP`.
  package func languages(like tag: LanguageTag) -> [LanguageTag] {
    languages.filter { $0.language == tag.language }
  }
}

/// What a glossary holds, behind one reference, since glossaries are handed about for every name of a text.
private final class GlossaryContents: Sendable {
  let languages: [LanguageTag]
  let store: ConceptStore
  let index: ConceptIndex
  let image: ImageReader?
  let imagePath: String?

  init(languages: [LanguageTag], store: ConceptStore, index: ConceptIndex, image: ImageReader?, imagePath: String?)
  {
    self.languages = languages
    self.store = store
    self.index = index
    self.image = image
    self.imagePath = imagePath
  }
}
