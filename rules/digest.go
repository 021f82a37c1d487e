package rules

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
)

// A Sight is what the account as a whole looks like, for what concerns everybody: the
// digest and the brief.
type Sight struct {
	People   []*Person
	LastLook time.Time // the last successful look at every mailbox
	Earlier  time.Time // and the one before it
	Since    time.Time // when the store began
	Health   []content.Ailment
	Made     func(key string) time.Time // when the row with this key was made; zero: there is none
}

// made reports whether a row with this key exists.
func (s Sight) made(key string) bool { return !s.Made(key).IsZero() }

// DecideAccount says what is to be done that concerns nobody in particular: one brief
// a day at most, one digest a week; after weeks of sleep one digest, not three.
func DecideAccount(now time.Time, pol Policy, s Sight) (actions []Action, next time.Time) {
	for _, f := range []func(time.Time, Policy, Sight) ([]Action, time.Time){welcome, digest, brief} {
		acts, at := f(now, pol, s)
		actions = append(actions, acts...)
		if at.After(now) {
			next = soonest(next, at)
		}
	}
	return actions, next
}

// DigestKey is the key of the digest in the week of an instant.
func DigestKey(pol Policy, at time.Time) string { return "digest/" + pol.Week(at) }

// betweenDigests is how many days lie at least between one that came late and the next.
const betweenDigests = 3

// digest is the weekly letter, of the newest moment for one that has passed since the
// store began.
func digest(now time.Time, pol Policy, s Sight) ([]Action, time.Time) {
	last := pol.lastDigest(now)
	next := pol.DigestAt.On(last.AddDate(0, 0, 7), pol.Zone).UTC()
	key := DigestKey(pol, last)
	if last.Before(s.Since) || s.made(key) {
		return nil, next
	}
	if _, late := s.lateBefore(last, pol); late {
		return nil, next // after a sleep; the next one tells of these days too
	}
	say := SayDigestOf(now, pol, s)
	if say.Empty() && pol.DigestEmpty == "skip" {
		return nil, next
	}
	act := ToAccount(pol, key, content.KindDigest, now, say, "a week has passed")
	return []Action{act}, next
}

// lastDigest is the newest moment for a digest.
func (pol Policy) lastDigest(now time.Time) time.Time {
	last := pol.DigestAt.On(now, pol.Zone)
	for last.After(now) || last.Weekday() != pol.DigestDay {
		last = pol.DigestAt.On(last.AddDate(0, 0, -1), pol.Zone)
	}
	return last
}

// lateBefore is when the digest of the week before a moment was made, and whether that was so
// late that the one of that moment is left out.
func (s Sight) lateBefore(moment time.Time, pol Policy) (made time.Time, late bool) {
	made = s.Made(DigestKey(pol, moment.AddDate(0, 0, -7)))
	return made, moment.Before(made.AddDate(0, 0, betweenDigests))
}

// ToAccount is a mail to the owner that concerns nobody in particular.
func ToAccount(pol Policy, key string, kind content.Kind, due time.Time, say any, why string) Action {
	return Action{Key: key, Kind: kind, Road: RoadOwner, Due: due, From: mail.Address{Name: "informd", Addr: pol.Owner.Addr},
		To: []mail.Address{pol.Owner}, Thread: Thread{References: []string{ThreadRoot(string(kind), pol.Owner)}}, Auto: "auto-generated", Say: say, Why: why}
}

// SayDigestOf reads the digest out of everybody's log: needs you, waiting, went quiet,
// coming up, kept warm, numbers, health.
func SayDigestOf(now time.Time, pol Policy, s Sight) content.SayDigest {
	monday := dates.Clock{}.On(now, pol.Zone).AddDate(0, 0, -7)
	since := monday
	if made, late := s.lateBefore(pol.lastDigest(now).AddDate(0, 0, -7), pol); late && made.Before(since) {
		since = made // no digest came in between
	}
	d := content.SayDigest{Capture: pol.Self.Capture, Week: weekName(monday, monday.AddDate(0, 0, 6)), Needs: lines(needs(now, pol, s.People)),
		Numbers: numbers(now, pol, s.People), Health: s.Health, Rehearsal: pol.Standing.Rehearsal}
	if !s.LastLook.IsZero() {
		d.LastLook = pol.Say(s.LastLook)
	}
	if until := pol.QuietUntil(now); !until.IsZero() {
		d.Paused = pol.Say(until)
	}
	for _, p := range byName(s.People) {
		d.Waiting = append(d.Waiting, waiting(now, pol, p)...)
		d.Quiet = append(d.Quiet, quiet(since, pol, p)...)
		d.Coming = append(d.Coming, coming(now, pol, p)...)
		d.Warm = append(d.Warm, warm(now, pol, p)...)
	}
	d.Coaching = coaching(now, pol, &d.Numbers, s.People)
	d.Old = oldNote(now, pol, s.People)
	still := len(d.Needs)+len(d.Waiting)+len(d.Quiet)+len(d.Coming)+len(d.Warm)+len(d.Health) == 0
	if still && d.Numbers.Talks4 == 0 && now.In(pol.Zone).Day() > 7 {
		d.Numbers, d.Coaching = content.Numbers{}, nil // nothing moves: the figures are worth a look once a month
	}
	return d
}

func weekName(from, to time.Time) string {
	if from.Month() == to.Month() {
		return fmt.Sprintf("%d to %s", from.Day(), to.Format("2 January"))
	}
	return from.Format("2 January") + " to " + to.Format("2 January")
}

func byName(people []*Person) []*Person {
	sorted := slices.Clone(people)
	slices.SortStableFunc(sorted, func(a, b *Person) int { return cmp.Compare(a.Called(), b.Called()) })
	return sorted
}

func waiting(now time.Time, pol Policy, p *Person) []content.DigestLine {
	a, open := p.Open()
	if !open {
		return nil
	}
	line := content.DigestLine{Who: p.Called(), What: "asked " + pol.SayDay(a.At)}
	if s := mail.BaseSubject(a.Subject); s != "" {
		line.What += ", “" + a.Subject + "”"
	}
	it, exists := p.Item(FollowupKey(a.ID))
	switch {
	case !a.FollowedAt.IsZero():
		line.When = "followed up " + pol.SayDay(a.FollowedAt)
	case !a.NudgedAt.IsZero():
		line.When = "you followed up " + pol.SayDay(a.NudgedAt)
	case len(p.Doubts) > 0:
		line.When = "held: " + p.Doubts[0].Why
	case exists && !it.State.Over() && !a.Hurried && tooLate(now, pol, it):
		line.When = "the follow-up waits for your word"
	case pol.FollowupMode(a) == ModeSend:
		line.When = "follow-up " + pol.SayDay(FollowupDue(pol, p, a))
	}
	if p.AwayUntil.After(now) {
		line.When = "away until " + pol.SayDay(p.AwayUntil) + "; " + line.When
	}
	return []content.DigestLine{line}
}

func quiet(since time.Time, pol Policy, p *Person) []content.DigestLine {
	var out []content.DigestLine
	for _, a := range p.Asks {
		if a.Open() || a.State == AskAnswered || a.ClosedAt.Before(since) {
			continue
		}
		what := map[AskState]string{AskSilent: "stayed silent", AskDeclined: "said no", AskBounced: "could not be reached",
			AskGone: "has moved on", AskStopped: "you let it go"}[a.State]
		out = append(out, content.DigestLine{Who: p.Called(), What: what, When: pol.SayDay(a.ClosedAt)})
	}
	return out
}

func coming(now time.Time, pol Policy, p *Person) []content.DigestLine {
	var out []content.DigestLine
	for _, t := range p.Talks {
		if t.State == TalkBooked && t.Start.After(now) {
			out = append(out, content.DigestLine{Who: p.Called(), What: "you talk", When: pol.Say(t.Start)})
		}
	}
	return out
}

func warm(now time.Time, pol Policy, p *Person) []content.DigestLine {
	if !p.Met || pol.KeepInTouch.IsZero() {
		return nil
	}
	due := pol.KeepInTouch.After(p.Contact, pol.Zone)
	if due.After(now.AddDate(0, 1, 0)) || due.Before(now.AddDate(0, -1, 0)) {
		return nil
	}
	when := "note " + pol.SayDay(pol.IntoWindow(due))
	if it, ok := p.Item("keepintouch/" + p.ID + "/" + pol.Date(p.Contact)); ok && it.State == StateSent {
		when = "a note is in Drafts since " + pol.SayDay(it.Finished)
	}
	return []content.DigestLine{{Who: p.Called(), What: "last contact " + pol.SayDay(p.Contact), When: when}}
}

// oldNote is one line of a note from long ago, to reread: another one each month.
func oldNote(now time.Time, pol Policy, people []*Person) content.Quoted {
	if now.In(pol.Zone).Day() > 7 {
		return content.Quoted{}
	}
	var old []content.Quoted
	for _, p := range byName(people) {
		for _, t := range p.Talks {
			if text := t.Line(LineLearned); text != "" && t.Start.Before(now.AddDate(0, -3, 0)) {
				old = append(old, content.Quoted{On: t.Start.In(pol.Zone).Format("2 January 2006"), Who: p.Called(), Text: text})
			}
		}
	}
	if len(old) == 0 {
		return content.Quoted{}
	}
	return old[(now.Year()*12+int(now.Month()))%len(old)]
}
