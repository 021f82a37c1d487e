package lang

// french is what is known of French.
func french() Language {
	return Language{
		Code: "fr",
		Subjects: Subjects{
			Reply:   []string{"RE", "Réf", "Rép", "ref"},
			Forward: []string{"TR", "Transf"},
			Warning: []string{"externe"},
		},
		Dates: Dates{
			Months: "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout " +
				"septembre octobre novembre décembre|decembre|déc",
			Weekdays:      "dimanche lundi mardi mercredi jeudi vendredi samedi",
			Until:         []string{"jusqu'au"},
			Back:          []string{"retour"},
			ThroughBehind: []string{"inclus"},
			Between:       []string{"le", "au", "du", "bureau", "à", "partir"},
			Range:         []string{"au", "à"},
			Ordinals:      []string{"er", "e"},
		},
		Names: Names{
			Particles: []string{"de", "la", "le"},
		},
		Quotes: Quotes{
			On:    []string{"Le"},
			Wrote: []string{"a écrit", "écrivait", "écrivit", "a écrit ce qui suit"},
			Forwarded: []string{
				"Message transféré", "Message réexpédié", "Message transmis", "Courriel transféré",
			},
			Original: []string{
				"Message d'origine", "Message d’origine", "Message original", "Mail original", "Courriel original",
				"Message initial",
			},
			Begin: []string{
				"Début du message réexpédié", "Début du message transféré", "Début du message transmis",
			},
			Above: []string{
				"Répondez au-dessus de cette ligne", "Veuillez répondre au-dessus de cette ligne",
				"Répondre au-dessus de cette ligne",
			},
			Below: []string{
				"mes réponses ci-dessous", "réponses ci-dessous", "réponses en rouge", "réponses en bleu",
				"réponses dans le texte",
			},
		},
		Labels: Labels{
			From:    []string{"De", "Expéditeur"},
			To:      []string{"À", "A", "Pour", "Destinataire"},
			Cc:      []string{"Cc", "Copie", "Copie à"},
			Bcc:     []string{"Cci", "Copie cachée à"},
			ReplyTo: []string{"Répondre à", "Répondre-à"},
			Date:    []string{"Date"},
			Sent:    []string{"Envoyé", "Envoyé le", "Date d'envoi"},
			Subject: []string{"Objet", "Sujet"},
			Other:   []string{"Importance", "Pièces jointes", "Pièce jointe"},
		},
		Below: Below{
			Device: []string{
				"Envoyé de", "Envoyé depuis", "Envoyé à partir", "Envoyé avec", "Envoyé par", "Envoyé via", "Envoyé d'",
				"Télécharger Outlook pour", "Obtenez Outlook pour", "Obtenir Outlook pour", "Provenance :",
			},
			Phones: []string{"téléphone"},
			Excuse: []string{"veuillez", "désolé", "excusez"},
		},
		Failures: Failures{
			Subject:     []string{"non remis", "échec de la remise"},
			Text:        []string{"n'a pas pu être remis"},
			LateSubject: []string{"retard"},
		},
		Receipts: Receipts{
			ReadSubject:    []string{"lu:"},
			ReadText:       []string{"votre message"},
			ArrivedSubject: []string{"remis:"},
		},
		Automatic: Automatic{
			Subject:     []string{"réponse automatique", "absent:", "absente:", "absence:"},
			AwaySubject: []string{"absence du bureau"},
			Machine: []string{
				"ceci est une réponse automatique", "ceci est un message automatique",
			},
			Away:        []string{"absent", "en congé"},
			Left:        []string{"ne fait plus partie", "a quitté"},
			Unmonitored: []string{"n'est pas consultée", "n'est plus consultée"},
			Meanwhile:   []string{"cas d'urgence", "toute urgence", "dès mon retour"},
			Received:    []string{"bien reçu votre"},
			Mute:        []string{"ne pas répondre à ce"},
			Unsubscribe: []string{"se désabonner", "se désinscrire"},
			Challenge:   []string{"vous authentifier"},
		},
		Answers: Answers{
			No:      []string{"je ne suis pas disponible"},
			MovedOn: []string{"ne travaille plus chez", "ne travaille plus à"},
			Yes:     []string{"avec plaisir"},
			But:     []string{" mais "},
			Soon:    []string{"cette semaine", "en ce moment", "demain"},
		},
	}
}
