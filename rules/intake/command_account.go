package intake

import (
	"slices"
	"strconv"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// account carries out what concerns nobody in particular, and answers questions. What
// it has dealt with is no longer among the commands of the note.
func (r *noteReader) account() {
	var rest []notes.Command
	for _, c := range r.note.Commands {
		if !r.accountCommand(c) {
			rest = append(rest, c)
		}
	}
	r.note.Commands = rest
}

// accountCommand carries out one of them; false: it is about a person.
func (r *noteReader) accountCommand(c notes.Command) bool {
	in := r.in
	switch c.Verb {
	case "go live":
		r.addTo("", rules.WentLive, "you said go live", nil)
		if in.Policy.Standing.Tripped != "" {
			r.addTo("", rules.Reset, "you said go live", nil)
		}
		r.said("Live: follow-ups are sent from now on, each after a notice.")
	case "pause":
		until := c.Span.After(in.at(), in.Policy.Zone)
		if !c.Start.IsZero() {
			until = c.Start
		}
		r.addTo("", rules.Paused, "you said pause", func(e *rules.Event) { e.Until = until })
		r.said("Paused until " + in.Policy.Say(until) + "; I watch, and send nothing. Say “resume” to end it.")
	case "resume":
		if c.Who != "" {
			return false
		}
		r.addTo("", rules.Unpaused, "you said resume", nil)
		if in.Policy.Standing.Tripped != "" {
			r.addTo("", rules.Reset, "you said resume", nil)
		}
		r.said("Going on.")
	case "round":
		r.round(c)
	case "quality":
		r.addTo("", rules.Noted, "your picture of what good is", func(e *rules.Event) { e.Label, e.Text = "quality", c.Text })
		r.facts = append(r.facts, content.Fact{Label: "quality", Text: c.Text})
	case "help":
		r.answer(content.KindHelp, content.SayHelp{Capture: in.Policy.Self.Capture}, "you asked for help")
	case "status", "plan", "why", "history", "find", "export":
		r.question(c)
	case "progress":
		if people := r.whom(); len(people) == 1 {
			return false
		}
		r.addTo("", rules.Noted, "what became of it", func(e *rules.Event) { e.Label, e.Text = "progress", c.Text })
		r.facts = append(r.facts, content.Fact{Label: "progress", Text: c.Text})
		r.said("Noted. The next notes to keep in touch tell of it.")
	default:
		return false
	}
	return true
}

// accountOnly reports whether the note says nothing about anybody: what stands beside a
// question is politeness.
func (r *noteReader) accountOnly() bool {
	if len(r.note.Commands) > 0 || len(r.events)+len(r.answers) == 0 {
		return false
	}
	return strings.TrimSpace(r.note.Text) == "" && len(r.in.Message.Parts) == 0 || len(r.answers) > 0 || len(r.whom()) != 1
}

// accountFinding is the receipt of what concerns nobody, and the answers.
func (r *noteReader) accountFinding() Finding {
	in := r.in
	f := Finding{Events: r.events, Actions: r.answers, Why: "you asked"}
	if len(r.events) > 0 {
		if len(r.notes) == 0 {
			r.said("Noted.")
		}
		say := content.SayReceipt{Capture: in.Policy.Self.Capture, Understood: strings.Join(r.notes, " "), Facts: r.facts, Unclear: r.note.Unclear,
			Change: "Answer UNDO, and it was not said."}
		act := rules.ToAccount(in.Policy, "receipt/"+mail.NewID(in.Message.Ref()), content.KindReceipt, in.Now, say, "you told informd something")
		act.Auto = "auto-replied"
		f.Actions, f.Why = append([]rules.Action{act}, f.Actions...), say.Understood
		return f
	}
	f.Events = []rules.Event{in.event("", rules.Noted, f.Why, func(e *rules.Event) {
		e.Label, e.Address, e.Name, e.Subject, e.MessageID, e.References = "question", "", "", "", "", nil
	})}
	return f
}

// answer is a mail to the owner in answer to a question.
func (r *noteReader) answer(kind content.Kind, say any, why string) {
	key := string(kind) + "/" + mail.NewID(r.in.Message.Ref())
	if n := len(r.answers); n > 0 {
		key += "/" + strconv.Itoa(n+1)
	}
	act := rules.ToAccount(r.in.Policy, key, kind, r.in.Now, say, why)
	act.Auto = "auto-replied"
	r.answers = append(r.answers, act)
}

// question answers what the owner asks about people and plans.
func (r *noteReader) question(c notes.Command) {
	in := r.in
	people := in.Book.People()
	say := content.SayAnswer{Capture: in.Policy.Self.Capture, Question: strings.TrimSpace(c.Line)}
	switch c.Verb {
	case "status":
		say.Lead, say.Groups = rules.Status(in.Now, in.Policy, people)
	case "plan":
		say.Lead, say.Groups = rules.Plan(in.Now, in.Policy, people)
	case "find":
		say.Lead, say.Groups = rules.Find(in.Policy, people, c.Text)
	case "export":
		r.export(c)
		return
	default:
		r.aboutSomebody(c, say)
		return
	}
	r.answer(content.KindAnswer, say, "you asked: "+c.Verb)
}

// aboutSomebody answers why and history.
func (r *noteReader) aboutSomebody(c notes.Command, say content.SayAnswer) {
	in := r.in
	who := strings.TrimSpace(c.Who + " " + c.Text)
	people := rules.FindWho(who, in.Book.People())
	if p := in.Book.Person(r.item.Person); p != nil && who == "" {
		people = []*rules.Person{p}
	}
	switch {
	case len(people) == 0 && who == "":
		say.Lead = "About whom? Write “" + c.Verb + "” and a name."
	case len(people) == 0:
		say.Lead = "I know nobody called " + who + "."
	case len(people) > 1:
		say.Lead = "I know " + rules.Plural(len(people), "person", "people") + " called " + who + ". Which one?"
		for _, p := range people[:min(4, len(people))] {
			say.Buttons = append(say.Buttons, content.Button{Label: p.Called(), Command: c.Verb + " " + p.Address().Addr})
		}
	case c.Verb == "why":
		say.Thread = people[0].Called()
		say.Lead, say.Groups = rules.Why(in.Now, in.Policy, people[0])
	default:
		say.Thread = people[0].Called()
		say.Lead, say.Groups = rules.History(in.Policy, people[0])
	}
	r.answer(content.KindAnswer, say, "you asked: "+c.Verb)
}

// export has everything sent along, in the formats asked for.
func (r *noteReader) export(c notes.Command) {
	formats := []string{"csv", "json", "vcard"}
	if c.Text != "" {
		formats = []string{c.Text}
	}
	say := content.SayAnswer{Capture: r.in.Policy.Self.Capture, Question: strings.TrimSpace(c.Line),
		Lead: "Everything I know comes with this mail: it is yours."}
	for _, f := range formats {
		say.Attached = append(say.Attached, ExportName(f))
	}
	r.answer(content.KindAnswer, say, "you asked: export")
	r.answers[len(r.answers)-1].Export = formats
}

// ExportName is the name of a file that holds everything, in a format.
func ExportName(format string) string {
	if format == "vcard" {
		return "informd.vcf"
	}
	return "informd." + format
}

// ExportFormats are the formats in which everything can be taken away.
func ExportFormats() []string { return []string{"csv", "json", "vcard", "mbox"} }

// round begins or ends a search: some talks with an end in sight.
func (r *noteReader) round(c notes.Command) {
	n := c.Text
	if n == "0" {
		r.addTo("", rules.Noted, "you ended the round", func(e *rules.Event) { e.Label, e.Text = "round", n })
		r.said("The round is over. The habit goes on.")
		return
	}
	r.addTo("", rules.Noted, "you began a round", func(e *rules.Event) { e.Label, e.Text = "round", n })
	r.said("A round of " + n + " talks begins today. Two or three people in the same role and as many in the same place tell most; the digest counts.")
}

// undone reads a note that only takes something back, and answers no mail about a
// person: what a receipt about the account had brought, or else the newest thing at all.
func (r *noteReader) undone() (f Finding, done bool) {
	alone := len(r.note.Commands) == 1 && r.note.Commands[0].Verb == "undo" && r.note.Text == ""
	if !alone || r.item.Person != "" || r.in.Book.Tagged(r.note.Commands[0].Tag) != nil || len(r.named()) == 1 {
		return Finding{}, false
	}
	source := r.undoSource(r.in.Policy.Standing.Log, 0)
	if r.item.Key == "" {
		source = r.newestSource()
	}
	for _, p := range r.in.Book.People() {
		if slices.ContainsFunc(p.Events, func(e rules.Event) bool { return e.Source == source && source != "" && e.Kind != rules.Corrected }) {
			r.person = p
			r.undo()
			return r.receipt(), true
		}
	}
	n := r.takeBack(source)
	r.notes = []string{map[bool]string{true: "Taken back.", false: "There is nothing to take back."}[n > 0]}
	if n == 0 {
		r.addTo("", rules.Ignored, "there was nothing to take back", nil)
	}
	return r.accountFinding(), true
}
