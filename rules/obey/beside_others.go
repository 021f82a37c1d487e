package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
)

// longestPause limits, in days, a pause ordered amid the prose of a note.
const longestPause = 31

// holdingPause is how many days a pause lasts that may be somebody else's words: over a weekend, and long enough
// for the owner to say whether it is theirs. It holds everybody's follow-ups, so it does not wait for that.
const holdingPause = 3

// carriesOthers reports whether a note has somebody else's words from which a command may come: unmarked, or as
// a forwarded mail with prose above it, which may be a program's summary or translation of that mail.
func (r *noteReader) carriesOthers() bool {
	m := r.in.Message
	return r.typed.foreign || (m.Forward != nil || m.Enclosed != nil) && notes.IsProse(r.typed.text, r.note)
}

// besideOthers carries out a command in a note that also has somebody else's words without a quote
// mark, so that the command may be theirs. A grave command needs a tap on the receipt, which says
// whose words they are; a command that only holds takes effect at once. It reports whether it has
// dealt with the command.
func (r *noteReader) besideOthers(c notes.Command) bool {
	t := r.typed
	if r.in.Unlisted() && (c.Verb.Grave() || c.Verb == notes.Same) {
		r.refuse("“" + c.Line + "” came from " + r.in.Message.From.Addr +
			", which is none of your addresses in my config, so I have not done it. Say it from one of them.")
		r.addTo("", rules.Ignored, "it came from an address that the config does not list", nil)
		return true
	}
	if c.Line == r.tapped && r.tapped != "" {
		return false
	}
	if !r.amidOthers {
		mayBeTheirs := r.note.Amid(t.text) || t.isAlsoTheirs(c.Line) || r.underUnknownSubject()
		return c.Verb.Lasting() && c.Tag == "" && mayBeTheirs && r.lastsOnlyByTap(c)
	}
	switch c.Verb {
	case notes.Stop, notes.NoFollow:
		if c.Line == t.first || c.Tag != "" {
			return false
		}
		if !r.holdStop(c) {
			r.wantsTap(c)
		}
		return true
	case notes.Pause:
		days := holdingPause
		if c.Line == t.first || c.Endless() { // likely the owner's, and nothing leaves while it waits for a tap
			days = longestPause
		}
		return r.shortPause(c, days)
	}
	if !r.takesTap(c) {
		return false
	}
	r.wantsTap(c)
	return true
}

// takesTap reports whether a command next to somebody else's words must wait for a tap by the owner.
func (r *noteReader) takesTap(c notes.Command) bool {
	switch c.Verb {
	case notes.Same:
		return true
	case notes.Intro:
		return c.Addr.Addr != "" && strings.Contains(r.foreignText(), strings.ToLower(c.Addr.Addr))
	case notes.Resume: // it may end the owner's pause; going on behind the breaker or a halt needs a tap
		return r.in.Policy.Account.Tripped != "" || r.in.Policy.Account.Halted
	case notes.SendNow:
		return r.unsure()
	}
	return c.Verb.Grave()
}

// foreignText returns all of somebody else's words that a note carries, in lower case.
func (r *noteReader) foreignText() string {
	text := r.typed.foreignText
	if f := r.in.Message.Forward; f != nil {
		text += f.From.String() + "\n" + f.Text + "\n"
	}
	if m := r.in.Message.Enclosed; m != nil {
		text += m.From.String() + "\n" + m.Text
	}
	return strings.ToLower(text)
}

// unsure reports whether a follow-up to them may or may not have been sent.
func (r *noteReader) unsure() bool {
	return slices.ContainsFunc(r.person.Items,
		func(it rules.Item) bool { return it.Kind == content.KindFollowup && it.State == rules.StateUnsure })
}

// underUnknownSubject reports whether a note may be a mail of a stranger's that was sent on as it stands:
// nothing in it is quoted, and its subject is that of a forward, or is no word to informd, names nobody, and
// is longer than what people write above a word of their own: "please".
func (r *noteReader) underUnknownSubject() bool {
	m := r.in.Message
	if r.item.Key != "" || m.Forward != nil || m.Enclosed != nil || m.Quoted != "" {
		return false
	}
	base := mail.BaseSubject(m.Subject)
	_, word := notes.ReadSubject(base, r.in.At(), r.in.Policy.Zone)
	unknown := mail.CountWords(base) >= mail.OwnSubject && !word && len(rules.FindWho(base, r.in.Book.People())) == 0
	return unknown || mail.ForwardsBySubject(m.Subject)
}

// lastsOnlyByTap handles a command of lasting effect that may be pasted or sent on from elsewhere: a chat,
// a paper, a mail of a stranger.
func (r *noteReader) lastsOnlyByTap(c notes.Command) bool {
	if c.Verb == notes.Pause {
		return r.shortPause(c, longestPause)
	}
	r.wantsTap(c)
	return true
}

// wantsTap asks for the tap that proves a command to be the owner's.
func (r *noteReader) wantsTap(c notes.Command) {
	r.say("“" + c.Line + "” stands " + r.typed.amid(c.Line) + ", so I have not done it.")
	r.tapButton(c)
	r.addTo("", rules.Ignored, "it takes a tap", nil)
}

// tapButton adds a button that repeats a command alone and in full.
func (r *noteReader) tapButton(c notes.Command) {
	tag := c.Tag
	if a, open := r.openAsk(); tag == "" && open {
		tag = rules.Tag(a.ID)
	}
	r.asks = true
	r.buttons = append(r.buttons, content.Button{Label: "I wrote that", Command: c.Line, Tag: tag})
}

// openAsk returns the open ask to the person the note is about, if that person is known.
func (r *noteReader) openAsk() (*rules.Ask, bool) {
	if r.person == nil {
		return nil, false
	}
	return r.person.Open()
}

// holdStop holds the follow-up that the command may stop; false: there is none to hold.
func (r *noteReader) holdStop(c notes.Command) bool {
	a, open := r.openAsk()
	if !open {
		return false
	}
	why := "you may have said stop, beside words of " + r.typed.sayForeign()
	r.events = append(r.events, r.in.DoubtedByNote(r.person.ID, a.ID, why))
	r.say("The follow-up to " + r.person.Called() + " waits: “" + c.Line + "” stands " + r.typed.amid(c.Line) + ".")
	r.happens = "Nothing leaves until you say."
	r.tapButton(c)
	return true
}

// shortPause replaces a pause that is too long without a tap by one of so many days. None cuts a longer one short.
func (r *noteReader) shortPause(c notes.Command, days int) bool {
	at, zone := r.at()
	most, until := at.AddDate(0, 0, days), c.Span.After(at, zone)
	if !c.Start.IsZero() {
		until = c.Start
	}
	tooLong := until.After(most) || c.Endless()
	if paused := r.in.Policy.Account.PausedUntil; paused.After(until) || tooLong && paused.After(most) {
		r.wantsTap(c)
		return true
	}
	if !tooLong {
		return false
	}
	short := c
	short.Span, short.Start = dates.Span{Days: days}, time.Time{}
	r.pause(short)
	r.say("“" + c.Line + "” stands " + r.typed.amid(c.Line) + "; a tap makes it as long as it says.")
	r.tapButton(c)
	return true
}

// askUntold asks about lines that may be the owner's, and holds the follow-up if they may mean stop.
// They are neither obeyed nor dropped.
func (r *noteReader) askUntold(f encounter.Finding) encounter.Finding {
	if len(r.typed.unclear) == 0 {
		return f
	}
	at, zone := r.at()
	read := notes.ReadNote(strings.Join(r.typed.unclear, "\n\n"), at, zone)
	holds := read.Refusal() != notes.NoRefusal
	if len(read.Commands) == 0 && !holds {
		return f
	}
	whose := ""
	if r.typed.unclearFrom != "" {
		whose = " from " + r.typed.unclearFrom
	}
	var lines []string
	var buttons []content.Button
	people := r.whom()
	for i, c := range read.Commands {
		holds = holds || c.Verb == notes.Stop || c.Verb == notes.NoFollow ||
			c.Verb == notes.Later || c.Verb == notes.LetGo
		if i < maxAsked {
			lines = append(lines, "“"+c.Line+"”")
			buttons = append(buttons, content.Button{Label: "I wrote that", Command: c.Line,
				Tag: tapTag(c, people, r.in.Message)})
		}
	}
	if holds && len(f.Forget) == 0 {
		f.Events = append(f.Events, r.holds(notTyped, people, f.Events)...)
	}
	if f.Receipt == nil {
		f.Receipt = r.in.AccountReceipt(content.SayReceipt{
			Understood: "I have your note, and cannot tell which of its words are yours.",
			Change:     "Say it again in a new mail, or tap."})
	}
	say := &f.Receipt.Say
	say.Asks, say.Buttons = true, append(slices.Clone(say.Buttons), buttons...)
	if len(lines) > 0 {
		say.Remarks = append(slices.Clone(say.Remarks), "I cannot tell whether you wrote "+strings.Join(lines, ", ")+
			", or it is only quoted"+whose+", so I have not done it.")
	}
	return f
}

// maxAsked limits how many lines a receipt asks about.
const maxAsked = 3
