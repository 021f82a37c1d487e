package lang

// nynorsk returns what is known of the other Norwegian: the words that Bokmål has not.
func nynorsk() Language {
	return Language{
		Code:   "nn",
		Family: Scandinavian,
		Words: "eg ikkje dei ein eit korleis kva kven noko nokre berre frå heile mykje me dykk dykkar då vore veke " +
			"vekene helsing helsingar òg skjønar gjerne takk mange har for i på til det som",
	}
}
