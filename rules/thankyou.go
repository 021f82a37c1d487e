package rules

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// thankyou is the habit of thanking within a day of the talk, with one specific detail of it. It is
// drafted the next morning, less than 24 hours after the talk, and informd never sends it.
func thankyou(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		key := ThankYouKey(t.ID)
		switch {
		case t.State == TalkCancelled:
			d.cancel(p, key, "the talk was cancelled")
		case p.MayHaveMissed(t):
			d.stands(p, key)
			d.because("the talk may not have taken place then; you are asked")
		case t.Doubtful():
			d.stands(p, key)
			d.because("they seem to have called the talk off; you are asked")
		case !t.Thanked.IsZero():
			d.cancel(p, key, "you thanked them already")
		case t.NoThanks || p.NoThanks:
			d.cancel(p, key, "you wanted no thank-you")
		case now.Before(t.End):
			d.stands(p, key)
			d.wakeAt(now, t.End)
		default:
			due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone).UTC()
			d.onceDue(now, p, key, due, func() Action {
				act := draft(pol, p, key, content.KindThankYou, due, p.Newest(), sayThankYou(now, pol, p, t),
					"you talked "+pol.OnDay(t.Start)+"; thanks are due within a day")
				act.Talk = t.ID
				return act
			})
			if _, made := p.Item(key); !made {
				d.because("a thank-you is drafted " + pol.On(due))
			}
		}
	}
}

// MayHaveMissed reports whether a note may say that a talk did not take place, or a note or their mails that it has
// another time, and its owner has not said yet. A mail that came when the talk was over is about another.
func (p *Person) MayHaveMissed(t *Talk) bool {
	return !t.Told && slices.ContainsFunc(p.Guesses, func(g Guess) bool {
		moved := g.Kind == fact.Moved && g.When.After(t.Start) && !(g.Between && g.At.After(t.End))
		return moved || g.Kind == fact.Cancelled && g.At.After(t.Start)
	})
}

func sayThankYou(now time.Time, pol Policy, p *Person, t *Talk) content.SayThankYou {
	say := content.SayThankYou{Letter: pol.draftTo(p, content.KindThankYou, ThankYouKey(t.ID))}
	say.TalkOn, say.Offer = pol.talkedOn(say.Letter, now, t.Start), letterLine(say.Letter, t.Line(fact.LineOffer))
	if say.Specific = letterLine(say.Letter, unmarked(t.Line(fact.LineQuote))); say.Specific != "" {
		say.Said = true
	} else {
		say.Specific = cmp.Or(talkLine(say.Letter, t.Line(fact.LineLearned)), inBrackets(say.Letter, p.plainNote(t)))
	}
	for _, q := range p.Promises {
		switch {
		case q.Kind != PromiseIntro || q.Talk != t.ID:
		case p.AsksFirst(q):
			say.Asks = append(say.Asks, q.Called())
		default:
			say.Intros = append(say.Intros, q.Called())
		}
	}
	say.WhoElse = !p.AskedWhoElse(t)
	return say
}

// Unfinished reports whether a draft has a gap in brackets for the owner's words.
func (it Item) Unfinished() bool { return strings.Contains(mail.WithoutQuoted(it.Text), "[") }

// maxPlainNote is how many characters of a note stand in a draft at most: more would hide the letter.
const maxPlainNote = 300

// plainNote returns the beginning of what the owner wrote about a talk in sentences of their own, on one line:
// what stays of the talk is likely among them. "" if there is nothing but a few words of what was done. What was
// noted before the talk, such as how its day was found, is no part of it.
func (p *Person) plainNote(t *Talk) string {
	orders := p.orders()
	for _, n := range t.Notes {
		if n.Kind != fact.LineNote || n.At.Before(t.Start) || orders[n.Text] ||
			len(strings.Fields(n.Text)) <= fewWords {
			continue
		}
		return mail.Shorten(mail.FoldSpace(n.Text), maxPlainNote)
	}
	return ""
}

// unmarked removes quotation marks around a whole sentence; the draft adds its own.
func unmarked(s string) string {
	const marks = "\"“”„«»"
	inner := strings.Trim(s, marks)
	if strings.HasPrefix(s, inner) || strings.HasSuffix(s, inner) || strings.ContainsAny(inner, marks) {
		return s
	}
	return inner
}

// OwesThanks reports whether the owner has neither thanked for a talk nor said that no thanks are
// wanted.
func (p *Person) OwesThanks(t Talk) bool {
	return t.State != TalkCancelled && !t.NoThanks && !p.NoThanks && t.Thanked.IsZero()
}
