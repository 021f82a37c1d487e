package lang

// belarusian returns what is known of Belarusian.
func belarusian() Language {
	return Language{Code: "be", Marks: "ўі"}
}
