package prose

import (
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// Each line is a pattern: its verb, the standing that the person must have, and how people say it.

// prosePatterns returns all patterns, the stronger ones first.
func prosePatterns() []pattern {
	var all []pattern
	for _, part := range [][]pattern{talkPatterns(), datePatterns(), answerPatterns(), afterPatterns(),
		plainPatterns()} {
		all = append(all, part...)
	}
	for i := range all {
		all[i].words, all[i].not = all[i].saying.Ways.Pattern(), all[i].saying.Unless.Pattern()
		if all[i].prompt == 0 {
			all[i].prompt = anyPrompt
		}
		if all[i].standing == 0 {
			all[i].standing = anyStanding
		}
	}
	return all
}

// talkPatterns match talks that took place, or did not.
func talkPatterns() []pattern {
	over := TalkDue | HasMet
	return []pattern{
		{verb: notes.Missed, standing: TalkDue | HasMet, past: true, read: (*proseReader).readMissed, saying: phrases.DidNotCome()},
		{verb: notes.Missed, standing: TalkDue, past: true, read: (*proseReader).readMissed, saying: phrases.DidNotComeBeside()},
		{verb: notes.Met, standing: anyStanding, past: true, read: (*proseReader).readTalk, saying: phrases.Talked()},
		{verb: notes.Met, standing: over, past: true, read: (*proseReader).readTalk, saying: phrases.TalkedAsDue()},
		{verb: notes.Met, standing: TalkDue, past: true, read: (*proseReader).readTalk, saying: phrases.DoneWithThem()},
		{verb: notes.Met, standing: over, past: true, weak: true, read: (*proseReader).readTalk, saying: phrases.TookLong()},
		{verb: notes.Asked, standing: anyStanding, free: true, theirs: true, read: (*proseReader).readAsked, saying: phrases.AskedWhoElse()},
	}
}

// datePatterns match talks that are agreed, moved or cancelled.
func datePatterns() []pattern {
	return []pattern{
		{verb: notes.Cancelled, standing: TalkComes, past: true, read: (*proseReader).readCancelled, saying: phrases.TalkOff()},
		{verb: notes.Cancelled, standing: TalkComes | TalkDue, past: true, read: (*proseReader).readCancelled, saying: phrases.TalkOffAsDue()},
		{verb: notes.Moved, standing: TalkComes, read: (*proseReader).readMoved, saying: phrases.TalkMoved()},
		{verb: notes.Interview, standing: WasAsked | HasAnswered, read: (*proseReader).readBooking, saying: phrases.Invited()},
		{verb: notes.Interview, standing: WasAsked | HasAnswered | TalkDue, read: (*proseReader).readBooking, saying: phrases.TalkAgreed()},
	}
}

// answerPatterns match what a person who was asked has answered, and what the owner wants now.
func answerPatterns() []pattern {
	asked := WasAsked | HasAnswered
	return []pattern{
		{verb: notes.No, standing: asked, past: true, saying: phrases.SaidNo()},
		{verb: notes.No, standing: asked, free: true, likely: true, saying: phrases.SaidNoPolitely()},
		{verb: notes.No, standing: asked, past: true, likely: true, saying: phrases.Cannot()},
		{verb: notes.No, standing: asked, past: true, read: (*proseReader).readNo, saying: phrases.MayMeanNo()},
		{verb: notes.Stop, standing: asked, free: true, read: (*proseReader).readStop, saying: phrases.NoMore()},
		{verb: notes.Later, standing: asked | HasMet | TalkDue, free: true, read: (*proseReader).readLater, saying: phrases.WaitWith()},
		{verb: notes.Later, standing: asked, free: true, likely: true, read: (*proseReader).readLaterSoft, saying: phrases.AskedToWait()},
		{verb: notes.Replied, standing: WasAsked, past: true, read: (*proseReader).readAnswered, saying: phrases.GotBack()},
	}
}

// afterPatterns match what the owner did after a talk, and what became of it.
func afterPatterns() []pattern {
	met := HasMet | TalkDue
	return []pattern{
		{verb: notes.Thanked, standing: met, past: true, saying: phrases.Thanked()},
		{verb: notes.Thanked, standing: met, prompt: AsksThanks, past: true, read: (*proseReader).readThanked, saying: phrases.ThankedTicked()},
		{verb: notes.Done, standing: anyStanding, prompt: AsksPromise, past: true, read: (*proseReader).readTicked, saying: phrases.PromiseTicked()},
		{verb: notes.Done, standing: met, past: true, read: (*proseReader).readKept, saying: phrases.Gave()},
		{verb: notes.Intro, standing: anyStanding, theirs: true, read: (*proseReader).readIntro, saying: phrases.NamedSomebody()},
		{verb: notes.Intro, standing: met, theirs: true, read: (*proseReader).readIntro, saying: phrases.NamedAddress()},
		{verb: notes.Learned, standing: met | TalkComes | WasAsked | HasAnswered, theirs: true, read: (*proseReader).readLearned, free: true, saying: phrases.Taught()},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readNewsFor, saying: phrases.NewsFor()},
		{verb: notes.Progress, standing: HasAnswered | met, free: true, read: (*proseReader).readNewsHeaded, saying: phrases.NewsHeaded()},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readProgress, saying: phrases.News()},
	}
}

func plainPatterns() []pattern {
	met, asked := HasMet|TalkDue, WasAsked|HasAnswered
	return []pattern{
		{verb: notes.Nudged, standing: WasAsked, past: true, read: (*proseReader).readNudged, saying: phrases.Nudged()},
		{verb: notes.Nudged, standing: WasAsked, past: true, likely: true, read: (*proseReader).readNudged, saying: phrases.WroteAgain()},
		{verb: notes.Thanked, standing: met, past: true, saying: phrases.ThankedPlainly()},
		{verb: notes.Thanked, standing: met, past: true, read: (*proseReader).readThanksGiven, saying: phrases.GaveThanks()},
		{verb: notes.Done, standing: met, past: true, read: (*proseReader).readKept, saying: phrases.GavePlainly()},
		{verb: notes.Done, standing: anyStanding, past: true, read: (*proseReader).readPromiseKept, saying: phrases.KeptPromise()},
		{verb: notes.Replied, standing: WasAsked, read: (*proseReader).readYes, saying: phrases.SaidYes()},
		{verb: notes.Replied, standing: WasAsked, past: true, read: (*proseReader).readContact, saying: phrases.GotInTouch()},
		{verb: notes.No, standing: asked, past: true, saying: phrases.SaidNoPlainly()},
		{verb: notes.No, standing: asked, likely: true, free: true, saying: phrases.MaySayNo()},
		{verb: notes.Cancelled, standing: TalkComes, past: true, read: (*proseReader).readCancelled, saying: phrases.TalkOffPlainly()},
		{verb: notes.Moved, standing: TalkComes, read: (*proseReader).readMoved, saying: phrases.TalkMovedPlainly()},
		{verb: notes.Missed, standing: TalkDue | HasMet, past: true, read: (*proseReader).readMissed, saying: phrases.DidNotComePlainly()},
		{verb: notes.Missed, standing: TalkDue | HasMet, prompt: AsksTalk, likely: true, past: true, saying: phrases.MayNotHaveCome()},
		{verb: notes.Met, standing: anyStanding, past: true, read: (*proseReader).readTalk, saying: phrases.TalkedPlainly()},
		{verb: notes.Met, standing: TalkDue | HasMet, past: true, read: (*proseReader).readTalk, saying: phrases.TalkedAsDuePlainly()},
		{verb: notes.Met, standing: asked, free: true, likely: true, read: (*proseReader).readHadThem, saying: phrases.HadThem()},
		{verb: notes.Asked, standing: anyStanding, free: true, theirs: true, read: (*proseReader).readAsked, saying: phrases.AskedWhoElsePlainly()},
		{verb: notes.Later, standing: WasAsked | TalkDue, free: true, read: (*proseReader).readAgain, saying: phrases.WriteLater()},
		{verb: notes.Later, standing: HasAnswered | HasMet, free: true, read: (*proseReader).readComeBack, saying: phrases.WriteLater()},
		{verb: notes.Stop, standing: anyStanding, free: true, read: (*proseReader).readStop, saying: phrases.NoMorePlainly()},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readProgress, saying: phrases.NewsPlainly()},
		{verb: notes.Progress, standing: HasAnswered | met, free: true, read: (*proseReader).readNewsToTell, saying: phrases.NewsToTell()},
		{verb: notes.Progress, standing: HasAnswered | met, free: true, read: (*proseReader).readNewsBefore, saying: phrases.NewsBefore()},
		{verb: notes.Intro, standing: anyStanding, theirs: true, read: (*proseReader).readIntro, saying: phrases.NamedPlainly()},
	}
}
