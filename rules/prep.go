package rules

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules/content"
)

// prep is the habit of half an hour of preparation: one page the evening before a
// talk, with the headings in order. A talk booked later than that evening gets it at once.
func prep(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State != TalkBooked || !now.Before(t.Start) {
			continue
		}
		evening := pol.PrepAt.OnDay(t.Start, -1, pol.Zone)
		act := ToOwner(pol, p, "prep/"+t.ID+"/"+t.Start.UTC().Format("20060102T1504"), content.KindPrep,
			evening.UTC(), sayPrep(pol, p, t),
			"you talk "+pol.Say(t.Start))
		act.Talk, act.Calendar = t.ID, calendar(p, t, evening)
		d.at(now, p, act)
		if _, came := p.Item(act.Key); came {
			d.because("you talk " + pol.Say(t.Start) + "; the prep sheet has come")
			continue
		}
		d.because("you talk " + pol.Say(t.Start) + "; the prep sheet comes " + pol.Say(evening))
	}
}

func sayPrep(pol Policy, p *Person, t *Talk) content.SayPrep {
	say := content.SayPrep{Capture: pol.Self.Capture, Thread: p.Called(), Who: p.Called(),
		First: p.Address().First(), When: pol.Say(t.Start),
		Where: t.Where, Company: p.Facts[FactCompany], Title: p.Facts[FactTitle], Goal: p.Facts[FactGoal], Bio: pol.Bio}
	say.InPerson = inPerson(t.Where)
	for _, q := range pol.Standing.Qualities {
		say.Qualities = append(say.Qualities, q.Text)
	}
	if say.Goal == "" {
		say.Buttons = append(say.Buttons, GoalButtons(t.ID)...)
	}
	say.Buttons = append(say.Buttons, content.Button{Label: "It was moved", Command: "moved:", Tag: Tag(t.ID)},
		content.Button{Label: "Send the questions ahead", Command: "sendahead", Tag: Tag(t.ID)})
	if !t.End.IsZero() {
		say.Until = t.End.In(pol.Zone).Format("15:04")
		say.Minutes = int(t.End.Sub(t.Start).Minutes())
	}
	if a := p.askBefore(t); a != nil {
		say.Ask = content.Quoted{On: pol.SayDay(a.At), Who: "You", Text: a.Text}
	}
	for _, name := range []FactName{FactCircle, FactLevel, FactVia} {
		if v := p.Facts[name]; v != "" {
			say.Known = append(say.Known, content.Fact{Label: string(name), Text: v})
		}
	}
	if w := p.Facts[FactWhere]; say.Where == "" && w != "" {
		say.Where, say.InPerson = w, inPerson(w)
	}
	notes := slices.Clone(p.Notes)
	for _, earlier := range p.Talks {
		notes = append(notes, earlier.Notes...)
	}
	for _, n := range notes {
		say.Known = append(say.Known, content.Fact{Label: string(n.Kind), Text: n.Text})
	}
	return say
}

// askBefore is the ask that a talk came of: the one it was booked on, else the newest, which an
// answer has closed by the time most talks are booked; nil where nobody was asked.
func (p *Person) askBefore(t *Talk) *Ask {
	if a := p.Ask(t.Ask); a != nil {
		return a
	}
	for i := len(p.Asks) - 1; i >= 0; i-- {
		if p.Asks[i].At.Before(t.Start) {
			return &p.Asks[i]
		}
	}
	return nil
}

// maxColleagues is how many others at a company a prep sheet tells of: it is one page.
const maxColleagues = 3

// LearnedAtCompany is what the owner learned from others at the company of p, the newest first.
func LearnedAtCompany(p *Person, everybody []*Person) []content.Fact {
	type lesson struct {
		at   time.Time
		fact content.Fact
	}
	var all []lesson
	for _, q := range everybody {
		if q.ID == p.ID || !sameCompany(p, q) {
			continue
		}
		for _, t := range q.Talks {
			if text := t.Line(LineLearned); text != "" {
				all = append(all, lesson{t.Start, content.Fact{Label: q.Called(), Text: text}})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b lesson) int { return b.at.Compare(a.at) })
	var facts []content.Fact
	for _, l := range all[:min(maxColleagues, len(all))] {
		facts = append(facts, l.fact)
	}
	return facts
}

// prompt is the habit of filling in notes at once: a short question when the talk ends,
// unless its note is in already or the day is over.
func prompt(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State != TalkBooked || t.Logged || t.End.IsZero() {
			continue
		}
		key := "prompt/" + t.ID + "/" + t.Start.UTC().Format("20060102T1504")
		if now.After(t.End.Add(48 * time.Hour)) {
			continue // asking that late is noise; the brief still shows the open note
		}
		say := content.SayPrompt{Capture: pol.Self.Capture, Thread: p.Called(), Who: p.Called(),
			First: p.Address().First(),
			Ended: t.End.In(pol.Zone).Format("Monday 15:04"),
			Rubric: []content.Fact{{Label: "rapport:", Text: "1 to 5"},
				{Label: "talking:", Text: "your share, in percent; 40 or less is good"},
				{Label: "bold:", Text: "the bold question: yes or no"},
				{Label: "ask:", Text: "asked who else to talk to: yes or no"}},
			Buttons: []content.Button{{Label: "It did not happen", Command: "cancelled", Tag: Tag(t.ID)},
				{Label: "No thank-you", Command: "nothanks", Tag: Tag(t.ID)}}}
		act := ToOwner(pol, p, key, content.KindPrompt, t.End, say, "your talk has ended; notes are best made at once")
		act.Talk = t.ID
		d.at(now, p, act)
	}
}

// inPerson reports whether a talk takes place somewhere one can go to.
func inPerson(where string) bool {
	w := strings.ToLower(where)
	for _, far := range []string{"zoom", "teams", "meet.", "google meet", "skype", "webex", "jitsi", "whatsapp",
		"signal", "facetime", "video", "phone", "telefon", "call", "online", "http", "hangout", "discord", "slack"} {
		if strings.Contains(w, far) {
			return false
		}
	}
	return strings.ContainsFunc(w, unicode.IsLetter)
}

// ChooseQuestions puts questions of the bank on a sheet: for each phase those that suit
// level and goal, first the ones that stood on no earlier sheet, and of them those made for
// that goal and that level.
func ChooseQuestions(say content.SayPrep, bank []content.Question, level string, earlier []string) content.SayPrep {
	sheets := FoldSpace(strings.Join(earlier, "\n"))
	pick := func(phase string, n int) []string {
		var fresh, old []content.Question
		for _, q := range bank {
			// it always stands there
			onSheet := phase == content.PhaseClosing && strings.Contains(strings.ToLower(q.Text), "who else")
			if q.Phase != phase || onSheet || !q.Fits(level, say.Goal) {
				continue
			}
			if strings.Contains(sheets, FoldSpace(q.Text)) {
				old = append(old, q)
			} else {
				fresh = append(fresh, q)
			}
		}
		var all []string
		for _, list := range [][]content.Question{fresh, old} {
			// the best last questions suit everybody
			if phase != content.PhaseClosing || say.Goal == content.GoalImpress {
				slices.SortStableFunc(list, func(a,
					b content.Question) int {
					return b.Made(level, say.Goal) - a.Made(level, say.Goal)
				})
			}
			for _, q := range list {
				all = append(all, q.Text)
			}
		}
		return all[:min(n, len(all))]
	}
	say.Background, say.Learn = pick(content.PhaseOpening, 2), pick(content.PhaseContent, 4)
	say.Bold, say.Closing = pick(content.PhaseIntimate, 2), pick(content.PhaseClosing, 2)
	return say
}

// FoldSpace is s with single spaces, on one line.
func FoldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
