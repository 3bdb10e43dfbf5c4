/// Whose people, cities, bodies and weapons are: what a translator knows, and may say or leave unsaid.
///
/// Compiled by hand for this project, by English names, for whatever glossary has them. A name may stand under several
/// owners, as a river between two countries does.
enum Affiliations {
  /// For an owner, by English name, the English names of what is its own.
  static let members: [(owner: String, names: [String])] = table.map { owner, names in
    (owner, names.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ";") }.map(trimmed))
  }

  /// The seats of government that news names for the government, by English name.
  static let seats: [(owner: String, names: [String])] = [
    ("North Korea", ["Pyongyang"]), ("South Korea", ["Seoul", "Blue House"]), ("Russia", ["Moscow", "Kremlin"]),
    ("United States", ["Washington", "White House"]), ("China", ["Beijing"]), ("Japan", ["Tokyo"]),
    ("Ukraine", ["Kyiv"]), ("Belarus", ["Minsk"]), ("United Kingdom", ["London"]), ("France", ["Paris"]),
    ("Germany", ["Berlin"]), ("Italy", ["Rome"]), ("Iran", ["Tehran"]), ("India", ["New Delhi"]),
    ("Vietnam", ["Hanoi"]),
    ("Turkey", ["Ankara"]), ("European Union", ["Brussels"]), ("Hungary", ["Budapest"]), ("Syria", ["Damascus"]),
    ("Finland", ["Helsinki"]), ("Pakistan", ["Islamabad"]), ("Indonesia", ["Jakarta"]), ("Israel", ["Jerusalem"]),
    ("Malaysia", ["Kuala Lumpur"]), ("Spain", ["Madrid"]), ("Cambodia", ["Phnom Penh"]), ("Czechia", ["Prague"]),
    ("Sweden", ["Stockholm"]), ("Taiwan", ["Taipei"]), ("Mongolia", ["Ulaanbaatar"]), ("Laos", ["Vientiane"]),
    ("Poland", ["Warsaw"]), ("Thailand", ["Bangkok"]),
  ]

  private static func trimmed(_ name: Substring) -> String {
    String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static let table: [(String, String)] = [
    (
      "North Korea",
      """
      Choe Ryong Hae; Choe Son Hui; Hwang Pyong So; Hyon Song Wol; Im Chon Il; Jang Song Thaek; Jo Chun Ryong; Jo Yong Won;
      Jong Kyong Thaek; Kang Sun Nam; Kim Chang Son; Kim Han Sol; Kim Hyok Chol; Kim Il Sung; Kim Jae Ryong; Kim Jong Chol;
      Kim Jong Gyu; Kim Jong Il; Kim Jong Nam; Kim Jong Suk; Kim Jong Un; Kim Ju Ae; Kim Kum Chol; Kim Kye Gwan;
      Kim Kyong Hui; Kim Pyong Il; Kim Su Gil; Kim Tok Hun; Kim Yo Jong; Kim Yong Bok; Kim Yong Chol; Kim Yong Nam;
      No Kwang Chol; O Su Yong; Pak Jong Chon; Pak Pong Ju; Pak Thae Song; Ri Chang Ho; Ri Chun Hi; Ri Il Hwan;
      Ri Myong Chol; Ri Pyong Chol; Ri Sol Ju; Ri Son Gwon; Ri Su Yong; Ri Yong Gil; Ri Yong Ho; Sin Hong Chol; Yun Jong Ho;
      Thae Yong-ho; Korean Central News Agency; Korean Central Television; Minju Choson; Pyongyang Times; Rodong Sinmun;
      Uriminzokkiri; Choson Sinbo; Chongjin; Haeju; Hamhung; Hoeryong; Hyesan; Kaesong; Kanggye; Kimchaek; Nampo; Pyongsong;
      Rajin; Rason; Samjiyon; Sariwon; Sinpo; Sinuiju; Wonsan; Chagang; North Hamgyong; North Hwanghae; North Pyongan;
      Ryanggang; South Hamgyong; South Hwanghae; South Pyongan; Kangson; Kim Il Sung Square; Mount Kumgang;
      Kumsusan Palace of the Sun; Mangyongdae; Mansudae Assembly Hall; Masikryong; May Day Stadium; Mount Myohyang;
      Mount Paektu; Punggye-ri; Ryugyong Hotel; Sohae Satellite Launching Station; Sunan; Taedong River; Tongchang-ri;
      Tumen River; Wonsan-Kalma Coastal Tourist Area; Yalu River; Yongbyon; Air Koryo;
      General Association of Korean Residents in Japan; Ministry of External Economic Relations; Korean People's Army;
      Kim Il Sung Military University; Kim Il Sung University; General Political Bureau of the KPA;
      General Staff of the KPA; Lazarus Group; Ministry of Public Security; Ministry of State Security;
      Missile Administration; Moranbong Band; National Aerospace Technology Administration;
      Pyongyang City Committee of the Workers' Party of Korea; Pyongyang Municipal People's Committee;
      Reconnaissance General Bureau; Standing Committee of the Supreme People's Assembly; State Affairs Commission;
      Storm Corps; Supreme People's Assembly; Workers' Party of Korea; Central Committee of the Workers' Party of Korea;
      Central Military Commission of the WPK; WPK Central Committee headquarters building; Munitions Industry Department;
      Organization and Guidance Department; Politburo of the WPK; Presidium of the Politburo;
      Propaganda and Agitation Department; Choe Hyon; Chollima-1; Haeil; Hwasal-2; Hwasong-12; Hwasong-14; Hwasong-15;
      Hwasong-16; Hwasong-17; Hwasong-18; Hwasong-19; Hwasong-20; Hwasong; KN-23; KN-24; KN-25; M1989 Koksan; Kwangmyongsong;
      Malligyong-1; Musudan; Nodong; Pukguksong; Pulhwasal-3-31; Taepodong; Unha-3; Agreed Framework; Arduous March;
      Day of Victory in the Great Fatherland Liberation War; Day of the Shining Star; Day of the Sun;
      Eighth Congress of the WPK; Ninth Congress of the WPK; Aegukka; Arirang Mass Games; two Koreas; inter-Korean; Korean Peninsula; On the Juche Idea; Juche;
      Kimilsungism-Kimjongilism; Paektu bloodline; Songun; Eternal General Secretary of the WPK; Eternal President;
      General Secretary of the Workers' Party of Korea; President of the State Affairs of the DPRK; Supreme Leader
      """
    ),
    (
      "South Korea",
      """
      Ahn Gyu-back; Cho Hyun; Cho Tae-yong; Cho Tae-yul; Choi Sang-mok; Chun Doo-hwan; Chung Dong-young; Chung Eui-yong;
      Han Dong-hoon; Han Duck-soo; Kang Kyung-wha; Kim Dae-jung; Kim Keon Hee; Kim Min-seok; Kim Yong-hyun; Kim Young-sam;
      Kim Yung-ho; Lee Jae Myung; Lee Jong-seok; Lee Myung-bak; Moon Jae-in; Park Chung-hee; Park Geun-hye; Park Jin;
      Roh Moo-hyun; Roh Tae-woo; Shin Won-sik; Suh Hoon; Syngman Rhee; Thae Yong-ho; Wi Sung-lac; Woo Won-shik;
      Yoon Suk Yeol; Ban Ki-moon; Chosun Ilbo; Daily NK; Dong-A Ilbo; Hankyoreh; JoongAng Ilbo; KBS; Korea Herald;
      Korea Times; MBC; NK News; Yonhap News Agency; Busan; Daegu; Daejeon; Gwangju; Incheon; Paju; Pyeongchang; Pyeongtaek;
      Ulsan; Gyeonggi Province; Jeju; Camp Humphreys; Yeonpyeong Island; Yongsan; Bank of Korea;
      Democratic Party of Korea; Hyundai; Joint Chiefs of Staff of the Republic of Korea;
      Korea Institute for National Unification; Ministry of Unification; National Intelligence Service; People Power Party;
      Constitutional Court of Korea; Samsung Electronics; United States Forces Korea; GSOMIA; Freedom Edge; Freedom Shield;
      Ulchi Freedom Shield; Sunshine Policy; two Koreas; inter-Korean; Korean Peninsula
      """
    ),
    (
      "Russia",
      """
      Alexander Kozlov; Alexander Matsegora; Alexander Novak; Alexei Navalny; Andrei Belousov; Andrey Rudenko; Boris Yeltsin;
      Denis Manturov; Dmitry Medvedev; Dmitry Peskov; Joseph Stalin; Maria Zakharova; Mikhail Gorbachev; Mikhail Mishustin;
      Nikolai Patrushev; Oleg Kozhemyako; Olga Lyubimova; Ramzan Kadyrov; Sergei Shoigu; Sergey Lavrov; Sergey Naryshkin;
      Valentina Matviyenko; Valery Gerasimov; Vasily Nebenzya; Viktor Goremykin; Vladimir Kolokoltsev; Vladimir Putin;
      Vladimir Zarudnitsky; Vyacheslav Volodin; Yevgeny Prigozhin; Yuri Ushakov; Interfax; Izvestia; Pravda; RIA Novosti;
      Sputnik; TASS; Belgorod; Bryansk; Kazan; Khabarovsk; Komsomolsk-on-Amur; Kursk; Rostov-on-Don; Saint Petersburg; Sochi;
      Sudzha; Vladivostok; Chechnya; Crimea; Donbas; Kursk Oblast; Primorsky Krai; Russian Far East; Sakhalin; Siberia; Khasan;
      Tumen River; Vostochny Cosmodrome; Federation Council; FSB; Gazprom; GRU; Rosatom; Roscosmos; State Duma; SVR;
      United Russia; Wagner Group; Iskander; Kinzhal; Oreshnik; S-400; Sarmat; Scud; INF Treaty; New START;
      Eastern Economic Forum; Kursk liberation operation; special military operation
      """
    ),
    (
      "Ukraine",
      """
      Andrii Sybiha; Andriy Yermak; Dmytro Kuleba; Kyrylo Budanov; Oleksandr Syrskyi; Rustem Umerov; Volodymyr Zelenskyy;
      Bakhmut; Donetsk; Kharkiv; Kherson; Luhansk; Lviv; Mariupol; Odesa; Pokrovsk; Zaporizhzhia; Crimea; Donbas;
      Zaporizhzhia nuclear power plant; Verkhovna Rada; Budapest Memorandum; Minsk agreements
      """
    ),
    (
      "United States",
      """
      Antony Blinken; Barack Obama; Bill Clinton; Dennis Rodman; Donald Trump; George W. Bush; Jake Sullivan; JD Vance;
      Jimmy Carter; Joe Biden; John Bolton; Kamala Harris; Keith Kellogg; Kurt Campbell; Linda Thomas-Greenfield;
      Lloyd Austin; Marco Rubio; Matthew Miller; Mike Pompeo; Otto Warmbier; Pete Hegseth; Stephen Biegun; Steve Witkoff;
      Travis King; 38 North; Associated Press; Bloomberg; CNN; New York Times; Radio Free Asia; Voice of America;
      Wall Street Journal; Washington Post; New York; Alaska; Hawaii; Camp David; Camp Humphreys; CIA;
      Center for Strategic and International Studies; FBI; Institute for the Study of War; Pentagon; US Congress;
      US Department of State; US Department of the Treasury; United States Forces Korea; ATACMS; B-1B; F-35; HIMARS;
      Patriot; THAAD; Tomahawk; USS Carl Vinson; USS Ronald Reagan; Agreed Framework; INF Treaty; New START;
      Washington Declaration; Freedom Edge; Freedom Shield; Ulchi Freedom Shield
      """
    ),
    (
      "China",
      """
      Li Hui; Li Qiang; Lin Jian; Mao Ning; Mao Zedong; Wang Yi; Xi Jinping; Zhao Leji; Zhao Lijian; Global Times; Xinhua;
      Dalian; Dandong; Hong Kong; Shanghai; Shenyang; Yalu River; Tumen River; Mount Paektu; Communist Party of China;
      People's Liberation Army
      """
    ),
    (
      "Japan",
      """
      Fumio Kishida; Junichiro Koizumi; Sanae Takaichi; Shigeru Ishiba; Shinzo Abe; Yoshimasa Hayashi; Asahi Shimbun;
      Kyodo News; NHK; Nikkei; Yomiuri Shimbun; Hiroshima; Osaka; Hokkaido; Okinawa; Freedom Edge; GSOMIA
      """
    ),
    ("United Kingdom", "Keir Starmer; BBC; Financial Times; Reuters; Northern Ireland; Storm Shadow"),
    ("France", "Emmanuel Macron; AFP"),
    ("Germany", "Annalena Baerbock; Friedrich Merz; Olaf Scholz; Ursula von der Leyen"),
    ("Italy", "Antonio Tajani; Giorgia Meloni; Sergio Mattarella; ANSA"),
    ("Iran", "Ali Khamenei; Masoud Pezeshkian; Shahed"),
    ("Israel", "Benjamin Netanyahu"),
    ("Turkey", "Recep Tayyip Erdoğan; Istanbul"),
    ("Hungary", "Viktor Orbán"),
    ("India", "Narendra Modi"),
    ("Vietnam", "To Lam"),
    ("Belarus", "Alexander Lukashenko"),
    ("Syria", "Bashar al-Assad"),
    ("Qatar", "Al Jazeera"),
    ("Switzerland", "Geneva"),
    ("Sweden", "SIPRI"),
    ("Belgium", "Brussels"),
    ("Palestine", "Hamas"),
    ("Lebanon", "Hezbollah"),
    ("Yemen", "Houthis"),
    ("Afghanistan", "Taliban"),
    ("Vatican", "Pope Francis; Pope Leo XIV"),
    (
      "European Union",
      """
      European Commission; European Council; European Parliament; Josep Borrell; Kaja Kallas; Ursula von der Leyen; European
      """
    ),
    ("NATO", "Jens Stoltenberg; Mark Rutte"),
    (
      "United Nations",
      """
      António Guterres; Ban Ki-moon; International Atomic Energy Agency; Rafael Grossi; United Nations Command; UNICEF;
      United Nations General Assembly; UN Panel of Experts on North Korea; United Nations Security Council;
      World Food Programme; World Health Organization; International Monetary Fund
      """
    ),
  ]
}
