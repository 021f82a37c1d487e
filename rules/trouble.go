package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/proof"
)

// trouble is the habit of telling the owner at once about a problem with an ask: it was not
// delivered, they have left, or a mail may be the answer and only the owner can decide.
func trouble(now time.Time, pol Policy, p *Person, d *Decision) {
	t := troubleReporter{now, pol, p, d}
	for i := range p.Asks {
		t.ask(&p.Asks[i])
	}
	for i := range p.Talks {
		t.saidOff(&p.Talks[i])
	}
	t.doubts()
	for _, it := range p.Items {
		t.item(it)
	}
}

// A troubleReporter tells the owner of troubles with one person.
type troubleReporter struct {
	now time.Time
	pol Policy
	p   *Person
	d   *Decision
}

// report tells the owner of a trouble with something, once. Its tag stands on the buttons that each mail of
// the trouble has; without one it has none.
func (t troubleReporter) report(about, tag string, say content.SayTrouble) {
	key := say.Trouble.Key(about)
	say.Buttons = append(say.Buttons, say.Trouble.Buttons(tag)...)
	say.Capture, say.Thread, say.Who = t.pol.Self.Capture, t.p.Called(), t.p.Called()
	t.d.once(t.p, ToOwner(t.pol, t.p, key, content.KindTrouble, t.now, say, say.Trouble.Why()))
}

// ask reports an ask that was not delivered, or whose follow-up another informd claimed.
func (t troubleReporter) ask(a *Ask) {
	say := content.SayTrouble{Address: a.To.Addr, When: t.pol.SayDay(a.SentAt()), Subject: a.Subject}
	switch {
	case OldNews(t.now, a.ClosedAt):
		// the brief tells of it
	case a.State == AskBounced:
		say.Trouble = content.TroubleBounce
		t.report(a.ID, Tag(a.ID), say)
	case a.State == AskGone && !a.GoneByOwner:
		say.Trouble, say.Buttons = content.TroubleLeft, a.DelegateButtons()
		if m := t.p.LastHeard; m.From != "" && !m.At.Before(a.ClosedAt) {
			say.Address = m.From // they may have written from elsewhere
		}
		t.report(a.ID, Tag(a.ID), say)
	case a.State == AskStopped && a.Preempted:
		t.report(a.ID, Tag(a.ID), content.SayTrouble{Trouble: content.TroublePreempted})
	}
}

// doubts asks about mails that may be the answer, one doubt of a kind and ask at a time. The next is
// shown once that one is settled.
func (t troubleReporter) doubts() {
	asked := map[string]bool{}
	for _, q := range t.p.Doubts {
		if asks := q.At.Add(proof.TwinGrace); t.now.Before(asks) {
			t.d.wakeAt(t.now, asks) // the owner's own mail may stand in Sent in a moment, and settle it
			continue
		}
		if q.Kind.Asked() != fact.AskedByMail || q.Shared() {
			continue // the receipt asks, or the brief; or one mail about all whom it holds
		}
		what := q.Kind.Trouble()
		kind := what.Key(q.about())
		if asked[kind] {
			continue
		}
		asked[kind] = true
		if OldNews(t.now, q.At) {
			continue // the brief asks
		}
		say := content.SayTrouble{Trouble: what, Why: q.Why, Buttons: q.Buttons(t.p.Ask(q.Ask))}
		say.Buttons = append(t.agrees(q), say.Buttons...)
		mails := what == content.TroubleDoubt || what == content.TroubleChallenged && q.From.Addr != ""
		if mails && !t.pol.Self.Mine(q.From.Addr) {
			say.From, say.Subject, say.When = q.From.String(), mail.Head(q.Subject), t.pol.SayDay(q.At)
		}
		if a := t.p.Ask(q.Ask); a != nil {
			say.Sent = !a.FollowedAt.IsZero()
			if q.Kind == fact.DoubtModerated {
				say.Address = a.To.Addr
			}
		}
		t.report(t.p.doubtAbout(q), "", say)
	}
}

// agrees returns the button by which the owner says that the talk stands to which the doubtful mail invites.
func (t troubleReporter) agrees(q Doubt) []content.Button {
	for _, g := range t.p.Guesses {
		if g.OfTalk() && g.Source == q.Source {
			yes := g.YesButton()
			yes.Label = "Yes, and we talk then"
			return []content.Button{yes}
		}
	}
	return nil
}

// item reports a mail that failed, or that may or may not have been sent.
func (t troubleReporter) item(it Item) {
	say := content.SayTrouble{Address: it.To, Subject: it.Subject, When: t.pol.Say(it.Finished)}
	tag := "" // only of a follow-up the owner decides what becomes of it
	if it.Kind == content.KindFollowup {
		tag = Tag(it.Ask)
	}
	switch {
	case it.State == StateUnsure && it.Road != RoadOwner:
		say.Trouble = content.TroubleUnsure
		t.report(it.Key, tag, say)
	case it.State == StateFailed && it.Road != RoadOwner:
		say.Trouble, say.Detail = content.TroubleFailed, it.LastError
		t.report(it.Key, tag, say)
	case it.MayStillLeave(t.p) && !it.NoticedAt.IsZero() && it.NoticedAt.Before(it.Due) &&
		TooLate(t.now, t.pol, it) && !t.putOff(it):
		say.Trouble, say.When = content.TroubleLate, t.pol.Say(it.Due)
		t.report(it.Key, tag, say)
	}
}

// putOff reports whether a follow-up is due later by now than its row says.
func (t troubleReporter) putOff(it Item) bool {
	a := t.p.Ask(it.Ask)
	return a != nil && FollowupDue(t.pol, t.p, a).After(it.Due)
}

// doubtAbout returns what the key of the mail that reports a doubt names. The first doubt about an ask uses the id of
// the ask; each later one has a key of its own.
func (p *Person) doubtAbout(q Doubt) string {
	what := q.Kind.Trouble()
	for _, o := range p.everDoubted() {
		if o.Kind.Trouble() == what && o.about() == q.about() {
			if o.Source == q.Source {
				break
			}
			return q.about() + "/" + Tag(q.ID())
		}
	}
	return q.about()
}

// MayStillLeave reports whether the row is a follow-up that has not left yet, and is wanted.
func (it Item) MayStillLeave(p *Person) bool {
	a := p.Ask(it.Ask)
	return it.Kind == content.KindFollowup && (it.State == StateHeld || it.State == StateReady) && a != nil &&
		a.Open() && a.NudgedAt.IsZero()
}

// DelegateButtons offers to ask whom they named in their place.
func (a *Ask) DelegateButtons() []content.Button {
	if a.Delegate == nil {
		return nil
	}
	return []content.Button{{Label: "Ask " + a.Delegate.Called() + " instead",
		Command: content.CommandWith(content.CommandIntro, a.Delegate.String()), Tag: Tag(a.ID)}}
}

// saidOff asks at once whether a talk is off; an old mail waits for the next brief.
func (t troubleReporter) saidOff(talk *Talk) {
	if !talk.Doubtful() || OldNews(t.now, talk.SaidOff) {
		return
	}
	to := t.p.OffTo(talk)
	say := content.SayTrouble{Trouble: content.TroubleSaidOff, When: t.pol.SayTalk(talk.Start, talk.End),
		Detail: talk.OffWords, Buttons: t.pol.OffButtons(t.now, talk, to)}
	if say.Maybe = t.p.MayCome(talk); to.After(t.now) && !say.Maybe {
		say.Moves = t.pol.Say(to)
	}
	t.report(talk.ID+"/"+keyAt(talk.SaidOff), "", say)
}
