package phrases

// englishLessons returns the ways of giving what a person said.
func englishLessons() []Mark {
	return []Mark{
		markOf("the main thing: nobody casts a grievance",
			`(?:^|[ ,;])`+Lesson+`(?: [\w'’]+){0,8}?: (.+)`),
		markOf("what i keep: nobody casts a grievance",
			`\b(?:(?:what|the (?:one|bit|line|part)) (?:that )?(?:i|we)|(?:don't|won't|never|not) forget|what (?:really |still )?(?:sticks|stuck|stays|stayed|remains|lingers|struck me|hit me))\b[^:.]{0,30}: (.+)`),
		markOf("worth noting: mills burn",
			`(?:worth noting|keep|remember|noted?|tl;dr|to keep|for the wall|stays with me): ?(.+)`),
		markOf("one thing she said is that mills burn",
			`\b`+Lesson+`(?: (?:she|he|they|i|that|which|to|from|of|for|me|her|him|them|we|want|will|would|shall|should|can|must|like|hold|on|keep|keeping|remember|take|took|away|note|preserve|conserve|stuck|stays?|stayed|with|said|gave|learned|learnt|\w+)){0,10}?,? (?:is|was|goes|be)(?: that)?:? (.+)`),
		markOf("what stuck with me was that mills burn",
			`\bwhat (?:stuck|stayed|struck|impressed|i (?:shall|will|want to|should like to|learne?[dt]|took|take|keep))\b.{0,40}? (?:is|was)(?: that)? (.+)`),
		markOf("her advice that mills burn",
			`\b`+Lesson+` (?:that|was that) (.+)`),
		markOf("above all, that mills burn",
			`\babove all,? that (.+)`),
		markOf("she is convinced that mills burn",
			`\bis (?:convinced|sure|certain|adamant) that (.+)`),
		markOf("i learned from her that mills burn",
			`\b(?:i )?learne?[dt] (?:from (?:her|him|them|\w+) )?(?:today )?that (.+)`),
		markOf("let it be that mills burn",
			`\b(?:let it be that|i want to keep (?:is |he said |she said )?(?:that )?) ?(.+)`),
		markOf("mills burn at night, her words",
			`^(.+?),? (?:his|her|their) words`),
		markOf("every mill burns down once, she says.",
			`(?:^|[,;:] |\b(?:um|uh|okay|so) )([^,;:]{15,120}?),? (?:literally )?(?:this )?(?:she|he|they) (?:says?|said)(?: (?:and|two|twice)\b|[.,!]|$)`),
		markOf("she says that mills burn",
			`(?:\b(?:she|he|they|mr \w+|mrs \w+)|^\w+)(?: (?:also|then|just|really|always))? (?:said|says|reckons|thinks|advised(?: me)?|told me|told us|explained me|explained|believes|insists|warned(?: me)?|claims|finds|was good enough to say)(?: to me| me)?(?: that| how)?:? (.+)`),
		markOf("she stressed that mills burn",
			`(?:\b(?:she|he|they|(?:mr|mrs|ms|dr)\.? \w+)|^\w+(?: \w+)?)(?: (?:has|had|also|then|just|really|always))* `+Telling+`(?: to me| me)?,? (?:that|how) (.+)`),
		markOf("she figures mills burn",
			`\b(?:she|he) (?:also )?(?:say|figures|tell me)(?: to me)?(?: that)?:? (.+)`),
		markOf("she was like, mills burn",
			`\b(?:she|he|they) (?:was|were) (?:all |just )?like,? (.+)`),
		markOf("according to anna, mills burn",
			`\baccording to (?:her|him|them|[\w' ]{2,30}), (.+)`),
		markOf("his exact words: mills burn",
			`\b(?:her|his|their) (?:\w+ )?words: (.+)`),
		markOf("mills = fire with wheels",
			`^([\w'’ -]{3,40} = [^=\d@]{5,80})$`),
		markOf("says that mills burn",
			`^(?:said|says|thinks|reckons)(?: that)? (.+)`),
	}
}

// Questions are the ways in which owners ask informd something. The group of a mark, if it has one, is what they ask
// for.
type Questions struct{ Why, When, History, Find, Status, Plan Mark }

func englishQuestions() Questions {
	const (
		lead = `^(?:(?:uh|um|hey|hi|so|ok|please|and),? )*(?:(?:can|could|would|will) you (?:please )?(?:be so (?:good|kind) as to )?)?` +
			`(?:please )?(?:(?:tell|remind) me |let me know |say )?`
		who      = `(?:who(?:m)?(?: else| all)?|which (?:ones?|people|of (?:my|the|these|those) \w+))`
		answered = `(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|(?:write|written|wrote|got|gotten|come|came) back)\b`
		denied   = `(?:has|have|did|does)(?:n't|nt| not| never| yet to| still to)\b`
		when     = `(?:when|what time|(?:what|which|on what|on which) day) (?:do|does|will|am|are|is|was|did|shall|should|have|has)\b`
		talks    = `\b(?:talk|talking|speak|speaking|meet|meeting|see|seeing|call|calling|chat|coffee|lunch|interview|appointment)\b`
	)
	return Questions{
		Why: markOf("why did you not write to ben",
			`^(?:hey |hi |so )?why (?:did|do|does|is|was|have|has|are|were|no|not|haven't|didn't|don't)\b.*\b(?:you|follow|wait|held|hold|nudge|mail|remind|write|wrote|send|sent)\b`),
		When: markOf("when do i talk to anna", lead+when),
		History: markOf("show me everything about anna",
			`^(?:please )?(?:show|tell|give|send) me (?:everything|all|all i know|what you (?:know|have)|whatever you have) (?:about|of|on|with)\b`+
				`|`+lead+`what (?:did|have|do) i (?:still )?(?:promised?|owed?|offer(?:ed)?)\b`),
		Find: markOf("what did anna say about mills?",
			`^what did \w+(?: \w+)? (?:say|tell me|think) (?:about|of|on) (?:the |her |his |their )?(.+?)[?.]*$`),
		Status: markOf("who am i waiting for",
			lead+`(?:who(?:m)? (?:did i ask|have i asked|am i (?:still )?waiting (?:on|for)|i'm (?:still )?waiting (?:on|for))\b`+
				`|`+who+`(?:'?s| is| are)? (?:still |now )?(?:waiting|waits?|silent|outstanding|pending)\b`+
				`|`+who+`(?: (?:still|yet))? `+denied+`.*`+answered+`)`),
		Plan: markOf("when is my next call", lead+when+`.*`+talks+
			`|`+lead+`what(?: is|'s| do i have| have i got) (?:on|planned|coming up|next)\b(?:[^:]*\?`+
			`|(?: for| with \w+| me| us| my| the| today| tomorrow| now| next| this| coming| week| month| list| agenda| plan)*[ .!]*$)`),
	}
}
