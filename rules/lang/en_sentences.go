package lang

import "strings"

// englishEnd ends a pattern where its clause ends.
const englishEnd = `(?:\W*$|\s*[,;:.!?–—-])`

// englishSentences returns the words by which the sentences of notes are read.
func englishSentences() *Sentences {
	return &Sentences{
		Vocabulary:  englishVocabulary(),
		Forms:       englishWordForms(),
		Spelling:    englishSpelling(),
		Dictation:   englishDictation(),
		Exclaimed:   `(?i)\bthanks? (?:god|goodness|heavens?|the lord)\b`,
		ExclaimedAs: "luckily",
		Added:       `^sent from my|(?:wrote|informd):$`,
		Unsaid: []string{
			`possible`, `maybe`, `to ?-?do`, `ideas?`, `templates?`, `plans?`, `questions?`, `reasons?`, `open`, `next`,
			`hopes?`, `wish(?:es|list)?`, `predictions?`, `bets?`, `rumou?rs?`, `unconfirmed`,
		},
		WhoElse: `\basked\b.{0,24}\b(who(m)? else|anyone else|anybody else|other people)\b|` +
			`\b(gave|named|mentioned)( me)? (nobody|no[ -]one)\b|\b(gave|had|has|knew|knows|named)( me)? no( other| more)? names?\b|` +
			`\b(knew|knows) (nobody|no[ -]one) else\b|` +
			`\b(can['’]?t|cannot|could ?n['’]?t|could not|did ?n['’]?t|did not|does ?n['’]?t|wo?ul?d ?n['’]?t|won['’]?t)` +
			` (name|think of|know|recommend|suggest|come up with)( of)? (any ?one|any ?body)( else)?\b|` +
			`\b(did ?n['’]?t|did not|wo?ul?d not|wo?ul?d ?n['’]?t|would rather not) (want to |wish to |like to )?name other\b|` +
			`\basked (about|for) (other |more )?(people|names)\b|\bno (more|further|other) names\b`,
		Thanked: `(^|[,;–-] ?|\band |\bi |\bi['’]ve |\bi have |\balready )thanked (her|him|them)\b`,
		NoTalkYet: `^not yet\W*$|\bno (?:phone )?(?:call|talk|chat|meeting|conversation|sign of (?:her|him|them))` +
			`(?: (?:from|with) (?:her|him|them))? yet` + englishEnd + `|` +
			`(?:^|\b(?:it|she|he|they|we|i|the (?:call|talk|meeting))(?:['’]ve|['’]s)? )(?:(?:have |has )?not|ha(?:ve|s)n['’]?t) ` +
			`(?:talked|spoken|met|called|rung|rang|phoned|begun|started|happened)(?: (?:(?:to|with) )?(?:her|him|them|me))? yet` +
			englishEnd + `|` +
			`^(?:i['’]?m |i am |we['’]re |we are )?still waiting(?: for (?:her|him|them|(?:the|a|her|his|their) (?:phone )?call))?` + englishEnd,
		StillTalking: `^(?:i['’]?m |i am |we['’]re |we are )?still (?:on|talking|at it|on it)` +
			`(?: (?:with|to) (?:her|him|them)| the phone)?` + englishEnd +
			`|^(?:i['’]?m |i am |we['’]re |we are )?still with (?:her|him|them)` + englishEnd,
		ToCome: `\b(?:no|not)\b[^.!?]{0,20}\byet\b|n['’]t\b[^.!?]{0,20}\byet\b|\bstill (?:on|in|talking|waiting|at it|with)\b`,
		NoLetter: `(?:^|[,;:–—-] ?|\b(?:and|but|so) )(?:please )?(?:don['’]?t|do not|no need to|never) draft` +
			`(?: (?:anything|any|a|one|it|that|the|me|her|him|them|thanks)\b|` + englishEnd + `)|` +
			`(?:^|[,;:–—-] ?|\b(?:and|but|so) )(?:i(?:['’]ll| will| shall)?|let['’]?s) say nothing to (?:her|him|them)` + englishEnd + `|` +
			`\bi (?:won['’]?t|will not) (?:answer|reply|write back)(?: (?:to )?(?:her|him|them|that|this|it))?` + englishEnd + `|` +
			`\b(?:she|he|they) did(?:n['’]t| not) want (?:any )?thanks` + englishEnd + `|` +
			`\bi(?:['’]ll| will| shall)? (?:write|send|answer|reply) (?:(?:her|him|them) nothing|nothing(?: back)?)` + englishEnd + `|` +
			`\bno (?:draft|letter|reply)(?: to (?:her|him|them))?,? please\b|` +
			`(?:^|[,;:–—-] ?|\bi(?:['’]ll|['’]m| will| shall| am)? )leav(?:e|ing) (?:it|that|(?:his|her|their) \w+) unanswered\b|` +
			`\bno need (?:for|of) (?:a |any )?(?:draft|letter|reply|thank[- ]?you)` + englishEnd,
		WasOut: `\b(\w+) (?:(?:was|is|were) (?:out|called away|not there|not in)|(?:was|is|were)n['’]t (?:there|in))(?:[,.;!]|$)`,
		StoodIn: `\b(?:her|his|their|the|an?|another|some(?:body|one)|\w+['’]s) (?:\w+ ){1,2}(?:did the talking\b|` +
			`(?:came|talked|spoke|rang|called|sat there|was there|turned up|answered|took (?:it|the call)|met me) ` +
			`(?:\w+ ){0,2}instead of (?:her|him|them)` + englishEnd + `)`,
		Unsure:        `\?|\b(not|never|if|whether|should|would|will|must|think|thought|forgot|wish)\b|n['’]t\b`,
		ThanksForTalk: `\bthank(?:s| you)\b[^,;:]{0,30}\bfor (?:[a-z']+ ){0,4}(?:(yesterday|last night)|this (?:morning|afternoon|evening)|today)\b`,
		ThanksForTalking: `\bfor (?:(?:your (?:\w+ )?time|(?:the|our|a|that|such a) (?:[a-z]+ ){0,2}(?:talk|call|chat|coffee|conversation|meeting))|` +
			`talking|speaking|ringing|calling|phoning|chatting|meeting (?:me|with me)|seeing me)\b`,
		ThanksForMail: `\b(e?-?mails?|messages?|repl(y|ies)|answers?|letters?|notes?|lines?|links?|offer|invitation|words?)\b`,
		ThanksMissed:  `\b(missed|voice ?mail|could ?n[o'’]t pick up|engaged)\b`,
		NamesKnown: `\b(said|says|thinks|thought|suggests|suggested|recommends|recommended|told me|wants me|tells me)\b` +
			`.{0,32}\b(talk|speak|ask|write|contact|meet|call|see|ring|try)\b`,
		Pauses:       englishPauses(),
		Phrases:      englishNotePhrases(),
		WhoElseWords: "who else",
		Lines: LetterLines{
			Them:    `\b(she|he|they|her|hers|his|him|them|their|theirs|herself|himself|themselves)\b`,
			Oneself: `(^|[^.\w])(i|i['’](m|d|ll|ve)|my|me|mine|myself)\b`,
			AsksFirst: `\b(?:she|he|they)(?:['’](?:d|ll)| would| will| wants? to| wanted to| has to| have to)` +
				`(?: (?:like|want|have|need) to)? (?:first )?(?:ask|check with|talk to|speak to|speak with|sound) ` +
				`(?:her|him|them|(\w+))(?: \w+)? (?:first|if|whether)\b`,
			Orders: `^(todo\b|to do\b|note to self|remember to|don['’]?t |do not |never |always |need to |should |must |maybe )`,
		},
		Asks: englishAskWords(),
		Offers: OfferWords{
			To:        "to ",
			Send:      []string{"send", "share", "forward", "mail", "email", "give", "show", "pass"},
			Introduce: []string{"introduce", "connect"},
			Done: `(?i)\b(here('s| is| are| it is| you go| comes)|attached|enclosed|as promised|` +
				`as i promised|find (it|them|the|my)|i('ve| have) (now |just )?(sent|shared|uploaded|forwarded|put|` +
				`introduced|asked|read|written|talked|spoken|looked|proofread|reviewed))\b`,
			Ahead: `(?i)\b(will|'ll|soon|next (week|month)|not (yet|done|ready)|tomorrow|later|going to|` +
				`hope to|once|when i)\b`,
		},
	}
}

// englishWordForms returns the forms of words that no rule gives. Of a verb the base form stands first.
func englishWordForms() WordForms {
	f := WordForms{
		Irregular:  map[string][]string{},
		Pasts:      map[string]string{},
		Bare:       strings.Fields(`show appear answer turn pick call join happen want accept attend wait talk thank`),
		Regular:    WordSet(`passed dropped showed lied seed beared bored hanged waked`),
		Plurals:    map[string]string{"people": "person", "children": "child", "women": "woman", "men": "man"},
		Contracted: map[string][]string{},
		Endings:    map[string]string{"ll": "will", "ve": "have", "d": "would", "re": "be", "s": "be", "m": "be"},
		Ends: [][2]string{
			{"ies", "y"}, {"ied", "y"}, {"ying", "ie"}, {"es", ""}, {"s", ""}, {"ed", ""}, {"ed", "e"}, {"ing", ""},
			{"ing", "e"}, {"in'", ""},
		},
		Genitives: []string{"'s", "’s", "'ll"}, // "Olga'll see me"
		Past:      "ed", Going: "ing", Third: "s", Plural: "s", Denied: "n't", Adverb: "ly",
		Present: WordSet("am are"), Mute: "e",
	}
	for _, words := range rows(`be am is are was were been being|have has had having|do does did done doing|go goes went gone
		say says said|ring rang rung|speak spoke spoken|write wrote written|see saw seen|meet met|give gave given|get got gotten
		take took taken|tell told|think thought|know knew known|come came|send sent|leave left|put put|let|bring brought|buy bought
		find found|feel felt|fall fell fallen|forget forgot forgotten|hear heard|keep kept|hold held|lose lost|make made|mean meant
		pay paid|read|run ran|sell sold|sit sat|stand stood|stick stuck|win won|withdraw withdrew withdrawn|undertake undertook undertaken
		swear swore sworn|draw drew drawn|drop dropt|lend lent|lay laid|lie lay lain|rise rose risen|break broke broken|begin began begun
		choose chose chosen|drink drank drunk|eat ate eaten|drive drove driven|fly flew flown|forbid forbade forbidden|hang hung
		hurt|cut|shut|set|hit|quit|shoot shot|show shown|sleep slept|spend spent|stop|strike struck|teach taught|throw threw thrown
		wake woke woken|blow blew blown|catch caught|freeze froze frozen|hide hid hidden|oversleep overslept|overrun overran
		bear bore borne|beg|pen|plan|chat|scrap|ship|pass past`) {
		for _, w := range words[1:] {
			f.Irregular[w] = append(f.Irregular[w], words[0])
		}
		if len(words) > 1 {
			f.Pasts[words[0]] = words[1]
		}
	}
	for _, words := range rows(`won't will not|wont will not|can't can not|cant can not|cannot can not|shan't shall not|i'm i be|im i be
		gonna go to|wanna want to|gotta have to|ain't be not|dunno do not know|shes she be|hes he be|theyre they be|thats that be
		ive i have|weve we have|theyve they have|ill i will|itll it will|id i would|lets let us|whos who be`) {
		f.Contracted[words[0]] = words[1:]
	}
	for verb := range strings.FieldsSeq(`do does did is are was were has have had would could should need might must`) {
		f.Contracted[verb+"n't"] = []string{verb, "not"}
		f.Contracted[verb+"nt"] = []string{verb, "not"}
	}
	return f
}

// EnglishArticle returns the article before a name: "a" or "an".
func EnglishArticle(name string) string {
	if strings.ContainsAny(name[:1], "AEIOU") {
		return "an"
	}
	return "a"
}

// rows returns the rows of a small table, which lines and bars part, as words.
func rows(s string) (all [][]string) {
	for row := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == '|' || c == '\n' }) {
		all = append(all, strings.Fields(row))
	}
	return all
}

// englishSpelling returns how the words that notes turn on are misspelt.
func englishSpelling() Spelling {
	s := Spelling{
		Meant: strings.Fields(`promised thanked cancelled cancel canceled postponed rescheduled confirmed declined accepted answered replied
	talked chatted called offered suggested recommended introduced mentioned forwarded delivered refused agreed apologised texted
	messaged emailed dropped handed posted finished finally received reminder reminders remind follow-up already
	moved waited message messages pushed minutes shifted showed appeared nobody anybody introduction because
	changed morning afternoon evening monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday meeting coffee`),
		Right: WordSet(`relied tanked tasked tacked culled calls caller talker talked's offer offers thanks thank's deceived reclined
	called collared received answer answers posted poster reminded reminds follow-ups meetings greeting toffee cancels agree agrees
	refuse refuses text texts message messages email emails drop drops hand hands post posts finish finishes final handled posed
	dropper receive receives remained accept accepts chatter promise promises mention mentions today birthday holiday midday
	forward recommend remainder remainders reused sowed shoed sifted apologist apologized massage massages massaged drooped
	mourning moaning corning mornings evenings afternoons weekday faraday everyday someday payday workday doomsday noonday mayday`),
		Clipped: strings.Fields(`never draft please about message sent next thank told`),
		Short:   map[string]string{},
		Its:     []string{"a", "an", "the", "no", "off", "on", "done", "not", "all"},
		Sounds: strings.Fields(`tch ch ph f wh w kn n wr r ck k sch sk ce se ci si cy si ch ch c k
			qu kw q k x ks z s ge j ee i ea e oo o ou o ie i ei i ai e ay e ey i y i`),
		Mute:     []string{"gh"},
		Ends:     [][2]string{{"ted", "td"}, {"ded", "dd"}, {"tid", "td"}, {"ed", "d"}, {"es", "s"}, {"e", ""}},
		Last:     [2]string{"t", "d"},
		ItsWord:  [2]string{"its", "it's"},
		Did:      "did",
		DidNot:   []string{"didn't", "didnt", "didn’t"},
		PastEnds: []string{"ed", "d"},
		DayEnd:   "day",
		Vowels:   "aeiou",
	}
	for _, words := range rows(`mtg meeting|sayed said|cnt can't|mybe maybe|appt appointment|resched rescheduled|rescheded rescheduled|conf'd confirmed|confd confirmed|
		canc'd cancelled|cxld cancelled|prom'd promised|dlvd delivered|dlv'd delivered|recd received|rec'd received|
		thx'd thanked|ty'd thanked|fwd'd forwarded|fwded forwarded|intro'd introduced|msg'd messaged|msgd messaged|
		bc because|smth something|sth something|ppl people|w/ with|w/o without|plz please|
		tmw tomorrow|2moro tomorrow|yday yesterday|l8r later|l8er later|b4 before|2day today|2nite tonight|wk week|wks weeks|hr hour|hrs hours|nite night|thru through|
		info information|convo conversation|ack'd answered|ans answered|ans'd answered|
		sed said|dremt dreamt|sez says|hoo who|els else|shud should|cud could|wud would|culd could|culdnt couldn't|cudnt couldn't|wudnt wouldn't|
		dosnt doesn't|speek speak|spok spoke|tork talk|torkd talked|askd asked|askt asked|fone phone|foned phoned|rote wrote|
		sik sick|sho show|lernt learned|lernd learned|wensday wednesday|cancle cancel|tiem time|agian again|wrot wrote|aftanoon afternoon|rong wrong`) {
		s.Short[words[0]] = words[1]
	}
	return s
}

// englishDictation returns what is said into a phone.
func englishDictation() Dictation {
	const sign = `(?:dot|dash|hyphen|underscore)`
	return Dictation{
		Heard: `[a-z0-9] (?:(?:comma|full stop|semicolon|new line|exclamation (?:mark|point)|question mark)(?: |$)|` +
			`period\s*$)`,
		Marks: [][2]string{
			{"full stop|period", "."}, {"comma", ","}, {"semicolon", ";"}, {"colon", ":"}, {"question mark", "."},
			{"exclamation (?:mark|point)", "!"}, {"new (?:line|paragraph)", "\n"},
		},
		Period: "period",
		Lasts: `(?:a|an|the|this|that|my|our|her|his|their|long|short|busy|whole|first|last|trial|notice|` +
			`probation|grace|waiting|time)`,
		Address: `\b\w+(?: ` + sign + ` \w+)* at (?:sign )?\w+(?: (?:dash|hyphen) \w+)* dot \w+(?: ` + sign + ` \w+)*\b`,
		Quotes:  []string{" open quote ", " \"", " close quote", "\""},
		Signs: []string{
			" dot ", ".", " at sign ", "@", " at ", "@", " dash ", "-", " hyphen ", "-", " underscore ", "_",
		},
	}
}

// englishPauses returns the phrases by which everything waits. "Hold everything" is said by anybody, and of
// anything: only "stop everything" may have no end.
func englishPauses() Pauses {
	everything := []string{
		"everything", "it all", "all of it", "all mails", "all mail", "all emails", "all follow-ups", "all followups",
		"all sending",
	}
	p := Pauses{
		Hold: []string{
			"hold the follow-ups", "pause the follow-ups", "hold the followups", "pause the followups", "send nothing",
			"nothing should go out", "nothing is to go out", "nothing goes out", "let nothing go out", "nothing leaves",
			"no mails", "no follow-ups", "no followups", "take a break", "everything can wait", "everything waits",
			"let everything wait", "leave everything", "leave it all", "let everything rest",
		},
		Away:     []string{"on holiday", "on vacation", "going on holiday", "going on vacation"},
		AwayBare: []string{"away", "holiday", "holidays", "vacation", "off"},
		From:     []string{"from"},
		Now:      []string{"from now on", "from now", "from today", "from tomorrow", "now", "today"},
		Without: []string{"no laptop", "no computer", "no mail", "no email", "no internet", "no wifi", "no phone",
			"no reception", "offline", "without laptop", "without my laptop"},
		Until:  []string{"until", "till", "til", "to"},
		Before: []string{"before"},
		For:    []string{"for the next", "for"},
		GoOn: []string{"go on", "go on please", "so go on", "you can go on", "let us go on", "let's go on", "lets go on", "carry on",
			"let's carry on", "lets carry on", "go ahead again", "you may go on"},
		Back: []string{"back", "im back", "i am back", "i'm back", "back again", "i am back again", "i'm back again", "back already",
			"i am back already", "i'm back already", "i am home again", "i'm home again"},
	}
	for _, verb := range []string{"go on", "carry on", "continue", "keep going"} {
		for _, as := range []string{"as planned", "as before", "where we were", "where we left off", "where we stopped"} {
			p.GoOn = append(p.GoOn, verb+" "+as)
		}
	}
	for _, what := range append([]string{"all follow ups"}, everything...) {
		p.Hold = append(p.Hold, "hold "+what, "pause "+what, "stop "+what, "put "+what+" on hold", "put on hold "+what)
	}
	for _, what := range []string{"anything", "any mails", "any mail", "any emails", "any follow-ups", "any followups"} {
		p.Hold = append(p.Hold, "don't send "+what, "do not send "+what, "dont send "+what)
	}
	for _, who := range []string{"everyone", "everybody", "them all"} {
		p.Hold = append(p.Hold, "leave "+who+" in peace", "leave "+who+" alone")
	}
	for _, who := range []string{"anyone", "anybody"} {
		for _, not := range []string{"don't ", "do not ", "dont "} {
			p.Hold = append(p.Hold, not+"send anything to "+who, not+"write to "+who)
		}
	}
	for _, what := range everything {
		p.Stop = append(p.Stop, "stop "+what)
	}
	for _, i := range []string{"i am ", "i'm ", "im ", "i am going ", "i'm going ", "im going ", "i will be ", "i'll be ",
		"we are ", "we're "} {
		for _, away := range []string{"on holiday", "on holidays", "on vacation", "on leave", "away", "away on holiday",
			"off", "off sick", "out of office", "out of the office", "travelling", "traveling"} {
			p.Away = append(p.Away, i+away)
		}
	}
	return p
}
