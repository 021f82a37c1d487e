package lang

// galician is what is known of Galician.
func galician() Language {
	return Language{
		Code: "gl",
		Dates: Dates{
			Months:   "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
			Weekdays: "domingo luns martes mércores xoves venres sábado",
		},
		Automatic: Automatic{
			Subject: []string{"resposta automática"},
		},
	}
}
