import Testing

/// `‖` stands between paragraphs, `¦` between the segments of one.
@Suite struct ParagraphTests {
  @Test(arguments: [
    // Blank lines always separate.
    ("Uno\n\ndue", "Uno ‖ due"),
    ("Uno.\n \n\nDue.", "Uno. ‖ Due."),
    // A heading on its own line.
    (
      "Pyongyang lancia un missile\nIl lancio è avvenuto all'alba.",
      "Pyongyang lancia un missile ‖ Il lancio è avvenuto all'alba."
    ),
    ("SEUL\nDue soldati sono fuggiti.", "SEUL ‖ Due soldati sono fuggiti."),
    // One paragraph a line.
    (
      "Il leader è partito.\nPutin lo attende.\nMosca tace.",
      "Il leader è partito. ‖ Putin lo attende. ‖ Mosca tace."
    ),
    // The sentence goes on in lower case, behind a function word, a comma, an elision or inside a name.
    ("Il leader ha visitato\nuna fabbrica.", "Il leader ha visitato una fabbrica."),
    ("Ha visitato la sede della\nKCNA.", "Ha visitato la sede della KCNA."),
    ("Lo ha detto Kim,\nPutin no.", "Lo ha detto Kim, Putin no."),
    ("Ne parla l'\nANSA.", "Ne parla l' ANSA."),
    ("Ha parlato Kim Jong\nUn ieri.", "Ha parlato Kim Jong Un ieri."),
    ("Lo dice il dott.\nBianchi.", "Lo dice il dott. Bianchi."),
    ("Si veda l'art.\n12 della legge.", "Si veda l'art. 12 della legge."),
    ("Il figlio\ndi Kim Jong Il, morto nel 2011.", "Il figlio di Kim Jong Il, morto nel 2011."),
    // An author's name and an address go on with nothing.
    (
      "La visita di Kozlov\ndi Mario Rossi\nKim ha parlato.",
      "La visita di Kozlov ‖ di Mario Rossi ‖ Kim ha parlato."
    ),
    ("Fonte: Yonhap\nwww.esempio.it", "Fonte: Yonhap ‖ www.esempio.it"),
    // List items.
    ("Le tappe:\n- Mosca\n- pechino", "Le tappe: ‖ - Mosca ‖ - pechino"),
    ("Le tappe:\na) Mosca\nb) Pechino", "Le tappe: ‖ a) Mosca ‖ b) Pechino"),
    // All kinds of line ends.
    ("Uno.\r\nDue.\rTre.\u{2028}Quattro.\u{85}Cinque.", "Uno. ‖ Due. ‖ Tre. ‖ Quattro. ‖ Cinque."),
  ])
  func lineBreaks(text: String, wanted: String) throws {
    #expect(try marked(text) == wanted)
  }

  @Test func hardWrappedTextIsOneParagraph() throws {
    let text = """
      Il capo della delegazione ha visitato ieri una fabbrica di munizioni
      nella città di Kanggye, secondo quanto riferito dalla stampa. Lo ha
      accompagnato il generale Pak nella visita, durata tre ore. Il premier
      Kim Tok Hun non era presente. La delegazione è ripartita verso sera.
      Altri incontri sono previsti domani.
      """
    let result = try marked(text)
    #expect(!result.contains("‖"))
    #expect(result.contains("Il premier Kim Tok Hun non era presente."))
  }

  @Test func headlinesOfAnyLengthAreNotWrappedText() throws {
    let text = """
      Corea del Nord, nuovo test missilistico nel mar del Giappone
      Putin a Pyongyang per la firma del trattato
      Seul, arrestato l'ex presidente dopo la legge marziale
      """
    #expect(try marked(text).split(separator: "‖").count == 3)
  }
}
