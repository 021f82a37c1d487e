package intake

import (
	"informd/rules"
	"informd/rules/mail"
	"informd/rules/manner"
)

// manner returns how the owner wrote a mail to its one recipient; nil if a program wrote it. A draft
// of informd's counts only if the owner changed it.
func (in intake) manner(to mail.Address) *manner.Manner {
	it, drafted := in.Book.OwnMail(in.Message)
	if in.byMachine() {
		return nil
	}
	country := rules.Country(to.Addr)
	written := manner.Of(in.Message, to.Name, country, in.Policy.Owner.Name)
	if len(in.Policy.Self.Contacts(in.Message)) > 1 {
		written.Text, written.Several = manner.ToOne(written.Text, to), true
	}
	m := manner.Read(written)
	if drafted {
		m = m.Beyond(manner.Read(manner.Mail{Text: it.Text, Contact: to.Name, Country: country,
			Owner: in.Policy.Owner.Name}))
	}
	return &m
}

// mannerRemark says how letters to somebody are written, if the owner may not expect it: in another
// language than English, or without a greeting of the owner's.
func (in intake) mannerRemark(p *rules.Person) []string {
	a := &p.Asks[len(p.Asks)-1]
	if in.Policy.FollowupMode(a) == rules.ModeOff || a.Recipients != 1 {
		return nil
	}
	if unready := in.Policy.Unready(p, a); unready.For != rules.NoWait {
		said := "No follow-up leaves by itself: " + unready.Why + "."
		if in.Policy.Untold(p, a) {
			said += " If I write in it, answer: language: German, with its name."
		}
		return []string{said}
	}
	l, said := in.Policy.Letter(p, a), "A follow-up would "
	unknown := l.Neutral && !l.Familiar
	switch {
	case !l.InEnglish():
		said += "be " + in.Policy.Manner(p)
		if unknown {
			said += ", and "
		}
	case !unknown:
		return nil
	}
	if unknown {
		said += "begin “" + l.Salutation + "”: your mail has no greeting that I can take over, and I guess neither " +
			"title nor gender. For another, answer “greet: Dear Dr. Meier,”"
	}
	return []string{said + "."}
}

// theirManner returns the register in which somebody writes to the owner, in the language in which the owner writes
// to them; nil where that does not show.
func theirManner(p *rules.Person, words string) *manner.Manner {
	tag := p.Manner.Language.Text
	if r := manner.SaidIn(tag, words); r != "" {
		return &manner.Manner{Language: tag, Register: r}
	}
	return nil
}
