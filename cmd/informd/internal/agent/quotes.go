package agent

import (
	"context"
	"strings"
	"time"

	"informd/rules"
)

// maxQuoted is how many mails of a thread stand on a prep sheet, the newest.
const maxQuoted = 4

// withQuotes gives the actions that are about to be written the mails they quote, as they
// stand in the mailbox: a draft the one it answers, a prep sheet the thread so far. What
// cannot be had is left out; the words of others are kept nowhere but there.
func (a *Agent) withQuotes(ctx context.Context, now time.Time, id string) map[string][]rules.Quoted {
	p := a.book.Person(id)
	if p == nil || a.look == nil {
		return nil
	}
	quotes := map[string][]rules.Quoted{}
	for _, act := range rules.Decide(now, a.policy(), p).Actions {
		var ids []string
		switch act.Say.(type) {
		case rules.SayThankYou, rules.SayDecline, rules.SayKeepInTouch, rules.SayProgress, rules.SaySendAhead:
			ids = []string{act.Thread.InReplyTo}
		case rules.SayPrep:
			ids = p.Thread()
			ids = ids[max(0, len(ids)-maxQuoted):]
		}
		for _, id := range ids {
			if q, ok := a.quoted(ctx, id); ok {
				quotes[act.Key] = append(quotes[act.Key], q)
			}
		}
	}
	return quotes
}

// quoted is the mail with this Message-ID, as one quotes it.
func (a *Agent) quoted(ctx context.Context, id string) (q rules.Quoted, ok bool) {
	if id == "" {
		return q, false
	}
	head, err := a.findParent(ctx, id)
	if err != nil || head == nil {
		return q, false
	}
	m, _, err := a.message(ctx, *head)
	if err != nil || m.Problem != "" || m.Sealed != "" {
		return q, false
	}
	if q.Text = strings.TrimSpace(m.Reply); q.Text == "" {
		return q, false
	}
	if q.Who = m.From.Name; q.Who == "" {
		q.Who = m.From.Addr
	}
	if !m.Date.IsZero() {
		q.On = a.Policy.SayDay(m.Date)
	}
	return q, true
}

// quoting is what a template is given, with what it quotes.
func quoting(say any, quotes []rules.Quoted) any {
	if len(quotes) == 0 {
		return say
	}
	q := quotes[len(quotes)-1]
	switch s := say.(type) {
	case rules.SayThankYou:
		s.Quote = q
		return s
	case rules.SayDecline:
		s.Quote = q
		return s
	case rules.SayKeepInTouch:
		s.Quote = q
		return s
	case rules.SayProgress:
		s.Quote = q
		return s
	case rules.SaySendAhead:
		s.Quote = q
		return s
	case rules.SayPrep:
		s.History = quotes
		return s
	}
	return say
}
