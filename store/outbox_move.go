package store

import (
	"database/sql"
	"fmt"
	"time"

	"informd/rules"
)

// move runs a statement that moves one row to another state, and makes the person it is about due in
// the same transaction, so that nobody is passed over if the program is killed right after. Where the
// row is not in the state that the statement needs, nothing changes and the error is a *StateError.
func (tx *Tx) move(verb, key, query string, args ...any) error {
	n, err := tx.exec(query, append(args, sql.Named("key", key), sql.Named("now", past(tx.now)))...)
	if err != nil {
		return fmt.Errorf("%s %s: %w", verb, key, err)
	}
	if n > 0 {
		return tx.makeDueIn(`SELECT person FROM outbox WHERE key = ?2`, key)
	}
	state, _, err := one[string](tx, `SELECT state FROM outbox WHERE key = ?`, key)
	if err != nil {
		return fmt.Errorf("%s %s: %w", verb, key, err)
	}
	return &StateError{Verb: verb, Key: key, State: rules.State(state)}
}

// Release lets a held row go, as [rules.Decide] decided: its hold has passed since its notice was sent, or the
// owner said send now. The trigger outbox_released only enforces the least of that: it refuses a row whose
// notice was not sent and about whose ask nobody ever said send now.
func (tx *Tx) Release(key, why string) error {
	return tx.move("release", key, `
		UPDATE outbox SET state = 'ready', why = @why, moved_at = @now, moved_why = @why
		WHERE key = @key AND state = 'held'`, sql.Named("why", why))
}

// Noticed says when the notice of a held row was sent; key is that of the row or of
// its notice. The first instant counts; it is no error when the row waits no more.
func (tx *Tx) Noticed(key string, at time.Time) error {
	_, err := tx.exec(`
		UPDATE outbox SET noticed_at = ?2
		WHERE (key = ?1 OR notice_key = ?1) AND state = 'held' AND noticed_at IS NULL`, key, past(at))
	if err != nil {
		return fmt.Errorf("note the notice of %s: %w", key, err)
	}
	return tx.makeDueIn(`SELECT person FROM outbox WHERE key = ?2 OR notice_key = ?2`, key)
}

// Reword gives a held or stale row what it says anew: the fields of r from Due to
// Token with its letter and bytes. It is held again for its full time, below a new
// notice: NoticeKey must be another one.
func (tx *Tx) Reword(key string, r Row) error {
	says, err := contentParams(r)
	if err != nil {
		return fmt.Errorf("reword %s: %w", key, err)
	}
	return tx.move("reword", key, `
		UPDATE outbox SET state = 'held', due = @due, notice_key = @notice_key, hold_days = @hold_days,
			hold_ms = @hold_ms, basis = @basis, recipient = @recipient, domain = @domain, sender = @sender,
			subject = @subject, text = @text, buttons = @buttons, message_id = @message_id, token = @token,
			letter = @letter, raw = @raw, noticed_at = NULL, why = @why, moved_at = @now, moved_why = @why
		WHERE key = @key AND state IN ('held', 'stale')`, says...)
}

// Drop ends a held, ready or stale row: the owner said stop, or it became moot.
func (tx *Tx) Drop(key, why string) error {
	return tx.move("drop", key, `
		UPDATE outbox SET state = 'dropped', why = @why, finished = @now,
			moved_at = @now, moved_why = @why
		WHERE key = @key AND state IN ('held', 'ready', 'stale')`, sql.Named("why", why))
}

// Postpone keeps a ready row until an instant: a cap, or no decent hour. It is no
// attempt.
func (tx *Tx) Postpone(key string, until time.Time, why string) error {
	return tx.move("postpone", key, `
		UPDATE outbox SET retry_at = @until, why = @why WHERE key = @key AND state = 'ready'`,
		sql.Named("until", future(until)), sql.Named("why", why))
}

// hurry has a ready row that was put off tried at once: the owner said send now. It is no
// error when the row is elsewhere.
func (tx *Tx) hurry(key string) error {
	_, err := tx.exec(`UPDATE outbox SET retry_at = NULL WHERE key = ? AND state = 'ready'`, key)
	if err != nil {
		return fmt.Errorf("hurry %s: %w", key, err)
	}
	return nil
}

// letGo is the reason why a row may leave: the one that was given when it became ready. Postpone may
// have put another reason in its place ("the daily limit is reached"), which no longer holds when the
// row leaves.
const letGo = `coalesce((SELECT why FROM step WHERE outbox = outbox.id AND dst = 'ready'
	AND src IN ('', 'held', 'unsure') ORDER BY seq DESC LIMIT 1), why)`

// Claim takes a ready row to be sent: its bytes are final, with their Date. It is
// refused while the disk has no room in reserve, since the outcome must be recorded.
func (tx *Tx) Claim(key string, final []byte, generation string) error {
	if !tx.store.ballast.ready() {
		return fmt.Errorf("claim %s: %w around %s; without %s in reserve its outcome could not be "+
			"recorded", key, ErrFull, tx.store.path, tx.store.ballast)
	}
	return tx.move("claim", key, `
		UPDATE outbox SET state = 'sending', attempts = attempts + 1, retry_at = NULL,
			why = `+letGo+`, final = @final, generation = @generation,
			moved_at = @now, moved_why = 'attempt ' || (attempts + 1)
		WHERE key = @key AND state = 'ready'`,
		sql.Named("final", final), sql.Named("generation", generation))
}

// Stale takes a row back whose last look found news: it is decided again.
func (tx *Tx) Stale(key, why string) error {
	return tx.move("stale", key, `
		UPDATE outbox SET state = 'stale', why = @why, moved_at = @now, moved_why = @why
		WHERE key = @key AND state = 'sending'`, sql.Named("why", why))
}

// Committing marks that the dot is next: from here on the row may have left.
func (tx *Tx) Committing(key string) error {
	return tx.move("commit", key, `
		UPDATE outbox SET state = 'committing', committed_at = @now, moved_at = @now,
			moved_why = 'body delivered, last look clean'
		WHERE key = @key AND state = 'sending'`)
}

// Sent records that the row was accepted at an instant; how is what the server said.
func (tx *Tx) Sent(key string, at time.Time, how string) error {
	return tx.move("finish", key, `
		UPDATE outbox SET state = 'sent', finished = @at, last_error = '',
			moved_at = @now, moved_why = @how
		WHERE key = @key AND state = 'committing'`, sql.Named("at", past(at)), sql.Named("how", how))
}

// doubtful is the new value of committed_at for a row that did not leave this time. If an earlier
// attempt was unsure, the mail may have left with that one: the time stays, and the row counts among what
// was sent on the day of its newest attempt. Otherwise it surely has not left, and the value is NULL.
const doubtful = `CASE WHEN EXISTS (SELECT 1 FROM step WHERE outbox = outbox.id AND dst = 'unsure')
	THEN committed_at END`

// Retry puts a row that surely did not leave back, to be tried again at an instant.
func (tx *Tx) Retry(key string, at time.Time, cause string) error {
	return tx.move("retry", key, `
		UPDATE outbox SET state = 'ready', retry_at = @at, last_error = @cause,
			moved_at = @now, moved_why = @cause,
			committed_at = `+doubtful+`
		WHERE key = @key AND state IN ('sending', 'committing')`,
		sql.Named("at", future(at)), sql.Named("cause", cause))
}

// Fail ends a row that was refused for good.
func (tx *Tx) Fail(key, cause string) error {
	return tx.move("fail", key, `
		UPDATE outbox SET state = 'failed', finished = @now, last_error = @cause,
			moved_at = @now, moved_why = @cause,
			committed_at = `+doubtful+`
		WHERE key = @key AND state IN ('sending', 'committing')`, sql.Named("cause", cause))
}

// Unsure marks a row whose outcome nobody knows. It is never tried again by itself.
func (tx *Tx) Unsure(key, cause string) error {
	return tx.move("doubt", key, `
		UPDATE outbox SET state = 'unsure', finished = @now, last_error = @cause,
			moved_at = @now, moved_why = @cause
		WHERE key = @key AND state = 'committing'`, sql.Named("cause", cause))
}

// Resolve settles an unsure row: to sent when it was found in a mailbox; to ready or
// dropped only by word of the owner.
func (tx *Tx) Resolve(key string, to rules.State, why string) error {
	return tx.move("resolve", key, `
		UPDATE outbox SET state = @to, why = @why,
			last_error = CASE @to WHEN 'sent' THEN '' ELSE last_error END,
			finished = CASE @to WHEN 'ready' THEN NULL WHEN 'sent' THEN finished ELSE @now END,
			moved_at = @now, moved_why = @why
		WHERE key = @key AND state = 'unsure'`, sql.Named("to", to), sql.Named("why", why))
}

// Copied says when the copy of a sent row stood in Sent.
func (tx *Tx) Copied(key string, at time.Time) error {
	return tx.move("note the copy of", key, `
		UPDATE outbox SET copied_at = @at WHERE key = @key AND state = 'sent'`,
		sql.Named("at", past(at)))
}

// Recover puts the outbox in order after whatever ended a sending without its outcome: why. What was being sent
// is ready again. What was being committed becomes unsure, and is returned.
func (tx *Tx) Recover(why string) (unsure []Row, err error) {
	sending, err := tx.keysIn(rules.StateSending)
	if err != nil {
		return nil, err
	}
	for _, key := range sending {
		err := tx.move("recover", key, `UPDATE outbox SET state = 'ready', moved_at = @now, moved_why = @why
			WHERE key = @key AND state = 'sending'`, sql.Named("why", "it did not leave: "+why))
		if err != nil {
			return nil, err
		}
	}
	committing, err := tx.keysIn(rules.StateCommitting)
	if err != nil {
		return nil, err
	}
	for _, key := range committing {
		if err := tx.Unsure(key, "it may have left: "+why); err != nil {
			return nil, err
		}
		r, err := tx.Row(key)
		if err != nil {
			return nil, err
		}
		unsure = append(unsure, *r)
	}
	return unsure, nil
}

// keysIn returns the keys of the rows in a state.
func (tx *Tx) keysIn(state rules.State) ([]string, error) {
	keys, err := collect(tx, scanString, `SELECT key FROM outbox WHERE state = ? ORDER BY id`, state)
	if err != nil {
		return nil, fmt.Errorf("list what is %s: %w", state, err)
	}
	return keys, nil
}
