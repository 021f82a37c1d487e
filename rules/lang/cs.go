package lang

// czech returns what is known of Czech.
func czech() Language {
	return Language{
		Code:   "cs",
		Family: "west slavic",
		Marks:  "řěů",
		Words: "a se na je v že o s z do to i za by jako ale jsou který která které pro po při nebo být jsem má ve " +
			"od jeho ze si není jste vám vás já dobrý den vážená vážený pane paní děkuji právo každý kdo " +
			"pozdravem bych tak také už",
		Folders: Folders{
			Sent:    []string{"odeslané", "odeslaná pošta"},
			Drafts:  []string{"koncepty", "rozepsané"},
			Junk:    []string{"nevyžádaná pošta"},
			Trash:   []string{"koš", "odstraněná pošta"},
			Archive: []string{"archiv"},
		},
		Subjects: Subjects{
			Reply:   []string{"Odp", "RE"},
			Forward: []string{"FWD", "PŘ"},
		},
		Dates: Dates{
			Months: "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě " +
				"června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj " +
				"listopadu|listopad|lis prosince|prosinec|pro",
			Weekdays: "neděle|neděli pondělí úterý středa|středu|středy čtvrtek|čtvrtka pátek|pátku " +
				"sobota|sobotu|soboty",
			ThroughBehind: []string{"včetně"},
			Back:          []string{"zpět"},
			AM:            []string{"dop."},
			PM:            []string{"odp."},
			Zones:         map[string]string{"CET": "seč", "CEST": "selč"},
		},
		Quotes: Quotes{
			On:        []string{"Dne", "Dňa", "On"},
			Wrote:     []string{"napsal", "napsala", "napsal(a)", "odesílatel napsal", "píše"},
			Forwarded: []string{"Přeposlaná zpráva", "Přesměrovaná zpráva", "Předaná zpráva"},
			Original:  []string{"Původní zpráva", "Původní e-mail"},
			Begin:     []string{"Začátek přeposílané zprávy", "Začátek přeposlané zprávy"},
			Beside:    []string{"odesílatel"},
		},
		Labels: Labels{
			From:    []string{"Od", "Odesílatel"},
			To:      []string{"Komu", "Pro", "Příjemce"},
			Cc:      []string{"Kopie"},
			Bcc:     []string{"Skrytá kopie", "Skrytá"},
			ReplyTo: []string{"Odpovědět komu"},
			Date:    []string{"Datum"},
			Sent:    []string{"Odesláno", "Datum odeslání"},
			Subject: []string{"Předmět"},
		},
		Below: Below{
			Device: []string{
				"Odesláno z", "Odesláno ze", "Odesláno pomocí", "Posláno z", "Posláno ze", "Poslano z", "Získat Outlook pro",
			},
			Outside:    []string{"mimo organizaci", "extern"},
			Care:       []string{"neklikejte", "neotevírejte"},
			Disclaimer: []string{"důvěrn", "adresát", "omylem", "smažte"},
		},
		Automatic: Automatic{
			Machine: []string{"odeslána automaticky"},
			Subject: []string{"automatická odpověď"},
			Return:  []string{"vrátím", "návrat"},
			Away:    []string{"na dovolené", "mimo kancelář", "na mateřské", "na rodičovské"},
			Left: []string{
				"již nepracuje", "už nepracuje", "již nepracuji", "odešel do důchodu", "odešla do důchodu",
				"již ve společnosti", "již ve firmě",
			},
			LastDay:   []string{"byl mým posledním dnem"},
			Label:     []string{"automat"},
			Meanwhile: []string{"po návratu"},
			Received:  []string{"bylo doručeno"},
			Mute:      []string{"neodpovídejte"},
			Arrived:   []string{"potvrzení o přijetí"},
		},
		Failures: Failures{
			Held:    []string{"karantén"},
			Subject: []string{"nedoručiteln"},
		},
	}
}
