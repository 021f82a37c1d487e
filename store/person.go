package store

import (
	"database/sql"
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// Person returns what is known about one person: their events and their rows of the outbox,
// folded. It is nil when nothing is.
func (tx *Tx) Person(id string) (*rules.Person, error) {
	if id == "" {
		return nil, nil
	}
	events, err := tx.Events(id)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	items, err := tx.itemsOf(id)
	if err != nil {
		return nil, err
	}
	return rules.Fold(id, events, items), nil
}

// Grown returns a person who was read before, with the events that were recorded since and with their rows
// as they are now. Where events of theirs were erased meanwhile, they are read anew.
func (tx *Tx) Grown(p *rules.Person) (*rules.Person, error) {
	last := p.Log.Last()
	_, stands, err := one[int](tx, `SELECT 1 FROM event WHERE seq = ?1
		AND (person = ?2 OR ?2 IN (SELECT value FROM json_each(data, '$.people')))`, last, p.ID)
	if err != nil {
		return nil, fmt.Errorf("read the newest events of a person: %w", err)
	}
	if !stands {
		return tx.Person(p.ID)
	}
	since, err := tx.eventsSince(p.ID, last)
	if err != nil {
		return nil, fmt.Errorf("read the newest events of a person: %w", err)
	}
	items, err := tx.itemsOf(p.ID)
	if err != nil {
		return nil, err
	}
	return p.Then(since, items), nil
}

// itemsOf returns a person's rows of the outbox.
func (tx *Tx) itemsOf(person string) ([]rules.Item, error) {
	items, err := collect(tx, scanItem, `
		SELECT `+itemColumns+` FROM outbox WHERE person = ? ORDER BY key`, person)
	if err != nil {
		return nil, fmt.Errorf("read the outbox of a person: %w", err)
	}
	return items, nil
}

// People returns everyone known, in the order in which they became so. It takes two queries.
func (tx *Tx) People() ([]*rules.Person, error) {
	items, err := collect(tx, scanItem, `
		SELECT `+itemColumns+` FROM outbox WHERE person IS NOT NULL ORDER BY key`)
	if err != nil {
		return nil, fmt.Errorf("read everyone's outbox: %w", err)
	}
	itemsOf := map[string][]rules.Item{}
	for _, it := range items {
		itemsOf[it.Person] = append(itemsOf[it.Person], it)
	}
	logs, order := map[string]*fact.LogBuilder{}, []string{}
	add := func(person string, ev *fact.Event) {
		log := logs[person]
		if log == nil {
			log = &fact.LogBuilder{}
			logs[person] = log
			order = append(order, person)
		}
		ev.Person = person
		log.Add(ev)
	}
	var ev fact.Event // one for all: packed, it takes little room
	err = tx.each(func(rows *sql.Rows) error {
		err := tx.scanInto(&ev, rows)
		for _, id := range ev.Whom() {
			add(id, &ev)
		}
		return err
	}, `SELECT `+eventColumns+` FROM event WHERE person IS NOT NULL OR `+aboutSeveral+` ORDER BY seq`)
	if err != nil {
		return nil, fmt.Errorf("read everyone's events: %w", err)
	}
	people := make([]*rules.Person, 0, len(order))
	for _, id := range order {
		people = append(people, rules.FoldLog(id, logs[id].Log(), itemsOf[id]))
		delete(logs, id)
	}
	return people, nil
}

// SavePerson writes the rows that are derived from a person's events, and when to decide about them
// next; zero means: when mail comes. A second open ask of one person is refused.
func (tx *Tx) SavePerson(p *rules.Person, next time.Time, why string) error {
	_, err := tx.exec(`
		INSERT INTO person (id, name, address, state, next_at, why) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,
			state = excluded.state, next_at = excluded.next_at, why = excluded.why`,
		p.ID, p.Name, p.Address().Addr, personState(p), future(next), why)
	if err != nil {
		return fmt.Errorf("save person %s: %w", p.ID, err)
	}
	if _, err := tx.exec(`DELETE FROM ask WHERE person = ?`, p.ID); err != nil {
		return fmt.Errorf("save the asks of person %s: %w", p.ID, err)
	}
	for _, a := range p.Asks {
		_, err := tx.exec(`
			INSERT INTO ask (id, person, state, at, subject, why, closed_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			a.ID, p.ID, a.State, past(a.At), a.Subject, a.Why, past(a.ClosedAt))
		if err != nil {
			return fmt.Errorf("save ask %s of person %s, who may have one open ask: %w", a.ID, p.ID, err)
		}
	}
	return nil
}

// personState returns the state of a person in a word or two, for people who read the database.
func personState(p *rules.Person) string {
	switch _, open := p.Open(); {
	case p.NeverWrite:
		return "never write"
	case open:
		return "asked"
	case p.Met:
		return "met"
	case len(p.Asks) > 0:
		return string(p.Asks[len(p.Asks)-1].State)
	}
	return "known"
}

// DuePeople returns the people to decide about now, those who waited longest first.
func (tx *Tx) DuePeople(now time.Time) ([]string, error) {
	ids, err := collect(tx, scanString, `
		SELECT id FROM person WHERE next_at <= ? ORDER BY next_at, id`, past(now))
	if err != nil {
		return nil, fmt.Errorf("read who is due: %w", err)
	}
	return ids, nil
}

// PutOff makes somebody due at that time, and not before unless mail comes. why is what status says of it.
func (tx *Tx) PutOff(id string, until time.Time, why string) error {
	if _, err := tx.exec(`UPDATE person SET next_at = ?, why = ? WHERE id = ?`, future(until), why, id); err != nil {
		return fmt.Errorf("put off person %s: %w", id, err)
	}
	return nil
}

// Reconsider makes everybody due now, lets every ready row be tried now, and begins the wait of each
// pending capture anew. It is called when a clock that ran ahead was set back, when a pause was ended or
// taken back, and when informd went live: what was put off before would wait too long. Nothing that was
// done is undone, and no row changes its state.
func (tx *Tx) Reconsider() error {
	for _, query := range []string{
		`UPDATE person SET next_at = ?1 WHERE next_at IS NULL OR next_at > ?1`,
		`UPDATE outbox SET retry_at = ?1 WHERE state = 'ready' AND retry_at > ?1`,
		`UPDATE waiting SET at = ?1 WHERE at > ?1`,
	} {
		if _, err := tx.exec(query, past(tx.now)); err != nil {
			return fmt.Errorf("reconsider everybody: %w", err)
		}
	}
	return nil
}

// NextPerson returns when somebody is due next; zero where nobody is before mail comes. min would skip NULL
// anyway: the condition is there so that SQLite uses the index that has the same one.
func (tx *Tx) NextPerson() (next time.Time, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, `
		SELECT min(next_at) FROM person WHERE next_at IS NOT NULL`).Scan(instant{&next})
	if err != nil {
		return next, fmt.Errorf("read when somebody is due: %w", err)
	}
	return next, nil
}
