package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/rules/manner"
)

// FollowupKey is the key of the one follow-up to an ask.
func FollowupKey(ask string) string { return "followup/" + ask }

// FollowupDue is when the follow-up to an ask is to leave: a span after the ask,
// not before the owner said, not in a pause, not while the person is away, at a decent hour of a
// working day. It is an instant in UTC.
func FollowupDue(pol Policy, p *Person, a *Ask) time.Time {
	due := pol.Followup.After.After(a.SentAt(), pol.Zone)
	if a.NotBefore.After(due) {
		due = a.NotBefore
	}
	if back := p.AwayUntil.In(pol.Zone).AddDate(0, 0, 1); !p.AwayUntil.IsZero() && back.After(due) {
		due = back // with a day to catch up
	}
	if pol.Account.PausedUntil.After(due) {
		due = pol.Account.PausedUntil
	}
	if free := p.spared(a, pol); free.After(due) {
		due = free
	}
	return pol.IntoHours(due, p)
}

// betweenFollowups is how many days lie at least between two follow-ups to one person,
// whatever they were asked in between.
const betweenFollowups = 7

// spared is until when a person is spared the follow-up to an ask, because they had one to
// another; zero when they had none.
func (p *Person) spared(a *Ask, pol Policy) (until time.Time) {
	for _, other := range p.Asks {
		if other.ID != a.ID && !other.FollowedAt.IsZero() {
			if free := (dates.Span{Days: betweenFollowups}).After(other.FollowedAt, pol.Zone); free.After(until) {
				until = free
			}
		}
	}
	return until
}

// followup is the habit of following up once, and only once, after silence. Give
// people a week; if the follow-up is ignored too, let go.
func followup(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Asks {
		if a := &p.Asks[i]; !a.Open() {
			dropFollowup(p, a, d)
		}
	}
	if a, open := p.Open(); open {
		f := follower{now, pol, p, a, d}
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

// A follower decides on the follow-up to an open ask.
type follower struct {
	now time.Time
	pol Policy
	p   *Person
	a   *Ask
	d   *Decision
}

func (f follower) due() time.Time { return FollowupDue(f.pol, f.p, f.a) }

// followUp says what becomes of the follow-up: it is not needed, or it waits, or it is in the
// outbox, or it is still to be put there.
func (f follower) followUp() {
	p, a, d := f.p, f.a, f.d
	key := FollowupKey(a.ID)
	it, exists := p.Item(key)
	switch {
	case !a.FollowedAt.IsZero():
		d.cancel(p, key, "it left already") // of a restored database, which had not known
		f.letGoAfter(a.FollowedAt, "the follow-up was not answered either")
	case !a.NudgedAt.IsZero():
		d.cancel(p, key, "you followed up yourself")
		f.letGoAfter(a.NudgedAt, "your own follow-up was not answered")
	case p.NeverWrite:
		d.cancel(p, key, "they are never to be written to")
		f.letGoAfter(f.due(), "it was not answered, and they are not to be written to")
	case len(p.Doubts) > 0:
		d.because("held: " + p.Doubts[0].Why + ", and you have not said what it means")
	case exists:
		f.inOutbox(it)
	default:
		f.enqueue()
	}
}

// inOutbox says what becomes of a follow-up that is in the outbox.
func (f follower) inOutbox(it Item) {
	d := f.d
	switch {
	case it.State.Over():
		became := string(it.State)
		if it.Road == RoadDraft && it.State == StateSent {
			became = "drafted, for you to send"
		}
		d.because("the follow-up is " + became + ": " + it.Why)
		if it.State != StateUnsure { // that one waits for the owner's word
			f.letGoAfter(it.Finished, "it was not answered, and its follow-up is "+became)
		}
	case it.State == StateHeld:
		f.release(it)
	case it.State == StateStale:
		d.Reword = append(d.Reword, f.action())
		d.because("there was news at the last moment; you are shown the follow-up again")
	case TooLate(f.now, f.pol, it) && !f.a.Hurried:
		d.because(longAgo(f.pol, it))
	default:
		d.because("the follow-up is on its way")
	}
}

// keptBack says why a follow-up waits even where its owner said send now; "" when nothing keeps it.
func keptBack(now time.Time, pol Policy, p *Person, a *Ask) string {
	switch {
	case pol.FollowupMode(a) != ModeSend:
		return "follow-ups are not sent now: they are only drafted, or switched off"
	case len(p.Doubts) > 0:
		return "held: " + p.Doubts[0].Why
	case pol.Unready(p, a) != "":
		return pol.Unready(p, a)
	case !pol.QuietUntil(now).IsZero():
		return "paused until " + pol.Say(pol.QuietUntil(now))
	}
	return ""
}

// BeyondRecall reports whether the follow-up to an ask has left, or leaves this moment by the owner's
// word, so that nothing can be offered to prevent or change it.
func BeyondRecall(now time.Time, pol Policy, p *Person, a *Ask) bool {
	return !a.FollowedAt.IsZero() || a.Hurried && keptBack(now, pol, p, a) == ""
}

// letGoAfter closes the ask as silent when it has waited since an instant as long as the ask did
// for its follow-up.
func (f follower) letGoAfter(since time.Time, why string) {
	end := f.pol.Followup.After.After(since, f.pol.Zone)
	if f.now.Before(end) {
		f.d.because("waiting for an answer; the ask is closed " + f.pol.SayDay(end))
		f.d.wakeAt(f.now, end)
		return
	}
	f.d.Events = append(f.d.Events, Event{Kind: WentSilent, At: f.now, Ask: f.a.ID, Why: why})
}

// enqueue puts the follow-up into the outbox: held, hold before it is due, so that its notice goes
// out in time; or as a draft when it is due; or not at all.
func (f follower) enqueue() {
	due, d := f.due(), f.d
	switch mode := f.pol.FollowupMode(f.a); {
	case mode == ModeOff:
		d.because("follow-ups are switched off")
		f.letGoAfter(due, "it was not answered")
	case mode == ModeDraft:
		d.because("a follow-up is drafted " + f.pol.Say(due) + " unless " + f.p.Called() + " answers")
		f.announceDraft()
		act := f.action()
		act.Road, act.Hold, act.Notice, act.Auto = RoadDraft, nil, nil, "" // who sends it has seen it
		d.onceDue(f.now, f.p, act)
	default:
		d.because("a follow-up leaves " + f.pol.Say(due) + " unless " + f.p.Called() + " answers")
		notice := f.pol.Followup.Hold.Before(due, f.pol.Zone)
		if f.now.Before(notice) && !f.a.Hurried {
			d.wakeAt(f.now, notice)
			return
		}
		d.once(f.p, f.action())
	}
}

// announceDraft shows the owner a follow-up that is to be drafted, as long before as one that leaves;
// a day, where no notice is wanted of those. What is changed or put off is shown anew.
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
		say.Draft, say.When, say.There, say.Due, say.Unready = true, f.pol.Say(due), "", "", ""
		say.Buttons = slices.DeleteFunc(say.Buttons, func(b content.Button) bool {
			return strings.HasPrefix(b.Command, "send")
		})
		n.Key, n.Say, n.Why = act.Key, say, "tells you of the follow-up before it is drafted"
		return n
	}
	f.d.once(f.p, act)
}

// release lets a held follow-up go once its notice has been out for its hold, gives it
// a new text or time when the owner or an absence changed either, and asks the owner
// first when it is late.
func (f follower) release(it Item) {
	pol, p, a, d := f.pol, f.p, f.a, f.d
	want := f.action()
	again := pol.Followup.Hold.Before(want.Due, pol.Zone)
	switch at := releaseAt(pol, p, it); {
	case want.Due.After(it.Due) && f.now.Before(again) && !a.Hurried && !changed(pol, p, a, it):
		d.because("put off until " + pol.Say(want.Due) + "; you are shown it again before")
		d.wakeAt(f.now, again)
	case it.NoticeKey != nextNotice(pol, p, a):
		d.Reword = append(d.Reword, want)
		d.because("the follow-up was changed")
	case pol.Unready(p, a) != "":
		d.because(pol.Unready(p, a) + "; the follow-up waits for your words")
		// then the owner is asked once more
		d.wakeAt(f.now, pol.Followup.MaxLateness.After(it.Due, pol.Zone).Add(time.Minute))
	case a.Hurried:
		d.Release = append(d.Release, it.Key)
		d.because("you said send now")
	case at.IsZero():
		d.because("waits until its notice has been sent to you")
	case TooLate(f.now, pol, it):
		d.because(longAgo(pol, it))
	case f.now.Before(at):
		d.because("you have seen its text; it leaves " + pol.Say(at) + " unless " + p.Called() + " answers")
		d.wakeAt(f.now, at)
	default:
		d.Release = append(d.Release, it.Key)
		d.because("no answer for " + pol.Followup.After.String())
	}
}

// action is the follow-up itself, in the thread of the ask, from the address the ask came from.
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
		act.Auto = "auto-generated" // nobody saw the text (RFC 3834 §5)
	}
	act.Notice = func(w mail.Words) Action { return f.notice(act, w) }
	return act
}

// FollowupMode is the configured mode, or draft where sending is not for informd: in
// rehearsal, for asks that went to several people, without the capture address, or out from an
// address that the config does not list, and in languages in which it only drafts.
func (pol Policy) FollowupMode(a *Ask) Mode {
	m := pol.Followup.Mode
	named := strings.Contains(a.Subject+a.Text, NameForgotten) // no contact reads that; the owner fills it in
	unlisted := a.From != "" && !pol.Self.Mine(a.From)
	if m == ModeSend && (pol.Account.Rehearsal || a.Recipients != 1 || a.Uncaptured || unlisted || named ||
		pol.draftsOnly(a.Language)) {
		return ModeDraft
	}
	return m
}

// releaseAt is the earliest instant at which a held follow-up may leave: when it is due,
// and its hold after the notice was sent, at a decent hour. Zero: its notice has not
// been sent.
//
// A notice that was sent in the future, by a clock that ran ahead, holds until then and
// beyond. To count it as sent now would change nothing, for now moves on; to write that
// down would cut the hold short where the clock is wrong now, and right again in a moment.
func releaseAt(pol Policy, p *Person, it Item) time.Time {
	if it.NoticedAt.IsZero() {
		return time.Time{}
	}
	at := it.Hold.After(it.NoticedAt, pol.Zone)
	if it.Due.After(at) {
		at = it.Due
	}
	return pol.IntoHours(at, p)
}

// TooLate reports whether a follow-up has missed its time by more than the owner
// allows without being asked.
func TooLate(now time.Time, pol Policy, it Item) bool {
	return now.After(pol.Followup.MaxLateness.After(it.Due, pol.Zone))
}

// longAgo says what becomes of a follow-up that is too late.
func longAgo(pol Policy, it Item) string {
	return "it was due " + pol.Say(it.Due) + ", which is long ago; it waits for your word"
}

// followedUp is how many follow-ups to other asks than this one have gone to p.
func (p *Person) followedUp(but *Ask) (n int) {
	for _, o := range p.Asks {
		if o.ID != but.ID && !o.FollowedAt.IsZero() {
			n++
		}
	}
	return n
}

// sayFollowup is what a follow-up says. The owner's own text for it need not be in the language
// of the ask.
func (pol Policy) sayFollowup(p *Person, a *Ask) content.SayFollowup {
	l := pol.letter(p, a.To, a.Subject)
	if a.Reworded != "" && !manner.Fits(l.Language, a.Reworded) {
		l = pol.letterAs(manner.Known{Signed: p.Manner.Signed}.Then(manner.Manner{Language: manner.Unclear}, "", a.At),
			a.To, a.Subject)
	}
	l.Before = p.followedUp(a)
	say := content.SayFollowup{Letter: l, AskedOn: day(l, a.SentAt().In(pol.Zone)), AskedAt: a.SentAt().In(pol.Zone),
		About: l.About(a.Text), Original: a.Text, Reworded: a.Reworded}
	say.AskedLine = l.Quoting(content.Quoted{Who: pol.Owner.Name, At: say.AskedAt}).Line
	return say
}
