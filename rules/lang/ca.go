package lang

// catalan returns what is known of Catalan.
func catalan() Language {
	return Language{
		Code:   "ca",
		Family: "romance",
		Marks:  "·",
		Words: "de la que i el en a les els per amb un una del dels no al es és com més o però són aquest aquesta " +
			"seva seu hi ha ho li ens em va han ser molt també tota persona dret sense gràcies tot tots nostre " +
			"meva meu vostè podria benvolguda benvolgut això quan fer bon dia seus ningú",
		Dates: Dates{
			Of:       []string{"de"},
			Months:   "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
			Weekdays: "diumenge dilluns dimarts dimecres dijous divendres dissabte",
			Range:    []string{"a", "i"},
		},
		Quotes: Quotes{
			On:        []string{"El", "El dia"},
			Wrote:     []string{"va escriure", "ha escrit"},
			Forwarded: []string{"Missatge reenviat"},
			Original:  []string{"Missatge original"},
			Begin:     []string{"Inici del missatge reenviat"},
		},
		Labels: Labels{
			From:    []string{"De", "Remitent"},
			To:      []string{"Per a", "A"},
			Cc:      []string{"Cc"},
			Date:    []string{"Data"},
			Sent:    []string{"Enviat", "Enviat el"},
			Subject: []string{"Assumpte", "Tema"},
		},
		Below: Below{
			Device: []string{"Enviat des"},
		},
		Automatic: Automatic{
			Subject:   []string{"resposta automàtica"},
			Away:      []string{"de vacances", "fora de l'oficina"},
			Meanwhile: []string{"quan torni"},
			Label:     []string{"automàtic"},
		},
		Failures: Failures{
			Subject: []string{"no s'ha pogut lliurar"},
		},
	}
}
