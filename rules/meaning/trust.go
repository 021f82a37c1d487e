package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// longestPause is the longest pause, in days, that a command amid prose can order without a tap.
const longestPause = 31

// holdingPause is how many days a pause lasts if somebody else may have written it. That bridges a weekend, and gives
// the owner time to say whether it is theirs. A pause only holds follow-ups, so it takes effect without a tap.
const holdingPause = 3

// carriesOthers reports whether a note contains somebody else's words that may be read as a command. They stand in it
// without a quote mark, or it forwards a mail with prose above, which may be a program's summary of that mail.
func (n *Note) carriesOthers() bool {
	m := n.in.Message
	return n.typed.foreign || (m.Forward != nil || m.Enclosed != nil) && notes.IsProse(n.typed.text, n.Note)
}

// A Trust says how far a command of a note is carried out. Somebody else may have written it.
type Trust int

// The degrees.
const (
	Trusted       Trust = iota // it is the owner's, or does no harm if it is not
	FromElsewhere              // it came from an address that the config does not list: refuse it
	TakesTap                   // it waits for the tap that proves it to be the owner's
	OnlyHolds                  // it may say stop: the follow-up waits
	OnlyShort                  // it pauses for some days, and the rest takes a tap
)

// A Judgement says how far a command is carried out, and why.
type Judgement struct {
	Trust Trust
	Days  int    // of a short pause
	Where string // where the command stands, for the owner: "amid other words, …"
	Whose string // whose words stand in the note, for the owner
}

// Judge decides how far a command is carried out. The note may contain other people's words without a quote mark, so
// the command may be theirs. Then a grave command needs a tap on the receipt, which says whose words they are. A
// command that only makes mail wait takes effect at once.
func (n *Note) Judge(c notes.Command, about *rules.Person) Judgement {
	trust, days := n.trust(c, about)
	return Judgement{Trust: trust, Days: days, Where: n.typed.amid(c.Line), Whose: n.typed.sayForeign()}
}

func (n *Note) trust(c notes.Command, about *rules.Person) (trust Trust, days int) {
	alone := c.Line == n.typed.first // likely the owner's, and nothing leaves while it waits for a tap
	switch {
	case n.in.Unlisted() && c.Verb.Grave():
		return FromElsewhere, 0
	case c.Line == n.tapped && n.tapped != "":
		return Trusted, 0
	case !n.amidOthers && !n.mayBePasted(c):
		return Trusted, 0
	case !n.amidOthers && c.Verb != notes.Pause:
		return TakesTap, 0
	case c.Verb == notes.Pause:
		return n.trustPause(c, alone)
	case c.Verb.StopsFollowup():
		return trustStop(c, about, alone), 0
	case n.takesTap(c, about):
		return TakesTap, 0
	}
	return Trusted, 0
}

// mayBePasted reports whether a command has a lasting effect and may have been pasted or forwarded from elsewhere: from
// a chat, a paper or a stranger's mail.
func (n *Note) mayBePasted(c notes.Command) bool {
	return c.Verb.Lasting() && c.Tag == "" &&
		(n.AmidProse(n.typed.text) || n.typed.isAlsoTheirs(c.Line) || n.underUnknownSubject())
}

// trustStop decides about a stop. If it stands alone or has a button's tag, it is the owner's. Otherwise it holds the
// follow-up of an open ask at once; if there is none, it needs a tap.
func trustStop(c notes.Command, about *rules.Person, alone bool) Trust {
	switch {
	case alone || c.Tag != "":
		return Trusted
	case about != nil && about.HasOpenAsk():
		return OnlyHolds
	}
	return TakesTap
}

// trustPause decides about a pause. Without a tap it does not last for long, amid other words not even so long, and it
// cannot shorten a pause that is in force.
func (n *Note) trustPause(c notes.Command, alone bool) (trust Trust, days int) {
	most := holdingPause
	if !n.amidOthers || alone || c.Endless() {
		most = longestPause
	}
	at, zone := n.in.At(), n.in.Policy.Zone
	last, until := at.AddDate(0, 0, most), c.Span.After(at, zone)
	if !c.Start.IsZero() {
		until = c.Start
	}
	tooLong := until.After(last) || c.Endless()
	switch paused := n.in.Policy.Account.PausedUntil; {
	case paused.After(until) || tooLong && paused.After(last):
		return TakesTap, 0
	case tooLong:
		return OnlyShort, most
	}
	return Trusted, 0
}

// takesTap reports whether a command next to somebody else's words must wait for a tap by the owner.
func (n *Note) takesTap(c notes.Command, about *rules.Person) bool {
	switch c.Verb {
	case notes.Intro:
		return c.Addr.Addr != "" && strings.Contains(n.foreignText(), strings.ToLower(c.Addr.Addr))
	case notes.Resume: // it may end the owner's pause; going on behind the breaker or a halt needs a tap
		return n.in.Policy.Account.Breaker.Tripped || n.in.Policy.Account.Halted
	case notes.SendNow:
		return hasUnsure(about)
	}
	return c.Verb.Grave()
}

// foreignText returns all of somebody else's words that a note carries, in lower case.
func (n *Note) foreignText() string {
	text := n.typed.foreignText
	if f := n.in.Message.Forward; f != nil {
		text += f.From.String() + "\n" + f.Text + "\n"
	}
	if m := n.in.Message.Enclosed; m != nil {
		text += m.From.String() + "\n" + m.Text
	}
	return strings.ToLower(text)
}

// hasUnsure reports whether a follow-up to somebody may or may not have been sent.
func hasUnsure(p *rules.Person) bool {
	return slices.ContainsFunc(p.Items,
		func(it rules.Item) bool { return it.Kind == content.KindFollowup && it.State == rules.StateUnsure })
}

// OwnersAlone reports whether all words of the note are certainly the owner's. Only such a note may move what was
// recorded to another person.
func (n *Note) OwnersAlone() bool {
	return !n.in.Unlisted() && !n.amidOthers && !n.carriesOthers() && !n.underUnknownSubject()
}

// underUnknownSubject reports whether a note may be a stranger's mail that the owner sent on unchanged. Nothing in it
// is quoted. Its subject is that of a forward; or it is no command, names nobody, and is longer than the subjects that
// owners write themselves, such as "please".
func (n *Note) underUnknownSubject() bool {
	m := n.in.Message
	if n.Item.Key != "" || m.Forward != nil || m.Enclosed != nil || m.Quoted != "" {
		return false
	}
	base := mail.BaseSubject(m.Subject)
	_, word := notes.ReadSubject(base, n.in.At(), n.in.Policy.Zone)
	unknown := mail.CountWords(base) >= mail.OwnSubject && !word &&
		len(matching.FindWho(base, n.in.Book.People())) == 0 && len(n.NamedInProse(base)) == 0
	return unknown || mail.ForwardsBySubject(m.Subject)
}

// Untold reads the lines of which informd cannot tell whether the owner wrote them. It returns their commands, whether
// they may refuse a follow-up, and who else may have written them. Such lines are neither obeyed nor dropped.
func (n *Note) Untold() (commands []notes.Command, refuses bool, whose string) {
	if len(n.typed.unclear) == 0 {
		return nil, false, ""
	}
	read := Note{in: n.in}
	read.readWords(strings.Join(n.typed.unclear, "\n\n"))
	refuses = read.Refusal() != notes.NoRefusal || slices.ContainsFunc(read.Commands, func(c notes.Command) bool {
		return c.Verb.HoldsFollowup()
	})
	return read.Commands, refuses, n.typed.unclearFrom
}

// SumsUp reports whether a program's summary of a mail or a talk stands in the note.
func (n *Note) SumsUp() bool { return n.typed.sumsUp }

// Pasted returns the lines of the note of which informd cannot tell whether the owner wrote them, such as a chat.
func (n *Note) Pasted() string { return strings.Join(n.typed.unclear, "\n") }

// TakeGuesses removes the commands from the note that are only guesses, and returns them.
func (n *Note) TakeGuesses() (guesses []notes.Command) {
	sure := func(c notes.Command) bool {
		return !c.Likely && !n.typed.foreign || c.Of.IsZero() && len(c.Among) == 0
	}
	for _, c := range n.Commands {
		if !sure(c) {
			guesses = append(guesses, c)
		}
	}
	n.Commands = slices.DeleteFunc(n.Commands, func(c notes.Command) bool { return !sure(c) })
	return guesses
}
