package agent

import (
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// view is View, with what this run knows beyond the store.
func (a *Agent) view(tx *store.Tx) (report.View, error) {
	s, err := View(tx, a.know.Policy(), a.know.Book.People(), a.know.Account(), a.look.Last())
	s.LookBefore, s.Live = a.decided.since, a.outbox.LiveRecord()
	return s, err
}

// View returns what the account looks like as a whole, as the store has it. account are the facts about
// the account, lastLook is when the mailbox was last looked at.
func View(tx *store.Tx, pol rules.Policy, people []*rules.Person, account []fact.Event,
	lastLook time.Time) (report.View, error) {
	s := report.View{People: people, LastLook: lastLook}
	acc, err := tx.Account()
	if err != nil {
		return s, err
	}
	s.Since = acc.Since
	ailments, err := unwell(tx, pol, account, lastLook)
	if err != nil {
		return s, err
	}
	s.Health = func() []content.Ailment { // a look at all asks, which no other fact needs
		return append(ailments, unlistedAddresses(people, account, lastLook, pol.Self)...)
	}
	if s.Refused, err = refusals(tx, pol.Account); err != nil {
		return s, err
	}
	s.Made = func(key string) time.Time {
		r, err := tx.Row(key)
		if err != nil || r == nil {
			return time.Time{}
		}
		return r.Created
	}
	return s, nil
}

// unwell lists what is wrong with the account, as of the last look. account are the facts about
// the account as a whole.
func unwell(tx *store.Tx, pol rules.Policy, account []fact.Event,
	lastLook time.Time) (ailments []content.Ailment, err error) {
	const week = 7 * 24 * time.Hour
	faults, err := health.Faults(tx, pol.Account)
	if err != nil {
		return nil, err
	}
	for _, h := range faults {
		ailment := content.Ailment{Kind: h.Part, When: pol.Say(h.Since), Why: h.Why}
		if folder, ok := h.Part.Folder(); ok {
			ailment.Kind, ailment.Folder = content.PartRefused, folder
		}
		ailments = append(ailments, ailment)
	}
	for _, e := range account {
		if unprovenCapture(e) && lastLook.Sub(e.At) < week {
			ailments = append(ailments, content.Ailment{Kind: content.PartIgnored, Why: e.Why})
		}
	}
	if at := pol.Account.Vanished; !at.IsZero() && lastLook.Sub(at) < week {
		ailments = append(ailments, content.Ailment{Kind: content.PartVanished, When: pol.SayDay(at)})
	}
	return ailments, nil
}

// unlistedAddresses returns those that the owner wrote from within a week and that the config does not list: whoever
// was asked from there gets no follow-up by itself, and a note from there gives no grave word.
func unlistedAddresses(people []*rules.Person, account []fact.Event, lastLook time.Time,
	self mail.Self) (ailments []content.Ailment) {
	add := func(events []fact.Event) {
		for _, e := range slices.Backward(events) {
			if e.From == "" || self.Mine(e.From) || lastLook.Sub(e.At) > 7*24*time.Hour ||
				slices.ContainsFunc(ailments, func(o content.Ailment) bool { return o.Address == e.From }) {
				continue
			}
			ailments = append(ailments, content.Ailment{Kind: content.PartUnlisted, Address: e.From})
		}
	}
	for _, p := range people {
		add(p.Events())
	}
	add(account)
	return ailments
}

// refusals returns the refused folders that keep follow-ups back.
func refusals(tx *store.Tx, standing rules.AccountState) (refused []report.Refusal, err error) {
	faults, err := health.Faults(tx, standing)
	for _, h := range faults {
		if name, ok := h.Part.Folder(); ok {
			refused = append(refused, report.Refusal{Folder: name, Why: h.Why, Since: h.Since})
		}
	}
	return refused, err
}
