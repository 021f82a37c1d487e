package take

import (
	"context"
	"errors"
	"slices"
	"strings"

	"informd/mailbox"
	"informd/mailbox/parse"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/words"
	"informd/store"
)

// quotable returns what a note of the owner's can quote, as it stands in the mailbox: other people's
// words in it are not the owner's.
func (t *Taker) quotable(ctx context.Context, m mail.Message, n encounter.Need) (q encounter.Quotable, err error) {
	if q.Mails, err = t.ownTexts(ctx, n.Own); err != nil {
		return q, err
	}
	missing := false
	for _, id := range n.Quoted {
		one, found, err := t.quotableMail(ctx, id)
		if err != nil {
			return q, err
		}
		if missing = missing || !found; found {
			q.Mails = append(q.Mails, one)
		} else if slices.ContainsFunc(m.InReplyTo, func(answered string) bool {
			return strings.EqualFold(answered, id)
		}) {
			q.Gone = true
		}
	}
	if missing {
		q.Key = t.Know.Key
		q.Kept, err = t.said(ctx, n.People)
	}
	return q, err
}

// said returns what is kept of the words of these people.
func (t *Taker) said(ctx context.Context, people []string) (kept []words.Kept, err error) {
	err = t.Know.Store.View(ctx, func(tx *store.Tx) error {
		for _, id := range people {
			runs, err := tx.Said(id)
			if err != nil {
				return err
			}
			if p := t.Know.Book.Person(id); p != nil && len(runs) > 0 {
				kept = append(kept, words.Kept{Who: p.Called(), Runs: runs})
			}
		}
		return nil
	})
	return kept, err
}

// ownTexts returns the mails of informd's with these keys, in the form that rules do not know.
func (t *Taker) ownTexts(ctx context.Context, keys []string) (mails []words.Mail, err error) {
	err = t.Know.Store.View(ctx, func(tx *store.Tx) error {
		for _, key := range keys {
			row, err := tx.Row(key)
			if err != nil {
				return err
			}
			if row != nil && row.Letter.HTML != "" {
				mails = append(mails, words.Mail{Whose: words.Informd,
					Texts: []string{parse.Body(row.Letter.HTML).Text}})
			}
		}
		return nil
	})
	return mails, err
}

// quotableMail returns the mail with this Message-ID, in each form that it has. One that the server does not
// hand over counts as not found.
func (t *Taker) quotableMail(ctx context.Context, id string) (q words.Mail, found bool, err error) {
	head, err := t.Session.FindByID(ctx, id)
	if err != nil || head == nil {
		return q, false, err
	}
	m, raw, err := t.Session.Message(ctx, *head)
	switch {
	case errors.Is(err, mailbox.ErrGone), t.Session.Refuse(err), err == nil && raw == nil:
		return q, false, nil
	case err != nil:
		return q, false, err
	}
	if t.Know.Self().Mine(m.From.Addr) {
		return words.Mail{Whose: words.Earlier, Texts: []string{m.Reply}}, true, nil
	}
	return words.Mail{Whose: words.Foreign, Who: m.From.String(), Texts: parse.Texts(raw)}, true, nil
}
