package lang

// polish returns what is known of Polish.
func polish() Language {
	return Language{
		Code:   "pl",
		Family: "west slavic",
		Marks:  "ąćęłńśźż",
		Words: "i w na z do się nie to że o jest jak za po od ale co tak dla już czy przez tylko są ze przy może " +
			"być ma pod który która które także lub oraz jego jej ich go mu mnie mi pan pani pana panu panią " +
			"panem był była było będzie bardzo jestem mam chciałbym chciałabym bym by tym tego tej ten ta te " +
			"kiedy gdzie każdy każda każdego wszyscy wszystkich ani nikt człowiek prawo bez innych nich swoje " +
			"swojej swoich we temu można oni nas nam ponieważ czym również u",
		Letters: []Letters{polishLetters()},
		Folders: Folders{
			Sent:    []string{"wysłane", "elementy wysłane"},
			Drafts:  []string{"wersje robocze", "kopie robocze", "szkice"},
			Junk:    []string{"wiadomości-śmieci", "niechciane"},
			Trash:   []string{"kosz", "elementy usunięte"},
			Archive: []string{"archiwum"},
		},
		Notes: Notes{
			Thanks: []string{"dziękuję", "dzięki"},
			Yes:    []string{"zgadza się"}, // not "tak", which is Danish for thanks,
			No:     []string{"nie", "jeszcze nie"},
			Phone:  []string{"telefon"},
		},
		Subjects: Subjects{
			Reply:   []string{"Odp"},
			Forward: []string{"PD"},
		},
		DatePhrases: polishDatePhrases(),
		Dates: Dates{
			Months: "stycznia|styczeń|styczniu|sty lutego|luty|lutym|lut marca|marzec|marcu|mar " +
				"kwietnia|kwiecień|kwietniu|kwi maja|maj|maju czerwca|czerwiec|czerwcu|cze lipca|lipiec|lipcu|lip " +
				"sierpnia|sierpień|sierpniu|sie września|wrzesień|wrześniu|wrz " +
				"października|październik|październiku|paź listopada|listopad|listopadzie|lis " +
				"grudnia|grudzień|grudniu|gru",
			Weekdays: "niedziela|niedzieli|niedzielę poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy " +
				"czwartek|czwartku piątek|piątku sobota|sobotę|soboty",
			Until:         []string{"do"},
			Back:          []string{"wracam"},
			ThroughBehind: []string{"włącznie"},
			Between:       []string{"dnia", "w", "dniu"},
		},
		Names: Names{Short: polishNames()},
		Quotes: Quotes{
			Translated: []string{"przetłumaczone przez", "tłumaczenie"},
			On:         []string{"Dnia", "W dniu", "W", "Wiadomość napisana przez"},
			Wrote: []string{
				"Wiadomość napisana przez", "napisał", "napisała", "napisał(a)", "pisze", "użytkownik napisał",
			},
			Forwarded: []string{
				"Przekazana wiadomość", "Treść przekazanej wiadomości", "Wiadomość przekazana dalej",
				"Przesłana wiadomość", "Przekazywana wiadomość", "Forwarded message",
			},
			Original: []string{
				"Wiadomość oryginalna", "Oryginalna wiadomość", "Treść oryginalnej wiadomości", "Pierwotna wiadomość",
			},
			Begin: []string{
				"Początek przekazywanej wiadomości", "Początek przekazanej wiadomości",
			},
			Beside: []string{"użytkownik"},
		},
		Labels: Labels{
			From:    []string{"Od", "Nadawca"},
			To:      []string{"Do", "Adresat", "Odbiorca"},
			Cc:      []string{"Dw", "Kopia", "Do wiadomości"},
			Bcc:     []string{"Udw"},
			ReplyTo: []string{"Odpowiedź do", "Odpowiedz do"},
			Date:    []string{"Data"},
			Sent:    []string{"Wysłano", "Wysłane", "Data wysłania"},
			Subject: []string{"Temat"},
		},
		Below: Below{
			Device: []string{
				"Wysłane z", "Wysłano z", "Wysłana z", "Pobierz aplikację Outlook", "Pobierz program Outlook",
				"Uzyskaj aplikację Outlook",
			},
			Banner:     []string{"spoza organizacji", "od nadawcy zewnętrznego"},
			Disclaimer: []string{"poufn", "adresat", "omyłkowo", "usunięcie"},
			Outside:    []string{"spoza", "zewnętrzn"},
			Care:       []string{"nie klikaj", "nie otwieraj", "zachowaj ostrożność", "zachowaj ostrozność"},
			Footer:     []string{"zanim wydrukujesz"},
			Card:       []string{"poniżej", "adres", "telef"},
		},
		Failures: Failures{
			Moderated:   []string{"zatwierdzenie przez moderatora", "oczekuje na moderację", "zgodę moderatora"},
			Delivered:   []string{"wiadomość została dostarczona"},
			Subject:     []string{"niedostarczon"},
			Text:        []string{"nie można dostarczyć"},
			LateSubject: []string{"opóźn"},
			Held:        []string{"kwarantann"},
			Rejected:    []string{"odrzucon"},
			Retry:       []string{"ponownie próbować", "będziemy próbować", "kolejne próby", "ponawiał próby"},
			NotYet:      []string{"jeszcze nie", "nie została jeszcze", "opóźn", "tymczasow"},
		},
		Automatic: Automatic{
			Moved:     []string{"adres uległ zmianie", "nowy adres"},
			Digest:    []string{"paczka", "zbiór wiadomości"},
			Challenge: []string{"wiadomość została zatrzymana", "jest pan człowiekiem", "potwierdź wysłanie", "nie jesteś robotem", "że jesteś człowiekiem"},
			Carried: []string{
				"nowa wiadomość", "wysłał ci", "wysłała ci", "wspomniał", "odpowiedział", "powiadomienie",
				"przesyła wiadomości", "wysłał wiadomość", "wysłała wiadomość",
			},
			Voice:   []string{"wiadomość głosowa", "poczta głosowa"},
			Subject: []string{"automatyczna odpowiedź", "odpowiedź automatyczna", "nieobecność:", "autoodpowiedź"},
			Machine: []string{"wysłana automatycznie", "to jest automatyczna odpowiedź"},
			Away:    []string{"nieobecn", "na urlopie"},
			Left: []string{
				"już nie pracuje", "nie pracuje już", "już nie pracuję", "nie pracuję już", "nie jest już pracownikiem", "przeszedł na emeryturę", "przeszła na emeryturę", "jest na emeryturze",
			},
			LastDay:     []string{"był moim ostatnim dniem"},
			Unmonitored: []string{"nie jest monitorowan"},
			Instead:     []string{"kontakt"},
			Meanwhile:   []string{"w pilnych", "po powrocie"},
			Received:    []string{"otrzymaliśmy"},
			Unsubscribe: []string{"wypisz się"},
			Return:      []string{"powro", "wracam", "wrócę"},
			Label:       []string{"automat"},
			Closed:      []string{"nie jest już monitorowan"},
			Partly:      []string{"pełny etat", "pół etatu", "poza godzinami", "weekend", "wieczor", "codziennie", "regularnie"},
			Arrived:     []string{"potwierdzenie otrzymania"},
			Mute:        []string{"wygenerowana automatycznie"},
		},
		Refusals: Refusals{
			Anybody: []string{"nie pisz do nikogo", "nic do nikogo", "zostaw wszystkich w spokoju", "daj wszystkim spokój"},
			Ends: []string{
				"mam pracę", "dostałam pracę", "dostałem pracę", "mam dość", "potrzebuję przerwy",
				"daj mi spokój", "rezygnuję",
			},
			Others: []string{
				"pozostali", "pozostałych", "pozostałym", "resztę", "reszty", "innym",
			},
			Stop: []string{
				"zatrzymaj", "wstrzymaj", "anuluj", "przestań", "nie wysyłaj", "nie wysyłać", "nie pisz",
				"nie pisać", "nie przypominaj", "bez przypomnienia", "nie trzeba", "już nie trzeba",
				"niepotrzebne", "zostaw", "zostaw to", "zapomnij",
			},
			May: []string{
				"nie", "już nie", "zatrzymaj", "wstrzymaj", "anuluj", "przestań", "zostaw", "zapomnij",
				"poczekaj", "bez przypomnienia",
			},
		},
		Answers: polishAnswers(),
		Together: Together{
			I: []string{"ja"},
		},
		Introduces: Introduction{
			Phrases: []string{"przedstawiam"},
			Copies:  []string{"w kopii"},
			Denials: []string{"nie"},
		},
		Offices: []string{"biuro"},
	}
}

// polishLetters returns how letters are written in Polish.
func polishLetters() Letters {
	return Letters{
		Tag: "pl", Called: "Polish",
		SeveralAlike: true,
		Concerns:     []string{"dotyczy", "dot.", "sprawa"},
		GreetFormal: []string{
			"szanowna", "szanowny", "szanowni", "wielce szanowna", "wielce szanowny", "wielmożna", "wielmożny",
			"pani", "panie", "ekscelencjo", "wasza ekscelencjo", "magnificencjo", "wasza magnificencjo",
			"przewielebny", "przewielebna", "czcigodny", "czcigodna", "wielebny", "wielebna", "najdostojniejszy", "wysoce szanowna", "wysoce szanowny", "wielce czcigodny", "wielce czcigodna", "księże", "ojcze", "siostro", "łaskawa", "łaskawy",
		},
		GreetAny: []string{"dzień dobry", "szczęść boże", "witam", "droga", "drogi", "drodzy", "drogie", "kochani", "kochane", "kochana", "kochany", "witaj", "niech będzie pochwalony jezus chrystus", "niech będzie pochwalony", "uszanowanie", "moi drodzy", "witam serdecznie", "dzień dobry drogi", "dzień dobry droga"},
		GreetFamiliar: []string{
			"cześć", "hej", "siema", "czołem", "hejka", "część", "moja droga", "mój drogi", "moja kochana",
			"mój kochany", "hello", "hi",
			"serwus", "siemanko", "siemka", "elo", "heja", "hejo", "ahoj", "cześć i czołem", "no hej", "no cześć",
		},
		GreetOnce: []string{
			"dobry wieczór", "szczęśliwego nowego roku", "wesołych świąt", "wszystkiego najlepszego",
			"serdeczne życzenia", "miłego dnia", "dobrego dnia", "witam ponownie", "dzień dobry ponownie",
			"cześć ponownie", "cześć znowu", "hej znowu", "szanowne panie", "drogie panie",
			"dobry wieczór ponownie", "miłego wieczoru", "miłego weekendu", "dobranoc", "wesołego alleluja", "miłego poniedziałku", "spokojnych świąt", "pogodnych świąt", "dobrego wieczoru", "dobrego tygodnia",
		},
		Woman: []string{"pani"}, Man: []string{"pan", "panie"},
		Endearments: []string{"kochana", "kochany"},
		Honorifics: []string{
			"pani", "pan", "panie", "państwo", "doktor", "doktorze", "dr", "profesor", "profesorze", "prof", "magister", "mgr", "inżynier", "inżynierze", "inż", "mecenas", "mecenasie", "redaktor", "redaktorze",
			"dyrektor", "dyrektorze", "prezes", "prezesie", "dziekan", "dziekanie", "kierowniczko", "kierowniku", "rektor", "rektorze", "koleżanko", "kolego", "doktorko", "profesorko", "hab", "ksiądz", "księże", "naczelniku", "przewodniczący", "przewodnicząca",
			"proboszczu", "ojcze", "siostro", "wójcie", "burmistrzu", "sędzio", "kapitanie", "pułkowniku", "kustoszu", "pastorze", "biskupie", "prokuratorze", "notariuszu", "magistrze", "trenerze", "mistrzu", "kuratorze", "kuratorko", "dyrektorko", "redaktorko", "prezesko", "ks",
		},
		Several:    []string{"państwo", "szanowne", "szanowni", "drogie", "drodzy", "wszyscy", "i", "zespole", "koleżanki", "koledzy", "oraz", "wszystkich", "wszystkim", "państwa"},
		Teams:      []string{"zespół"},
		Awaiting:   []string{"z góry", "odpowiedź", "w oczekiwaniu"},
		Meeting:    []string{"do usłyszenia", "do zobaczenia", "na razie"},
		CloseWords: "poważan szacun pozdr ściskam uścisk serdeczn dzięk całuj buzia wdzięczn kłaniam ukłon serdeczności uszanowan",
		Occasions: "święt weekend rok wielkanoc wakac urlop dzisiaj dziś jutra jutro wczoraj za jeszcze_raz ponownie powodzeni lato lata zima zimy wiosn jesien majówk sylwest adwent " +
			"poniedział wtork środ czwart piąt sobot niedziel",
		Extras: "dzięk dnia dzień tygodnia tydzień wieczoru zdrowia nocy popołudni zdrówka szczęść_boże",
		Closings: []string{
			"z poważaniem", "z wyrazami szacunku", "z szacunkiem", "łączę wyrazy szacunku", "pozdrawiam",
			"pozdrawiam serdecznie", "serdecznie pozdrawiam", "serdeczne pozdrowienia", "z pozdrowieniami",
			"z serdecznymi pozdrowieniami", "łączę pozdrowienia", "pozdrowienia", "z uszanowaniem",
			"z głębokim szacunkiem", "z wyrazami uznania", "łączę serdeczne pozdrowienia", "z wdzięcznością",
			"miłego dnia", "z góry dziękuję i pozdrawiam", "pozdrawiam ciepło", "ciepło pozdrawiam",
			"z najlepszymi pozdrowieniami", "z najlepszymi życzeniami", "trzymaj się", "do usłyszenia",
			"z wyrazami poważania", "łączę wyrazy poważania", "z wyrazami szacunku i pozdrowieniami",
			"pozdrawiam i dziękuję", "dziękuję i pozdrawiam", "z wyrazami sympatii", "ukłony", "do zobaczenia", "pzdr",
			"z wyrazami głębokiego szacunku", "z wyrazami najwyższego szacunku", "łączę wyrazy głębokiego szacunku", "łączę ukłony", "z ukłonami", "z bogiem", "szczęść boże", "z należnym szacunkiem", "z należytym szacunkiem", "łączę wyrazy uszanowania", "z wyrazami wdzięczności", "z uszanowaniem i pozdrowieniami", "z ogromnym szacunkiem", "z najwyższym szacunkiem", "z serdecznością", "serdeczności", "z podziękowaniem", "z podziękowaniami", "z gorącymi pozdrowieniami", "gorąco pozdrawiam", "najserdeczniej pozdrawiam", "pozdrawiam najserdeczniej", "moc pozdrowień", "moc serdeczności", "łączę serdeczności", "dobrego dnia", "z góry dziękuję", "kłaniam się nisko",
		},
		CloseFormal: []string{"pozdrawiam panią", "pozdrawiam pana", "kłaniam się"},
		CloseFamiliar: []string{
			"ściskam", "uściski", "buziaki", "całuję", "twoja", "twój", "pozdrawiam cię", "trzymaj się",
			"na razie", "pozdro", "hej", "całusy",
			"buźka", "buziak", "uścisk", "narka", "nara", "trzym się", "ściskam mocno", "ściskam serdecznie", "3maj się",
		},
		SayFormal:   "Pan Pani Pana Panu Panią Panem Państwo Państwa Państwu pan pani pana panu panią panem Ksiądz Księdza Księdzu Księdzem",
		SayFamiliar: "ty Ty cię Cię ciebie Ciebie tobie Tobie tobą Tobą twój Twój twoja Twoja twoje Twoje twojego Twojego twojej Twojej twoją Twoją twoim Twoim twoich Twoich masz możesz chcesz jesteś mógłbyś mogłabyś miałbyś miałabyś zechciałbyś zechciałabyś znajdziesz Wy Was Wam Wami Wasz Wasza Wasze Waszego Waszej wy was wam wami wasz wasza wasze",
		SaySeveral:  "Wy Was Wam Wami Wasz Wasza Wasze Waszego Waszej wy was wam wami wasz wasza wasze",
		Offers:      []string{"na ty", "po imieniu"},
		Turned:      "[%s zwraca się na ty albo to proponuje; szkic jest jeszcze oficjalny. Do zmiany przed wysłaniem.]",
		Greeting:    "Dzień dobry,", GreetingFamiliar: "Cześć,",
		Greeting0: "Dzień dobry,", GreetingFamiliar0: "Cześć,",
		Closing: "Z poważaniem", ClosingFamiliar: "Pozdrawiam serdecznie",
		Lower:     true,
		Quotes:    [2]string{"„", "”"},
		Months:    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		Weekdays:  "niedziela poniedziałek wtorek środa czwartek piątek sobota",
		Full:      "{weekday}, {day} {month} {year}",
		Short:     "{day} {month}",
		Clock:     "{date} o {hour}:{minute}",
		Wrote:     "W dniu {day} {month} {year} r. {who} pisze:",
		Answered:  "[{who}: jest już odpowiedź {on}{what} Zacząć od niej albo nie wysyłać.]",
		OnWeekday: "w_niedzielę w_poniedziałek we_wtorek w_środę w_czwartek w_piątek w_sobotę",
		OnDay:     "z {day} {month}", InMonth: "z {day} {month}", InYear: "z {day} {month} {year} roku",
		And:    "i",
		Wishes: []string{"chciałabym", "chciałbym", "chętnie", "byłabym", "byłbym", "zależy", "zależałoby"},
		WishFor: []string{
			"pytanie", "pytania", "pytań", "porozmawiać", "rozmowę", "rozmowie", "rozmowy", "więcej",
			"dowiedzieć się",
		},
		Tells: []string{"opowiedzieć", "przedstawić", "pokazać", "przesłać", "podzielić", "opowiem"},
		About: []string{"na temat"},
		Indirect: Indirect{
			As: "na temat tego", Comma: true,
			After: []string{
				"zapytać", "spytać", "zapytać panią", "zapytać pana", "spytać panią", "spytać pana", "zapytać cię", "spytać cię",
				"opowiedzieć", "opowiedzieć mi", "mi opowiedzieć", "opowiedziałaby mi pani", "opowiedziałby mi pan", "opowiedziała mi",
				"opowiedział mi", "opowiesz", "opowiesz mi", "opowie mi", "dowiedzieć się", "wiedzieć", "zrozumieć", "usłyszeć",
				"powiedzieć mi", "wyjaśnić mi", "o tym", "ciekawi mnie", "interesuje mnie", "ciekawa jestem", "ciekaw jestem", "jestem ciekawa",
				"jestem ciekaw",
			},
			Opens: []string{"jak", "co", "dlaczego", "czym", "na czym", "od czego", "skąd", "jaka", "jaki", "jakie", "w jaki sposób"},
			Not: []string{
				"jak się pani ma", "jak się pan ma", "jak się masz", "jak się pani miewa", "jak się pan miewa", "jak długo",
				"jak dojechać", "jak mogę", "jak najlepiej", "jaki termin", "jaka pora", "jaki dzień", "jaka godzina", "co u", "co słychać",
				"co pani na to", "co pan na to", "co na to", "co pani o tym", "co pan o tym", "co o tym", "co pani sądzi", "co pan sądzi",
			},
			Back: []string{
				"to", "tego", "tym", "temu", "ten", "ta", "te", "tę", "tej", "tych", "tam", "tak", "taki", "taka", "takie", "takiej",
				"niego", "niej", "nim", "nimi", "nich",
			},
		},
		AboutEnds: []string{"przez telefon", "telefonicznie", "jeśli", "w najbliższych", "podczas", "zdalnie"},
		AboutTail: []string{
			"też", "także", "również", "zamiast tego", "proszę", "jeszcze", "wtedy", "ponownie", "znowu", "może", "kiedyś",
		},
		AboutItLast:  []string{"tym"},
		AboutNotLast: []string{"z", "w", "i", "lub"},
	}
}

func polishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers: "jeden|jedna|pierwsza|pierwszej dwa|dwie|druga|drugiej trzy|trzecia|trzeciej " +
			"cztery|czwarta|czwartej pięć|piąta|piątej sześć|szósta|szóstej siedem|siódma|siódmej " +
			"osiem|ósma|ósmej dziewięć|dziewiąta|dziewiątej dziesięć|dziesiąta|dziesiątej " +
			"jedenaście|jedenasta|jedenastej dwanaście|dwunasta|dwunastej",
		Units: "min|minut|minuta|minuty godz|godzin|godzina|godziny|godzinę dzień|dni " +
			"tydzień|tygodnie|tygodni miesiąc|miesiące|miesięcy rok|lata|lat",
		Days: "przedwczoraj wczoraj dziś|dzisiaj jutro pojutrze",
		Words: map[DateWord][]string{
			DateLead:    {"w", "we", "o", "godz", "godzinie", "godzinę", "na", "od", "około", "ok", "dnia"},
			DateAt:      {"o", "godz", "godzinie", "około", "ok"},
			DateAround:  {"około", "ok"},
			DateOn:      {"w", "we", "dnia"},
			DateDay:     {"dnia"},
			DateFrom:    {"od"},
			DateTo:      {"do"},
			DateIn:      {"za", "po"},
			DateArticle: {"jeden", "jedna"},
			DateNext:    {"przyszły", "przyszłą", "następny", "następną"},
			DateThis:    {"ten", "tę", "najbliższy", "najbliższą"},
			DateMorning: {"rano", "przedpołudniem"},
			DateEvening: {"popołudniu", "południu", "wieczorem"},
			DateNoon:    {"południe"},
			DateHalfTo:  {"wpół do"},
		},
	}
}

// polishNames returns first names of Polish, each followed by its short forms. One short form may belong to
// several names.
func polishNames() []string {
	return []string{
		"katarzyna kasia kaśka", "małgorzata gosia małgosia", "agnieszka aga", "joanna joasia",
		"tomasz tomek", "piotr piotrek", "krzysztof krzysiek krzyś", "anna ania anka", "magdalena magda",
		"aleksandra ola", "aleksander olek", "andrzej jędrek", "jakub kuba", "wojciech wojtek",
		"stanisław staszek", "barbara basia", "zofia zosia", "maria marysia", "marcin marcinek", "michał misiek",
		"grzegorz grzesiek", "zbigniew zbyszek", "kazimierz kazik", "jan janek", "józef józek", "tadeusz tadek",
		"jerzy jurek", "ewa ewka", "elżbieta ela", "monika monia", "dorota dorotka", "teresa tereska",
		"krystyna krysia", "łukasz łukaszek", "mateusz mati", "bartłomiej bartek", "bartosz bartek",
		"maciej maciek", "paweł pawełek", "robert robek", "franciszek franek", "antoni antek", "ignacy ignac",
		"natalia natalka", "karolina karolinka", "weronika wera", "wiktoria wika", "patrycja pati", "urszula ula",
		"halina halinka", "mirosław mirek", "mirosława mirka", "jarosław jarek", "sławomir sławek",
		"dariusz darek", "mariusz mariuszek", "rafał rafałek",
	}
}
