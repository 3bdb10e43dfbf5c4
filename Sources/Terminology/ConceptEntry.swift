public import CorpusModel
package import ItalianGrammar

/// A thing that the glossary names, with its names in every language (TBX: `conceptEntry`).
public struct ConceptEntry: Sendable {
  /// The id, in kebab case, unique in the glossary.
  public let id: String
  /// What kind of thing it is, where the glossary says.
  public let type: ConceptType?
  /// Gender and number of the Italian name, where the glossary says.
  package let nounFeatures: NounFeatures?
  /// The names, in the order of the glossary's columns; languages without a name are left out.
  public let sections: [LanguageSection]
  /// Cells of the other columns, by the column's name, as they stand in the file.
  public let annotations: [String: String]
  /// The row that holds it.
  public let location: SourceLocation

  /// Makes an entry.
  package init(
    id: String, type: ConceptType?, nounFeatures: NounFeatures?, sections: [LanguageSection],
    annotations: [String: String], location: SourceLocation
  ) {
    self.id = id
    self.type = type
    self.nounFeatures = nounFeatures
    self.sections = sections
    self.annotations = annotations
    self.location = location
  }

  /// The names in a language; nil where it has none.
  public func section(_ language: LanguageTag) -> LanguageSection? { sections.first { $0.language == language } }

  /// The canonical name in a language; nil where it has none.
  public func preferredName(_ language: LanguageTag) -> String? { section(language)?.preferred?.text }
}
