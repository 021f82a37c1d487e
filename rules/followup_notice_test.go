package rules

import (
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A follow-up that was put off once, and so bears the number of a second notice, is shown below
// one that has not gone yet whenever it is shown again: the store refuses any other.
func TestNoticeAfterAnother(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name     string
		state    State // of the follow-up
		attempts int
		shown    State // of the notice it was shown by last
		want     string
	}{
		{"shown, and waits", StateHeld, 0, StateSent, "+1"},
		{"its notice is on its way", StateHeld, 0, StateReady, "+1"},
		{"its notice may have been lost", StateHeld, 0, StateUnsure, "+2"},
		{"its notice was refused", StateHeld, 0, StateFailed, "+2"},
		{"the last look found news", StateStale, 1, StateSent, "+2"},
		{"a later last look did", StateStale, 2, StateSent, "+2"},
	} {
		p := Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: at, Ask: "a", Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1}}, nil)
		pol := Policy{Zone: time.UTC}
		pol.Followup.Mode, pol.Followup.After, pol.Followup.Hold = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 1}
		a, _ := p.Open()
		key := "notice/a/" + version(pol, p, a)
		p.Items = []Item{
			{Key: key, Kind: "notice", Ask: "a", State: StateSent},
			{Key: key + "+1", Kind: "notice", Ask: "a", State: tt.shown},
			{Key: FollowupKey("a"), Kind: "followup", Ask: "a", State: tt.state, Attempts: tt.attempts, NoticeKey: key + "+1", Due: FollowupDue(pol, p, a)},
		}
		if got := nextNotice(pol, p, a); got != key+tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, key+tt.want)
		}
	}
}

func TestNoticeKeyIsReadAsWritten(t *testing.T) {
	for _, k := range []noticeKey{{"a", "0f3b2c", 0}, {"a", "0f3b2c", 1}, {"a", "0f3b2c", 12}} {
		if got := readNoticeKey(k.String()); got != k {
			t.Errorf("%s is read as %+v, want %+v", k, got, k)
		}
	}
}

// A follow-up of which informd thinks only long after it was due waits for the owner's word, and
// its notice says since when.
func TestNoticeOfLongAgo(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	p := Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: at, Ask: "a", Address: "anna@pharma.example",
		Name: "Anna Meier", Recipients: 1}}, nil)
	pol := Policy{Zone: time.UTC}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.Hold = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 1}
	pol.Followup.MaxLateness, pol.Followup.Until = dates.Span{Days: 7}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	a, _ := p.Open()
	for days, want := range map[int]string{7: "", 30: "Monday 9 March"} {
		f := newFollower(at.AddDate(0, 0, days), pol, p, a)
		say := f.action().Notice(mail.Words{}).Say.(content.SayNotice)
		if say.Due != want || (say.When == "") != (want != "") {
			t.Errorf("%d days after the ask: was due on %q, leaves on %q", days, say.Due, say.When)
		}
	}
}

// A notice offers nothing where the follow-up leaves this moment, and does where a pause still keeps
// it back.
func TestNoticeOffersWhatCanBeDone(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	now := at.AddDate(0, 0, 7)
	for _, tt := range []struct {
		name   string
		said   fact.Event
		paused time.Time
		offers bool
	}{
		{"waits for its day", fact.Event{Kind: fact.Reworded, Wording: "Dear Anna, …"}, time.Time{}, true},
		{"send now", fact.Event{Kind: fact.Hurried}, time.Time{}, false},
		{"send now in a pause", fact.Event{Kind: fact.Hurried}, now.AddDate(0, 0, 1), true},
	} {
		tt.said.Seq, tt.said.Person, tt.said.Ask, tt.said.At = 2, "p", "a", now
		p := Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: at, Ask: "a", Address: "anna@pharma.example",
			Name: "Anna Meier", Recipients: 1}, tt.said}, nil)
		pol := Policy{Zone: time.UTC, Language: "en"}
		pol.Followup.Mode, pol.Followup.After, pol.Followup.Hold = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 1}
		pol.Account.PausedUntil = tt.paused
		a, _ := p.Open()
		f := newFollower(now, pol, p, a)
		say := f.action().Notice(mail.Words{}).Say.(content.SayNotice)
		if got := len(say.Buttons) > 0; got != tt.offers || say.Hurried == tt.offers {
			t.Errorf("%s: it offers %v, and leaves now: %v", tt.name, say.Buttons, say.Hurried)
		}
	}
}
