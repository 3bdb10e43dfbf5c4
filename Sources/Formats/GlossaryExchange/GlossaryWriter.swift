package import CorpusModel
package import Terminology

/// A format of glossaries.
package protocol GlossaryWriter: Sendable {
  /// Writes a glossary, and reports what has no place in the format.
  func write(_ glossary: Glossary, to output: inout FormatOutput) throws(InputError)
}
