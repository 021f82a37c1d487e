package store

import (
	"database/sql"
	"fmt"
	"slices"

	"informd/rules"
	"informd/rules/fact"
)

// Forget erases a person: their events, asks, messages, attachments, rows of the outbox, the hashes of
// their words, and the promises about them. After that no table holds their address, their full name
// or their words:
//
//   - in notes about others the name and the address become [rules.NameForgotten];
//   - a mail of informd that names them loses its words;
//   - a mail of theirs that concerned somebody else, such as an answer on that person's behalf, remains
//     as a fact without an author: without it that person would get a follow-up despite the answer.
//
// The marks remain: keyed hashes of their addresses, by which informd never writes to them again. A
// folder that is called as they are goes on to exist: it is read anew, and stands under its name again. A
// [Store.Scrub] is owed from then on, which takes them out of the files beside the database. Backups
// that were made elsewhere are not touched.
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
	er := eraser{Tx: tx, person: p, them: identityOf(p)}
	if err := er.erase(); err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	return tx.oweScrub()
}

// An eraser erases one person in one transaction. The triggers of the schema let it delete what is
// never deleted otherwise, while the person stands in the table forgetting.
type eraser struct {
	*Tx
	person *rules.Person
	them   *identity
}

// erase erases the person everywhere. The order matters: what eraseAccount deletes tells what
// eraseLetters and eraseColumns look for.
func (er *eraser) erase() error {
	if _, err := er.exec(`INSERT INTO forgetting (person) VALUES (?)`, er.person.ID); err != nil {
		return err
	}
	for _, step := range []func() error{
		er.eraseFromOthers, er.eraseOwn, er.eraseAccount, er.eraseLetters, er.eraseCursors, er.eraseColumns,
		er.eraseTextFiles} {
		if err := step(); err != nil {
			return err
		}
	}
	for _, query := range []string{`DELETE FROM person WHERE id = ?`, `DELETE FROM forgetting WHERE person = ?`} {
		if _, err := er.exec(query, er.person.ID); err != nil {
			return err
		}
	}
	return nil
}

// eraseOwn deletes what is kept about them alone.
func (er *eraser) eraseOwn() error {
	p, addresses := er.person, list[string](er.person.Addresses)
	for _, s := range []struct {
		query string
		args  []any
	}{
		{`DELETE FROM attachment WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM said WHERE person = ?1
			OR content IN (SELECT content FROM message WHERE lower(sender) IN (SELECT value FROM json_each(?2)))`,
			[]any{p.ID, addresses}},
		{`DELETE FROM message WHERE person = ?1
			OR lower(sender) IN (SELECT value FROM json_each(?2))`, []any{p.ID, addresses}},
		{`DELETE FROM search WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM outbox WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM ask WHERE person = ?`, []any{p.ID}},
		{`DELETE FROM event WHERE person = ?`, []any{p.ID}},
	} {
		if _, err := er.exec(s.query, s.args...); err != nil {
			return err
		}
	}
	return nil
}

// eraseAccount deletes facts about the account that name them, or that come from a note about them
// alone. Facts that decide how the account stands (rehearsal, pause, breaker) are never deleted: they
// only lose the name.
func (er *eraser) eraseAccount() error {
	events, err := er.Events("")
	if err != nil {
		return err
	}
	sources := map[string]bool{}
	for _, e := range er.person.Events() {
		sources[e.Source] = e.Source != ""
	}
	for _, e := range events {
		if e.Kind.Standing() {
			if err := er.rewrite(e, redacted(e, er.them)); err != nil {
				return err
			}
			continue
		}
		if len(e.People) > 0 {
			if err := er.eraseAmong(e); err != nil {
				return err
			}
			continue
		}
		about := sources[e.Source] && e.Kind == fact.Noted
		if about {
			_, shared, err := one[int](er.Tx, `SELECT 1 FROM event WHERE source = ? AND person IS NOT NULL`, e.Source)
			if err != nil {
				return err
			}
			about = !shared
		}
		if !about && !er.them.appearsInEvent(e) {
			continue
		}
		er.them.texts = appendLong(er.them.texts, saidIn(e)...)
		if _, err := er.exec(`DELETE FROM event WHERE seq = ?`, e.Seq); err != nil {
			return err
		}
	}
	return nil
}

// eraseAmong takes them out of a fact about several people.
func (er *eraser) eraseAmong(e fact.Event) error {
	after := redacted(e, er.them)
	after.People = slices.DeleteFunc(slices.Clone(e.People), func(id string) bool { return id == er.person.ID })
	if len(after.People) == 0 {
		_, err := er.exec(`DELETE FROM event WHERE seq = ?`, e.Seq)
		return err
	}
	return er.rewrite(e, after)
}

// eraseFromOthers takes them out of the events about other people. Where somebody named them, a line of
// a note without their name remains; that an introduction to them was promised or made is deleted.
func (er *eraser) eraseFromOthers() error {
	promised, err := er.promisesAbout()
	if err != nil {
		return err
	}
	events, err := collect(er.Tx, er.scanEvent, `SELECT `+eventColumns+` FROM event WHERE person <> ? ORDER BY seq`, er.person.ID)
	if err != nil {
		return err
	}
	for _, e := range events {
		switch {
		case e.Promise != "" && slices.Contains(promised, e.Promise),
			e.Kind == fact.Rerouted && er.them.hasAddress(e.Address):
			_, err = er.exec(`DELETE FROM event WHERE seq = ?`, e.Seq)
		case er.them.appearsInEvent(e):
			err = er.rewrite(e, redacted(e, er.them))
		}
		if err != nil {
			return err
		}
	}
	for _, id := range promised { // rows about the promise have its id, a hash of their address, in their key
		if _, err := er.exec(`DELETE FROM outbox WHERE instr(key, ?)`, id); err != nil {
			return err
		}
	}
	return nil
}

// promisesAbout returns the ids of the introductions to them.
func (er *eraser) promisesAbout() (ids []string, err error) {
	people, err := er.People()
	if err != nil {
		return nil, err
	}
	for _, q := range people {
		for _, promise := range q.Promises {
			if promise.Kind == rules.PromiseIntro &&
				(er.them.hasAddress(promise.Who.Addr) ||
					promise.Who.Addr == "" && er.them.isNamedIn(promise.Who.Name)) {
				ids = append(ids, promise.ID)
			}
		}
	}
	return ids, nil
}

// rewrite changes what an event says, and makes it a fact that nobody can guess from its hash.
func (tx *Tx) rewrite(before, after fact.Event) error {
	data, err := marshal(after)
	if err != nil {
		return err
	}
	was, err := marshal(before)
	if err != nil || data == was && after.Why == before.Why && after.Kind == before.Kind &&
		after.Source == before.Source {
		return err
	}
	_, err = tx.exec(`UPDATE event SET kind = ?, source = ?, why = ?, data = ?, fact = randomblob(16) WHERE seq = ?`,
		after.Kind, after.Source, after.Why, data, before.Seq)
	return err
}

// eraseLetters takes the words out of the mails in the outbox that name them or hold a text of theirs.
// A mail to the owner that has not left is deleted, and so written again without them if it is still
// due; one to a contact, or a draft, is dropped.
func (er *eraser) eraseLetters() error {
	items, err := er.Items()
	if err != nil {
		return err
	}
	for _, it := range items {
		r, err := er.Row(it.Key) // one after the other: all mails of some years may be very many bytes
		if err != nil {
			return err
		}
		if r == nil { // deleted on the way
			continue
		}
		letter, err := marshal(r.Letter)
		if err != nil {
			return err
		}
		if !er.them.appearsIn(r.Subject, r.Text, letter, r.To) { // the text shows the buttons as well
			continue
		}
		switch waits := r.State == rules.StateHeld || r.State == rules.StateReady || r.State == rules.StateStale; {
		case waits && r.Road == rules.RoadOwner:
			_, err = er.exec(`DELETE FROM outbox WHERE key = ?`, r.Key)
		case waits:
			err = er.Drop(r.Key, "it names somebody who was forgotten")
		}
		if err != nil {
			return err
		}
		_, err = er.exec(`UPDATE outbox SET subject = '', text = '', buttons = '[]', letter = '{}', raw = x'',
			final = CASE WHEN final IS NOT NULL THEN x'' END WHERE key = ?`, r.Key)
		if err != nil {
			return err
		}
	}
	return nil
}

// eraseCursors drops the cursors of folders that are called as they are. Under another name no server lists them, and a
// folder that is not listed keeps every follow-up back.
func (er *eraser) eraseCursors() error {
	folders, err := collect(er.Tx, scanString, `SELECT folder FROM cursor UNION SELECT folder FROM gap`)
	if err != nil {
		return err
	}
	for _, name := range folders {
		if !er.them.appearsIn(name) {
			continue
		}
		if err := er.DropCursor(name); err != nil {
			return err
		}
	}
	return nil
}

// eraseColumns takes them out of every other column of text that the schema has.
func (er *eraser) eraseColumns() error {
	columns, err := collect(er.Tx, func(rows *sql.Rows) (c [2]string, err error) {
		err = rows.Scan(&c[0], &c[1])
		return c, err
	}, `SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
		WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT IN ('event', 'forgetting')
			AND c.type = 'TEXT' AND NOT (t.name = 'outbox' AND c.name IN ('key', 'kind', 'road', 'state', 'letter'))`)
	if err != nil {
		return err
	}
	for _, c := range columns {
		table, column := c[0], c[1]
		values, err := collect(er.Tx, scanString, `SELECT DISTINCT `+column+` FROM `+table+` WHERE `+column+` <> ''`)
		if err != nil {
			return err
		}
		for _, was := range values {
			if !er.them.appearsIn(was) {
				continue
			}
			query := `UPDATE OR REPLACE ` + table + ` SET ` + column + ` = ? WHERE ` + column + ` = ?`
			if _, err := er.exec(query, er.them.redact(was), was); err != nil {
				return fmt.Errorf("take them out of %s: %w", table, err)
			}
		}
	}
	return nil
}

// eraseTextFiles takes them out of attachments that are plain text and were kept with notes about
// others.
func (er *eraser) eraseTextFiles() error {
	files, err := collect(er.Tx, func(rows *sql.Rows) (p struct {
		id   int64
		data []byte
	}, err error) {
		err = rows.Scan(&p.id, &p.data)
		return p, err
	}, `SELECT id, data FROM attachment WHERE type LIKE 'text/%'`)
	if err != nil {
		return err
	}
	for _, p := range files {
		if text := string(p.data); er.them.appearsIn(text) {
			redacted := []byte(er.them.redact(text))
			if _, err := er.exec(`UPDATE attachment SET data = ? WHERE id = ?`, redacted, p.id); err != nil {
				return err
			}
		}
	}
	return nil
}
