package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// BriefKey returns the key of the brief for the day of the given time.
func BriefKey(pol rules.Policy, at time.Time) string { return "brief/" + pol.Date(at) }

// digested returns when the newest digest was made, or now if it is due at this moment.
func (s View) digested(now time.Time, pol rules.Policy) time.Time {
	if len(digest(now, pol, s).Actions) > 0 {
		return now
	}
	return s.Made(DigestKey(pol, lastDigest(now, pol)))
}

// brief returns the daily mail, sent only if something is urgent. It shows the urgent needs and mentions
// the others in one line, so that one urgent need does not repeat all old ones. On the day of a
// digest, the digest replaces it.
func brief(now time.Time, pol rules.Policy, s View) (did Decision) {
	at := pol.BriefAt.On(now, pol.Zone)
	did.Next = pol.BriefAt.FirstAfter(now, pol.Zone).UTC()
	if now.Before(at) || at.Weekday() == pol.DigestDay {
		return did
	}
	key := BriefKey(pol, now)
	if s.exists(key) || at.Before(s.Since) || !s.LookBefore.Before(at) {
		return did // its hour has passed; later needs wait for tomorrow's brief
	}
	if pol.Date(s.digested(now, pol)) == pol.Date(now) {
		return did // the digest was late, after a sleep, and says the same
	}
	c := s.matterContext(now, pol)
	shown, others := selectShown(needs(now, s.matters(now, pol)), func(m Matter) bool { return m.pressing(now, pol) })
	if len(shown) == 0 {
		return did
	}
	named := slices.DeleteFunc(slices.Clone(others), Matter.waitsForDigest)
	say := content.SayBrief{Capture: pol.Self.Capture, Date: pol.SayDay(now), Items: lines(c, shown),
		Folded: c.summary(key, named), Later: len(others) - len(named)}
	did.Actions = []rules.Action{rules.ToAccount(pol, key, content.KindBrief, now, say, "something needs you")}
	did.Events = c.mentionEvents(key, content.KindBrief, shown, named, nil)
	return did
}
