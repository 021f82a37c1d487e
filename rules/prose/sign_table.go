package prose

import (
	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// A sign lists short phrases that people use when one thing has happened. A firm phrase makes a sure claim, unless
// its clause leaves that in doubt; a soft phrase is asked about.
type sign struct {
	verb     notes.Verb
	standing Standing
	prompt   Prompt
	says     phrases.Sign
	told     bool // its soft phrases, too, match only in a past form
	free     bool // it holds even if the sentence denies something or looks ahead
	theirs   bool // the person of the note says or does it, even if others are named
	read     func(*proseReader, *claim, grammar.Sentence, []int) bool
}

// signs returns all signs, grouped by what they say.
func signs() []sign {
	var all []sign
	for _, part := range [][]sign{answerSigns(), dateSigns(), talkSigns(), afterSigns(), wishSigns()} {
		all = append(all, part...)
	}
	return all
}

// answerSigns match what a person who was asked has answered.
func answerSigns() []sign {
	return []sign{
		{verb: notes.Replied, standing: WasAsked, read: (*proseReader).readYes, says: phrases.AnsweredSign()},
		{verb: notes.No, standing: WasAsked | HasAnswered,
			free: true, read: (*proseReader).readNoSoft, says: phrases.RefusedSign()},
	}
}

// dateSigns match an agreed talk that is off, or has a new time.
func dateSigns() []sign {
	return []sign{
		{verb: notes.Cancelled, standing: TalkComes, read: (*proseReader).readCancelled, says: phrases.CancelledSign()},
		{verb: notes.Interview, standing: WasAsked | HasAnswered | TalkDue, read: (*proseReader).readBookingSoft, says: phrases.Sign{Soft: `#`}},
		{verb: notes.Interview, standing: HasMet, read: (*proseReader).readBookingSoft, says: phrases.Sign{Soft: `#`}},
		{verb: notes.Interview, standing: WasAsked | HasAnswered, free: true, read: (*proseReader).readPlan, says: phrases.PlannedSign()},
		{verb: notes.Moved, standing: TalkComes, read: (*proseReader).readMoved, says: phrases.MovedSign()},
	}
}

// talkSigns match a talk that took place, or did not, and what it brought.
func talkSigns() []sign {
	near := TalkDue | HasMet
	return []sign{
		{verb: notes.Missed, standing: near, read: (*proseReader).readMissed, says: phrases.NoShowSign()},
		{verb: notes.Missed, standing: TalkDue, says: phrases.AloneSign()},
		{verb: notes.Met, standing: near, read: (*proseReader).readTalk, says: phrases.TalkSign()},
		{verb: notes.Met, standing: near, read: (*proseReader).readTalkNamed, says: phrases.TalkNamedSign()},
		{verb: notes.Met, standing: near, read: (*proseReader).readTalkSoft, says: phrases.TalkLikelySign()},
		{verb: notes.Asked, standing: anyStanding, free: true, theirs: true, read: (*proseReader).readAsked, says: phrases.AskedWhoSign()},
	}
}

// afterSigns match what the owner did for a person after a talk.
func afterSigns() []sign {
	met := HasMet | TalkDue
	return []sign{
		{verb: notes.Thanked, standing: met, read: (*proseReader).readThanksSoft, says: phrases.ThankedSign()},
		{verb: notes.Thanked, standing: met, prompt: AsksThanks, read: (*proseReader).readTicked, says: phrases.ThanksTickedSign()},
		{verb: notes.Done, standing: anyStanding, prompt: AsksPromise, read: (*proseReader).readTicked, says: phrases.PromiseTickedSign()},
		{verb: notes.Done, standing: met, told: true, read: (*proseReader).readGiven, says: phrases.GivenSign()},
		{verb: notes.Offer, standing: anyStanding, theirs: true, free: true, read: (*proseReader).readPromise, says: phrases.PromisedSign()},
		{verb: notes.Offer, standing: HasAnswered | met, free: true, read: (*proseReader).readErrand, says: phrases.ErrandSign()},
		{verb: notes.Intro, standing: anyStanding, theirs: true, free: true, read: (*proseReader).readIntroSoft, says: phrases.NamedSign()},
		{verb: notes.Progress, standing: anyStanding, free: true, read: (*proseReader).readProgress, says: phrases.NewsSign()},
	}
}

// wishSigns match what the owner wants from informd: to wait, or to leave a person alone.
func wishSigns() []sign {
	return []sign{
		{verb: notes.Stop, standing: anyStanding, free: true, read: (*proseReader).readStopSoft, says: phrases.LeaveAloneSign()},
		{verb: notes.Stop, standing: WasAsked | HasAnswered, free: true, read: (*proseReader).readStopSoft, says: phrases.LeaveAtAllSign()},
		{verb: notes.Later, standing: WasAsked | TalkDue, free: true, read: (*proseReader).readLaterSoft, says: phrases.WaitSign()},
		{verb: notes.Later, standing: HasAnswered | HasMet, free: true, read: (*proseReader).readComeBackSoft, says: phrases.WaitSign()},
	}
}
