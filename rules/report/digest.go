package report

import (
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
)

// DigestKey returns the key of the digest for the week of the given time.
func DigestKey(pol rules.Policy, at time.Time) string { return "digest/" + pol.Week(at) }

// betweenDigests is the least number of days between a late digest and the next one.
const betweenDigests = 3

// digest returns the weekly mail. It belongs to the newest scheduled time since the store began, even if that time
// has passed.
func digest(now time.Time, pol rules.Policy, s View) (did Decision) {
	last := lastDigest(now, pol)
	did.Next = pol.DigestAt.OnDay(last, 7, pol.Zone).UTC()
	key := DigestKey(pol, last)
	if last.Before(s.Since) || s.exists(key) || pol.Account.AwayAt(last) {
		return did
	}
	if pol.DigestEmpty == rules.EmptySkip && !s.LookBefore.Before(last) {
		return did // it was sent or skipped in its hour
	}
	if _, late := s.lateBefore(last, pol); late {
		return did // a late digest is recent; the next one covers these days too
	}
	say, told := digestOf(now, pol, s)
	if say.Empty() && pol.DigestEmpty == rules.EmptySkip {
		return did
	}
	did.Actions = []rules.Action{rules.ToAccount(pol, key, content.KindDigest, now, say, "a week has passed")}
	did.Events = told
	return did
}

// lastDigest returns the newest time for which a digest was scheduled.
func lastDigest(now time.Time, pol rules.Policy) time.Time {
	last := pol.DigestAt.On(now, pol.Zone)
	for last.After(now) || last.Weekday() != pol.DigestDay {
		last = pol.DigestAt.OnDay(last, -1, pol.Zone)
	}
	return last
}

// lateBefore looks at the digest of the week before. It returns when that digest was made, and whether it was so
// late that this week needs none.
func (s View) lateBefore(moment time.Time, pol rules.Policy) (made time.Time, late bool) {
	made = s.Made(DigestKey(pol, moment.AddDate(0, 0, -7)))
	return made, moment.Before(made.AddDate(0, 0, betweenDigests))
}

// mostWeeks limits how many weeks one digest covers: a computer may sleep over a holiday.
const mostWeeks = 4

// lastTold returns when the period of a digest begins: when the digest before it was made, or, if there was none
// for weeks, a week ago. After an absence, in which none is made, it is the whole time back to when the store began.
func (s View) lastTold(now time.Time, pol rules.Policy) time.Time {
	moment := lastDigest(now, pol)
	for range mostWeeks {
		moment = moment.AddDate(0, 0, -7)
		if made := s.Made(DigestKey(pol, moment)); !made.IsZero() {
			return made
		}
	}
	if backSince(dates.Clock{}.OnDay(now, -7, pol.Zone), now, pol) {
		return latest(s.Since, moment)
	}
	return dates.Clock{}.OnDay(now, -7, pol.Zone)
}

// backSince reports whether an absence of the owner has ended in a period.
func backSince(since, now time.Time, pol rules.Policy) bool {
	back := pol.Account.PausedUntil
	return pol.Account.Away && back.After(since) && !back.After(now)
}

// weekName returns the days of a period.
func weekName(from, to time.Time) string {
	if from.Month() == to.Month() {
		return fmt.Sprintf("%d to %s", from.Day(), to.Format("2 January"))
	}
	return from.Format("2 January") + " to " + to.Format("2 January")
}
