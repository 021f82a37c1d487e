package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// A Row is a row of the outbox. Its states and verbs are drawn in the package comment.
type Row struct {
	rules.Item
	Letter mail.Letter
	Raw    []byte // the mail without its Date
	Final  []byte // every byte as last claimed; nil before
	From   string // the envelope sender
	Domain string // of the recipient, lower case; taken from To when empty
}

// A StateError says that a row of the outbox is not where a verb needs it.
type StateError struct {
	Verb  string
	Key   string
	State rules.State // "" when there is no such row
}

func (e *StateError) Error() string {
	if e.State == "" {
		return fmt.Sprintf("%s %s: no such row in the outbox", e.Verb, e.Key)
	}
	return fmt.Sprintf("%s %s: it is %s", e.Verb, e.Key, e.State)
}

// Enqueue adds a row, held or ready (ready when the state is empty). A key that is
// there wins: added is false, and so it is for the second follow-up of an ask.
func (tx *Tx) Enqueue(r Row) (added bool, err error) {
	says, err := contentParams(r)
	if err != nil {
		return false, fmt.Errorf("enqueue %s: %w", r.Key, err)
	}
	if r.State == "" {
		r.State = rules.StateReady
	}
	n, err := tx.exec(`
		INSERT INTO outbox (key, kind, road, state, person, ask, talk, created,
			due, notice_key, hold_days, hold_ms, basis, recipient, domain, sender,
			subject, text, buttons, message_id, token, letter, raw, why, moved_at, moved_why)
		VALUES (@key, @kind, @road, @state, @person, @ask, @talk, @now,
			@due, @notice_key, @hold_days, @hold_ms, @basis, @recipient, @domain, @sender,
			@subject, @text, @buttons, @message_id, @token, @letter, @raw, @why, @now, @why)
		ON CONFLICT (key) DO NOTHING
		ON CONFLICT (ask) WHERE kind = 'followup' AND (state <> 'dropped' OR committed_at IS NOT NULL)
			DO NOTHING`,
		append(says,
			sql.Named("key", r.Key), sql.Named("kind", r.Kind), sql.Named("road", r.Road),
			sql.Named("state", r.State), sql.Named("person", orNull(r.Person)), sql.Named("ask", r.Ask),
			sql.Named("talk", r.Talk), sql.Named("now", past(tx.now)))...)
	if err != nil {
		return false, fmt.Errorf("enqueue %s: %w", r.Key, err)
	}
	return n > 0, nil
}

// contentParams returns the parameters for the columns that hold what a row says: those that Reword may
// change.
func contentParams(r Row) ([]any, error) {
	letter, err := marshal(r.Letter)
	if err != nil {
		return nil, err
	}
	buttons, err := marshal(append([]content.Shown{}, r.Buttons...)) // [] where there is none
	if err != nil {
		return nil, err
	}
	if r.Domain == "" {
		r.Domain = mail.Address{Addr: r.To}.Domain()
	}
	if r.Raw == nil {
		r.Raw = []byte{}
	}
	return []any{
		sql.Named("due", future(r.Due)), sql.Named("notice_key", r.NoticeKey),
		sql.Named("hold_days", r.Hold.Days), sql.Named("hold_ms", r.Hold.Time.Milliseconds()),
		sql.Named("basis", r.Basis), sql.Named("recipient", r.To), sql.Named("domain", r.Domain),
		sql.Named("sender", r.From), sql.Named("subject", r.Subject),
		sql.Named("text", r.Text), sql.Named("buttons", buttons),
		sql.Named("message_id", r.MessageID), sql.Named("token", r.Token),
		sql.Named("letter", letter), sql.Named("raw", r.Raw), sql.Named("why", r.Why),
	}, nil
}

const itemColumns = `key, kind, road, state, coalesce(person, ''), ask, talk, due, notice_key,
	noticed_at, hold_days, hold_ms * 1000000, basis, recipient, subject, text, buttons, message_id, token, why,
	created, finished, attempts, retry_at, last_error`

const rowColumns = itemColumns + `, letter, raw, final, sender, domain`

func itemTargets(it *rules.Item) []any {
	return []any{&it.Key, &it.Kind, &it.Road, &it.State, &it.Person, &it.Ask, &it.Talk,
		instant{&it.Due}, &it.NoticeKey, instant{&it.NoticedAt}, &it.Hold.Days, &it.Hold.Time,
		&it.Basis, &it.To, &it.Subject, &it.Text, shown{&it.Buttons}, &it.MessageID, &it.Token, &it.Why,
		instant{&it.Created}, instant{&it.Finished}, &it.Attempts, instant{&it.RetryAt}, &it.LastError}
}

// shown scans the buttons of a row.
type shown struct{ to *[]content.Shown }

// Scan reads a list as JSON. Most rows have none.
func (s shown) Scan(src any) error {
	*s.to = nil
	text, ok := src.(string)
	switch {
	case !ok:
		return fmt.Errorf("buttons are %T, want a text", src)
	case text == "[]":
		return nil
	}
	return json.Unmarshal([]byte(text), s.to)
}

func scanItem(rows *sql.Rows) (it rules.Item, err error) {
	err = rows.Scan(itemTargets(&it)...)
	return it, err
}

func scanRow(rows *sql.Rows) (r Row, err error) {
	var letter []byte
	err = rows.Scan(append(itemTargets(&r.Item), &letter, &r.Raw, &r.Final, &r.From, &r.Domain)...)
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(letter, &r.Letter); err != nil {
		return r, fmt.Errorf("letter of %s: %w", r.Key, err)
	}
	return r, nil
}

// Row returns the row with this key, or nil.
func (tx *Tx) Row(key string) (*Row, error) {
	return first(tx, "the outbox", scanRow, `SELECT `+rowColumns+` FROM outbox WHERE key = ?`, key)
}

// Rows returns the rows in one of these states, or all, in the order they were enqueued.
func (tx *Tx) Rows(states ...rules.State) ([]Row, error) {
	return tx.rows(`SELECT `+rowColumns+inStates, list[rules.State](states))
}

// EachRow yields the same rows one at a time: all of them together may be very many bytes. The error, if there is
// one, comes last.
func (tx *Tx) EachRow(states ...rules.State) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		err := tx.each(func(rows *sql.Rows) error {
			r, err := scanRow(rows)
			if err == nil && !yield(r, nil) {
				return errEnough
			}
			return err
		}, `SELECT `+rowColumns+inStates, list[rules.State](states))
		if err != nil && !errors.Is(err, errEnough) {
			yield(Row{}, fmt.Errorf("read the outbox: %w", err))
		}
	}
}

// inStates selects the rows in one of the states of a list, or all where there is none, as they were enqueued.
const inStates = ` FROM outbox
	WHERE ?1 = '[]' OR state IN (SELECT value FROM json_each(?1)) ORDER BY id`

// Items returns the rows in one of these states, or all, in the order they were enqueued, as rules see them:
// without the bytes that left, of which there may be very many.
func (tx *Tx) Items(states ...rules.State) ([]rules.Item, error) {
	items, err := collect(tx, scanItem, `SELECT `+itemColumns+inStates, list[rules.State](states))
	if err != nil {
		return nil, fmt.Errorf("read the outbox: %w", err)
	}
	return items, nil
}

// mayBeEarly is the condition that the owner once said send now about the ask of a row: then it may leave before
// it is due. It only lets the row be looked at. Whether that word still stands is decided in one place, by
// [rules.Never] at the last look: a later "later" or an undo takes it back ([rules.Ask].Hurried).
const mayBeEarly = `EXISTS (SELECT 1 FROM event e WHERE e.kind = 'hurried' AND e.ask = outbox.ask)`

// DueRows returns the rows to be sent now, those that waited longest first.
func (tx *Tx) DueRows(now time.Time) ([]Row, error) {
	return tx.rows(`
		SELECT `+rowColumns+` FROM outbox
		WHERE state = 'ready' AND (coalesce(due, 0) <= ?1 OR `+mayBeEarly+`) AND coalesce(retry_at, 0) <= ?1
		ORDER BY due, id`, past(now))
}

// NextRow returns when a ready row is due next; zero: none is ready.
func (tx *Tx) NextRow() (next time.Time, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, `
		SELECT min(max(CASE WHEN `+mayBeEarly+` THEN created ELSE coalesce(due, created) END, coalesce(retry_at, 0)))
		FROM outbox WHERE state = 'ready'`).
		Scan(instant{&next})
	if err != nil {
		return next, fmt.Errorf("read when the outbox is due: %w", err)
	}
	return next, nil
}

// ReplyAddresses returns the addresses to which the owner was asked to answer, in whatever mail.
func (tx *Tx) ReplyAddresses() ([]string, error) {
	all, err := collect(tx, scanString, `
		SELECT DISTINCT json_extract(letter, '$.ReplyTo.address') FROM outbox
		WHERE road = 'owner' AND json_extract(letter, '$.ReplyTo.address') <> '' ORDER BY 1`)
	if err != nil {
		return nil, fmt.Errorf("read where the owner answers to: %w", err)
	}
	return all, nil
}

// Uncopied returns the mails to contacts that were sent and whose copy in Sent is not
// accounted for.
func (tx *Tx) Uncopied() ([]Row, error) {
	return tx.rows(`
		SELECT ` + rowColumns + ` FROM outbox
		WHERE state = 'sent' AND road = 'contact' AND copied_at IS NULL ORDER BY id`)
}

func (tx *Tx) rows(query string, args ...any) ([]Row, error) {
	all, err := collect(tx, scanRow, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read the outbox: %w", err)
	}
	return all, nil
}

// A Step is one move of a row.
type Step struct {
	From rules.State // "" when the row began
	To   rules.State
	At   time.Time
	Why  string
}

// Steps returns the moves of a row, oldest first.
func (tx *Tx) Steps(key string) ([]Step, error) {
	steps, err := collect(tx, func(rows *sql.Rows) (s Step, err error) {
		err = rows.Scan(&s.From, &s.To, instant{&s.At}, &s.Why)
		return s, err
	}, `SELECT s.src, s.dst, s.at, s.why FROM step s JOIN outbox o ON o.id = s.outbox
		WHERE o.key = ? ORDER BY s.seq`, key)
	if err != nil {
		return nil, fmt.Errorf("read the steps of %s: %w", key, err)
	}
	return steps, nil
}

// CountSent counts the rows of some kinds that left, or may have left, since an instant.
func (tx *Tx) CountSent(since time.Time, kinds ...content.Kind) (int, error) {
	n, _, err := one[int](tx, `
		SELECT count(*) FROM outbox
		WHERE committed_at IS NOT NULL AND coalesce(finished, committed_at) >= ?2
			AND kind IN (SELECT value FROM json_each(?1))`, list[content.Kind](kinds), past(since))
	if err != nil {
		return 0, fmt.Errorf("count what was sent: %w", err)
	}
	return n, nil
}

// CountSentDomain counts what left, or may have left, for contacts at a domain.
func (tx *Tx) CountSentDomain(domain string, since time.Time) (int, error) {
	n, _, err := one[int](tx, `
		SELECT count(*) FROM outbox
		WHERE committed_at IS NOT NULL AND coalesce(finished, committed_at) >= ?2
			AND domain = ?1 AND road = 'contact'`, domain, past(since))
	if err != nil {
		return 0, fmt.Errorf("count what was sent to a domain: %w", err)
	}
	return n, nil
}
