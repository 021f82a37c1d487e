package lang

// croatian returns what is known of Croatian.
func croatian() Language {
	return Language{
		Code:   "hr",
		Family: "south slavic",
		Marks:  "đ",
		Words: "i u je na se da za su od s a o ne to kao koji koja koje ili iz ali po do sam bi biti ima što te " +
			"svi li vam vas ja poštovana poštovani hvala pozdrav lijep pravo svatko srdačan nije",
		Folders: Folders{
			Sent:    []string{"poslano", "poslane stavke"},
			Drafts:  []string{"skice"},
			Junk:    []string{"neželjena pošta"},
			Trash:   []string{"smeće", "koš"},
			Archive: []string{"arhiva"},
		},
		Subjects: Subjects{
			Reply: []string{"odg"},
		},
		Dates: Dates{
			Months: "siječnja|siječanj|sij|januar veljače|veljača|velj|vel|februar ožujka|ožujak|ožu|mart " +
				"travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj|lip srpnja|srpanj|srp " +
				"kolovoza|kolovoz|kol|avgust rujna|rujan|ruj listopada|listopad|lis " +
				"studenoga|studenog|studeni|stu prosinca|prosinac|pro",
			Weekdays: "nedjelja|nedjelje|nedjelju ponedjeljak|ponedjeljka utorak|utorka srijeda|srijede|srijedu " +
				"četvrtak|četvrtka petak|petka subota|subote|subotu",
		},
		Quotes: Quotes{
			On: []string{"Dana", "Dne", "Дана"},
			Wrote: []string{
				"napisao", "napisala", "napisao je", "je napisao", "je napisala", "piše", "је написао", "је написала",
				"пише",
			},
			Forwarded: []string{
				"Proslijeđena poruka", "Prosleđena poruka", "Posredovano sporočilo", "Прослеђена порука",
			},
			Original: []string{
				"Izvorna poruka", "Originalna poruka", "Izvirno sporočilo", "Оригинална порука",
			},
			Begin: []string{
				"Započni proslijeđenu poruku", "Početak proslijeđene poruke", "Početak prosleđene poruke",
			},
		},
		Labels: Labels{
			From:    []string{"Od", "Šalje", "Pošiljatelj", "Šalje se", "Šalje:", "Од"},
			To:      []string{"Za", "Prima", "Primatelj", "Kome", "За"},
			Cc:      []string{"Kopija", "Kopija za", "Копија"},
			Date:    []string{"Datum", "Датум"},
			Sent:    []string{"Poslano", "Poslato", "Послато"},
			Subject: []string{"Predmet", "Naslov", "Tema", "Предмет"},
		},
		Below: Below{
			Device: []string{"Poslano s", "Poslano sa", "Poslato sa", "Poslano iz", "Послато са"},
		},
		Automatic: Automatic{
			Subject:   []string{"automatski odgovor"},
			Return:    []string{"vraćam", "povrat"},
			Away:      []string{"na godišnjem", "izvan ureda"},
			Label:     []string{"automat"},
			Meanwhile: []string{"po povratku"},
		},
		Failures: Failures{
			Subject: []string{"nije moguće isporučiti"},
		},
	}
}
