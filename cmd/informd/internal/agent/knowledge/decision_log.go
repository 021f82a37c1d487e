package knowledge

import (
	"context"
	"log/slog"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// Here alone a decision becomes a line of the log: a sentence for people, which names whom it is about, and the
// same in fields, for programs. No line holds words of a mail or of a note.

// LogEvents says what was understood or decided. The book has the facts by now.
func (k *Knowledge) LogEvents(events []fact.Event) {
	for _, e := range events {
		if said := e.Kind.Logged(); said != "" {
			k.logLine(slog.LevelInfo, said, e.Whom(), e.Ask, "event", e.Kind)
		}
	}
}

// Append appends a fact that is of no mail and no person's decision, and says it in the log once it is written.
func (k *Knowledge) Append(tx *store.Tx, e fact.Event) error {
	_, added, err := tx.Append(e)
	if added {
		tx.AfterCommit(func() { k.LogEvents([]fact.Event{e}) })
	}
	return err
}

// LogRow says what became of a row of the outbox. The reason is not in the log: it is written for the owner, and may
// quote a mail or a note. informd why says it.
func (k *Knowledge) LogRow(it rules.Item, deed Deed) {
	level := slog.LevelInfo
	if deed == Unsure || deed == Unwritable {
		level = slog.LevelWarn
	}
	fields := []any{"key", it.Key, "kind", it.Kind, "what", deed}
	var whom []string
	if it.Person != "" {
		whom = []string{it.Person}
	}
	k.logLine(level, sayRow(it, deed), whom, it.Ask, fields...)
}

// logLine writes a sentence, with whom it is about in the place of its “*”, and the fields, to which the ids of the
// people and of the ask are added.
func (k *Knowledge) logLine(level slog.Level, said string, whom []string, ask string, fields ...any) {
	who := "somebody"
	if len(whom) > 0 {
		who = strings.Join(k.calledInLog(whom), ", ")
		fields = append(fields, "person", strings.Join(whom, " "))
	}
	if ask != "" {
		fields = append(fields, "ask", rules.Tag(ask))
	}
	k.Log.Log(context.Background(), level, strings.Replace(said, "*", who, 1), fields...)
}

// calledInLog returns what people are called there: their names or, in a nameless log, their ids. Of an address, by
// which people without a name are called, it is what stands before the @: the log holds no addresses.
func (k *Knowledge) calledInLog(whom []string) (names []string) {
	for _, id := range whom {
		name := id
		if p := k.Book.Person(id); p != nil && !k.Nameless {
			name, _, _ = strings.Cut(p.Called(), "@")
		}
		names = append(names, name)
	}
	return names
}
