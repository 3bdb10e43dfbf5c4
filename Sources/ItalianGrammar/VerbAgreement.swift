/// Makes the verb behind a name agree with the name's number: *l'Onu ha deciso*, *le Nazioni Unite hanno deciso*.
///
/// Only verbs of a closed list change, those with which news speak of states and bodies, and the participle behind a
/// form of *essere*; another verb stays as it is, since no dictionary of verbs is at hand.
///
/// - Source: Serianni, *Grammatica italiana*, chapter XI (conjugation, agreement of the participle).
package enum VerbAgreement {
  /// A word to replace.
  package struct Change: Hashable, Sendable {
    /// UTF-8 bytes, in the indices of the text behind the name.
    package let utf8Range: Range<Int>
    /// The agreeing form.
    package let replacement: String
  }

  /// Lists what must change behind a name that became the subject.
  ///
  /// - Parameters:
  ///   - behind: the text behind the name up to the end of its sentence.
  ///   - features: the new name's.
  /// - Returns: the changes in order; empty where the verb agrees already, is unknown or stands further off.
  /// - Complexity: O(1).
  package static func changes(behind: ArraySlice<UInt8>, for features: NounFeatures) -> [Change] {
    var words = Words(behind)
    guard var word = words.next() else { return [] }
    while clitics.contains(word.text), let next = words.next() { word = next }
    guard let (verb, number) = conjugated(word.text), number != features.number else { return [] }
    var changes = [
      Change(utf8Range: word.range, replacement: features.number == .plural ? verb.plural : verb.singular)
    ]
    guard verb.isCopula else { return changes }
    while let next = words.next() {
      if adverbs.contains(next.text) { continue }
      guard let participle = agreeing(next.text, features) else { break }
      if participle != next.text { changes.append(Change(utf8Range: next.range, replacement: participle)) }
      if !next.text.hasPrefix("stat") { break }
    }
    return changes
  }

  // MARK: - Words

  private struct Word {
    let text: String
    let range: Range<Int>
  }

  /// The words that follow with single spaces between, in lower case as written.
  private struct Words {
    private let text: ArraySlice<UInt8>
    private var position: Int

    init(_ text: ArraySlice<UInt8>) {
      self.text = text
      position = text.startIndex
    }

    mutating func next() -> Word? {
      guard position < text.endIndex, text[position] == 0x20 else { return nil }
      let start = position + 1
      var end = start
      while end < text.endIndex, text[end] >= 0x80 || (0x61...0x7A).contains(text[end] | 0x20) { end += 1 }
      guard end > start, end == text.endIndex || text[end] != 0x27 else { return nil }
      position = end
      return Word(text: String(decoding: text[start..<end], as: UTF8.self), range: start..<end)
    }
  }

  // MARK: - Forms

  private struct Verb {
    let singular: String
    let plural: String
    let isCopula: Bool
  }

  private static func conjugated(_ word: String) -> (Verb, GrammaticalNumber)? { table[word] }

  /// The participle or adjective in -to, -so in the form for the name; nil for other words.
  private static func agreeing(_ word: String, _ features: NounFeatures) -> String? {
    guard word.utf8.count > 4, let last = word.last, "oaie".contains(last), !noParticiples.contains(word),
      let consonant = word.dropLast().last, "ts".contains(consonant)
    else { return nil }
    return word.dropLast()
      + (features.number == .plural
        ? (features.gender == .masculine ? "i" : "e") : (features.gender == .masculine ? "o" : "a"))
  }

  private static let clitics: Set<String> = ["non", "si", "ne", "ci", "vi", "lo", "la", "li", "le", "gli", "già"]
  private static let adverbs: Set<String> = ["già", "anche", "poi", "ancora", "mai", "più", "ora", "oggi", "ieri"]
  private static let noParticiples: Set<String> = [
    "tanto", "molto", "soltanto", "tutto", "tutta", "tutti", "tutte", "questo", "questa", "questi", "queste",
    "presto",
    "punto", "punta", "parte", "certo", "volta", "volte", "quanto", "intanto", "pertanto", "spesso", "adesso",
    "stesso",
    "stessa", "sette", "quasi", "forse", "verso", "attraverso", "conto", "posto", "fatto", "fatti", "soggetto",
    "oggetto", "oggetti", "ostaggio", "sotto",
  ]

  private static let table: [String: (Verb, GrammaticalNumber)] = {
    var table: [String: (Verb, GrammaticalNumber)] = [:]
    for (pairs, isCopula) in [(copulas, true), (verbs, false)] {
      for pair in pairs.split(whereSeparator: \.isWhitespace) {
        let forms = pair.split(separator: "/").map(String.init)
        let verb = Verb(singular: forms[0], plural: forms[1], isCopula: isCopula)
        table[verb.singular] = (verb, .singular)
        table[verb.plural] = (verb, .plural)
      }
    }
    return table
  }()

  private static let copulas = """
    è/sono era/erano fu/furono sarà/saranno sarebbe/sarebbero sia/siano fosse/fossero resta/restano rimane/rimangono
    viene/vengono veniva/venivano verrà/verranno
    """

  private static let verbs = """
    ha/hanno aveva/avevano ebbe/ebbero avrà/avranno avrebbe/avrebbero abbia/abbiano può/possono poteva/potevano
    potrà/potranno potrebbe/potrebbero deve/devono doveva/dovevano dovrà/dovranno dovrebbe/dovrebbero vuole/vogliono
    voleva/volevano vorrebbe/vorrebbero fa/fanno dice/dicono disse/dissero sta/stanno va/vanno dà/danno
    chiede/chiedono chiese/chiesero dichiara/dichiarano annuncia/annunciano afferma/affermano conferma/confermano
    condanna/condannano sostiene/sostengono ritiene/ritengono teme/temono avverte/avvertono accusa/accusano
    invita/invitano intende/intendono prevede/prevedono continua/continuano considera/considerano approva/approvano
    decide/decidono decise/decisero vota/votano stima/stimano denuncia/denunciano esorta/esortano risponde/rispondono
    replica/replicano lancia/lanciano invia/inviano impone/impongono chiama/chiamano cerca/cercano riprende/riprendono
    discute/discutono respinge/respingono accoglie/accolgono definisce/definiscono riferisce/riferiscono
    """
}
