package lang

// swahili returns what is known of Swahili.
func swahili() Language {
	return Language{Code: "sw", Automatic: Automatic{Label: []string{"kiotomat"}}}
}
