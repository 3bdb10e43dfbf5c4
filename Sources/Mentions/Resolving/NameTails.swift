internal import CorpusModel

/// Words that make a longer name of the name beside them.
enum NameTails {
  /// Behind a place: «Seoul Times».
  static let ofNewspapers = listedWords(
    """
    times post herald journal tribune globe chronicle examiner standard observer gazette telegraph mirror daily weekly
    independent
    """)
  /// Before a place: «Real Madrid».
  static let ofClubs = listedWords(
    "real atletico atlético bayern borussia dinamo dynamo spartak lokomotiv cska olympique hellas")
  /// Behind a person: «Trump Tower».
  static let ofThingsNamedAfterPersons = listedWords(
    """
    tower organization foundation memorial center centre building hotel university stadium airport arena institute
    library award prize park street avenue plaza school college
    """)
  /// Before a given name: saints, streets and buildings.
  static let heads = listedWords(
    """
    san santa santo sant santi via viale piazza piazzale corso largo ponte porta stadio ospedale clinica teatro museo
    istituto liceo scuola università aeroporto palazzo villa casa premio trofeo coppa fondazione centro chiesa basilica
    """)
}
