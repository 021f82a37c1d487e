package setup

import (
	"slices"
	"strings"
)

// A PasswordsEnd is what a provider announced of the day on which sending by password ends there.
type PasswordsEnd struct {
	Provider string
	Login    string // its name for informd login, which is how to go on
	Last     string // the last day, as 2006-01-02
	Checked  string // the month in which this was last compared with what it says
	hosts    []string
}

// passwordsEnds returns the announcements that are known.
func passwordsEnds() []PasswordsEnd {
	return []PasswordsEnd{
		// Off by default then for organisations that are customers already; new ones never had it.
		{Provider: "Microsoft", Login: "microsoft", Last: "2026-12-31", Checked: "2026-11",
			hosts: []string{"smtp.office365.com", "smtp-mail.outlook.com", "outlook.office365.com"}},
	}
}

// EndOfPasswords returns what was announced of the server that mail is sent through.
func EndOfPasswords(host string) (PasswordsEnd, bool) {
	for _, e := range passwordsEnds() {
		if slices.Contains(e.hosts, strings.ToLower(host)) {
			return e, true
		}
	}
	return PasswordsEnd{}, false
}
