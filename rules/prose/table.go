package prose

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// A pattern is one way in which a sentence says that something happened.
type pattern struct {
	verb     notes.Verb
	standing Standing        // the standing that the person must have
	prompt   Prompt          // the mails that the note may answer
	saying   phrases.Saying  // how people say it
	words    *regexp.Regexp  // the same, as a pattern of the folded sentence
	says     grammar.Lexicon // or as phrases
	told     bool            // the phrases match only in a past form
	not      *regexp.Regexp  // words in the sentence that give it another meaning; nil: none
	past     bool            // it tells of the past, so plans and what others did do not count
	free     bool            // it holds even if the sentence supposes or denies something
	likely   bool            // it is asked about
	nobody   bool            // it needs no person: the owner's own progress
	theirs   bool            // the person of the note did or said it, even if others are named
	weak     bool            // it says little: other words of the note can outweigh it
	read     func(*proseReader, *claim, grammar.Sentence, []int) bool
}

// A questioning is one way in which owners ask informd something.
type questioning struct {
	verb  notes.Verb
	words *regexp.Regexp // its group, if it has one, is what the owner searches for
	names bool           // it must name a person
}

func questionings() []questioning {
	return []questioning{
		{notes.Why, rx(`^(?:hey |hi |so )?why (?:did|do|does|is|was|have|has|are|were|no|not|haven't|didn't|don't)\b.*\b(?:you|follow|wait|held|hold|nudge|mail|remind|write|wrote|send|sent)\b`), true},
		{notes.History, rx(`^(?:please )?(?:show|tell|give|send) me (?:everything|all|all i know|what you (?:know|have)|whatever you have) (?:about|of|on|with)\b`), true},
		{notes.Find, rx(`^what did \w+(?: \w+)? (?:say|tell me|think) (?:about|of|on) (.+?)\?`), false},
		{notes.Status, rx(`^(?:uh |hey |hi )*(?:(?:can|could) you )?(?:tell me )?who(?:m)? (?:did i ask|have i asked|am i (?:still )?waiting (?:on|for)|i'm (?:still )?waiting (?:on|for))\b`), false},
	}
}

// proseTables are the compiled tables that prose is compared with. A comment "that …" below means: it matches
// words which say that.
type proseTables struct {
	patterns    []pattern
	guesses     []pattern         // used where the patterns read nothing; they are asked about
	question    *regexp.Regexp    // the start of a question without a question mark
	supposing   *regexp.Regexp    // words before something that may not be so
	guessing    *regexp.Regexp    // the same, but only within their own clause
	conditional *regexp.Regexp    // the same, of words that people also use to be polite
	unreal      *regexp.Regexp    // what would have been
	announces   *regexp.Regexp    // a sentence whose next one brings names
	rebooks     *regexp.Regexp    // that there is a new date after a talk
	intending   *regexp.Regexp    // words before what is only planned
	ahead       *regexp.Regexp    // the same, of days to come
	denying     *regexp.Regexp    // words before what is denied
	deniedAside *regexp.Regexp    // the same, before an aside: "has not, as was put about, |declined|"
	unanswered  *regexp.Regexp    // that an answer is still to come
	longAgo     *regexp.Regexp    // words about the past that is no news
	others      *regexp.Regexp    // somebody else who did it
	mine        *regexp.Regexp    // the owner who did it
	aside       *regexp.Regexp    // a sentence that names somebody in passing
	lately      *regexp.Regexp    // that a talk took place of late
	agreed      *regexp.Regexp    // that a talk is agreed
	offered     *regexp.Regexp    // a time that is only offered
	taken       *regexp.Regexp    // that the owner accepts such a time
	forNow      *regexp.Regexp    // that it holds for some days only
	strikes     *regexp.Regexp    // "kill", "drop": said of people and of other things
	again       *regexp.Regexp    // that it is to be done again, or not before
	until       *regexp.Regexp    // until when to wait
	goesOn      *regexp.Regexp    // that their words follow, which may say anything
	pledging    *regexp.Regexp    // a verb of promising
	appoints    *regexp.Regexp    // that what they agreed on is a talk
	weighs      *regexp.Regexp    // before a promise: it is only considered
	theyPledge  *regexp.Regexp    // a verb of promising, with somebody else as doer
	saysWould   *regexp.Regexp    // that the owner said what they would do
	saysYes     *regexp.Regexp    // that the owner agrees to something
	byWhen      *regexp.Regexp    // by when something is to be done, at the end
	byDay       *regexp.Regexp    // that the day follows by or on which something is to be done
	dueBy       *regexp.Regexp    // the same, anywhere
	asserts     *regexp.Regexp    // that what follows is so
	theyWish    *regexp.Regexp    // before what the owner is to do: somebody else wants it
	relative    *regexp.Regexp    // before a promise: it only says which thing is meant
	ofIt        *regexp.Regexp    // that "it" was promised; other words say what it is
	asking      *regexp.Regexp    // that the owner has asked something
	describes   *regexp.Regexp    // before a quotation: it only describes a person or thing
	lesson      *regexp.Regexp    // before a quotation: it is a lesson after all
	corrects    *regexp.Regexp    // that what was said before is not so
	vague       *regexp.Regexp    // what people say they will do without promising it
	ofThem      *regexp.Regexp    // what they said of themselves, and not of their trade
	refers      *regexp.Regexp    // that a person is named as someone to talk to
	toOthers    *regexp.Regexp    // that a promise was made to somebody else
	undated     *regexp.Regexp    // that no day is agreed
	halfHour    *regexp.Regexp    // "half two", which may mean 1:30 or 2:30
	road        *regexp.Regexp    // how a talk is to be held: by phone, on Zoom
	waitsThing  *regexp.Regexp    // that the owner waited for a thing
	theirClock  *regexp.Regexp    // that an hour is in another time zone than the owner's
	choice      *regexp.Regexp    // that one of several times is still to be chosen
	sameHour    *regexp.Regexp    // that the hour stays as it was
	movesTo     *regexp.Regexp    // where something is moved to
	proposes    *regexp.Regexp    // that somebody proposes a time
	accepts     *regexp.Regexp    // that the owner accepts it
	notDoneYet  *regexp.Regexp    // that the owner has not done it yet, and not that it is not to be done
	dreamt      *regexp.Regexp    // that what a sentence tells was dreamt
	dreamOf     *regexp.Regexp    // that "dream" means no dream of the night
	newsLabel   *regexp.Regexp    // a label before the owner's news
	tells       *regexp.Regexp    // that a person is to hear the news that follows
	credits     *regexp.Regexp    // that somebody is to be thanked for news
	foretold    *regexp.Regexp    // before what a person will say one day
	waiting     *regexp.Regexp    // that a person who has answered is to wait
	planless    *regexp.Regexp    // that a day is not for a talk: it is waited for, or something else is due
	stands      *regexp.Regexp    // that a talk takes place as it was agreed
	length      *regexp.Regexp    // a sentence that says only how long something took
	learned     *regexp.Regexp    // that the owner has learned something
	referred    *regexp.Regexp    // before a talk that the sentence only refers to: "as we discussed"
	neverAsked  *regexp.Regexp    // that the owner did not ask
	eats        *regexp.Regexp    // that somebody had something to eat or drink, with somebody or alone
	company     *regexp.Regexp    // that the owner was not alone
	noTalk      *regexp.Regexp    // that the owner did not talk with somebody
	toUs        *regexp.Regexp    // that what is sent goes, or went, to informd
	ownWait     *regexp.Regexp    // that the owner waits
	reminds     *regexp.Regexp    // after a promise: that informd is to remember it
	also        *regexp.Regexp    // that a note adds to an earlier one
	shifts      *regexp.Regexp    // that a talk has another day
	wants       *regexp.Regexp    // what a person wants from the owner
	agrees      *regexp.Regexp    // that the owner agrees to it, in the next sentence
	waits       *regexp.Regexp    // that somebody is to be left alone for a while
	isDone      *regexp.Regexp    // a heading of a list of things done
	retracts    *regexp.Regexp    // words that only take back what was said before
	toldOn      *regexp.Regexp    // after news: that a person is to hear it
	untilThen   *regexp.Regexp    // until a day that the sentence before names
	untilWhen   *regexp.Regexp    // the words before the day until which to wait
	channel     *regexp.Regexp    // a channel other than mail
	phones      *regexp.Regexp    // somebody who called
	mayOwe      *regexp.Regexp    // words about sending that keep no promise
	asked       []questioning     // questions to informd
	cores       []*regexp.Regexp  // where to find what a person said
	onBehalf    *regexp.Regexp    // that somebody speaks for the person of the note
	jogs        *regexp.Regexp    // that the owner wants to remind the person
	noGift      *regexp.Regexp    // giving that hands over no thing: "gave her an hour"
	noLesson    *regexp.Regexp    // what was said, but teaches nothing
	doubtsTalk  *regexp.Regexp    // that a talk may not have taken place
	matters     map[Prompt]matter // what a mail of informd about one thing asks for
	sure        sureTables        // what leaves a claim in doubt
}

var compiled = sync.OnceValue(func() proseTables {
	firm, soft := patternsOf(signs())
	return proseTables{
		patterns: append(prosePatterns(), firm...),
		guesses:  soft,
		matters:  matters(),
		sure:     newSureTables(),
		doubtsTalk: phrases.AnyOf(
			`not`, `never`, `unable`, `no`, `nobody`, `alone`, `unfortunately`, `sadly`, `instead`, `ill`, `sick`,
			`couldn't`, `\w+n't`,
		),
		asked: questionings(),
		question: rx(`^(?:um |uh |hey |so |wait |ok )*(?:do|does|did|can|could|should|shall|ought|is|are|was|were|why|what if|how do|have i|may i) ` +
			`(?:i|u|you|it|one|we|she|he|they|that|this|anybody|nobody|a|the)\b`),
		supposing: phrases.AnyOf(
			`if`, `unless`, `whether`, `maybe`, `perhaps`, `wish`, `suppose`, `imagine`, `what if`, `should i`,
			`shd i`, `in case`, `thinking (?:about|of)`, `in the event`, `provided that`, `assuming`, `supposing`,
			`on condition`, `hypothe\w+`, `prediction`, `in my version`,
		),
		guessing: phrases.AnyOf(
			`as having`, `as being`, `might`, `pretend`, `doubt`, `hope`, `used to say`, `wonder`, `wondering`,
			`considering`, `considered \w+ing`, `as if`,
		),
		conditional: rx(`\b(?:would|could)\b|'d have\b`),
		unreal:      rx(`\b(?:would|could|should|might)(?:n't| not)? have \w+|'d have \w+`),
		announces:   rx(`\b(?:names?|contacts?)\b[!.:]*$`),
		rebooks: phrases.AnyOf(
			`again`, `same (?:time|hour|place)`, `moved (?:it )?to`, `new`, `repeat`, `next`, `continue`, `forgave`,
			`forgiven`, `instead`, `another`, `second`, `apolog\w+`, `retry`, `now have`,
			`see (?:each other|him|her) on`,
		),
		intending: phrases.AnyOf(
			`will`, `shall`, `i'll`, `ill`, `going to`, `gonna`, `(?:was|were) to`, `want to`, `ought`, `must`,
			`have to`, `has to`, `need to`, `needs to`, `should`, `before i`, `i'd like`, `intend`, `plan to`,
			`planning`, `considering`, `incline`, `to be`, `forgot to`, `forget to`, `forgot`, `meant to`,
			`meaning to`, `try to`, `trying to`, `remind me to`, `still to`, `about to`, `asked me to`, `wants to`,
			`how to`,
		),
		ahead:       rx(`\b(?:tomorrow|tmrw|later)\b`),
		denying:     rx(`\b(?:not|never|no|haven't|havent|hasn't|hasnt|didn't|didnt|doesn't|doesnt|don't|dont|won't|wont|wouldn't|wouldnt|couldn't|couldnt|aren't|wasn't|weren't|isn't|isnt|ain't|aint|can't|cant|nobody|neither|without|instead of|far from)(?: \w+){0,3} ?$`),
		deniedAside: rx(`(?:\bnot|\bnever|n't),[^,;.]{1,60}, $`),
		unanswered:  rx(`\b(?:(?:is|remains|still|yet|stays) (?:outstanding|pending|awaited|overdue|owed|missing|to come)|wait(?:ing)? for an? (?:answer|reply|word))\b`),
		longAgo: phrases.AnyOf(
			`(?:19\d\d|20[01]\d)`, `years? ago`, `years back`, `months ago`, `in the (?:80|90)s`, `used to`,
			`back then`, `in my day`, `once upon`,
		),
		others: phrases.AnyOf(
			`(?:my|our|the|a) (?:sister|brother|aunt|uncle|mother|mum|mom|father|dad|friend|colleague|cousin|partner|boss|neighbou?r|husband|wife|flatmate|buddy|daughter|son|flatmates?|mate|tutor|professor|teacher|team|brother[ -]in[ -]law|sister[ -]in[ -]law|grandma|grandfather)`,
			`/^mum\b/`, `/^dad\b/`, `/^brother\b/`, `/^sister\b/`, `/^radio\b/`,
		),
		mine: rx(`\b(?:i|we|i've|we've)\b`),
		lately: phrases.AnyOf(
			`today`, `yesterday`, `tonight`, `just`, `last night`, `this (?:morning|afternoon|noon|evening)`,
			`moment ago`, `\d+ ?min\w*`, `minutes`, `hours?`, `ended up`, `did it right there`, `at lunch`,
			`on `+lang.EnglishDayStart+`\w*`,
		),
		agreed: phrases.AnyOf(
			`/\bconfirm\w*/`, `/\bbooked/`, `/\bfixed/`, `/\bsettled/`, `/\bagreed/`, `/\baccepted/`, `/\bdate/`,
			`/\bwe're on/`, `/\bwere on/`, `/\bwill see/`, `/\bsee (?:me|you|her|him|each other)/`, `/\bsuits?/`,
			`/\bis in/`, `/\bok/`, `/\bokay/`, `/\byes/`, `/\byep/`, `/\bwe meet/`, `/\bmeet/`, `/\bhave now/`,
			`/\bslot/`, `/\brepeat/`, `/\btry again/`, `/\bcall you/`, `/\bcalls? me/`, `/\bring me/`, `/\b=/`,
		),
		offered: phrases.AnyOf(
			`offer(?:s|ed)?`, `would like`, `could`, `can do`, `is free`, `available`, `has time`, `wants to`,
		),
		taken: phrases.AnyOf(
			`accept\w*`, `took`, `take it`, `agreed`, `confirm\w*`, `said yes`, `fine (?:with|w|by) me`,
			`suits? me`, `ok with me`, `works for me`, `done`, `deal`,
		),
		forNow: phrases.AnyOf(
			`this (?:week|month|morning|afternoon)`, `for now`, `right now`, `at the moment`, `yet`, `today`,
			`tonight`, `just now`, `for the time being`, `before`, `until`, `till`, `until then`,
		),
		strikes: phrases.AnyOf(
			`/^scrub\b/`, `/^kill\b/`, `/^bin\b/`, `/^skip\b/`, `/^drop\b/`,
		),
		again: phrases.AnyOf(
			`again`, `not before`, `only after`, `patient`, `wait`, `leave`, `nothing before`,
		),
		until: phrases.AnyOf(
			`until`, `untill`, `till`, `before`, `after`, `from`,
		),
		goesOn: phrases.AnyOf(
			`to say`, `says?`, `said`, `saying`, `that`, `asks?`, `asking`, `wants?`, `but`,
		),
		pledging: phrases.AnyOf(
			`/\bpromis/`, `/\boffer/`, `/\bow(?:e|es|ed)\b/`, `/\bundert/`, `/\bpledg/`, `/\bcommit/`,
			`/\bvolunteer/`, `/\bsw(?:ear|or)/`, `/\bword/`, `/\bassur/`,
		),
		appoints: rx(`^agreed? to (?:meet|talk|speak|chat|see (?:each|one)|a |an |on )`),
		weighs: phrases.AnyOf(
			`if`, `unless`, `whether`, `wonder\w*`, `might`, `may`, `could`, `consider\w*`, `thinking (?:about|of)`,
			`tempted`,
		),
		theyPledge: phrases.AnyOf(
			`/^(?:still )?owes\b/`, `/^promises\b/`, `/^offers\b/`, `/^undertakes\b/`, `/^pledges\b/`, `/^swears\b/`,
			`/^assures\b/`, `/^(?:owed?|promised?|offer(?:ed)?|assured?) (?:me|us)\b/`,
		),
		saysWould: phrases.AnyOf(
			`/would$/`, `/will$/`, `/'d$/`, `/'ll$/`, `/\bid$/`, `/\bill$/`, `/ to$/`,
		),
		saysYes: rx(`\b(?:yes|sure|gladly)$`),
		byWhen:  rx(`(?i)[, ]+(?:by|until|till|before|on|at|in) (?:the |next |this |end |of |coming )*(?:` + lang.EnglishDay + `(?:,? (?:the )?\d+(?:st|nd|rd|th)?)?|week|weekend|month|eod|eow|end|tomorrow|tonight|evening|\d+\W?\w*(?: \w+)?)\.?$|[, ]+(?:this|next) (?:week|month|weekend)$|[, ]+(?:by|until|till|before|on|next|this) (?:the |next |this |coming )*(?:` + lang.EnglishDay + `|tomorrow|tonight|end of|the \d+(?:st|nd|rd|th))(?:[ ,;.].*)?$|[, ]+(?:today|tomorrow|tonight)(?: (?:morning|noon|afternoon|evening))?$|[, ]+` + lang.EnglishWeekday + `$`),
		byDay: phrases.AnyOf(
			`by`, `before`, `on`, `next`, `this`, `no later than`, `tomorrow`, `tonight`,
		),
		dueBy:     rx(`\b(?:by|until|till|before|no later than)(?: (?:the|next|this|coming|end of))* (?:` + lang.EnglishDay + `|\d+\S*|tomorrow|noon|the \w+)\b`),
		asserts:   rx(`\b(?:pleased|glad|happy|delighted|sorry|able|can|have|beg) to (?:say|note|record|report|tell|confirm|announce|inform)(?: you)? that\b`),
		theyWish:  rx(`\b(?:propos|suggest|ask|request|wish|want|prefer)\w*(?: that)? (?:i|we)(?: should)? ?$`),
		relative:  rx(`\b(?:as|like|how|the|my|a|an|her|his|that|those|these|both|all|every|some|two|three)(?: [\w-]+){0,3} (?:that |which )?(?:i|we)(?: had|'d| have|'ve)? ?$|\bas ?$|\b(?:that|which|what) (?:i|we)(?: had|'d| have|'ve| was| were)?(?: going)?(?: to)? ?$`),
		ofIt:      rx(`^\w+(?: \w+)? (?:it|them|that|those|one)\b(?: (?:to|by|over|on|in|at|for|along|back|round|when|next|this|tomorrow|today|tonight)\b.*)?$`),
		asking:    rx(`\bask(?:ed)?\b`),
		describes: rx(`(?:\bis|\bare|\bwas|\bwere|'s|\bhes|\bshes|called|a|an|the|as) ?["']$`),
		lesson:    rx(`\b` + phrases.Lesson + ` (?:that |which )?(?:she|he|they|i)\b`),
		corrects: phrases.AnyOf(
			`wait,? no`, `no,? wait`, `scratch that`, `correction`, `i mean`, `sorry,? no`, `no,? sorry`,
			`make that`, `my mistake`, `i was wrong`, `wrongly`,
			`(?:that|this|it) was (?:an error|wrong|a mistake|untrue|not (?:true|so))`,
			`i (?:was mistaken|misread|misheard|mixed up)`,
		),
		vague: rx(`^(?:(?:the |a )?follow[- ]?up.*|(?:be|love|like|have|not|never|consider) .*|none|nothing\b.*|(?:\w+ )?(?:everything|anything)$|check|see|think|try|ask|let (?:him|her|them) know|get back|call back|be in touch|look|confirm|be there|come back|ring)\b[^ ]*(?: (?:about|it|on|over|to|back|and|my|the|him|her|them|with|diary|calendar)\b.*)?$`),
		ofThem: phrases.AnyOf(
			`/^she\b/`, `/^he\b/`, `/^why\b/`, `/^they\b/`, `/^it\b/`, `/^her\b/`, `/^his\b/`, `/^their\b/`,
			`/^we\b/`, `/^i\b/`, `/^you\b/`,
		),
		refers: phrases.AnyOf(
			`gave`, `gives`, `give`, `recommend\w*`, `suggest\w*`, `put me`, `pass(?:ed)? on`,
			`(?:talk|speak|write|go) to`, `(?:call|ring|ask|try|see|meet|approach|contact|find) `,
			`introduc(?:e|ed|es) me`, `intro'?d`, `connect\w*`, `point(?:ed|s)`, `refer\w*`, `names?`, `named`,
			`wrote down`, `noted down`, `could help`, `can help`, `should`,
		),
		toOthers:   rx(`\b(?:promised|told|owe) (?:myself|(?:my|the|his|her) (?:mother|father|mum|dad|wife|husband|boss|sister|brother|friend|son|daughter|colleague|team|kids?|professor))\b`),
		undated:    rx(`\bno (?:date|day)\b`),
		halfHour:   rx(`\bhalf (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`),
		road:       rx(`\b(?:by|on|via|over|per) (?:the )?(?:phone|telephone|zoom|teams|skype|video|facetime|whatsapp|signal|meet)\b|\b(?:phone|zoom|teams|skype|video)\W*$`),
		waitsThing: rx(`^waited (?:\w+ )*?for (?:the|a|an|my|it|his|her)\b`),
		theirClock: rx(`\b(?:her|his|their) time\b|\btime (?:of |over )?there\b|\b(?:` +
			strings.Join(dates.CitiesWithClocks(), "|") + `|pacific|eastern) time,? (?:at )?\d|\d ?(?:h|hours|o'clock|[ap]m)? (?:of|over) there\b`),
		choice:   rx(`\d(?:st|nd|rd|th|\.|[ap]m|h)? or (?:(?:on|at|the) )*(?:` + lang.EnglishDay + `|\d)`),
		sameHour: phrases.SameHour().Ways.Pattern(),
		movesTo:  rx(`\b(?:moved?|pushed|shifted|changed|switched|promoted|transferred)\b[^.,;]{0,25}? (?:to|into|in) (?:the |my |his |her |our |a )?(\S+)`),
		proposes: phrases.AnyOf(
			`proposed?`, `proposes`, `suggest(?:s|ed)?`, `asked (?:\w+ )?(?:if|whether|that|to|for)`,
			`(?:asks|requests|requested) (?:if|whether|that|to)`, `to ask (?:if|whether)`, `offer(?:s|ed)`,
			`could (?:we|i)`, `wants?`, `would like`, `can we`,
		),
		accepts:    rx(`(?:^|, |; |\band )(?:i |i've |i have |so i |told (?:her|him|them) )?(?:just |already |gladly )?(?:said (?:ok|okay|yes|fine|sure|of course)|agreed|accepted|acceded|consented|that'?s (?:fine|ok)|fine (?:by|with|w) me|works for me|suits me|ok (?:by|with) me)\b`),
		notDoneYet: rx(`(?:have|has|had|did|was|were|'ve|'d)(?: not|n't|nt| never)\b`),
		dreamt:     rx(`\b(?:(?:day)?dream\w*|nightmares?|in my (?:sleep|head|mind|imagination))\b|^(?:\w+ )?joke\b[^:]{0,20}:`),
		dreamOf:    rx(`(?:\bnot|\bnever|n't|nt)(?: have)? dream|\bdream\w* of \w+ing\b|\bdream (?:job|team|come|world|talk)\b`),
		newsLabel:  rx(`\bprogress: |` + phrases.NewsLabel),
		tells: phrases.AnyOf(
			`tell`, `hear`, `know`, `told`, `news for`, `delighted`, `pleased`, `proud`,
		),
		credits: phrases.AnyOf(
			`because`, `bc`, `cause`, `cos`, `thanks to`, `on the word of`, `following`, `suggested`, `told me to`,
			`(?:pushed|encouraged|nudged|persuaded|inspired|taught|coached) me`, `got me (?:to|into)`,
			`recommend(?:ed|ation)?`, `learned with me`, `with (?:her|his) help`, `helped`, `advised`,
			`(?:tip|advice|trick|lead|idea|hint|method|suggestion|introduction)s?`, `'s way`, `chuffed`,
			`should know`, `(?:has|needs|ought) to (?:hear|know)`, `(?:like|want|glad) to hear`, `good news for`,
			`showed me`, `like (?:she|he|they) said`, `did it`, `made it possible`, `paid off`,
			`(?:would|will|'d) (?:love|like|be (?:glad|happy|pleased|proud|chuffed))`, `tell (?:her|him|them)`,
			`^(?:please )?tell \w+`, `into my head`, `be told`,
		),
		foretold: rx(`\b(?:will|going to|might|may|should|could|must|ought to|has to|have to|(?:ask|asked|want|wants|wanted|hope|hoping|hopes) (?:\w+ )?to)(?: (?:surely|certainly|probably|definitely|hopefully|soon|maybe))?(?: (?:say|answer|reply))? ?$`),
		waiting: phrases.AnyOf(
			`until`, `untill`, `till`, `til`, `not (?:earlier|before|now|yet|this)`, `only (?:after|in|on|from)`,
			`again`, `anew`, `in peace`, `not .* before`,
		),
		planless: phrases.AnyOf(
			`until`, `untill`, `till`, `if`, `unless`, `whether`, `or`,
			`(?:before|by|after) (?:the|then|that|her|his|my|\d\S*|`+lang.EnglishDay+`)`, `holidays?`,
			`vacation`, `sabbatical`, `leave`, `away`, `off`, `not`, `never`, `no`, `/n't\b/`,
		),
		stands: phrases.AnyOf(
			`goes ahead`, `go ahead`, `still stands`, `stands as`, `not affected`, `still on`, `as planned`,
			`as agreed`, `/\bstands[.!]*$/`,
		),
		length:     rx(`^\W*(?:(?:about|only|just|a good|nearly|almost|a full|the full|well) )*(?:\d+ ?(?:min\w*|m|h|hours?)|(?:ten|fifteen|twenty|twenty five|thirty|forty|forty five|fifty|sixty|ninety) min\w*|half an hour|an hour(?: and a half)?|(?:one|two) hours?)\W*$`),
		learned:    rx(`(?:^|\bi |\bi've |\bhave |, |\bwhat i )learne?[dt]\b`),
		referred:   rx(`\b(?:as|like|what|which|whatever|everything|all|that) (?:i|we|she and i|he and i|they and i)(?: had| have|'d|'ve)? $`),
		neverAsked: rx(`\b(?:never|not|forgot to|didn't|didnt|without)(?: (?:even|once|actually|really|think to|get to|dare to))? ask(?:ed|ing)?\b`),
		eats:       rx(`^had (?:an? |some |my )?(?:\w+ )?(?:coffee|tea|lunch|breakfast|dinner|drink|beer)\b`),
		company: phrases.AnyOf(
			`with`, `w`, `we`, `us`, `together`, `both`, `she`, `he`, `they`, `her`, `him`, `them`,
		),
		noTalk:  rx(`\b(?:(?:not possible|impossible|not able|unable) to (?:talk|speak|meet)|(?:did not|didn't|didnt|have not|haven't|havent|never) (?:\w+ )?(?:(?:speak|talk|spoken|talked) (?:to|with)|meet|met) (?:` + phrases.Name + `))\b`),
		toUs:    rx(`^\W*(?:you|u|ya)\b`),
		ownWait: rx(`\b(?:i|we)(?:'m| am| are)? (?:still |just )?wait(?:ing)?\b`),
		reminds: rx(`(?i)[,.;]? +(?:(?:pls|please) )?(?:do ?n[o']?t let me forget|remind me)\b.*$`),
		also: phrases.AnyOf(
			`/^also\b/`, `/^ps\b/`, `/^p\.s\.\b/`, `/^one more thing\b/`, `/^forgot to say\b/`, `/^oh and\b/`,
			`/^and also\b/`,
		),
		shifts: phrases.AnyOf(
			`moved?`, `shift(?:ed)?`, `swap+ed`, `resched\w*`, `instead`, `postponed?`, `new date`, `pushed`,
			`took (?:it )?to`, `taken (?:it |(?:the|our) \w+ )?to`, `not tomorrow`, `not today`,
		),
		wants:  rx(`\b(?:wants?|asked (?:me )?for|would like):? ((?:my|the|a|some) .+)`),
		agrees: rx(`^(?:i )?said (?:yes|sure|gladly|ok|of course)\b`),
		waits: phrases.AnyOf(
			`out of office`, `hold`, `leave (?:it|her|him|them|\w+) (?:until|till|untill|alone|be|for)`,
			`leave (?:it|her|him|them)\b`, `waits? (?:until|till|for)`, `let (?:him|her|them|\w+) (?:be|rest)`,
			`(?:parental|maternity|paternity|sick|annual) leave`,
			`(?:on|in) (?:holidays?|vacation|sabbatical|leave)`, `back (?:on|in|after)`,
			`not (?:remind|nudge|poke|write|before)`, `nothing before`, `remember (?:him|her)`,
			`remind (?:me|her|him|either)`, `poke`, `more week`, `on leave`, `don'?t`, `no poking`, `jury service`,
			`at sea`, `is away`, `mountains`, `mountins`,
			`give (?:her|him|them|\w+) (?:until|another|\d|(?:a|one|two|three|some) (?:more )?(?:days?|weeks?|months?|time|while))`,
			`refrain`, `circle back`, `check back`, `come back to`, `resume`, `wait with`, `ask again`, `nudge`,
		),
		isDone:    rx(`^(?:done|sent)(?: (?:today|yesterday|now|so far|already|(?:this|last) \w+|(?:on )?\w+day))?$`),
		retracts:  rx(`^(?:(?:oh|um|uh|ok),? )*(?:wait,? no|no,? wait|oh no)[,.!]? `),
		toldOn:    rx(`(?i)[,.;]? +(?:(?:and|so|please|pls) )*(?:let [\w' ]{2,30} know|tell|inform) .*$`),
		untilThen: rx(`\b(?:until|till|before|after) then\b`),
		untilWhen: phrases.AnyOf(
			`not before`, `before`, `until`, `untill`, `till`, `to`, `after`, `from`, `in`, `on`,
		),
		channel: rx(`\b` + phrases.Channel + `\b`),
		phones: phrases.AnyOf(
			`called`, `(?:tele)?phone went`, `rang`, `phoned`, `telephoned`, `texted`, `rung`, `the telephone went`,
			`(?:found|caught|stopped) me`, `ran into`, `bumped`,
		),
		mayOwe:   rx(`^\w+ (?:me|us)\b`),
		onBehalf: rx(`\bon (?:her|his|their|\w+'s) behalf\b`),
		jogs:     rx(`\bto (?:jog|remind|nudge|chase|prod|poke)\b`),
		noGift:   rx(`^(?:gave|left|sent) ` + phrases.Name + ` (?:(?:an?|the|another|my|some|full|good|whole|half|quick|big|more|two|three) )*(?:word|hours?|minutes?|mins?|days?|weeks?|time|chance|ring|call|shout|bell|hug|nod|kiss|smile|wave|miss|lift|piece|nudge|poke|ping|prod|kick|wink)\b`),
		noLesson: phrases.AnyOf(
			`/@/`, `/^of\b/`, `/^about\b/`, `/^ta\b/`, `/^cheers\b/`, `/^you (?:should|must|ought)\b/`,
			`/^write\b/`, `/^talk\b/`, `/^speak\b/`, `/^contact\b/`, `/^try\b/`, `/^send\b/`, `/^call\b/`,
			`/^meet\b/`, `/^visit\b/`, `/^ring\b/`,
			`/^(?:she|he|they|it|\w+) (?:will|would|might|may|is going to|wants?|can't|cannot|has to)\b/`,
			`/^for\b/`, `/^how\b/`, `/^the whole\b/`, `/^about\b/`, `/^funny\b/`, `/^yes\b/`, `/^no\b/`,
			`/^sorry\b/`, `/^thanks\b/`, `/^hello\b/`, `/^not before\b/`, `/^poke\b/`, `/^tell\b/`, `/^would\b/`,
			`/^there we are\b/`, `/^call me\b/`, `/^bring\b/`, `/^i owe\b/`, `/^what\b/`, `/^to\b/`, `/^so\b/`,
			`/^when\b/`, `/^worth\b/`, `/^a bit much\b/`, `/^thank\b/`,
			`/^i should (?:talk|meet|ask|write|speak|see|call)\b/`, `/^asked\b/`, `/^i asked\b/`, `/^if\b/`,
			`/^and\b/`, `/^ok\b/`, `/^i would\b/`, `/^i will\b/`, `/^i'd\b/`, `/^i'll\b/`, `/^i can\b/`,
			`\d{1,2}[:.]\d\d`, `o'clock`,
		),
		cores: []*regexp.Regexp{
			rx(`(?:^|[ ,;])` + phrases.Lesson + `(?: [\w'’]+){0,8}?: (.+)`),
			rx(`\b(?:(?:what|the (?:one|bit|line|part)) (?:that )?(?:i|we)|(?:don't|won't|never|not) forget|what (?:really |still )?(?:sticks|stuck|stays|stayed|remains|lingers|struck me|hit me))\b[^:.]{0,30}: (.+)`),
			rx(`(?:worth noting|keep|remember|noted?|tl;dr|to keep|for the wall|stays with me): ?(.+)`),
			rx(`\b` + phrases.Lesson + `(?: (?:she|he|they|i|that|which|to|from|of|for|me|her|him|them|we|want|will|would|shall|should|can|must|like|hold|on|keep|keeping|remember|take|took|away|note|preserve|conserve|stuck|stays?|stayed|with|said|gave|learned|learnt|\w+)){0,10}?,? (?:is|was|goes|be)(?: that)?:? (.+)`),
			rx(`\bwhat (?:stuck|stayed|struck|impressed|i (?:shall|will|want to|should like to|learne?[dt]|took|take|keep))\b.{0,40}? (?:is|was)(?: that)? (.+)`),
			rx(`\b` + phrases.Lesson + ` (?:that|was that) (.+)`),
			rx(`\babove all,? that (.+)`),
			rx(`\bis (?:convinced|sure|certain|adamant) that (.+)`),
			rx(`\b(?:i )?learne?[dt] (?:from (?:her|him|them|\w+) )?(?:today )?that (.+)`),
			rx(`\b(?:let it be that|i want to keep (?:is |he said |she said )?(?:that )?) ?(.+)`),
			rx(`^(.+?),? (?:his|her|their) words`),
			rx(`(?:^|[,;:] |\b(?:um|uh|okay|so) )([^,;:]{15,120}?),? (?:literally )?(?:this )?(?:she|he|they) (?:says?|said)(?: (?:and|two|twice)\b|[.,!]|$)`),
			rx(`(?:\b(?:she|he|they|mr \w+|mrs \w+)|^\w+)(?: (?:also|then|just|really|always))? (?:said|says|reckons|thinks|advised(?: me)?|told me|told us|explained me|explained|believes|insists|warned(?: me)?|claims|finds|was good enough to say)(?: to me| me)?(?: that| how)?:? (.+)`),
			rx(`(?:\b(?:she|he|they|(?:mr|mrs|ms|dr)\.? \w+)|^\w+(?: \w+)?)(?: (?:has|had|also|then|just|really|always))* ` + phrases.Telling + `(?: to me| me)?,? (?:that|how) (.+)`),
			rx(`\b(?:she|he) (?:also )?(?:say|figures|tell me)(?: to me)?(?: that)?:? (.+)`),
			rx(`\b(?:she|he|they) (?:was|were) (?:all |just )?like,? (.+)`),
			rx(`\baccording to (?:her|him|them|[\w' ]{2,30}), (.+)`),
			rx(`\b(?:her|his|their) (?:\w+ )?words: (.+)`),
			rx(`^(?:said|says|thinks|reckons)(?: that)? (.+)`),
		},
		aside: rx(`\b(?:like|same as|as with|unlike|thanks to|because of|bc of|sent me to|via) \w+$`),
	}
})

// announced is how many of the cores, from the first, read a lesson after a colon.
const announced = 3
