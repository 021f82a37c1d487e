package intake

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/notes"
)

// longestPause is how long a pause may last that others' words stand beside.
const longestPause = 31

// besideOthers carries out a command that stands in a note beside words of somebody else, which no
// mark tells apart: what is grave takes a tap on the receipt, which says whose words they are, and
// what only holds, holds until then. It reports whether that was all.
func (r *noteReader) besideOthers(c notes.Command) bool {
	t := r.typed
	if r.in.unlisted() && (c.Verb.Grave() || c.Verb == notes.Same) {
		r.say("“" + c.Line + "” came from " + r.in.Message.From.Addr +
			", which is none of your addresses in my config, so I have not done it. Say it from one of them.")
		r.addTo("", rules.Ignored, "it came from an address that the config does not list", nil)
		return true
	}
	if !t.foreign || c.Line == r.tapped && r.tapped != "" {
		return false
	}
	switch c.Verb {
	case notes.Stop, notes.NoFollow:
		return c.Line != t.first && r.holdStop(c)
	case notes.Pause:
		return r.shortPause(c)
	}
	if !r.takesTap(c) {
		return false
	}
	r.wantsTap(c)
	return true
}

// takesTap reports whether a command beside others' words waits until the owner taps it.
func (r *noteReader) takesTap(c notes.Command) bool {
	switch c.Verb {
	case notes.Same:
		return true
	case notes.Intro:
		return c.Addr.Addr != "" && strings.Contains(r.typed.foreignText, strings.ToLower(c.Addr.Addr))
	case notes.Resume: // a pause of the owner's own may end; what the breaker stopped goes on by a tap only
		return r.in.Policy.Account.Tripped != ""
	case notes.SendNow:
		return r.unsure()
	}
	return c.Verb.Grave()
}

// unsure reports whether nobody knows if a follow-up to them has gone.
func (r *noteReader) unsure() bool {
	return slices.ContainsFunc(r.person.Items,
		func(it rules.Item) bool { return it.Kind == content.KindFollowup && it.State == rules.StateUnsure })
}

// wantsTap asks for the tap that makes a command the owner's for certain.
func (r *noteReader) wantsTap(c notes.Command) {
	r.say("“" + c.Line + "” stands beside words of " + r.sayForeign() +
		" that nothing marks as quoted, so I have not done it.")
	r.tapButton(c)
	r.addTo("", rules.Ignored, "it takes a tap", nil)
}

// tapButton says a command anew, whole and alone.
func (r *noteReader) tapButton(c notes.Command) {
	tag := c.Tag
	if a, open := r.openAsk(); tag == "" && open {
		tag = rules.Tag(a.ID)
	}
	r.asks = true
	r.buttons = append(r.buttons, content.Button{Label: "I wrote that", Command: c.Line, Tag: tag})
}

// openAsk is the open ask to whom the note is about, once that is known.
func (r *noteReader) openAsk() (*rules.Ask, bool) {
	if r.person == nil {
		return nil, false
	}
	return r.person.Open()
}

// sayForeign is how the owner is told whose words stand in the note.
func (r *noteReader) sayForeign() string {
	if r.typed.foreignFrom == "" {
		return "somebody else"
	}
	return r.typed.foreignFrom
}

// holdStop holds the follow-up that may be stopped; false: there is none to hold.
func (r *noteReader) holdStop(c notes.Command) bool {
	a, open := r.openAsk()
	if !open {
		return false
	}
	why := "you may have said stop, beside words of " + r.sayForeign()
	r.events = append(r.events, r.in.doubtNote(r.person.ID, a.ID, why))
	r.say("The follow-up to " + r.person.Called() + " waits: “" + c.Line + "” stands beside words of " +
		r.sayForeign() + " that nothing marks as quoted.")
	r.happens = "Nothing leaves until you say."
	r.tapButton(c)
	return true
}

// shortPause begins a pause that is longer than what needs no tap, for as long as that.
func (r *noteReader) shortPause(c notes.Command) bool {
	at, zone := r.at()
	most, until := at.AddDate(0, 0, longestPause), c.Span.After(at, zone)
	if !c.Start.IsZero() {
		until = c.Start
	}
	if !until.After(most) {
		return false
	}
	short := c
	short.Span, short.Start = dates.Span{Days: longestPause}, time.Time{}
	r.pause(short)
	r.say("“" + c.Line + "” stands beside words of " + r.sayForeign() +
		" that nothing marks as quoted; a tap makes it as long as it says.")
	r.tapButton(c)
	return true
}

// askUntold asks about lines that may be the owner's, and holds where they may say so: they are
// neither obeyed nor thrown away.
func (r *noteReader) askUntold(f Finding) Finding {
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
			buttons = append(buttons, content.Button{Label: "I wrote that", Command: c.Line, Tag: tagOf(c, people)})
		}
	}
	if holds && f.Forget == "" {
		f.Events = append(f.Events, r.holds(notTyped, people, f.Events)...)
	}
	say := func(say content.SayReceipt) content.SayReceipt {
		say.Asks = true
		say.Buttons = append(slices.Clone(say.Buttons), buttons...)
		if len(lines) > 0 {
			say.Remarks = append(slices.Clone(say.Remarks),
				"I cannot tell whether you wrote "+strings.Join(lines, ", ")+", or it is only quoted"+whose+
					", so I have not done it.")
		}
		return say
	}
	return r.changeReceipt(f, say)
}

// maxAsked is how many lines a receipt asks about.
const maxAsked = 3

// tagOf is the tag that says whom a command is about.
func tagOf(c notes.Command, people []*rules.Person) string {
	if c.Tag != "" || c.Verb.AboutAccount() || len(people) != 1 {
		return c.Tag
	}
	if a, open := people[0].Open(); open {
		return rules.Tag(a.ID)
	}
	return rules.Tag(people[0].ID)
}

// changeReceipt changes the receipt of a finding; where it has none, it gets one.
func (r *noteReader) changeReceipt(f Finding, change func(content.SayReceipt) content.SayReceipt) Finding {
	for i := range f.Actions {
		if say, ok := f.Actions[i].Say.(content.SayReceipt); ok {
			f.Actions[i].Say = change(say)
			if made := f.Receipt; made != nil {
				f.Receipt = func(p *rules.Person) rules.Action {
					act := made(p)
					if say, ok := act.Say.(content.SayReceipt); ok {
						act.Say = change(say)
					}
					return act
				}
			}
			return f
		}
	}
	say := change(content.SayReceipt{Thread: "Your note",
		Understood: "I have your note, and cannot tell which of its words are yours.",
		Change:     "Say it again in a new mail, or tap."})
	f.Actions = append([]rules.Action{r.in.asks(say)}, f.Actions...)
	return f
}
