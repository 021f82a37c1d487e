package lang

// norwegian returns what is known of Norwegian.
func norwegian() Language {
	return Language{
		Code:   "no",
		Family: Scandinavian,
		Marks:  "æøå",
		Words: "og i at er en det til av på for med den der de som ikke et om har han jeg var fra men seg vi kan " +
			"så når etter eller ved også nå sin skal hun under kun bare hadde hva hvor hvordan mye ut opp ble " +
			"nei bak være meg deg dem oss dere din ditt min mitt mine du uten ingen ville kunne blir enhver rett noen " +
			"noe da dette denne disse hvis over skulle alle mellom mot hver menneske hans hennes deres bli " +
			"gjerne enn å gjennom ha takk hvem",
		Letters: []Letters{norwegianLetters()},
		Folders: Folders{
			Sent:    []string{"sendt", "sendte elementer", "sendte"},
			Drafts:  []string{"utkast", "kladder"},
			Junk:    []string{"søppelpost", "uønsket e-mail"},
			Trash:   []string{"papirkurv", "slettede elementer"},
			Archive: []string{"arkiv"},
		},
		Notes: Notes{
			Thanks: []string{"tusen takk", "takk"},
			Yes:    []string{"ja", "stemmer"},
			No:     []string{"nei", "ikke ennå"},
			Phone:  []string{"telefon"},
		},
		Subjects: Subjects{
			Reply:   []string{"SV", "svar"},
			Forward: []string{"VS", "videresend"},
		},
		DatePhrases: norwegianDatePhrases(),
		Dates: Dates{
			Months:   "januar februar mars april mai juni juli august september oktober november desember",
			Weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
			Until:    []string{"til"},
			Through:  []string{"til og med"},
			Back:     []string{"tilbake"},
			Between:  []string{"på", "kontoret"},
		},
		Names: Names{Beside: []string{"av"}, Short: norwegianNames()},
		Quotes: Quotes{
			Translated: []string{"oversatt av", "oversatt med", "oversettelse"},
			On:         []string{"Den", "På"},
			Wrote:      []string{"skrev", "skrev følgende"},
			Forwarded:  []string{"Videresendt melding", "Videresendt e-post", "Videresendt epost"},
			Original:   []string{"Opprinnelig melding", "Original melding", "Opprinnelig e-post"},
			Begin: []string{
				"Videresendt melding", "Start på videresendt melding", "Begynnelse på videresendt melding",
			},
		},
		Labels: Labels{
			From:    []string{"Fra", "Avsender"},
			To:      []string{"Til"},
			Cc:      []string{"Kopi", "Kopi til"},
			Bcc:     []string{"Blindkopi"},
			ReplyTo: []string{"Svar til"},
			Date:    []string{"Dato"},
			Sent:    []string{"Sendt"},
			Subject: []string{"Emne"},
		},
		Below: Below{
			Device: []string{
				"Sendt fra", "Sendt med", "Skaff deg Outlook for", "Få Outlook for", "Last ned Outlook for",
			},
			Banner:     []string{"kommer fra en ekstern"},
			Disclaimer: []string{"konfidensiell", "ved en feil"},
			Outside:    []string{"utenfor", "utenfra", "ekstern"},
			Care:       []string{"ikke klikk på", "klikk ikke på", "ikke åpne", "vær forsiktig"},
			Card:       []string{"nummer", "adres", "telef"},
		},
		Automatic: Automatic{
			Moved:   []string{"adresse er endret"},
			Machine: []string{"sendt automatisk"},
			Carried: []string{
				"ny melding", "har sendt deg", "nevnte deg", "har svart", "varsel",
				"har sendt meldinger", "har sendt en melding",
			},
			Voice:   []string{"talemelding", "telefonsvarer"},
			Digest:  []string{"sammendrag"},
			Subject: []string{"automatisk svar", "fravær:"},
			Return:  []string{"tilbake"},
			Away:    []string{"på ferie", "ikke på kontoret", "foreldrepermisjon", "i permisjon"},
			Left: []string{
				"er ikke lenger ansatt", "jobber ikke lenger", "har sluttet", "gått av med pensjon",
			},
			LastDay:     []string{"var min siste arbeidsdag", "var min siste dag"},
			Meanwhile:   []string{"når jeg er tilbake"},
			Challenge:   []string{"melding holdes tilbake", "e-post holdes tilbake", "at du er et menneske", "at du er en person", "ikke er en robot"},
			Label:       []string{"automat"},
			Closed:      []string{"leses ikke lenger"},
			Unmonitored: []string{"overvåkes ikke"},
			Partly:      []string{"fulltid", "heltid", "deltid", "utenfor kontortid", "helger", "helgen", "kveld", "om natten", "daglig"},
			Arrived:     []string{"bekreftelse på mottak"},
			Received:    []string{"vi har mottatt"},
		},
		Failures: Failures{
			Moderated: []string{"moderators godkjenning", "godkjenning fra moderator", "venter på moderator"},
			Delivered: []string{"melding er levert", "e-post er levert"},
			Held:      []string{"karantene"},
			Subject:   []string{"ikke levert"},
		},
		Refusals: Refusals{
			Anybody: []string{"ikke skriv til noen", "skriv ikke til noen", "ingenting til noen", "la alle være i fred"},
			Ends: []string{
				"fikk jobben", "fått jobben", "fått nok", "trenger en pause", "tar en pause",
				"la meg være i fred", "jeg gir opp",
			},
			Others: []string{
				"de andre", "alle andre", "resten",
			},
			Except: []string{"bare", "unntatt", "kun"},
			Stop: []string{
				"stopp", "stans", "avbryt", "ikke send", "ikke send den", "ikke send det", "send ikke",
				"ikke skriv", "skriv ikke", "ikke purr", "ingen påminnelse", "ingen purring", "ikke nødvendig",
				"ikke lenger nødvendig", "trengs ikke", "trengs ikke lenger", "la være", "la det være",
				"glem det", "dropp det",
			},
			May: []string{
				"ikke", "ingen", "stopp", "stans", "avbryt", "send ikke", "skriv ikke", "la være", "la det",
				"glem", "dropp", "vent",
			},
		},
		Answers: norwegianAnswers(),
		Together: Together{
			I:    []string{"jeg"},
			Both: []string{"begge to"},
		},
	}
}

// norwegianLetters returns how letters are written in Norwegian, as most write it.
func norwegianLetters() Letters {
	return Letters{
		Tag: "nb", Called: "Norwegian",
		Concerns:    []string{"vedrørende", "vedr.", "angående", "ang.", "gjelder", "sak"},
		GreetFormal: []string{"til", "ærede", "til rette vedkommende", "til den det måtte angå"},
		GreetAny: []string{
			"hei", "kjære", "god dag", "goddag", "hei på deg",
			"kjære venn", "morn", "god dag på deg",
		},
		GreetFamiliar: []string{
			"heisann", "hallo", "hei hei", "halla", "hey", "heia", "hallaisen", "hei på deg", "hi", "hei du",
			"hei kjære", "kjæreste",
			"bures", "buerie", "heisan", "halloen", "hallo hallo", "morn morn", "heihei", "hallæ", "mårn",
		},
		GreetOnce: []string{
			"god morgen", "god kveld", "god jul", "godt nytt år", "god påske", "gratulerer", "god formiddag",
			"god ettermiddag", "god helg", "hei igjen", "godt nyttår",
			"god sommer", "god pinse", "god morgon", "god natt", "god mandag", "god tirsdag", "god onsdag", "god torsdag", "god fredag", "god søndag", "gledelig jul", "godt nytt", "gratulerer med dagen", "riktig god jul", "god påskeferie",
		},
		HowAreYou: []string{"går det bra", "hvordan går det"},
		Honorifics: []string{
			"herr", "fru", "dr", "doktor", "professor", "prof", "førsteamanuensis", "direktør", "rektor", "hr",
			"frøken", "kollega",
			"biskop", "prost", "sogneprest", "domprost", "kaptein", "dommer", "ordfører", "statsråd", "overlege", "dekan", "lektor", "advokat", "redaktør",
		},
		Several:    []string{"alle", "og", "team", "kolleger", "dere", "begge", "sammen", "venner", "teamet"},
		Awaiting:   []string{"på forhånd", " svar"},
		Meeting:    []string{"vi snakkes", "vi høres", "vi sees"},
		CloseWords: "hilsen hilsn mvh klem takk vennlig gjensyn høyaktelse",
		Occasions: "helg jul påske nytt_år sommer ferie i_dag i_morgen i_kveld i_går for sist igjen vinter høst haust pinse advent vinterferie 17._mai " +
			"lykke_til fra_min fra_en",
		Extras: "takk dag uke kveld ettermiddag morgen natt",
		Closings: []string{
			"med vennlig hilsen", "med vennlige hilsener", "vennlig hilsen", "vennlige hilsener", "beste hilsen",
			"beste hilsener", "hilsen", "mange hilsener", "varm hilsen", "alt godt", "de beste hilsener",
			"med beste hilsen", "hilsener", "på forhånd takk", "mvh", "hjertelig hilsen", "ha det fint",
			"vi snakkes", "vi høres", "med hjertelig hilsen", "med varm hilsen", "vennligst hilsen",
			"varme hilsener", "takk og hilsen", "mange hilsner", "ærbødigst", "beste ønsker",
			"med de beste hilsener", "hilsen fra", "med vennlig hilsen fra", "vh", "ha det bra", "ha det",
			"kos deg", "hilser", "ta vare på deg selv",
			"med ærbødig hilsen", "med høyaktelse", "på gjensyn", "ha en fin dag", "beste hilsner", "vennlige hilsner", "varme hilsninger", "med takk", "med takk og hilsen", "takk for hjelpa",
		},
		SayFormal:     "De Dem Deres",
		CloseFamiliar: []string{"klem", "klemmer", "god klem", "stor klem", "varm klem", "mange klemmer", "nuss", "suss og klem", "suss"},
		Stranger:      "Hei %s,", Greeting: "Hei %s,", GreetingFamiliar: "Hei %s,",
		Greeting0: "Hei,", GreetingFamiliar0: "Hei,",
		Closing: "Med vennlig hilsen", ClosingFamiliar: "Vennlig hilsen",
		StopInside: true,
		Quotes:     [2]string{"«", "»"},
		Months:     "januar februar mars april mai juni juli august september oktober november desember",
		Weekdays:   "søndag mandag tirsdag onsdag torsdag fredag lørdag",
		Full:       "{weekday} {day}. {month} {year}",
		Short:      "{day}. {month}",
		Clock:      "{date} klokken {hour}.{minute}",
		Wrote:      "Den {day}. {month} {year} skrev {who}:",
		Answered:   "[{who} har lest det og svarte {on}{what} Begynn med det, eller ikke send det.]",
		OnWeekday:  "på_søndag på_mandag på_tirsdag på_onsdag på_torsdag på_fredag på_lørdag",
		OnDay:      "{day}. {month}", InMonth: "i {month}", InYear: "i {month} {year}",
		And:        "og",
		Wishes:     []string{"vil gjerne", "ville gjerne", "skulle gjerne", "håper"},
		WishFor:    []string{"spørsmål", "snakke", "snakke med deg", "prate med deg", "mer", "høre mer"},
		Tells:      []string{"fortelle", "vise", "sende", "dele"},
		About:      []string{"om"},
		AboutAfter: []string{"frågor", "spørgsmål", "spørsmål", "prata", "tale", "snakke", "berätta", "fortælle", "fortelle", "mer", "mere", "prat om", "samtale om", "telefon om"},
		Indirect: Indirect{
			As: "om",
			After: []string{
				"vite", "høre", "fortelle", "fortelle meg", "spørre", "spørre deg", "spørre dere", "lurer på", "nysgjerrig på", "forstå", "gjerne visst", "gjerne vist",
				"svare på",
			},
			Opens:  []string{"hvordan", "hva", "hvorfor", "hvilke", "hvilken"},
			Not:    []string{"hvordan du har det", "hvordan det går", "hva du synes", "hvilken dag", "hvilken tid"},
			Back:   []string{"det", "dette", "disse", "den", "slik", "der", "dit"},
			Closed: true,
		},
		AboutEnds:    []string{"per telefon", "på telefon", "over", "når", "på telefonen", "via", "en dag"},
		AboutTail:    []string{"også", "i stedet", "isteden", "da", "igjen", "kanskje", "takk", "likevel", "en gang"},
		AboutIt:      []string{"det"},
		AboutItLast:  []string{"dette"},
		AboutNotLast: []string{"med", "på", "og", "eller", "i", "for", "uke", "uker", "måned", "måneder", "dager", "time"},
	}
}

func norwegianDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Numbers:  "en|ett|et|én to tre fire fem seks sju|syv åtte ni ti elleve tolv",
		Units:    "min|minutt|minutter time|timer dag|dager uke|uker måned|måneder år",
		Days:     "i_forgårs i_går i_dag i_morgen i_overmorgen",
		Words: map[DateWord][]string{
			DateLead:        {"på", "kl", "klokka", "klokken", "den", "d", "fra", "ved", "rundt"},
			DateAt:          {"kl", "klokka", "klokken"},
			DateAround:      {"rundt"},
			DateOn:          {"på", "den", "d"},
			DateOrdinal:     {"den", "d"},
			DateDay:         {"den", "d"},
			DateFrom:        {"fra"},
			DateTo:          {"til"},
			DateIn:          {"om"},
			DateArticle:     {"en", "et", "ett", "én"},
			DateNext:        {"neste"},
			DateThis:        {"denne"},
			DateMorning:     {"formiddag", "formiddagen"},
			DateDaysMorning: {"morgen"},
			DateEvening:     {"ettermiddag", "ettermiddagen", "kveld", "kvelden"},
			DateHalfTo:      {"halv"},
			DateQuarter:     {"kvart"},
			DateTwenty:      {"tjue"},
			DateMinutes:     {"fem", "ti"},
			DatePastHour:    {"over"},
			DateToHour:      {"på"},
		},
	}
}

// norwegianNames returns first names of Norwegian, each followed by its short forms. One short form may belong to
// several names.
func norwegianNames() []string {
	return []string{
		"kristian kris", "kristoffer kris", "alexander alex", "benjamin ben", "johannes hannes", "johanne hanne",
		"elisabeth lisbeth lise", "kristine stine", "katrine trine", "margrete grete", "ingeborg inga",
		"mathilde tilde", "henrik henke", "sigurd sigge", "torbjørn tobben", "magnus mange",
		"nikolai niko", "sebastian seb",
	}
}
