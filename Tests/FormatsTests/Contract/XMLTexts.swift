import Foundation
import FoundationXML

/// Reads XML with Foundation's parser, which is not the one that wrote it.
final class XMLTexts: NSObject, XMLParserDelegate {
  private struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private let wanted: Set<String>
  private var open: [Element] = []
  private var found: [Element] = []

  private init(_ wanted: Set<String>) { self.wanted = wanted }

  /// The texts of elements with the names, in order, with what is inside their children; `cp` gives its character.
  static func texts(of names: Set<String>, in bytes: [UInt8]) throws -> [String] {
    try elements(names, in: bytes).map(\.text)
  }

  /// The texts of `s` by their ids.
  static func sentences(in bytes: [UInt8]) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try elements(["s"], in: bytes).map { ($0.attributes["id"] ?? "", $0.text) })
  }

  /// The values of an attribute, in order.
  static func attributes(_ name: String, in bytes: [UInt8]) throws -> [String] {
    try elements(["link"], in: bytes).compactMap { $0.attributes[name] }
  }

  private static func elements(_ names: Set<String>, in bytes: [UInt8]) throws -> [Element] {
    let reader = XMLTexts(names)
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return reader.found
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "cp", let hex = attributes["hex"], let value = UInt32(hex, radix: 16),
      let scalar = Unicode.Scalar(value)
    {
      self.parser(parser, foundCharacters: String(scalar))
    }
    if wanted.contains(name) { open.append(Element(name: name, attributes: attributes)) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if open.last?.name == name { found.append(open.removeLast()) }
  }
}
