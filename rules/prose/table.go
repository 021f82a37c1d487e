package prose

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/notes"
)

// A pattern is one way in which a sentence says that something happened.
type pattern struct {
	verb     notes.Verb
	standing Standing        // of whom it may be said
	prompt   Prompt          // in answer to what it may be said
	words    *regexp.Regexp  // in the folded sentence
	says     grammar.Lexicon // or phrases of it
	told     bool            // which hold only in a form of the past
	not      *regexp.Regexp  // words beside which it means something else; nil: none
	past     bool            // it tells what is over: plans, and what others did, do not
	free     bool            // it holds also where the sentence supposes or denies something
	likely   bool            // it is asked about
	nobody   bool            // it may be about nobody: the owner's own progress
	theirs   bool            // it is what whom the note is about did or said, whoever else is named
	weak     bool            // it says little: other words of the note stand against it
	read     func(*proseReader, *claim, grammar.Sentence, []int) bool
}

// A questioning is one way in which owners ask informd something in a sentence.
type questioning struct {
	verb  notes.Verb
	words *regexp.Regexp // a group in it is what is looked for
	names bool           // it names whom it is about
}

func questionings() []questioning {
	return []questioning{
		{notes.Why, rx(`^(?:hey |hi |so )?why (?:did|do|does|is|was|have|has|are|were|no|not|haven't|didn't|don't)\b.*\b(?:you|follow|wait|held|hold|nudge|mail|remind|write|wrote|send|sent)\b`), true},
		{notes.History, rx(`^(?:please )?(?:show|tell|give|send) me (?:everything|all|all i know|what you (?:know|have)|whatever you have) (?:about|of|on|with)\b`), true},
		{notes.Find, rx(`^what did \w+(?: \w+)? (?:say|tell me|think) (?:about|of|on) (.+?)\?`), false},
		{notes.Status, rx(`^(?:uh |hey |hi )*(?:(?:can|could) you )?(?:tell me )?who(?:m)? (?:did i ask|have i asked|am i (?:still )?waiting (?:on|for)|i'm (?:still )?waiting (?:on|for))\b`), false},
	}
}

// proseTables are what prose is compared with, compiled.
type proseTables struct {
	patterns    []pattern
	guesses     []pattern         // what is asked about where the patterns say nothing
	question    *regexp.Regexp    // the beginning of a question without its mark
	supposing   *regexp.Regexp    // words before what is not so, but might be
	guessing    *regexp.Regexp    // the same, of their own clause only
	conditional *regexp.Regexp    // and such as also politeness uses
	unreal      *regexp.Regexp    // what would have been
	announces   *regexp.Regexp    // a sentence whose next one brings names
	rebooks     *regexp.Regexp    // that there is a new date after a talk
	intending   *regexp.Regexp    // words before what is not yet so
	ahead       *regexp.Regexp    // the same, of days to come
	denying     *regexp.Regexp    // words before what is not so
	deniedAside *regexp.Regexp    // the same, before an aside: "has not, as was put about, |declined|"
	unanswered  *regexp.Regexp    // that an answer is still to come
	longAgo     *regexp.Regexp    // words of what is no news
	others      *regexp.Regexp    // somebody else who did it
	mine        *regexp.Regexp    // the owner who did it
	aside       *regexp.Regexp    // a sentence that names somebody in passing
	lately      *regexp.Regexp    // that a talk took place of late
	agreed      *regexp.Regexp    // that a talk is agreed
	offered     *regexp.Regexp    // a time that is only offered
	taken       *regexp.Regexp    // and taken by the owner
	forNow      *regexp.Regexp    // that it is so for some days only
	strikes     *regexp.Regexp    // "kill", "drop": said of people and of other things
	again       *regexp.Regexp    // that it is to be done again, or not before
	until       *regexp.Regexp    // until when it shall wait
	goesOn      *regexp.Regexp    // that what they said follows, which may be anything
	pledging    *regexp.Regexp    // a verb by which one gives one's word
	appoints    *regexp.Regexp    // that what two agree to is a talk
	weighs      *regexp.Regexp    // before a promise: it is only thought of
	theyPledge  *regexp.Regexp    // such a verb, of somebody else's doing
	saysWould   *regexp.Regexp    // that the owner said what they would do
	saysYes     *regexp.Regexp    // that the owner agrees to something
	byWhen      *regexp.Regexp    // by when something is to be done, at the end
	byDay       *regexp.Regexp    // that a day follows by which, or on which, something is to be done
	dueBy       *regexp.Regexp    // the same, anywhere
	asserts     *regexp.Regexp    // that what follows is so
	theyWish    *regexp.Regexp    // before what the owner is to do: they wish it
	relative    *regexp.Regexp    // before a promise: it only says which thing is meant
	ofIt        *regexp.Regexp    // that "it" is what was promised, which other words say
	asking      *regexp.Regexp    // that the owner has asked something
	describes   *regexp.Regexp    // before a quotation: it only says how somebody or something is
	lesson      *regexp.Regexp    // and what says that it is theirs
	corrects    *regexp.Regexp    // that what was said before is not so
	vague       *regexp.Regexp    // what is said one would do, and is no promise
	ofThem      *regexp.Regexp    // what they said of themselves, and not of their trade
	refers      *regexp.Regexp    // that somebody is named to be talked to
	toOthers    *regexp.Regexp    // that a promise was made to somebody else
	undated     *regexp.Regexp    // that no day is agreed
	halfHour    *regexp.Regexp    // "half two", which is of two hours
	road        *regexp.Regexp    // by which road a talk is to be
	waitsThing  *regexp.Regexp    // that the owner waited for a thing
	theirClock  *regexp.Regexp    // that an hour is of another zone than the owner's
	choice      *regexp.Regexp    // times of which one is still to be chosen
	sameHour    *regexp.Regexp    // that the hour stays as it was
	movesTo     *regexp.Regexp    // where something is moved to
	proposes    *regexp.Regexp    // that somebody proposes a time
	accepts     *regexp.Regexp    // that the owner takes it
	notDoneYet  *regexp.Regexp    // that the owner has not done it, and not that nobody shall
	dreamt      *regexp.Regexp    // that what a sentence tells was dreamt
	dreamOf     *regexp.Regexp    // that a dream is none of the night
	newsLabel   *regexp.Regexp    // a label before news of the owner's
	tells       *regexp.Regexp    // that somebody is to hear the news behind it
	credits     *regexp.Regexp    // that somebody is to be thanked for news
	foretold    *regexp.Regexp    // before what somebody is to say one day
	waiting     *regexp.Regexp    // that somebody who has answered is to wait
	planless    *regexp.Regexp    // that a day is none of a talk: one waits for it, or something else is due on it
	stands      *regexp.Regexp    // that a talk takes place as it was agreed
	length      *regexp.Regexp    // a sentence that says only how long something took
	learned     *regexp.Regexp    // that the owner has learned something
	referred    *regexp.Regexp    // before a talk: it is only referred to, by what was said in it
	neverAsked  *regexp.Regexp    // that the owner did not ask
	noTalk      *regexp.Regexp    // that the owner did not talk with somebody
	toUs        *regexp.Regexp    // that what is sent goes, or went, to informd
	ownWait     *regexp.Regexp    // that the owner waits
	reminds     *regexp.Regexp    // behind a promise: that informd is to remember it
	also        *regexp.Regexp    // that a note adds to one before
	shifts      *regexp.Regexp    // that a talk has another day
	wants       *regexp.Regexp    // what they want of the owner
	agrees      *regexp.Regexp    // the owner's yes to it, in a sentence of its own
	waits       *regexp.Regexp    // that somebody is to be left alone for a while
	isDone      *regexp.Regexp    // a heading over what is done
	retracts    *regexp.Regexp    // words that only say that what was said before is not so
	toldOn      *regexp.Regexp    // that news is to be told to somebody, behind it
	untilThen   *regexp.Regexp    // until a day that the sentence before names
	untilWhen   *regexp.Regexp    // what stands before the day until when
	channel     *regexp.Regexp    // a road that is no mail
	phones      *regexp.Regexp    // somebody who called
	mayOwe      *regexp.Regexp    // what is sent and keeps nothing
	asked       []questioning     // of informd
	cores       []*regexp.Regexp  // where what they said stands
	onBehalf    *regexp.Regexp    // that somebody speaks for whom the note is about
	jogs        *regexp.Regexp    // that it is done so that somebody answers
	noGift      *regexp.Regexp    // what one gives and hands over nothing by
	noLesson    *regexp.Regexp    // what is said and teaches nothing
	doubtsTalk  *regexp.Regexp    // that a talk may not have taken place
	matters     map[Prompt]matter // what an answer to a mail about one thing is about
	sure        sureTables        // what leaves a claim in doubt
}

var compiled = sync.OnceValue(func() proseTables {
	firm, soft := patternsOf(signs())
	return proseTables{
		patterns:   append(prosePatterns(), firm...),
		guesses:    soft,
		matters:    matters(),
		sure:       newSureTables(),
		doubtsTalk: rx(`\b(?:not|never|unable|no|nobody|alone|unfortunately|sadly|instead|ill|sick|couldn't|\w+n't)\b`),
		asked:      questionings(),
		question: rx(`^(?:um |uh |hey |so |wait |ok )*(?:do|does|did|can|could|should|shall|ought|is|are|was|were|why|what if|how do|have i|may i) ` +
			`(?:i|u|you|it|one|we|she|he|they|that|this|anybody|nobody|a|the)\b`),
		supposing:   rx(`\b(?:if|unless|whether|maybe|perhaps|wish|suppose|imagine|what if|should i|shd i|in case|thinking (?:about|of)|in the event|provided that|assuming|supposing|on condition|hypothe\w+|prediction|in my version)\b`),
		guessing:    rx(`\b(?:as having|as being|might|pretend|doubt|hope|used to say|wonder|wondering|considering|considered \w+ing|as if)\b`),
		conditional: rx(`\b(?:would|could)\b|'d have\b`),
		unreal:      rx(`\b(?:would|could|should|might)(?:n't| not)? have \w+|'d have \w+`),
		announces:   rx(`\b(?:names?|contacts?)\b[!.:]*$`),
		rebooks:     rx(`\b(?:again|same (?:time|hour|place)|moved (?:it )?to|new|repeat|next|continue|forgave|forgiven|instead|another|second|apolog\w+|retry|now have|see (?:each other|him|her) on)\b`),
		intending: rx(`\b(?:will|shall|i'll|ill|going to|gonna|(?:was|were) to|want to|ought|must|have to|has to|need to|needs to|should|before i|i'd like|intend|plan to|planning|` +
			`considering|incline|to be|forgot to|forget to|forgot|meant to|meaning to|try to|trying to|remind me to|still to|about to|asked me to|wants to|how to)\b`),
		ahead:       rx(`\b(?:tomorrow|tmrw|later)\b`),
		denying:     rx(`\b(?:not|never|no|haven't|havent|hasn't|hasnt|didn't|didnt|doesn't|doesnt|don't|dont|won't|wont|wouldn't|wouldnt|couldn't|couldnt|aren't|wasn't|weren't|isn't|isnt|ain't|aint|can't|cant|nobody|neither|without|instead of|far from)(?: \w+){0,3} ?$`),
		deniedAside: rx(`(?:\bnot|\bnever|n't),[^,;.]{1,60}, $`),
		unanswered:  rx(`\b(?:(?:is|remains|still|yet|stays) (?:outstanding|pending|awaited|overdue|owed|missing|to come)|wait(?:ing)? for an? (?:answer|reply|word))\b`),
		longAgo:     rx(`\b(?:(?:19\d\d|20[01]\d)|years? ago|years back|months ago|in the (?:80|90)s|used to|back then|in my day|once upon)\b`),
		others: rx(`\b(?:my|our|the|a) (?:sister|brother|aunt|uncle|mother|mum|mom|father|dad|friend|colleague|cousin|partner|boss|neighbou?r|husband|wife|flatmate|buddy|` +
			`daughter|son|flatmates?|mate|tutor|professor|teacher|team|brother[ -]in[ -]law|sister[ -]in[ -]law|grandma|grandfather)\b|^(?:mum|dad|brother|sister|radio)\b`),
		mine:       rx(`\b(?:i|we|i've|we've)\b`),
		lately:     rx(`\b(?:today|yesterday|tonight|just|last night|this (?:morning|afternoon|noon|evening)|moment ago|\d+ ?min\w*|minutes|hours?|ended up|did it right there|at lunch|on ` + lang.EnglishDayStart + `\w*)\b`),
		agreed:     rx(`\b(?:confirm\w*|booked|fixed|settled|agreed|accepted|date|we're on|were on|will see|see (?:me|you|her|him|each other)|suits?|is in|ok|okay|yes|yep|we meet|meet|have now|slot|repeat|try again|call you|calls? me|ring me|=)`),
		offered:    rx(`\b(?:offer(?:s|ed)?|would like|could|can do|is free|available|has time|wants to)\b`),
		taken:      rx(`\b(?:accept\w*|took|take it|agreed|confirm\w*|said yes|fine (?:with|w|by) me|suits? me|ok with me|works for me|done|deal)\b`),
		forNow:     rx(`\b(?:this (?:week|month|morning|afternoon)|for now|right now|at the moment|yet|today|tonight|just now|for the time being|before|until|till|until then)\b`),
		strikes:    rx(`^(?:scrub|kill|bin|skip|drop)\b`),
		again:      rx(`\b(?:again|not before|only after|patient|wait|leave|nothing before)\b`),
		until:      rx(`\b(?:until|untill|till|before|after|from)\b`),
		goesOn:     rx(`\b(?:to say|says?|said|saying|that|asks?|asking|wants?|but)\b`),
		pledging:   rx(`\b(?:promis|offer|ow(?:e|es|ed)\b|undert|pledg|commit|volunteer|sw(?:ear|or)|word|assur)`),
		appoints:   rx(`^agreed? to (?:meet|talk|speak|chat|see (?:each|one)|a |an |on )`),
		weighs:     rx(`\b(?:if|unless|whether|wonder\w*|might|may|could|consider\w*|thinking (?:about|of)|tempted)\b`),
		theyPledge: rx(`^(?:owes|promises|offers|undertakes|pledges|swears|assures|(?:owed?|promised?|offer(?:ed)?|assured?) (?:me|us))\b`),
		saysWould:  rx(`(?:would|will|'d|'ll|\bid|\bill| to)$`),
		saysYes:    rx(`\b(?:yes|sure|gladly)$`),
		byWhen:     rx(`(?i)[, ]+(?:by|until|till|before|on|at|in) (?:the |next |this |end |of |coming )*(?:` + lang.EnglishDay + `(?:,? (?:the )?\d+(?:st|nd|rd|th)?)?|week|weekend|month|eod|eow|end|tomorrow|tonight|evening|\d+\W?\w*(?: \w+)?)\.?$|[, ]+(?:this|next) (?:week|month|weekend)$|[, ]+(?:by|until|till|before|on|next|this) (?:the |next |this |coming )*(?:` + lang.EnglishDay + `|tomorrow|tonight|end of|the \d+(?:st|nd|rd|th))(?:[ ,;.].*)?$|[, ]+(?:today|tomorrow|tonight)(?: (?:morning|noon|afternoon|evening))?$|[, ]+` + lang.EnglishWeekday + `$`),
		byDay:      rx(`\b(?:by|before|on|next|this|no later than|tomorrow|tonight)\b`),
		dueBy:      rx(`\b(?:by|until|till|before|no later than)(?: (?:the|next|this|coming|end of))* (?:` + lang.EnglishDay + `|\d+\S*|tomorrow|noon|the \w+)\b`),
		asserts:    rx(`\b(?:pleased|glad|happy|delighted|sorry|able|can|have|beg) to (?:say|note|record|report|tell|confirm|announce|inform)(?: you)? that\b`),
		theyWish:   rx(`\b(?:propos|suggest|ask|request|wish|want|prefer)\w*(?: that)? (?:i|we)(?: should)? ?$`),
		relative:   rx(`\b(?:as|like|how|the|my|a|an|her|his|that|those|these|both|all|every|some|two|three)(?: [\w-]+){0,3} (?:that |which )?(?:i|we)(?: had|'d| have|'ve)? ?$|\bas ?$|\b(?:that|which|what) (?:i|we)(?: had|'d| have|'ve| was| were)?(?: going)?(?: to)? ?$`),
		ofIt:       rx(`^\w+(?: \w+)? (?:it|them|that|those|one)\b(?: (?:to|by|over|on|in|at|for|along|back|round|when|next|this|tomorrow|today|tonight)\b.*)?$`),
		asking:     rx(`\bask(?:ed)?\b`),
		describes:  rx(`(?:\bis|\bare|\bwas|\bwere|'s|\bhes|\bshes|called|a|an|the|as) ?["']$`),
		lesson:     rx(`\b` + lesson + ` (?:that |which )?(?:she|he|they|i)\b`),
		corrects:   rx(`\b(?:wait,? no|no,? wait|scratch that|correction|i mean|sorry,? no|no,? sorry|make that|my mistake|i was wrong|wrongly|(?:that|this|it) was (?:an error|wrong|a mistake|untrue|not (?:true|so))|i (?:was mistaken|misread|misheard|mixed up))\b`),
		vague:      rx(`^(?:(?:the |a )?follow[- ]?up.*|(?:be|love|like|have|not|never|consider) .*|none|nothing\b.*|(?:\w+ )?(?:everything|anything)$|check|see|think|try|ask|let (?:him|her|them) know|get back|call back|be in touch|look|confirm|be there|come back|ring)\b[^ ]*(?: (?:about|it|on|over|to|back|and|my|the|him|her|them|with|diary|calendar)\b.*)?$`),
		ofThem:     rx(`^(?:she|he|why|they|it|her|his|their|we|i|you)\b`),
		refers:     rx(`\b(?:gave|gives|give|recommend\w*|suggest\w*|put me|pass(?:ed)? on|(?:talk|speak|write|go) to|(?:call|ring|ask|try|see|meet|approach|contact|find) |introduc(?:e|ed|es) me|intro'?d|connect\w*|point(?:ed|s)|refer\w*|names?|named|wrote down|noted down|could help|can help|should)\b`),
		toOthers:   rx(`\b(?:promised|told|owe) (?:myself|(?:my|the|his|her) (?:mother|father|mum|dad|wife|husband|boss|sister|brother|friend|son|daughter|colleague|team|kids?|professor))\b`),
		undated:    rx(`\bno (?:date|day)\b`),
		halfHour:   rx(`\bhalf (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`),
		road:       rx(`\b(?:by|on|via|over|per) (?:the )?(?:phone|telephone|zoom|teams|skype|video|facetime|whatsapp|signal|meet)\b|\b(?:phone|zoom|teams|skype|video)\W*$`),
		waitsThing: rx(`^waited (?:\w+ )*?for (?:the|a|an|my|it|his|her)\b`),
		theirClock: rx(`\b(?:her|his|their) time\b|\btime (?:of |over )?there\b|\b(?:` +
			strings.Join(dates.CitiesWithClocks(), "|") + `|pacific|eastern) time,? (?:at )?\d|\d ?(?:h|hours|o'clock|[ap]m)? (?:of|over) there\b`),
		choice:     rx(`\d(?:st|nd|rd|th|\.|[ap]m|h)? or (?:(?:on|at|the) )*(?:` + lang.EnglishDay + `|\d)`),
		sameHour:   rx(`\b(?:same|usual) (?:time|hour|minute)\b|\b(?:time|hour) (?:is|stays|remains) (?:the )?same\b`),
		movesTo:    rx(`\b(?:moved?|pushed|shifted|changed|switched|promoted|transferred)\b[^.,;]{0,25}? (?:to|into|in) (?:the |my |his |her |our |a )?(\S+)`),
		proposes:   rx(`\b(?:proposed?|proposes|suggest(?:s|ed)?|asked (?:\w+ )?(?:if|whether|that|to|for)|(?:asks|requests|requested) (?:if|whether|that|to)|to ask (?:if|whether)|offer(?:s|ed)|could (?:we|i)|wants?|would like|can we)\b`),
		accepts:    rx(`(?:^|, |; |\band )(?:i |i've |i have |so i |told (?:her|him|them) )?(?:just |already |gladly )?(?:said (?:ok|okay|yes|fine|sure|of course)|agreed|accepted|acceded|consented|that'?s (?:fine|ok)|fine (?:by|with|w) me|works for me|suits me|ok (?:by|with) me)\b`),
		notDoneYet: rx(`(?:have|has|had|did|was|were|'ve|'d)(?: not|n't|nt| never)\b`),
		dreamt:     rx(`\b(?:(?:day)?dream\w*|nightmares?|in my (?:sleep|head|mind|imagination))\b|^(?:\w+ )?joke\b[^:]{0,20}:`),
		dreamOf:    rx(`(?:\bnot|\bnever|n't|nt)(?: have)? dream|\bdream\w* of \w+ing\b|\bdream (?:job|team|come|world|talk)\b`),
		newsLabel:  rx(`\bprogress: |` + newsFor),
		tells:      rx(`\b(?:tell|hear|know|told|news for|delighted|pleased|proud)\b`),
		credits:    rx(`\b(?:because|bc|cause|cos|thanks to|on the word of|following|suggested|told me to|(?:pushed|encouraged|nudged|persuaded|inspired|taught|coached) me|got me (?:to|into)|recommend(?:ed|ation)?|learned with me|with (?:her|his) help|helped|advised|(?:tip|advice|trick|lead|idea|hint|method|suggestion|introduction)s?|'s way|chuffed|should know|(?:has|needs|ought) to (?:hear|know)|(?:like|want|glad) to hear|good news for|showed me|like (?:she|he|they) said|did it|made it possible|paid off|(?:would|will|'d) (?:love|like|be (?:glad|happy|pleased|proud|chuffed))|tell (?:her|him|them)|^(?:please )?tell \w+|into my head|be told)\b`),
		foretold:   rx(`\b(?:will|going to|might|may|should|could|must|ought to|has to|have to|(?:ask|asked|want|wants|wanted|hope|hoping|hopes) (?:\w+ )?to)(?: (?:surely|certainly|probably|definitely|hopefully|soon|maybe))?(?: (?:say|answer|reply))? ?$`),
		waiting:    rx(`\b(?:until|untill|till|til|not (?:earlier|before|now|yet|this)|only (?:after|in|on|from)|again|anew|in peace|not .* before)\b`),
		planless:   rx(`\b(?:until|untill|till|if|unless|whether|or|(?:before|by|after) (?:the|then|that|her|his|my|\d\S*|` + lang.EnglishDay + `)|holidays?|vacation|sabbatical|leave|away|off|not|never|no)\b|n't\b`),
		stands:     rx(`\b(?:goes ahead|go ahead|still stands|stands as|not affected|still on|as planned|as agreed)\b|\bstands[.!]*$`),
		length:     rx(`^\W*(?:(?:about|only|just|a good|nearly|almost|a full|the full|well) )*(?:\d+ ?(?:min\w*|m|h|hours?)|(?:ten|fifteen|twenty|twenty five|thirty|forty|forty five|fifty|sixty|ninety) min\w*|half an hour|an hour(?: and a half)?|(?:one|two) hours?)\W*$`),
		learned:    rx(`(?:^|\bi |\bi've |\bhave |, |\bwhat i )learne?[dt]\b`),
		referred:   rx(`\b(?:as|like|what|which|whatever|everything|all|that) (?:i|we|she and i|he and i|they and i)(?: had| have|'d|'ve)? $`),
		neverAsked: rx(`\b(?:never|not|forgot to|didn't|didnt|without)(?: (?:even|once|actually|really|think to|get to|dare to))? ask(?:ed|ing)?\b`),
		noTalk:     rx(`\b(?:(?:not possible|impossible|not able|unable) to (?:talk|speak|meet)|(?:did not|didn't|didnt|have not|haven't|havent|never) (?:\w+ )?(?:(?:speak|talk|spoken|talked) (?:to|with)|meet|met) (?:` + name + `))\b`),
		toUs:       rx(`^\W*(?:you|u|ya)\b`),
		ownWait:    rx(`\b(?:i|we)(?:'m| am| are)? (?:still |just )?wait(?:ing)?\b`),
		reminds:    rx(`(?i)[,.;]? +(?:(?:pls|please) )?(?:do ?n[o']?t let me forget|remind me)\b.*$`),
		also:       rx(`^(?:also|ps|p\.s\.|one more thing|forgot to say|oh and|and also)\b`),
		shifts:     rx(`\b(?:moved?|shift(?:ed)?|swap+ed|resched\w*|instead|postponed?|new date|pushed|took (?:it )?to|taken (?:it |(?:the|our) \w+ )?to|not tomorrow|not today)\b`),
		wants:      rx(`\b(?:wants?|asked (?:me )?for|would like):? ((?:my|the|a|some) .+)`),
		agrees:     rx(`^(?:i )?said (?:yes|sure|gladly|ok|of course)\b`),
		waits:      rx(`\b(?:out of office|hold|leave (?:it|her|him|them|\w+) (?:until|till|untill|alone|be|for)|leave (?:it|her|him|them)\b|waits? (?:until|till|for)|let (?:him|her|them|\w+) (?:be|rest)|(?:parental|maternity|paternity|sick|annual) leave|(?:on|in) (?:holidays?|vacation|sabbatical|leave)|back (?:on|in|after)|not (?:remind|nudge|poke|write|before)|nothing before|remember (?:him|her)|remind (?:me|her|him|either)|poke|more week|on leave|don'?t|no poking|jury service|at sea|is away|mountains|mountins|give (?:her|him|them|\w+) (?:until|another|\d|(?:a|one|two|three|some) (?:more )?(?:days?|weeks?|months?|time|while))|refrain|circle back|check back|come back to|resume|wait with|ask again|nudge)\b`),
		isDone:     rx(`^(?:done|sent)(?: (?:today|yesterday|now|so far|already|(?:this|last) \w+|(?:on )?\w+day))?$`),
		retracts:   rx(`^(?:(?:oh|um|uh|ok),? )*(?:wait,? no|no,? wait|oh no)[,.!]? `),
		toldOn:     rx(`(?i)[,.;]? +(?:(?:and|so|please|pls) )*(?:let [\w' ]{2,30} know|tell|inform) .*$`),
		untilThen:  rx(`\b(?:until|till|before|after) then\b`),
		untilWhen:  rx(`\b(?:not before|before|until|untill|till|to|after|from|in|on)\b`),
		channel:    rx(`\b` + channel + `\b`),
		phones:     rx(`\b(?:called|(?:tele)?phone went|rang|phoned|telephoned|texted|rung|the telephone went|(?:found|caught|stopped) me|ran into|bumped)\b`),
		mayOwe:     rx(`^\w+ (?:me|us)\b`),
		onBehalf:   rx(`\bon (?:her|his|their|\w+'s) behalf\b`),
		jogs:       rx(`\bto (?:jog|remind|nudge|chase|prod|poke)\b`),
		noGift:     rx(`^(?:gave|left|sent) ` + name + ` (?:(?:an?|the|another|my|some|full|good|whole|half|quick|big|more|two|three) )*(?:word|hours?|minutes?|mins?|days?|weeks?|time|chance|ring|call|shout|bell|hug|nod|kiss|smile|wave|miss|lift|piece|nudge|poke|ping|prod|kick|wink)\b`),
		noLesson:   rx(`@|^(?:of|about|ta|cheers|you (?:should|must|ought)|write|talk|speak|contact|try|send|call|meet|visit|ring|(?:she|he|they|it|\w+) (?:will|would|might|may|is going to|wants?|can't|cannot|has to)|for|how|the whole|about|funny|yes|no|sorry|thanks|hello|not before|poke|tell|would|there we are|call me|bring|i owe|what|to|so|when|worth|a bit much|thank|i should (?:talk|meet|ask|write|speak|see|call)|asked|i asked|if|and|ok|i would|i will|i'd|i'll|i can)\b|\b(?:\d{1,2}[:.]\d\d|o'clock)\b`),
		cores: []*regexp.Regexp{
			rx(`(?:^|[ ,;])` + lesson + `(?: [\w'’]+){0,8}?: (.+)`),
			rx(`\b(?:(?:what|the (?:one|bit|line|part)) (?:that )?(?:i|we)|(?:don't|won't|never|not) forget|what (?:really |still )?(?:sticks|stuck|stays|stayed|remains|lingers|struck me|hit me))\b[^:.]{0,30}: (.+)`),
			rx(`(?:worth noting|keep|remember|noted?|tl;dr|to keep|for the wall|stays with me): ?(.+)`),
			rx(`\b` + lesson + `(?: (?:she|he|they|i|that|which|to|from|of|for|me|her|him|them|we|want|will|would|shall|should|can|must|like|hold|on|keep|keeping|remember|take|took|away|note|preserve|conserve|stuck|stays?|stayed|with|said|gave|learned|learnt|\w+)){0,10}?,? (?:is|was|goes|be)(?: that)?:? (.+)`),
			rx(`\bwhat (?:stuck|stayed|struck|impressed|i (?:shall|will|want to|should like to|learne?[dt]|took|take|keep))\b.{0,40}? (?:is|was)(?: that)? (.+)`),
			rx(`\b` + lesson + ` (?:that|was that) (.+)`),
			rx(`\babove all,? that (.+)`),
			rx(`\bis (?:convinced|sure|certain|adamant) that (.+)`),
			rx(`\b(?:i )?learne?[dt] (?:from (?:her|him|them|\w+) )?(?:today )?that (.+)`),
			rx(`\b(?:let it be that|i want to keep (?:is |he said |she said )?(?:that )?) ?(.+)`),
			rx(`^(.+?),? (?:his|her|their) words`),
			rx(`(?:^|[,;:] |\b(?:um|uh|okay|so) )([^,;:]{15,120}?),? (?:literally )?(?:this )?(?:she|he|they) (?:says?|said)(?: (?:and|two|twice)\b|[.,!]|$)`),
			rx(`(?:\b(?:she|he|they|mr \w+|mrs \w+)|^\w+)(?: (?:also|then|just|really|always))? (?:said|says|reckons|thinks|advised(?: me)?|told me|told us|explained me|explained|believes|insists|warned(?: me)?|claims|finds|was good enough to say)(?: to me| me)?(?: that| how)?:? (.+)`),
			rx(`(?:\b(?:she|he|they|(?:mr|mrs|ms|dr)\.? \w+)|^\w+(?: \w+)?)(?: (?:has|had|also|then|just|really|always))* ` + telling + `(?: to me| me)?,? (?:that|how) (.+)`),
			rx(`\b(?:she|he) (?:also )?(?:say|figures|tell me)(?: to me)?(?: that)?:? (.+)`),
			rx(`\b(?:she|he|they) (?:was|were) (?:all |just )?like,? (.+)`),
			rx(`\baccording to (?:her|him|them|[\w' ]{2,30}), (.+)`),
			rx(`\b(?:her|his|their) (?:\w+ )?words: (.+)`),
			rx(`^(?:said|says|thinks|reckons)(?: that)? (.+)`),
		},
		aside: rx(`\b(?:like|same as|as with|unlike|thanks to|because of|bc of|sent me to|via) \w+$`),
	}
})

// announced is how many of the cores are lessons behind a colon.
const announced = 3

const (
	lesson   = `(?:key|lesson|learned|learnt|point|takeaway|take-away|view|(?:main|one|big|key|best|important|only) (?:thing|one|bit|part)|thing|bit|piece|insight|quote|line|phrase|sentence|moral|gist|bottom line|remark|saying|observation|comment|warning|theory|advice|counsel|tip|rule|motto|mantra|opinion|message|conviction|thesis|wisdom|words|nugget|gem)`
	backToMe = `\b(?:has|have|had|he's|she's|they've) (?:\w+ )?(?:come|got|gotten) back to (?:me|us)\b|\b(?:came|got) back to (?:me|us)\b`
	newsFor  = `^(?:(?:please|pls|note|some|more|also|and|good|great|big|hi|hello),? )*(?:progress|news|update) (?:for|to) `
	telling  = `(?:told|stated|mentioned|remarked|noted|observed|pointed out|admitted|argued|stressed|emphasi[sz]ed|confessed|added|explained|taught|reminded|noticed|recalled|assured)`
	name     = `(?:her|him|them|(?:mr\.?|mrs\.?|ms\.?|miss|dr\.?) \w+|[\w'-]+)`
	channel  = `(?:linkedin|linked in|whatsapp|wa|insta|instagram|xing|bluesky|signal|telegram|sms|text|twitter|slack|discord|postcard|phone|voice ?mail|voice ?msg|voice messages?|facebook|messenger|threema|teams|fax|letter)`
)

// prosePatterns returns all patterns, the stronger before the weaker.
func prosePatterns() []pattern {
	var all []pattern
	for _, part := range [][]pattern{talkPatterns(), datePatterns(), answerPatterns(), afterPatterns(),
		plainPatterns()} {
		all = append(all, part...)
	}
	for i := range all {
		if all[i].prompt == 0 {
			all[i].prompt = anyPrompt
		}
		if all[i].standing == 0 {
			all[i].standing = anyStanding
		}
	}
	return all
}

// talkPatterns tell of talks that took place, or did not.
func talkPatterns() []pattern {
	over := TalkDue | HasMet
	return []pattern{
		{verb: notes.Missed, standing: TalkDue | HasMet, past: true, read: (*proseReader).readMissed, words: rx(`\b(?:no[ -]?show|did(?:n't|nt| not) (?:pick up|show|turn up|come|appear|call|ring|answer|dial in|join|happen|take place)|` +
			`never (?:made it|showed|came|called|rang|turned up|picked up|joined|happened)|stood me up|stood up|(?:was |got |been )?ghosted|unable to (?:attend|come|join)|failed to (?:show|appear|attend|turn up|join)|sat (?:\w+ ){0,4}alone|waited in vain|forgot (?:all )?(?:about )?(?:our|the|my) (?:call|talk|meeting|appointment|lunch|coffee|date)|waited (?:\w+ ){0,3}(?:min|mins|minutes|hour)|not (?:there|in (?:her|his) office|at (?:her|his) desk)|voicemail|overslept|no talk|missed (?:it|the call|our call|` + name +
			`)|gave up waiting|nobody (?:there|came|picked up)|(?:has |have )?waited (?:\d+ min|for me)|(?:was|am) not (?:by|at|with) (?:mr|mrs|her|him)|no (?:miss|mr|mrs) \w+)\b`), not: rx(`\bvoicemail (?:last|yesterday|said)|left (?:her|him|them) a voicemail`)},
		{verb: notes.Missed, standing: TalkDue, past: true, read: (*proseReader).readMissed,
			words: rx(`(?:^|[,.] ?|\band )no ` + name + `\b[.!]*(?:$| )|\b` + name + ` not\.?$|^rang \d times|\bnot?thing\b$`)},
		{verb: notes.Met, standing: anyStanding, past: true, read: (*proseReader).readTalk,
			words: rx(`\b(?:met(?: up)?|talked|spoke|chatted|caught up|catched up|sat down with|had (?:a |an )?(?:\w+ ){0,3}(?:coffee|lunch|breakfast|dinner|call|chat|talk|conversation|drink|beer|zoom)|` +
				`(?:off|hung up|hung up on)(?: (?:the|a|my|our))? (?:phone|call|zoom|line)|hung up|rang off|(?:finished|ended|wrapped up|done with|through with|out of) (?:the|a|my|our) (?:call|chat|talk|meeting|zoom|interview|conversation) with|(?:call|chat|talk|meeting|zoom|interview|conversation) with ` + name + ` (?:is |has |was )?(?:just |now )?(?:ended|over|finished)|talking nearly|did it right there|ended up talking|(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|long|short|quick|pleasant) (?:\w+ )?(?:talk|chat|call|conversation|meeting|coffee|lunch) with|(?:the|our) conversation (?:lasted|was|took)|it took place|we had our conversation|` +
				`told me (?:for|the whole)|call(?:ed)? and we talked)\b`),
			not: rx(`\bhung up on (?:me|us)\b|\bnot (?:really )?a talk|did not talk|have not (?:talked|met)|no talk|should (?:talk|meet)|met (?:her|him|them|` + name + `) (?:at|in) (?:university|school|uni)`)},
		{verb: notes.Met, standing: over, past: true, read: (*proseReader).readTalk,
			words: rx(`\b(?:(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|pleasant) (?:\w+ )?(?:talk|chat|call|conversation|meeting)|just off (?:the phone )?w(?:ith)?|hung up(?: on)?|just got back from|back from (?:the|our|my|her|his) (?:talk|call|chat|meeting|coffee|lunch|interview)|was there|went (?:really |very )?well|went great|went ok|an? hour with|yesterday (?:evening )?with)\b`)},
		{verb: notes.Met, standing: over, past: true, weak: true, read: (*proseReader).readTalk, words: rx(`\b\d{1,2}[:.]\d\d ?[-–] ?\d{1,2}[:.]\d\d\b|\b\d+ ?min(?:s|utes)?\b(?: exactly)?|\bfor an hour\b|\bforty minutes\b|\bthirty minutes\b|\btwenty minutes\b|\bhalf an hour\b`),
			not: rx(`\b(?:wait\w*|late|early|ago|spent|sitting|stood|overslept)\b`)},
		{verb: notes.Asked, standing: anyStanding, free: true, theirs: true, read: (*proseReader).readAsked,
			words: rx(`\b(?:asked|ask|e?nquired|inquired|raise|question|checked)\b[^.?!]{0,40}\b(?:who(?:m)? else|who (?:i|to|next|else)|who should|for (?:more|further|other) (?:names|people|persons|contacts)|` +
				`(?:as to|about|on) (?:further|other|more) (?:contacts|names|people)|others i might|other names|more names|for names|whom else|about others|somebody other)|\b(?:asked|ask) who (?:next|else)\b|\bi did ask\b|, i asked\b|\basked for (?:other )?(?:names|persons)\b`),
			not: rx(`\bif (?:i|we) |\bforgo?t(?:ten)? to ask|have forgot to ask|didn'?t ask|did not ask|no ask|shall ask|i'll ask|will ask|asked me who|wanted to know who else|she asked who|he asked who`)},
	}
}

// datePatterns tell of talks that are agreed, moved or off.
func datePatterns() []pattern {
	proposed := rx(`\b(?:propos\w*|suggest(?:s|ed)?|or ` + lang.EnglishDayStart + `|not fixed|has asked if|asked (?:that i|me to)|only maybe|which (?:one|of)|choose|tbc|let her know|let him know|not answered yet|waiting for|to be confirmed|birthday|booked (?:his|her|a) (?:flight|hotel|train|flat|ticket)|closing date|deadline|until|till|before|flight|train|yt)\b`)
	return []pattern{
		{verb: notes.Cancelled, standing: TalkComes, past: true, read: (*proseReader).readCancelled, words: rx(`\b(?:cancel+ed|cancels|called (?:it )?off|is off|call off|can'?t (?:make it|do|come|tmrw|tomorrow|today)|cannot (?:make|come)|(?:has|have|had) (?:to )?(?:cancel|call) ?(?:it )?off|can'?t make \w+|cant\b|off, (?:ill|sick|flu)|it'?s off|pulled out|backed out|` +
			`not happening|we skip it|no tomorrow|no (?:meeting|call|talk) (?:today|tomorrow)|must to|(?:has|had|needs|wants) to (?:cancel|skip|reschedule|call (?:it |our \w+ |the \w+ )?off)|fell through|fell ill|is (?:ill|sick)|postponed|won'?t happen)\b`), not: rx(`\bdreamt\b`)},
		{verb: notes.Cancelled, standing: TalkComes | TalkDue, past: true, read: (*proseReader).readCancelled,
			words: rx(`\b` + name + ` (?:has )?(?:cancel+ed|called off)\b|\b(?:tea|lunch|coffee|talk|call|dinner|meeting|breakfast) is off\b`)},
		{verb: notes.Moved, standing: TalkComes, read: (*proseReader).readMoved, words: rx(`\b(?:moved?|wants .* instead|to \d{1,2}[.:]\d\d|instead of|rather than|shift(?:ed)?|swap+ed|resched\w*|postponed (?:to|until)|put (?:\w+ )?(?:off|back|forward)|brought (?:\w+ )?forward|changed to|now|pushed|can do|is|let us make it|make it|not tomorrow|not today|earlier|later than|new (?:time|date|slot)|postpone)\b`),
			not: rx(`\bhas asked if|could we (?:maybe )?shift|moved flat|house\b`)},
		{verb: notes.Interview, standing: WasAsked | HasAnswered | TalkDue, read: (*proseReader).readBooking,
			not: proposed,
			words: rx(`\b(?:confirm(?:ed|s)?|booked|book|fixed|settled|agreed|accepted|it's a date|we're on|were on|will see me|would suit|suits|is in for|ok for|ok|yes|yep|says|said|say|we (?:will )?meet|meeting|wants to meet|` +
				`have now|new slot|new:|we repeat|will try again|try again|convenient|called back|called me back|call me|ring|looked at the diary|forgave|then|her idea|his idea|at (?:her|his) (?:house|place|office)|her office|his office|` +
				`progress|` + lang.EnglishWeekday + `|` + lang.EnglishDayShort + `|thrusday|zoom|teams|phone|\d{1,2}\.\d{1,2}\.|\d{1,2}/\d{1,2}|the \d{1,2}(?:st|nd|rd|th)|(?:jan|feb|march|mar|apr|april|may|june|july)\b)`)},
	}
}

// answerPatterns tell what somebody who was asked has said, and what the owner wants now.
func answerPatterns() []pattern {
	asked := WasAsked | HasAnswered
	return []pattern{
		{verb: notes.No, standing: asked, past: true, words: rx(`\b(?:does ?n[o']?t|do ?n[o']?t) (?:want|wish) to (?:talk|meet|speak)|\bnot interested\b|\bpolitely declin|\b(?:it'?s|that'?s) (?:a )?(?:clear |polite |firm |kind )?no(?:[.,!]|$)|\brefus(?:ed|es)\b|\bturned (?:me|it) down\b|\bsaid no\b|\bpassed on\b|\bno thanks\b`)},
		{verb: notes.No, standing: asked, free: true, likely: true, words: rx(`\b(?:(?:she|he|they)(?:'d| would) (?:rather|prefer) not|(?:must|has to|had to|will have to) decline|prefers not|passed(?: on it)?\.?$|begged off|bowed out|opted out|not up for it)`)},
		{verb: notes.No, standing: asked, past: true, likely: true, words: rx(`\b(?:too busy|no time|no capacity|not possible|can'?t help|cannot help|not available|(?:she|he|they)(?:.d| would) rather not|not keen|so no)\b`), not: rx(`\b(?:until|till|before|next|later|after|this week|i (?:have|had|am|was))\b`)},
		{verb: notes.No, standing: asked, past: true, read: (*proseReader).readNo, words: rx(`\b(?:declin(?:ed|es)|that's a no|is a no|it is a no|was a no|a no from|got a no|said no|says no|turned (?:me|us) down|regrets but|not the right (?:guy|person|one)|won't talk|refuses|refused)\b|: no\.?$|^negative\b`),
			not: rx(`\bfollow[ -]?up\? no|^tell \b`)},
		{verb: notes.Stop, standing: asked, free: true, read: (*proseReader).readStop,
			words: rx(`\b(?:no follow[ -]?up|drop (?:` + name + `)|let (?:it|her|him|them) go|i let it\b|leave ` + name + `(?: ` + name + `)? be|close this one|close\? yes|follow[ -]?up\? no|(?:not|don'?t) (?:want |wanna )?(?:more to |to )?write (?:to )?` + name +
				` ?(?:any ?more|again)?|not write (?:to )?` + name + ` any ?more|finished with ` + name + `|forget (?:about )?` + name + `|never mind ` + name + `|no more (?:mails?|nudges?|reminders?)|cancel that one|no further (?:correspondence|contact|mails?|messages?|reminders?)|leave ` + name + ` in peace|(?:strike|cross) ` + name + ` off|no longer (?:of interest|interested in|relevant|needed)|(?:won't|will not|not going to|no point in) chas\w+|(?:won't|will not) (?:write|chase|bother|nudge) |done with (?:her|him)|stop (?:nudging|writing|following)|give up on)\b`),
			not: rx(`\bbefore\b|\buntil\b|\btill\b|\byet\b|dont let me|don't let me|right forget it`)},
		{verb: notes.Later, standing: asked | HasMet | TalkDue, free: true, read: (*proseReader).readLater,
			not:   rx(backToMe),
			words: rx(`\b(?:give|resume|refrain|circle back|check back|not before|nothing before|before|until|untill|till|to|after|then|remember (?:him|her)|hold fire|hold|leave (?:it|her|him|them)|let (?:him|her|them) be|remind|poke|more week|wait|not (?:remind|nudge|poke|write|disturb)|on leave|out of office)\b`)},
		{verb: notes.Later, standing: asked, free: true, likely: true, read: (*proseReader).readLaterSoft,
			words: rx(`\b(?:asked|asks|wants?|wanted|begs|begged|requests|requested|prefers|preferred)(?: me)?(?: that)? (?:to |i |me to |i should |you (?:should )?)(?:\w+ ){0,2}(?:her|him|them|again|back)\b`)},
		{verb: notes.Replied, standing: WasAsked, past: true, read: (*proseReader).readAnswered, not: rx(`\bcalled (?:in|off|out|for|it|him|her|them)\b|\b(?:is|am|are|was) called |\bsays? nothing|no answer|not answered|out of office|does that count|liked my|no reply|still waiting|might move|waiting for since|an email|wrote an e?mail|emailed|mailed back|has (?:said|told) nothing`),
			words: rx(`\b(?:wrote back|written back|got back to me|got in touch|gets back|answer(?:ed|d|s)?|replied|reacted|responded|called|rang|phoned|texted|telephoned|messaged|dm'?d|wrote me|wrote (?:back )?on|sent me|sms|postcard|voice (?:msg|message|mail)|(?:found|caught|stopped|met) me|answering machine|` +
				`tell your|has arrived from|(?:tele)?phone went|whatsapp|linkedin|insta|xing|bluesky|ran into|bumped into|secretary|office rang|rung back)\b`)},
	}
}

// afterPatterns tell what the owner did after a talk, and what became of it.
func afterPatterns() []pattern {
	met := HasMet | TalkDue
	return []pattern{
		{verb: notes.Thanked, standing: met, past: true, words: rx(`\b(?:thanked|had thanked|(?:conveyed|expressed|sent|passed on|offered) (?:\w+ )?my (?:thanks|gratitude)|said thank[ -]you|thank[ -]you included|thank you done|thx (?:is out|sent|done)|thanks (?:sent|included|out|done|are out|is out)|thank[ -]you (?:\w+ ){0,3}(?:is |was )?(?:done|sent|gone|posted)|thank[ -]you (?:sent|mail sent|note sent|is out|out|went)|(?:^|i |and |message |voicemail \w+ \w+ )said (?:thanks|ta|cheers|many thanks)|words of thanks|with thanks card|wrote now: thank you|(?:sent|wrote) (?:` +
			name + ` )?(?:a |my )?(?:thank[ -]you|thanks|thx))\b`), not: rx(`\bnot thanked|should i have thanked|to be thanked|was thanked|thanked me|thanked by|before i thank|count|i thanked him, and did|had thanked anybody`)},
		{verb: notes.Thanked, standing: met, prompt: AsksThanks, past: true, read: (*proseReader).readThanked,
			words: rx(`\b(?:done|sent|already did|did (?:it|that)|went out|is out|out|yes|yep|posted|mailed|included)\b`), not: rx(`\bdeleted|tomorrow|tmrw|not yet|how do|can i|later|to be done|is it done`)},
		{verb: notes.Done, standing: anyStanding, prompt: AsksPromise, past: true, read: (*proseReader).readTicked,
			words: rx(`\b(?:done|sent|went|changed hands|delivered|handed|posted|mailed|gone|out|gave|brought)\b`), not: rx(`\bnot yet|not ready|half|broken|started|still|keep open|tomorrow|some days|nothing to tick|first thing`)},
		{verb: notes.Done, standing: met, past: true, read: (*proseReader).readKept, words: rx(`\b(?:sent|mailed|emailed|forwarded|gave|handed|dropped|delivered|brought|posted|shared|uploaded|read him|read her)\b|\bis in [\w']+ inbox\b|\bwent (?:off|out) to\b|\btook (?:her|him|them|(?:the|my|a) (?:\w+ ){1,3}to)\b|'s (?:out|off) to\b|\bpassed (?:it )?on to\b|\bsent off\b|\bboth things are done\b|\b(?:link|paper|slides|preprint|thesis|cv|portfolio|article|document|draft|file|notes|photos?|book|report|data|list) (?:went|is|are) (?:off |out )?(?:to|with|at)\b|\bhas (?:got|received) (?:her|his|the|my)\b|\bis by (?:mr|mrs)\b`),
			not: rx(`\bsent me|gave me|sends|gave to me|sent from|sent an? (?:sms|thumbs|voice)|meme|sent (?:her|him) a (?:sms|text)|thank you done|gave up|gave her my name|has lent|i gave her \w+'s name|handed in|said thanks|sent you|sent folder|'s name|he gave|she gave|check|my word|^(?:sent|done|mailed)[ .!:\d]*$`)},
		{verb: notes.Intro, standing: anyStanding, theirs: true, read: (*proseReader).readIntro, words: rx(`\b(?:gave (?:to )?me|gives me|mentioned|recommend(?:ed|s)|suggest(?:ed|s)|names?|knows|should (?:meet|talk to|see|speak to|ask|call)|must meet|i'm to go and see|go and see|put me in touch|(?:wrote|noted) down|pointed me to|referred me to|presented me to|connected me|` +
			`introduc\w+|he goes|he said|and said|one new|two names|2 names|there's a guy|speak to|also suggested|well \w+ then|she said \w+ )`), not: rx(`\bi gave|gave (?:her|him) |no intro|knows how|dreamt|i (?:recommended|mentioned|suggested)`)},
		{verb: notes.Intro, standing: met, theirs: true, read: (*proseReader).readIntro, words: rx(`^.*\S@\S+\.\w`),
			not: rx(`\b(?:new|other|private|old|their|her|his|my|work) (?:e-?mail|mail|address)\b|\bsame\b|\bno longer at\b`)},
		{verb: notes.Learned, standing: met | TalkComes | WasAsked | HasAnswered, theirs: true,
			read: (*proseReader).readLearned, free: true,
			words: rx(`["]|\b` + lesson + `\b|\b(?:said|says|reckons|thinks|advised|told me|explained|key|lesson|point|view|his words|her words|this is the thing|the one thing|let it be that|what i took|good enough to say|learn|learned|learnt|i keep|main thing|takeaway|insight|quote|moral|gist|bottom line|one thing|biggest|key thing|most important|sticks|stays|lingers|forget|above all|(?:her|his|best|good) (?:advice|tip|line|motto|rule)|believes|insists|warned|claims|told us|according to|worth noting|stuck|stayed with|convinced|adamant|rule|motto|i shall remember|big one|big thing|keep|remember|remark|tl;dr|observation|` + telling + `|in (?:her|his) (?:view|opinion|words)|(?:she|he|they) (?:was|were) (?:all |just )?like|is searching)\b`)},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readNewsFor,
			words: rx(newsFor)},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readProgress,
			words: rx(`\b(?:(?:i|i've|we) (?:got|have got|have|landed|accepted|was offered|am offered)|^(?:just )?(?:got|landed|accepted)) (?:an? |the |my |that )(?:\w+ ){0,2}(?:internship|job|offer|place|position|contract|scholarship|grant|phd|traineeship|role|stipend|promotion|interview)\b|\bprogress: |^(?:draft|chapter|thesis|application|portfolio)\b.*\b(?:finished|submitted|completed?|accepted)\b|\bi(?:'ve| have)? (?:finished|submitted|completed) (?:my|the)\b|(?:^|\bi )(?:have )?applied (?:at|to|for|with)\b|\bsigned (?:the|my) contract\b|\b(?:invited me (?:to|for)|hired me|i start(?:ed)? (?:at|as|in)|i(?:'ve| have)? (?:been )?(?:resigned|quit|promoted|enrolled|applied|signed)|put in for|` +
				`handed in my notice|signed, paid|approved|they (?:have )?accepted|accepted me|admitted|got in|passed|has asked me whether i would|offered me|i (?:start|begin)(?:ed)? (?:at|as|in|on|my)|i(?:'ve| have)? (?:handed in|given notice|moved to|decided to)|my (?:application|proposal|thesis) (?:was|is|has))\b`), not: rx(`\b(?:if|unless|wish|hope|dreamt|dreamed|maybe|might|except me|april april|almost|nearly|years? ago|(?:19\d\d|20[01]\d))\b`)},
	}
}
