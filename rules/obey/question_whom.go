package obey

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/meaning"
	"informd/rules/notes"
	"informd/rules/report"
)

// questionWhom stores a note that may be about several people or about nobody known, and asks the owner.
func (r *noteDoer) questionWhom(people []*rules.Person) encounter.Finding {
	in := r.in
	if len(r.note.Commands) == 0 && strings.TrimSpace(r.note.Text) == "" && len(r.note.Unclear) == 0 &&
		in.Message.Forward == nil && len(in.Message.Parts) == 0 {
		return encounter.Finding{Why: "an empty note",
			Events: []fact.Event{in.Event("", fact.Ignored, "an empty note", nil)}}
	}
	if f, ok := r.misspelt(); ok {
		return f
	}
	tag := rules.ReceiptTag(in.Message.Ref())
	text := r.note.Typed() // only this text is obeyed once the person is known
	all := r.note.NameSaid() == "" && (r.note.Has(notes.Stop) || r.note.EndsAll())
	held := r.holds(meaning.NotNamed, people, "", r.events)
	n := rules.UnassignedNote{Tag: tag, All: all, Until: r.note.LastDay()}
	n.Excepts = all && len(held) > 0 && r.note.Excepts()
	waits := in.Event("", fact.AskedBack, "your note does not say whom it is about",
		func(e *fact.Event) {
			e.Note, e.NoteTag, e.All, e.Excepts, e.Until = text, tag, n.All, n.Excepts, n.Until
		})
	r.recordFirst(waits)
	r.record(held...)
	r.next("It waits, and is not lost.")
	r.change("Answer with a name or an address.")
	switch who := r.note.NameSaid(); {
	case n.Excepts:
		r.say("Your note may stop some follow-ups, and not all.")
		r.next("Until you say, none of them leaves.")
		r.change("Say for each whether it stops, or leaves as planned.")
		all := content.Button{Label: "Stop everything", Command: content.CommandStopAll, Tag: tag}
		r.buttonFirst(append(eachHeld(in.Book, held), all)...)
		f := r.conclude(in.Question)
		f.Why = waits.Why
		return f
	case n.Until.After(in.At()) && len(held) > 0 && len(people) == 0:
		r.say(mail.Capital(report.AsksAll(in.At(), in.Policy, n, true)))
		r.change("If your note is about somebody, answer with a name or an address.")
	case all && len(people) == 0 && (len(r.note.Commands) == 0 || r.note.EndsOfAll()):
		r.say("Shall I stop everything, or is your note about somebody?")
		r.change("Answer STOP EVERYTHING, or with a name or an address.")
	case len(people) > 1:
		r.say("I have your note, and know " + content.Plural(len(people), "person", "people") + " it could be about.")
	case who != "":
		r.say("I have your note, and know nobody called " + who + ".")
		r.change("Answer with their address, such as: about carla@pharma.example.")
	default:
		r.say("I have your note, and do not know whom it is about.")
	}
	if len(held) > 0 {
		r.next("Until you say, no follow-up leaves to anybody it may mean.")
	}
	if len(people) == 0 {
		people = r.introducedFirst(matching.Likely(in.Book.People(), in.At()))
	}
	who := append(aboutUnknown(r.note.Unknown(), tag), aboutButtons(people, tag)...)
	r.buttonFirst(report.WhomButtons(in.At(), in.Policy, n, who, len(held) > 0)...)
	f := r.conclude(in.Question)
	f.Why = waits.Why
	return f
}

// eachHeld returns two buttons for each of the held follow-ups.
func eachHeld(book *matching.Book, held []fact.Event) (buttons []content.Button) {
	for _, e := range held {
		who := book.Person(e.Person).Called()
		planned := rules.AsPlannedButton(e.Ask)
		buttons = append(buttons,
			content.Button{Label: who + ": stop it", Command: content.CommandStop, Tag: planned.Tag},
			content.Button{Label: who + ": send as planned", Command: planned.Command, Tag: planned.Tag})
	}
	return buttons
}

// aboutButtons returns buttons for people that a waiting note may be about.
func aboutButtons(people []*rules.Person, tag string) (buttons []content.Button) {
	for _, p := range people[:min(4, len(people))] {
		buttons = append(buttons, content.Button{Label: p.Called(),
			Command: content.CommandWith(content.CommandAbout, p.Address().Addr), Tag: tag})
	}
	return buttons
}

// aboutUnknown returns buttons for unknown people that a waiting note may be about.
func aboutUnknown(people []mail.Address, tag string) (buttons []content.Button) {
	for _, who := range people {
		buttons = append(buttons, content.Button{Label: cmp.Or(who.Name, who.Addr),
			Command: content.CommandWith(content.CommandAbout, who.String()), Tag: tag})
	}
	return buttons
}

// misspelt handles a note that names nobody and has only lines that look like misspelt commands.
// There is no need to store it: one tap says what was meant.
func (r *noteDoer) misspelt() (f encounter.Finding, ok bool) {
	n := r.note
	if len(n.Unclear) == 0 || len(n.Commands) > 0 || n.Text != "" || r.in.Message.Forward != nil ||
		len(r.in.Message.Parts) > 0 {
		return encounter.Finding{}, false
	}
	var lines, near []string
	for _, m := range n.Unclear {
		c, ok := notes.ReadSubject(m.Nearest, r.in.At(), r.in.Policy.Zone)
		if !ok || !(c.Verb.AboutAccount() || c.Verb.AboutEither() || c.Verb == notes.Undo) {
			return encounter.Finding{}, false
		}
		line := "“" + m.Line + "”"
		if m.Why != "" {
			line += " (" + m.Why + ")"
		}
		lines, near = append(lines, line), append(near, "“"+m.Nearest+"”")
	}
	if slices.IndexFunc(n.Unclear, func(m content.Misread) bool { return m.Nearest != content.CommandResume }) < 0 {
		r.note.Unclear = nil
		r.isBack()
		return r.conclude(r.in.AccountReceipt), true
	}
	r.refuse("I could not read " + strings.Join(lines, " and ") + ".")
	r.next("Nothing has changed.")
	r.change("The nearest I know is " + strings.Join(near, " and ") + ". HELP shows all my words.")
	r.onlyButtons(meantButtons(n.Note, "")...)
	r.note.Unclear = nil // the sentence shows those
	return r.conclude(r.in.AccountReceipt), true
}

// meantButtons returns buttons for the commands that misspelt lines may have meant.
func meantButtons(n notes.Note, tag string) []content.Button {
	var out []content.Button
	for _, m := range n.Unclear[:min(2, len(n.Unclear))] {
		if m.Why == "" {
			out = append(out, content.Button{Label: "I meant that", Command: m.Nearest, Tag: tag})
		}
	}
	return out
}

// answersWhom handles a note that says whom an earlier note is about: "about Anna", or a name in
// answer to the question. The earlier note is then carried out as if it had named them itself, at the
// time it was written.
func (r *noteDoer) answersWhom() (f encounter.Finding, done bool) {
	n, ok := r.note.Unassigned()
	if !ok {
		return encounter.Finding{}, false
	}
	who, rest := r.note.SaysWhom()
	if who == "" {
		return encounter.Finding{}, false
	}
	r.note.Commands = slices.DeleteFunc(r.note.Commands, func(c notes.Command) bool {
		if c.Verb == notes.About {
			r.effect(c.Effect())
		}
		return c.Verb == notes.About
	})
	if meaning.SaysNobody(who + " " + rest) {
		return r.aboutNobody(n, rest), true
	}
	people := r.note.Called(who)
	if addr := mail.AddressIn(mail.LastWord(who)); len(people) == 0 && addr != "" {
		name := strings.Trim(strings.TrimSuffix(who, mail.LastWord(who)), " <\"',")
		people = []*rules.Person{r.note.Stranger(mail.Address{Name: name, Addr: addr})}
	}
	if len(people) != 1 {
		return r.stillWaits(n, who, rest, people), true
	}
	return r.replay(n, people[0], rest), true
}

// stillWaits asks again whom an earlier note is about. Whatever else the answer says waits together with that note.
func (r *noteDoer) stillWaits(n rules.UnassignedNote, who, rest string, people []*rules.Person) encounter.Finding {
	for _, c := range r.note.Commands {
		rest += "\n" + c.Line
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		r.record(told(r.in, "", fact.AskedBack, "your note does not say whom it is about",
			func(e *fact.Event) {
				e.At, e.Source, e.Subject, e.NoteTag = n.At, n.Source, n.Subject, n.Tag
				e.All, e.Excepts, e.Until = n.All, n.Excepts, n.Until
				e.Note = strings.TrimSpace(n.Text + "\n\n" + rest)
			}))
	}
	for _, held := range r.holds(meaning.NotNamed, people, "", r.events) {
		held.Source = n.Source // the hold is lifted with those of the note itself
		r.record(held)
	}
	r.next("Your note still waits.")
	r.change("Answer with their address, such as: about carla@pharma.example.")
	switch {
	case len(people) > 1:
		r.say("I know " + content.Plural(len(people), "person", "people") + " called " + who + ".")
		r.change("Which of them is it?")
	default:
		r.say("I know nobody called " + who + ".")
	}
	r.buttonFirst(aboutButtons(people, n.Tag)...)
	return r.conclude(r.in.Question)
}

// aboutNobody stores an unassigned note as one about nobody known, and releases the follow-ups held for it. A
// command in the answer is handled like one in a note of its own.
func (r *noteDoer) aboutNobody(n rules.UnassignedNote, rest string) encounter.Finding {
	if r.keepAboutNobody(n, rest) {
		_, facts := goOn(r.in, n)
		r.record(facts...)
		r.say("Kept as a note; the follow-ups go on as planned.")
	} else {
		r.say("Kept as a note, about nobody in particular.")
	}
	r.note.Text = ""
	if len(r.note.Commands) > 0 {
		return r.concerning()
	}
	return r.accountFinding()
}

// keepAboutNobody keeps an unassigned note, and the rest of the answer, as a note about nobody in particular. It
// reports whether the note has held follow-ups.
func (r *noteDoer) keepAboutNobody(n rules.UnassignedNote, rest string) (held bool) {
	r.addTo("", fact.Noted, "a note about nobody I know", func(e *fact.Event) {
		e.Line, e.Text, e.At = fact.LineNote, strings.TrimSpace(n.Text+"\n\n"+rest), n.At
	})
	lifted := liftHolds(r.in, n)
	r.record(settled(r.in, n))
	r.record(lifted...)
	return len(lifted) > 0
}

// replay carries out an unassigned note, now that its person is known, and then the other commands of the answer.
// If the answer decides about the follow-up, it is carried out first, so that the note need not ask about that.
func (r *noteDoer) replay(n rules.UnassignedNote, p *rules.Person, rest string) encounter.Finding {
	more := r.note.Note
	decides := r.note.Tells(notes.Verb.DecidesFollowup)
	more.Text = "" // it is replayed as the rest of the note
	switch {
	case len(more.Commands)+len(more.Unclear) == 0:
		return r.replayed(n, p, rest)
	case decides:
		said := r.goesOn(more, p)
		r.begin()
		return thenSays(said, r.replayed(n, p.With(said.Events), rest))
	}
	f := r.replayed(n, p, rest)
	r.begin()
	return thenSays(f, r.goesOn(more, p.With(f.Events)))
}

// goesOn carries out what the answer to the question says in addition to the name.
func (r *noteDoer) goesOn(more notes.Note, p *rules.Person) encounter.Finding {
	r.note = r.note.Concerning(p, more)
	return r.concerning()
}

// replayed carries out an unassigned note for a person. Its commands about the account are left out: they were
// carried out when the note came.
func (r *noteDoer) replayed(n rules.UnassignedNote, p *rules.Person, rest string) encounter.Finding {
	in := r.in
	in.Message.Date, in.Message.Reply, in.Message.Forward = n.At, strings.TrimSpace(n.Text+"\n\n"+rest), nil
	again := &noteDoer{in: in, note: meaning.ReadAgain(in, n, p), person: p,
		recorded: r.recorded, receipt: r.receipt}
	again.note.Commands = slices.DeleteFunc(again.note.Commands, func(c notes.Command) bool {
		done := c.Of.IsZero() &&
			(c.Verb.AboutAccount() || c.Verb.AboutEither())
		return done || !c.Of.IsZero() && !p.Has(c.Of.Addr)
	})
	f := again.finding()
	f.Events = append(append(f.Events, liftHolds(r.in, n)...), settled(r.in, n))
	f.KeepFrom, f.Keep = n.Source, p.ID
	f.Receipt.Now(p.With(f.Events))
	return f
}

// settled returns the event which records that an unassigned note no longer waits.
func settled(in encounter.Encounter, n rules.UnassignedNote) fact.Event {
	return told(in, "", fact.Cleared, "you said whom your note is about",
		func(e *fact.Event) { e.NoteTag = n.Tag })
}

// questionWhich handles a short answer to a brief that may mean several buttons: it shows those buttons again. The
// answer itself is not stored, because the matters stay open anyway.
func (r *noteDoer) questionWhich() (f encounter.Finding, done bool) {
	const most = 8
	short := r.note.Unsaid
	if len(short.Shown) == 0 {
		return f, false
	}
	r.addTo("", fact.Ignored, "it does not say which of several matters it means", nil)
	r.say("Several matters wait, and “" + short.Said + "” does not say which of them you mean.")
	r.next("Nothing has changed.")
	r.change("Tap what is so, or say it with a name.")
	r.note.Unclear = nil
	for _, s := range short.Shown[:min(most, len(short.Shown))] {
		label := r.in.Book.Tagged(s.Tag).Called() + ": " + s.Command
		r.button(content.Button{Label: label, Command: s.Command, Tag: s.Tag})
	}
	return r.conclude(r.in.Question), true
}
