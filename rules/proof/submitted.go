package proof

import (
	"slices"
	"strings"
	"time"

	"informd/rules/mail"
)

// SubmittedAt returns when one of the owner's servers received a mail from the owner, according to
// its Received field; zero: no field says so.
func SubmittedAt(m mail.Message, self mail.Self, hosts []string) time.Time {
	for _, r := range slices.Backward(m.Header["received"]) { // the first server's stands last
		if ours(receivedClause(r, "by"), self, hosts) && submitted(r) {
			return receivedDate(r)
		}
	}
	return time.Time{}
}

// receivedDate returns the date at the end of a Received field, without the comment that may follow it.
func receivedDate(field string) time.Time {
	_, date, _ := mail.CutLast(field, ";")
	date, _, _ = strings.Cut(date, "(")
	words := strings.Fields(date)
	if len(words) > 0 && strings.HasSuffix(words[0], ",") {
		words = words[1:]
	}
	at, err := time.ParseInLocation("2 Jan 2006 15:04:05 -0700", strings.Join(words, " "), time.UTC)
	if err != nil {
		return time.Time{}
	}
	return at.UTC()
}
