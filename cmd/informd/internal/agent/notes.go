package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/export"
	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/store"
)

// maxNote is the most of a note with attachments that is fetched, in bytes: an attachment
// of the greatest size that is kept, as it travels.
const maxNote = store.MaxAttachment * 3 / 2

// searchFirst records an ask, and searches the account for what came before informd knew of
// it: its answer, where the ask was captured late, and in any case the report that it could
// not be delivered, which may be here before the ask stands in Sent. The owner is
// told what happens next after that. A search that was cut off is noted until it has ended,
// so that it is begun again.
func (a *Agent) searchFirst(ctx context.Context, now time.Time, m mail.Message, found *intake.Finding) error {
	asked, late := time.Time{}, false
	for _, e := range found.Events {
		if e.Kind == rules.Asked {
			asked, late = e.At, late || a.capturedLate(e, m)
		}
	}
	if asked.IsZero() {
		return nil // everything since was read as it came
	}
	err := a.recordEvents(ctx, now, found.Events, func(tx *store.Tx) error { return tx.SetMeta(searching(m), found.Search) })
	if err != nil {
		return recording("an ask", err)
	}
	if late {
		if err := a.searchFor(ctx, now, found.Search, m); err != nil {
			return err
		}
	}
	if err := a.searchReports(ctx, now, asked); err != nil {
		return err
	}
	if p := a.book.Person(found.Search); p != nil && found.Receipt != nil {
		found.Actions[0] = found.Receipt(p)
	}
	return nil
}

// learnt are the facts of a mail by which the owner says that an address is also that of
// somebody whose answer is awaited.
func (a *Agent) learnt(found intake.Finding) (events []rules.Event) {
	for _, e := range found.Events {
		if p := a.book.Person(e.Person); e.Kind == rules.Rerouted && p != nil {
			if _, open := p.Open(); open {
				events = append(events, e)
			}
		}
	}
	return events
}

// searchLearnt searches the account for mail from an address that was learnt just now: when it
// came it was nobody's, and it may be the answer.
func (a *Agent) searchLearnt(ctx context.Context, now time.Time, m mail.Message, learnt []rules.Event, found *intake.Finding) error {
	for _, e := range learnt {
		if err := a.recordEvents(ctx, now, []rules.Event{e}, func(*store.Tx) error { return nil }); err != nil {
			return recording("an address", err)
		}
		if err := a.searchFor(ctx, now, e.Person, m); err != nil {
			return err
		}
		if p := a.book.Person(e.Person); found.Receipt != nil {
			found.Actions[0] = found.Receipt(p.With(found.Events))
		}
	}
	return nil
}

// recordEvents records what a mail changes before the mail itself is, so that a search knows
// of it; more goes into the same transaction.
func (a *Agent) recordEvents(ctx context.Context, now time.Time, events []rules.Event, more func(*store.Tx) error) error {
	touched := map[string]*rules.Person{}
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		clear(touched)
		if err := errors.Join(appendEvents(tx, events, touched), more(tx)); err != nil {
			return err
		}
		return a.refold(tx, now, touched)
	})
	if err != nil {
		return err
	}
	return a.remember(ctx, touched)
}

// filing is how long a mail program may take to file in Sent what it has sent.
const filing = 2 * time.Minute

// capturedLate reports whether the answer to an ask may have been passed over, since mail is
// read in the order in which it came: the ask is older than the last look, or was captured by
// a mail that came when it might have been answered, or by another mail than the ask itself.
func (a *Agent) capturedLate(asked rules.Event, capture mail.Message) bool {
	came := capture.Received
	if a.Steered {
		came = capture.Date
	}
	return !asked.At.After(a.earlier) || asked.Received.IsZero() || came.IsZero() || came.Sub(asked.At) > filing
}

// searching is the key under which it is kept whose answer is searched for, because of a
// message.
func searching(m mail.Message) string { return "searching/" + mail.NewID(m.Ref()) }

// untouched is the book as it was before a search that a message began and that was cut
// off: without the person it made known.
func (a *Agent) untouched(ctx context.Context, m mail.Message) (*rules.Book, error) {
	person := ""
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		person, err = tx.Meta(searching(m))
		return err
	})
	if err != nil || person == "" {
		return a.book, err
	}
	others := slices.DeleteFunc(a.book.People(), func(p *rules.Person) bool { return p.ID == person })
	return rules.NewBook(a.Policy.Self, others), nil
}

// attached fetches what came with a note about somebody: with this mail, or with the
// earlier one that had waited. Only the owner's own notes are kept so.
func (a *Agent) attached(ctx context.Context, m mail.Message, found intake.Finding) ([]mail.Attachment, error) {
	place := m.Place
	switch {
	case found.Keep == "":
		return nil, nil
	case found.KeepFrom != "":
		head, err := a.findParent(ctx, found.KeepFrom)
		if err != nil || head == nil {
			return nil, err
		}
		place = head.Place
	}
	c, err := a.open(ctx, place.Folder)
	if err != nil {
		return nil, err
	}
	raw, err := c.Raw(ctx, place.UID, maxNote)
	if err != nil {
		if _, err := a.blamed(ctx, err); err != nil {
			return nil, fmt.Errorf("fetch what is attached: %w", err)
		}
		a.Log.Warn("what is attached cannot be fetched", "folder", place.Folder, "uid", place.UID)
		amend(found, func(say *content.SayReceipt) { say.Unfetched = true })
		return nil, nil
	}
	list := parse.Attachments(raw, store.MaxAttachment)
	if n := len(list); n > 0 && int64(len(raw)) == maxNote {
		list[n-1].Data = nil // the mail goes on beyond what was fetched
	}
	return list, nil
}

// amend changes the receipt for a mail, where there is one.
func amend(found intake.Finding, change func(*content.SayReceipt)) {
	if len(found.Actions) == 0 {
		return
	}
	if say, ok := found.Actions[0].Say.(content.SayReceipt); ok {
		change(&say)
		found.Actions[0].Say = say
	}
}

// sayKept tells the owner, on the receipt of a note, what of the things attached is kept.
func sayKept(found intake.Finding, list []mail.Attachment) {
	if len(list) == 0 {
		return
	}
	amend(found, func(say *content.SayReceipt) {
		say.Kept = nil
		for _, att := range list {
			switch name := intake.BaseName(att.Name); {
			case att.Data == nil:
				say.TooLarge = append(say.TooLarge, content.Fact{Label: name, Text: fmt.Sprintf("%d MB", store.MaxAttachment>>20)})
			case name != "":
				say.Kept = append(say.Kept, name)
			}
		}
	})
}

// keep puts what came with a note into the store. What is too large stays in the mail.
func (a *Agent) keep(tx *store.Tx, found intake.Finding, source string, list []mail.Attachment) error {
	for _, att := range list {
		if att.Data == nil {
			a.Log.Info("an attachment is too large to keep", "size", att.Size)
			continue
		}
		if err := tx.PutAttachment(found.Keep, source, att); err != nil {
			return err
		}
	}
	return nil
}

// files are the files that an answer brings along.
func (a *Agent) files(tx *store.Tx, formats []string) ([]mail.Attachment, error) {
	if len(formats) == 0 {
		return nil, nil
	}
	book, err := export.Load(tx, a.Policy.Zone)
	if err != nil {
		return nil, err
	}
	var out []mail.Attachment
	for _, f := range formats {
		data, err := book.Bytes(f)
		if err != nil {
			return nil, err
		}
		out = append(out, mail.Attachment{Name: intake.ExportName(f), Type: export.MediaType(f), Size: int64(len(data)), Data: data})
	}
	return out, nil
}

// withQuestions chooses the questions of a prep sheet from the bank, and the ones to send
// ahead: by phase, level and goal, and not those that stood on the sheet of another talk.
func (a *Agent) withQuestions(act rules.Action) any {
	p := a.book.Person(act.Person)
	if p == nil {
		return act.Say
	}
	choose := func(say content.SayPrep) content.SayPrep {
		var asked []string
		for _, q := range a.book.People() {
			for _, it := range q.Items {
				if it.Kind == content.KindPrep && it.Talk != act.Talk {
					asked = append(asked, it.Text)
				}
			}
		}
		return rules.ChooseQuestions(say, a.Words.Questions(), p.Facts[rules.FactLevel], asked)
	}
	switch say := act.Say.(type) {
	case content.SayPrep:
		say.Remark = rules.GoalRemark(p, a.book.People())
		return choose(say)
	case content.SaySendAhead:
		sheet := choose(content.SayPrep{Goal: p.Facts[rules.FactGoal]})
		say.Questions = append(sheet.Learn[:min(2, len(sheet.Learn))], sheet.Background[:min(1, len(sheet.Background))]...)
		return say
	}
	return act.Say
}
