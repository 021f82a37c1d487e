package rules

import (
	"slices"
	"strings"
	"time"
)

// account carries out what concerns nobody in particular, and answers questions. done
// is false when the note is about a person after all.
func (r *noteReader) account() (f Finding, done bool) {
	in := r.in
	var events []Event
	var said []string
	tell := func(kind EventKind, why, answer string, more func(*Event)) {
		events = append(events, in.event("", kind, why, func(e *Event) {
			e.Address, e.Name, e.MessageID, e.References = "", "", "", nil
			if more != nil {
				more(e)
			}
		}))
		said = append(said, answer)
	}
	for _, c := range r.note.Commands {
		switch c.Verb {
		case "go live":
			tell(WentLive, "you said go live", "Live: follow-ups are sent from now on, each after a notice.", nil)
		case "pause":
			until := c.Span.After(in.at(), in.Policy.Zone)
			if !c.Start.IsZero() {
				until = c.Start
			}
			tell(Paused, "you said pause", "Paused until "+in.Policy.Say(until)+"; I watch, and send nothing.", func(e *Event) { e.Until = until })
		case "resume":
			tell(Unpaused, "you said resume", "Going on.", nil)
			if in.Policy.Standing.Tripped != "" {
				events = append(events, in.event("", Reset, "you said resume", nil))
			}
		case "quality":
			tell(Noted, "your picture of what good is", "Noted: a quality of a good one.", func(e *Event) { e.Label, e.Text = "quality", c.Text })
		case "help":
			return r.answer("help", SayHelp{Capture: in.Policy.Self.Capture}, "you asked for help"), true
		case "status", "plan", "why", "history", "find":
			return r.question(c), true
		}
	}
	if len(events) == 0 {
		return Finding{}, false
	}
	say := SayReceipt{Capture: in.Policy.Self.Capture, Understood: strings.Join(said, " "), Unclear: r.note.Unclear}
	f = r.answer("receipt", say, "you told informd something")
	f.Events = events
	return f, true
}

// answer is a mail to the owner that concerns nobody, in the thread of the account.
func (r *noteReader) answer(kind string, say any, why string) Finding {
	in := r.in
	act := Action{Key: kind + "/" + NewID(in.Message.Ref()), Kind: kind, Road: RoadOwner, Due: in.Now, Say: say, Why: why, Auto: "auto-replied",
		From: Address{Name: "informd", Addr: in.Policy.Owner.Addr}, To: []Address{in.Policy.Owner},
		Thread: Thread{References: []string{ThreadRoot("account", in.Policy.Owner)}}}
	return Finding{Why: why, Actions: []Action{act}, Events: []Event{in.event("", Noted, why, func(e *Event) { e.Label = "question" })}}
}

// question answers what the owner asks about people and plans.
func (r *noteReader) question(c Command) Finding {
	in := r.in
	say := SayAnswer{Capture: in.Policy.Self.Capture, Question: strings.TrimSpace(c.Line)}
	people := in.Book.People()
	if c.Verb == "why" || c.Verb == "history" {
		people = FindWho(strings.TrimSpace(c.Who+" "+c.Text), people)
		if p := in.Book.Person(r.item.Person); p != nil && c.Who == "" {
			people = []*Person{p}
		}
	}
	switch c.Verb {
	case "status", "plan":
		say.Lead, say.Groups = "What is planned:", []Group{{Heading: "Plan", Lines: PlanLines(in.Now, in.Policy, people)}}
	case "find":
		say.Lead, say.Groups = "What your notes say about “"+c.Text+"”:", FindNotes(in.Policy, people, c.Text)
	default:
		for _, p := range people {
			say.Groups = append(say.Groups, Group{Heading: p.Called(), Lines: HistoryLines(in.Policy, p)})
			say.Lead = Decide(in.Now, in.Policy, p).Why
		}
	}
	if len(say.Groups) == 0 || len(say.Groups[0].Lines) == 0 {
		say.Lead = "I know nothing about that."
	}
	return r.answer("answer", say, "you asked: "+c.Verb)
}

// PlanLines is what is to come, in order of people: one line each that anything is
// planned for.
func PlanLines(now time.Time, pol Policy, people []*Person) []string {
	var out []string
	for _, p := range people {
		d := Decide(now, pol, p)
		if d.Why != "" {
			out = append(out, p.Called()+": "+d.Why)
		}
	}
	slices.Sort(out)
	return out
}

// HistoryLines is the log about a person, one line an event.
func HistoryLines(pol Policy, p *Person) []string {
	var out []string
	for _, e := range p.Events {
		line := e.At.In(pol.Zone).Format("2006-01-02 15:04") + "  " + strings.ReplaceAll(string(e.Kind), "_", " ")
		switch {
		case e.Label != "" && e.Text != "":
			line += "  " + e.Label + ": " + e.Text
		case e.Why != "":
			line += "  " + e.Why
		}
		out = append(out, line)
	}
	return out
}

// FindNotes is every note line that holds all the words, by person.
func FindNotes(pol Policy, people []*Person, words string) []Group {
	var out []Group
	for _, p := range people {
		var lines []string
		for _, e := range p.Events {
			hay := strings.ToLower(p.Called() + " " + p.Facts["company"] + " " + e.Text)
			all := e.Text != "" && !slices.ContainsFunc(strings.Fields(strings.ToLower(words)), func(w string) bool { return !strings.Contains(hay, w) })
			if all && (e.Kind == Noted || e.Kind == Described || e.Kind == Promised || e.Kind == Introduced) {
				lines = append(lines, pol.Date(e.At)+"  "+e.Label+": "+e.Text)
			}
		}
		if len(lines) > 0 {
			out = append(out, Group{Heading: p.Called(), Lines: lines})
		}
	}
	return out
}
