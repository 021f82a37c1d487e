package rules

import (
	"fmt"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A heldFollowup is a follow-up that leaves now: its notice was seen, and nothing is in the way.
type heldFollowup struct {
	now time.Time
	pol Policy
	p   *Person
	a   *Ask
	it  *Item
}

func newHeldFollowup() *heldFollowup {
	const owner, anna = "julie@example.org", "anna@pharma.example"
	asked := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	pol := Policy{Zone: time.UTC, Language: "en", Owner: mail.Address{Addr: owner}, Self: mail.Self{Addresses: []string{owner}}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
	pol.Followup.Hold, pol.Followup.From, pol.Followup.Until = dates.Span{Days: 1}, dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	p := Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", At: asked, Address: anna, Recipients: 1}}, nil)
	p.LastWrote.At = asked
	due := asked.AddDate(0, 0, 7)
	p.Items = []Item{{Key: FollowupKey("a"), Kind: content.KindFollowup, Road: RoadContact, State: StateHeld, Ask: "a", To: anna,
		Due: due, Hold: dates.Span{Days: 1}, NoticedAt: due.AddDate(0, 0, -2)}}
	f := &heldFollowup{due, pol, p, &p.Asks[0], &p.Items[0]}
	f.show()
	return f
}

// show makes the notice one of the follow-up as it is now.
func (f *heldFollowup) show() {
	f.it.NoticeKey = ""
	f.it.NoticeKey = nextNotice(f.pol, f.p, f.a)
}

// Each wait alone keeps a follow-up that would leave otherwise, for all who ask: for what is about to leave (Never),
// for what waits after "send now" (KeptBack), for what the owner is told (OutlookOf), and for what is done (Decide).
// No row is without a case: if it were left out, somebody would get another answer.
func TestWaits(t *testing.T) {
	const none = NoWait
	type answers struct{ never, kept, told, done Wait }
	all := func(w Wait) answers { return answers{w, w, w, w} }
	leaving := func(w Wait) answers { return answers{never: w} }
	in := func(days, hours int) time.Duration { return time.Duration(24*days+hours) * time.Hour }
	seen := map[Wait]answers{}
	for _, tt := range []struct {
		name   string
		change func(f *heldFollowup)
		want   answers
	}{
		{"it leaves", func(*heldFollowup) {}, answers{}},
		{"the breaker", func(f *heldFollowup) { f.pol.Account.Breaker.Tripped = true }, leaving(WaitTripped)},
		{"informd's own, to her", func(f *heldFollowup) { f.it.Road = RoadOwner }, leaving(WaitNotOwners)},
		{"another kind", func(f *heldFollowup) { f.it.Kind = content.KindThankYou }, leaving(WaitNoFollowup)},
		{"another ask", func(f *heldFollowup) { f.it.Ask = "b" }, leaving(WaitNoAsk)},
		{"another key", func(f *heldFollowup) { f.it.Key += "x" }, leaving(WaitOtherKey)},
		{"she said no", func(f *heldFollowup) { f.a.State = AskDeclined }, leaving(WaitClosed)},
		{"she is ill", func(f *heldFollowup) { f.p.Spared = true }, answers{WaitSpared, WaitSpared, WaitSpared, none}},
		{"no more mail, she said", func(f *heldFollowup) { f.p.NeverWrite = true }, all(WaitRefused)},
		{"it has left", func(f *heldFollowup) { f.a.FollowedAt = f.now }, all(WaitFollowed)},
		{"the owner followed up", func(f *heldFollowup) { f.a.NudgedAt = f.now }, all(WaitNudged)},
		{"to another address", func(f *heldFollowup) { f.it.To = "anna@home.example" }, leaving(WaitOtherRecipients)},
		{"to informd", func(f *heldFollowup) { f.pol.Self.Capture = f.it.To }, leaving(WaitToOwner)},
		{"the owner wrote", func(f *heldFollowup) { f.p.LastWrote.At = f.a.At.Add(1) }, leaving(WaitOwnerWrote)},
		{"she wrote", func(f *heldFollowup) { f.p.LastHeard.At = f.a.At.Add(1) }, leaving(WaitTheyWrote)},
		{"stop everything", func(f *heldFollowup) { f.pol.Account.Halted = true }, all(WaitHalted)},
		{"in doubt", func(f *heldFollowup) { f.p.Doubts = []Doubt{{Ask: "a", Why: "it may be the answer"}} }, all(WaitDoubt)},
		{"stopped, and resumed", func(f *heldFollowup) { f.it.State = StateDropped }, answers{none, WaitCalledOff, WaitCalledOff, WaitCalledOff}},
		{"refused by a server", func(f *heldFollowup) { f.it.State = StateFailed },
			answers{none, WaitServerRefused, WaitServerRefused, WaitServerRefused}},
		{"it may have left", func(f *heldFollowup) { f.it.State = StateUnsure }, answers{done: WaitFinished}},
		{"switched off", func(f *heldFollowup) { f.pol.Followup.Mode = ModeOff }, answers{WaitOff, WaitOff, WaitOff, none}},
		{"switched off before", func(f *heldFollowup) { f.pol.Followup.Mode, f.p.Items = ModeOff, nil }, all(WaitOff)},
		{"a rehearsal", func(f *heldFollowup) { f.pol.Account.Rehearsal = true }, answers{WaitDraft, WaitDraft, WaitDraft, none}},
		{"a rehearsal before", func(f *heldFollowup) { f.pol.Account.Rehearsal, f.p.Items = true, nil }, all(WaitDraft)},
		{"a pause", func(f *heldFollowup) { f.pol.Account.PausedUntil = f.now.AddDate(0, 0, 9) }, answers{WaitPaused, WaitPaused, none, WaitPutOff}},
		{"another text", func(f *heldFollowup) { f.a.Reworded = "Dear Anna, …" }, answers{never: WaitChanged, done: WaitUnshown}},
		{"news at the last moment", func(f *heldFollowup) { f.it.State = StateStale }, answers{done: WaitNews}},
		{"no language", func(f *heldFollowup) { f.pol.Language = ""; f.show() }, all(WaitUnready)},
		{"not shown", func(f *heldFollowup) { f.it.NoticedAt = time.Time{} }, answers{never: WaitUnnoticed, done: WaitUnnoticed}},
		{"late", func(f *heldFollowup) { f.now = f.now.Add(in(8, 0)) }, answers{never: WaitLate, done: WaitLate}},
		{"not due", func(f *heldFollowup) { f.now = f.now.Add(-time.Minute) }, answers{never: WaitDue, done: WaitItsHour}},
		{"just shown", func(f *heldFollowup) { f.it.NoticedAt = f.now.Add(-time.Hour) }, answers{never: WaitHold, done: WaitItsHour}},
		{"another follow-up three days ago", func(f *heldFollowup) {
			f.p.Asks = append(f.p.Asks, Ask{ID: "b", State: AskSilent, FollowedAt: f.now.Add(-in(3, 0))})
		}, answers{never: WaitBetween, done: WaitPutOff}},
		{"she is away", func(f *heldFollowup) { f.p.AwayUntil = f.now.Add(in(9, 0)); f.show() }, answers{never: WaitAway, done: WaitPutOff}},
		{"in the evening", func(f *heldFollowup) { f.now = f.now.Add(in(0, 10)) }, leaving(WaitWindow)},
		{"in her night", func(f *heldFollowup) {
			f.p.Offset, f.p.OffsetAt = -8*3600, f.a.At
			f.it.Due = FollowupDue(f.pol, f.p, f.a)
			f.now = f.now.Add(in(1, 0))
		}, leaving(WaitTheirNight)},
	} {
		f := newHeldFollowup()
		tt.change(f)
		it := *f.it
		never, fate := Never(f.now, f.pol, f.p, it)
		f.a = &f.p.Asks[0]
		got := answers{never.For, KeptBack(f.now, f.pol, f.p, f.a).For, OutlookOf(f.pol, f.p, f.a), Decide(f.now, f.pol, f.p).Wait}
		if got != tt.want || (fate == FateLeaves) != (got.never == none) {
			t.Errorf("%s: got %+v, %d, want %+v", tt.name, got, fate, tt.want)
		}
		if (OutlookOf(f.pol, f.p, f.a).MayCome()) != (NoFollowup(f.pol, f.p, f.a) == "") {
			t.Errorf("%s: what the owner is told of no follow-up is %q", tt.name, NoFollowup(f.pol, f.p, f.a))
		}
		for _, r := range []struct {
			wait Wait
			set  func(*answers)
		}{
			{got.never, func(a *answers) { a.never = got.never }}, {got.kept, func(a *answers) { a.kept = got.kept }},
			{got.told, func(a *answers) { a.told = got.told }}, {got.done, func(a *answers) { a.done = got.done }},
		} {
			a := seen[r.wait]
			r.set(&a)
			seen[r.wait] = a
		}
	}
	for i, r := range waits() {
		want := answers{}
		if r.then != FateLeaves {
			want.never = r.wait
		}
		if r.of == followups || r.of == allLetters {
			want.kept = r.wait
		}
		if r.next != nil {
			want.told = r.wait
		}
		if r.plan != nil {
			want.done = r.wait
		}
		if seen[r.wait] != want {
			t.Errorf("row %d, wait %d: cases show %+v, and it is asked %+v", i, r.wait, seen[r.wait], want)
		}
		if i > 0 && r.wait <= waits()[i-1].wait {
			t.Errorf("row %d, wait %d: the names stand in another order than the rows", i, r.wait)
		}
	}
}

// "Send now" passes over what only its time keeps back, and over nothing else.
func TestHurriedPastItsTime(t *testing.T) {
	for _, r := range waits() {
		f := newHeldFollowup()
		f.a.Hurried = true
		if got := newFollower(f.now, f.pol, f.p, f.a).hurriedPast(r); got != (r.wait >= WaitUnnoticed || r.wait == WaitPutOff) {
			t.Errorf("wait %d: passed over %v", r.wait, got)
		}
	}
}

// A row looks at nothing that it does not say it needs: some readers know no more than the account.
func TestWaitsNeedNoMore(t *testing.T) {
	for _, r := range waits() {
		t.Run(fmt.Sprint(r.wait), func(t *testing.T) { // a panic names the wait
			held := newHeldFollowup()
			held.p.Doubts = []Doubt{{Ask: "a"}}
			f := newFollower(held.now, held.pol, held.p, held.a)
			if r.needs < anAsk {
				f.a = nil
			}
			if r.needs < aPerson {
				f.p = nil
			}
			r.applies(f)
			r.waiting(f)
			f.a, f.p = nil, nil
			if _, found := f.first(func(o waitRow) bool { return o.wait == r.wait && r.needs > theAccount }); found {
				t.Error("it is read where what it needs is not known")
			}
		})
	}
}
