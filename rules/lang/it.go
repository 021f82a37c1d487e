package lang

// italian is what is known of Italian.
func italian() Language {
	return Language{
		Code: "it",
		Subjects: Subjects{
			Reply:   []string{"R", "RIF", "Risp"},
			Forward: []string{"I", "Inoltra", "Inoltro"},
			Warning: []string{"esterno"},
		},
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
		},
		Quotes: Quotes{
			On:        []string{"Il", "Il giorno", "In data", "Nel"},
			Wrote:     []string{"ha scritto", "scrive", "scriveva"},
			Forwarded: []string{"Messaggio inoltrato", "Inoltro messaggio"},
			Original:  []string{"Messaggio originale"},
			Begin:     []string{"Inizio messaggio inoltrato", "Inizio del messaggio inoltrato"},
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
			Device: []string{
				"Inviato da", "Inviata da", "Inviato dal", "Inviato con", "Inviato tramite", "Ottieni Outlook per",
				"Scarica Outlook per",
			},
			Phones: []string{"cellulare"},
			Excuse: []string{"scusate", "scusi"},
		},
		Failures: Failures{
			Subject:     []string{"mancato recapito", "non recapitabile"},
			Text:        []string{"non è stato possibile recapitare"},
			LateSubject: []string{"ritard"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"letto:"},
			ReadText:    []string{"il messaggio"},
		},
		Automatic: Automatic{
			Subject:     []string{"risposta automatica"},
			AwaySubject: []string{"fuori sede", "fuori ufficio"},
			Machine:     []string{"questa è una risposta automatica"},
			Away:        []string{"fuori ufficio", "in ferie"},
			Left:        []string{"non lavora più", "non fa più parte"},
			Unmonitored: []string{"non è monitorat"},
			Instead:     []string{"contattare"},
			Meanwhile:   []string{"per urgenze", "caso di urgenza", "al mio rientro"},
			Received:    []string{"ricevuto la"},
			Mute:        []string{"non rispondere a questa"},
			Unsubscribe: []string{"annulla l'iscrizione"},
		},
		Answers: Answers{
			Yes: []string{"volentieri"},
		},
	}
}
