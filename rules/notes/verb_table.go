package notes

import (
	"sync"

	"informd/rules/content"
	"informd/rules/lang"
)

// words returns the mail language: every verb, in the order in which help shows them. The function
// that obeys a verb stands in package obey, which has one for each.
var words = sync.OnceValue(func() []word {
	var all []word
	for _, part := range [][]word{askingWords(), talkingWords(), afterWords(), tendingWords()} {
		all = append(all, part...)
	}
	for i := range all {
		all[i].borrow(lang.NoteWords().Commands)
	}
	return all
})

// borrow adds what a verb and its choices are called in other languages.
func (w *word) borrow(called map[string][]string) {
	if own := called[string(w.verb)]; w.takes == takesNothing || w.takes == takesVerb {
		w.says = append(w.says, own...)
	} else {
		w.labels = append(w.labels, own...)
	}
	for i, c := range w.choices {
		w.choices[i].also = append(c.also, called[c.value]...)
	}
}

// choicesOf returns what a verb takes: the words of a table, and other spellings of them.
func choicesOf[T content.Level | content.Circle | content.Goal](words []T, also map[T][]string) (all []choice) {
	for _, w := range words {
		all = append(all, choice{string(w), also[w]})
	}
	return all
}

func askingWords() []word {
	return []word{
		{verb: Stop, section: asking, followup: followupEnds, ends: true, example: content.CommandStop, help: "no follow-up", takes: takesName, typo: true, beside: true,
			says: stopLines()},
		{verb: NoFollow, section: asking, followup: followupEnds, ends: true, example: "nofollow", help: "the same, said from the start", takes: takesName, typo: true, beside: true,
			says: []string{"nofollow", "no-follow", "no follow", "no follow-up", "no followup", "no follow up",
				"don't follow up", "do not follow up", "dont follow up"}},
		{verb: Later, section: asking, followup: followupWaits, ends: true, example: "later 3d", help: "the follow-up waits", takes: takesSpan, typo: true, says: []string{"later"}},
		{verb: Edit, section: asking, example: content.CommandEdit, help: "with its new text below", takes: takesMail},
		{verb: SendNow, section: asking, followup: followupLeaves, example: content.CommandSendNow, help: "it leaves now, whatever its day", grave: true, typo: true,
			says: []string{"send now", "send it now", "sendnow"}},
		{verb: AsPlanned, section: asking, followup: followupLeaves, example: content.CommandAsPlanned, help: "it leaves on its day after all", grave: true,
			says: []string{"send as planned", "send it as planned", "as planned"}},
		{verb: Replied, section: asking, ends: true, example: "replied linkedin", help: "they answered elsewhere", takes: takesTalk, typo: true},
		{verb: Yes, section: asking, ends: true, answer: true, example: content.CommandYes, help: "they agreed to talk", was: []string{"yes"}, says: []string{"yes"}},
		{verb: No, section: asking, ends: true, answer: true, example: content.CommandNo, help: "they declined", was: []string{"no"}, says: []string{"no"}},
		{verb: Deferred, section: asking, ends: true, example: content.CommandDeferred, help: "perhaps, another time", was: []string{"later", "not now", "maybe later"},
			says: []string{"deferred"}},
		{verb: Reply, section: asking, ends: true, example: content.CommandReply, help: "they answered, whatever it was", was: []string{"reply", "answer", "response"}},
		{verb: MovedOn, section: asking, ends: true, example: content.CommandMovedOn, help: "they do not work there any more",
			says: []string{"moved on", "has moved on", "she moved on", "he moved on", "they moved on", "she has moved on", "he has moved on"}},
		{verb: Left, section: asking, ends: true, example: "left", help: "they do not work there any more",
			says: []string{"left", "has left", "she left", "he left", "they left", "left the company", "has left the company", "she left the company",
				"he left the company", "they left the company", "she has left", "he has left"}},
		{verb: NotReply, section: asking, example: content.CommandNotReply, help: "that mail was no answer", typo: true,
			says: []string{"not a reply", "not an answer", "not a response", "that was not a reply",
				"that was no reply", "that wasn't a reply", "that's not a reply",
				"that is not a reply", "this is not a reply", "this was not a reply", "it was not a reply",
				"that was not an answer", "that was no answer"}},
		{verb: NewAsk, section: asking, example: content.CommandNewAsk, help: "that mail was a request for a talk",
			says: []string{"new ask", "new-ask", "an ask", "that was an ask", "that is an ask", "this was an ask", "this is an ask", "that was a new ask",
				"this is a new ask", "it was an ask", "it is an ask"}},
		{verb: Wrote, section: asking, example: content.CommandNoAsk, help: "that mail was no request for a talk",
			says: []string{"wrote", "no ask", "not an ask", "that was no ask", "that was not an ask", "that is no ask", "this is no ask", "this was no ask",
				"it was no ask", "it is no ask", "that's no ask"}},
		{verb: Nudged, section: unlisted, ends: true, example: content.CommandNudged, help: "you wrote to them again yourself",
			says: []string{"nudged", "nudged her", "nudged him", "nudged them", "i nudged her", "i nudged him", "i nudged them", "followed up",
				"followed up myself", "i followed up", "i followed up myself", "wrote again", "i wrote again", "wrote again myself"}},
		{verb: Same, section: asking, grave: true, example: "same: anna@new.example", help: "the same person, another address", takes: takesAddress, typo: true},
		{verb: Mine, section: unlisted, example: "mine: julie@home.example", help: "an address of your own", takes: takesAddress,
			concerns: aboutAccount, grave: true},
		{verb: Language, section: asking, example: "language: french", help: "of your letters to them", takes: takesLine},
		{verb: Greet, section: asking, example: "greet: Liebe Frau Meier,", help: "how your letters to them begin", takes: takesExact,
			labels: []string{"greeting", "salutation"}},
		{verb: Formal, section: asking, example: "formal", help: "the tone of your letters to them", says: []string{"formal", "formally"}},
		{verb: Familiar, section: asking, example: "familiar", help: "the tone of your letters to them", says: []string{"familiar", "familiarly", "informal"}},
		{verb: InEnglish, section: asking, example: content.CommandInEnglish, help: "where I cannot tell the language", grave: true,
			says: []string{"send in english", "send it in english", "in english"}},
	}
}

func talkingWords() []word {
	return []word{
		{verb: Interview, section: talking, talk: talkBooked, ends: true, example: "interview fri 15:00 45m zoom", help: "a talk is booked", takes: takesTalk, typo: true,
			labels: []string{"booked", "scheduled", "interview booked"}},
		{verb: Moved, section: talking, talk: talkMoved, vague: true, example: "moved: fri 10:00", help: "it has another time", takes: takesTalk, typo: true,
			labels: []string{"rescheduled", "moved to", "rescheduled to", "new time", "new date"}},
		{verb: Cancelled, section: talking, talk: talkOff, vague: true, example: content.CommandCancelled, help: "it will not take place", takes: takesTalk, typo: true,
			says: []string{"cancelled", "canceled"}, labels: []string{"canceled"}},
		{verb: Missed, section: talking, talk: talkOff, example: "no show", help: "it did not take place",
			says: []string{"no show", "no-show", "noshow", "missed", "it did not happen", "it didn't happen", "did not happen", "didn't happen",
				"it did not take place", "it didn't take place", "not held"}},
		{verb: Stands, section: unlisted, example: content.CommandStands, help: "it takes place after all",
			says: []string{"it stands", "the talk stands", "our talk stands", "it is still on", "it's still on", "still on"}},
		{verb: SendAhead, section: talking, example: content.CommandSendAhead, help: "drafts your questions to them", takes: takesName, typo: true,
			says: []string{"sendahead", "send ahead", "send-ahead", "send the questions ahead", "send questions ahead"}},
		{verb: Goal, section: talking, example: content.CommandGoal + string(content.GoalLearn), help: "or " + string(content.GoalImpress), takes: takesChoice, dash: true, typo: true,
			choices: choicesOf(content.Goals(), map[content.Goal][]string{content.GoalLearn: {"learning"}, content.GoalImpress: {"impressing"}})},
		{verb: Level, section: talking, example: content.CommandLevel + string(content.LevelSenior), help: "or mid, or junior", takes: takesChoice, dash: true, typo: true,
			choices: choicesOf(content.Levels(), map[content.Level][]string{content.LevelJunior: {"jr"}, content.LevelMid: {"middle", "medium"},
				content.LevelSenior: {"sr", "lead"}})},
		{verb: Circle, section: talking, example: "circle: wide", help: "or deep, or random", takes: takesChoice, dash: true, typo: true,
			choices: choicesOf(content.Circles(), nil)},
		{verb: Company, section: talking, unmarked: true, example: "company: Acme", help: "what you know of them", takes: takesLine, dash: true, typo: true,
			labels: []string{"organisation", "organization", "employer", "firm"}},
		{verb: Title, section: talking, unmarked: true, example: "title: Analyst", help: "what you know of them", takes: takesLine, dash: true, typo: true,
			labels: []string{"role", "position"}},
		{verb: Via, section: talking, unmarked: true, example: "via: Anna", help: "who named them to you", takes: takesLine, dash: true},
		{verb: Where, section: talking, example: "where: Café Spitz", help: "the place of the talk", takes: takesLine, typo: true,
			labels: []string{"place", "location"}},
	}
}

func afterWords() []word {
	return []word{
		{verb: Met, section: afterwards, talk: talkHeld, ends: true, example: "met Anna yesterday", help: "you talked", takes: takesTalk, says: []string{"met"},
			labels: []string{"talked", "spoke", "talked to", "spoke to", "spoke with", "talked with", "met with"}},
		{verb: Learned, section: afterwards, yield: yieldLesson, example: "learned: ask early", help: "the sentence that stays", takes: takesText, dash: true, typo: true,
			labels: []string{"learnt", "i learned", "best bit", "best line", "lesson", "lessons", "takeaway", "takeaways", "insight", "insights"}},
		{verb: Quote, section: afterwards, yield: yieldLesson, example: "quote: ask early", help: "the same, in their words", takes: takesText, dash: true, typo: true,
			labels: []string{"quotes"}},
		{verb: Quality, section: afterwards, yield: yieldPicture, example: "quality: patience", help: "adds to your picture of what is good", takes: takesText, dash: true, typo: true,
			concerns: aboutAccount, labels: []string{"qualities"}},
		{verb: Progress, section: afterwards, example: "progress: a new job", help: "what became of it, for a note to them", takes: takesText, dash: true, typo: true,
			concerns: aboutEither},
		{verb: Rapport, section: afterwards, yield: yieldRubric, example: "rapport: 4", help: "how you got on, for yourself", takes: takesText, dash: true},
		{verb: Share, section: afterwards, yield: yieldRubric, example: "talking: 40 %", help: "how much you talked, for yourself", takes: takesText, dash: true,
			labels: []string{"share", "my share", "share of talking", "talk share"}},
		{verb: Bold, section: afterwards, yield: yieldRubric, no: true, example: "bold: yes", help: "whether you asked a bold question", takes: takesText, dash: true},
		{verb: AskMade, section: unlisted, yield: yieldRubric, no: true, example: "ask: yes", help: "whether you asked who else to see", takes: takesText, dash: true},
		{verb: Offer, section: afterwards, yield: yieldOpening, example: "offer: send her the preprint", help: "what you promised", takes: takesText, dash: true, typo: true,
			labels: []string{"offers", "offered", "promise", "promised", "i offered", "i promised"}},
		{verb: Intro, section: afterwards, yield: yieldOpening, example: "intro: Bob Lee bob@pharma.example", help: "whom they named", takes: takesPeople, dash: true, typo: true,
			labels: []string{"intros", "introduction", "introductions", "introduced", "referral", "referrals"}},
		{verb: NoNames, section: afterwards, yield: yieldRubric, example: "no names", help: "they would rather name nobody",
			says: []string{"no names", "no name", "named nobody", "they named nobody", "she named nobody", "he named nobody"}},
		{verb: Asked, section: unlisted, yield: yieldRubric, example: "asked: no", help: "they name nobody; or yes: you asked", takes: takesChoice, dash: true, typo: true,
			labels:  []string{"asked who else", "asked whom else", "asked for names", "asked for others"},
			choices: []choice{{"no", lang.YesNoOfNames().No}, {"yes", lang.YesNoOfNames().Yes}}},
		{verb: Thanked, section: afterwards, example: "thanked", help: "you thanked them by another road",
			says: []string{"thanked", "thanked her", "thanked him", "thanked them", "i thanked her", "i thanked him", "i thanked them", "already thanked"}},
		{verb: Done, section: afterwards, vague: true, example: content.CommandDone, help: "kept, thanked, settled", takes: takesWhich, typo: true, beside: true, says: []string{"done", "all done"}},
		{verb: LetGo, section: afterwards, followup: followupLetGo, example: content.CommandLetGo, help: "nothing about them waits any more", typo: true,
			says: []string{"let go", "let her go", "let him go", "let them go", "letgo"}},
		{verb: LetAllGo, section: unlisted, example: content.CommandLetAllGo, help: "what a brief or a digest named in one line waits no more", concerns: aboutAccount,
			says: []string{"let all go", "let it all go", "let all of them go", "let all of these go", "let them all go", "let the rest go"}},
		{verb: Spare, section: unlisted, example: "nothing to them", help: "nothing goes to them, and no reminder comes",
			says: []string{"nothing to them", "nothing to her", "nothing to him"}},
		{verb: NoThanks, section: afterwards, ends: true, vague: true, example: content.CommandNoThanks, help: "no thank-you drafted", takes: takesName, typo: true, beside: true,
			says: []string{"nothanks", "no thanks", "no-thanks", "no thank you", "no thank-you"}, labels: []string{"no thanks"}},
		{verb: Plain, section: unlisted, example: "note: she was kind", takes: takesText, dash: true, labels: []string{"notes"}},
	}
}

func tendingWords() []word {
	return []word{
		{verb: Status, section: tending, example: "status", help: "how things stand", concerns: aboutAccount, typo: true, quote: true,
			says: []string{"status", "what is the status", "what's the status", "how do things stand", "where do we stand"}},
		{verb: Plan, section: tending, example: "plan", help: "what comes, and when", concerns: aboutAccount, typo: true, quote: true,
			says: []string{"plan", "what is planned", "what's planned", "what is next", "what's next", "what's the plan", "what is the plan",
				"what is coming up", "what's coming up"}},
		{verb: Why, section: tending, example: "why anna", help: "the reason for what is done", takes: takesName, concerns: aboutAccount, quote: true,
			says: []string{"why"}},
		{verb: History, section: tending, example: "history anna", help: "all there was", takes: takesName, concerns: aboutAccount, typo: true, quote: true,
			says: []string{"history"}},
		{verb: Find, section: tending, example: "find acme", help: "searches your notes", takes: takesSearch, concerns: aboutAccount},
		{verb: Qualities, section: tending, example: "qualities", help: "your picture of what is good", concerns: aboutAccount, quote: true,
			says: []string{"qualities", "my qualities", "target qualities", "show qualities", "show the qualities"}},
		{verb: Export, section: tending, example: "export", help: "sends you everything", takes: takesFormat, concerns: aboutAccount, typo: true, says: []string{"export"}},
		{verb: About, section: tending, example: "about anna", help: "the note I asked about is about her", takes: takesName},
		{verb: Undo, section: tending, example: content.CommandUndo, help: "takes the last thing back", concerns: aboutPerson, typo: true,
			says: []string{"undo", "undo it", "undo that", "undo this"}},
		{verb: Pause, section: tending, example: "pause 2w", help: "all waits; or: stop everything", takes: takesSpan, concerns: aboutAccount, typo: true, lasting: true},
		{verb: Resume, section: tending, example: content.CommandResume, help: "goes on", takes: takesName, concerns: aboutEither, grave: true, typo: true,
			says: []string{"resume", "unpause", "go on with everything", "carry on with everything", "continue with everything",
				"everything can go on", "go on with it all"}},
		{verb: GoLive, section: tending, example: content.CommandGoLive, help: "ends the rehearsal", concerns: aboutAccount, grave: true, lasting: true, typo: true,
			says: []string{"go live", "golive"}},
		{verb: Round, section: tending, example: "round 6", help: "a search of six talks; or: round done", takes: takesCount, concerns: aboutAccount},
		{verb: LeaveOut, section: tending, example: "leave out: Talks", help: "no follow-up waits for that folder", takes: takesLine,
			concerns: aboutAccount, grave: true, lasting: true, dash: true},
		{verb: Forget, section: tending, example: "forget anna", help: "erases what is known about her", takes: takesName, grave: true, lasting: true, typo: true},
		{verb: Help, section: tending, example: content.CommandHelp, help: "shows these words", takes: takesVerb, concerns: aboutAccount, typo: true, quote: true,
			says: []string{"help", "?", "help me", "how does this work", "what can you do", "what can i say"}},
	}
}
