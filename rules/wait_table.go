package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// waits is the one table of why a follow-up waits or never leaves. Who asks takes the first row that applies of those
// it reads. First comes what is wrong with a row of the outbox, then what ends a follow-up, then what it waits for
// whatever the owner says, and last its time.
//
// Who reads which rows, and what is known then:
//
//	Never           those that have a fate (then)   the row of the outbox, and whom and what it is about, if anybody
//	Policy.Silence  those of allLetters             the person
//	Policy.Quiet    WaitHalted and WaitPaused       no more than the account
//	KeptBack        followups and allLetters        all of an open ask; so does BeyondRecall
//	OutlookOf       those that tell what is next    all of an open ask but the instant; so does NoFollowup
//	NextStep        the same                        all of an open ask
//	followup        those that plan                 the same, and it is the one that decides
//
// A row is passed over where what it needs is not known.
func waits() []waitRow {
	only := "follow-ups are only drafted now, or switched off"
	return []waitRow{
		{wait: WaitTripped, of: everyRow, then: FateWaits,
			applies: func(f follower) bool { return f.pol.Account.Breaker.Tripped && f.it.Road != RoadOwner },
			says:    func(f follower) string { return "all sending is stopped: " + f.pol.Account.Breaker.Why }},
		{wait: WaitNotOwners, of: everyRow, then: FateDropped,
			applies: func(f follower) bool { return f.it.Road == RoadOwner && !mail.SameAddr(f.it.To, f.pol.Owner.Addr) },
			says:    func(f follower) string { return "mail of informd goes to " + f.pol.Owner.Addr + " only" }},

		// From here on the row is one to a contact.
		{wait: WaitNoFollowup, then: FateDropped,
			applies: func(f follower) bool { return f.it.Kind != content.KindFollowup || f.p == nil },
			why:     "informd sends nothing to contacts but follow-ups"},
		{wait: WaitNoAsk, then: FateDropped,
			applies: func(f follower) bool { return f.a == nil },
			why:     "there is no such ask"},
		{wait: WaitOtherKey, needs: anAsk, then: FateDropped,
			applies: func(f follower) bool { return f.it.Key != FollowupKey(f.a.ID) },
			why:     "the row is not the follow-up of its ask"},
		{wait: WaitClosed, needs: anAsk, then: FateDropped,
			applies: func(f follower) bool { return !f.a.Open() },
			says:    func(f follower) string { return f.a.Why }},

		{wait: WaitSpared, needs: aPerson, of: allLetters, then: FateWaits, never: true, // what has not left, Decide drops
			applies: func(f follower) bool { return f.p.Spared },
			why:     "held: nothing goes to them, as you said",
			next:    func(follower) string { return "Nothing goes to them, and I do not remind you of them." }},
		{wait: WaitRefused, needs: aPerson, of: allLetters, then: FateDropped, never: true,
			applies: func(f follower) bool { return f.p.NeverWrite },
			why:     "they are never to be written to",
			next:    func(follower) string { return "I watch for the answer, and write nothing to them myself." },
			plan:    follower.isOff},
		{wait: WaitFollowed, needs: anAsk, of: followups, then: FateDropped, never: true,
			applies: func(f follower) bool { return !f.a.FollowedAt.IsZero() },
			why:     "it was followed up already",
			next: func(f follower) string {
				return "I have followed up, and write no more; if they stay silent I let the ask go " +
					f.pol.OnDay(f.letGoAt(f.a.FollowedAt)) + "."
			},
			plan: follower.isOff}, // there is a row only where the database was restored from before it left
		{wait: WaitNudged, needs: anAsk, of: followups, then: FateDropped, never: true,
			applies: func(f follower) bool { return !f.a.NudgedAt.IsZero() },
			why:     "you followed up yourself",
			next: func(f follower) string {
				return "I send no follow-up of my own; if they stay silent I let the ask go " +
					f.pol.OnDay(f.letGoAt(f.a.NudgedAt)) + "."
			},
			plan: follower.isOff},
		{wait: WaitOtherRecipients, needs: anAsk, then: FateDropped,
			applies: func(f follower) bool { return f.a.Recipients != 1 || !mail.SameAddr(f.it.To, f.a.To.Addr) },
			why:     "a follow-up goes only to the one person the ask went to"},
		{wait: WaitToOwner, then: FateDropped,
			applies: func(f follower) bool { return f.pol.Self.Mine(f.it.To) || mail.SameAddr(f.it.To, f.pol.Self.Capture) },
			why:     "it would go to yourself"},
		{wait: WaitOwnerWrote, needs: anAsk, then: FateDropped,
			applies: func(f follower) bool { return f.p.LastWrote.At.After(f.a.SentAt()) },
			why:     "you wrote to them since"},
		{wait: WaitTheyWrote, needs: anAsk, then: FateDropped,
			applies: func(f follower) bool { return f.p.LastHeard.At.After(f.a.SentAt()) },
			why:     "they wrote since"},

		// Rows that wait for the owner come before rows that close an ask: while something is in doubt, no ask is closed.
		{wait: WaitHalted, of: allLetters, then: FateWaits,
			applies: func(f follower) bool { return f.pol.Account.Halted },
			why:     "everything is stopped until you say “resume”",
			next: func(follower) string {
				return "Everything is stopped, so I only watch for the answer, until you say “resume”."
			},
			plan: func(f follower, why string) { f.d.because(why) }}, // what is in the outbox stays as it is
		{wait: WaitDoubt, needs: aPerson, of: followups, then: FateWaits,
			applies: func(f follower) bool { return len(f.p.Doubts) > 0 },
			says:    func(f follower) string { return "held: " + f.p.Doubts[0].Why },
			next:    func(f follower) string { return "The follow-up to " + f.p.Called() + " waits until you say." },
			plan:    func(f follower, why string) { f.d.because(why + ", and you have not said what it means") }},
		{wait: WaitCalledOff, of: followups, never: true,
			applies: func(f follower) bool { return f.it.State == StateDropped },
			why:     "it was called off",
			next: func(follower) string {
				return "The ask is open, and I watch for the answer. The follow-up itself cannot be put back, sorry; " +
					"should you want one, a line of yours does it."
			},
			plan: follower.isOver},
		{wait: WaitServerRefused, of: followups, never: true,
			applies: func(f follower) bool { return f.it.State == StateFailed },
			why:     "a server refused it",
			next: func(follower) string {
				return "The follow-up was refused, and I do not try it again; if you want one, write it yourself."
			},
			plan: follower.isOver},
		{wait: WaitFinished,
			applies: func(f follower) bool { return f.it.State.Over() },
			why:     "it is finished",
			plan:    follower.isOver},
		{wait: WaitOff, needs: anAsk, of: followups, then: FateWaits, never: true,
			applies: func(f follower) bool { return f.pol.FollowupMode(f.a) == ModeOff },
			why:     only,
			next:    func(follower) string { return "Follow-ups are switched off, so I only watch for the answer." },
			in:      []State{unmade},
			plan: func(f follower, _ string) {
				f.d.because("follow-ups are switched off")
				f.letGoAfter(f.due(), "it was not answered")
			}},
		{wait: WaitDraft, needs: anAsk, of: followups, then: FateWaits,
			applies: func(f follower) bool { return f.pol.FollowupMode(f.a) == ModeDraft },
			why:     only,
			next:    follower.nextDraft,
			in:      []State{unmade},
			plan:    func(f follower, _ string) { f.draft() }},

		{wait: WaitPutOff, needs: anAsk, of: itsTime,
			applies: follower.isPutOff,
			says: func(f follower) string {
				return "put off until " + f.pol.Say(f.due()) + "; you are shown it again before"
			},
			in:   []State{StateHeld},
			plan: func(f follower, why string) { f.waitUntil(f.shownFrom(), why) }},
		{wait: WaitChanged, needs: anAsk, then: FateOutdated,
			applies: func(f follower) bool { return changed(f.pol, f.p, f.a, f.it) },
			why:     "it changed, or a mail vanished, and you have not been shown it since"},
		{wait: WaitUnshown, needs: anAsk,
			applies: func(f follower) bool { return f.it.NoticeKey != nextNotice(f.pol, f.p, f.a) },
			why:     "the follow-up was changed",
			in:      []State{StateHeld},
			plan:    follower.reword},
		{wait: WaitNews,
			applies: func(f follower) bool { return f.it.State == StateStale },
			why:     "there was news at the last moment; you are shown the follow-up again",
			plan:    follower.reword},
		{wait: WaitUnready, needs: anAsk, of: followups, then: FateWaits,
			applies: func(f follower) bool { return f.pol.Unready(f.p, f.a).For != NoWait },
			says:    func(f follower) string { return f.pol.Unready(f.p, f.a).Why },
			next: func(f follower) string {
				return "If " + f.p.silent() + " I show you a follow-up before " +
					f.pol.Say(FollowupAt(f.now, f.pol, f.p, f.a)) + ", and wait for your words."
			},
			in: []State{StateHeld},
			plan: func(f follower, why string) { // the owner is asked once more when it is late
				f.waitUntil(f.pol.Followup.MaxLateness.After(f.it.Due, f.pol.Zone).Add(time.Minute),
					why+"; the follow-up waits for your words")
			}},
		{wait: WaitPaused, of: followups, then: FateWaits,
			applies: func(f follower) bool { return !f.pol.QuietUntil(f.now).IsZero() },
			says:    func(f follower) string { return "paused until " + f.pol.Say(f.pol.QuietUntil(f.now)) }},

		// From here on “send now” lets it leave.
		{wait: WaitUnnoticed, of: itsTime, then: FateWaits,
			applies: func(f follower) bool {
				return f.it.NoticedAt.IsZero() && (f.it.State == StateHeld || !f.it.Hold.IsZero())
			},
			why:  "you have not been shown its text",
			in:   []State{StateHeld},
			plan: func(f follower, _ string) { f.d.because("waits until its notice has been sent to you") }},
		{wait: WaitLate, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return TooLate(f.now, f.pol, f.it) },
			says:    func(f follower) string { return longAgo(f.pol, f.it) },
			in:      []State{StateHeld, StateReady, StateSending, StateCommitting},
			plan:    func(f follower, why string) { f.d.because(why) }},
		{wait: WaitItsHour, needs: aPerson, of: itsTime,
			applies: func(f follower) bool { return f.now.Before(releaseAt(f.pol, f.p, f.it)) },
			says: func(f follower) string {
				return "you have seen its text; it leaves " + f.pol.On(releaseAt(f.pol, f.p, f.it)) + " unless " +
					f.p.Called() + " answers"
			},
			in:   []State{StateHeld},
			plan: func(f follower, why string) { f.waitUntil(releaseAt(f.pol, f.p, f.it), why) }},
		// The hour above is made up of the rows below. Never checks them one by one when a row is about to leave.
		{wait: WaitDue, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return f.now.Before(f.it.Due) },
			says:    func(f follower) string { return "it is not due before " + f.pol.Say(f.it.Due) }},
		{wait: WaitHold, of: itsTime, then: FateWaits,
			applies: func(f follower) bool {
				return !f.it.Hold.IsZero() && f.now.Before(f.it.Hold.After(f.it.NoticedAt, f.pol.Zone))
			},
			says: func(f follower) string { return "its notice has not been out for " + f.it.Hold.String() }},
		{wait: WaitBetween, needs: anAsk, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return f.p.betweenFollowups(f.a, f.pol).After(f.now) },
			why:     "they had a follow-up less than a week ago"},
		{wait: WaitAway, needs: aPerson, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return f.p.AwayUntil.After(f.now) },
			says:    func(f follower) string { return "they are away until " + f.pol.SayDay(f.p.AwayUntil) }},
		{wait: WaitWindow, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return !f.pol.inWindow(f.now) },
			why:     "it leaves only at a decent hour of a working day"},
		{wait: WaitTheirNight, needs: aPerson, of: itsTime, then: FateWaits,
			applies: func(f follower) bool { return f.pol.intoHours(f.now, f.p).After(f.now) },
			says: func(f follower) string {
				return "it leaves " + f.pol.On(f.pol.intoHours(f.now, f.p)) + ", when their day has begun"
			}},
	}
}
