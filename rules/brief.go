package rules

import (
	"slices"
	"time"

	"informd/rules/content"
)

// BriefKey is the key of the brief on the day of an instant.
func BriefKey(pol Policy, at time.Time) string { return "brief/" + pol.Date(at) }

// brief is the one mail a day that only comes when something needs the owner. On the
// day of a digest, the digest says it.
func brief(now time.Time, pol Policy, s Sight) ([]Action, time.Time) {
	at := pol.BriefAt.On(now, pol.Zone)
	next := pol.BriefAt.FirstAfter(now, pol.Zone).UTC()
	if now.Before(at) || at.Weekday() == pol.DigestDay {
		return nil, next
	}
	key := BriefKey(pol, now)
	if s.made(key) || at.Before(s.Since) || !s.Earlier.Before(at) {
		return nil, next // its hour has passed: what comes later today waits for tomorrow's
	}
	items := needs(now, pol, s.People)
	if !slices.ContainsFunc(items, func(n need) bool { return n.pressing(now, pol) }) {
		return nil, next
	}
	say := content.SayBrief{Capture: pol.Self.Capture, Date: pol.SayDay(now), Items: lines(items)}
	return []Action{ToAccount(pol, key, content.KindBrief, now, say, "something needs you")}, next
}
