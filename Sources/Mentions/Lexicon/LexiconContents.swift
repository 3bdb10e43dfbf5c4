/// What a lexicon is made of, which all its users share.
final class LexiconContents: Sendable {
  let symbols: SymbolTable
  let tree: FormTree
  let starts: StartFilter
  let forms: FormTable

  init(symbols: SymbolTable, tree: FormTree, starts: StartFilter, forms: FormTable) {
    self.symbols = symbols
    self.tree = tree
    self.starts = starts
    self.forms = forms
  }
}
