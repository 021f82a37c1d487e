package lang

// irish returns what is known of Irish.
func irish() Language {
	return Language{Code: "ga", Automatic: Automatic{Label: []string{"uathoibr"}}}
}
