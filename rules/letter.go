package rules

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

// letter returns a letter to somebody in the manner in which the owner writes to p.
func (pol Policy) letter(p *Person, to mail.Address, subject string) content.Letter {
	return pol.letterAs(p.Manner, to, subject)
}

// draftTo returns a letter of a kind to p that asks nothing, in the thread of their newest mail; key is that
// of its draft.
func (pol Policy) draftTo(p *Person, kind content.Kind, key string) content.Letter {
	return pol.draftAs(p.Manner, p, kind, key)
}

// draftAs returns the same in a manner that is known of p.
func (pol Policy) draftAs(known manner.Known, p *Person, kind content.Kind, key string) content.Letter {
	l := pol.letterAs(known.AskingNothing(), p.answerTo(), p.Newest().Subject)
	l.TheyTurned = p.Turned && !l.Familiar
	for _, it := range p.Items {
		if it.Kind == kind && it.Key != key && it.State == StateSent {
			l.Before++
		}
	}
	return l
}

// Letter returns the manner of a follow-up to an ask.
func (pol Policy) Letter(p *Person, a *Ask) manner.Letter { return pol.letter(p, a.To, "").Letter }

func (pol Policy) letterAs(known manner.Known, to mail.Address, subject string) content.Letter {
	l := known.Letter(pol.Language, manner.RecipientAt(to),
		pol.Owner.Name, pol.Signature)
	return content.Letter{Letter: l, To: to, First: to.First(), Owner: pol.Owner.Name, Subject: subject}
}

// introLetter returns a letter to somebody the owner has not written to: formal, and in the language
// in which the owner writes to who named them.
func (pol Policy) introLetter(via *Person, to mail.Address) content.Letter {
	return pol.letterAs(manner.Known{Language: via.Manner.Language}, to, "")
}

// Unready is why no follow-up in the owner's manner can be sent by itself. The owner's own words need no manner.
func (pol Policy) Unready(p *Person, a *Ask) Waiting {
	needs := func(why string) Waiting { return Waiting{WaitUnready, why} }
	switch tag := pol.writesIn(p); {
	case a.Reworded != "" && gapped(a.Reworded):
		return needs("your text for it still has brackets to fill in")
	case a.Reworded != "":
		return Waiting{}
	case tag == "":
		return needs("I cannot tell in which language you write to " + p.Called())
	case tag == manner.Unclear:
		return needs("your mail to " + p.Called() + " is in a language that I do not know, or in several")
	case !hasLetters(tag):
		return needs("I cannot write in the language of your mail to " + p.Called())
	case pol.Letter(p, a).Polite:
		return needs("you say " + polite(tag) + " to " + p.Called() + ", and my letters do not")
	case a.To.Several() && !pol.Letter(p, a).FitsSeveral():
		return needs(content.SpeakToOne(a.To))
	case p.followedUp(a) >= content.Wordings:
		return needs(p.Called() + " has had a follow-up from you in all the words I know")
	}
	return Waiting{}
}

// gapped reports whether a text still has a gap that a draft left for the owner's words: a paragraph in
// brackets.
func gapped(text string) bool {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "[") {
			return true
		}
	}
	return false
}

// Untold reports whether the owner's word on the language is all that a follow-up to p lacks.
func (pol Policy) Untold(p *Person, a *Ask) bool {
	tag := pol.writesIn(p)
	return a.Reworded == "" && (tag == "" || tag == manner.Unclear)
}

// englishHelps reports whether a follow-up that is not ready could leave in English, by the owner's word.
func (pol Policy) englishHelps(p *Person, a *Ask) bool {
	toTwo := a.To.Several() && hasLetters(pol.writesIn(p)) // their language is known, and is not why it waits
	return a.Reworded == "" && p.followedUp(a) < content.Wordings && !toTwo
}

// writesIn returns the language of the letters to p, by its tag.
func (pol Policy) writesIn(p *Person) string {
	if tag := p.Manner.Language.Text; tag != "" {
		return tag
	}
	return pol.Language
}

// polite returns how somebody is addressed in a language where letters say du to everybody.
func polite(tag string) string {
	s, _ := lang.LettersIn(tag)
	first, _, _ := strings.Cut(s.SayFormal, " ")
	return first
}

func hasLetters(tag string) bool { _, ok := lang.LettersIn(tag); return ok }

// draftsOnly reports whether letters to p are in a language in which informd sends none.
func (pol Policy) draftsOnly(language string) bool {
	if language == "" {
		language = pol.Language
	}
	s, ok := lang.LettersIn(language)
	return ok && s.DraftOnly
}

// Manner says in a clause how letters to p are written, and whence that is known: "in German, formally, as you
// wrote".
func (pol Policy) Manner(p *Person) string {
	how := pol.MannerAlone(p)
	switch {
	case how == "":
		return ""
	case p.Manner.Language.Text == "":
		return how + ", as your config says"
	case p.said(p.Manner.Language), p.said(p.Manner.Register):
		return how + ", as you said"
	}
	return how + ", as you wrote"
}

// MannerAlone says in a clause how letters to p are written: "in German, formally".
func (pol Policy) MannerAlone(p *Person) string {
	s, ok := lang.LettersIn(pol.writesIn(p))
	if !ok {
		return ""
	}
	how := "in " + s.Called
	switch known := manner.Register(p.Manner.Register.Text); {
	case s.SayFamiliar == "": // it has one register
		return how
	case known == manner.Familiar:
		return how + ", familiarly"
	}
	return how + ", formally"
}

// said reports whether the owner told a part of the manner in a note, rather than showed it in a mail.
func (p *Person) said(shown manner.Piece) bool {
	return shown.Text != "" && slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
		return e.Kind == fact.Addressed && e.Source == shown.By().Source
	})
}

// day returns a day as a letter names it.
func day(l content.Letter, t time.Time) string { s := l.In(); return s.Date(s.Short, t) }

// nearDay returns a day as a letter names it behind "around": a day that informd has reckoned from their words.
func nearDay(l content.Letter, t time.Time) string {
	s := l.In()
	return s.Date(cmp.Or(s.Near, s.Short), t)
}

// dayAndTime returns an instant as a letter names it: "Thursday 26 November at 15:00".
func (pol Policy) dayAndTime(l content.Letter, t time.Time) string { return l.In().At(t.In(pol.Zone)) }

// talkedOn returns when a talk took place, as a letter says it that may be sent some days later: "on Thursday", "on
// Thursday 5 March", "in August", "in March 2024".
func (pol Policy) talkedOn(l content.Letter, now, t time.Time) string {
	s := l.In()
	if l.InEnglish() { // or in no language that is known, and then in brackets
		s, _ = lang.LettersIn(lang.English)
	}
	now, t = now.In(pol.Zone), t.In(pol.Zone)
	months := 12*(now.Year()-t.Year()) + int(now.Month()-t.Month())
	switch {
	case pol.DaysSince(now, t) < daysOfWeekday:
		return s.Weekday(t)
	case pol.DaysSince(now, t) < daysNamed:
		return s.Date(s.OnDay, t)
	case months < 12:
		return s.Date(s.InMonth, t)
	}
	return s.Date(s.InYear, t)
}

// daysNamed is for how many days a letter names a talk by its day, “on 5 March”: later the month is what both
// remember.
const daysNamed = 45
