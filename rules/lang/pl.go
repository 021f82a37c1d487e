package lang

// polish is what is known of Polish.
func polish() Language {
	return Language{
		Code: "pl",
		Subjects: Subjects{
			Reply:   []string{"Odp"},
			Forward: []string{"PD"},
		},
		Dates: Dates{
			Months: "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj " +
				"czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz " +
				"października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
			Weekdays: "niedziela|niedzieli|niedzielę poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy " +
				"czwartek|czwartku piątek|piątku sobota|sobotę|soboty",
			Until:         []string{"do"},
			Back:          []string{"wracam"},
			ThroughBehind: []string{"włącznie"},
			Between:       []string{"dnia", "w", "dniu"},
		},
		Quotes: Quotes{
			On: []string{"Dnia", "W dniu", "W", "Wiadomość napisana przez"},
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
		},
		Failures: Failures{
			Subject:     []string{"niedostarczon"},
			Text:        []string{"nie można dostarczyć"},
			LateSubject: []string{"opóźn"},
		},
		Automatic: Automatic{
			Subject:     []string{"automatyczna odpowiedź", "odpowiedź automatyczna", "nieobecność:"},
			Machine:     []string{"to jest automatyczna odpowiedź"},
			Away:        []string{"nieobecn", "na urlopie"},
			Left:        []string{"już nie pracuje", "nie pracuje już"},
			Unmonitored: []string{"nie jest monitorowan"},
			Instead:     []string{"kontakt"},
			Meanwhile:   []string{"w pilnych"},
			Received:    []string{"otrzymaliśmy"},
			Unsubscribe: []string{"wypisz się"},
		},
	}
}
