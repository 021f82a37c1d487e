package phrases

// QuestionsToUs are the ways in which owners ask informd itself something. Each mark matches a whole sentence, without
// its greeting and its question mark. The group of Find and of LastWrote is what is looked for, and whom it is about.
type QuestionsToUs struct {
	Open      Mark // who is still to answer, or what comes
	Owed      Mark // what the owner still owes, and who waits for them
	Missed    Mark // what happened meanwhile
	Find      Mark // that informd looks for something
	FindIt    Mark // the same, of what the sentence before it tells
	LastWrote Mark // when the two last wrote to each other
	Confirm   Mark // whether what informd has noted is right
	There     Mark // whether informd is there
}

func englishQuestionsToUs() QuestionsToUs {
	const (
		begins = `^(?:(?:and|so|ok|okay|hm+|oh|well|sorry|please|now|by the way|btw|quick question|remind me|tell me|show me|` +
			`can you (?:tell|show|remind) me|could you (?:tell|show|remind) me|do you know)[,:]? )*`
		end    = `(?: (?:now|today|please|again|then|by the way|btw|right now|at the moment|so far))*$`
		isAre  = `(?:'s|'re|s| is| are| remains?)`
		still  = `(?: still| all| left)*`
		ofThem = `(?: (?:of|from|among) (?:\w+[ '-]?){1,5}?)?`
		i      = `(?:do i|have i|am i|did i)`
		thing  = `(?:things?|letters?|mails?|notes?|answers?|promises?|replies|thank[- ]?yous?)`
	)
	owing := `(?:send|do|answer|write|thank|promised?|deliver|post|settle|pay back|get back to|reply to)`
	return QuestionsToUs{
		Open: markOf("who of the museum people is still open",
			begins+`(?:who|what|which(?: ones| people| asks)?)`+ofThem+isAre+still+
				` (?:open|outstanding|pending|unanswered|to answer|to come|missing|silent|undecided)`+end+
				`|`+begins+`who(?: else)?`+ofThem+` (?:hasn't|hasnt|has not|haven't|havent|didn't|did not|has yet to)`+
				` (?:answered?|replied|reply|written back|got back|come back|said anything)(?: (?:to )?me| yet| back| so far)*`+end+
				`|`+begins+`(?:who|whom|what)`+still+` am i`+still+` waiting (?:for|on)`+end+
				`|`+begins+`(?:how far are we|how are we doing|how are things|how does it (?:look|stand)|how is it (?:all )?going)`+end),
		Owed: markOf("what's still to send to whom",
			begins+`(?:who|what|which `+thing+`)`+isAre+still+` to(?: be)? `+owing+`(?:\w*)(?: (?:to )?(?:who|whom))?`+end+
				`|`+begins+`(?:what|whom|who|how much)(?: else)?`+still+` (?:do i|must i|should i|have i to|do we)`+still+
				` (?:owe|have to `+owing+`|need to `+owing+`|`+owing+`)`+
				`(?: (?:to )?(?:who|whom|anybody|anyone|people|them)| to| back)?`+still+end+
				`|`+begins+`who`+isAre+still+` (?:waiting|waits)(?: (?:for|on) (?:me|an answer|word))?`+end+
				`|`+begins+`who`+still+` waits (?:for|on) (?:me|an answer|word)`+end+
				`|`+begins+`(?:do i|did i) (?:still )?owe (?:anybody|anyone|somebody|someone) (?:anything|something|a word|an answer)`+end+
				`|`+begins+`(?:have i|did i) (?:forgotten|forget|missed?|promised?) (?:anybody|anyone|anything|something)`+end),
		Missed: markOf("what did i miss",
			begins+`(?:what (?:did|have) i miss(?:ed)?|did i miss (?:anything|something|much)|what happened|`+
				`what has happened|what's new|whats new|what is new|any news|anything new|what's happened)`+
				`(?: (?:while i was (?:away|gone|off|out)|meanwhile|since(?: \w+){1,3}|here|last week|this week|yesterday|in the meantime))*`+end),
		Find: markOf("can you find my mail about batches",
			begins+`(?:can|could|would|will) you (?:please )?(?:find|search(?: for)?|look for|look up|dig up|dig out)`+
				` (?:me )?(?:again )?([\w'-]+(?: [\w'-]+){0,7})`+end),
		FindIt: markOf("can you find it",
			begins+`(?:can|could|would|will) you (?:please )?(?:find|see|get|fetch|look for|pick up|take|track down|catch)`+
				` (?:it|that|that one|this|this one|them|the mail|that mail|my mail)`+end),
		LastWrote: markOf("when did i last write to sara lund",
			begins+`when (?:did i|have i)(?: last| ever)? (?:write|written|mail|mailed|wrote|hear|heard|talk|talked|speak|spoken|contact|contacted)(?: to| from| with)?`+
				` ([\w.'-]+(?: [\w.'-]+){0,3}?)(?: last| the last time)?`+end+
				`|`+begins+`when was my last (?:mail|letter|note|message|word|talk|contact) (?:to|from|with) ([\w.'-]+(?: [\w.'-]+){0,3}?)`+end+
				`|`+begins+`how long (?:is it|has it been|ago is it) since i (?:last )?(?:wrote|mailed|heard|talked|spoke)(?: to| from| with)? ([\w.'-]+(?: [\w.'-]+){0,3}?)`+end),
		Confirm: markOf("is that right",
			`^(?:and |so |hm+,? |ok,? )*(?:is (?:that|this|it) (?:right|correct|so|true|ok|okay)|did you (?:get|understand|read|note|catch) (?:that|this|it|me)|`+
				`have you (?:got|understood|noted) (?:that|this|it)|do you have (?:that|this)|got (?:that|it))`+end),
		There: markOf("are you there",
			`^(?:and |so |hm+,? |hello,? |hi,? |hey,? )*(?:(?:are|r) you (?:still )?(?:there|alive|working|awake|on|running|ok|okay|listening)|`+
				`is (?:anybody|anyone) there|do you (?:still )?(?:work|hear me|read this|read me)|(?:is|does) this (?:thing )?(?:on|work|working)|hello)`+end),
	}
}
