package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
)

// warnedAhead is how many days ahead the owner is told that their provider will stop accepting passwords for
// sending. Another login may take a word with the person who runs the account.
const warnedAhead = 60

// warnOfPasswordsEnd tells the owner once, while mail can still be sent, that their provider will refuse the
// password with which informd sends. After the last day no warning is needed: the refusal itself is reported.
func warnOfPasswordsEnd(now time.Time, pol rules.Policy, s View) (did Decision) {
	end := pol.PasswordsEnd
	key := content.TroublePasswordsEnd.Key(pol.Date(end.Day))
	if end.Day.IsZero() || s.exists(key) || pol.DaysSince(now, end.Day) > 0 {
		return did
	}
	if from := end.Day.AddDate(0, 0, -warnedAhead); now.Before(from) {
		return Decision{Next: from}
	}
	say := content.SayTrouble{Capture: pol.Self.Capture, Trouble: content.TroublePasswordsEnd, Who: end.Provider,
		When: end.Say(), Login: end.Login}
	did.Actions = []rules.Action{rules.ToAccount(pol, key, content.KindTrouble, now, say, say.Trouble.Why())}
	return did
}
