internal import CorpusModel

/// Given names whose bearers share a surname with a place, a people or another person: Gaetano Mosca.
///
/// Compiled by hand for this project from common knowledge: frequent Italian names, and English, Russian,
/// German, French and Spanish ones that the Italian press often prints.
enum GivenNames {
  /// Whether a word, as written or in capitals, is a given name.
  static func contains(_ word: String) -> Bool { WordClasses(of: word).contains(.givenName) }

  /// Given names that are common words, adjectives or places as well, so that before a place they prove nothing:
  /// «Casa Bianca», «Spirito Santo», «squadra Viola».
  static let commonWords = [
    "bianca", "rosa", "viola", "vittoria", "victor", "santo", "sante", "primo", "natale", "franco", "felice",
    "romano",
    "grazia", "serena", "orlando", "regina", "stella", "sofia", "gary", "italo", "costanza", "libero", "donato",
    "salvo",
    "urbano", "settimio", "fedele", "placido", "fortunato", "domenica", "rocco", "san", "madison", "georgia",
    "florence",
    "virginia", "carolina", "chelsea", "olimpia", "ambra", "marina", "flora", "tosca", "pilar", "santiago",
    "sterling",
    "august", "angel", "max", "ali", "pat", "ray", "bud", "dawn", "grace", "dean", "earl", "max", "maxim",
    "marine",
    "germano", "moreno", "azzurra", "alma", "gaia", "olympia", "ben", "nella", "sue", "nello", "dale", "dan",
    "don",
    "lucio", "valentino", "clemente", "benedetto", "pio", "leo", "leone", "san", "martin", "nelson", "ida",
    "perry",
    "dora", "gloria", "lido", "dom", "re", "nikita", "chloe", "celine", "dana", "diana", "vera", "rita", "linda",
    "concetta", "immacolata", "loreto", "loretta", "assunta", "rosario", "mercedes", "tina", "gail", "elba",
  ]

  static let names = listedWords(
    """
    abdullah abraham adam adele adolfo adriano agata agnes agnese agostino ahmed aisha akira alain alan alastair
    albert alberto albino aldo alejandro alessandra alessandro alessia alessio alexander alexandra alexandre
    alexei alexis alfonso alfred alfredo ali alice alicia alina alma alvise alyssa amalia amanda ambra amedeo
    amelia amerigo amina amir amy ana anastasia anatoly andrea andreas andrei andreina andrej andrew andrey
    andrij andrzej andré angel angela angelica angelo angus anita anja ann anna annalisa annamaria annarita anne
    anselmo antoine anton antonella antonia antonino antonio antony antonín arianna armand armando arnaldo
    arnold arthur artur arturo ashley astrid audrey august aurelio axel azzurra barbara barbra barron battista
    beate beatrice ben benedetta benedetto benito benjamin bernard bernardo bernd bernie bert beth bettino betty
    beverly biagio bianca bill björn bob bobby boris boyd brad brandon brenda brett brian bridget brigitte
    brittany bruce bruna brunella bruno bryan bud burt caleb calogero calvin cameron camilla carl carla carlo
    carlos carlotta carmela carmelo carmen carmine carol carole caroline carrie cataldo caterina catherine cathy
    cecil cecilia celine cesare cesira chad charles charlotte chelsea cheng chiara chloe chris christa christian
    christine christoph christopher christy chuck cindy cinzia claire clara claretta clark claude claudia
    claudio claus clemente cleto clint clive colin concetta connor consuelo corinne corrado cosimo costantino
    craig cristiana cristiane cristiano cristina cristofaro curt curtis cynthia dale dalila damian damiano dan
    dana daniel daniela daniele danielle danilo danny daria dario darren dave david davide dawn dean debbie
    debora deborah delia denis denise dennis derek desirée diana diane dick diego dieter dimitri dino dirk
    dmitri dmitrij dmitry domenica domenico dominic dominique domiziana donald donatella donatello donato donna
    dora doris dorothy douglas duncan dwight dylan earl edda eddie edgar edgardo edith edmondo edoardo eduard
    edward edwin efisio egidio egon eileen elaine elena eleonora eliana elias elide eligio elio elisa elisabetta
    elizabeth ella ellen elsa elvira emanuela emanuele emile emilia emilio emily emma emmanuel enea ennio enrica
    enrico enrique enzo eric erica erich erik erika ermanno erminia ernest ernesta ernesto ernst eros ersilia
    ester esther ethan ettore eugene eugenia eugenio eugène eva evan eve evelina evelyn ezia ezio fabiana fabio
    fabrizia fabrizio fausta fausto fedele federica federico federigo fedora felice felix ferdinanda ferdinando
    fernanda fernando ferruccio fiammetta fidel filippo filomena fiona fiorella fiorenza fiorenzo flaminia
    flavia flavio flora florian floyd fortunato fosco franca francesca francesco francine francis franck franco
    frank frankie franz françois fred freddie freddy frederick friedrich fritz fulvia fulvio gabriel gabriele
    gabriella gaetano gaia gail gary gaspare gavino gelsomina gennaro geoff geoffrey georg george georges gerald
    gerard gerardo gerhard germana germano gert giacomo giada giancarla giancarlo gianfilippo gianfrancesco
    gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni giannina gianpaolo gilbert gilles gina gino
    giona giordana giordano giorgia giorgio giovanbattista giovanna giovanni girolamo gisele giselle giuditta
    giulia giuliana giuliano giulio giuseppe giuseppina giusy glauco glen glenn gloria goffredo goran gordon
    grace graham grazia graziano greg gregor gregory greta guglielma guglielmo guido guillaume gunther gus
    gustavo gwen hal hanna hannah hans harold harriet harry harvey hassan hector heidi heinrich heinz helen
    helena helga helmut henri henrik henry herbert herman hilary hillary hiroshi holly horst howard hubert hugh
    hugo hunter hussein ian ibrahim ida ignazio igor ilaria ilenia immacolata ines ingrid iolanda irene irina
    irma isaac isabel isabella isabelle isacco iside ismail ivan ivana ivanka ivano ivo jack jackie jacob jacopo
    jacqueline jacques jaime jake james jamie jan jane janet janine jared jason javier jay jean jeanne jeb jeff
    jeffrey jennifer jens jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joaquín jochen
    jodie joe joel johan johann johannes john johnny jon jonas jonathan jorge josef joseph josephine josh joshua
    josé joyce juan juanita judith judy jules julia julian julie julien juliette julius justin jutta jörg jürgen
    kamal karen karim karin karl karla kate kathleen kathryn kathy katia katiuscia katrin kay keith kelly ken
    kendall kenji kenneth kenny kevin khaled kimberly kirk kirsten klaus konrad konstantin kristen kurt kyle
    lamberto lando lara larry laura lauren laurence laurent laurenza lea leila lello len lena leo leon leonard
    leonardo leone leonida leopoldo leroy leslie letizia lewis lia liam licia lidia lilian liliana lilly linda
    lino linus lionel lisa lisbeth livio liz lloyd lodovico lois loredana lorena lorenza lorenzo loretta loris
    lorraine lothar lou louis louise loïc luana luca lucas lucia luciana luciano lucie lucien lucio lucrezia
    lucy ludovica ludovico luigi luigia luis luisa luke luther lydia lynn mackenzie maddalena madeleine madison
    maggie mahmoud malcolm mandy manfred manfredi manlio manuel manuela mara marc marcel marcella marcellino
    marcello marcelo marcia marco marcus margaret margherita margot maria mariah mariangela marianna marianne
    mariano mariarosa marie marie-claude mariella marilena marina marine mario marisa maristella marjorie mark
    marlon marsha marshall marta martin martina martino marty mary masha massimiliano massimo mathieu matilde
    matt matteo matthew mattia maura maurice maurizio mauro max maxim maxime maya meg megan mehmet melania
    melanie melinda melissa melvin mercedes meredith meryl mia micaela michael michaela michail michel michela
    michelangelo michele michelle mick miguel mikael mike mikhail milena miles milton mimmo miranda mirco
    mirella miriam mirko mitch mohamed mohammad mohammed moira mojtaba monica monika monique morena moreno
    morgan moritz morris moses muhammad murray mustafa myriam nadia nancy naomi natale natalia natalie natasha
    nathan nazareno ned neil nella nello nelson nereo nevio niccolò nicholas nick nicodemo nicola nicolas nicole
    nicoletta nicolò nigel nikita nikki nikolai nikolaj nilde nino noah noel noemi nora norberto norma norman
    nunzia nunzio octavio ofelia olaf oleg olga olimpia olindo olivia olivier omar omero oprah orazio oreste
    orietta orlando ornella oscar osvaldo otello ottavia ottavio otto owen pablo palmiro pam pamela pancrazio
    paola paolo pascal pasquale pasqualina pat patricia patrick patrizia paul paula paulina pedro peggy percy
    perry pete peter phil philip philippe phillip piera pierangelo piercarlo pierce pierfrancesco piergiorgio
    pierluca pierluigi piero pierpaolo pierre piersilvio pietro pilar pino pippa pippo placido pompeo primo
    prisca quintino quirino rachel rachele rafael raffaele raffaella raimondo ralf ralph ramon ramona randy
    raniero raoul raphael rashid raul ray raymond rebecca regina regis reinhard reinhold remo renata renato
    renzo rené renée ricardo riccarda riccardo richard rick ricky rinaldo rita rob robbie robert roberta roberto
    rocco rodney rodolfo rodrigo roger roland rolf romano romeo romina romolo ron ronald ronnie rory rosa
    rosalba rosalia rosalinda rosanna rosaria rosario rosella rosina ross rossana rossano rossella roxana roy
    rubens rudi rudolf rudy ruggero ruggiero rupert russell ruth ryan sabatino sabina sabine sabrina sally
    salvatore salvo sam samanta samantha sammy samuel samuele sandra sandro sandy sante santiago santina santo
    sara sarah sascha saverio savina savino scott sean sebastian sebastiana sebastiano selvaggia serena serge
    sergei sergej sergey sergio settimio severino shane shannon sharon sheila shirley sibilla sid sidney
    siegfried sigmund silvana silvano silvestro silvia silvio simon simona simone simonetta sofia sofía sonia
    sophie spartaco spencer spike stan stanislao stanley stefan stefania stefano stella stephan stephanie
    stephen sterling steve steven stewart stuart sue susan susanna suzanne sven svetlana sylvia sylvie tamar
    tamara tancredi tania tanya tatiana ted teddy telemaco teo teodora teodoro terence teresa teri terry tess
    theo theodor theodore theresa thierry thomas tiberio tiffany tilda tim timothy tina tito tiziana tiziano
    tobia tobias todd tom tommaso toni tony tosca tracy trevor tullia tullio tyler ubaldo udo ugo ulderico
    ulisse ulrich ulrike umberta umberto urbano uriel ursula uwe vaclav valentina valentino valeria valerie
    valerio valery vanessa vanna vasco vasily vassily vera vernon veronica veronika vicente vicky victor vijay
    viktor viktoria vince vincent vincenza vincenzina vincenzo viola virgilio virginia virginie vitaliano vito
    vittore vittoria vittorio vivian vivien vlad vladimir vladimiro volker wallace walt walter wanda warren
    wayne wendy werner wesley whitney wilhelm willem william willy winston wolfgang xavier xenia yasmin yuri
    yves yvonne zach zaira zeno zoe zoran zygmunt
    denzel beppe milan iva gigi mimmo peppe peppino totò ciro gennaro tonino lello nino ninni rino pasquale ivana jovan
    milos novak goran zlatan luka nikola dragan mirko mirco ivo iris kevin keanu kanye kylian lebron oprah quentin rihanna
    scarlett serhij shakira taylor timothée travis uma usain viggo vin whoopi winona woody zendaya zinedine lionel
    diletta ludovica ludovico matilde ginevra beatrice giada greta noemi asia jasmine martina samuele nicolò niccolò
    tommaso gioele leonardo mattia manuel denis ornella mina milva iole nunzia nunzio carmela assuntina pinuccia
    aleksandr aleksej anatolij arkadij artem artyom bogdan denys dmytro fedor gennadij gleb grigorij igor ihor ilya ivan
    kirill konstantin leonid ljudmila maksim marija mikhail mychajlo nadezhda natalya oleg oleh oleksandr oleksij olga olha
    pavel pavlo petro petr roman ruslan semyon serhiy stanislav taras tymofiy vadim valentin vasil viktorija vitalij
    vitaliy vjaceslav volodymyr vyacheslav yegor yevgeny yulia yuriy yury zhanna
    """)
}
