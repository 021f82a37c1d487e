package lang

// englishAskWords returns what makes an English ask harder to answer. What an ask lacks is not listed, because
// there are more ways to say it than a table can hold.
func englishAskWords() AskWords {
	const (
		an     = `((a|an|any|some|another|new|next|suitable|paid|other|junior|summer|graduate|full-time|part-time) )*`
		job    = `(jobs?|positions?|vacanc(y|ies)|internships?|traineeships?|placements?)\b`
		cv     = `(cv|c\.v\.|résumé|resume|curriculum vitae)\b`
		yours  = `your (\w+ )?(team|company|group|firm|department|lab|laboratory|institute|office|organi[sz]ation|staff|studio|business|workshop)\b`
		iShall = `\bi(['’]ll| will| shall) (just |simply |then |therefore |also )?`
		visit  = iShall + `(ring|call|phone|telephone|come|drop|pop|stop by|turn up|knock|be (at|in|on|outside|waiting|there))\b`
		answer = `(answer|reply|respond|response|get back to me|let me know|write back|confirm|decide)\b`
	)
	faults := []AskFault{
		wants(`\b(i['’]m|am|i['’]ve been|i have been|currently|actively) (also |now |just |still |actively |currently )?(looking|searching|hunting) for ` +
			an + `(` + job + `|openings?\b|employment\b|new challenge|(new|next|suitable|junior) role\b|opportunit(y|ies) (at|in|with|within)\b)`),
		wants(`\b(i|i['’]d|i['’]m|would|am) (really |very much |also |urgently )?(need|want|seek|seeking|after|like|love|welcome|appreciate) ` + an + job),
		wants(`\b(do you (\w+ )?have|is there|are there|know of|hear of|aware of) ` + an + job),
		wants(`\b(job|career|employment) (opportunit(y|ies)|openings?|offers?|leads?)\b`),
		wants(`\b(any|some|an?) (\w+ )?(vacanc(y|ies)|openings?|opportunit(y|ies)|positions?|jobs?) (\w+ )?(in|at|on|with|within) ` + yours),
		wants(`\b(are you|is ` + yours + `|whether you are|if you are|you['’]re) (now |currently |still )?(hiring|recruiting)\b`),
		wants(`\b` + yours + ` (is|are) (now |currently |still )?(hiring|recruiting)\b`),
		wants(`\b(attach(ed|ing)?|enclos(e|ed|ing)|send(ing)?|sent|forward(ing)?|pass(ing)?|hand(ing)?|submit(ted)?|includ(ed|ing)|share|review|look at) (\w+ )?(\w+ )?my (\w+ )?` + cv),
		wants(`\bmy (\w+ )?` + cv + `( is| can be)? (attached|enclosed|below|included)\b`),
		wants(`\bthe (attached|enclosed) ` + cv),
		wants(`\b(find|see) (attached |enclosed )?my (\w+ )?` + cv), wants(`\bmy (\w+ )?` + cv + ` and (\w+ )?\w+ (are |is )?(attached|enclosed)\b`),
		wants(`\bstart (work |working )?(on )?(` + EnglishWeekday + `|tomorrow|at once|any ?time)\b.{0,20}\bhave me\b`),
		wants(`\bput in a (good |kind |friendly )?word\b`), wants(`\b(say|drop) a (good|kind|friendly) word\b`), wants(`\bput (my name|me) forward\b`),
		wants(`\brecommend me (to|for|as)\b`), wants(`\brefer me (for|internally|to (your|hr\b))`),
		wants(`\b(write|give) me a (reference|referral)\b`), wants(`\bact as (a|my) refer(ee|ence)\b`),
		wants(`\bconsider(ed|ing)? (me|my (application|profile|candidature)) (for|as)\b`), wants(`\b(keep|bear|have) me in mind\b`),
		wants(`\bthink of me (if|when|for|should)\b`), wants(`\b(addition|asset) to ` + yours), wants(`\bof use to you as\b`),
		wants(`\b(join|joining|become part of|be part of) ` + yours), wants(`\b(love|want|hope|keen|eager|i['’]d like|would like) to work (for|at|in) ` + yours),
		wants(`\bi (could|can) start (work |working )?(immediately|right away|straight away|next (week|month)|on \d|(in|from|as of) (january|february|march|april|may|june|july|august|september|october|november|december))\b`),
		wants(`\bmy notice (period )?is\b`), wants(`\b(get|find|land|arrange) me ` + an + job), wants(`\bhelp me (to )?(get|find|land|secure) ` + an + job),
		wants(`\bmy (application|` + cv + `)(['’]s| has| is) (been )?(there|with you|in your|on your|on file)\b`),
		wants(`\b(pass|forward|hand) (this|it|me|my \w+) (on |along |over )?to (whoever|hr\b|human resources|your (boss|manager|hr\b))`),
		wants(`\bput me in touch with (hr\b|human resources|your (hr\b|recruit|hiring)|whoever (hires|recruits))`),

		ofMany(`^(dear|hi|hello|hey) (all|everyone|everybody|colleagues|sirs|professionals)\b`),
		ofMany(`\b(contacting|approaching|writing to|reaching out to|(speak|speaking|talk|talking|connect|connecting) (with|to)) (\w+ )?` +
			`(professionals|experts|specialists|practitioners|companies|firms|organi[sz]ations)\b.{0,40}\b(various|different|several|many|leading|across|including yours)\b`),

		presses(visit + `.*\bunless\b`), presses(`\bunless (you|i)\b.*` + visit),
		presses(`\b(i|i['’]d|i would|at least|fully) (at least |fully |therefore )?(expect|insist on|demand) (a|an|your|some|to hear|you to)\b( \w+)?`),
		presses(`\bi (must |really |have to )?insist\b`),
		urges(`\b(please|kindly|(could|can|would) you|must|need|need to|need you to|your|an?)( \w+){0,2} ` + answer + `.{0,50}` +
			`\b(by (` + EnglishWeekday + `|tomorrow|tonight|noon|the end|the \d|\d)|no later than|at the latest|within (the next )?(\d+|one|two|three|twenty-four) (hours?|days?))\b`),
		urges(`\basap\b`), urges(`\burgent(ly)?\b`), urges(`\btime is (really |very much )?of the essence\b`),
		urges(`\b(please|kindly|must)( \w+){0,2} ` + answer + `.{0,30}\b(immediately|at once|right away|as soon as possible|promptly)\b`),
		presses(`\bmy (only|last|one|final) (and only |remaining |real )?(hope|chance)\b`),
		presses(`\b(don['’]t|do not|you (can|could)(['’]t|not| not)) (just |please |simply )?(leave me (hanging|waiting)|let me down|disappoint me|refuse me|turn me (away|down)|ignore (me|this))\b`),
		presses(`\b(count|counting) on (you\b|your (help|answer|reply|support|yes))`),
		presses(`\bi trust (that )?(you(['’]ll| will| won['’]t| can| shall)|we)\b`),
		presses(iShall + `(take|treat|read|regard) (your |any |no )?(silence|answer|reply) (as|for) (a yes|yes|agreement|consent)\b`),
		presses(`\b(have|has) (all|both) (\w+ )?(said yes|agreed|found (the )?time|accepted|made time|replied)\b`),
		presses(`\b(others|everybody|everyone|colleagues) (else )?(have|has) (all |already |kindly )*(said yes|agreed|found (the )?time|accepted|made time|replied)\b`),
		presses(`\b(you owe it to|no excuses?\b|the least you (can|could))`), presses(`\bwould have to be (justified|explained)\b`),
		urges(`\b(tell me|explain|let me know) why (not\b|you (can['’]t|cannot|won['’]t|refuse))`), urges(`\b(give|state|name|tell) me (a|your|the) (good )?reasons?\b`),
		presses(`\byou won['’]t regret\b`), presses(`\b(move|go) on to the next\b`), presses(`\bno for an answer\b`), presses(`\bno (is not|isn['’]t) an (option|answer)\b`),
		presses(iShall + `(keep|continue|go on) (writing|calling|ringing|trying|asking|mailing|emailing)\b`),
		presses(`\b(you still (haven['’]t|have not)|why have(n['’]t)? you (not )?(yet )?)( yet)? ?(answer|repli|respond)ed\b`),
	}
	return AskWords{
		Denial: `(\b(not|no|nor|never|neither|nothing|nobody|without|rather than|instead of|cannot)\b|n['’]t\b)`,
		Wanted: `\?|\b(may|might|could|can|would|will|shall) (i|you|we)\b|\b(i|we)(['’]d| would| should| want| wish| hope| wonder| long| am (keen|eager|curious|hoping)| was (hoping|wondering))\b|` +
			`\b(ask|asking|questions?|minutes?|let me know|hear from you|free on|available|grateful|glad) ?\b|\bplease (call|ring|write|tell|send|say|let)\b`,
		Turn:      `\b(but|however|though|yet|still)\b|;`,
		Faults:    faults,
		Announced: `\b(the following|(these|my|some|a few) (\w+ )?questions)( \w+)?:[^.!]*([,;?][^.!]*){3}`,
		Indirect:  `(^|[,;:]|\band|\bor)\s+(and |or |also )?(how|what|which|who|whom|whose|whether|if|when|where|why|do you|did you|are you|is|are|does)\b`,
	}
}

// wants returns a fault by which an ask wants a job, which a "not" cancels.
func wants(words string) AskFault { return AskFault{Words: words, WantsJob: true, Denied: true} }

// ofMany returns one by which it is worded for many people.
func ofMany(words string) AskFault { return AskFault{Words: words, ToMany: true} }

// presses returns one by which it presses.
func presses(words string) AskFault { return AskFault{Words: words} }

// urges returns one of pressure that a "not" cancels: "it is not urgent".
func urges(words string) AskFault { return AskFault{Words: words, Denied: true} }
