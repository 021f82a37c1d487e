package story

import (
	"fmt"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/report"
	"informd/store"
)

// A need is something that waits for the owner in truth, since when, and in how many days it must
// have been told.
type need struct {
	kind  string
	since time.Time
	days  int
}

// knowsTalk reports whether informd was told of a talk, by an invitation or by the owner.
func (l *owner) knowsTalk(c *contact) bool { return c.invited || c.booked || !c.noted.IsZero() }

// needs returns what waits for the owner about somebody now.
func (l *owner) needs(c *contact) (all []need) {
	over := !c.talk.IsZero() && l.now.After(c.talk) && l.knowsTalk(c)
	ahead := !c.talk.IsZero() && !l.now.After(c.talk)
	add := func(is bool, kind string, since time.Time, days int) {
		if is && !since.IsZero() {
			all = append(all, need{kind, since, days})
		}
	}
	add(c.heard.After(c.wrote) && !ahead && !over && !c.closed, "answer", c.heard, 7)
	add(c.heard.After(c.wrote) && ahead && !c.invited && !c.booked, "answer", c.heard, 7)
	add(!c.heard.IsZero() && !c.closed && !c.later && c.wrote.After(c.heard) && (c.talk.IsZero() || !l.knowsTalk(c)) && c.off.IsZero(), "silent", c.wrote, 14)
	add(!c.bounced.IsZero(), "bounce", c.bounced, 2)
	add(over && c.noted.IsZero(), "note", c.talk, 2)
	add(over && !c.thanked && c.wrote.Before(c.talk), "thanks", c.talk, 3)
	add(!c.promised.IsZero() && c.kept.IsZero(), "offer", c.promised, 10)
	add(c.names != nil && !c.named.IsZero() && c.names.asked.IsZero(), "intro", c.named, 8)
	add(!c.off.IsZero() && c.wrote.After(c.off), "off", c.wrote, 14)
	return all
}

// judge compares what was told with what is so, each morning.
func (l *owner) judge() {
	l.t.Helper()
	l.judgeTold()
	for _, c := range l.contacts {
		for _, n := range l.needs(c) {
			due := n.since.AddDate(0, 0, n.days)
			id := fmt.Sprint(c.name, n.kind, n.since.Unix())
			if l.now.Before(due) || l.checked[id] || !l.paused.IsZero() && n.since.Before(l.paused) && due.After(l.paused.AddDate(0, 0, -14)) {
				continue
			}
			l.checked[id] = true
			if !l.told(c, n.since) {
				l.missed++
				l.t.Errorf("%s: the %s of %s since %s was not told within %d days", l.now.Format("2 Jan"), n.kind, c.name,
					n.since.Format("2 Jan 15:04"), n.days)
			}
			l.listed(c, n)
		}
	}
}

// told reports whether a mail named somebody since an instant; what only shows a follow-up, or
// answers the owner, does not count.
func (l *owner) told(c *contact, since time.Time) bool {
	for _, m := range l.texts {
		if !m.at.Before(since) && m.kind != content.KindReceipt && m.kind != content.KindNotice &&
			strings.Contains(strings.Join(strings.Fields(strings.ToLower(m.text)), " "), strings.ToLower(c.name)) {
			return true
		}
	}
	return false
}

// listed sees that something is open with somebody of whom something is open.
func (l *owner) listed(c *contact, n need) {
	p := l.person(c.addr)
	if p == nil {
		l.inNone++
		l.t.Errorf("%s: %s is not known", l.now.Format("2 Jan"), c.name)
		return
	}
	open, _ := l.context().Matters(p)
	if len(open) == 0 && len(p.LetGone) == 0 {
		l.inNone++
		l.t.Errorf("%s: %s is in no list, with the %s of %s", l.now.Format("2 Jan"), c.name, n.kind, n.since.Format("2 Jan"))
	}
}

func (l *owner) context() report.MatterContext {
	pol := l.w.Agent.Configured
	_ = l.w.Store.View(l.t.Context(), func(tx *store.Tx) error {
		events, err := tx.Events("")
		pol.Account = rules.FoldAccount(events)
		return err
	})
	return report.MatterContext{Now: l.now, Policy: pol, Others: l.person}
}

func (l *owner) person(addr string) (p *rules.Person) {
	_ = l.w.Store.View(l.t.Context(), func(tx *store.Tx) error {
		people, err := tx.People()
		for _, q := range people {
			if q.Has(addr) {
				p = q
			}
		}
		return err
	})
	return p
}

// truths are the needs that a state of a matter tells of.
var truths = map[report.MatterState][]string{
	report.MatterAnswered: {"answer"}, report.MatterUnclear: {"answer"}, report.MatterYes: {"answer"},
	report.MatterSilent:      {"silent", "off"},
	report.MatterUndelivered: {"bounce"}, report.MatterNote: {"note"}, report.MatterThanks: {"thanks"},
	report.MatterOffer: {"offer"}, report.MatterIntro: {"intro"}, report.MatterOff: {"off", "answer"},
}

// judgeTold sees that what a brief or a digest told since yesterday is so.
func (l *owner) judgeTold() {
	var told []fact.Event
	err := l.w.Store.View(l.t.Context(), func(tx *store.Tx) error {
		events, err := tx.Log(l.log, 0)
		for _, e := range events {
			if l.log = e.Seq; e.Kind == fact.ToldOf {
				told = append(told, e)
			}
		}
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	for _, e := range told {
		for _, id := range e.Told.Matters {
			if e.Told.By == content.KindDigest {
				l.shown[id]++
			}
			l.judgeNeed(id)
		}
	}
}

func (l *owner) judgeNeed(id string) {
	state, about, _ := strings.Cut(id, "/")
	kinds := truths[report.MatterState(state)]
	if kinds == nil {
		return
	}
	c := l.about(about)
	if c == nil {
		return
	}
	for _, n := range l.needs(c) {
		for _, k := range kinds {
			if n.kind == k {
				l.oldest = max(l.oldest, l.now.Sub(n.since))
				return
			}
		}
	}
	l.wrong++
	l.t.Errorf("%s: it was told that %s of %s needs the owner, and it does not: %v", l.now.Format("2 Jan"), state, c.name, l.needs(c))
}

// about returns whose ask, talk or promise has an id.
func (l *owner) about(id string) *contact {
	for _, c := range l.contacts {
		p := l.person(c.addr)
		if p == nil {
			continue
		}
		ids := []string{p.ID}
		for _, a := range p.Asks {
			ids = append(ids, a.ID)
		}
		for _, t := range p.Talks {
			ids = append(ids, t.ID)
		}
		for _, q := range p.Promises {
			ids = append(ids, q.ID)
		}
		for _, known := range ids {
			if known == id {
				return c
			}
		}
	}
	return nil
}
