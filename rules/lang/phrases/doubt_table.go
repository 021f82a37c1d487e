package phrases

// Doubts are the words that put in doubt what a sentence says, or remove a doubt.
type Doubts struct {
	Hedges    Mark // anywhere in the sentence: it may not be so
	Measured  Mark // such a word before a measure, where it only means "about": "maybe ten"
	Hearsay   Mark // before the match: somebody says that it is so
	Overheard Mark // a verb of hearsay that reports no word of the doer's own
	Dropped   Mark // that the address after it is not to be written to
	Warned    Mark // that somebody named is to be left alone
	MineToDo  Mark // before what the owner means to do
	TheyWill  Mark // before what somebody else means to do
	WasSo     Mark // that it was so, and is over
	ButNot    Mark // that the rest of the sentence takes it back
	NotMe     Mark // that it was said to others
	Negated   Mark // that something in the sentence is not so
	Todo      Mark // a heading of a to-do list
	Promised  Mark // next to what was done: it had been promised
	WasOwed   Mark // the same, of what had been promised before
	NotDone   Mark // that what was to be done is not
	Ready     Mark // a whole answer to "thanks are due" that says no more than that it is done
	Thanks    Mark // that thanks are spoken of
	Outcome   Mark // a word on how a talk went
	Stranger  Mark // somebody who says something, and is not the person of the note
	TheyDid   Mark // just before a verb: they do it, and not the owner
	Relays    Mark // that somebody says where she or he is, which may be another's absence
	Joke      Mark // that the note is not meant
	AboutMe   Mark // that news is the owner's own
}

// saidIWould matches a promise told afterwards: "the link i said id send".
const saidIWould = `(?:said|told (?:her|him|them|\w+)) (?:that )?i(?: would| will|'?d|'?ll)`

func englishDoubts() Doubts {
	return Doubts{
		Hedges:    markOf("maybe she came", `^(?:of course|surely|naturally)\b|\b(?:if|unless|whether|maybe|perhaps|probably|possibly|might|supposedly|allegedly|apparently|almost|nearly|as though|i (?:guess|think|suppose|believe|assume|imagine|reckon|fear)|afaik|iirc|not sure)\b`),
		Measured:  markOf("maybe ten", `\b(?:maybe|perhaps|probably|almost|nearly|i (?:guess|think|suppose)) (?:an?|half|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d+)\b`),
		Hearsay:   markOf("she says that he came", `\b(?:told|tells|heard|hears|says?|said|claims?|thinks?|believes?|rumou?r|according to)\b`),
		Overheard: markOf("anna heard that it is off", `\b(?:hears?|heard|thinks?|believes?|claims?|rumou?r|according to)\b`),
		Dropped:   markOf("forget ben@x.example", `\b(?:forget(?: about)?|ignore|skip|drop|remove|delete|erase|not|never|don'?t) (?:[\w.'+-]+,? ){0,4}[(<]?\S+@\S`),
		Warned:    markOf("do not, on no account, ask ben", `\b(?:on no account|(?:not|never|don'?t) (?:to )?(?:write|contact|mail|approach|call|ask|bother)|keep away)\b`),
		MineToDo:  markOf("tomorrow i will ", `\b(?:i|we)(?:'ll|'d| will| would| must| should| have to| want to| am going to)? ?$`),
		TheyWill:  markOf("she will ", `\b(?:she|he|they|\w+)(?:'ll| will| is going to| wants to) ?$`),
		WasSo:     markOf("she was away", `\b(?:was|were|got back|came back|out of office)\b`),
		ButNot:    markOf("i wrote it, but not sent it", `\bbut\b.*(?:\bnot\b|\bnever\b|n't\b|\bdeleted\b)`),
		NotMe:     markOf("she said it, but not to me", `\bnot (?:to |for |with )?(?:me|us)\b`),
		Negated:   markOf("it is not so", `\b(?:not|never|no longer)\b|n't\b`),
		Todo:      markOf("to do: ", `^(?:to ?-?dos?|ideas?|reminder to (?:self|me)): `),
		Promised:  markOf("the list i owed her", `\b(?:promised|as (?:i )?(?:said|agreed|announced)|(?:like|as) i said|i owed|owed (?:her|him|them)|my promise|my word|`+saidIWould+`)\b`),
		WasOwed:   markOf("sent, as i had promised", `\b(?:as (?:i )?(?:had |have )?(?:said|agreed|announced|promised|undertaken)|i(?: had| have|'d)? promised|(?:like|as) i said|owed (?:her|him|them)|promise kept|my promise|`+saidIWould+`)\b`),
		NotDone:   markOf("it is not sent yet", `\b(?:not|never|nothing) (?:\w+ )?(?:yet|sent|posted|done|ready|out)\b|n't (?:sent|posted|done|yet)\b|\b(?:(?:a|the|my|in|as|is|only|still) drafts?|drafted|deleted|bounced|tomorrow|tmrw|later|half|still|will)\b`),
		Ready: markOf("it's sent now.", `^\W*(?:(?:and|just|all|now|ok|yes|it|it's|it is|i|have|has|already|is|was|been|that|that's|did|went|a|the|my|her|him|them|to) )*`+
			`(?:done|sent|did (?:it|that)|went out|out|yes|yep|posted|mailed)(?: (?:it|that|off|now|already|today|yesterday|this morning|last night|just now|(?:on )?\w+day|at \d+[.:]?\d*|\d+[.:]?\d*))*\W*$`),
		Thanks: markOf("a card for her", `\b(?:thank\w*|thx|gratitude|grateful|card|flowers)\b`),
		Outcome: markOf("it went well", `\b(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|pleasant|charming|fun|fine|well|`+
			`kind|useful|awkward|tough|hard|short|long|quick|brief|done|went|took place|talked|spoke|chatted|met|call(?:ed)?|hour|min\w*|\d+ ?m(?:in)?)\b`),
		Stranger: markOf("my brother said", `^(?:i|we|you|it|nobody|everybody|everyone|somebody|someone|people|who|one|id|my \w+|our \w+) (?:\w+ )?(?:said|says?|told|thinks?|explained|mentioned|reckons?|believes?)\b`),
		TheyDid:  markOf("she has", `\b(?:she|he|they|it|who|nobody|you)(?: has| had| have| also)?$`),
		Relays:   markOf("inga told me he is away", `\b(?:told (?:me|us)|tells (?:me|us)|says|said|writes|wrote|thinks|reckons)(?: that)? (?:she|he|they)(?:'s|'re|s)?\b`),
		Joke:     markOf("april fools", `\b(?:april,? april|april fools?|kidding|jk|(?:only|was|am|just) joking|(?:just|only|was) a joke)\b`),
		AboutMe:  markOf("i got the job", `\b(?:i|i've|i'm|we|we've|my|me|our|us|progress)\b`),
	}
}

// A Matter is how owners answer a mail that asks about one thing: that it is done, and that they mean another thing.
type Matter struct{ Done, Another Mark }

// Matters are those of the mails that ask whether thanks were sent, and whether a promise was kept.
type Matters struct{ Thanks, Promise Matter }

func englishMatters() Matters {
	const begins = `^\W*(?:(?:yes|yep|yeah|ok|okay|i|i've|we|have|has|just|now|already|mother|finally|it|it's|that's|that|is|was|went|and)\W+)*`
	const to = `(?: (?:it|this|that|them|these|those|her|him|off|out|over|round|on|2|to \S+(?: office| house)?))*` +
		`(?:$|\W*[.,;!?)✅📤]| (?:on|in|from|at|by|via|with|within|w|now|today|yesterday|last|this|the day|before|just|already|tonight|\d\S*)\b)`
	return Matters{
		Thanks: Matter{
			Done: markOf("yes, sent it yesterday",
				begins+`(?:sent|posted|mailed|emailed|e-mailed|wrote|written|texted|messaged|did|done)`+to+
					`|\b(?:thanks?|thank-you|gratitude)\b[^.?!;]{0,60}\b(?:left my|sent|posted|went off|went out|is out|delivered)\b|`+
					begins+`sent (?:an? |my |the )?(?:thank you|thank-you|ty|thanks|thx)\b`),
			Another: markOf("sent her the link, as i said", `\b(?:promised?|owed?|(?:as|like) i said|thing)\b`),
		},
		Promise: Matter{
			Done: markOf("just shared it with her",
				begins+`(?:sent|posted|mailed|emailed|e-mailed|delivered|handed|took|brought|dropped|uploaded|shared|forwarded|cleared|done|did|gave|couriered|shipped|yeeted)`+to),
			Another: markOf("sent a card", `\b(?:thank\w*|thx|gratitude|card|flowers)\b`),
		},
	}
}
