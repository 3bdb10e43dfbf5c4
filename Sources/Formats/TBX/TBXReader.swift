package import CorpusModel
package import FileAccess
internal import ItalianGrammar
internal import Terminology

/// Reads TBX of 2019 and of 2008: categories as attributes or as tags, `termSec`, `tig` and `ntig`.
package struct TBXReader {
  private let reader: XMLPullReader

  /// Makes a reader of a stream.
  ///
  /// - Throws: `InputError` (`BT0706`) without memory.
  package init(_ stream: ByteStream) throws(InputError) {
    reader = try XMLPullReader(stream)
  }

  /// Reads the entries.
  ///
  /// - Throws: `InputError` (`BT0706`) where the file is malformed, refers to an entity, or is no TBX.
  package func read(into glossary: inout GlossaryImport) throws(InputError) {
    var isTBX = false
    while let event = try reader.next() {
      guard event == .start else { continue }
      if !isTBX, !["tbx", "martif", "TBX"].contains(reader.name) {
        throw reader.fault("the file is «\(reader.name)», not TBX")
      }
      isTBX = true
      if ["conceptEntry", "termEntry"].contains(reader.name) { try readEntry(&glossary) }
    }
  }

  private func readEntry(_ glossary: inout GlossaryImport) throws(InputError) {
    var draft = GlossaryImport.Draft(at: reader.location)
    draft.id = reader.attribute("id").map(TBXID.decoded).flatMap(Self.usable)
    if reader.isEmpty { return }
    while let event = try reader.next() {
      switch event {
      case .finish:
        if ["conceptEntry", "termEntry"].contains(reader.name) {
          if !draft.languages.isEmpty { glossary.add(draft) }
          return
        }
      case .start:
        if ["langSec", "langSet"].contains(reader.name) {
          try readLanguage(&draft, &glossary)
        } else if !["descripGrp", "adminGrp"].contains(reader.name) {
          try readFact(&draft, &glossary)
        }
      case .text: continue
      }
    }
  }

  /// Reads what an entry says of its concept.
  private func readFact(_ draft: inout GlossaryImport.Draft, _ glossary: inout GlossaryImport) throws(InputError) {
    let category = reader.attribute("type") ?? reader.name
    let target = reader.attribute("target")
    let text = String(decoding: try reader.elementText { _ in true }, as: UTF8.self)
    switch category {
    case "subjectField":
      draft.type = ConceptType(rawValue: text)
      if draft.type == nil { glossary.lose("subject fields that are no type") }
    case "note" where draft.annotations["note"] == nil: draft.annotations["note"] = Self.cell(text)
    case "externalCrossReference" where target?.contains("wikidata.org/") == true:
      draft.annotations["wikidata"] = target?.split(separator: "/").last.map(String.init)
    case "crossReference" where ConceptEntry.Affiliation(rawValue: text) != nil && target?.isEmpty == false:
      let id = TBXID.decoded(target ?? "")
      draft.annotations[text] = draft.annotations[text].map { "\($0) | \(id)" } ?? id
    default: glossary.lose("«\(category)» of concepts")
    }
  }

  private func readLanguage(
    _ draft: inout GlossaryImport.Draft, _ glossary: inout GlossaryImport
  ) throws(InputError) {
    guard let language = try reader.language("xml:lang", "lang") else {
      throw reader.fault("the element names no language (xml:lang)")
    }
    if reader.isEmpty { return }
    var terms: [TBXTerm] = []
    while let event = try reader.next() {
      switch event {
      case .finish where ["langSec", "langSet"].contains(reader.name):
        // The preferred name comes first, the others in their order.
        let preferred = terms.filter { $0.status == .preferred }
        for term in preferred + terms.filter({ $0.status != .preferred }) where !term.text.isEmpty {
          draft.add(term.term, in: language)
          if language == .italian, let gender = term.gender, draft.features == nil {
            draft.features = NounFeatures(gender, .singular)
          }
        }
        return
      case .start where ["termSec", "tig", "ntig"].contains(reader.name):
        terms.append(try readTerm(end: reader.name, &glossary))
      case .start:
        glossary.lose("«\(reader.attribute("type") ?? reader.name)» of languages")
        try reader.skipElement()
      case .finish, .text: continue
      }
    }
  }

  private func readTerm(end: String, _ glossary: inout GlossaryImport) throws(InputError) -> TBXTerm {
    var term = TBXTerm()
    if reader.isEmpty { return term }
    while let event = try reader.next() {
      switch event {
      case .finish where reader.name == end: return term
      case .start where reader.name == "term":
        term.text = Self.oneSpaced(String(decoding: try reader.elementText { _ in true }, as: UTF8.self))
      case .start where ["termGrp", "termNoteGrp"].contains(reader.name): continue
      case .start:
        let category = reader.attribute("type") ?? reader.name
        let value = String(decoding: try reader.elementText { _ in true }, as: UTF8.self)
        if !term.take(category, value) { glossary.lose("«\(category)» of terms") }
      case .finish, .text: continue
      }
    }
    return term
  }

  /// An id without what the contract forbids; nil where nothing is left.
  private static func usable(_ id: String) -> String? {
    let kept = id.unicodeScalars.map { $0.value <= 0x20 || $0 == "," ? "-" : String($0) }.joined()
    return kept.isEmpty ? nil : kept
  }

  /// Text as a cell of the table holds it.
  private static func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    TSVCell.append(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A term without the white space around it, and with spaces for that of pretty-printed files.
  private static func oneSpaced(_ text: String) -> String {
    if !text.utf8.contains(0x0A) { return text }
    return text.split { $0 == "\n" || $0 == " " || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
  }
}

/// A term of TBX with what is said of it.
struct TBXTerm {
  var text = ""
  private(set) var status: TBXStatus?
  private(set) var gender: Gender?
  private var isShortForm = false

  /// Takes a fact; returns whether the contract has a place for it.
  mutating func take(_ category: String, _ value: String) -> Bool {
    switch category {
    case "administrativeStatus", "normativeAuthorization":
      status = TBXStatus(rawValue: value) ?? TBXStatus(rawValue: value + "-admn-sts")
      return status != nil
    case "termType" where value == "shortForm":
      isShortForm = true
      return true
    case "grammaticalGender":
      gender = Gender(rawValue: value)
      return gender != nil
    default: return false
    }
  }

  /// The term as the glossary has it.
  var term: Term {
    switch status {
    case .deprecated, .superseded: Term(text, usage: .deprecated)
    default: Term(text, usage: isShortForm ? .shortForm : .plain)
    }
  }
}
