package knowledge

import (
	"informd/rules"
	"informd/rules/content"
)

// A Deed is what became of a row of the outbox.
type Deed string

const (
	Claimed    Deed = "claimed"
	Sent       Deed = "sent"
	Unsure     Deed = "unsure" // it may or may not have left
	Stale      Deed = "stale"  // there was news at the last moment
	Failed     Deed = "failed"
	Later      Deed = "later" // something went wrong on the way
	NotNow     Deed = "not now"
	Dropped    Deed = "dropped"
	Before     Deed = "told before" // before the database was restored
	Elsewhere  Deed = "claimed before"
	Unwritable Deed = "unwritable"
)

// sayRow says what became of a row, with “*” for whom it is about.
func sayRow(it rules.Item, deed Deed) string {
	said := map[Deed]string{
		Claimed:    "being sent",
		Sent:       "sent",
		Unsure:     "may or may not have gone",
		Stale:      "held back at the last moment",
		Failed:     "refused for good",
		Later:      "not sent yet, and tried again",
		NotNow:     "not sent now",
		Dropped:    "dropped",
		Before:     "not sent again",
		Elsewhere:  "not sent, as it was claimed before",
		Unwritable: "cannot be written",
	}[deed]
	if drafted := sayDrafted(deed); it.Road == rules.RoadDraft && drafted != "" {
		said = drafted
	}
	called, whom := mailCalled(it.Kind)
	if it.Person == "" {
		whom = ""
	}
	return said + ": " + called + whom
}

// sayDrafted says what became of a row that is not sent, but put into Drafts; "" where that is the same.
func sayDrafted(deed Deed) string {
	return map[Deed]string{
		Claimed: "being put into Drafts",
		Sent:    "put into Drafts",
		Unsure:  "may or may not be in Drafts",
		Later:   "not in Drafts yet, and tried again",
		NotNow:  "not put into Drafts now",
	}[deed]
}

// mailCalled is what a kind of mail is called in the log, and how its name goes on where it is to or about somebody.
func mailCalled(kind content.Kind) (called, whom string) {
	names := map[content.Kind][2]string{
		content.KindFollowup:    {"the follow-up", " to *"},
		content.KindThankYou:    {"the thank-you", " to *"},
		content.KindDecline:     {"the friendly answer", " to *"},
		content.KindIntroAsk:    {"the ask to somebody", " whom * named"},
		content.KindIntroThanks: {"the thanks for an introduction", " to *"},
		content.KindReask:       {"the ask again", " to *"},
		content.KindKeepInTouch: {"the note to keep in touch", " with *"},
		content.KindProgress:    {"the note on your news", " to *"},
		content.KindSendAhead:   {"the questions for the talk", " to *"},
		content.KindNotice:      {"the notice of the follow-up", " to *"},
		content.KindReceipt:     {"the receipt", " about *"},
		content.KindPrep:        {"the page to prepare with", " for the talk with *"},
		content.KindPrompt:      {"the question how a talk went", " with *"},
		content.KindBrief:       {"the brief", ""},
		content.KindDigest:      {"the digest", ""},
		content.KindTrouble:     {"the mail on a problem", " with *"},
		content.KindProofHelp:   {"the mail on how notes are proven", ""},
		content.KindHelp:        {"the help", ""},
		content.KindWelcome:     {"the welcome", ""},
		content.KindAnswer:      {"the answer to a question", " about *"},
	}[kind]
	return names[0], names[1]
}

// sayEvent says what was understood or decided, with “*” for whom it is about; "" of what the row of a brief
// or digest says already.
func sayEvent(kind rules.EventKind) string {
	return map[rules.EventKind]string{
		rules.Asked:       "tracked: your ask to *",
		rules.Recaptured:  "seen again: your ask to *",
		rules.Nudged:      "noted: you followed up with * yourself",
		rules.FollowedUp:  "followed up: your ask to *",
		rules.Wrote:       "noted: you wrote to *",
		rules.Thanked:     "noted: you thanked *",
		rules.Answered:    "answered: your ask to *",
		rules.SaidOff:     "in doubt: * may have called a talk off",
		rules.Heard:       "heard: * wrote to you",
		rules.AutoReplied: "heard: an automatic reply from *",
		rules.Bounced:     "not delivered: your ask to *",
		rules.Delayed:     "not delivered yet: your ask to *",
		rules.Challenged:  "not delivered yet: a robot wants you to prove that you are a person, for your mail to *",
		rules.Doubted:     "in doubt: a mail may be the answer of *",
		rules.Cleared:     "settled: a question about *",
		rules.Declined:    "answered: * said no",
		rules.Accepted:    "answered: * said yes",
		rules.Deferred:    "answered: * said later",
		rules.MovedOn:     "closed: * no longer reads that mailbox",
		rules.WentSilent:  "closed: your ask to *, who stayed silent",
		rules.Preempted:   "not sent: the follow-up to *, which was claimed before",
		rules.Stopped:     "stopped: no follow-up goes to *",
		rules.Resumed:     "open again, as you said: your ask to *",
		rules.Postponed:   "put off, as you said: the follow-up to *",
		rules.Hurried:     "to be sent now, as you said: the follow-up to *",
		rules.Reworded:    "reworded, as you said: the follow-up to *",
		rules.Booked:      "booked: a talk with *",
		rules.Moved:       "moved: the talk with *",
		rules.Cancelled:   "cancelled: the talk with *",
		rules.Met:         "noted: you talked with *",
		rules.Noted:       "noted: a line of yours about *",
		rules.Guessed:     "asked: what a line of yours about * means",
		rules.Promised:    "noted: a promise of yours to *",
		rules.Introduced:  "noted: * named somebody to you",
		rules.Kept:        "done: a promise to *",
		rules.Reached:     "done: you reached somebody whom * had named",
		rules.Addressed:   "noted: how to write to *",
		rules.Described:   "noted: a fact about *",
		rules.NoThanks:    "noted: no thank-you to *, as you said",
		rules.Rerouted:    "noted: another address of *",
		rules.Corrected:   "taken back: something about *",
		rules.Refused:     "closed: * asked not to be written to",
		rules.Forgotten:   "forgotten, as you said: *",
		rules.LetGo:       "let go: a matter with *",
		rules.PutOff:      "put off, as you said: a matter with *",
		rules.Spared:      "at rest, as you said: all that concerns *",

		rules.Rehearsing: "rehearsing: nothing is sent to contacts",
		rules.WentLive:   "live: follow-ups are sent from now on",
		rules.Paused:     "paused, as you said: nothing is sent to contacts",
		rules.Unpaused:   "going on, as you said: nothing is paused any more",
		rules.Ignored:    "ignored: a mail to the capture address, or filed there, that counts for nothing",
		rules.AskedBack:  "asked: whom a note of yours is about",
		rules.Vanished:   "missed: a mail was gone before it was read",
		rules.Owned:      "noted: another address of yours",
		rules.LeftOut:    "left out, as you said: a folder that cannot be read",
		rules.Tripped:    "stopped: nothing is sent to contacts until you say resume",
		rules.Reset:      "going on, as you said: sending is no longer stopped",
	}[kind]
}
