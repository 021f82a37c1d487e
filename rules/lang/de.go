package lang

// german returns what is known of German.
func german() Language {
	return Language{
		Code:   "de",
		Family: "germanic",
		Marks:  "äöüß",
		Words: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden " +
			"aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur " +
			"oder aber vor zur bis mehr durch man sein wurde wenn können ich du wir ihr ihnen ihre ihren mir " +
			"mich dir uns euch hätte würde könnte darf kann habe bin gern gerne sehr ihrer keine jeder alle " +
			"jede bitte vielen dank diese dieser dieses mein meine meinen meiner schon wäre hatte ob was " +
			"niemand",
		Letters: []Letters{germanLetters()},
		Folders: Folders{
			Sent:    []string{"gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten"},
			Drafts:  []string{"entwürfe", "entwurf"},
			Junk:    []string{"spamverdacht", "unerwünscht", "werbung"},
			Trash:   []string{"papierkorb", "gelöschte objekte", "gelöschte elemente", "gelöscht"},
			Archive: []string{"archiv"},
		},
		Notes: Notes{
			Thanks: []string{"danke schön", "danke", "vielen dank"},
			Yes:    []string{"ja", "genau", "stimmt"},
			No:     []string{"nein", "noch nicht"},
			Phone:  []string{"telefon"},
			Please: []string{"bitte"},
			And:    []string{"und"},
			With:   []string{"mit"},
			Places: []string{"über", "im", "bei"},
			Until:  []string{"bis", "für"},
			Titles: []string{"frau", "herr"},
			Them:   []string{"ihr", "ihm"},
			Nobody: []string{"keine"},
			Has:    []string{"hat"},
			Refuse: []string{"hat abgesagt"},
			Talk:   []string{"termin"},
			Meets:  []string{"treffe", "ich treffe"},
			Small: []string{"ein", "eine", "der", "die", "das", "den", "dem", "mit", "und", "im", "am", "bei", "ich", "wir",
				"sie", "er"},
			Commands: map[string][]string{
				"learned": {"gelernt"}, "learn": {"lernen"}, "company": {"firma"}, "where": {"ort"},
				"quote": {"zitat"}, "note": {"notiz", "notizen"}, "help": {"hilfe"}, "yes": {"ja"}, "no": {"nein"},
			},
			LongAgo: []string{"jahr", "jahren"},
			Hello:   []string{"hallo"},
			IHave:   []string{"ich habe"},
		},
		DatePhrases: germanDatePhrases(),
		Subjects: Subjects{
			Reply:   []string{"AW", "Antwort", "Antw"},
			Forward: []string{"WG", "Weitergeleitet"},
			Warning: []string{"extern"},
			Case:    []string{"anfrage", "vorgang"},
		},
		Dates: Dates{
			Months: "januar|jänner|jän|jan februar|feber|feb märz|mrz|maerz april|apr mai juni|jun juli|jul " +
				"august|aug september|sep oktober|okt november|nov dezember|dez",
			Weekdays:   "sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend",
			AM:         []string{"vorm."},
			PM:         []string{"nachm."},
			Until:      []string{"bis"},
			Through:    []string{"einschließlich"},
			Back:       []string{"wieder", "zurück"},
			BackBehind: []string{"wieder", "zurück"},
			Between:    []string{"am", "den", "dem", "zum", "ab", "im", "büro", "und"},
			Range:      []string{"und"},
			Zones:      map[string]string{"CET": "mez", "CEST": "mesz", "EET": "oez", "EEST": "oesz"},
		},
		Names: Names{
			Titles:    []string{"dr", "prof", "herr", "herrn", "frau", "hr", "fr", "dipl"},
			Particles: []string{"von", "der", "den", "zu"},
			Roles:     []string{"kollegin", "kollege", "kollegen", "herr", "herrn", "frau"},
			Beside:    []string{"und", "zum", "zur", "med", "hc", "habil", "rer", "nat", "phil", "jur"},
			Short:     germanNames(),
			Degrees:   []string{"ing", "mag"},
		},
		Quotes: Quotes{
			On: []string{"Am", "Zitat von"},
			Wrote: []string{
				"schrieb", "schrieben", "Folgendes geschrieben", "Zitat von", "hat geschrieben",
			},
			Forwarded: []string{
				"Weitergeleitete Nachricht", "Weitergeleitete E-Mail", "Weitergeleitete Mail",
			},
			Original: []string{
				"Ursprüngliche Nachricht", "Originalnachricht", "Original-Nachricht", "Ursprüngliche Mail",
				"Original Nachricht", "Originale Nachricht",
			},
			Begin: []string{
				"Anfang der weitergeleiteten Nachricht", "Anfang der weitergeleiteten E-Mail",
			},
			Above: []string{
				"Bitte antworten Sie oberhalb dieser Zeile", "Antworten Sie oberhalb dieser Zeile",
				"Bitte schreiben Sie Ihre Antwort über diese Zeile",
				"Bitte geben Sie Ihre Antwort über dieser Zeile ein", "Antwort bitte über dieser Linie",
			},
			Below: []string{
				"antworten unten", "siehe unten im text", "antworten im text", "antworten in rot", "antworten in blau",
				"meine anmerkungen im text", "unten in rot", "unten in blau", "siehe meine antworten unten",
			},
			Beside: []string{"um", "Uhr"},
		},
		Labels: Labels{
			From:    []string{"Von", "Absender"},
			To:      []string{"An", "Empfänger"},
			Cc:      []string{"Cc", "Kopie", "Kopie (CC)"},
			Bcc:     []string{"Blindkopie", "Blindkopie (BCC)"},
			ReplyTo: []string{"Antwort an", "Antwort-an"},
			Date:    []string{"Datum"},
			Sent:    []string{"Gesendet", "Gesendet am"},
			Subject: []string{"Betreff"},
			Other: []string{
				"Wichtigkeit", "Priorität", "Anlagen", "Anlage", "Anhänge", "Organisation",
			},
		},
		Below: Below{
			Device: []string{
				"Von meinem … gesendet", "Von meiner … gesendet", "Von unterwegs gesendet", "Gesendet von",
				"Gesendet mit", "Gesendet aus", "Diese Nachricht wurde von … gesendet", "Holen Sie sich Outlook für",
				"Outlook für … herunterladen", "Outlook für … beziehen",
			},
			Phones: []string{"handy", "gerät", "unterwegs", "telefon"},
			Excuse: []string{"bitte", "entschuldigen", "Tippfehler", "kurz"},
			Banner: []string{"von einem externen absender", "stammt von außerhalb", "kommt von außerhalb", "externe e-mail", "sie erhalten nicht häufig", "sie erhalten nicht oft"},
			Disclaimer: []string{
				"vertraulich", "irrtümlich", "nicht der richtige adressat", "richtiger empfänger",
				"ausschließlich für", "unbefugte", "vernichten sie", "löschen sie", "amtsgericht",
				"handelsregister", "hrb ", "geschäftsführer:", "sitz:", "sitz der gesellschaft",
			},
			Reacted: []string{"hat über gmail reagiert", "hat auf ihre nachricht reagiert", "hat auf deine nachricht reagiert", "hat per gmail reagiert"},
			Tapped:  []string{"gefällt", "gefällt nicht", "gefiel", "gefiel nicht", "liebt", "liebte", "lacht über", "lachte über", "betont", "betonte", "hinterfragt", "hinterfragte"},
			Outside: []string{"ausserhalb", "außerhalb", "extern"},
			Care:    []string{"klicken sie nicht", "klicken sie auf keine", "öffnen sie keine", "vorsicht bei links", "vorsicht beim öffnen", "absender nicht kennen"},
			Footer:  []string{"virenfrei. www", "virenfrei.www", "denken sie an die umwelt, bevor", "e-mail wurde auf viren"},
			Card:    []string{"unten", "nummer", "adres", "telef"},
			Picture: []string{"bild"},
		},
		Failures: Failures{
			Subject:     []string{"unzustellbar", "nicht zugestellt", "zustellung fehlgeschlagen"},
			Text:        []string{"nicht zugestellt"},
			LateSubject: []string{"verzögert"},
			Held:        []string{"quarantäne", "spam-bericht", "zurückgehalten"},
			Rejected:    []string{"abgelehnt", "zurückgewiesen", "abgewiesen"},
			Retry:       []string{"weiter versucht", "weiterhin versucht", "erneut versucht", "weitere zustellversuche", "versuchen es weiter", "weiter zuzustellen", "noch in der warteschlange"},
			NotYet:      []string{"noch nicht", "vorerst", "verzögert", "nicht erneut senden", "nur eine warnung", "vorübergehend"},
		},
		Receipts: Receipts{
			ReadSubject:    []string{"gelesen:", "ungelesen", "lesebestätigung"},
			ReadText:       []string{"ihre nachricht"},
			ArrivedSubject: []string{"zugestellt:", "weitergeleitet:"},
		},
		Automatic: Automatic{
			Carried: []string{
				"neue nachricht", "ungelesene nachricht", "eine nachricht gesendet", "hat ihnen geschrieben", "hat dir geschrieben",
				"hat sie erwähnt", "hat dich erwähnt", "hat geantwortet", "hat kommentiert",
				"benachrichtigung", "kundendienst",
			},
			Subject: []string{
				"automatische antwort", "abwesenheits", "abwesenheit:", "abwesend:", "autom. antwort",
			},
			Machine: []string{
				"dies ist eine automatische antwort", "diese nachricht wurde automatisch erstellt",
			},
			Away: []string{
				"nicht im büro", "nicht im haus", "abwesend", "im urlaub", "in elternzeit", "nicht erreichbar",
			},
			Left: []string{
				"nicht mehr bei", "nicht mehr für", "nicht mehr im unternehmen", "das unternehmen verlassen",
				"im ruhestand", "war mein letzter arbeitstag",
			},
			Unmonitored: []string{"nicht gelesen", "nicht mehr gelesen", "nicht überwacht"},
			Instead:     []string{"wenden sie sich"},
			Meanwhile: []string{
				"dringenden fällen", "nicht weitergeleitet", "nach meiner rückkehr", "meine vertretung",
			},
			Received:    []string{"nachricht erhalten", "anfrage erhalten"},
			Mute:        []string{"automatisch generiert", "antworten sie nicht auf diese"},
			Unsubscribe: []string{"newsletter abbestellen", "newsletter abmelden"},
			Challenge:   []string{"nachricht wird zurückgehalten", "ein mensch sind", "kein roboter"},
			Gossip:      []string{"profil angesehen", "geburtstag", "jubiläum", "gratulieren sie", "kennen sie"},
			Return:      []string{"rückkehr", "zurück", "wieder erreichbar", "wieder für sie da", "während dieser zeit", "in dieser zeit", "während meiner abwesenheit"},
			Label:       []string{"automat"},
			Booking:     []string{"termin"},
			Booked:      []string{"termin"},
		},
		Refusals: Refusals{
			Stop: []string{
				"abbrechen", "abbruch", "anhalten", "halt", "stopp", "nicht nötig", "nicht mehr nötig",
				"nicht senden", "nicht schicken", "nicht abschicken", "nicht nachfassen", "nicht nachhaken",
				"nicht schreiben", "nicht mehr schreiben", "nichts senden", "nichts schicken",
				"nichts mehr senden", "nichts mehr schicken", "keine mail mehr", "kein nachhaken", "keine nachfrage",
				"keine erinnerung", "hat sich erledigt", "lass es", "lass das", "vergiss es", "vergiss das",
			},
			May: []string{
				"nicht", "kein", "keine", "vergiss", "halt", "stopp", "lass", "warte",
			},
			Tells:  []string{" geantwortet", " antwort", " angerufen"},
			Begins: []string{"stopp"},
		},
		Answers: germanAnswers(),
	}
}

// germanLetters returns how letters are written in German.
func germanLetters() Letters {
	return Letters{
		Tag: "de", Called: "German",
		SeveralAlike: true,
		Concerns:     []string{"betrifft", "betr.", "betr"},
		GreetFormal: []string{
			"sehr geehrte", "sehr geehrter", "sehr verehrte", "sehr verehrter", "geehrte", "geehrter", "verehrte",
			"verehrter", "hochverehrte", "hochverehrter", "eure exzellenz", "exzellenz", "hochwürden",
			"magnifizenz", "eure magnifizenz",
		},
		GreetAny: []string{"guten tag", "grüß gott", "grüss gott", "grüezi", "werte", "werter", "liebe", "lieber", "grüß sie", "schönen guten tag"},
		GreetFamiliar: []string{
			"hallo", "hi", "hey", "servus", "moin", "liebste", "liebster", "salü", "hoi", "tach", "na",
			"grüß dich", "hallöchen", "moin moin", "ciao", "meine liebe", "mein lieber", "meine liebste",
			"mein liebster", "halli hallo", "hallihallo", "hallo liebe", "hallo lieber", "hi liebe", "hi lieber",
			"hey liebe", "hey lieber", "huhu",
		},
		GreetOnce: []string{
			"guten morgen", "guten abend", "schönen abend", "schönen guten morgen", "schönen guten abend",
			"frohe weihnachten", "frohes neues jahr", "frohes neues", "gutes neues jahr", "ein frohes neues jahr",
			"ein gutes neues jahr", "frohe ostern", "alles gute zum geburtstag", "herzlichen glückwunsch",
			"schönen feiertag", "einen schönen montag", "mahlzeit", "schönen sonntag", "prosit neujahr",
			"alles gute im neuen jahr", "hi nochmal", "hallo nochmal", "hallo nochmals", "guten tag nochmals", "guten tag noch einmal", "hallo noch einmal", "hallo wieder",
		},
		Honorifics: []string{
			"frau", "herr", "herrn", "dr", "doktor", "prof", "professor", "professorin", "magister", "mag",
			"pfarrer", "direktor", "direktorin", "dame", "damen", "herren", "ing", "dipl", "med", "hc", "habil",
			"pd", "fr", "hr", "rektor", "rektorin", "exzellenz", "minister", "ministerin", "senator", "senatorin",
			"nat", "rer", "phil", "jur", "phd", "ddr", "univ", "gnädige", "kollegin", "kollege",
		},
		Several:    []string{"zusammen", "alle", "allerseits", "und", "team", "kolleginnen", "kollegen", "leute", "miteinander", "beide", "damen", "ihr", "euch", "freunde"},
		Awaiting:   []string{"voraus", "vorab", "antwort", "rückmeldung", "von ihnen zu hören", "von dir zu hören"},
		CloseWords: "gruß gruss grüß grüss dank hochacht herzlich umarm lg vg mfg bg hg mlg alles_liebe tschüss bis_bald bis_dann servus ciao ihre ihr deine dein grüße grüßen grüsse grüssen grüßt grüsst grüess verbunden",
		Occasions:  "wochenende ostern weihnacht feiertag jahr sommer feierabend",
		Closings: []string{
			"mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß",
			"mit freundlichem gruss", "mit besten grüßen", "mit besten grüssen", "mit herzlichen grüßen",
			"mit herzlichen grüssen", "mit herzlichem gruß", "mit lieben grüßen", "mit vielen grüßen",
			"mit bestem gruß", "mit bestem gruss", "beste grüße", "beste grüsse", "besten gruß", "viele grüße",
			"viele grüsse", "herzliche grüße", "herzliche grüsse", "herzlichen gruß", "herzlichst",
			"freundliche grüße", "freundliche grüsse", "schöne grüße", "schöne grüsse", "liebe grüße",
			"liebe grüsse", "lieben gruß", "lieben gruss", "hochachtungsvoll", "mit vorzüglicher hochachtung",
			"mit kollegialen grüßen", "mit kollegialem gruß", "gruß", "gruss", "grüße", "grüsse", "bis bald",
			"sonnige grüße", "mit dankbaren grüßen", "mit hochachtung", "mit den besten grüßen", "alles liebe",
			"alles gute", "grüessli", "liebi grüess", "mit besten empfehlungen", "in verbundenheit",
			"bis die tage", "mit sonnigen grüßen", "mit sonnigen grüssen", "mit den allerbesten grüßen",
			"freundlich grüßt", "freundlich grüsst", "herzlich grüßt", "es grüßt", "es grüsst",
		},
		CloseFormal: []string{
			"ihre", "ihr", "herzlichst ihre", "herzlichst ihr", "es grüßt sie", "es grüsst sie",
		},
		CloseFamiliar: []string{
			"deine", "dein", "herzlichst deine", "herzlichst dein", "umarmung", "fühl dich gedrückt", "pfiat di",
			"es grüßt dich", "lass es dir gut gehen",
		},
		SayFormal:   "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres",
		SayFamiliar: "du dich dir dein deine deinen deinem deiner deines Du Dich Dir Dein Deine Deinen Deinem Deiner Deines euch euer eure könntest würdest hättest hast bist kannst magst willst",
		SaySeveral:  "euch euer eure",
		Offers:      []string{"duzen", "sag doch du", "sag du", "sagen wir du", "per du", "beim du", "das du an", "du sagen"},
		Turned:      "[%s sagt du oder bietet es an; der Entwurf sagt noch Sie. Bitte vor dem Senden ändern.]",
		Greeting:    "Guten Tag %s,", GreetingFamiliar: "Hallo %s,",
		Greeting0: "Guten Tag,", GreetingFamiliar0: "Hallo,",
		Closing: "Mit freundlichen Grüßen", ClosingFamiliar: "Viele Grüße",
		Lower:    true,
		Quotes:   [2]string{"„", "“"},
		Months:   "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
		Weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
		Full:     "{weekday}, {day}. {month} {year}",
		Short:    "{day}. {month}",
		Clock:    "{date} um {hour}:{minute} Uhr",
		Wrote:    "Am {weekday}, den {day}. {month} {year}, schrieb {who}:",
		OnDay:    "am {day}. {month}", InMonth: "im {month}", InYear: "im {month} {year}",
		And:        "und",
		About:      []string{"über", "zu", "zum", "zur"},
		AboutAfter: []string{"frage", "fragen", "mehr", "gern", "gerne", "kurz", "minuten"},
		AboutEnds: []string{
			"stellen", "sprechen", "reden", "austauschen", "unterhalten", "erfahren", "hören", "lernen", "fragen", "befragen",
			"telefonieren", "erzählen", "plaudern", "am telefon", "per telefon", "per video", "wissen", "haben", "verlieren",
		},
		AboutTail: []string{
			"stattdessen", "auch", "bitte", "noch", "dann", "nochmal", "noch einmal", "vielleicht", "mal", "einmal",
			"kurz", "trotzdem", "doch", "ebenfalls",
		},
		AboutItLast:  []string{"ihnen", "dir", "sie"},
		AboutNotLast: []string{"von", "mit", "für", "bei", "in", "und", "oder", "der", "die", "das"},
	}
}
