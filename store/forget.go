package store

import (
	"database/sql"
	"fmt"

	"informd/rules"
)

// Forget erases a person: events, asks, rows of the outbox with what is noted about each,
// messages, attachments, what the events of others and of the account say of their
// addresses, and the words of finished mails to the owner that name them. What they wrote in
// the matter of somebody else, an answer in their place perhaps, stays a fact without an
// author: else a follow-up would go after it. From then on a [Store.Scrub] is owed, which
// takes them out of the files too. What remains are the marks, keyed hashes of their
// addresses, so that nobody writes to them again. Their name inside notes about others stays,
// and their place among the recipients of a mail that others got too; so do backups made
// elsewhere.
func (tx *Tx) Forget(person string, marks ...string) error {
	p, err := tx.Person(person)
	if err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	if p == nil {
		return fmt.Errorf("forget: nobody is known as %q", person)
	}
	for _, mark := range marks {
		if err := tx.Suppress(mark); err != nil {
			return fmt.Errorf("forget: %w", err)
		}
	}
	if err := tx.erase(p); err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	return tx.oweScrub(true)
}

func (tx *Tx) erase(p *rules.Person) error {
	addresses, err := marshal(p.Addresses)
	if err != nil {
		return err
	}
	called := p.Addresses
	if len(p.Name) > 2 {
		called = append([]string{p.Name}, called...)
	}
	names, err := marshal(called)
	if err != nil {
		return err
	}
	others, err := tx.inMattersOfOthers(p.ID, addresses)
	if err != nil {
		return err
	}
	for _, s := range []struct {
		query string
		args  []any
	}{
		{`INSERT INTO forgetting (person) VALUES (?)`, []any{p.ID}},
		{`DELETE FROM attachment WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM message WHERE person = ?1
			OR lower(sender) IN (SELECT value FROM json_each(?2))`, []any{p.ID, addresses}},
		{`DELETE FROM search WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM outbox WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM ask WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM event WHERE person = ?1
			OR lower(json_extract(data, '$.address')) IN (SELECT value FROM json_each(?2))`,
			[]any{p.ID, addresses}},
		// What the account stands on (rehearsal, pause, breaker) is never erased.
		{`DELETE FROM event WHERE person IS NULL
			AND kind NOT IN ('rehearsing', 'went_live', 'paused', 'unpaused', 'tripped', 'reset')
			AND EXISTS (SELECT 1 FROM json_each(?) n WHERE instr(lower(data || why), lower(n.value)))`,
			[]any{names}},
		{`UPDATE outbox SET subject = '', text = '', letter = '{}', raw = x'',
			final = CASE WHEN final IS NOT NULL THEN x'' END
			WHERE finished IS NOT NULL AND road = 'owner' AND EXISTS (SELECT 1 FROM json_each(?) n
				WHERE instr(lower(subject || ' ' || text || ' ' || letter), lower(n.value)))`, []any{names}},
		{`DELETE FROM person WHERE id = ?`, []any{p.ID}},
		{`DELETE FROM forgetting`, nil},
	} {
		if _, err := tx.exec(s.query, s.args...); err != nil {
			return err
		}
	}
	for _, o := range others {
		_, err := tx.exec(`INSERT INTO event (seq, person, kind, at, source, why, data, recorded, fact)
			VALUES (?, ?, ?, ?, ?, 'by somebody who was forgotten since', ?, ?, randomblob(16))`, o...)
		if err != nil {
			return err
		}
	}
	return nil
}

// inMattersOfOthers are the events about other people that name one of these addresses, as they
// stand once that is taken out of them: nothing of an event is changed in its place. What says
// nothing but whose the address is, is not among them.
func (tx *Tx) inMattersOfOthers(person, addresses string) ([][]any, error) {
	return collect(tx, func(rows *sql.Rows) ([]any, error) {
		columns := make([]any, 7)
		into := make([]any, len(columns))
		for i := range columns {
			into[i] = &columns[i]
		}
		return columns, rows.Scan(into...)
	}, `SELECT seq, person, kind, at, source, json_remove(data, '$.address', '$.name'), recorded FROM event
		WHERE person <> ?1 AND kind NOT IN (?2, ?3)
			AND lower(json_extract(data, '$.address')) IN (SELECT value FROM json_each(?4))`,
		person, rules.Introduced, rules.Rerouted, addresses)
}
