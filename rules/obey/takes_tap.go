package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// tapButton adds a button by which the owner repeats the command, to prove that they wrote it.
func (r *noteDoer) tapButton(c notes.Command) {
	if c.Verb == notes.Forget { // one tap must not erase somebody by another's words
		return
	}
	tag := c.Tag
	if a, open := r.openAsk(); tag == "" && open {
		tag = rules.Tag(a.ID)
	}
	r.mustSee()
	r.button(content.Button{Label: "I wrote that", Command: c.Line, Tag: tag})
}

// openAsk returns the open ask to the person the note is about, if that person is known.
func (r *noteDoer) openAsk() (*rules.Ask, bool) {
	if r.person == nil {
		return nil, false
	}
	return r.person.Open()
}

// questionUntold asks about lines of which informd cannot tell whether the owner wrote them. They are neither obeyed
// nor dropped. If they may mean stop, the follow-up is held.
func (r *noteDoer) questionUntold(f encounter.Finding) encounter.Finding {
	commands, refuses, whose := r.note.Untold()
	if len(commands) == 0 && !refuses {
		return f
	}
	if whose != "" {
		whose = " from " + whose
	}
	var lines []string
	var buttons []content.Button
	people := r.note.Whom()
	slices.SortStableFunc(commands, func(a, b notes.Command) int { return stopsFirst(a) - stopsFirst(b) })
	for i, c := range commands {
		if i < maxQuestioned {
			lines = append(lines, "“"+c.Line+"”")
			if c.Verb == notes.Forget { // as above
				continue
			}
			buttons = append(buttons, content.Button{Label: "I wrote “" + c.Line + "”", Command: c.Line,
				Tag: tapTag(c, people, r.in.Message)})
		}
	}
	var held []fact.Event
	if refuses && len(f.Forget) == 0 {
		held = r.holdsUntold(commands, people, f.Events)
		f.Events = append(f.Events, held...)
	}
	if f.Receipt == nil {
		f.Receipt = r.in.AccountReceipt(content.SayReceipt{
			Understood: "I have your note, and cannot tell which of its words are yours.",
			Change:     "Say it again in a new mail, or tap."})
	}
	say := &f.Receipt.Say
	say.Asks, say.Buttons = true, append(slices.Clone(say.Buttons), buttons...)
	if len(lines) > 0 {
		say.Remarks = append(slices.Clone(say.Remarks), quotedOnly(lines, whose))
	}
	if slices.ContainsFunc(commands, func(c notes.Command) bool { return c.Verb == notes.Forget }) {
		say.Remarks = append(slices.Clone(say.Remarks), "Forgetting somebody takes a mail of its own.")
	}
	var waits []string
	for _, e := range held {
		waits = append(waits, r.in.Book.Person(e.Person).Called())
	}
	if len(waits) > 0 {
		say.Remarks = append(slices.Clone(say.Remarks),
			"No follow-up to "+content.Names(waits)+" leaves until you say.")
	}
	if len(held) == 1 {
		say.Buttons = append(say.Buttons, rules.AsPlannedButton(held[0].Ask))
	}
	return f
}

// holdsUntold returns the doubts that hold follow-ups because lines that may be the owner's may mean stop: to the
// people that the note may be about. Below a program's summary the owner may have typed as well, so there a stop also
// holds the follow-up to whom it names.
func (r *noteDoer) holdsUntold(commands []notes.Command, people []*rules.Person, events []fact.Event) []fact.Event {
	held := r.holds(meaning.NotTyped, people, "", events)
	for _, c := range commands {
		if !r.note.SumsUp() {
			break
		}
		if named, names := r.note.NamedInLine(c); names && c.Verb.HoldsFollowup() && len(named) == 1 {
			held = append(held, r.holds(meaning.NotTyped, named, "", slices.Concat(events, held))...)
		}
	}
	return held
}

// stopsFirst orders what a receipt asks about: a stop before all else.
func stopsFirst(c notes.Command) int {
	if c.Verb.HoldsFollowup() {
		return 0
	}
	return 1
}

// quotedOnly says that nothing was done that lines order which may be somebody else's.
func quotedOnly(lines []string, whose string) string {
	if len(lines) == 1 {
		return "This line may be only quoted" + whose + ", so I have not done it: " + lines[0] + "."
	}
	return "These lines may be only quoted" + whose + ", so I did none of them: " + content.Names(lines) + "."
}

// maxQuestioned limits how many lines a receipt asks about.
const maxQuestioned = 3
