package rules

import (
	"sync"

	"informd/rules/content"
)

// A doubtRow is what is known of one kind of doubt.
type doubtRow struct {
	kind    DoubtKind
	traits  doubtTrait
	trouble content.Trouble // as what the owner is told of it
	asked   asking
	buttons []content.Button // what settles it, without tags
}

// A doubtTrait is a property that some kinds of doubts have.
type doubtTrait int

const (
	mayAnswer  doubtTrait = 1 << iota // a mail may be the answer to the ask
	asksOneTap                        // the owner is asked whether a mail is the answer, which one word settles
	ownDoing                          // the owner did what raised it, and no mail came from the contact
	forSeveral                        // it is one doubt about several people, even if it names none
)

// An asking says how the owner is first asked about a doubt.
type asking int

const (
	askedByMail    asking = iota // by a mail of its own; a brief asks AfterTrouble days later
	askedByReceipt               // by the receipt of their note; a brief asks AfterTrouble days later
	askedInBrief                 // by the next brief; the receipt of a note may have asked before
)

// doubtKinds returns what is known of each kind of doubt.
var doubtKinds = sync.OnceValue(func() []doubtRow {
	button := func(label, command string) content.Button { return content.Button{Label: label, Command: command} }
	answer := func(no, yes string) []content.Button {
		return []content.Button{button(no, content.CommandNotReply), button(yes, content.CommandReply)}
	}
	isAnswer := answer("Not a reply", "It is the answer")
	forThem := answer("Not for them", "For them as well")
	ofRobot := answer("It is a robot", "They answered")
	followUp := []content.Button{button("Follow up all the same", content.CommandNotReply)}
	letGo := append([]content.Button{button("Let it go", content.CommandStop)}, followUp...)
	stop := []content.Button{button("Stop it", content.CommandStop), AsPlannedButton("")}
	return []doubtRow{
		{DoubtMail, mayAnswer | asksOneTap, content.TroubleDoubt, askedByMail, isAnswer},
		{DoubtForwarded, mayAnswer | asksOneTap, content.TroubleDoubt, askedInBrief, isAnswer},
		{DoubtTogether, mayAnswer | asksOneTap, content.TroubleDoubt, askedInBrief, forThem},
		{DoubtRobot, mayAnswer, content.TroubleDoubt, askedByMail, ofRobot},
		{DoubtUnread, mayAnswer | forSeveral, content.TroubleUnread, askedByMail, followUp},
		{DoubtChallenge, 0, content.TroubleChallenged, askedByMail, letGo},
		{DoubtWithdrawn, ownDoing, content.TroubleWithdrawn, askedByMail, letGo},
		{DoubtBeside, ownDoing, content.TroubleBeside, askedByMail, letGo},
		{DoubtNotice, ownDoing, content.TroubleDoubt, askedInBrief, stop},
		{DoubtNoteLost, ownDoing | forSeveral, content.TroubleUnread, askedByReceipt, followUp},
	}
})

// row returns the row of a kind. A kind that only a later version knows counts as a mail that may be the answer.
func (k DoubtKind) row() doubtRow {
	all := doubtKinds()
	for _, r := range all {
		if r.kind == k {
			return r
		}
	}
	return all[0]
}

func (k DoubtKind) has(t doubtTrait) bool { return k.row().traits&t != 0 }
