internal import CorpusModel
internal import Terminology

extension BitextRowCheck {
  func missing(_ concept: Int) -> Finding {
    let source = row.source.first { !$0.isNested && $0.concepts == [concept] }
    let text = source?.text ?? ""
    return finding(
      .missing, concept, text, "the «\(check.language)» translation does not name «\(text)»",
      source?.place ?? row.sourcePlace, writes: true)
  }

  func namesake(_ concept: Int, _ name: BitextName, _ other: Int) -> Finding {
    let ids = (glossary.concepts[other].id, glossary.concepts[concept].id)
    return finding(
      .namesake, concept, name.text, "«\(name.text)» is \(ids.0), where the Italian names \(ids.1)", name.place,
      writes: true)
  }

  /// A name repeated less often, unless pronouns stand for it; Korean leaves out what is understood.
  func fewer(_ concept: Int, by count: Int) -> [Finding] {
    let isKorean = check.language.language == LanguageTag.korean.language
    guard count > row.backReferences.count, !(isKorean && glossary.concepts[concept].type == .person),
      let source = row.source.first(where: { $0.concepts == [concept] })
    else { return [] }
    let message =
      "the Italian names «\(source.text)», alone or as a people, \(count.times) more than the "
      + "«\(check.language)» translation"
    return [finding(.fewer, concept, source.text, message, source.place, writes: false)]
  }

  func extra(_ name: BitextName) -> Finding {
    finding(
      .extra, name.concepts[0], name.text, "the Italian does not name «\(name.text)»", name.place, writes: false)
  }

  /// What is wrong with a form, whatever the Italian has.
  func form(_ name: BitextName) -> Finding? {
    let meant = name.concepts.first(where: row.sourceConcepts.contains)
    guard !name.isNested, let concept = meant ?? name.concepts.first else { return nil }
    if meant == nil, name.isCompound || excused.isOrdinaryKorean(name) { return nil }
    if !name.isAccepted {
      return finding(
        .deprecatedTranslation, concept, name.text, "«\(name.text)» is deprecated", name.place, writes: true)
    }
    if check.language.region != nil, !name.languages.contains(check.language) {
      let message = "«\(name.text)» is the spelling of «\(name.languages[0])»"
      return finding(.mixedDialect, concept, name.text, message, name.place, writes: true)
    }
    return nil
  }

  private func finding(
    _ kind: FindingKind, _ concept: Int, _ text: String, _ message: String, _ place: SourceLocation, writes: Bool
  ) -> Finding {
    let entry = glossary.concepts[concept]
    return Finding(
      kind: kind, language: check.language, concept: entry.id, text: text, message: message, place: place,
      suggestion: writes ? entry.preferredName(check.language) : nil)
  }
}
