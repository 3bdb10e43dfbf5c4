/// The stable codes of everything that Bitesto reports.
///
/// 01xx inputs and outputs · 02xx glossary files · 03xx glossary lint · 04xx text · 05xx alignment · 06xx checks ·
/// 07xx readers and the project file · 08xx what formats cannot hold · 09xx scale · 10xx compiled glossaries.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // Inputs and outputs
  /// The input does not exist or cannot be read.
  case unreadableInput = "BT0101"
  /// A folder holds no file of a known kind.
  case emptyFolder = "BT0102"
  /// The bytes are not UTF-8.
  case invalidUTF8 = "BT0103"
  /// The output cannot be written.
  case unwritableOutput = "BT0104"
  /// The input is empty.
  case emptyInput = "BT0105"
  /// The output would overwrite an input.
  case outputIsInput = "BT0106"
  /// A record of the input is malformed.
  case malformedInput = "BT0107"
  /// ICU failed.
  case icuFailure = "BT0108"

  // Glossary files
  /// The header row is missing or lacks a required column.
  case badGlossaryHeader = "BT0201"
  /// A language column's tag is not a known language.
  case unknownLanguageTag = "BT0202"
  /// Two rows have the same id.
  case duplicateConcept = "BT0203"
  /// A row has more or fewer cells than the header.
  case wrongCellCount = "BT0204"
  /// A cell holds what its column does not allow.
  case badCell = "BT0205"
  /// A cell has a wrong escape.
  case badEscape = "BT0206"
  /// The glossary has no concept.
  case emptyGlossary = "BT0207"
  /// The glossary lacks the language that was asked for.
  case missingLanguage = "BT0208"
  /// The glossary lacks the concept that was asked for.
  case unknownConcept = "BT0209"

  // Glossary lint
  /// An id is not in kebab case.
  case idForm = "BT0301"
  /// The first term of a language cannot be written.
  case noPreferredTerm = "BT0302"
  /// A concept lacks a language.
  case languageMissing = "BT0303"
  /// A term is not in NFC, or holds characters that cannot be seen.
  case termText = "BT0304"
  /// A term is in a wrong script.
  case termScript = "BT0305"
  /// A Korean term has the spelling of the other side.
  case koreanSpelling = "BT0306"
  /// Several concepts claim one term.
  case sharedTerm = "BT0307"
  /// A term is never reached.
  case unreachableTerm = "BT0308"
  /// A derived form belongs to several concepts.
  case derivedCollision = "BT0309"
  /// A concept's owner, or whose seat it is, is no concept of the glossary.
  case unknownOwner = "BT0310"

  // Alignment
  /// A line of a gold file is no bead.
  case malformedBead = "BT0501"
  /// A hand-made anchor is malformed, or cannot be obeyed.
  case badAnchor = "BT0502"
  /// None of the documents has a translation.
  case noTranslation = "BT0503"
  /// Sentence vectors cannot be read, or are not those of the sentences.
  case badVectors = "BT0504"
  /// The gold of a collection is no folder.
  case goldIsNoFolder = "BT0505"

  // Compiled glossaries
  /// A compiled glossary was made by another version, or is none.
  case foreignCompiledGlossary = "BT1001"
  /// A compiled glossary is cut short, or its checksums are wrong.
  case damagedCompiledGlossary = "BT1002"
  /// A compiled glossary is older than the files that it was made from.
  case staleCompiledGlossary = "BT1003"
  /// A glossary cannot be compiled as it is asked for.
  case badCompilation = "BT1004"
  /// A glossary is too large to be held or compiled.
  case glossaryTooLarge = "BT1005"

  // Scale
  /// A text is longer than the program can hold at once.
  case textTooLong = "BT0901"
  /// A line is longer than the limit.
  case lineTooLong = "BT0902"

  // Checks
  /// The coverage is lower than the gate.
  case coverageGate = "BT0601"
  /// There are findings of kinds that a gate names.
  case findingGate = "BT0602"
  /// Nothing was there to be examined.
  case nothingExamined = "BT0603"
  /// A deprecated form in the Italian.
  case deprecatedForm = "BT0611"
  /// A form whose concept the document does not decide.
  case ambiguousMention = "BT0612"
  /// A short form that nothing establishes.
  case unknownMention = "BT0613"
  /// The glossary lacks a concept's name in a target language.
  case lackingName = "BT0614"
  /// The translation lacks a name.
  case missingName = "BT0621"
  /// The translation has a name that the Italian lacks.
  case extraName = "BT0622"
  /// The translation names another bearer of the surname.
  case wrongNamesake = "BT0623"
  /// A deprecated form in the translation.
  case deprecatedTranslation = "BT0624"
  /// A name in the spelling of the other Korea.
  case mixedDialect = "BT0625"
  /// The translation has a name less often.
  case fewerNames = "BT0626"
  /// The translation has several forms of one name.
  case inconsistentName = "BT0627"

  // Readers and the project file
  /// A compressed file's structure or checksum is wrong.
  case damagedArchive = "BT0701"
  /// A compressed file ends before its end.
  case truncatedArchive = "BT0702"
  /// Something else follows the end of a compressed file.
  case trailingBytes = "BT0703"
  /// A compressed file expands to more than is allowed.
  case expansionLimit = "BT0704"
  /// A line of JSON Lines is no record.
  case malformedRecord = "BT0705"
  /// An XML file is not well formed, or uses what is not allowed.
  case malformedXML = "BT0706"
  /// A table lacks the columns that are asked for.
  case badColumns = "BT0707"
  /// The files of a Moses pair have different numbers of lines.
  case unequalLines = "BT0708"
  /// No unit of a bitext is in Italian.
  case noItalianUnit = "BT0709"
  /// The project file is malformed, or says what it cannot.
  case badProjectFile = "BT0710"

  // What formats cannot hold
  /// libxml2 failed.
  case xmlFailure = "BT0801"
  /// XML cannot hold some characters.
  case forbiddenCharacters = "BT0802"
  /// An environment variable has no sense.
  case badEnvironment = "BT0803"
  /// The format has place for one target language alone.
  case wrongTargetCount = "BT0804"
  /// A part of the glossary has no place in the format.
  case lostInFormat = "BT0811"
  /// A name cannot be written in the format.
  case unwritableTerm = "BT0812"
  /// A name of an imported glossary was changed.
  case changedTerm = "BT0813"
  /// An imported glossary is not what its format says.
  case malformedGlossary = "BT0814"
}
