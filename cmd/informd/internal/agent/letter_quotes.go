package agent

import (
	"cmp"
	"context"
	"strings"

	"informd/rules"
	"informd/rules/content"
)

// maxQuoted is how many mails of a thread stand on a prep sheet, the newest.
const maxQuoted = 4

// withQuotes gives the actions of a decision the mails they quote, as they stand in the
// mailbox: a draft the one it answers, a prep sheet the thread so far. What cannot be had is
// left out; the words of others are kept nowhere but there. fetched are the quotes by the keys
// of the actions for which they were fetched before.
func (a *Agent) withQuotes(ctx context.Context, p *rules.Person, actions []rules.Action,
	fetched map[string][]content.Quoted) {
	if !a.Session.CanFetch() {
		return
	}
	for i, act := range actions {
		quotes, done := fetched[act.Key]
		if !done {
			for _, id := range quotedBy(act, p) {
				if q, ok := a.quoted(ctx, id); ok {
					quotes = append(quotes, q)
				}
			}
			fetched[act.Key] = quotes
		}
		actions[i].Say = quoting(act.Say, quotes)
	}
}

// quotedBy returns the Message-IDs of the mails that an action quotes, the oldest first.
func quotedBy(act rules.Action, p *rules.Person) []string {
	switch act.Say.(type) {
	case content.SayThankYou, content.SayDecline, content.SaySendAhead:
		return []string{cmp.Or(p.LastHeard.ID, act.Thread.InReplyTo)} // their words, and not the owner's own
	case content.SayKeepInTouch, content.SayProgress:
		return []string{act.Thread.InReplyTo}
	case content.SayPrep:
		ids := p.Thread()
		return ids[max(0, len(ids)-maxQuoted):]
	}
	return nil
}

// quoted returns the mail with this Message-ID, as one quotes it.
func (a *Agent) quoted(ctx context.Context, id string) (q content.Quoted, ok bool) {
	if id == "" {
		return q, false
	}
	head, err := a.Session.FindByID(ctx, id)
	if err != nil || head == nil {
		return q, false
	}
	m, _, err := a.Session.Message(ctx, *head)
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
		q.On, q.At = a.know.Policy().SayDay(m.Date), m.Date.In(a.know.Policy().Zone)
	}
	return q, true
}

// quoting returns what a template is given, with what it quotes.
func quoting(say any, quotes []content.Quoted) any {
	if len(quotes) == 0 {
		return say
	}
	q := quotes[len(quotes)-1]
	switch s := say.(type) {
	case content.SayThankYou:
		s.Quote = s.Quoting(q)
		return s
	case content.SayDecline:
		s.Quote = s.Quoting(q)
		return s
	case content.SayKeepInTouch:
		s.Quote = s.Quoting(q)
		return s
	case content.SayProgress:
		s.Quote = s.Quoting(q)
		return s
	case content.SaySendAhead:
		s.Quote = s.Quoting(q)
		return s
	case content.SayPrep:
		s.History = quotes
		return s
	}
	return say
}
