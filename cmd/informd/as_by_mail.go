package main

import (
	"context"
	"slices"
	"strings"

	"informd/cmd/informd/internal/config"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/obey"
	"informd/store"
)

// asByMail carries out words that a mail could say as well, by the same rules, and prints what its receipt would say.
// What they bring about must be among the kinds, so that no other sentence is obeyed on the command line.
func (e *Env) asByMail(ctx context.Context, words string, kinds ...fact.Kind) error {
	return e.update(ctx, func(cfg *config.Config, tx *store.Tx) (string, error) {
		in := encounter.Encounter{Message: mail.Message{Date: e.Now(), Text: words, Reply: words}, Policy: cfg.Policy(),
			Now: e.Now()}
		log, err := tx.Events("")
		if err != nil {
			return "", err
		}
		people, err := tx.People()
		if err != nil {
			return "", err
		}
		in.Policy = in.Policy.Standing(log)
		in.Book = matching.NewBook(in.Policy.Self, people)
		f := obey.Note(in)
		for f.Need != nil { // words on the command line answer nothing, and quote nothing
			in = in.Supply(*f.Need, encounter.Supply{})
			f = obey.Note(in)
		}
		said := ""
		if f.Receipt != nil {
			say, _ := f.Receipt.Action().Say.(content.SayReceipt)
			said = strings.TrimSpace(say.Understood + " " + say.Happens)
		}
		if len(f.Events)+len(f.Resolve) == 0 || slices.ContainsFunc(f.Events,
			func(ev fact.Event) bool { return !slices.Contains(kinds, ev.Kind) }) {
			return "", misused("%q does nothing. %s", words, said)
		}
		for _, ev := range f.Events {
			ev.Source = "" // it came from no mail
			if _, _, err := tx.Append(ev); err != nil {
				return "", err
			}
		}
		for _, row := range f.Resolve {
			if err := tx.Resolve(row.Key, row.To, "you said so"); err != nil {
				return "", err
			}
		}
		return said, nil
	})
}
