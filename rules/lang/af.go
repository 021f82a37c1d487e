package lang

// afrikaans returns what is known of Afrikaans: the words that Dutch has not.
func afrikaans() Language {
	return Language{
		Code:   "af",
		Family: "germanic",
		Words: "ek jy jou nie sal hê baie vir oor dalk asseblief dankie groete hulle julle wees kon sou deur mense " +
			"wil kry sien weet hoe gaan vriendelike beste liewe ure minute weke jare werk",
	}
}
