package lang

// FeeWords returns the words by which an owner tells that somebody wants to be paid, and those that turn it down.
func FeeWords() (fees, declines []string) {
	return []string{"money", "fee", "fees", "paid", "payment", "charges", "euro", "euros", "dollars", "pounds", "€", "$",
			"geld", "honorar", "bezahlt", "betaald", "argent", "payé", "payée", "dinero"},
		[]string{"no thanks", "no thank you", "no thx", "nein danke", "nee bedankt", "non merci", "no gracias"}
}
