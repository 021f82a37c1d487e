package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// decide asks rules about everybody who is due, and about the account, and writes what
// they want as rows of the outbox.
func (a *Agent) decide(ctx context.Context, now time.Time) error {
	var due []string
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		due, err = tx.DuePeople(now)
		return err
	})
	if err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	var errs []error
	for _, id := range due {
		if err := a.decidePerson(ctx, now, id); err != nil {
			errs = append(errs, fmt.Errorf("decide about %s: %w", id, err))
		}
	}
	if err := a.decideAccount(ctx, now); err != nil {
		errs = append(errs, fmt.Errorf("decide: %w", err))
	}
	return errors.Join(errs...)
}

// decidePerson carries a decision into the outbox, in one transaction. A decision may
// bring facts about (an ask is let go), so it is asked again until it brings none.
func (a *Agent) decidePerson(ctx context.Context, now time.Time, id string) error {
	touched := map[string]*rules.Person{}
	quotes := a.withQuotes(ctx, now, id)
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		clear(touched)
		for range 4 {
			p, err := tx.Person(id)
			if err != nil || p == nil {
				return err
			}
			d := rules.Decide(now, a.policy(), p)
			for i, act := range d.Actions {
				d.Actions[i].Say = quoting(act.Say, quotes[act.Key])
			}
			if err := a.carryOut(tx, now, d); err != nil {
				return err
			}
			if touched[id], err = tx.Person(id); err != nil {
				return err
			}
			if err := tx.SavePerson(touched[id], d.Next, d.Why); err != nil {
				return err
			}
			if len(d.Events)+len(d.Actions)+len(d.Reword) == 0 {
				return nil
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return a.remember(ctx, touched)
}

// carryOut writes a decision.
func (a *Agent) carryOut(tx *store.Tx, now time.Time, d rules.Decision) error {
	for _, e := range d.Events {
		if e.Person == "" {
			return errors.New("a decision brought a fact about nobody")
		}
		if _, _, err := tx.Append(e); err != nil {
			return err
		}
	}
	for _, drop := range d.Drop {
		if err := tx.Drop(drop.Key, drop.Why); err != nil {
			return err
		}
	}
	for _, key := range d.Release {
		if err := tx.Release(key, d.Why); err != nil {
			return err
		}
	}
	for _, act := range d.Reword {
		if err := a.reword(tx, now, act); err != nil {
			return err
		}
	}
	for _, act := range d.Actions {
		if err := a.enqueue(tx, now, act); err != nil {
			return err
		}
	}
	return nil
}

// decideAccount asks rules about what concerns everybody: digest and brief, and
// captures that nobody proved.
func (a *Agent) decideAccount(ctx context.Context, now time.Time) error {
	if err := a.unproven(ctx, now); err != nil {
		return err
	}
	if now.Before(a.accountNext) && a.book.Version() == a.judged {
		return nil
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		sight, err := a.sight(tx)
		if err != nil {
			return err
		}
		if err := a.breaker(tx, now, sight.People); err != nil {
			return err
		}
		actions, next := rules.DecideAccount(now, a.policy(), sight)
		for _, act := range actions {
			if err := a.enqueue(tx, now, act); err != nil {
				return err
			}
		}
		a.accountNext, a.judged = next, a.book.Version()
		_, err = tx.PurgeTexts(now) // others' words are kept while their ask is open, and no longer
		return err
	})
}

// breaker stops all sending to contacts when something is plainly wrong, and tells the
// owner, who alone can let it go on.
func (a *Agent) breaker(tx *store.Tx, now time.Time, people []*rules.Person) error {
	pol := a.policy()
	why := rules.Breaker(pol.Standing, people)
	if why == "" || pol.Standing.Tripped != "" {
		return nil
	}
	trip := rules.Event{Kind: rules.Tripped, At: now, Why: why}
	if _, _, err := tx.Append(trip); err != nil {
		return err
	}
	a.standing = append(a.standing, trip)
	return a.enqueue(tx, now, rules.ToAccount(a.policy(), "trouble/breaker/"+now.Format(time.RFC3339), content.KindTrouble, now,
		content.SayTrouble{Capture: pol.Self.Capture, Trouble: content.TroubleBreaker, Why: why, When: pol.Say(now)}, "all sending was stopped"))
}

// sight is what the account looks like as a whole.
func (a *Agent) sight(tx *store.Tx) (rules.Sight, error) {
	s := rules.Sight{People: a.book.People(), LastLook: a.lastLook, Earlier: a.earlier}
	since, err := tx.Meta("since")
	if err != nil {
		return s, err
	}
	s.Since, _ = time.Parse(time.RFC3339, since)
	if s.Health, err = Unwell(tx, a.policy(), a.standing, a.lastLook); err != nil {
		return s, err
	}
	s.Made = func(key string) time.Time {
		r, err := tx.Row(key)
		if err != nil || r == nil {
			return time.Time{}
		}
		return r.Created
	}
	return s, nil
}

// enqueue gives an action its words and its bytes, and writes it as a row, unless its
// key is taken. A held one brings its notice along.
func (a *Agent) enqueue(tx *store.Tx, now time.Time, act rules.Action) error {
	if r, err := tx.Row(act.Key); err != nil || r != nil {
		return err
	}
	if act.Road == rules.RoadOwner && a.receiptsOff(act) {
		return nil
	}
	row, err := a.row(tx, act)
	if err != nil {
		return a.unwritten(tx, now, act, err)
	}
	var notice *rules.Action
	if act.Hold != nil && !act.Hold.IsZero() && act.Notice != nil {
		n := act.Notice(row.Letter.Words)
		notice, row.State, row.NoticeKey = &n, rules.StateHeld, n.Key
	}
	added, err := tx.Enqueue(row)
	if err == nil && added {
		a.book.Own(row.Item) // so that an answer to it is known
	}
	if err != nil || !added || notice == nil {
		return err
	}
	return a.enqueue(tx, now, *notice)
}

// reword gives a held row new words, and shows them in a new notice.
func (a *Agent) reword(tx *store.Tx, now time.Time, act rules.Action) error {
	row, err := a.row(tx, act)
	if err != nil {
		return a.unwritten(tx, now, act, err)
	}
	n := act.Notice(row.Letter.Words)
	row.NoticeKey = n.Key
	if err := tx.Reword(act.Key, row); err != nil {
		return err
	}
	return a.enqueue(tx, now, n)
}

// receiptsOff reports whether the owner wants no receipt for this.
func (a *Agent) receiptsOff(act rules.Action) bool {
	say, ok := act.Say.(content.SayReceipt)
	if !ok {
		return false
	}
	problem := say.Asks || len(say.Unclear) > 0
	return a.Policy.Receipts == "none" && !say.Asks || a.Policy.Receipts == "problems" && !problem
}

// row renders an action: its words, its letter and every byte but the Date.
func (a *Agent) row(tx *store.Tx, act rules.Action) (store.Row, error) {
	files, err := a.files(tx, act.Export)
	if err != nil {
		return store.Row{}, err
	}
	words, err := a.Words.Render(act.Kind, a.withQuestions(act))
	if err != nil {
		return store.Row{}, &unwritableError{err}
	}
	// A text of its own is a mail of its own: the id follows the words of a reworded one.
	id := a.token(act.Key, words.Subject, words.Text)
	l := mail.Letter{Words: words, From: act.From, To: act.To, Bcc: act.Bcc, Auto: act.Auto, Token: a.token(act.Key),
		MessageID: id + "@" + act.From.Domain(), References: mailbox.Threadable(act.Thread.References), Calendar: act.Calendar, Attached: files}
	if parent := mailbox.Threadable([]string{act.Thread.InReplyTo}); len(parent) > 0 {
		l.InReplyTo = parent[0]
	}
	if act.Road == rules.RoadOwner {
		l.ReplyTo = mail.Address{Name: "informd", Addr: a.Policy.Self.Capture}
		l.ListID = "informd <informd." + act.From.Domain() + ">"
	} else {
		l.HTML = ""
	}
	raw, err := mailbox.Compose(l)
	if err != nil {
		return store.Row{}, &unwritableError{err}
	}
	row := store.Row{Letter: l, Raw: raw, From: act.From.Addr}
	row.Item = rules.Item{Key: act.Key, Kind: act.Kind, Road: act.Road, State: rules.StateReady, Person: act.Person, Ask: act.Ask, Talk: act.Talk,
		Due: act.Due, Basis: act.Thread.InReplyTo, Subject: words.Subject, Text: words.Text, MessageID: l.MessageID, Token: l.Token, Why: act.Why}
	if act.Hold != nil {
		row.Hold = *act.Hold
	}
	if len(act.To) == 1 {
		row.To = act.To[0].Addr
	}
	return row, nil
}
