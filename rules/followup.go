package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
)

// FollowupKey returns the key of the one follow-up to an ask.
func FollowupKey(ask string) string { return "followup/" + ask }

// FollowupDue returns when the follow-up to an ask is due, in UTC: the configured time after the ask,
// but not before the day the owner named, not during a pause or an absence of the contact, and only
// at a working hour in the owner's window.
func FollowupDue(pol Policy, p *Person, a *Ask) time.Time {
	due := pol.Followup.After.After(a.SentAt(), pol.Zone)
	if a.NotBefore.After(due) {
		due = a.NotBefore
	}
	if back := p.AwayUntil.In(pol.Zone).AddDate(0, 0, 1); !p.AwayUntil.IsZero() && back.After(due) {
		due = back // with a day to catch up
	}
	if until := pol.Account.leavesFrom(); until.After(due) {
		due = until
	}
	if free := p.betweenFollowups(a, pol); free.After(due) {
		due = free
	}
	return pol.intoHours(due, p)
}

// daysBetween is the least number of days between two follow-ups to one person, even to
// different asks.
const daysBetween = 7

// betweenFollowups returns the day before which a person gets no follow-up to this ask, because they
// recently got one to another ask; zero if there is none.
func (p *Person) betweenFollowups(a *Ask, pol Policy) (until time.Time) {
	for _, other := range p.Asks {
		if other.ID != a.ID && !other.FollowedAt.IsZero() {
			if free := (dates.Span{Days: daysBetween}).After(other.FollowedAt, pol.Zone); free.After(until) {
				until = free
			}
		}
	}
	return until
}

// followup is the habit of following up after silence, once and only once: after a week by default.
// If they do not answer the follow-up either, the ask is closed.
func followup(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Asks {
		if a := &p.Asks[i]; !a.Open() {
			dropFollowup(p, a, d)
		}
	}
	if a, open := p.Open(); open {
		f := newFollower(now, pol, p, a)
		f.d = d
		f.followUp()
	}
}

// dropFollowup drops the follow-up to an ask that is closed, and its notices.
func dropFollowup(p *Person, a *Ask, d *Decision) {
	d.cancel(p, FollowupKey(a.ID), a.Why)
	for _, it := range p.Items {
		if it.Kind == content.KindNotice && it.Ask == a.ID {
			d.cancel(p, it.Key, "the follow-up is off: "+a.Why)
		}
	}
}

// A follower judges the follow-up to an open ask: why it waits, what the owner is told of it, and what is to be done.
type follower struct {
	now time.Time
	pol Policy
	p   *Person
	a   *Ask
	it  Item      // its row in the outbox; zero where there is none
	d   *Decision // nil where nothing is decided
}

func newFollower(now time.Time, pol Policy, p *Person, a *Ask) follower {
	it, _ := p.Item(FollowupKey(a.ID))
	return follower{now: now, pol: pol, p: p, a: a, it: it}
}

func (f follower) due() time.Time { return FollowupDue(f.pol, f.p, f.a) }

// followUp does what the first wait that holds asks for. Where nothing is in the way, the follow-up goes its way: into
// the outbox, and out of it.
func (f follower) followUp() {
	r, found := f.first(func(r waitRow) bool {
		return r.plan != nil && (r.in == nil || slices.Contains(r.in, f.it.State)) && !f.hurriedPast(r)
	})
	switch {
	case found:
		f.d.Wait = r.wait
		r.plan(f, r.waiting(f).Why)
	case f.it.State == unmade:
		f.enqueue()
	case f.it.State == StateHeld:
		f.release()
	default:
		f.d.because("the follow-up is on its way")
	}
}

// isOff handles an ask that gets no follow-up from informd any more.
func (f follower) isOff(why string) {
	f.d.cancel(f.p, FollowupKey(f.a.ID), why)
	switch {
	case !f.a.FollowedAt.IsZero():
		f.letGoAfter(f.a.FollowedAt, "the follow-up was not answered either")
	case !f.a.NudgedAt.IsZero():
		f.letGoAfter(f.a.NudgedAt, "your own follow-up was not answered")
	default:
		f.letGoAfter(f.due(), "it was not answered, and they are not to be written to")
	}
}

// isOver decides about an ask whose follow-up is over in the outbox.
func (f follower) isOver(string) {
	became := string(f.it.State)
	if f.it.Road == RoadDraft && f.it.State == StateSent {
		became = "drafted, for you to send"
	}
	f.d.because("the follow-up is " + became + ": " + f.it.Why)
	if f.it.State != StateUnsure { // an unsure row waits for the owner's decision
		f.letGoAfter(f.it.Finished, "it was not answered, and its follow-up is "+became)
	}
}

// reword gives a follow-up its new text, and has the owner shown it.
func (f follower) reword(why string) {
	f.d.Reword = append(f.d.Reword, f.action())
	f.d.because(why)
}

// waitUntil decides nothing before an instant.
func (f follower) waitUntil(at time.Time, why string) {
	f.d.because(why)
	f.d.wakeAt(f.now, at)
}

// shownFrom is when the notice of a follow-up is due, so that the owner has the whole hold.
func (f follower) shownFrom() time.Time { return f.pol.Followup.Hold.Before(f.due(), f.pol.Zone) }

// isPutOff reports whether a held follow-up is due later than its notice said, so much that the notice is due later
// as well. If it also says something else, the owner is shown that at once.
func (f follower) isPutOff() bool {
	return f.due().After(f.it.Due) && f.now.Before(f.shownFrom()) && !changed(f.pol, f.p, f.a, f.it)
}

// letGoAfter closes the ask as silent once the same time has passed since an instant as passed
// between the ask and its follow-up.
func (f follower) letGoAfter(since time.Time, why string) {
	waits, end := "waiting for an answer", f.letGoAt(since)
	if q, doubted := f.doubted(); doubted {
		waits, why = "waiting for your word: "+q.Why, why+", and you did not say whether a mail was the answer"
	}
	if f.now.Before(end) {
		f.d.because(waits + "; the ask is closed " + f.pol.OnDay(end))
		f.d.wakeAt(f.now, end)
		return
	}
	f.d.Events = append(f.d.Events, fact.Event{Kind: fact.WentSilent, At: f.now, Ask: f.a.ID, Why: why})
}

// letGoAt returns when the ask is closed as silent. While a mail may be the answer, the owner is reminded of it for
// some weeks.
func (f follower) letGoAt(since time.Time) time.Time {
	end := f.pol.Followup.After.After(since, f.pol.Zone)
	if q, doubted := f.doubted(); doubted {
		if reminded := (dates.Span{Days: doubtDays}).After(q.At, f.pol.Zone); reminded.After(end) {
			return reminded
		}
	}
	return end
}

// doubtDays is for how many days a mail that may be the answer keeps an ask open for which nothing more is sent.
const doubtDays = 28

// doubted returns the newest doubt whether a mail is the answer to the ask.
func (f follower) doubted() (newest Doubt, found bool) {
	for _, q := range f.p.Doubts {
		if q.Ask == f.a.ID && q.MayBeAnswer() && !q.At.Before(newest.At) {
			newest, found = q, true
		}
	}
	return newest, found
}

// enqueue puts the follow-up into the outbox as a held row, early enough that its notice goes out in time.
func (f follower) enqueue() {
	f.d.because("a follow-up leaves " + f.pol.On(f.due()) + " unless " + f.p.Called() + " answers")
	if notice := f.shownFrom(); f.now.Before(notice) && !f.a.Hurried {
		f.d.wakeAt(f.now, notice)
		return
	}
	f.d.once(f.p, f.action())
}

// draft puts the follow-up into Drafts once it is due.
func (f follower) draft() {
	f.d.because("a follow-up is drafted " + f.pol.On(f.due()) + " unless " + f.p.Called() + " answers")
	f.announceDraft()
	f.d.onceDue(f.now, f.p, FollowupKey(f.a.ID), f.due(), func() Action {
		act := f.action()
		act.Road, act.Hold, act.Notice, act.Auto = RoadDraft, nil, nil, "" // the owner sees the text before sending it
		return act
	})
}

// announceDraft shows the owner a follow-up before it is drafted, as long before as one that is sent,
// or a day if no notice of sent ones is configured. It is shown again after a change or a delay.
func (f follower) announceDraft() {
	before := f.pol.Followup.Hold
	if before.IsZero() {
		before = dates.Span{Days: 1}
	}
	due := f.due()
	if from := before.Before(due, f.pol.Zone); f.now.Before(from) || !f.now.Before(due) {
		f.d.wakeAt(f.now, from)
		return
	}
	act := f.action()
	act.Key, act.Announce = "drafting/"+f.a.ID+"/"+version(f.pol, f.p, f.a), true
	shows := act.Notice
	act.Notice = func(w mail.Words) Action {
		n := shows(w)
		say := n.Say.(content.SayNotice)
		say.Draft, say.When, say.There, say.Due, say.Unready, say.Folder = true, f.pol.Say(due), "", "", "", false
		say.Buttons = slices.DeleteFunc(say.Buttons, func(b content.Button) bool {
			return slices.Contains([]string{content.CommandSendNow, content.CommandAsPlanned, content.CommandInEnglish},
				b.Command)
		})
		n.Key, n.Say, n.Why = act.Key, say, "tells you of the follow-up before it is drafted"
		return n
	}
	f.d.once(f.p, act)
}

// release lets a held follow-up leave.
func (f follower) release() {
	f.d.Release = append(f.d.Release, f.it.Key)
	if f.a.Hurried {
		f.d.because("you said send now")
		return
	}
	f.d.because("no answer for " + f.pol.Followup.After.String())
}

// action returns the follow-up itself, in the thread of the ask, from the address the ask came from.
func (f follower) action() Action {
	pol, p, a := f.pol, f.p, f.a
	from := mail.Address{Name: pol.Owner.Name, Addr: a.From}
	if a.From == "" {
		from = pol.Owner
	}
	asked := Mail{References: a.References, Subject: a.Subject}
	if len(a.IDs) > 0 {
		asked.ID = a.IDs[0]
	}
	hold := pol.Followup.Hold
	act := Action{
		Key: FollowupKey(a.ID), Kind: content.KindFollowup, Road: RoadContact, Person: p.ID, Ask: a.ID,
		Due: f.due(), Hold: &hold,
		From: from, To: []mail.Address{a.To}, Thread: asked.Thread(),
		Why: "no answer for " + pol.Followup.After.String() + " since " + pol.SayDay(a.SentAt()),
		Say: pol.sayFollowup(p, a),
	}
	if hold.IsZero() {
		act.Auto = mail.AutoGenerated // nobody saw the text (RFC 3834 §5)
	}
	act.Notice = func(w mail.Words) Action { return f.notice(act, w) }
	return act
}

// FollowupMode returns the configured mode, or draft in the cases in which informd must not send: in
// rehearsal, for an ask to several people, without the capture address or from an address not in the
// config, in languages for which informd only drafts, and to somebody who was ill meanwhile.
func (pol Policy) FollowupMode(a *Ask) Mode {
	m := pol.Followup.Mode
	named := strings.Contains(a.Subject+a.Text, fact.NameForgotten) // no contact reads that; the owner fills it in
	unlisted := a.From != "" && !pol.Self.Mine(a.From)
	if m == ModeSend && (pol.Account.Rehearsal || a.Recipients != 1 || a.Uncaptured || unlisted || named ||
		pol.draftsOnly(a.Language) || a.Spared) {
		return ModeDraft
	}
	return m
}

// releaseAt returns the earliest instant at which a held follow-up may leave: once it is due and its
// notice was sent the configured time ago, at a working hour. It is zero while the notice is not
// sent.
//
// If a clock that ran ahead dated the notice in the future, the hold counts from that date. Counting
// from now instead would never end, because now moves on; and recording a corrected date would cut
// the hold short if it is the present clock that is wrong.
func releaseAt(pol Policy, p *Person, it Item) time.Time {
	if it.NoticedAt.IsZero() {
		return time.Time{}
	}
	at := it.Hold.After(it.NoticedAt, pol.Zone)
	if it.Due.After(at) {
		at = it.Due
	}
	return pol.intoHours(at, p)
}

// TooLate reports whether a follow-up is later than the owner allows without being asked
// (max_lateness).
func TooLate(now time.Time, pol Policy, it Item) bool {
	return now.After(pol.Followup.MaxLateness.After(it.Due, pol.Zone))
}

// longAgo says how late a follow-up is that is too late.
func longAgo(pol Policy, it Item) string {
	return "it was due " + pol.On(it.Due) + ", which is long ago; it waits for your word"
}

// sayFollowup returns the content of a follow-up. If the owner wrote its text, that may be in another
// language than the ask.
func (pol Policy) sayFollowup(p *Person, a *Ask) content.SayFollowup {
	l := pol.letter(p, a.To, a.Subject)
	if a.Reworded != "" && !manner.Fits(l.Language, a.Reworded) {
		l = pol.letterAs(manner.Known{Signed: p.Manner.Signed}.Then(manner.Manner{Language: manner.Unclear}, "", a.At),
			a.To, a.Subject)
	}
	l.Before = p.followedUp(a)
	say := content.SayFollowup{Letter: l, AskedOn: day(l, a.SentAt().In(pol.Zone)), AskedAt: a.SentAt().In(pol.Zone),
		About: content.About(l.About(a.Text)), Original: a.Text, Reworded: a.Reworded}
	say.AskedLine = l.Quoting(content.Quoted{Who: pol.Owner.Name, At: say.AskedAt}).Line
	return say
}
