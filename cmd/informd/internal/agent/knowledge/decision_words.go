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
