package rules

import (
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
)

const germanAsk = "Sehr geehrte Frau Dr. Meier,\n\ndürfte ich Ihnen drei Fragen zu Ihrem Weg stellen, gern am Telefon?\n\nMit freundlichen Grüßen\nJulie Roth"

// asked is somebody who was asked in these words, before manners were recorded.
func askedIn(text string) (Policy, *Person, Item) {
	at := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	pol := Policy{Zone: time.UTC, Owner: mail.Address{Name: "Julie Roth"}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	p := Fold("p", []fact.Event{{Seq: 1, Kind: fact.Asked, Ask: "a", At: at, Name: "Eva Meier", Address: "eva@pharma.example", Recipients: 1, Letter: text, Source: "ask@julie"}}, nil)
	p.LastWrote.At = at
	return pol, p, Item{Key: FollowupKey("a"), Kind: content.KindFollowup, Road: RoadContact, Ask: "a", To: "eva@pharma.example", Due: FollowupDue(pol, p, p.Ask("a"))}
}

// No follow-up leaves in a language that is not the owner's, not even one the owner hurries;
// the owner's own text does.
func TestNeverAWrongLanguage(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		more       []fact.Event
		held       bool
	}{
		{"German", germanAsk, nil, false},
		{"Finnish", "Hei Eva,\n\nvoisinko kysyä sinulta kolme kysymystä työstäsi puhelimessa ensi viikolla?\n\nTerveisin\nJulie", nil, true},
		{"two languages", germanAsk + "\n\nI would be very glad to ask you about your work by phone, if you have time.", nil, true},
		{"Danish, with du", "Kære Eva Meier\n\nMå jeg ringe til dig et kvarter og høre om dit arbejde med floder?\n\nMed venlig hilsen\nJulie Roth", nil, false},
		{"Danish, with De", "Kære fru Meier\n\nKunne De tænke Dem at fortælle mig et kvarter om floden?\n\nMed højagtelse\nJulie Roth", nil, true},
		{"and the owner's word", "Kære fru Meier\n\nKunne De tænke Dem at fortælle mig et kvarter om floden?\n\nMed højagtelse\nJulie Roth",
			[]fact.Event{{Seq: 2, Kind: fact.Addressed, At: time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC), Manner: &manner.Manner{Register: manner.Formal}}}, false},
		{"no word of it kept", "", nil, true},
		{"hurried", "", []fact.Event{{Seq: 2, Kind: fact.Hurried, Ask: "a"}}, true},
		{"in the owner's words", "", []fact.Event{{Seq: 2, Kind: fact.Reworded, Ask: "a", Wording: "Hei!"}, {Seq: 3, Kind: fact.Hurried, Ask: "a"}}, false},
		{"in the owner's words, with a gap left", "", []fact.Event{{Seq: 2, Kind: fact.Reworded, Ask: "a", Wording: "[Your greeting]\n\nOnko sinulla aikaa?"}}, true},
		{"send in english", "", []fact.Event{{Seq: 2, Kind: fact.Addressed, Manner: &manner.Manner{Language: "en"}}}, false},
		{"and taken back", "", []fact.Event{{Seq: 2, Kind: fact.Addressed, Manner: &manner.Manner{Language: "en"}}, {Seq: 3, Kind: fact.Corrected, Undoes: 2}}, true},
	} {
		pol, p, it := askedIn(tt.text)
		p = Fold("p", append(p.Events(), tt.more...), nil)
		p.LastWrote.At = p.Ask("a").At
		w, fate := Never(it.Due, pol, p, it)
		if held := w.For != NoWait; held != tt.held || held && (fate != FateWaits || w.For != WaitUnready) {
			t.Errorf("%s: Never says %q", tt.name, w.Why)
		}
	}
}

// To a couple no letter leaves whose words are said to one person. You, Sie and vous are said to both.
func TestLetterToSeveral(t *testing.T) {
	const german, french = "Dürfte ich Ihnen drei Fragen zu Ihrem Hof stellen, gern am Telefon?", "Pourrais-je vous poser trois questions ?"
	for _, tt := range []struct {
		name, text string
		held       bool
	}{
		{"Anna und Peter Weber", "Liebe Frau Weber, lieber Herr Weber,\n\n" + german + "\n\nMit freundlichen Grüßen\nJulie Roth", false},
		{"Anna und Peter Weber", "Liebe Anna, lieber Peter,\n\ndarf ich euch drei Fragen zu eurem Hof stellen?\n\nLiebe Grüße\nJulie", true},
		{"Anna Weber", "Liebe Anna,\n\ndarf ich dir drei Fragen zu deinem Hof stellen?\n\nLiebe Grüße\nJulie", false},
		{"Jean et Marie Dupont", "Chers Jean et Marie,\n\n" + french + "\n\nBien à vous\nJulie", true},
		{"Anna and Peter Webber", "Hi Anna and Peter,\n\ncould I ask you three questions about your farm?\n\nBest,\nJulie", false},
	} {
		pol, p, _ := askedIn(tt.text)
		events := p.Events()
		events[0].Name = tt.name
		p = Fold("p", events, nil)
		if why := pol.Unready(p, p.Ask("a")).Why; strings.Contains(why, "several people") != tt.held {
			t.Errorf("%s, %.20q: %q", tt.name, tt.text, why)
		}
	}
}

// A follow-up that is not ready says what it lacks: the language alone, words in any language, or words
// that somebody has not had yet.
func TestWhatAFollowupLacks(t *testing.T) {
	for _, tt := range []struct {
		name, text      string
		followed        int // asks that were followed up before
		says            string
		untold, english bool
	}{
		{"no language told", "https://example.org/", 0, "cannot tell in which language", true, true},
		{"two languages", germanAsk + "\n\nI would be very glad to ask you about your work by phone, if you have time.", 0, "or in several", true, true},
		{"one without letters", "Hei Eva,\n\nvoisinko kysyä sinulta kolme kysymystä työstäsi puhelimessa ensi viikolla?\n\nTerveisin\nJulie", 0, "cannot write in the language", false, true},
		{"third follow-up", germanAsk, 2, "", false, true},
		{"fourth follow-up", germanAsk, 3, "in all the words I know", false, false},
	} {
		pol, p, _ := askedIn(tt.text)
		a := p.Ask("a")
		for i := range tt.followed {
			p.Asks = append(p.Asks, Ask{ID: string(rune('b' + i)), FollowedAt: a.At.AddDate(-1, 0, 0)})
		}
		a = p.Ask("a")
		why := pol.Unready(p, a).Why
		if !strings.Contains(why, tt.says) || tt.says == "" && why != "" {
			t.Errorf("%s: got %q, want %q", tt.name, why, tt.says)
		}
		if untold, english := pol.Untold(p, a), pol.englishHelps(p, a); untold != tt.untold || english != tt.english {
			t.Errorf("%s: untold %v, English %v", tt.name, untold, english)
		}
	}
}

// A follow-up to a couple whose language is known waits for words in that language, and English is not offered.
func TestWhatAFollowupToTwoLacks(t *testing.T) {
	pol, p, _ := askedIn("Liebe Anna, lieber Peter,\n\ndürfte ich euch drei Fragen zu eurem Hof stellen, gern am Telefon?\n\nLiebe Grüße\nJulie")
	p.Name = "Anna und Peter Weber"
	a := p.Ask("a")
	a.To.Name = p.Name
	if why := pol.Unready(p, a).Why; !strings.Contains(why, "several people") || pol.englishHelps(p, a) {
		t.Errorf("%q, English %v", why, pol.englishHelps(p, a))
	}
	if next := whileOpen(a.At, pol, p, a); !strings.HasPrefix(next, "If Anna und Peter Weber stay silent") {
		t.Errorf("got %q", next)
	}
}

// An ask from before manners were recorded is read again: its follow-up takes them over, and one
// that was held without is shown anew.
func TestMannerOfAnOlderAsk(t *testing.T) {
	pol, p, it := askedIn(germanAsk)
	l := pol.Letter(p, p.Ask("a"))
	if l.Language != "de" || l.Familiar || l.Salutation != "Sehr geehrte Frau Dr. Meier," || !l.Lower || l.Closing != "Mit freundlichen Grüßen\nJulie Roth" {
		t.Errorf("got %+v", l)
	}
	it.State, it.NoticeKey = StateHeld, "notice/a"
	p.Items = []Item{it}
	if d := Decide(it.Due, pol, p); len(d.Reword) != 1 || len(d.Release) != 0 {
		t.Errorf("got %+v, want it shown anew", d)
	}
}

// They turn familiar, and the owner has not: the letter does not. Then the owner does.
func TestOnlyTheOwnerTurnsFamiliar(t *testing.T) {
	_, p, _ := askedIn(germanAsk)
	heard := fact.Event{Seq: 2, Kind: fact.Answered, Ask: "a", At: p.Ask("a").At.AddDate(0, 0, 1), Source: "eva",
		Manner: &manner.Manner{Language: "de", Register: manner.Familiar, Salutation: "Liebe Julie,"}}
	p = Fold("p", append(p.Events(), heard), nil)
	if r := p.Manner.Register.Text; r != string(manner.Formal) {
		t.Errorf("after theirs: %q", r)
	}
	own := manner.Read(manner.Mail{Text: "Liebe Eva,\n\nich danke dir sehr, das hat mir weitergeholfen.\n\nLiebe Grüße\nJulie", Contact: "Eva Meier", Owner: "Julie Roth"})
	p = Fold("p", append(p.Events(), fact.Event{Seq: 3, Kind: fact.Wrote, At: heard.At.AddDate(0, 0, 1), Source: "own", Manner: &own}), nil)
	l := Policy{Owner: mail.Address{Name: "Julie Roth"}}.letter(p, p.Address(), "")
	if !l.Familiar || l.Salutation != "Liebe Eva," || !strings.HasPrefix(l.Closing, "Liebe Grüße\nJulie") || p.Manner.Salutation.By().Source != "own" {
		t.Errorf("after the owner's: %+v", l)
	}
}

// A draft knows that they turned familiar until a newer mail of the owner's shows how the owner takes it.
func TestTurned(t *testing.T) {
	at := func(day int) time.Time { return time.Date(2026, 3, day, 9, 0, 0, 0, time.UTC) }
	written := func(kind fact.Kind, day int, r manner.Register) fact.Event {
		m := &manner.Manner{Language: "de", Register: r}
		return fact.Event{Kind: kind, At: at(day), MessageID: at(day).String(), Address: "eva@x.example", Manner: m}
	}
	ask, du := written(fact.Asked, 2, manner.Formal), written(fact.Answered, 3, manner.Familiar)
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   bool
	}{
		{"they say du", []fact.Event{ask, du}, true},
		{"they say Sie again", []fact.Event{ask, du, written(fact.Heard, 4, manner.Formal)}, false},
		{"the owner stays formal", []fact.Event{ask, du, written(fact.Wrote, 4, manner.Formal)}, false},
		{"the owner shows nothing", []fact.Event{ask, du, written(fact.Wrote, 4, "")}, true},
		{"the owner's mail is older, and seen late", []fact.Event{ask, written(fact.Answered, 5, manner.Familiar), written(fact.Wrote, 4, manner.Formal)}, true},
		{"the owner says du", []fact.Event{ask, du, written(fact.Wrote, 4, manner.Familiar)}, false},
	} {
		l := Policy{Zone: time.UTC}.draftTo(Fold("p", tt.events, nil), content.KindThankYou, "k")
		if l.TheyTurned != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, l.TheyTurned, tt.want)
		}
	}
}
