package lang

// dutch returns what is known of Dutch.
func dutch() Language {
	return Language{
		Code:   "nl",
		Family: "germanic",
		Marks:  "ĳëï",
		Words: "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog " +
			"naar heeft wordt door over ze deze hij was worden ik je u we wij mijn uw hun kan kunnen zou zouden " +
			"heb hebt had wat wie waar hoe al meer geen tot zo tegen daar onder hem haar ons onze moet mag zal " +
			"zich ieder iedere ben bent graag wil willen alle alles dit die veel niemand hebben wel toe mij me " +
			"jou jij jouw eens zelf na tijdens enige ander",
		Letters: []Letters{dutchLetters()},
		Folders: Folders{
			Sent:    []string{"verzonden", "verzonden items", "verzonden berichten"},
			Drafts:  []string{"concepten"},
			Junk:    []string{"ongewenste e-mail", "ongewenst"},
			Trash:   []string{"prullenbak", "verwijderde items"},
			Archive: []string{"archief"},
		},
		Notes: Notes{
			Thanks:   []string{"dank je wel", "dank je", "bedankt"},
			Yes:      []string{"ja", "klopt"},
			No:       []string{"nee", "nog niet"},
			Phone:    []string{"telefoon"},
			Died:     []string{"overleden"},
			Hurt:     []string{"een ongeluk", "ongeluk gehad"},
			Ill:      []string{"ziek", "in het ziekenhuis"},
			Befell:   []string{"helaas", "heeft", "had", "een", "ernstig", "ligt"},
			Pronouns: []string{"zij", "ze", "hij"},
			Fees:     []string{"geld", "betaald"},
			Declines: []string{"nee bedankt"},
			Charges:  []string{"mijn tarief", "ik reken", "per uur"},
		},
		Subjects: Subjects{
			Reply:   []string{"Antw", "Betr"},
			Forward: []string{"Doorst", "Doorg"},
			Warning: []string{"extern"},
		},
		DatePhrases: dutchDatePhrases(),
		Dates: Dates{
			Months: "januari februari maart|mrt april mei juni juli augustus september oktober|okt november " +
				"december",
			Weekdays:   "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
			Until:      []string{"tot"},
			Through:    []string{"tm", "t/m", "tot en met"},
			Back:       []string{"terug"},
			BackBehind: []string{"terug", "weer"},
			Between:    []string{"op", "en", "met", "kantoor"},
		},
		Names: Names{
			Particles: []string{"van", "der", "den", "de", "ter"},
			Beside:    []string{"ten", "te"},
			Short:     dutchNames(),
		},
		Quotes: Quotes{
			Translated: []string{"vertaald door", "vertaald met", "vertaling"},
			On:         []string{"Op"},
			Wrote: []string{
				"schreef", "heeft geschreven", "geschreven", "schreef het volgende", "het volgende geschreven",
			},
			Forwarded: []string{
				"Doorgestuurd bericht", "Doorgestuurde bericht", "Doorgezonden bericht",
			},
			Original: []string{
				"Oorspronkelijk bericht", "Origineel bericht", "Oorspronkelijke bericht",
			},
			Begin: []string{"Begin doorgestuurd bericht", "Begin van doorgestuurd bericht"},
			Below: []string{
				"antwoorden hieronder", "zie mijn antwoorden", "antwoorden in het rood",
			},
			Beside: []string{"heeft"},
		},
		Labels: Labels{
			From:    []string{"Van", "Afzender"},
			To:      []string{"Aan", "Naar"},
			Cc:      []string{"CC", "Kopie"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"Antwoord aan", "Beantwoorden"},
			Date:    []string{"Datum"},
			Sent:    []string{"Verzonden", "Verstuurd"},
			Subject: []string{"Onderwerp"},
		},
		Below: Below{
			SummedUp: []string{"samengevat door", "samenvatting door"},
			Minutes: []string{
				"samenvatting van de vergadering", "actiepunten", "gegenereerd door ai", "voorgestelde acties",
			},
			Device: []string{
				"Verzonden vanaf", "Verzonden met", "Verzonden van", "Verstuurd vanaf", "Verstuurd met",
				"Verstuurd van", "Outlook voor … downloaden", "Outlook downloaden voor", "Download Outlook voor",
			},
			Excuse:     []string{"excuses", "excuseer"},
			Banner:     []string{"van buiten de organisatie", "van een externe afzender", "u ontvangt niet vaak"},
			Disclaimer: []string{"vertrouwelijk", "uitsluitend bestemd", "abusievelijk", "per vergissing", "vernietigen", "verwijderen"},
			Reacted:    []string{"heeft gereageerd via gmail", "heeft gereageerd op je bericht", "heeft gereageerd op uw bericht"},
			Tapped:     []string{"houdt van", "vindt leuk", "vindt niet leuk", "lachte om", "benadrukte", "betwijfelde", "reageerde met op"},
			Outside:    []string{"van buiten", "extern"},
			Care:       []string{"klik niet op", "open geen", "wees voorzichtig", "tenzij u de afzender"},
			Footer:     []string{"denk aan het milieu voordat"},
			Card:       []string{"hieronder", "nummer", "adres", "telef"},
			Picture:    []string{"afbeelding"},
		},
		Failures: Failures{
			Moderated:   []string{"goedkeuring door de moderator", "goedkeuring van de moderator", "wacht op moderatie"},
			Delivered:   []string{"bericht is bezorgd", "bericht is afgeleverd"},
			Subject:     []string{"onbestelbaar"},
			Text:        []string{"kon niet worden bezorgd"},
			LateSubject: []string{"vertraagd"},
			Held:        []string{"quarantaine", "tegengehouden"},
			Rejected:    []string{"geweigerd", "afgewezen"},
			Retry:       []string{"blijft proberen", "blijven proberen", "opnieuw geprobeerd", "verdere pogingen"},
			NotYet:      []string{"nog niet", "vertraagd", "vooralsnog", "tijdelijk"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"gelezen:"},
			ReadText:    []string{"uw bericht"},
		},
		Automatic: Automatic{
			Moved:     []string{"adres is gewijzigd", "nieuwe e-mailadres", "nieuw e-mailadres"},
			Digest:    []string{"verzamelmail"},
			Challenge: []string{"bericht wordt vastgehouden", "een persoon bent", "bevestig de verzending", "geen robot", "een mens bent"},
			Carried: []string{
				"nieuw bericht", "heeft je een bericht", "heeft u een bericht", "heeft je genoemd",
				"heeft gereageerd", "melding",
				"bericht verzonden", "berichten verzonden",
			},
			Voice:   []string{"spraakbericht"},
			Subject: []string{"automatisch antwoord", "afwezig:", "afwezigheids"},
			Machine: []string{"automatisch verstuurd", "dit is een automatisch"},
			Away:    []string{"afwezig", "met vakantie", "zwangerschapsverlof", "ouderschapsverlof", "geboorteverlof"},
			Left: []string{
				"niet meer werkzaam", "werkt niet meer", "werk niet meer", "niet langer werkzaam", "met pensioen",
			},
			LastDay:     []string{"was mijn laatste werkdag", "was mijn laatste dag"},
			Unmonitored: []string{"niet gelezen"},
			Meanwhile:   []string{"voor dringende", "na mijn terugkomst"},
			Received:    []string{"bericht ontvangen"},
			Unsubscribe: []string{"uitschrijven"},
			Gossip:      []string{"heeft je profiel bekeken"},
			Return:      []string{"terug", "weer bereikbaar"},
			Label:       []string{"automat"},
			Closed:      []string{"niet meer gelezen", "niet meer gebruikt", "wordt opgeheven"},
			Partly:      []string{"fulltime", "parttime", "buiten kantooruren", "weekend", "'s avonds", "dagelijks", "regelmatig"},
			Arrived:     []string{"ontvangstbevestiging"},
		},
		Refusals: Refusals{
			Anybody: []string{"schrijf niemand", "niets naar niemand", "niets aan iemand", "laat iedereen met rust"},
			Ends: []string{
				"heb de baan", "heb een baan", "heb er genoeg van", "even pauze", "laat me met rust",
				"ik stop ermee", "geef het op",
			},
			Others: []string{
				"de anderen", "alle anderen", "de rest",
			},
			Except: []string{"alleen", "behalve"},
			Stop: []string{
				"stoppen", "stop ermee", "annuleer", "annuleren", "niet versturen", "niet sturen",
				"niet verzenden", "verstuur niet", "stuur niet", "niet schrijven", "schrijf niet",
				"niet herinneren", "geen herinnering", "geen opvolging", "niet nodig", "niet meer nodig",
				"hoeft niet", "hoeft niet meer", "laat maar", "vergeet het",
			},
			May: []string{
				"niet", "geen", "annuleer", "annuleren", "verstuur niet", "stuur niet", "schrijf niet",
				"hoeft", "laat", "vergeet", "wacht",
			},
		},
		Answers: dutchAnswers(),
		Together: Together{
			We:   []string{"wij"},
			I:    []string{"ik"},
			Both: []string{"wij beiden", "ons beiden"},
		},
		Introduces: Introduction{
			Phrases: []string{"stel je voor aan", "stel jullie"},
			Denials: []string{"niet"},
		},
	}
}

// dutchLetters returns how letters are written in Dutch.
func dutchLetters() Letters {
	return Letters{
		Tag: "nl", Called: "Dutch",
		SeveralAlike: true,
		Concerns:     []string{"betreft", "betr.", "betr"},
		GreetFormal: []string{
			"geachte", "zeer geachte", "hooggeachte", "hooggeleerde", "weledelgeleerde", "weledele",
			"weledelgeboren", "hooggeleerde heer", "weledelzeergeleerde", "excellentie", "edelachtbare", "aan wie dit aangaat",
			"eerwaarde", "weleerwaarde", "zeereerwaarde", "monseigneur", "edelachtbare heer", "edelachtbare vrouwe", "zeer gewaardeerde", "hooggewaardeerde",
		},
		GreetAny: []string{"beste", "goedendag", "goededag", "dag", "waarde", "lieve", "goeiedag", "goeiendag", "goede dag", "gegroet", "allerbeste"},
		GreetFamiliar: []string{
			"hallo", "hoi", "hi", "hey", "hé", "ha", "liefste", "heey", "hee", "hallo daar", "hey daar",
			"hoi daar", "hai", "lieverd", "ha die", "hé die", "yo", "hee die",
			"hallootjes", "hallokes", "hey hey", "hoi hoi", "salut", "dag lieve", "hallo lieve", "hoi lieve", "haai",
		},
		GreetOnce: []string{
			"goedemorgen", "goedemiddag", "goedenavond", "goeiemorgen", "goeiemiddag", "gelukkig nieuwjaar",
			"fijne kerst", "prettige feestdagen", "gefeliciteerd", "een gelukkig nieuwjaar", "fijne feestdagen",
			"goeie morgen", "goede morgen", "goede middag", "vrolijk pasen", "hallo nogmaals", "hoi weer",
			"dag nogmaals",
			"goede avond", "goeienavond", "goeieavond", "goede ochtend", "goedenmiddag", "goedemiddag nogmaals", "fijne pasen", "zalig pasen", "zalig kerstfeest", "zalige kerst", "prettig weekend", "fijn weekend", "fijne sinterklaas", "goedemorgend", "beste wensen",
		},
		HowAreYou:   []string{"alles goed", "hoe gaat het"},
		Endearments: []string{"lieverd", "schat"},
		Honorifics: []string{
			"mevrouw", "mevr", "mw", "meneer", "mijnheer", "heer", "dhr", "dr", "drs", "doctor", "dokter", "prof", "professor", "ir", "ing", "mr", "juffrouw", "collega", "directeur", "doctorandus", "dhr.", "mw.",
			"dominee", "ds", "pater", "zuster", "pastoor", "meester", "burgemeester", "notaris", "rector", "decaan", "eerwaarde", "kapitein", "rechter", "bisschop", "em", "emeritus",
		},
		Several:    []string{"allen", "allemaal", "en", "team", "collega's", "iedereen", "beiden", "mensen", "heren", "dames", "jullie"},
		Awaiting:   []string{"alvast", "bij voorbaat", "antwoord", "reactie"},
		Meeting:    []string{"tot gauw", "tot snel", "tot dan"},
		CloseWords: "groet hoogacht liefs gr dank doei gauw hartelijk mvg kus achting houdoe mazzel zoen genegen",
		Occasions: "weekend kerst pasen jaar vakantie feestdagen vandaag morgen gisteren voor nogmaals zomer winter herfst lente sinterklaas pinksteren carnaval koningsdag " +
			"succes sterkte uit_de uit_het vanuit",
		Extras: "dank bedankt dag week avond nacht middag",
		Closings: []string{
			"met vriendelijke groet", "met vriendelijke groeten", "met hartelijke groet", "met hartelijke groeten",
			"vriendelijke groet", "vriendelijke groeten", "hartelijke groet", "hartelijke groeten", "groet",
			"groeten", "groetjes", "hoogachtend", "met de meeste hoogachting", "beste groeten", "vele groeten",
			"met beste groeten", "met groet", "warme groet", "veel groeten", "lieve groet", "lieve groeten",
			"liefs", "tot gauw", "met warme groet", "dank en groet", "veel liefs", "met collegiale groet",
			"met dank en vriendelijke groet", "hartelijks", "gr", "allerbeste", "het allerbeste", "tot binnenkort",
			"met de beste groeten", "een hartelijke groet", "een vriendelijke groet", "met de hartelijke groeten",
			"grt", "grtz", "m v g", "alvast bedankt", "alvast dank", "thanks alvast", "tot snel",
			"met oprechte hoogachting", "met achting", "met de meeste achting", "genegen groet", "met genegen groeten", "genegen groeten", "vele groetjes", "veel groetjes", "lieve groetjes", "met oprechte groet", "met eerbiedige groet", "eerbiedige groet", "met vriendelijke groetjes", "hartelijke groetjes", "met hartelijke groetjes", "met respect", "mvg", "mvrgr", "vr gr", "vriendelijkst", "met collegiale groeten", "warme groeten", "met warme groeten", "met dank", "groetjes en dank", "gegroet", "met de vriendelijkste groeten", "beste groetjes", "houdoe", "tot ziens", "vrgr",
		},
		CloseFormal: []string{"uw"},
		CloseFamiliar: []string{
			"je", "kus", "knuffel", "xx", "dikke kus", "kusjes", "hou je goed",
			"zoen", "dikke zoen", "zoenen", "kusje", "hou je taai", "houdoe", "mazzel", "doei", "doeg", "doeidoei", "ciao", "knuffels", "je vriend", "je vriendin", "dikke knuffel",
		},
		SayFormal:   "u U uw Uw uzelf",
		SayFamiliar: "je jij jou jouw jullie jezelf",
		SaySeveral:  "jullie",
		Offers:      []string{"tutoyeren"},
		Turned:      "[%s zegt je, of stelt dat voor; het concept zegt nog u. Graag aanpassen vóór het verzenden.]",
		Greeting:    "Beste %s,", GreetingFamiliar: "Hallo %s,",
		Greeting0: "Goedendag,", GreetingFamiliar0: "Hallo,",
		Capital: true,
		Closing: "Met vriendelijke groet,", ClosingFamiliar: "Hartelijke groet,",
		StopInside: true,
		Quotes:     [2]string{"‘", "’"},
		Months:     "januari februari maart april mei juni juli augustus september oktober november december",
		Weekdays:   "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
		Full:       "{weekday} {day} {month} {year}",
		Short:      "{day} {month}",
		Clock:      "{date} om {hour}:{minute} uur",
		Wrote:      "Op {weekday} {day} {month} {year} schreef {who}:",
		Answered:   "[{who} heeft dit gelezen en antwoordde {on}{what} Daarmee beginnen of niet versturen.]",
		OnWeekday:  "afgelopen_zondag afgelopen_maandag afgelopen_dinsdag afgelopen_woensdag afgelopen_donderdag afgelopen_vrijdag afgelopen_zaterdag",
		OnDay:      "op {day} {month}", InMonth: "in {month}", InYear: "in {month} {year}",
		And:    "en",
		Wishes: []string{"zou", "wil", "wilde", "graag"},
		WishFor: []string{
			"vraag", "vragen", "meer", "praten", "spreken", "met u praten", "met u spreken", "met je praten",
		},
		Tells:      []string{"vertel", "laten zien", "sturen", "delen", "uitleggen"},
		About:      []string{"over"},
		AboutAfter: []string{"vraag", "vragen", "meer", "bellen over", "gesprek over", "praten over", "spreken over"},
		Indirect: Indirect{
			As:       "over",
			After:    []string{"horen", "weten", "vertellen", "vragen", "begrijpen", "leren", "benieuwd", "nieuwsgierig", "uitleggen"},
			Opens:    []string{"hoe", "wat", "waarom", "welke"},
			Not:      []string{"hoe het gaat", "hoe het met", "wat u ervan", "wat je ervan", "welke dag", "hoe laat", "wat u schikt", "wat jou"},
			Back:     []string{"dit", "dat", "deze", "die", "zo", "er", "daar", "daarmee", "ermee"},
			VerbLast: true,
		},
		AboutEnds: []string{"stellen", "praten", "spreken", "horen", "vragen", "weten", "hebben", "per telefoon", "telefonisch", "leren", "willen", "mogen", "kunnen", "bellen"},
		AboutTail: []string{
			"ook", "dan", "alsjeblieft", "alstublieft", "nog", "nogmaals", "opnieuw", "misschien", "eens", "even",
			"in plaats daarvan", "toch",
		},
		AboutIt:      []string{"dit", "dat", "deze"},
		AboutItLast:  []string{"het"},
		AboutNotLast: []string{"met", "voor", "en", "of", "de", "in", "week", "weken", "maand", "maanden", "dagen", "uur"},
	}
}

func dutchDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		ShortWeekdays: "zo ma di wo do vr za",
		Numbers:       "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
		Units:         "min|minuut|minuten uur|uren dag|dagen week|weken maand|maanden jaar|jaren",
		Days:          "eergisteren gisteren vandaag morgen overmorgen",
		Words: map[DateWord][]string{
			DateLead:         {"op", "om", "de", "rond", "van", "vanaf", "tegen", "voor"},
			DateAt:           {"om"},
			DateAround:       {"rond", "tegen"},
			DateOn:           {"op"},
			DateFrom:         {"van"},
			DateTo:           {"tot"},
			DateIn:           {"over", "in"},
			DateThe:          {"de"},
			DateArticle:      {"een"},
			DateNext:         {"volgende"},
			DateThis:         {"deze", "komende", "aanstaande"},
			DateMorning:      {"ochtend", "ochtends"},
			DateEvening:      {"middag", "middags", "avond", "avonds"},
			DateHourOrLength: {"uur", "u"},
			DateHalfTo:       {"half"},
			DateQuarter:      {"kwart"},
			DateTwenty:       {"twintig"},
			DateMinutes:      {"vijf", "tien"},
			DatePastHour:     {"over"},
			DateToHour:       {"voor"},
		},
	}
}

// dutchNames returns first names of Dutch, each followed by its short forms. One short form may belong to
// several names.
func dutchNames() []string {
	return []string{
		"johannes jan hans joop johan", "cornelis cees kees cor", "willem wim pim", "hendrik henk rik",
		"antonius ton toon anton", "antonie ton toon", "petrus piet peter", "pieter piet",
		"gerardus gerard gerrit", "elisabeth els liesbeth bep", "wilhelmina mien willemien",
		"catharina toos trien carin", "margaretha margriet",
		"jacobus koos jaap cobus", "jacob jaap", "frederik frits freek", "nicolaas klaas nico",
		"theodorus theo dirk", "bartholomeus bart", "lambertus bert", "egbert bert", "alberta bertie",
		"maria marijke mieke ria", "johanna hanna joke jo", "geertruida truus geertje", "dorothea thea doortje",
		"sebastiaan bas", "christiaan chris", "martinus tinus", "leonardus leo",
		"ludovicus lou", "mattheus thijs", "matthijs thijs", "aleida aly alie", "hermanus herman", "laurens lau",
		"annemarie annemiek",
	}
}
