/// Given names whose bearers share a surname with a place, a people or another person: Gaetano Mosca.
///
/// Compiled by hand for this project from common knowledge: frequent Italian names, and English, Russian,
/// German, French and Spanish ones that the Italian press often prints.
enum GivenNames {
  /// Whether a word, as written or in capitals, is a given name.
  static func contains(_ word: String) -> Bool { names.contains(word.lowercased()) }

  private static let names = Set(
    """
    adriano agata agnese alan albert alberto aldo alessandra alessandro alessia alessio alexander alexandra alfonso alfredo
    alice amalia amanda amedeo andrea andrei andrej angela angelica angelo anita ann anna anne annamaria antonella
    antonia antonio arianna armando arnaldo arturo barbara battista beatrice benedetta benedetto benjamin bernardo
    bianca bill bob boris brad brian bruno camilla carla carlo carlos carmela carmelo carmen caterina cecilia cesare
    charles chiara christian christine cinzia clara claudia claudio clemente concetta corrado cosimo cristiana
    cristiano cristina damiano daniel daniela daniele danilo daria dario david davide debora deborah denis diana
    diego dino domenica domenico dmitri dmitrij donald donatella donato edoardo elena eleonora elio elisa elisabetta
    elizabeth elvira emanuela emanuele emilia emilio emma emmanuel enrica enrico enzo erica erika ernesto ettore eugenia
    eugenio eva fabiana fabio fabrizio federica federico felice ferdinando ferruccio filippo fiorella flavia flavio franca
    francesca francesco franco frank françois gabriella gabriele gaetano gary george gerardo gerhard giacomo giada
    giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gina gino giorgia giorgio giovanna giovanni
    giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano guglielmo guido gustavo hans heinrich helen
    henry igor ilaria ilenia immacolata irene irina isabella ivan ivana ivano jacques james jane jean jeff jennifer jessica
    joe joel john jonathan jorge josé joseph josephine juan julia julian karl kate katia kevin lara laura leonardo leone
    letizia liam lidia liliana linda lino lisa livio loredana lorena lorenza lorenzo loretta luana luca lucia luciana
    luciano lucio ludovica ludovico luigi luigia luis luisa maddalena manfredi manlio manuel manuela mara marcella
    marcello marco margaret margherita maria marianna mariano marie marina mario marisa mark marta martin martina mary
    massimiliano massimo matilde matt matteo matthew maurizio mauro melania mercedes michael michela michele michelle
    mike mikhail milena mimmo miriam mirella monica nadia nancy natale natalia nicholas nicola nicolas nicole nicoletta
    nikolai nino norma oleg olga oreste orlando oscar osvaldo ottavio pamela paola paolo pascal pasquale patricia
    patrick patrizia paul paula pedro peter philip piera pierluigi piero pierpaolo pierre pietro pino primo rachele
    raffaella raffaele raimondo ramona raoul raul rebecca regina remo renata renato renzo riccardo richard rita robert
    roberta roberto rocco rodolfo roger romano romeo ronald rosa rosalia rosanna rosaria rosario roberto rossana rossella
    ruggero sabina sabrina salvatore sam samuel samuele sandra sandro santo sara sarah saverio sebastiano serena sergei
    sergej sergio sharon silvana silvano silvia silvio simona simone sofia sonia stanislao stefania stefano stephen steve
    steven susan susanna svetlana tamara tania tatiana teodoro teresa thomas tiberio tina tiziana tiziano tom tommaso
    tony ugo umberto valentina valentino valeria valerio vanessa vera veronica victor vincenza vincenzo viola virginia
    vito vittoria vittorio vladimir walter wanda werner william wolfgang yuri
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
