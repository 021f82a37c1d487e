package agent

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// A mailboxFacts is what was looked up in the mailbox before a brief or a digest tells of it.
type mailboxFacts struct {
	drafts map[string]bool   // by the key of a row: whether its draft lies in Drafts
	words  map[string]string // by the Message-ID of a mail of theirs: its words, in a line
}

func (l mailboxFacts) inDrafts(key string) bool { return l.drafts[key] }

// lookUp looks up in the mailbox what the next brief or digest would tell of: whether drafts still lie in
// Drafts, and what people wrote. Where neither is due, nothing is looked for.
func (a *Agent) lookUp(ctx context.Context, now time.Time) (seen mailboxFacts, err error) {
	seen = mailboxFacts{drafts: map[string]bool{}, words: map[string]string{}}
	var did report.Decision
	asked := map[string]bool{}
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		view, err := a.view(tx)
		if err != nil {
			return err
		}
		view.InDrafts = func(key string) bool {
			asked[key] = true
			return true
		}
		did = report.Telling(now, a.know.Policy(), view)
		return nil
	})
	if err != nil {
		return seen, fmt.Errorf("look for what is to be told: %w", err)
	}
	for _, act := range did.Actions {
		for _, line := range toldLines(act.Say) {
			if q, ok := a.quoted(ctx, line.Mail); ok {
				seen.words[line.Mail] = mail.InALine(q.Text)
			}
		}
	}
	if !tells(did.Actions) {
		return seen, nil
	}
	for key := range asked {
		seen.drafts[key] = a.outbox.DraftExists(ctx, key)
	}
	return seen, nil
}

// tells reports whether one of the actions is a brief or a digest.
func tells(actions []rules.Action) bool {
	for _, act := range actions {
		switch act.Say.(type) {
		case content.SayBrief, content.SayDigest:
			return true
		}
	}
	return false
}

// toldLines returns the needs that a brief or a digest shows.
func toldLines(say any) []content.BriefLine {
	switch s := say.(type) {
	case content.SayBrief:
		return s.Items
	case content.SayDigest:
		return s.Needs
	}
	return nil
}

// quoted returns what a brief or a digest is given, with the words of the people it tells of.
func (l mailboxFacts) quoted(say any) any {
	lines := toldLines(say)
	for i := range lines {
		if lines[i].Mail != "" {
			lines[i].Words = l.words[lines[i].Mail]
		}
	}
	return say
}
