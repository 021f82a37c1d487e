// Package compose makes rows of the outbox: an action of rules gets its words from a template, its
// files, and every byte but the Date.
//
//	rules.Action ──Enqueue──▶ questions, files ──▶ templates ──▶ letter ──▶ row, with its notice
//	             ──Reword───▶ the same row in new words
//	a template fails on it ──▶ a row that tells the owner so
//
// All of it is within the caller's transaction. Nothing is sent here.
package compose

import (
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/mailbox/letter"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
	"informd/templates"
)

// A Composer writes the rows of one account. Its methods are for one goroutine.
type Composer struct {
	Know  *knowledge.Knowledge
	Words *templates.Set
	Given func(kind content.Kind, say any) // called with what each template is given

	unwritable unwritable // unwritten.go
}

// Enqueue gives an action its words and its bytes, and writes it as a row, unless its
// key is taken. A held one brings its notice along.
func (c *Composer) Enqueue(tx *store.Tx, now time.Time, act rules.Action) error {
	if r, err := tx.Row(act.Key); err != nil || r != nil {
		return err
	}
	if act.Road == rules.RoadOwner && c.receiptsOff(act) {
		return nil
	}
	row, err := c.Row(tx, act)
	if err != nil {
		return c.unwritten(tx, now, act, err)
	}
	if act.Announce {
		return c.Enqueue(tx, now, act.Notice(row.Letter.Words))
	}
	var notice *rules.Action
	if act.Hold != nil && !act.Hold.IsZero() && act.Notice != nil {
		n := act.Notice(row.Letter.Words)
		notice, row.State, row.NoticeKey = &n, rules.StateHeld, n.Key
	}
	added, err := tx.Enqueue(row)
	if err == nil && added {
		tx.AfterCommit(func() { c.Know.Book.PutItem(row.Item) }) // so that an answer to it is known
	}
	if err != nil || !added || notice == nil {
		return err
	}
	return c.Enqueue(tx, now, *notice)
}

// Reword gives a held row new words, and shows them in a new notice.
func (c *Composer) Reword(tx *store.Tx, now time.Time, act rules.Action) error {
	row, err := c.Row(tx, act)
	if err != nil {
		return c.unwritten(tx, now, act, err)
	}
	n := act.Notice(row.Letter.Words)
	row.NoticeKey = n.Key
	if err := tx.Reword(act.Key, row); err != nil {
		return err
	}
	return c.Enqueue(tx, now, n)
}

// receiptsOff reports whether the owner wants no receipt for this.
func (c *Composer) receiptsOff(act rules.Action) bool {
	say, ok := act.Say.(content.SayReceipt)
	if !ok {
		return false
	}
	problem := say.Asks || len(say.Unclear) > 0
	return c.Know.Policy().Receipts == rules.ReceiptsNone && !say.Asks ||
		c.Know.Policy().Receipts == rules.ReceiptsProblems && !problem
}

// Row renders an action: its words, its letter and every byte but the Date.
func (c *Composer) Row(tx *store.Tx, act rules.Action) (store.Row, error) {
	files, err := c.files(tx, act.Export)
	if err != nil {
		return store.Row{}, err
	}
	files = append(files, act.Attached...)
	say := c.withQuestions(act)
	c.Given(act.Kind, say)
	words, err := c.Words.Render(act.Kind, say)
	if err != nil {
		return store.Row{}, &unwritableError{err}
	}
	// A text of its own is a mail of its own: the id follows the words of a reworded one.
	id := c.Know.Token(act.Key, words.Subject, words.Text)
	l := mail.Letter{Words: words, From: act.From, To: act.To, Bcc: act.Bcc, Auto: act.Auto,
		Token:     c.Know.Token(act.Key),
		MessageID: id + "@" + act.From.Domain(), References: letter.Threadable(act.Thread.References),
		Calendar: act.Calendar, Attached: files}
	if parent := letter.Threadable([]string{act.Thread.InReplyTo}); len(parent) > 0 {
		l.InReplyTo = parent[0]
	}
	if act.Road == rules.RoadOwner {
		l.ReplyTo = mail.Address{Name: "informd", Addr: c.Know.Self().Reach()}
		l.ListID = "informd <informd." + act.From.Domain() + ">"
	} else {
		l.HTML = ""
	}
	raw, err := letter.Compose(l)
	if err != nil {
		return store.Row{}, &unwritableError{err}
	}
	row := store.Row{Letter: l, Raw: raw, From: act.From.Addr}
	row.Item = rules.Item{Key: act.Key, Kind: act.Kind, Road: act.Road, State: rules.StateReady, Person: act.Person,
		Ask: act.Ask, Talk: act.Talk,
		Due: act.Due, Basis: act.Thread.InReplyTo, Subject: words.Subject, Text: words.Text,
		Buttons: templates.Buttons(say), MessageID: l.MessageID, Token: l.Token, Why: act.Why}
	if act.Hold != nil {
		row.Hold = *act.Hold
	}
	if len(act.To) == 1 {
		row.To = act.To[0].Addr
	}
	return row, nil
}
