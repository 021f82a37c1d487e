package lang

// danish returns what is known of Danish.
func danish() Language {
	return Language{
		Code:   "da",
		Family: Scandinavian,
		Marks:  "æøå",
		Words: "og i at er en det til af på for med den der de som ikke et om har han jeg var fra men sig vi kan " +
			"så når efter eller ved også nu sin skal hun under kun havde hvad hvor hvordan meget ud op blev " +
			"være mig dig dem os jer din dit min mit mine du uden ingen ville kunne bliver enhver ret nogen " +
			"noget nogle da dette denne disse hvis over skulle alle mellem mod hver menneske hans hendes deres " +
			"blive gerne bare lige gennem have tak",
		Letters: []Letters{danishLetters()},
		Folders: Folders{
			Sent:    []string{"sendt", "sendt post"},
			Drafts:  []string{"kladder", "udkast"},
			Junk:    []string{"uønsket mail", "uønsket e-mail"},
			Trash:   []string{"papirkurv", "slettet post"},
			Archive: []string{"arkiv"},
		},
		Notes: Notes{
			Thanks: []string{"mange tak", "tak"},
			Yes:    []string{"ja"},
			No:     []string{"nej"},
			Phone:  []string{"telefon"},
		},
		Subjects: Subjects{
			Reply:   []string{"SV", "svar"},
			Forward: []string{"VS", "VB", "videresend"},
		},
		DatePhrases: danishDatePhrases(),
		Dates: Dates{
			Months:   "januar februar marts april maj juni juli august september oktober november december",
			Weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
			Until:    []string{"til"},
			Through:  []string{"til og med"},
			Back:     []string{"tilbage"},
			Between:  []string{"på", "kontoret"},
		},
		Names: Names{Beside: []string{"af"}, Short: danishNames()},
		Quotes: Quotes{
			Translated: []string{"oversat af", "oversat med", "oversættelse"},
			On:         []string{"Den", "D."},
			Wrote:      []string{"skrev", "skrev følgende"},
			Forwarded: []string{
				"Videresendt meddelelse", "Videresendt besked", "Videresendt e-mail", "Videresendt mail",
			},
			Original: []string{
				"Oprindelig meddelelse", "Original meddelelse", "Oprindelig besked", "Oprindelig mail",
			},
			Begin: []string{
				"Start på videresendt besked", "Start på videresendt meddelelse", "Videresendt besked",
			},
		},
		Labels: Labels{
			From:    []string{"Fra", "Afsender"},
			To:      []string{"Til"},
			Cc:      []string{"Cc", "Kopi"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"Svar til"},
			Date:    []string{"Dato"},
			Sent:    []string{"Sendt"},
			Subject: []string{"Emne"},
		},
		Below: Below{
			Device:     []string{"Sendt fra", "Sendt med", "Hent Outlook til", "Få Outlook til"},
			Banner:     []string{"kommer fra en ekstern", "uden for organisationen"},
			Disclaimer: []string{"fortrolig", "ved en fejl", "tiltænkt"},
			Outside:    []string{"uden for", "udefra", "ekstern"},
			Care:       []string{"klik ikke på", "åbn ikke", "vær forsigtig"},
			Footer:     []string{"tænk på miljøet"},
			Card:       []string{"nummer", "adres", "telef"},
		},
		Failures: Failures{
			Moderated:   []string{"moderatorens godkendelse", "godkendelse af moderator", "afventer moderator"},
			Delivered:   []string{"besked er leveret", "mail er leveret"},
			LateSubject: []string{"forsinke"},
			Held:        []string{"karantæne"},
			Rejected:    []string{"afvist"},
			Subject:     []string{"ikke leveret", "kan ikke leveres"},
		},
		Automatic: Automatic{
			Moved:   []string{"ny e-mailadresse", "ny mailadresse", "adresse er ændret"},
			Machine: []string{"sendt automatisk"},
			Carried: []string{
				"ny besked", "har sendt dig", "nævnte dig", "har svaret", "notifikation",
				"har sendt beskeder", "har sendt en besked",
			},
			Voice:   []string{"talebesked", "telefonsvarer"},
			Digest:  []string{"sammendrag"},
			Subject: []string{"automatisk svar"},
			Away:    []string{"på ferie", "ikke på kontoret", "på barsel", "på orlov"},
			Return:  []string{"tilbage", "under mit fravær"},
			Left: []string{
				"er ikke længere ansat", "arbejder ikke længere", "er fratrådt", "gået på pension",
			},
			LastDay:     []string{"var min sidste arbejdsdag", "var min sidste dag"},
			Meanwhile:   []string{"når jeg er tilbage"},
			Challenge:   []string{"besked tilbageholdes", "mail tilbageholdes", "at du er et menneske", "at du er en person", "ikke er en robot"},
			Label:       []string{"automat"},
			Closed:      []string{"læses ikke længere"},
			Unmonitored: []string{"overvåges ikke"},
			Partly:      []string{"fuld tid", "fuldtid", "deltid", "uden for kontortid", "weekend", "aften"},
			Arrived:     []string{"kvittering for modtagelse"},
			Received:    []string{"vi har modtaget"},
		},
		Refusals: Refusals{
			Anybody: []string{"skriv ikke til nogen", "intet til nogen", "ikke noget til nogen", "lad alle være i fred"},
			Ends: []string{
				"fik jobbet", "fået jobbet", "fået nok", "brug for en pause", "holder en pause",
				"lad mig være i fred", "jeg giver op",
			},
			Others: []string{
				"de andre", "alle andre", "resten",
			},
			Except: []string{"kun", "undtagen"},
			Stop: []string{
				"stands", "annuller", "afbryd", "send ikke", "send den ikke", "send det ikke", "skriv ikke",
				"ryk ikke", "ingen påmindelse", "ingen rykker", "ikke nødvendigt", "ikke længere nødvendigt",
				"behøves ikke", "lad være", "lad det være", "glem det", "drop det",
			},
			May: []string{
				"ikke", "ingen", "stands", "annuller", "afbryd", "send ikke", "skriv ikke", "ryk ikke", "lad",
				"glem", "vent",
			},
		},
		Answers: danishAnswers(),
		Introduces: Introduction{
			Phrases: []string{"vil gerne introducere"},
			Copies:  []string{"i kopi"},
			Denials: []string{"ikke"},
		},
	}
}

// danishLetters returns how letters are written in Danish.
func danishLetters() Letters {
	return Letters{
		Tag: "da", Called: "Danish",
		Concerns:    []string{"vedrørende", "vedr.", "angående", "ang."},
		GreetFormal: []string{"til", "ærede", "højtærede", "højtærede hr", "højt ærede", "til rette vedkommende"},
		GreetAny: []string{
			"kære", "hej", "goddag", "god dag", "hej med dig",
			"goddaw", "go'dag", "kære ven", "goddav",
		},
		GreetFamiliar: []string{
			"hejsa", "hallo", "halløj", "hey", "hej hej", "davs", "dav", "hi", "hej søde", "hej kære", "kæreste",
			"mojn", "mojn mojn", "hallojsa", "heej", "hejhej", "halli hallo", "dav dav", "hey hey", "hej du", "hejsa hejsa",
		},
		GreetOnce: []string{
			"godmorgen", "god morgen", "godaften", "god aften", "glædelig jul", "godt nytår", "god påske",
			"tillykke", "god formiddag", "god eftermiddag", "hej igen", "goddag igen",
			"god weekend", "glædelig påske", "god sommer", "god middag", "god fredag", "god mandag", "god tirsdag", "god onsdag", "god torsdag", "go'morgen", "gomorgen", "godeftermiddag", "god jul", "glædelig pinse",
		},
		HowAreYou: []string{"hvordan går det"},
		Honorifics: []string{
			"hr", "fru", "frk", "dr", "doktor", "professor", "prof", "lektor", "direktør", "rektor", "overlæge",
			"herr", "kollega",
			"provst", "biskop", "pastor", "sognepræst", "borgmester", "kaptajn", "dommer", "kammerherre", "domprovst", "dekan", "advokat", "redaktør",
		},
		Several:    []string{"alle", "og", "team", "kolleger", "jer", "begge", "allesammen", "venner", "teamet"},
		Awaiting:   []string{"på forhånd", " svar"},
		Meeting:    []string{"vi ses", "vi snakkes", "på gensyn"},
		CloseWords: "hilsen hilsn mvh vh knus tak højagtelse kh kram ærbødig kys farvel venskabelig",
		Occasions: "lykke weekend jul påske nytår sommer ferie i_dag i_morgen i_aften i_går for sidst igen vinter efterår forår pinse advent vinterferie " +
			"held_og fra_min fra_en",
		Extras: "tak dag uge aften eftermiddag morgen nat",
		Closings: []string{
			"med venlig hilsen", "med venlige hilsner", "venlig hilsen", "venlige hilsner", "de bedste hilsner",
			"bedste hilsner", "bedste hilsen", "hilsen", "hilsner", "kærlig hilsen", "mange hilsner",
			"varme hilsner", "mvh", "med venlig hilsen og tak", "de venligste hilsner", "hav det godt", "vi ses",
			"med hjertelig hilsen", "hjertelig hilsen", "mange venlige hilsner", "med de bedste hilsner",
			"alt godt", "vh", "med varm hilsen", "varm hilsen", "ærbødigst", "mange hilsener", "med bedste hilsen",
			"kh", "de bedste hilsener", "på forhånd tak", "med højagtelse", "dbh", "kærligst", "venligst",
			"vi tales ved", "ha' det", "ha det", "pas på dig selv",
			"med ærbødig hilsen", "med de venligste hilsner", "med stor højagtelse", "mange tak og venlig hilsen", "mange tak og hilsen", "med tak og hilsen", "tak og hilsen", "hav en god dag", "de bedste ønsker", "med tak", "hjerteligst", "solskinshilsner", "på gensyn", "med venlig hilsen fra", "hilsen fra", "farvel", "varmest", "venskabeligst", "med kærlig hilsen", "mange kærlige hilsner", "kærlige hilsner",
		},
		SayFormal:     "De Dem Deres",
		CloseFamiliar: []string{"knus", "kram", "kh", "kys", "knuz", "store knus", "stort knus", "mange knus", "kæmpe knus", "kys og kram", "krammer"},
		Greeting:      "Kære %s,", GreetingFamiliar: "Hej %s,",
		Greeting0: "Goddag,", GreetingFamiliar0: "Hej,",
		Closing: "Med venlig hilsen", ClosingFamiliar: "Venlig hilsen",
		StopInside: true,
		Quotes:     [2]string{"»", "«"},
		Months:     "januar februar marts april maj juni juli august september oktober november december",
		Weekdays:   "søndag mandag tirsdag onsdag torsdag fredag lørdag",
		Full:       "{weekday} den {day}. {month} {year}",
		Short:      "{day}. {month}",
		Clock:      "{date} klokken {hour}.{minute}",
		Wrote:      "Den {day}. {month} {year} skrev {who}:",
		Answered:   "[{who} har læst det og svarede {on}{what} Begynd med det, eller send det ikke.]",
		OnWeekday:  "i_søndags i_mandags i_tirsdags i_onsdags i_torsdags i_fredags i_lørdags",
		OnDay:      "den {day}. {month}", InMonth: "i {month}", InYear: "i {month} {year}",
		And:        "og",
		Wishes:     []string{"vil gerne", "ville gerne", "vil meget gerne", "ville meget gerne", "håber"},
		WishFor:    []string{"spørgsmål", "tale", "tale med dig", "snakke med dig", "mere", "høre mere"},
		Tells:      []string{"fortælle", "vise", "sende", "dele"},
		About:      []string{"om"},
		AboutAfter: []string{"frågor", "spørgsmål", "spørsmål", "prata", "tale", "snakke", "berätta", "fortælle", "fortelle", "mer", "mere"},
		Indirect: Indirect{
			As: "om",
			After: []string{
				"vide", "høre", "fortælle", "fortælle mig", "spørge", "spørge dig", "spørge jer", "nysgerrig på", "forstå", "undrer mig over",
			},
			Opens:  []string{"hvordan", "hvad", "hvorfor", "hvilke", "hvilken"},
			Not:    []string{"hvordan du har det", "hvordan det går", "hvad du synes", "hvilken dag", "hvad tid"},
			Back:   []string{"det", "dette", "disse", "den", "sådan", "der", "derhen"},
			Closed: true,
		},
		AboutEnds:    []string{"per telefon", "på telefon", "over", "når", "i telefonen", "via", "en dag"},
		AboutTail:    []string{"også", "i stedet", "så", "igen", "måske", "tak", "alligevel", "engang", "en gang"},
		AboutIt:      []string{"det"},
		AboutItLast:  []string{"dette"},
		AboutNotLast: []string{"med", "på", "og", "eller", "i", "for"},
	}
}

func danishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers:  "en|et|én to tre fire fem seks syv otte ni ti elleve tolv",
		Units:    "min|minut|minutter time|timer dag|dage uge|uger måned|måneder år",
		Days:     "i_forgårs i_går i_dag i_morgen i_overmorgen",
		Words: map[DateWord][]string{
			DateLead:        {"på", "kl", "klokken", "den", "d", "fra", "ved", "omkring"},
			DateAt:          {"kl", "klokken"},
			DateAround:      {"omkring"},
			DateOn:          {"på", "den", "d"},
			DateOrdinal:     {"den", "d"},
			DateDay:         {"den", "d"},
			DateFrom:        {"fra"},
			DateTo:          {"til"},
			DateIn:          {"om"},
			DateArticle:     {"en", "et", "én"},
			DateNext:        {"næste"},
			DateThis:        {"denne"},
			DateMorning:     {"formiddag"},
			DateDaysMorning: {"morgen"},
			DateEvening:     {"eftermiddag", "aften"},
			DateHalfTo:      {"halv"},
			DateQuarter:     {"kvart"},
			DateTwenty:      {"tyve"},
			DateMinutes:     {"fem", "ti"},
			DatePastHour:    {"over"},
			DateToHour:      {"i"},
		},
	}
}

// danishNames returns first names of Danish, each followed by its short forms. One short form may belong to
// several names.
func danishNames() []string {
	return []string{
		"christian chris", "frederik freddy", "henrik henke", "mikkel mik", "søren søs", "margrethe grethe",
		"elisabeth lis lisbeth", "johannes hannes jonna", "johanne hanne", "kristine stine", "christine stine",
		"mathilde tilde", "alexander alex", "sebastian seb",
		"rasmus ras", "benjamin ben", "katrine trine", "cathrine trine", "birgitte gitte", "annemarie mie",
	}
}
