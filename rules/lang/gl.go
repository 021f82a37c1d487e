package lang

// galician returns what is known of Galician.
func galician() Language {
	return Language{
		Code:   "gl",
		Family: "romance",
		Words: "de a que e o do da en un para é con non unha os no na por máis como se ao seu súa ou ser cando moi " +
			"pero estimada estimado grazas vostede persoa dereito ten ningún saúdos ola ti teu túa teus xa así aínda hai " +
			"pola polo nin anos traballo aperta sería podería vindeiras levo terías tería estou moito moita",
		Dates: Dates{
			Of:       []string{"de"},
			Months:   "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
			Weekdays: "domingo luns martes mércores xoves venres sábado",
		},
		Automatic: Automatic{
			Subject: []string{"resposta automática"},
		},
	}
}
