package obey

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
	"informd/rules/report"
)

// takeAccountCommands carries out the commands about the account, such as "pause", and answers questions. It removes
// these commands from the note: the rest of it may be about people.
func (r *noteDoer) takeAccountCommands() {
	var rest []notes.Command
	for _, c := range r.note.Commands {
		if r.aboutAccount(c) {
			r.obey(c)
		} else {
			rest = append(rest, c)
		}
	}
	r.note.Commands = rest
}

// aboutAccount reports whether a command concerns the account and not the person the note is about.
func (r *noteDoer) aboutAccount(c notes.Command) bool {
	switch {
	case !c.Of.IsZero():
		return false
	case c.Verb == notes.Resume:
		about := r.in.Book.Person(r.note.Item.Person)
		return c.Who == "" && r.in.Book.Tagged(c.Tag) == nil && (about == nil || !about.Spared)
	case c.Verb.AboutEither():
		return len(r.note.Whom()) != 1
	}
	return c.Verb.AboutAccount()
}

// goLive ends the rehearsal, and resets the breaker.
func (r *noteDoer) goLive(notes.Command) {
	r.addTo("", fact.WentLive, "you said go live", nil)
	r.reset("you said go live")
	pol := r.in.Policy
	if quiet := pol.Quiet(r.in.At()); quiet.For != rules.NoWait {
		r.next("As before, " + quiet.Why + ".")
	}
	switch pol.Followup.Mode {
	case rules.ModeOff:
		r.say("The rehearsal is over. Your config has follow-ups switched off, so none goes out.")
	case rules.ModeDraft:
		r.say("The rehearsal is over. By your config follow-ups are drafted for you to send.")
	default:
		r.say("Live: follow-ups are sent from now on, each after a notice.")
	}
}

// reset resets the breaker, so that sending goes on.
func (r *noteDoer) reset(why string) {
	if r.in.Policy.Account.Breaker.Tripped {
		r.addTo("", fact.Reset, why, nil)
	}
}

// pause stops all sending for a while, or everything until the owner says resume.
func (r *noteDoer) pause(c notes.Command) {
	switch {
	case c.Endless():
		r.halt(c)
		return
	case r.in.Policy.Account.Halted:
		r.refuse("As before, " + r.in.Policy.Quiet(r.in.At()).Why + ".")
		return
	}
	r.settleByPause(c)
	until := c.Span.After(r.in.At(), r.in.Policy.Zone)
	if !c.Start.IsZero() {
		until = c.Start
	}
	paused := "Paused until " + sayUntil(r.in.Policy, until) + ". "
	if c.Away {
		r.addTo("", fact.Paused, "you said that you are away",
			func(e *fact.Event) { e.Until, e.Away = until, true })
		r.say(paused + "Until then I only watch: no follow-up, no brief, no digest.")
	} else {
		r.addTo("", fact.Paused, "you said pause", func(e *fact.Event) { e.Until = until })
		r.say(paused + "Until then I watch, and send nothing to anybody but you.")
	}
	r.change("To end it sooner, answer “resume”.")
}

// settleByPause keeps the waiting note that a pause answers as one about nobody. To “stop it, she said no” only its own
// button is an answer, or the word to stop everything.
func (r *noteDoer) settleByPause(c notes.Command) {
	if n, ok := r.note.Unassigned(); ok && (c.Endless() || n.All || c.Tag == n.Tag) {
		r.keepAboutNobody(n, "")
	}
}

// sayUntil writes when a pause ends: with its hour, unless that is the beginning of the day.
func sayUntil(pol rules.Policy, t time.Time) string {
	if wholeDay(t.In(pol.Zone)) {
		return pol.SayDay(t)
	}
	return pol.Say(t)
}

// halt stops everything until the owner says resume.
func (r *noteDoer) halt(c notes.Command) {
	r.mustSee() // no other mail will say it
	r.addTo("", fact.Paused, "you said stop everything", nil)
	r.settleByPause(c)
	r.say("Everything is stopped. I watch for answers, and until you say “resume” I send and draft nothing to " +
		"anybody, and write no brief and no digest.")
}

// resume ends a pause. If it is about a person, it reopens the stopped ask to them, or ends the rest with them.
func (r *noteDoer) resume(c notes.Command) {
	if r.person != nil {
		r.resumeWith(c)
		return
	}
	r.keepOwnNews()
	held, settled := r.settleEndOfAll()
	pol := r.in.Policy
	if !settled && pol.Quiet(r.in.At()).For == rules.NoWait && !pol.Account.Breaker.Tripped {
		if !r.pauseOver() {
			r.say("Nothing was paused: all goes on as planned.")
		}
		return
	}
	r.addTo("", fact.Unpaused, "you said resume", nil)
	r.reset("you said resume")
	r.say("Going on.")
	switch due := followupsDue(r.in); {
	case len(held) == 1:
		r.next("The follow-up to " + held[0] + " leaves after its notice.")
	case len(held) > 1:
		r.next("The follow-ups to " + content.Names(held) + " leave, each after its notice.")
	case len(due) > 0:
		r.next("What fell due meanwhile leaves now: the follow-up to " + content.Names(due) + ".")
	}
}

// isBack handles "I'm back". Where something waits or is paused, informd asks whether to go on.
func (r *noteDoer) isBack() {
	waits := slices.ContainsFunc(r.in.Policy.Account.Unassigned, func(n rules.UnassignedNote) bool { return n.All })
	quiet := r.in.Policy.Quiet(r.in.At())
	free := !waits && quiet.For == rules.NoWait && !r.in.Policy.Account.Breaker.Tripped
	switch {
	case free && r.pauseOver():
		return
	case free:
		r.say("Welcome back.")
		r.resume(notes.Command{})
		return
	}
	r.ask("Welcome back. Shall I go on?")
	r.next("Until you say, all waits as it did.")
	r.button(content.Button{Label: "Go on", Command: content.CommandResume})
}

// keepOwnNews keeps what a note says of the owner alone beside an order, as a note about nobody: "The cough is gone.
// Go on with everything!" What it says of somebody waits until the owner has said of whom.
func (r *noteDoer) keepOwnNews() {
	text := strings.TrimSpace(r.note.Text)
	words := lang.EnglishNotes()
	of := func(w string) bool { return slices.Contains(words.Pronouns, w) || slices.Contains(words.Them, w) }
	if text == "" || len(r.note.Commands) > 1 || slices.ContainsFunc(mail.NameWords(text), of) ||
		len(r.note.Whom()) > 0 {
		return
	}
	r.addTo("", fact.Noted, "a note about nobody I know",
		func(e *fact.Event) { e.Line, e.Text = fact.LineNote, text })
	r.note.Text = ""
}

// settleEndOfAll keeps the notes that wait because they may end everything, "I am so tired of this", as notes about
// nobody: the owner goes on. It returns whose follow-ups they held, and whether there are any such notes.
func (r *noteDoer) settleEndOfAll() (held []string, settled bool) {
	for _, n := range r.in.Policy.Account.Unassigned {
		if n.All {
			r.keepAboutNobody(n, "")
			who, facts := goOn(r.in, n)
			r.record(facts...)
			held, settled = append(held, who...), true
		}
	}
	return held, settled
}

// pauseOver handles a "resume" after a pause that has ended by itself.
func (r *noteDoer) pauseOver() bool {
	standing, at := r.in.Policy.Account, r.in.At()
	if standing.Halted || standing.Breaker.Tripped || standing.PausedUntil.IsZero() || standing.PausedUntil.After(at) {
		return false
	}
	r.addTo("", fact.Ignored, "the pause had ended", nil)
	ended := r.in.Policy.OnDay(standing.PausedUntil)
	if r.in.Policy.DaysSince(at, standing.PausedUntil) == 0 {
		ended = "today"
	}
	r.say("Welcome back. The pause ended " + ended + "; all goes on as planned.")
	return true
}

// followupsDue names the people whose follow-up is due, so that it leaves as soon as the pause has ended.
func followupsDue(in encounter.Encounter) (names []string) {
	at, pol := in.At(), in.Policy
	pol.Account.PausedUntil, pol.Account.Halted, pol.Account.Breaker = time.Time{}, false, rules.Breaker{}
	for _, p := range in.Book.People() {
		a, open := p.Open()
		comes := open && rules.OutlookOf(pol, p, a) == rules.NoWait && !a.Hurried
		if comes && !rules.FollowupAt(at, pol, p, a).After(at) {
			names = append(names, p.Called())
		}
	}
	return names
}

// leaveOut makes follow-ups no longer wait for an unreadable folder: the owner knows that no answer
// arrives there.
func (r *noteDoer) leaveOut(c notes.Command) {
	name := strings.Trim(strings.TrimSpace(c.Text), `"“”„«»`)
	if name == "" {
		r.refuse("Say which folder, by the name that I gave it: leave out: Talks.")
		return
	}
	r.addTo("", fact.LeftOut, "you said that no answer comes there", func(e *fact.Event) { e.Folder = name })
	r.say("Understood: while I cannot read your folder “" + name +
		"”, no follow-up waits for it. Whatever comes there I do not see.")
}

// quality adds a line to the owner's list of what makes people in the field good.
func (r *noteDoer) quality(c notes.Command) {
	r.addTo("", fact.Noted, "your picture of what good is",
		func(e *fact.Event) { e.Line, e.Text = fact.LineQuality, c.Text })
	r.show(content.Fact{Label: "quality", Text: c.Text})
}

func (r *noteDoer) help(notes.Command) {
	r.answerBy(content.KindHelp, content.SayHelp{Capture: r.in.Policy.Self.Capture, Sections: notes.HelpSections()},
		"you asked for help")
}

// progress records a progress report: for the person the note is about, or for everybody.
func (r *noteDoer) progress(c notes.Command) {
	if r.person != nil {
		r.keepLine(fact.LineProgress, c.Text)
		if why := r.notDrafted(); why != "" {
			r.say("Noted. " + why)
			return
		}
		r.say("A note to " + r.person.Called() + " with your news will be in Drafts in a moment.")
		return
	}
	r.addTo("", fact.Noted, "what became of it", func(e *fact.Event) { e.Line, e.Text = fact.LineProgress, c.Text })
	r.show(content.Fact{Label: "progress", Text: c.Text})
	r.say("Noted. The next notes to keep in touch tell of it.")
}

// accountOnly reports whether the note contained nothing but commands about the account, all of them carried out.
// A few polite words do not count.
func (r *noteDoer) accountOnly() bool {
	if len(r.note.Commands) > 0 || !r.gathered() {
		return false
	}
	const politeWords = 6 // "status please, and thanks a lot" has five words more
	words := len(strings.Fields(r.note.Text))
	people := r.note.Whom()
	if f := r.in.Message.Forward; len(people) != 1 || f != nil && r.in.Book.Person(people[0].ID) == nil {
		return words < politeWords
	}
	return words == 0 && len(r.in.Message.Parts) == 0 && r.in.Message.Forward == nil ||
		words < politeWords && len(r.answers) > 0
}

// accountFinding returns the receipt for commands about the account, and the answers to questions.
func (r *noteDoer) accountFinding() encounter.Finding {
	in := r.in
	if len(r.events)+len(r.sentences)+len(r.note.Unclear) == 0 {
		why := "you asked"
		asked := told(in, "", fact.Noted, why, func(e *fact.Event) { e.Line = fact.LineQuestion })
		return encounter.Finding{Events: []fact.Event{asked}, Answers: r.answers, Effects: r.effects, Why: why}
	}
	if names := attachedNames(in.Message); len(names) > 0 {
		r.remark("What is attached (" + content.Names(names) + ") stays in your mail: " +
			"I keep only what comes with a note about somebody.")
	}
	r.buttonFirst(meantButtons(r.note.Note, "")...)
	switch {
	case len(r.events) > 0 && len(r.sentences) == 0:
		r.say("Noted.")
	case len(r.sentences) == 0:
		r.say("I could not read all of your note.")
	}
	if slices.ContainsFunc(r.events, func(e fact.Event) bool { return e.Kind != fact.Ignored }) {
		r.changeIfNone("Answer UNDO to take it back.")
	}
	return r.conclude(in.AccountReceipt)
}

// answerBy adds a mail to the owner that answers a question, with an export in these formats.
func (r *noteDoer) answerBy(kind content.Kind, say any, why string, formats ...string) {
	key := string(kind) + "/" + mail.NewID(r.in.Message.Ref())
	if n := len(r.answers); n > 0 {
		key += "/" + strconv.Itoa(n+1)
	}
	act := rules.ToAccount(r.in.Policy, key, kind, r.in.Now, say, why).Answering()
	act.Export = formats
	r.answer(act)
}

// answerQuestion answers what the owner asks about people and plans.
func (r *noteDoer) answerQuestion(c notes.Command) {
	in := r.in
	people := in.Book.People()
	say := content.SayAnswer{Capture: in.Policy.Self.Capture, Question: strings.TrimSpace(c.Line)}
	switch c.Verb {
	case notes.Status:
		say.Lead, say.Groups = report.Status(in.Now, in.Policy, people)
	case notes.Plan:
		say.Lead, say.Groups = report.Plan(in.Now, in.Policy, people)
	case notes.Find:
		say.Lead, say.Groups = report.Find(in.Policy, people, c.Text)
	case notes.Qualities:
		say.Lead, say.Groups = report.Qualities(in.Policy)
	default:
		r.aboutSomebody(c, say)
		return
	}
	r.answerBy(content.KindAnswer, say, "you asked: "+string(c.Verb))
}

// aboutSomebody answers "why" and "history".
func (r *noteDoer) aboutSomebody(c notes.Command, say content.SayAnswer) {
	in := r.in
	who := strings.TrimSpace(c.Who + " " + c.Text)
	people := matching.FindWho(who, in.Book.People())
	if p := in.Book.Person(r.note.Item.Person); p != nil && who == "" {
		people = []*rules.Person{p}
	}
	switch {
	case len(people) == 0 && who == "":
		say.Lead = "About whom? Write “" + string(c.Verb) + "” and a name."
	case len(people) == 0:
		say.Lead = "I know nobody called " + who + "."
	case len(people) > 1:
		say.Lead = "I know " + content.Plural(len(people), "person", "people") + " called " + who + ". Which one?"
		for _, p := range people[:min(4, len(people))] {
			say.Buttons = append(say.Buttons,
				content.Button{Label: p.Called(), Command: content.CommandWith(string(c.Verb), p.Address().Addr)})
		}
	case c.Verb == notes.Why:
		say.Thread = people[0].Called()
		say.Lead, say.Groups = report.Why(in.Now, in.Policy, in.Book.People(), people[0])
	default:
		say.Thread = people[0].Called()
		say.Lead, say.Groups = report.History(in.Policy, people[0])
	}
	r.answerBy(content.KindAnswer, say, "you asked: "+string(c.Verb))
}

// export adds everything as attachments, in the formats asked for.
func (r *noteDoer) export(c notes.Command) {
	say := content.SayAnswer{Capture: r.in.Policy.Self.Capture, Question: strings.TrimSpace(c.Line),
		Lead: "Everything I know comes with this mail: it is yours."}
	var formats []string
	for _, f := range content.Formats() {
		if f.Name == c.Text || c.Text == "" && f.Plain {
			formats, say.Attached = append(formats, f.Name), append(say.Attached, f.File)
		}
	}
	r.answerBy(content.KindAnswer, say, "you asked: export", formats...)
}

// round begins or ends a search: a number of talks that the owner wants to have.
func (r *noteDoer) round(c notes.Command) {
	n := c.Text
	if n == "0" {
		r.addTo("", fact.Noted, "you ended the round", func(e *fact.Event) { e.Line, e.Text = fact.LineRound, n })
		r.say("The round is over. The habit goes on.")
		return
	}
	r.addTo("", fact.Noted, "you began a round", func(e *fact.Event) { e.Line, e.Text = fact.LineRound, n })
	r.say("A round of " + n +
		" talks begins today. Two or three people in the same role and as many in the same place tell most; the " +
		"digest counts.")
}
