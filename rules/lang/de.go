package lang

// german is what is known of German.
func german() Language {
	return Language{
		Code: "de",
		Subjects: Subjects{
			Reply:   []string{"AW", "Antwort", "Antw"},
			Forward: []string{"WG", "Weitergeleitet"},
			Warning: []string{"extern"},
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
		},
		Names: Names{
			Titles:    []string{"dr", "prof", "herr", "herrn", "frau", "hr", "fr", "dipl"},
			Particles: []string{"von", "der", "den", "zu"},
			Roles:     []string{"kollegin", "kollege", "kollegen", "herr", "herrn", "frau"},
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
		},
		Failures: Failures{
			Subject:     []string{"unzustellbar", "nicht zugestellt", "zustellung fehlgeschlagen"},
			Text:        []string{"nicht zugestellt"},
			LateSubject: []string{"verzögert"},
		},
		Receipts: Receipts{
			ReadSubject:    []string{"gelesen:", "ungelesen", "lesebestätigung"},
			ReadText:       []string{"ihre nachricht"},
			ArrivedSubject: []string{"zugestellt:", "weitergeleitet:"},
		},
		Automatic: Automatic{
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
			},
			Unmonitored: []string{"nicht gelesen", "nicht mehr gelesen", "nicht überwacht"},
			Instead:     []string{"wenden sie sich"},
			Meanwhile: []string{
				"dringenden fällen", "nicht weitergeleitet", "nach meiner rückkehr", "meine vertretung",
			},
			Received:    []string{"nachricht erhalten", "anfrage erhalten"},
			Mute:        []string{"automatisch generiert", "antworten sie nicht auf diese"},
			Unsubscribe: []string{"newsletter abbestellen", "newsletter abmelden"},
			Challenge:   []string{"nachricht wird zurückgehalten"},
		},
		Answers: Answers{
			No: []string{"muss ich leider absagen", "leider keine zeit", "leider nicht möglich"},
			MovedOn: []string{
				"arbeite nicht mehr bei", "arbeitet nicht mehr bei", "nicht mehr im unternehmen",
			},
			Later: []string{"melden sie sich in", "später gern"},
			Yes:   []string{"sehr gern", "gerne!"},
			But:   []string{" aber "},
			Soon: []string{
				"diese woche", "diesen monat", "im moment", "zurzeit", "heute", "morgen",
			},
		},
	}
}
