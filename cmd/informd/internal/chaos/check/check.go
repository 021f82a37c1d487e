package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"
)

// Check holds a world to every invariant.
func Check(dir string) (*Report, error) {
	e, err := Load(dir)
	if err != nil {
		return nil, err
	}
	r := &Report{}
	e.once(r)
	e.answered(r)
	e.fresh(r)
	e.honest(r)
	e.captured(r)
	e.alive(r)
	e.timely(r)
	e.spoofed(r)
	e.recovered(r)
	for _, f := range []func(*Report) error{e.unharmed, e.drafted, e.clean, e.secret, e.bounded,
		e.durable, e.survived} {
		if err := f(r); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// sum returns the SHA-256 of bytes, in hexadecimal.
func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// Sum returns how a stored message is known again: CR LF counts as LF.
func Sum(raw []byte) string { return sum(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))) }

// followups returns the accepted mails that did not go to the owner.
func (e *Evidence) followups() []Mail {
	var all []Mail
	for _, m := range e.Mails {
		if !m.Accepted.IsZero() && !slices.Contains(m.To, e.Owner) {
			all = append(all, m)
		}
	}
	return all
}

func (e *Evidence) deeds(kind string) []Deed {
	var all []Deed
	for _, d := range e.Deeds {
		if d.Kind == kind {
			all = append(all, d)
		}
	}
	return all
}

// once: at most one follow-up for each ask, and no mail twice.
func (e *Evidence) once(r *Report) {
	got := map[string]int{}
	for _, m := range e.followups() {
		for _, to := range m.To {
			got[to]++
		}
	}
	for _, d := range e.deeds("ask") {
		r.that(got[d.Contact] <= 1, I1, "%s got %d follow-ups", d.Contact, got[d.Contact])
	}
	same := map[string]int{}
	for _, m := range e.Mails {
		if !m.Accepted.IsZero() {
			same[m.SHA]++
		}
	}
	for _, m := range e.Mails {
		if same[m.SHA] > 1+e.Restored+len(e.Databases)-1 {
			r.broken(I1, "the same mail left %d times: %s", same[m.SHA], m.File)
			same[m.SHA] = 0
		}
	}
}

// look reports whether a command looked at every mailbox, on a connection that had
// selected none.
func (c Command) look() bool {
	return c.Verb == "LIST" && strings.Contains(c.Args, "STATUS") && c.Selected == "" && c.Status == "OK"
}

// look returns the last look at every mailbox between DATA and the dot.
func (e *Evidence) look(m Mail) (last Command, found bool) {
	for _, c := range e.Commands {
		if c.look() && c.Began.After(m.Opened) && c.Ended.Before(m.Dot) && (!found || c.Began.After(last.Began)) {
			last, found = c, true
		}
	}
	return last, found
}

// answered: no follow-up whose last look began when an answer, or the owner's word
// against it, had been stored.
func (e *Evidence) answered(r *Report) {
	for _, m := range e.followups() {
		began := m.Opened
		if c, ok := e.look(m); ok {
			began = c.Began
		}
		for _, d := range e.Deeds {
			if slices.Contains(m.To, d.Contact) && forbids(d.Kind) && d.At.Before(began) {
				r.broken(I2, "%s got a follow-up %s after %s (%s, %s) had been stored", d.Contact,
					m.Dot.Sub(d.At), d.Kind, d.Road, d.Folder)
			}
		}
	}
	for _, d := range e.Deeds {
		if forbids(d.Kind) {
			r.try(I2)
		}
	}
}

// forbids reports whether a deed keeps a follow-up from leaving.
func forbids(kind string) bool {
	return slices.Contains([]string{"answer", "weak", "bounce", "stop", "nudge"}, kind)
}

// maxAge is how old a look may be when the dot comes: what a server would wait for it on
// a bad day, and a little for the way.
const maxAge = 11 * time.Second

// fresh: with the body delivered and the dot outstanding, every mailbox was looked at,
// on a connection that has selected none, and not long ago.
func (e *Evidence) fresh(r *Report) {
	for _, m := range e.followups() {
		c, ok := e.look(m)
		r.that(ok, I3, "no look between DATA and the dot to %s", m.To)
		switch age := m.Dot.Sub(c.Began); {
		case m.NoBody:
			r.broken(I3, "the look before the dot to %s came before the body", m.To)
		case ok && age > maxAge:
			r.broken(I3, "the look before the dot to %s was %s old", m.To, age)
		}
	}
}

// honest: what left is sent or unsure, what is sent left, and no row went a way that
// does not exist.
func (e *Evidence) honest(r *Report) {
	left, contacts := map[string]bool{}, map[string]bool{}
	for _, m := range e.Mails {
		if !m.Accepted.IsZero() {
			left[m.SHA] = true
			for _, to := range m.To {
				contacts[to] = true
			}
		}
	}
	known := e.honestRows(r, left, contacts)
	for _, v := range e.events {
		if e.Restored == 0 && len(e.Databases) == 1 && e.own(v.source) &&
			!slices.Contains([]string{"followed_up", "recaptured", "ignored"}, v.kind) {
			r.broken(I4, "informd's own mail to %s was taken as %s", v.person, v.kind)
		}
		// a restored database finds in Sent what it knows nothing of
		if slices.Contains([]string{"nudged", "followed_up", "preempted"}, v.kind) {
			known[v.person] = true
		}
	}
	for _, d := range e.deeds("ask") {
		r.that(!contacts[d.Contact] || known[d.Contact], I4,
			"a follow-up to %s left, and no database says so", d.Contact)
	}
}

// honestRows looks at each row of the outbox: left are the bytes that left, by their hash, and
// contacts whom they went to. It returns to whom a row says that a follow-up may have left.
func (e *Evidence) honestRows(r *Report, left, contacts map[string]bool) map[string]bool {
	known, stopped := map[string]bool{}, map[string]bool{}
	for _, d := range e.deeds("stop") {
		stopped[d.Contact] = true
	}
	for _, w := range e.rows {
		r.try(I4)
		if why := crooked(w.steps, stopped[w.recipient]); why != "" {
			r.broken(I4, "%s went %s: %s", w.key, strings.Join(w.steps, " "), why)
		}
		switch w.state {
		case "sending", "committing":
			r.broken(I4, "%s was left %s", w.key, w.state)
		case "unsure":
			if !e.Faulty {
				r.broken(I4, "%s is unsure in fair weather", w.key)
			}
		case "sent":
			elsewhere := e.Restored > 0 || len(e.Databases) > 1 // the bytes that left may be another's
			if w.road != "draft" && w.final != "" && !left[w.final] && !(elsewhere && contacts[w.recipient]) {
				r.broken(I4, "%s says it was sent, and was not", w.key)
			}
		}
		if w.kind == "followup" && (w.state == "sent" || w.state == "unsure" || slices.Contains(w.steps, "unsure") ||
			e.Restored > 0 && w.state != "ready") {
			known[w.recipient] = true
		}
	}
	return known
}

// own reports whether a Message-ID is that of a mail that informd sent, or the one that a
// provider gave it.
func (e *Evidence) own(id string) bool {
	id = strings.Trim(id, "<>")
	return slices.ContainsFunc(e.rows, func(w row) bool { return w.road != "draft" && w.messageID == id }) ||
		slices.ContainsFunc(e.deeds("own"), func(d Deed) bool { return d.MessageID == id })
}

// crooked says what is wrong with the states a row went through. Only the owner's word lets
// go what may or may not have left.
func crooked(steps []string, stopped bool) string {
	for i, s := range steps[:max(0, len(steps)-1)] {
		next := steps[i+1]
		if s == "sent" || s == "failed" || s == "dropped" ||
			s == "unsure" && next != "sent" && !(stopped && next == "dropped") {
			return "from " + s + " to " + next
		}
	}
	return ""
}

// captured: each capture became one ask with one receipt, and mail went to nobody but
// the owner and the people asked, one recipient at a time.
func (e *Evidence) captured(r *Report) {
	asked := map[string]bool{e.Owner: true}
	sent := map[string]int{}
	for _, d := range e.deeds("ask") {
		asked[d.Contact] = true
		for n := range e.Databases {
			asks, receipts := 0, 0
			for _, a := range e.asks {
				if a.db == n && strings.EqualFold(a.address, d.Contact) {
					asks++
				}
			}
			for _, w := range e.rows {
				if w.db == n && w.kind == "receipt" && strings.EqualFold(w.person, d.Contact) &&
					(w.state == "sent" || w.state == "unsure" || w.state == "failed") {
					receipts++
				}
			}
			r.that(asks == 1, I5, "the ask to %s is known %d times", d.Contact, asks)
			if receipts < 1 {
				r.broken(I5, "the ask to %s has no receipt", d.Contact)
			}
		}
	}
	for _, m := range e.Mails {
		if m.Accepted.IsZero() {
			continue
		}
		r.that(len(m.To) == 1 && asked[m.To[0]], I5, "a mail went to %v", m.To)
		if m.To[0] != e.Owner {
			sent[m.To[0]]++
		}
	}
}

// alive: where nothing stands against a follow-up, it leaves, once the weather is fair.
func (e *Evidence) alive(r *Report) {
	left := map[string]bool{}
	for _, m := range e.followups() {
		left[m.To[0]] = true
	}
	excused := map[string]bool{}
	for _, d := range e.Deeds {
		if forbids(d.Kind) || slices.Contains([]string{"away", "malformed", "asleep"}, d.Kind) || d.Answers {
			excused[d.Contact] = true
		}
	}
	for _, w := range e.rows {
		about := w.person
		if about == "" {
			about = w.recipient
		}
		switch {
		case w.kind == "followup" && w.road == "draft" && w.state == "sent":
			left[about] = true
		case e.Faulty && (w.kind == "followup" || w.kind == "notice") && (w.state == "unsure" || w.state == "failed"):
			excused[about] = true // it may have gone, and the owner decides
		}
	}
	for _, d := range e.deeds("ask") {
		if !excused[d.Contact] && e.Restored == 0 {
			r.that(left[d.Contact], I11, "no follow-up to %s, and nothing stood against it", d.Contact)
		}
	}
}

// What the config of every world says.
const (
	after    = 7 // days after the ask
	lateness = 7 // days, and those of a weekend at both ends
)

// timely: a follow-up leaves when the ask is a week old, not much later, at a decent
// hour, and its Date is the instant at which it left.
func (e *Evidence) timely(r *Report) {
	asked := map[string]time.Time{}
	for _, d := range e.deeds("ask") {
		asked[d.Contact] = d.Date
	}
	for _, m := range e.followups() {
		r.try(I12)
		h, err := e.head(m.File)
		date := h.date()
		if err != nil || date.IsZero() {
			r.broken(I12, "the follow-up to %s has no date", m.To)
			continue
		}
		local := date.In(e.zone)
		minutes := local.Hour()*60 + local.Minute()
		switch ask := asked[m.To[0]]; {
		case date.Before(ask.In(e.zone).AddDate(0, 0, after)):
			r.broken(I12, "%s was asked %s and got a follow-up %s", m.To, ask, date)
		case date.After(ask.In(e.zone).AddDate(0, 0, after+lateness+4)):
			r.broken(I12, "%s was asked %s and got a follow-up as late as %s", m.To, ask, date)
		case local.Weekday() == time.Saturday || local.Weekday() == time.Sunday || minutes < 9*60 || minutes > 17*60+1:
			r.broken(I12, "%s got a follow-up %s", m.To, local)
		case !e.ticked(m.Dot, date):
			r.broken(I12, "the follow-up to %s is dated %s, and no clock showed that", m.To, date)
		}
	}
}

// ticked reports whether the clock of a process showed about this when the dot came.
func (e *Evidence) ticked(dot, date time.Time) bool {
	return slices.ContainsFunc(e.Processes, func(p Process) bool {
		if dot.Before(p.Began) || !p.Ended.IsZero() && dot.After(p.Ended.Add(time.Minute)) {
			return false
		}
		shown := p.Clock.Add(dot.Sub(p.Began))
		return date.Sub(shown).Abs() < 3*time.Minute
	})
}
