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
	if until := pol.QuietUntil(due); !until.IsZero() {
		due = until
	}
	if free := p.betweenFollowups(a, pol); free.After(due) {
		due = free
	}
	return pol.IntoHours(due, p)
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

// followUp decides about the follow-up: it is not needed, it waits, it is in the outbox, or it is to
// be enqueued.
func (f follower) followUp() {
	p, a, d := f.p, f.a, f.d
	key, silence := FollowupKey(a.ID), f.pol.Silence(f.p)
	it, exists := p.Item(key)
	switch {
	case !a.FollowedAt.IsZero():
		d.cancel(p, key, "it left already") // the database was restored from before it left
		f.letGoAfter(a.FollowedAt, "the follow-up was not answered either")
	case !a.NudgedAt.IsZero():
		d.cancel(p, key, "you followed up yourself")
		f.letGoAfter(a.NudgedAt, "your own follow-up was not answered")
	case silence == SilenceRefused:
		d.cancel(p, key, silence.Why())
		f.letGoAfter(f.due(), "it was not answered, and they are not to be written to")
	case silence == SilenceHalted: // what is in the outbox stays as it is
		d.because(silence.Why())
	case len(p.Doubts) > 0:
		d.because("held: " + p.Doubts[0].Why + ", and you have not said what it means")
	case exists:
		f.inOutbox(it)
	default:
		f.enqueue()
	}
}

// inOutbox decides about a follow-up that is in the outbox.
func (f follower) inOutbox(it Item) {
	d := f.d
	switch {
	case it.State.Over():
		became := string(it.State)
		if it.Road == RoadDraft && it.State == StateSent {
			became = "drafted, for you to send"
		}
		d.because("the follow-up is " + became + ": " + it.Why)
		if it.State != StateUnsure { // an unsure row waits for the owner's decision
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

// KeptBack returns why a follow-up waits even after the owner said "send now"; "" if nothing prevents
// it.
func KeptBack(now time.Time, pol Policy, p *Person, a *Ask) string {
	switch silence := pol.Silence(p); {
	case silence != NoSilence:
		return silence.Why()
	case pol.FollowupMode(a) != ModeSend:
		return "follow-ups are only drafted now, or switched off"
	case len(p.Doubts) > 0:
		return "held: " + p.Doubts[0].Why
	case pol.Unready(p, a) != "":
		return pol.Unready(p, a)
	case pol.Quiet(now) != "":
		return pol.Quiet(now)
	}
	return ""
}

// BeyondRecall reports whether the follow-up to an ask has left, or is leaving now because the owner
// said so. Then a mail must not offer to stop or change it.
func BeyondRecall(now time.Time, pol Policy, p *Person, a *Ask) bool {
	return !a.FollowedAt.IsZero() || a.Hurried && KeptBack(now, pol, p, a) == ""
}

// letGoAfter closes the ask as silent once the same time has passed since an instant as passed
// between the ask and its follow-up.
func (f follower) letGoAfter(since time.Time, why string) {
	end := f.pol.Followup.After.After(since, f.pol.Zone)
	if f.now.Before(end) {
		f.d.because("waiting for an answer; the ask is closed " + f.pol.OnDay(end))
		f.d.wakeAt(f.now, end)
		return
	}
	f.d.Events = append(f.d.Events, Event{Kind: WentSilent, At: f.now, Ask: f.a.ID, Why: why})
}

// enqueue puts the follow-up into the outbox: as a held row, early enough that its notice goes out in
// time; as a draft once it is due; or not at all, depending on the mode.
func (f follower) enqueue() {
	due, d := f.due(), f.d
	switch mode := f.pol.FollowupMode(f.a); {
	case mode == ModeOff:
		d.because("follow-ups are switched off")
		f.letGoAfter(due, "it was not answered")
	case mode == ModeDraft:
		d.because("a follow-up is drafted " + f.pol.On(due) + " unless " + f.p.Called() + " answers")
		f.announceDraft()
		act := f.action()
		act.Road, act.Hold, act.Notice, act.Auto = RoadDraft, nil, nil, "" // the owner sees the text before sending it
		d.onceDue(f.now, f.p, act)
	default:
		d.because("a follow-up leaves " + f.pol.On(due) + " unless " + f.p.Called() + " answers")
		notice := f.pol.Followup.Hold.Before(due, f.pol.Zone)
		if f.now.Before(notice) && !f.a.Hurried {
			d.wakeAt(f.now, notice)
			return
		}
		d.once(f.p, f.action())
	}
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
		say.Draft, say.When, say.There, say.Due, say.Unready = true, f.pol.Say(due), "", "", ""
		say.Buttons = slices.DeleteFunc(say.Buttons, func(b content.Button) bool {
			return slices.Contains([]string{content.CommandSendNow, content.CommandAsPlanned, content.CommandInEnglish},
				b.Command)
		})
		n.Key, n.Say, n.Why = act.Key, say, "tells you of the follow-up before it is drafted"
		return n
	}
	f.d.once(f.p, act)
}

// release releases a held follow-up once its notice was sent the configured time ago. It updates text
// or time if the owner or an absence changed them, and asks the owner first if the follow-up is late.
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
		d.because("you have seen its text; it leaves " + pol.On(at) + " unless " + p.Called() + " answers")
		d.wakeAt(f.now, at)
	default:
		d.Release = append(d.Release, it.Key)
		d.because("no answer for " + pol.Followup.After.String())
	}
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
		act.Auto = "auto-generated" // nobody saw the text (RFC 3834 §5)
	}
	act.Notice = func(w mail.Words) Action { return f.notice(act, w) }
	return act
}

// FollowupMode returns the configured mode, or draft in the cases in which informd must not send: in
// rehearsal, for an ask to several people, without the capture address or from an address not in the
// config, in languages for which informd only drafts, and to somebody who was ill meanwhile.
func (pol Policy) FollowupMode(a *Ask) Mode {
	m := pol.Followup.Mode
	named := strings.Contains(a.Subject+a.Text, NameForgotten) // no contact reads that; the owner fills it in
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
	return pol.IntoHours(at, p)
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

// followedUp counts the follow-ups that p got to other asks than this one.
func (p *Person) followedUp(but *Ask) (n int) {
	for _, o := range p.Asks {
		if o.ID != but.ID && !o.FollowedAt.IsZero() {
			n++
		}
	}
	return n
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
		About: l.About(a.Text), Original: a.Text, Reworded: a.Reworded}
	say.AskedLine = l.Quoting(content.Quoted{Who: pol.Owner.Name, At: say.AskedAt}).Line
	return say
}
