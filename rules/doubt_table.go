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
	buttons []doubtButton // what settles it
}

// A doubtButton settles a doubt. Its label says what the owner says with it and, while the follow-up has not gone,
// what comes of that.
type doubtButton struct {
	says, follows string // "No answer", "follow up"
	command       string
}

func (b doubtButton) label(followed bool) string {
	if followed || b.follows == "" {
		return b.says
	}
	return b.says + ": " + b.follows
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
	answer := func(no, yes string) []doubtButton {
		return []doubtButton{{no, "follow up", content.CommandNotReply}, {yes, "no follow-up", content.CommandReply}}
	}
	isAnswer := answer("No answer", "It is the answer")
	forThem := answer("Not for them", "For them as well")
	ofRobot := answer("A machine's", "It is the answer")
	letGo := doubtButton{"Let it go", "", content.CommandStop}
	allTheSame := doubtButton{"Follow up all the same", "", content.CommandNotReply}
	passed := doubtButton{"I have done that", "follow up", content.CommandNotReply}
	stop := []doubtButton{{"Drop it", "", content.CommandStop}, {"Send it as planned", "", content.CommandAsPlanned}}
	return []doubtRow{
		{DoubtMail, mayAnswer | asksOneTap, content.TroubleDoubt, askedByMail, isAnswer},
		{DoubtForwarded, mayAnswer | asksOneTap, content.TroubleDoubt, askedInBrief, isAnswer},
		{DoubtTogether, mayAnswer | asksOneTap, content.TroubleDoubt, askedInBrief, forThem},
		{DoubtRobot, mayAnswer, content.TroubleDoubt, askedByMail, ofRobot},
		{DoubtUnread, mayAnswer | forSeveral, content.TroubleUnread, askedByMail, []doubtButton{allTheSame}},
		{DoubtChallenge, 0, content.TroubleChallenged, askedByMail, []doubtButton{passed, letGo}},
		{DoubtModerated, 0, content.TroubleModerated, askedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtWithdrawn, ownDoing, content.TroubleWithdrawn, askedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtBeside, ownDoing, content.TroubleBeside, askedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtNotice, ownDoing, content.TroubleDoubt, askedInBrief, stop},
		{DoubtNoteLost, ownDoing | forSeveral, content.TroubleUnread, askedByReceipt, []doubtButton{allTheSame}},
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
