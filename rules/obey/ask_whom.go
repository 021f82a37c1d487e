package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
)

// askBack stores a note that may be about several people or about nobody known, and asks the owner.
func (r *noteReader) askBack(people []*rules.Person) encounter.Finding {
	in := r.in
	if len(r.note.Commands) == 0 && strings.TrimSpace(r.note.Text) == "" && len(r.note.Unclear) == 0 &&
		in.Message.Forward == nil && len(in.Message.Parts) == 0 {
		return encounter.Finding{Why: "an empty note",
			Events: []rules.Event{in.Event("", rules.Ignored, "an empty note", nil)}}
	}
	if f, ok := r.misspelt(); ok {
		return f
	}
	tag := rules.Tag(mail.NewID(in.Message.Ref()))
	text := r.typed.replayText() // only this text is obeyed once the person is known
	ev := in.Event("", rules.AskedBack, "your note does not say whom it is about",
		func(e *rules.Event) { e.Text, e.Tag = text, tag })
	say := content.SayReceipt{Unclear: r.note.Unclear,
		Understood: "I have your note, and do not know whom it is about.",
		Happens:    "It waits, and is not lost.", Change: "Answer with a name or an address."}
	switch who := r.nameSaid(); {
	case len(people) > 1:
		say.Understood = "I have your note, and know " + content.Plural(len(people), "person", "people") +
			" it could be about."
	case who != "":
		say.Understood = "I have your note, and know nobody called " + who + "."
		say.Change = "Answer with their address, such as: about carla@pharma.example."
	}
	held := r.holds(notNamed, people, nil)
	if len(held) > 0 {
		say.Happens = "It waits, and so does any follow-up to whom it may be about."
	}
	if len(people) == 0 {
		people = r.introducedFirst(likely(in), &say)
	}
	for _, p := range people[:min(4, len(people))] {
		say.Buttons = append(say.Buttons, content.Button{Label: p.Called(),
			Command: "about " + p.Address().Addr, Tag: tag})
	}
	if r.has(notes.Stop) && r.nameSaid() == "" {
		say.Buttons = append(say.Buttons,
			content.Button{Label: "Everything", Command: content.CommandStopAll, Tag: tag})
	}
	say.Buttons = append(say.Buttons, content.Button{Label: "None of these", Command: content.CommandNobody, Tag: tag})
	f := encounter.Finding{Why: ev.Why, Events: slices.Concat([]rules.Event{ev}, r.events, held),
		Actions: append([]rules.Action{in.Question(say)}, r.answers...)}
	return f
}

// misspelt handles a note that names nobody and has only lines that look like misspelt commands.
// There is no need to store it: one tap says what was meant.
func (r *noteReader) misspelt() (f encounter.Finding, ok bool) {
	n := r.note
	if len(n.Unclear) == 0 || len(n.Commands) > 0 || n.Text != "" || r.in.Message.Forward != nil ||
		len(r.in.Message.Parts) > 0 {
		return encounter.Finding{}, false
	}
	var lines, near []string
	for _, m := range n.Unclear {
		c, ok := notes.ReadSubject(m.Nearest, r.in.At(), r.in.Policy.Zone)
		if !ok || !(c.Verb.AboutAccount() || c.Verb == notes.Resume || c.Verb == notes.Undo) {
			return encounter.Finding{}, false
		}
		line := "“" + m.Line + "”"
		if m.Why != "" {
			line += " (" + m.Why + ")"
		}
		lines, near = append(lines, line), append(near, "“"+m.Nearest+"”")
	}
	ev := r.in.Event("", rules.Ignored, "it holds nothing informd understands", nil)
	say := content.SayReceipt{Thread: "Your note", Understood: "I could not read " + strings.Join(lines, " and ") + ".",
		Happens: "Nothing has changed.",
		Change:  "The nearest I know is " + strings.Join(near, " and ") + ". HELP shows all my words.",
		Buttons: meantButtons(n, "")}
	return encounter.Finding{Why: ev.Why, Events: []rules.Event{ev}, Actions: []rules.Action{r.in.Question(say)}}, true
}

// meantButtons offer the commands that a misspelt line may have meant.
func meantButtons(n notes.Note, tag string) []content.Button {
	var out []content.Button
	for _, m := range n.Unclear[:min(2, len(n.Unclear))] {
		if m.Why == "" {
			out = append(out, content.Button{Label: "I meant that", Command: m.Nearest, Tag: tag})
		}
	}
	return out
}

// nameSaid returns the name in the note, whether it is known or not.
func (r *noteReader) nameSaid() string {
	for _, c := range r.note.Commands {
		if c.Who != "" && c.Verb != notes.Intro {
			return c.Who
		}
	}
	return ""
}

// likely returns the people whom a note without a name is probably about: first those with a talk
// shortly before or after, then those with the most recent mail.
func likely(in encounter.Encounter) []*rules.Person {
	var out []*rules.Person
	for _, p := range in.Book.People() {
		if !p.Contact.IsZero() || len(p.Talks) > 0 {
			out = append(out, p)
		}
	}
	near := func(p *rules.Person) int64 {
		best := in.At().Sub(p.Contact).Abs()
		for _, t := range p.Talks {
			best = min(best, in.At().Sub(t.End).Abs()/8) // a talk counts for more than a mail
		}
		return int64(best)
	}
	slices.SortStableFunc(out, func(a, b *rules.Person) int {
		switch x, y := near(a), near(b); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	return out
}

// answersWhom handles a note that says whom an earlier note is about: "about Anna", or a name in
// answer to the question. The earlier note is then carried out as if it had named them itself, at the
// time it was written.
func (r *noteReader) answersWhom() (f encounter.Finding, done bool) {
	n, ok := r.unassignedNote()
	if !ok {
		return encounter.Finding{}, false
	}
	who, rest := r.answerWhom()
	if who == "" {
		return encounter.Finding{}, false
	}
	if saysNobody(who + " " + rest) {
		return r.aboutNobody(n), true
	}
	people := r.called(who)
	if addr := mail.AddressIn(mail.LastWord(who)); len(people) == 0 && addr != "" {
		name := strings.Trim(strings.TrimSuffix(who, mail.LastWord(who)), " <\"',")
		people = []*rules.Person{stranger(mail.Address{Name: name, Addr: addr})}
	}
	if len(people) != 1 {
		return r.stillWaits(n, who, people), true
	}
	return r.replay(n, people[0], rest), true
}

// unassignedNote returns the earlier note that this one assigns: by the tag of a button, or as an
// answer to the question. "about Anna" alone means the newest unassigned note.
func (r *noteReader) unassignedNote() (rules.UnassignedNote, bool) {
	waiting := r.in.Policy.Account.Unassigned
	for _, n := range slices.Backward(waiting) {
		byTag := slices.ContainsFunc(r.note.Commands, func(c notes.Command) bool { return c.Tag == n.Tag })
		if byTag || r.item.Kind == content.KindReceipt && r.item.Key == rules.ReceiptKey(n.Source) {
			return n, true
		}
	}
	alone := len(r.note.Commands) == 1 && r.note.Commands[0].Verb == notes.About &&
		r.note.Text == "" && r.item.Key == ""
	if alone && len(waiting) > 0 {
		return waiting[len(waiting)-1], true
	}
	return rules.UnassignedNote{}, false
}

// answerWhom returns the name that an answer to the question gives, and the rest of the answer.
func (r *noteReader) answerWhom() (who, rest string) {
	for _, c := range r.note.Commands {
		if c.Verb == notes.About {
			return c.Who, r.note.Text
		}
	}
	if r.item.Key == "" || len(r.note.Commands) > 0 {
		return "", ""
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(r.note.Text), "\n")
	lower := strings.ToLower(first)
	for _, lead := range []string{"it is about ", "it's about ", "it was about ", "this is about ", "it is ",
		"it's ", "for ", "with "} {
		if strings.HasPrefix(lower, lead) {
			first = first[len(lead):]
			break
		}
	}
	return strings.Trim(first, " .!"), rest
}

// stillWaits asks again whom an earlier note is about.
func (r *noteReader) stillWaits(n rules.UnassignedNote, who string, people []*rules.Person) encounter.Finding {
	say := content.SayReceipt{Understood: "I know nobody called " + who + ".", Happens: "Your note still waits.",
		Change: "Answer with their address, such as: about carla@pharma.example."}
	if len(people) > 1 {
		say.Understood = "I know " + content.Plural(len(people), "person", "people") + " called " + who + "."
		say.Change = "Which of them is it?"
	}
	for _, p := range people[:min(4, len(people))] {
		say.Buttons = append(say.Buttons, content.Button{Label: p.Called(),
			Command: "about " + p.Address().Addr, Tag: n.Tag})
	}
	ev := r.in.Event("", rules.Ignored, "it does not say whom the note is about", nil)
	return encounter.Finding{Why: ev.Why, Events: []rules.Event{ev}, Actions: []rules.Action{r.in.Question(say)}}
}

// saysNobody reports whether the answer to the question is that no known person is meant.
func saysNobody(answer string) bool {
	s := " " + notes.PlainWords(answer) + " "
	return mail.Says(s, " none of ", " nobody ", " no one ", " somebody new ", " someone new ", " somebody else ",
		" someone else ", " neither ", " no address ",
		" have an address ", " nothing of that ") || strings.TrimSpace(s) == "none"
}

// aboutNobody stores an unassigned note as one about nobody known, and releases the follow-ups held
// for it.
func (r *noteReader) aboutNobody(n rules.UnassignedNote) encounter.Finding {
	r.addTo("", rules.Noted, "a note about nobody I know",
		func(e *rules.Event) { e.Line, e.Text, e.At = rules.LineNote, n.Text, n.At })
	r.addTo("", rules.Cleared, "you said whom your note is about", func(e *rules.Event) { e.Tag = n.Tag })
	r.events = append(r.events, r.liftHolds(n)...)
	r.say("Kept as a note, about nobody in particular.")
	r.note.Unclear = nil
	return r.accountFinding()
}

// replay carries out an unassigned note, now that its person is known.
func (r *noteReader) replay(n rules.UnassignedNote, p *rules.Person, rest string) encounter.Finding {
	in := r.in
	in.Message.Date, in.Message.Reply, in.Message.Forward = n.At, strings.TrimSpace(n.Text+"\n\n"+rest), nil
	again := &noteReader{in: in, person: p}
	again.readWords(in.Message.Reply, n.At)
	again.prose(n.At)
	again.note.Commands = slices.DeleteFunc(again.note.Commands,
		func(c notes.Command) bool { return !c.Of.IsZero() && !p.Has(c.Of.Addr) })
	again.subject(n.Subject, n.Text)
	again.account()
	f := again.finding()
	f.Events = append(f.Events, r.liftHolds(n)...)
	f.KeepFrom, f.Keep = n.Source, p.ID
	f.Events = append(f.Events, r.in.Event("", rules.Cleared, "you said whom your note is about", func(e *rules.Event) {
		e.Tag, e.Address, e.Name, e.MessageID, e.References = n.Tag, "", "", "", nil
	}))
	return f
}
