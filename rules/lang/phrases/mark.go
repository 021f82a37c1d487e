package phrases

import (
	"regexp"
	"sync"
)

// A Mark is one of the marks by which a sentence is read: a pattern of its words in lower case, and an example in
// which it is found.
type Mark struct {
	*regexp.Regexp
	Example string
}

func markOf(example, pattern string) Mark { return Mark{regexp.MustCompile(pattern), example} }

// markOfWords returns a mark of any of some words, each written as those of a way.
func markOfWords(example string, words ...string) Mark { return Mark{AnyOf(words...), example} }

// Marks are the words in a sentence of a note that decide what its other words mean: they suppose it, deny it, or say
// whose it is. A comment "that …" below means: it matches words which say that.
type Marks struct {
	Question    Mark // the start of a question without a question mark
	Supposing   Mark // words before something that may not be so
	Guessing    Mark // the same, but only within their own clause
	Conditional Mark // the same, of words that people also use to be polite
	Unreal      Mark // what would have been
	Announces   Mark // a sentence whose next one brings names
	Rebooks     Mark // that there is a new date after a talk
	Intending   Mark // words before what is only planned
	Ahead       Mark // the same, of days to come
	Denying     Mark // words before what is denied
	DeniedAside Mark // the same, before an aside: "has not, as was put about, |declined|"
	Unanswered  Mark // that an answer is still to come
	LongAgo     Mark // words about the past that is no news
	Others      Mark // somebody else who did it
	Mine        Mark // the owner who did it
	Lately      Mark // that a talk took place of late
	Agreed      Mark // that a talk is agreed
	Offered     Mark // a time that is only offered
	Taken       Mark // that the owner accepts such a time
	ForNow      Mark // that it holds for some days only
	LetsLeave   Mark // that a follow-up is to leave, behind words that alone say stop: "let it go out"
	Strikes     Mark // "kill", "drop": said of people and of other things
	Again       Mark // that it is to be done again, or not before
	Until       Mark // until when to wait
	GoesOn      Mark // that their words follow, which may say anything
	Pledging    Mark // a verb of promising
	Appoints    Mark // that what they agreed on is a talk
	Weighs      Mark // before a promise: it is only considered
	TheyPledge  Mark // a verb of promising, with somebody else as doer
	SaysWould   Mark // that the owner said what they would do
	SaysYes     Mark // that the owner agrees to something
	ByWhen      Mark // by when something is to be done, at the end
	ByDay       Mark // that the day follows by or on which something is to be done
	DueBy       Mark // the same, anywhere
	Asserts     Mark // that what follows is so
	TheyWish    Mark // before what the owner is to do: somebody else wants it
	Relative    Mark // before a promise: it only says which thing is meant
	OfIt        Mark // that "it" was promised; other words say what it is
	Asking      Mark // that the owner has asked something
	Describes   Mark // before a quotation: it only describes a person or thing
	Lesson      Mark // before a quotation: it is a lesson after all
	Corrects    Mark // that what was said before is not so
	Vague       Mark // what people say they will do without promising it
	OfThem      Mark // what they said of themselves, and not of their trade
	Refers      Mark // that a person is named as someone to talk to
	ToOthers    Mark // that a promise was made to somebody else
	Undated     Mark // that no day is agreed
	HalfHour    Mark // "half two", which may mean 1:30 or 2:30
	BareHour    Mark // an hour that may be of the morning or the evening, or is only about right
	Road        Mark // how a talk is to be held: by phone, on Zoom
	WaitsThing  Mark // that the owner waited for a thing
	TheirClock  Mark // that an hour is in another time zone than the owner's
	Choice      Mark // that one of several times is still to be chosen
	SameHour    Mark // that the hour stays as it was
	MovesTo     Mark // where something is moved to
	Proposes    Mark // that somebody proposes a time
	Accepts     Mark // that the owner accepts it
	NotDoneYet  Mark // that the owner has not done it yet, and not that it is not to be done
	Dreamt      Mark // that what a sentence tells was dreamt
	DreamOf     Mark // that "dream" means no dream of the night
	NewsLabel   Mark // a label before the owner's news
	NewsHead    Mark // a heading before the owner's news that says who is to hear them
	NewsKept    Mark // a heading before news that is to be kept from somebody
	NextLetter  Mark // that the news behind such a heading is for the next letter
	UntilEvent  Mark // that somebody is to be written to after something whose day is not said
	Absence     Mark // that somebody is away until a day
	Tells       Mark // that a person is to hear the news that follows
	Credits     Mark // that somebody is to be thanked for news
	Foretold    Mark // before what a person will say one day
	Waiting     Mark // that a person who has answered is to wait
	Better      Mark // that another day suits better: a no until then is none
	Planless    Mark // that a day is not for a talk: it is waited for, or something else is due
	Stands      Mark // that a talk takes place as it was agreed
	Length      Mark // a sentence that says only how long something took
	Learned     Mark // that the owner has learned something
	Referred    Mark // before a talk that the sentence only refers to: "as we discussed"
	NeverAsked  Mark // that the owner did not ask
	Eats        Mark // that somebody had something to eat or drink, with somebody or alone
	Company     Mark // that the owner was not alone
	NoTalk      Mark // that the owner did not talk with somebody
	ToUs        Mark // that what is sent goes, or went, to informd
	OwnWait     Mark // that the owner waits
	Reminds     Mark // after a promise: that informd is to remember it
	Also        Mark // that a note adds to an earlier one
	Reports     Mark // before a report: that it is one
	ThanksUs    Mark // a sentence that only thanks informd
	NamesNobody Mark // a sentence that says that they named nobody, which is no lesson
	Requests    Mark // a wish put politely
	Shifts      Mark // that a talk has another day
	Wants       Mark // what a person wants from the owner
	Agrees      Mark // that the owner agrees to it, in the next sentence
	Waits       Mark // that somebody is to be left alone for a while
	IsDone      Mark // a heading of a list of things done
	Retracts    Mark // words that only take back what was said before
	ToldOn      Mark // after news: that a person is to hear it
	UntilThen   Mark // until a day that the sentence before names
	UntilWhen   Mark // the words before the day until which to wait
	Channel     Mark // a channel other than mail
	Phones      Mark // somebody who called
	MayOwe      Mark // words about sending that keep no promise
	OnBehalf    Mark // that somebody speaks for the person of the note
	StandIn     Mark // that somebody else came to the talk in their place
	Jogs        Mark // that the owner wants to remind the person
	NoGift      Mark // giving that hands over no thing: "gave her an hour"
	NoLesson    Mark // what was said, but teaches nothing
	DoubtsTalk  Mark // that a talk may not have taken place

	Asks    Questions
	Wishes  Wishes
	AsksUs  QuestionsToUs
	Lessons []Mark // where to find what a person said; the first Announced of them read a lesson after a colon
	Doubts  Doubts
	Limits  Limits
	Done    Matters
}

// Announced is how many of the ways of giving a lesson, from the first, have a colon before it.
const Announced = 3

// EnglishMarks returns the marks of English, in which notes are written.
func EnglishMarks() *Marks { return marks() }

var marks = sync.OnceValue(func() *Marks {
	m := englishMarks()
	m.Asks, m.Lessons, m.Doubts, m.Done = englishQuestions(), englishLessons(), englishDoubts(), englishMatters()
	m.Limits, m.Wishes, m.AsksUs = englishLimits(), englishWishes(), englishQuestionsToUs()
	return &m
})
