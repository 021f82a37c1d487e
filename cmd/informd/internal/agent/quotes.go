package agent

import (
	"context"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// maxQuoted is how many mails of a thread stand on a prep sheet, the newest.
const maxQuoted = 4

// withQuotes gives the actions that are about to be written the mails they quote, as they
// stand in the mailbox: a draft the one it answers, a prep sheet the thread so far. What
// cannot be had is left out; the words of others are kept nowhere but there.
func (a *Agent) withQuotes(ctx context.Context, now time.Time, id string) map[string][]content.Quoted {
	p := a.book.Person(id)
	if p == nil || a.look == nil {
		return nil
	}
	quotes := map[string][]content.Quoted{}
	for _, act := range rules.Decide(now, a.policy(), p).Actions {
		var ids []string
		switch act.Say.(type) {
		case content.SayThankYou, content.SayDecline, content.SayKeepInTouch, content.SayProgress, content.SaySendAhead:
			ids = []string{act.Thread.InReplyTo}
		case content.SayPrep:
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
func (a *Agent) quoted(ctx context.Context, id string) (q content.Quoted, ok bool) {
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
func quoting(say any, quotes []content.Quoted) any {
	if len(quotes) == 0 {
		return say
	}
	q := quotes[len(quotes)-1]
	switch s := say.(type) {
	case content.SayThankYou:
		s.Quote = q
		return s
	case content.SayDecline:
		s.Quote = q
		return s
	case content.SayKeepInTouch:
		s.Quote = q
		return s
	case content.SayProgress:
		s.Quote = q
		return s
	case content.SaySendAhead:
		s.Quote = q
		return s
	case content.SayPrep:
		s.History = quotes
		return s
	}
	return say
}
