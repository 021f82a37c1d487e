package fact

import (
	"sync"

	"informd/rules/content"
)

// A doubtRow is what is known of one kind of doubt.
type doubtRow struct {
	kind    DoubtKind
	traits  doubtTrait
	trouble content.Trouble // as what the owner is told of it
	asked   Asking
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

// doubtKinds returns what is known of each kind of doubt.
var doubtKinds = sync.OnceValue(func() []doubtRow {
	answer := func(no, yes string) []doubtButton {
		return []doubtButton{{no, "follow up", content.CommandNotReply}, {yes, "no follow-up", content.CommandReply}}
	}
	isAnswer := answer("No answer", "It is the answer")
	forThem := answer("Not for them", "For them as well")
	ofRobot := answer("Automatic", "It is the answer")
	letGo := doubtButton{"Let it go", "", content.CommandStop}
	allTheSame := doubtButton{"Follow up all the same", "", content.CommandNotReply}
	passed := doubtButton{"I have done that", "follow up", content.CommandNotReply}
	stop := []doubtButton{{"Drop it", "", content.CommandStop}, {"Send it as planned", "", content.CommandAsPlanned}}
	return []doubtRow{
		{DoubtMail, mayAnswer | asksOneTap, content.TroubleDoubt, AskedByMail, isAnswer},
		{DoubtForwarded, mayAnswer | asksOneTap, content.TroubleDoubt, AskedInBrief, isAnswer},
		{DoubtTogether, mayAnswer | asksOneTap, content.TroubleDoubt, AskedInBrief, forThem},
		{DoubtRobot, mayAnswer, content.TroubleDoubt, AskedByMail, ofRobot},
		{DoubtUnread, mayAnswer | forSeveral, content.TroubleUnread, AskedByMail, []doubtButton{allTheSame}},
		{DoubtChallenge, 0, content.TroubleChallenged, AskedByMail, []doubtButton{passed, letGo}},
		{DoubtModerated, 0, content.TroubleModerated, AskedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtWithdrawn, ownDoing, content.TroubleWithdrawn, AskedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtBeside, ownDoing, content.TroubleBeside, AskedByMail, []doubtButton{letGo, allTheSame}},
		{DoubtNotice, ownDoing, content.TroubleDoubt, AskedInBrief, stop},
		{DoubtNoteLost, ownDoing | forSeveral, content.TroubleUnread, AskedByReceipt, []doubtButton{allTheSame}},
	}
})
