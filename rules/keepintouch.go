package rules

import (
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// keepintouch is the habit of a note out of the blue some months after a talk, with
// the specific thing in it. Any real contact starts its clock anew.
func keepintouch(now time.Time, pol Policy, p *Person, d *Decision) {
	if !p.Met || p.Contact.IsZero() || pol.KeepInTouch.IsZero() {
		return
	}
	key := KeepInTouchKey(pol, p)
	if p.LetGone[p.ID].After(p.Contact) {
		d.cancel(p, key, "you wanted no more reminders")
		return
	}
	due := pol.IntoWindow(pol.KeepInTouch.After(p.Contact, pol.Zone))
	last := p.LastTalk()
	if last == nil {
		return
	}
	d.onceDue(now, p, key, due, func() Action {
		act := draft(pol, p, key, content.KindKeepInTouch, due, p.Newest(), sayKeepInTouch(now, pol, p, last, key),
			"no contact since "+pol.SayDay(p.Contact)+"; a note says what became of it")
		act.Talk = last.ID
		return act
	})
	if _, made := p.Item(key); made {
		return
	}
	d.because("a note to keep in touch will be in Drafts " + pol.OnDay(due))
}

func sayKeepInTouch(now time.Time, pol Policy, p *Person, last *Talk, key string) content.SayKeepInTouch {
	say := content.SayKeepInTouch{Letter: pol.draftTo(p, content.KindKeepInTouch, key)}
	say.TalkOn, say.Specific = pol.talkedOn(say.Letter, now, last.Start), talkLine(say.Letter, p.unsaid(last, key))
	news := oldestFirst(slices.Concat(pol.Account.Progress, p.progress()))
	if n := len(news); n > 0 && news[n-1].At.After(last.Start) {
		say.Progress = lineAbout{owner: true}.in(say.Letter, news[n-1].Text)
	}
	say.Waits = p.unanswered(pol, last)
	return say
}

// unanswered tells the owner, in brackets, which mail of theirs after a talk has had no answer: a letter that passes it
// over reads as if nobody had read it. "" if the owner wrote last.
func (p *Person) unanswered(pol Policy, t *Talk) string {
	heard := p.LastHeard
	if !heard.At.After(p.LastWrote.At) || !heard.At.After(t.End) {
		return ""
	}
	what := ""
	if mail.BaseSubject(heard.Subject) != "" {
		what = ", “" + heard.Subject + "”"
	}
	return "[" + p.Called() + " wrote last, on " + pol.SayDay(heard.At) + what +
		", and has had no answer. Begin with that.]"
}

// unsaid returns a thing of the talk that no earlier note to keep in touch has named; "" when
// all of them have been.
func (p *Person) unsaid(t *Talk, key string) string {
	said := 0
	for _, it := range p.Items {
		if it.Kind == content.KindKeepInTouch && it.Talk == t.ID && it.State == StateSent && it.Key != key {
			said++
		}
	}
	for _, kind := range []fact.LineKind{fact.LineLearned, fact.LineQuote} {
		for _, n := range t.Notes {
			if n.Kind != kind || n.Text == "" {
				continue
			}
			if said--; said < 0 {
				return n.Text
			}
		}
	}
	return ""
}

// LastTalk returns the newest talk that took place, or nil.
func (p *Person) LastTalk() *Talk {
	for i := len(p.Talks) - 1; i >= 0; i-- {
		if p.Talks[i].State == TalkMet {
			return &p.Talks[i]
		}
	}
	return nil
}

// KeepInTouchKey returns the key of the note that is due after so long without any contact.
func KeepInTouchKey(pol Policy, p *Person) string {
	return "keepintouch/" + p.ID + "/" + pol.Date(p.Contact)
}
