package store

import (
	"database/sql"
	"fmt"
	"slices"

	"informd/rules"
)

// Forget erases a person: their events, asks, messages, the hashes of their words, attachments and
// rows of the outbox, what was promised about them, and whatever else says anything of them. After
// that no table holds their address, their full name or their words. In notes about others the name
// and the address become [rules.NameForgotten], and a mail of informd that names them loses its
// words. A mail of theirs that concerned somebody else, such as an answer on that person's behalf,
// remains as a fact without an author: without it a follow-up would be sent although an answer had
// come. From then on a [Store.Scrub] is owed, which takes them out of the files too. What remains
// are the marks, keyed hashes of their addresses, so that nobody writes to them again; and backups
// made elsewhere.
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
	if _, err := tx.exec(`INSERT INTO forgetting (person) VALUES (?)`, p.ID); err != nil {
		return err
	}
	them := traces(p)
	for _, step := range []func(*rules.Person, *trace) error{
		tx.eraseFromOthers, tx.eraseOwn, tx.eraseAccount, tx.eraseMails, tx.erasePlaces} {
		if err := step(p, them); err != nil {
			return err
		}
	}
	for _, query := range []string{`DELETE FROM person WHERE id = ?`, `DELETE FROM forgetting WHERE person = ?`} {
		if _, err := tx.exec(query, p.ID); err != nil {
			return err
		}
	}
	return nil
}

// eraseOwn deletes what is kept about them alone.
func (tx *Tx) eraseOwn(p *rules.Person, them *trace) error {
	addresses, err := marshal(p.Addresses)
	if err != nil {
		return err
	}
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
		if _, err := tx.exec(s.query, s.args...); err != nil {
			return err
		}
	}
	return nil
}

// eraseAccount deletes facts about the account that name them, or that a note about them alone
// brought. What the account stands on (rehearsal, pause, breaker) is never erased; the breaker's
// reason only loses their name.
func (tx *Tx) eraseAccount(p *rules.Person, them *trace) error {
	events, err := tx.Events("")
	if err != nil {
		return err
	}
	sources := map[string]bool{}
	for _, e := range p.Events {
		sources[e.Source] = e.Source != ""
	}
	for _, e := range events {
		if slices.Contains([]rules.EventKind{rules.Rehearsing, rules.WentLive, rules.Paused, rules.Unpaused,
			rules.Tripped, rules.Reset}, e.Kind) {
			if err := tx.rewrite(e, redacted(e, them)); err != nil {
				return err
			}
			continue
		}
		if len(e.People) > 0 {
			if err := tx.eraseAmong(e, p.ID, them); err != nil {
				return err
			}
			continue
		}
		about := sources[e.Source] && e.Kind == rules.Noted
		if about {
			_, shared, err := one[int](tx, `SELECT 1 FROM event WHERE source = ? AND person IS NOT NULL`, e.Source)
			if err != nil {
				return err
			}
			about = !shared
		}
		if !about && !them.inEvent(e) {
			continue
		}
		them.words = appendLong(them.words, e.Text)
		if _, err := tx.exec(`DELETE FROM event WHERE seq = ?`, e.Seq); err != nil {
			return err
		}
	}
	return nil
}

// eraseAmong takes them out of a fact about several people.
func (tx *Tx) eraseAmong(e rules.Event, person string, them *trace) error {
	after := redacted(e, them)
	after.People = slices.DeleteFunc(slices.Clone(e.People), func(id string) bool { return id == person })
	if len(after.People) == 0 {
		_, err := tx.exec(`DELETE FROM event WHERE seq = ?`, e.Seq)
		return err
	}
	return tx.rewrite(e, after)
}

// eraseFromOthers takes them out of the events about other people. That somebody named them
// becomes a line of a note; that they were reached, or the promise was kept, goes.
func (tx *Tx) eraseFromOthers(p *rules.Person, them *trace) error {
	promised, err := tx.promisesAbout(them)
	if err != nil {
		return err
	}
	events, err := collect(tx, scanEvent, `SELECT `+eventColumns+` FROM event WHERE person <> ? ORDER BY seq`, p.ID)
	if err != nil {
		return err
	}
	for _, e := range events {
		switch {
		case e.Promise != "" && slices.Contains(promised, e.Promise), e.Kind == rules.Rerouted && them.has(e.Address):
			_, err = tx.exec(`DELETE FROM event WHERE seq = ?`, e.Seq)
		case them.inEvent(e):
			err = tx.rewrite(e, redacted(e, them))
		}
		if err != nil {
			return err
		}
	}
	for _, id := range promised { // rows about the promise have its id, a hash of their address, in their key
		if _, err := tx.exec(`DELETE FROM outbox WHERE instr(key, ?)`, id); err != nil {
			return err
		}
	}
	return nil
}

// promisesAbout are the ids of the introductions to them.
func (tx *Tx) promisesAbout(them *trace) (ids []string, err error) {
	people, err := tx.People()
	if err != nil {
		return nil, err
	}
	for _, q := range people {
		for _, promise := range q.Promises {
			if promise.Kind == rules.PromiseIntro &&
				(them.has(promise.Who.Addr) || promise.Who.Addr == "" && them.named(promise.Who.Name)) {
				ids = append(ids, promise.ID)
			}
		}
	}
	return ids, nil
}

// rewrite changes what an event says, and makes it a fact that nobody can guess from its hash.
func (tx *Tx) rewrite(before, after rules.Event) error {
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

// eraseMails takes the words out of the mails that name them, or hold words of theirs. One to the
// owner that has not left is made anew, if it is still due; one to a contact, or a draft, is not.
func (tx *Tx) eraseMails(_ *rules.Person, them *trace) error {
	rows, err := tx.Rows()
	if err != nil {
		return err
	}
	for _, r := range rows {
		letter, err := marshal(r.Letter)
		if err != nil {
			return err
		}
		if !them.in(r.Subject, r.Text, letter, r.To) {
			continue
		}
		switch waits := r.State == rules.StateHeld || r.State == rules.StateReady || r.State == rules.StateStale; {
		case waits && r.Road == rules.RoadOwner:
			_, err = tx.exec(`DELETE FROM outbox WHERE key = ?`, r.Key)
		case waits:
			err = tx.Drop(r.Key, "it names somebody who was forgotten")
		}
		if err != nil {
			return err
		}
		_, err = tx.exec(`UPDATE outbox SET subject = '', text = '', letter = '{}', raw = x'',
			final = CASE WHEN final IS NOT NULL THEN x'' END WHERE key = ?`, r.Key)
		if err != nil {
			return err
		}
	}
	return nil
}

// erasePlaces takes them out of every other column of text there is.
func (tx *Tx) erasePlaces(_ *rules.Person, them *trace) error {
	columns, err := collect(tx, func(rows *sql.Rows) (c [2]string, err error) {
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
		values, err := collect(tx, scanString, `SELECT DISTINCT `+column+` FROM `+table+` WHERE `+column+` <> ''`)
		if err != nil {
			return err
		}
		for _, was := range values {
			if !them.in(was) {
				continue
			}
			if _, err := tx.exec(`UPDATE OR REPLACE `+table+` SET `+column+` = ? WHERE `+column+` = ?`, them.redact(was), was); err != nil {
				return fmt.Errorf("take them out of %s: %w", table, err)
			}
		}
	}
	return tx.erasePapers(them)
}

// erasePapers takes them out of files of plain text that were kept with notes about others.
func (tx *Tx) erasePapers(them *trace) error {
	papers, err := collect(tx, func(rows *sql.Rows) (p struct {
		id   int64
		data []byte
	}, err error) {
		err = rows.Scan(&p.id, &p.data)
		return p, err
	}, `SELECT id, data FROM attachment WHERE type LIKE 'text/%'`)
	if err != nil {
		return err
	}
	for _, p := range papers {
		if text := string(p.data); them.in(text) {
			if _, err := tx.exec(`UPDATE attachment SET data = ? WHERE id = ?`, []byte(them.redact(text)), p.id); err != nil {
				return err
			}
		}
	}
	return nil
}
