package lang

// italian returns what is known of Italian.
func italian() Language {
	return Language{
		Code:   "it",
		Family: "romance",
		Marks:  "ìòèùà",
		Words: "di e il la che in un a per è una del con non si da i le al dei come su gli alla più nel anche sono " +
			"della delle ha lo ma ho se mi ci o dal questo io lei ad tutti ogni essere suo sua loro hanno nella " +
			"negli dell all dall sul sulla quello questa cui lui noi voi mia mio miei mie suoi sue cosa quando " +
			"dove molto era stato stata può potrei vorrei fare ed nei degli ai alle dai dalle ne tra fra senza " +
			"individuo nessun nessuno diritto grazie poi già solo perché gentile d l",
		Letters: []Letters{italianLetters()},
		Folders: Folders{
			Sent:    []string{"posta inviata", "inviata", "inviati", "messaggi inviati", "elementi inviati"},
			Drafts:  []string{"bozze"},
			Junk:    []string{"posta indesiderata"},
			Trash:   []string{"cestino", "posta eliminata", "elementi eliminati"},
			Archive: []string{"archivio"},
		},
		Notes: Notes{
			Thanks:   []string{"grazie mille", "grazie"},
			Yes:      []string{"sì", "si", "esatto"},
			No:       []string{"no", "non ancora"},
			Phone:    []string{"telefono"},
			Died:     []string{"morto", "morta"},
			Hurt:     []string{"un incidente"},
			Ill:      []string{"malato", "malata", "in ospedale"},
			Befell:   []string{"è", "avuto", "ha", "molto"},
			Pronouns: []string{"lei", "lui"},
		},
		Subjects: Subjects{
			Reply:   []string{"R", "RIF", "Risp"},
			Forward: []string{"I", "Inoltra", "Inoltro"},
			Warning: []string{"esterno"},
		},
		DatePhrases: italianDatePhrases(),
		Dates: Dates{
			Months: "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto|ago " +
				"settembre|set ottobre|ott novembre dicembre|dic",
			Weekdays:      "domenica lunedì martedì mercoledì giovedì venerdì sabato",
			Until:         []string{"fino"},
			Back:          []string{"rientro", "rientrerò"},
			ThroughBehind: []string{"compreso"},
			Between:       []string{"il", "giorno", "dal", "ufficio"},
			Range:         []string{"al", "e"},
			Ordinals:      []string{"º", "o"},
		},
		Names: Names{
			Particles: []string{"di", "da", "del", "la"},
			Beside:    []string{"della"},
			Short:     italianNames(),
		},
		Quotes: Quotes{
			Translated: []string{"tradotto da", "tradotto con", "traduzione"},
			On:         []string{"Il", "Il giorno", "In data", "Nel"},
			Wrote:      []string{"ha scritto", "scrive", "scriveva"},
			Forwarded:  []string{"Messaggio inoltrato", "Inoltro messaggio"},
			Original:   []string{"Messaggio originale"},
			Begin:      []string{"Inizio messaggio inoltrato", "Inizio del messaggio inoltrato"},
			Below: []string{
				"risposte sotto", "risposte in rosso", "rispondo sotto", "risposte nel testo",
			},
		},
		Labels: Labels{
			From:    []string{"Da", "Mittente"},
			To:      []string{"A", "Destinatario", "Per"},
			Cc:      []string{"Cc", "Copia"},
			Bcc:     []string{"Ccn"},
			ReplyTo: []string{"Rispondi a", "Risposta"},
			Date:    []string{"Data"},
			Sent:    []string{"Inviato", "Inviata", "Inviato il"},
			Subject: []string{"Oggetto"},
		},
		Below: Below{
			SummedUp: []string{"riassunto generato da", "riepilogo generato da"},
			Minutes: []string{
				"riepilogo della riunione", "azioni da svolgere", "generato dall'ia", "azioni suggerite",
			},
			Device: []string{
				"Inviato da", "Inviata da", "Inviato dal", "Inviato con", "Inviato tramite", "Ottieni Outlook per",
				"Scarica Outlook per",
			},
			Phones:     []string{"cellulare"},
			Excuse:     []string{"scusate", "scusi"},
			Banner:     []string{"proviene dall'esterno", "da un mittente esterno", "non si ricevono spesso messaggi"},
			Disclaimer: []string{"riservat", "destinatari", "per errore", "cancellar"},
			Reacted:    []string{"ha reagito tramite gmail", "ha reagito al tuo messaggio", "ha reagito al messaggio"},
			Tapped:     []string{"ha apprezzato", "ha adorato", "non ha apprezzato", "ha riso a", "ha riso per", "ha dato importanza a", "ha enfatizzato", "ha messo in dubbio", "ha reagito con a"},
			Outside:    []string{"dall'esterno", "estern"},
			Care:       []string{"non cliccare", "non aprire", "non fare clic", "prestare attenzione"},
			Footer:     []string{"prima di stampare questa"},
			Card:       []string{"sotto", "numero", "indirizz", "telef"},
			Picture:    []string{"immagine"},
		},
		Failures: Failures{
			Subject:     []string{"mancato recapito", "non recapitabile", "mancata consegna"},
			Text:        []string{"non è stato possibile recapitare"},
			LateSubject: []string{"ritard", "non ancora consegnat"},
			Held:        []string{"quarantena", "messaggi trattenuti"},
			Rejected:    []string{"rifiutat", "respint"},
			Retry:       []string{"ulteriori tentativi", "continuerà a tentare", "continueremo a tentare", "continueremo a provare", "verrà ritentata"},
			NotYet:      []string{"non ancora", "non è ancora", "ritard", "per ora", "temporane"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"letto:"},
			ReadText:    []string{"il messaggio"},
		},
		Automatic: Automatic{
			NoReply:   []string{"norispondere"},
			Digest:    []string{"digest di"},
			Challenge: []string{"non sei un robot", "attende la sua conferma", "non è un robot", "che sei una persona"},
			Carried: []string{
				"nuovo messaggio", "ti ha scritto", "ti ha inviato", "ti ha menzionato", "ha risposto",
				"ha commentato", "notifica", "assistenza",
				"ha inviato un messaggio", "ha inviato messaggi",
			},
			Voice:       []string{"messaggio vocale", "segreteria telefonica"},
			Subject:     []string{"risposta automatica"},
			AwaySubject: []string{"fuori sede", "fuori ufficio"},
			Machine:     []string{"inviato automaticamente", "questa è una risposta automatica"},
			Away:        []string{"fuori ufficio", "in ferie", "in maternità", "in paternità", "congedo di maternità", "congedo di paternità", "congedo parentale", "anno sabbatico"},
			Left: []string{
				"non lavora più", "non lavoro più", "non fa più parte", "non faccio più parte", "ha lasciato l'azienda", "ho lasciato l'azienda", "non collabora più", "è in pensione", "sono in pensione",
			},
			LastDay:     []string{"è stato il mio ultimo giorno", "era il mio ultimo giorno"},
			Unmonitored: []string{"non è monitorat"},
			Instead:     []string{"contattare"},
			Meanwhile:   []string{"per urgenze", "caso di urgenza", "al mio rientro", "al mio ritorno"},
			Received:    []string{"ricevuto la"},
			Mute:        []string{"non rispondere a questa"},
			Unsubscribe: []string{"annulla l'iscrizione"},
			Gossip:      []string{"ha visitato il tuo profilo"},
			Return:      []string{"rientro", "ritorno", "durante la mia assenza", "tornerò", "torneremo"},
			Label:       []string{"automat"},
			Closed:      []string{"non è più presidiat", "non è più attiv", "verrà disattivat"},
			Partly:      []string{"tempo pieno", "part-time", "fuori orario", "fine settimana", "weekend", "la sera", "ogni giorno", "regolarmente"},
			Arrived:     []string{"conferma di ricezione"},
		},
		Refusals: Refusals{
			Anybody: []string{"non scrivere a nessuno", "niente a nessuno", "lascia in pace tutti", "lascia tutti in pace"},
			Ends: []string{
				"ho il lavoro", "ho trovato lavoro", "ho avuto il posto", "ne ho abbastanza",
				"ho bisogno di una pausa", "lasciami in pace", "mi fermo", "ci rinuncio",
			},
			Others: []string{
				"gli altri", "agli altri", "tutti gli altri", "le altre",
			},
			Except: []string{"solo", "tranne", "eccetto", "salvo"},
			Stop: []string{
				"ferma", "fermati", "fermalo", "fermare", "annulla", "annullare", "non inviare",
				"non inviarlo", "non inviarla", "non mandare", "non mandarlo", "non scrivere", "non scriverle",
				"non scrivergli", "non sollecitare", "nessun sollecito", "niente sollecito", "non serve",
				"non serve più", "non è necessario", "lascia perdere", "lascia stare", "basta",
			},
			May: []string{
				"non", "ferma", "fermati", "annulla", "annullare", "niente", "nessun", "lascia", "aspetta",
				"basta",
			},
		},
		Answers: italianAnswers(),
		Together: Together{
			We:   []string{"noi"},
			I:    []string{"io"},
			Both: []string{"entrambi"},
		},
		Introduces: Introduction{
			Phrases: []string{"ti presento", "vi presento", "le presento"},
			Copies:  []string{"in copia"},
			Elses:   []string{"collega"},
			Helps:   []string{"segretaria"},
		},
		Offices: []string{"segreteria"},
	}
}

// italianLetters returns how letters are written in Italian.
func italianLetters() Letters {
	return Letters{
		Tag: "it", Called: "Italian",
		Concerns: []string{"ogg."},
		GreetFormal: []string{
			"gentile", "gentilissima", "gentilissimo", "gent.ma", "gent.mo", "egregio", "egregia", "spettabile", "spett.le",
			"pregiatissimo", "pregiatissima", "stimato", "stimata", "illustre", "preg.mo", "chiar.mo", "chiar.ma",
			"chiarissimo", "chiarissima", "eccellenza", "onorevole", "reverendo", "reverenda", "a chi di competenza",
			"stimatissimo", "stimatissima", "magnifico", "magnifica", "ill.mo", "ill.ma", "illustrissimo", "illustrissima", "egr", "gent", "gentil", "rev.do", "reverendissimo", "spettabilissimo",
			"reverendo padre",
		},
		GreetAny: []string{"buongiorno", "buon giorno", "salve", "cara", "caro", "cari", "care", "carissima", "carissimo", "buondì", "buon dì"},
		GreetFamiliar: []string{
			"ciao", "ehi", "hey", "mia cara", "mio caro", "mia carissima", "mio carissimo", "ciao cara",
			"ciao caro",
			"ehilà", "uè", "heilà", "ciao ciao", "ciau",
		},
		GreetOnce: []string{
			"buonasera", "buona sera", "buon pomeriggio", "buon anno", "buon natale", "buone feste",
			"buon compleanno", "buona pasqua", "auguri", "buon lunedì", "di nuovo ciao", "ciao di nuovo", "salve di nuovo", "buongiorno di nuovo",
			"rieccomi",
			"buona serata", "buona giornata", "buona domenica", "buon martedì", "buon mercoledì", "buon giovedì", "buon venerdì", "buon sabato", "buon ferragosto", "buona notte", "buone vacanze", "buon pranzo", "buon anno nuovo",
		},
		HowAreYou:   []string{"come va", "tutto bene", "come stai"},
		Endearments: []string{"cara", "caro", "bella", "bello"},
		Honorifics: []string{
			"dottoressa", "dottor", "dottore", "dott", "dott.ssa", "dottssa", "dr", "ssa", "signora", "signor", "signore", "sig", "sig.ra", "sigra", "ra", "professoressa", "professor", "professore",
			"prof", "prof.ssa", "profssa", "ingegnere", "ingegner", "ing", "avvocato", "avvocata", "avv", "architetto", "arch", "direttore", "direttrice", "direttor", "collega", "presidente", "ragionier", "rag", "geom", "geometra", "rettore", "rettrice",
			"don", "suor", "padre", "maestro", "maestra", "onorevole", "senatore", "senatrice", "notaio", "cavaliere", "cav", "comm", "monsignore", "mons", "sindaco", "sindaca", "ispettore", "preside", "capitano", "comandante",
		},
		Several:    []string{"tutti", "tutte", "e", "ed", "team", "colleghi", "amici", "a", "signori"},
		Teams:      []string{"squadra"},
		Awaiting:   []string{"in attesa", "anticipatamente", "in anticipo", "riscontro", "risposta"},
		Meeting:    []string{"a presto", "ci vediamo", "ci sentiamo"},
		CloseWords: "salut cordial affetto stima osservanza deferen abbracci baci bacio ossequi grazie distint presto riconoscen gratitudine bacion amicizia",
		Occasions: "weekend fine_settimana natale pasqua anno vacanze feste oggi domani ieri per ancora estate inverno ferragosto ferie pasquetta carnevale autunno primavera " +
			"lupo fortuna dal dalla dalle",
		Extras: "grazie giornata serata settimana lavoro mattinata",
		Closings: []string{
			"cordiali saluti", "distinti saluti", "cordialmente", "un cordiale saluto", "i più cordiali saluti",
			"con i migliori saluti", "i migliori saluti", "migliori saluti", "saluti", "cari saluti",
			"un caro saluto", "un saluto", "con stima", "con cordialità", "grazie e cordiali saluti",
			"sinceri saluti", "molti cordiali saluti", "a presto", "saluti cordiali", "con i più cordiali saluti",
			"con cordiali saluti", "porgo cordiali saluti", "porgo distinti saluti", "un saluto cordiale",
			"molto cordialmente", "con gratitudine", "con viva cordialità", "un affettuoso saluto",
			"affettuosi saluti", "ossequi", "con riconoscenza", "in attesa, cordiali saluti",
			"le porgo cordiali saluti", "le porgo distinti saluti", "con i miei migliori saluti",
			"i miei migliori saluti", "tanti saluti", "a risentirci", "resto in attesa",
			"resto in attesa di un riscontro", "con osservanza", "ringraziandola per l'attenzione", "con perfetta osservanza", "con ossequio", "con deferenza",
			"deferenti saluti", "i miei più cordiali saluti", "con i miei più cordiali saluti",
			"con i migliori auguri", "con profonda stima", "con la massima stima", "con stima e cordialità", "con stima e gratitudine", "con viva stima", "con sincera stima", "con i sensi della mia stima", "con rispetto", "con profondo rispetto", "rispettosi saluti", "rispettosamente", "con affetto", "cordialissimi saluti", "saluti e grazie", "i miei saluti", "i miei rispetti", "i miei ossequi", "distintamente", "cordialità", "salutoni", "saluti affettuosi", "cari saluti e grazie", "un cordialissimo saluto", "con amicizia", "un saluto affettuoso", "un saluto caro",
		},
		CloseFormal: []string{"le porgo", "sua", "suo", "la saluto cordialmente", "la ringrazio e la saluto", "la saluto"},
		CloseFamiliar: []string{
			"un abbraccio", "ti abbraccio", "baci", "tua", "tuo", "ti saluto", "un bacio", "abbracci",
			"ti ringrazio",
			"bacioni", "baci e abbracci", "un abbraccione", "un bacione", "abbraccione", "ciao ciao", "ciao", "un abbraccio forte", "un forte abbraccio", "stammi bene", "baciotti",
		},
		SayFormal:       "Lei La Le Suo Sua Suoi Sue Vostro Vostra Vostri Vostre Voi Vi",
		SayFamiliar:     "tu te ti tuo tua tuoi tue potresti vorresti avresti puoi hai saresti voi vi vostro vostra vostri vostre",
		SaySeveral:      "voi vi vostro vostra vostri vostre",
		Offers:          []string{"del tu"},
		Turned:          "[%s dà del tu, o lo propone; la bozza dà ancora del Lei. Da cambiare prima dell’invio.]",
		SayFamiliarEnds: []string{"arti", "erti", "irti", "andoti", "endoti"},
		SayFamiliarNot:  "concerti esperti certi parti arti aperti offerti reparti scoperti inerti quarti",
		Greeting:        "Gentile %s,", GreetingFamiliar: "Ciao %s,",
		Greeting0: "Buongiorno,", GreetingFamiliar0: "Ciao,",
		Closing: "Cordiali saluti", ClosingFamiliar: "Un caro saluto",
		Lower:     true,
		Quotes:    [2]string{"«", "»"},
		Months:    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		Weekdays:  "domenica lunedì martedì mercoledì giovedì venerdì sabato",
		First:     "1º",
		Full:      "{weekday} {day} {month} {year}",
		Short:     "{weekday} {day} {month}", // without an article, which depends on the number: l’8, il 9
		Clock:     "{date} alle {hour}:{minute}",
		Wrote:     "Il giorno {weekday} {day} {month} {year} {who} ha scritto:",
		Answered:  "[{who} l’ha letta e ha risposto {on}{what} Cominciare da lì o non inviarla.]",
		OnWeekday: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
		OnDay:     "{weekday} {day} {month}", InMonth: "in {month}", InYear: "nel mese di {month} {year}",
		And:        "e",
		Wishes:     []string{"vorrei", "mi piacerebbe", "volevo", "avrei", "sarei", "desidererei"},
		WishFor:    []string{"domanda", "domande", "di più", "chiederle", "chiederti"},
		Tells:      []string{"raccontar", "presentar", "mostrar", "inviar", "spiegar", "condivider"},
		About:      []string{"sul", "sulla", "sulle", "sui", "sugli", "sull'", "sull’", "su", "riguardo al", "riguardo alla", "a proposito di"},
		AboutAfter: []string{"domanda", "domande"},
		Indirect: Indirect{
			As: "su",
			After: []string{
				"capire", "sapere", "chiederle", "chiederti", "chiedervi", "raccontarmi", "raccontarci", "spiegarmi", "dirmi",
				"mi racconteresti", "mi racconterebbe", "conoscere",
			},
			Opens: []string{"come", "che cosa", "cosa", "quale", "quali", "perché"},
			Not:   []string{"come sta", "come stai", "come va", "quale giorno", "cosa ne pensa", "cosa ne pensi", "che cosa ne"},
			Back:  []string{"questo", "questa", "ciò", "quello", "lo", "ci", "così", "lì", "farlo"},
		},
		AboutEnds: []string{"per telefono", "in video", "al telefono", "se", "durante", "quando", "nelle prossime", "davanti a"},
		AboutTail: []string{
			"anche", "invece", "allora", "per favore", "per cortesia", "di nuovo", "ancora", "magari", "forse", "pure",
			"brevemente", "un giorno",
		},
		AboutIt:      []string{"ciò", "questo"},
		AboutNotLast: []string{"con", "per", "in", "e", "o", "la", "le", "a"},
	}
}

func italianDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- lunedi martedi mercoledi giovedi venerdi -",
		ShortWeekdays: "dom lun mar mer gio ven sab",
		Numbers:       "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici",
		Units:         "min|minuto|minuti ora|ore|h giorno|giorni settimana|settimane mese|mesi anno|anni",
		Days:          "altroieri ieri oggi domani dopodomani",
		Words: map[DateWord][]string{
			DateLead:          {"il", "alle", "ore", "dalle", "per", "verso", "di", "del", "da", "questo", "questa", "giorno"},
			DateAt:            {"alle", "ore", "dalle"},
			DateAround:        {"verso"},
			DateOn:            {"il", "giorno"},
			DateDay:           {"il", "giorno"},
			DateFrom:          {"dalle"},
			DateTo:            {"alle"},
			DateIn:            {"fra", "tra", "di", "del", "in", "nel"},
			DateArticle:       {"un", "uno", "una"},
			DateNext:          {"prossimo", "prossima"},
			DateThis:          {"questo", "questa"},
			DateMorning:       {"mattina", "mattino"},
			DateEvening:       {"pomeriggio", "sera"},
			DateNoon:          {"mezzogiorno"},
			DateHourOrLength:  {"h"},
			DateHalfBehind:    {"e mezza", "e mezzo"},
			DateQuarterBehind: {"e un quarto"},
			DateQuarterLess:   {"meno un quarto"},
		},
	}
}

// italianNames returns first names of Italian, each followed by its short forms. One short form may belong to
// several names.
func italianNames() []string {
	return []string{
		"giuseppe peppe beppe pino", "giovanni gianni nanni vanni", "francesco checco franco fra", "francesca fra",
		"luigi gigi", "domenico mimmo", "alessandro sandro", "alessandra sandra", "antonio tonino totò",
		"antonella anto", "salvatore totò turi", "vincenzo enzo", "lorenzo enzo renzo lore", "raffaele lello",
		"michele lele", "gabriele lele gabri", "emanuele lele manu", "emanuela manu", "elisabetta betta betti",
		"isabella isa", "margherita marghe rita", "caterina cate", "valentina vale", "valeria vale",
		"federica fede", "federico fede", "stefano ste", "stefania ste", "simone simo", "simona simo",
		"filippo pippo", "eleonora ele nora", "elena ele", "benedetta benny", "beatrice bea", "giacomo mino",
		"leonardo leo", "riccardo ricky", "roberto robi", "roberta robi", "tommaso tommy", "edoardo edo",
	}
}
