package prose

import (
	"informd/rules/lang"
	"informd/rules/notes"
)

// The plain patterns say the same things in general words: a list of what one does, and of what it is
// done to. Who does it, and whether it is said to be so, the clause tells (doer.go).

func plainPatterns() []pattern {
	gaveOver := oneOf(`sent send_out went gone wrote written posted mailed emailed gave given left dropped texted rang delivered conveyed
		expressed said passed got put brought brings took handed dispatched out done off conveyed told shipped slipped popped`)
	thanksSaid := oneOf(`thanks thank[_-]?yous? thank_u thx ty gratitude appreciation to_thank`)
	days := oneOf(lang.EnglishDay + ` today tomorrow tmrw tonight`)
	talks := oneOf(`talk call chat meeting appointment conversation interview lunch coffee tea breakfast dinner date slot zoom visit
		engagement session meetup thing one`)
	gladly := oneOf(`gladly happily with_pleasure yes yeah yep ok okay sure of_course willing happy glad pleased delighted keen game open
		up_for_it on_board`)
	very := `(?:` + oneOf(`so very quite really totally also still all more than would be been just always absolutely too perfectly now only`) + ` ){0,2}`
	wake := oneOf(`try retry ask speak_(?:with|to)_(?:her|him|them) talk_(?:with|to)_(?:her|him|them) write ping poke nudge contact disturb bother remind chase approach come_back get_back circle_back check_back
		check_in get_in_touch park shelve pause follow_up resume revert write_back contacted disturbed approached written trouble bothered hit_(?:him|her|them)_up (?:hit|ring|call|mail|text)_(?:him|her|them|me) patient wait
		leave_(?:it|him|her|them) back_(?:on|in|after|until|from)`)
	someone := `(?:` + name + `|the (?:\w+ )?(?:lady|gentleman|man|woman|guy|bloke|chap|fellow|person))`
	pursue := `(?:trouble|bother|pursue|chase|contact|write|nudge)(?: to)? (?:\w+ ){1,4}`
	promised := `(?:undertaking|promise|pledge|word|commitment|debt|obligation|vow)s?`
	kept := `(?:discharged|kept|fulfilled|honou?red|redeemed|settled|paid|delivered|done|executed|made good|made good on|delivered on|came good on)`
	did := `(?:i|we)(?:'ve| have|ve)? (?:just |finally |now |also )?\w+`
	met, asked := HasMet|TalkDue, WasAsked|HasAnswered
	return []pattern{
		{verb: notes.Nudged, standing: WasAsked, past: true, read: (*proseReader).readNudged,
			words: rx(`\b(?:re-?)?(?:nudged|chased|pinged|prodded|poked|pestered|badgered|bugged|reminded|jogged)(?: up)? ` + name + `|\b(?:followed|chased)(?: it)? up (?:with|on) ` + name + `|\b(?:gave|sent|shot|dropped|left) ` + name + ` (?:an? |another |one more )(?:\w+ ){0,2}(?:nudge|poke|ping|prod|reminder|chaser|follow-?up|push|kick|buzz)\b|\b(?:sent|dropped|put) (?:out |in )?(?:an? |another |one more )(?:\w+ ){0,2}(?:nudge|ping|reminder|chaser|follow-?up) (?:to|with|at) ` + name + `|\b` + name + ` (?:was |has been )?(?:nudged|chased|pinged|reminded) by me\b`)},
		{verb: notes.Nudged, standing: WasAsked, past: true, likely: true, read: (*proseReader).readNudged,
			words: rx(`\b(?:wrote|mailed|emailed|texted|messaged|rang|called|phoned|tried|dm'?d|whatsapped)(?: to)? ` + name + `|\b(?:left|sent|dropped) ` + name + ` (?:an? |another )(?:\w+ ){0,2}(?:voicemail|message|text|note|line|card|letter|dm|mail|email)\b`)},
		{verb: notes.Thanked, standing: met, past: true,
			words: rx(`\b` + gaveOver + `\b[^.?!]{0,70}\b` + thanksSaid + `\b|\b` + thanksSaid + `\b[^.?!]{0,50}\b` + gaveOver + `\b|\bthx'd\b|\bty'd\b|\b(?:got|has|received) (?:my|the) (?:card|flowers|letter of thanks)\b|\bthanked\b|\b(?:has|have) been thanked\b|^(?:done|sent): thanks\b|\bsaid (?:ta|ty|thx|thank you|thank u|cheers)\b`),
			not:   rx(`\bthank(?:s|ed) (?:me|us)\b|\bto be thanked|\bwas thanked (?:by|for)|\bthanked by|\bno thank|\bshould\b|\bthank you for\b|\bthanks for asking|\bnot yet\b|\b(?:a|the|my|in|as|is|only|still) drafts?\b|\bdrafted\b|\bdeleted\b`)},
		{verb: notes.Thanked, standing: met, past: true, read: (*proseReader).readThanksGiven,
			words: rx(`\b\w+ (?:off |out |over |round |up |through )?` + name + ` (?:an? |my |the |some )?(?:\w+ ){0,2}` + thanksSaid + `\b|\b\w+ (?:off |out |over |round |up |through )?(?:an? |my |the |some )?(?:\w+ ){0,2}` + thanksSaid + `(?: \w+)? (?:to|for|at) ` + name + `\b|\b` + thanksSaid + `\b[^.?!,;]{0,25}\bi (?:\w+ already|already \w+)\b`),
			not:   rx(`\bthank you for\b|\bthanks? to\b|\bno thank|\bnot yet\b`)},
		{verb: notes.Done, standing: met, past: true, read: (*proseReader).readKept,
			words: rx(`\b(?:went|gone|posted|delivered|handed(?: over)?|mailed|dispatched|shipped|off|out)\b(?: \w+){0,2} (?:to|with|by)\b|\b(?:has|have|had) been (?:sent|posted|mailed|delivered|handed|dispatched)\b|\bas promised\b|\b(?:is|are) (?:w|with|in there)\b|\bhas (?:now |got |finally )?(?:her|his|the|my|their|those|these|both|all)\b|\bdropped\b|\bbrought\b|\b(?:gave|handed|lent|returned|forwarded|shared|took|couriered|emailed|mailed|sent|passed) (?:(?:her|him|them|` + name + `) )?(?:back |round |over |on )?(?:the|my|his|her|our|that|those|some|two|three|both)\b|\b(?:received|got) (?:the|my|his|her|your)\b|\bpromise kept\b|\b(?:left|went) by (?:\w+ )?(?:post|courier|mail)\b|\bin the post\b|\bon (?:its|the|their) way to\b|\bback with (?:him|her|them|` + name + `)\b`),
			not:   rx(`\bwent (?:to|off to|out to) (?:the|a|my|see|bed)\b|\bgone to (?:the|a|see)\b|\b(?:will|must|should|going to|reading list)\b|\bhas (?:her|his|their) own\b`)},
		{verb: notes.Done, standing: anyStanding, past: true, read: (*proseReader).readPromiseKept,
			words: rx(`(?:^|\bmy |\bthe )` + promised + `\b[^.?!;,]{0,50}?\b` + kept + `\b|\b` + kept + ` (?:\w+ ){0,2}(?:my|the) ` + promised + `\b`), not: rx(`\bkept (?:me|us)\b`)},
		{verb: notes.Replied, standing: WasAsked, read: (*proseReader).readYes,
			words: rx(`\b(?:says?|said|goes|go|went|told me|answered|wrote)\b[^.?!]{0,30}\b` + gladly + `\b|(?:\bis|\bam|\bare|\bwas|\bbe|'s|\bshes|\bhes) ` + very + `(?:` + gladly + `\b|(?:in|down)(?:[,.!;]| tba| for (?:it|that|a)|$))|\b(?:agreed|agrees|consent(?:s|ed)) to\b|\baccept(?:s|ed)\b|\b(?:will|would) (?:gladly|happily)\b|\b(?:makes|does) it gladly\b|: in\b|: y(?:es)?(?:[,.;!]|$)|, keen\b|\bup for it\b|\ba yes\b|\bthumbs up\b|\bnodded\b|\b(?:signal+ed|expressed) (?:her|his|their) (?:readiness|willingness|consent)\b|\bgave (?:me )?(?:the|her|his) (?:ok|okay|nod|green light|consent|blessing)\b`),
			not:   rx(`^tell \b|\bsaid yes to (?:him|her|them)\b|\bis (?:happy|glad|pleased|open|game) (?:that|for me|until|at)\b|\b(?:said|says) (?:no|nothing)\b`)},
		{verb: notes.Replied, standing: WasAsked, past: true, read: (*proseReader).readContact,
			words: rx(`\b(?:wrote|texted|messaged|pinged|whatsapped|dm'?d|got in touch|(?:got|came|come|hit|wrote|called|rang|texted|pinged) (?:me )?back|reacted|reached out|commented|left (?:me )?(?:a )?(?:message|voicemail|note)|sent (?:me )?(?:an? )?(?:text|message|voice \w+|note|line|card|postcard|dm)|dropped me a line|buzzed me)\b`),
			not:   rx(`\b(?:wrote|writes) (?:a|an|the|in|his|her|about|that)\b|\bstill\b`)},
		{verb: notes.No, standing: asked, past: true,
			words: rx(`\bdid(?:n't|nt| not) (?:accept|consent)\b|\bdeclin(?:ed|es)(?: (?:me|my|it|to|with|politely|the (?:request|talk|interview|invitation|offer))\b|[.,;!]|$)|\b(?:said|says|told me|it's|is|was) (?:to )?(?:me )?(?:a )?(?:clear |firm |polite |friendly |flat )?no(?:[.,;!]|$)|\brefus(?:ed|es)(?: (?:me|my|it|to|politely)\b|[.,;!]|$)|\bhard pass\b|(?:->|→|=|:) ?(?:hard |clear |polite )?no?(?:[.,;!]|$)|\b(?:no|nope) from (?:` + name + `)\b|\brejected (?:me|it|my)\b|\bthumbs down\b|\bturned (?:me|it|us) down\b`),
			not:   rx(`\bsays no more\b|\baccept(?: \w+)? yet\b|\bfor an answer\b`)},
		{verb: notes.No, standing: asked, likely: true, free: true,
			words: rx(`\bnot (?:\w+ )?(?:for (?:her|him|me|them)|my thing|(?:her|his|their) thing|interested)\b|\b(?:do|does|did)(?:n't|nt| not) (?:want|wish|give (?:any )?interviews|do (?:it|this|that|these|interviews|calls)|feel like|have (?:the )?time|take part)\b|\b(?:would|'d|hed|shed) rather not\b|\bnot keen\b|\b(?:isn't|isnt|is not|aren't) (?:doing|giving|taking|up for)\b|\blet me down\b|\b(?:hasn't|has not|hasnt) (?:got )?(?:the |any )?time\b|\bhas no time\b|\b(?:must|has to|had to) (?:\w+ )?(?:refuse|decline)\b|\bnothing doing\b|\bturned down\b|\bno thanks\b|\b(?:can ?not|can'?t|unable to|not able to) (?:help|do (?:it|this)|talk to|see me|speak to|take part|make time)\b|\bprefers? not\b|\bopted out\b|\bfeels? too (?:old|busy|new)\b|\bno longer (?:gives?|does|takes?)\b|\bnot want\b|\bis too (?:\w+ )?(?:busy|occupied|old)\b`),
			not:   rx(`\b(?:i|we|if|until|till|now|next|why|week|month|later|yet) \b|\bdoes(?:n't|nt| not) like\b`)},
		{verb: notes.Cancelled, standing: TalkComes, past: true, read: (*proseReader).readCancelled,
			words: rx(`\b(?:cancel+ed|cancels|call(?:ed|s) off|postpone[ds]|(?:pulled|backed) out|fell ill|no longer (?:able|free|available)|bailed|with(?:drawn|drew)|vacated|fell through|put (?:` + name + `) off|be excused|(?:is|was|am) (?:prevented|detained|otherwise engaged)|excused (?:her|him)self|falls out|is off|(?:` + days + `|` + talks + `) is dead|(?:had|have had|has had|has|having|obliged|forced|compelled|bound|constrained|needs|wants) to (?:cancel|vacate|withdraw|call off|postpone|skip|drop out|bow out|pull out|back out|scrap)|scrapped|ditched|dropped out|bowed out|cried off|begged off|not coming|double[ -]booked|blew me off|off (?:sick|ill)|` + days + ` (?:is |has been )?(?:off|scrapped)|(?:can'?t|cannot|can not) (?:on )?` + days + `|(?:can'?t|cannot|can not|won't|unable to|not able to) (?:make|do|come|meet|attend|take place|happen)|indisposed|called it off)\b`)},
		{verb: notes.Moved, standing: TalkComes, read: (*proseReader).readMoved,
			words: rx(`\b(?:moved?|taken (?:it |(?:the|our) \w+ )?to|pushed?|push|shift(?:ed)?|changed|put|brought|bring|advanced|postponed?|rearranged|rebooked|delayed|deferred|bumped|switched|pulled forward|change of plan|resched\w*|swap+ed|make it|instead|now (?:meet|stands)|stands for|later|earlier|new (?:date|time|day)|` + days + `|\d{1,2}:\d\d|\d{1,2} ?[ap]m)\b`),
			not:   rx(`\bif i (?:can|could)\b|\bclash\w*\b|\bso (?:that )?i must\b`)},
		{verb: notes.Missed, standing: TalkDue | HasMet, past: true, read: (*proseReader).readMissed,
			words: rx(`\b(?:has|have|had) not (?:appeared|shown|come|turned up|called|rung)\b|\b(?:hasn't|hasnt|haven't) (?:appeared|shown|come|turned up)\b|\bdid(?:n't| not) appear\b|\bnever (?:appeared|answered)\b|(?:^|[,.] ?|\d )no (?:\w+ )?` + name + `[ .!]*$|\bforgot (?:me|us|about me)\b|\b(?:she|he|they) not[.!]?$|\bbailed\b.*\balone\b|\bno sign of\b|\bwaited\b[^.?!]*\bno (?:call|sign|message|word|answer)\b|\bwaited (?:\w+ ){0,3}for (?:` + name + `)\b.*\b(?:in vain|hours?|min\w*)\b|\b(?:wasn't|was not|weren't) there\b|\bleft me waiting\b|\bblanked me\b|\bwaited for nothing\b|\bdidn't materiali[sz]e\b`),
			not:   rx(`\bno (?:time|idea|news|answer|reply|rush|problem|worries|date|names?)\b`)},
		{verb: notes.Missed, standing: TalkDue | HasMet, prompt: AsksTalk, likely: true, past: true,
			words: rx(`\b(?:couldn'?t|could not|ill|sick|forgot(?:ten)? (?:me|us|it|our|about)|cancel+ed|postponed|went home|fell through|nothing came of it|(?:she|he|they) never|(?:was(?:n't| not)|nobody) (?:there|in|home|available)|did(?:n't|nt| not)(?: even)? (?:keep|text|come|call|ring|happen|arrive|make it))\b`)},
		{verb: notes.Met, standing: anyStanding, past: true, read: (*proseReader).readTalk,
			words: rx(`\b(?:conversed|nattered|discussed|(?:had|have had) (?:an? )?(?:\w+ ){0,2}(?:talk|chat|convo|conversation|word)|have (?:spoken|talked|met)|(?:got |just )?off the (?:blower|phone|line|call|horn) with|(?:ended up|got|got to|started) (?:talking|chatting|speaking)|(?:great|good|proper|solid|nice|long) (?:convo|talk|chat)|\d+ min(?:ute)? (?:talk|chat|call)|(?:grabbed|got|had) (?:a )?(?:coffee|tea|beer|drink|bite|lunch|breakfast|dinner) with|went for a (?:walk|coffee|drink|beer|run) with|sat (?:down )?with|spent (?:\w+ ){1,3}(?:hours?|minutes|mins?|afternoon|morning|evening) with|(?:zoomed|skyped|facetimed|hung out|caught up|compared notes) with|picked (?:her|his|their) brains?|spoke at length|(?:got|managed) to (?:speak|talk|meet)|(?:took|made) (?:an hour|half an hour|\d+ min\w*|\w+ minutes|(?:the |some )?time) for me|(?:gave|spared) me (?:an hour|half an hour|\d+ min\w*|\w+ minutes))\b`),
			not:   rx(`\bnever\b|\bwas to\b`)},
		{verb: notes.Met, standing: TalkDue | HasMet, past: true, read: (*proseReader).readTalk,
			words: rx(`\b(?:call|talk|chat|meeting|interview|conversation|convo)(?: with ` + name + `)? (?:is |was |went )?(?:done|over|finished|great|good|well|fine)\b|\b(?:i|we)(?: have)? (?:made|did|done) (?:the|our|my) (?:talk|meeting|interview|conversation)\b`)},
		{verb: notes.Asked, standing: anyStanding, free: true, theirs: true, read: (*proseReader).readAsked,
			words: rx(`\b(?:asked|enquired|inquired|did ask|did enquire)\b[^.?!]{0,40}\b(?:whom?|who) (?:else|i (?:should|might|ought)|next)\b`), not: rx(`\b(?:not|never|didn't|asked me)\b`)},
		{verb: notes.Later, standing: WasAsked | TalkDue, free: true, read: (*proseReader).readAgain,
			words: rx(`\b` + wake + `\b`), not: rx(`\bwrote\b|\bwrite (?:it|that|this) down\b|` + backToMe)},
		{verb: notes.Later, standing: HasAnswered | HasMet, free: true, read: (*proseReader).readComeBack,
			words: rx(`\b` + wake + `\b`), not: rx(`\bwrote\b|\bwrite (?:it|that|this) down\b|` + backToMe)},
		{verb: notes.Stop, standing: anyStanding, free: true, read: (*proseReader).readStop,
			words: rx(`\b(?:off (?:the|my|your) list|scrub (?:` + name + `)|kill (?:the ` + name + ` thread|` + name + `)|bin ` + name + `|nothing further|no more (?:mails?|messages?|letters?)|leave ` + someone + ` (?:alone|be) (?:from (?:here|now) on|for good|for ever|altogether)|not (?:to )?pursue|in peace|stop (?:anything|everything|all|(?:chasing|bothering|mailing|contacting|pestering|pursuing))|skip (?:` + name + `) for good|for good\b.*\b(?:off|out)|correspondence with .* closed|i close|(?:giving|give|gave) up on|stop with|wash my hands of|close the file|cross (?:him|her|them|` + name + `) off|` +
				pursue + `(?:no further|no more|any ?more|any (?:further|longer))|(?:never|not|don'?t|won'?t) ` + pursue + `(?:again|ever)|not more to write|take ` + name +
				` off|(?:not|don'?t) send anything (?:more|further|else) to ` + name + `|(?:not|don'?t|never) (?:remind me|(?:\w+ ){0,3}reminded) (?:(?:again|any ?more|ever) )*(?:of|about|for|on|regarding) ` + name + `|(?:do not|don'?t|never) send (?:(?:mr|mrs|ms|dr)\.? )?[\w'-]{3,} any (?:more|further) (?:letters?|mails?|messages?|reminders?|requests?)|no further correspondence)\b`),
			not: rx(`\bbefore\b|\buntil\b|\btill\b|\byet\b|\bno need\b`)},
		{verb: notes.Progress, standing: anyStanding, nobody: true, free: true, read: (*proseReader).readProgress,
			words: rx(`(?:\b(?:i|we)(?:'ve| have|ve)?(?: just| now| finally| also)? |^(?:just |finally )?|, (?:and )?)\b(?:got|landed|won|passed|closed|finished|published|signed|shipped|opened|launched|defended|graduated|released|delivered|founded|sold|raised|completed|received|secured|bagged|nailed|earned) (?:an? |the |my |our |it|that |in(?:to)? |class |\w+)|\b(?:i|we)(?: have|'ve| was| were|'m| am)? (?:now )?(?:been )?(?:been accepted|been offered|was offered|was accepted|admitted|elected|promoted|hired|appointed|selected|chosen|granted|awarded|certified)\b|: approved\b|\b(?:boss|they|company|board|committee|school|university) (?:said|says) yes\b|\bpaid off: got\b|^(?:\w+ ){1,4}(?:signed|approved|accepted|passed|published|closed|granted|awarded)\b`),
			not:   rx(`\b(?:i|we) have accepted\b|\bgot (?:back|home|up|off|in touch|to|it|here|there|her|his|him|a (?:cold|call|mail|text|message|no|yes|reply|letter|postcard))\b|\b(?:if|unless|wish|hope|dreamt|maybe|might|years? ago)\b|\bpassed (?:on|by|out|away)\b|\breceived (?:my|her|his|a (?:mail|letter|message|reply))\b`)},
		{verb: notes.Progress, standing: HasAnswered | met, free: true, read: (*proseReader).readNewsToTell,
			words: rx(`\b(?:tell|inform|update) ` + name + ` (?:that )?(` + did + `)\b|\b(?:tell|let|know|hear|(?:news|one) for|next|write|talk|speak|letter)\b[^.?!]{0,60}?(?:: |, |\bthat )(` + did + `)\b`),
			not:   rx(`\b(?:not|never|nothing|wish|if|whether|what|why|how|asked)\b`)},
		{verb: notes.Progress, standing: HasAnswered | met, free: true, read: (*proseReader).readNewsBefore,
			words: rx(`^(?:please |pls |and |must |do |will )?(?:(?:let|make sure) ` + name + ` knows?|tell ` + name + `(?: so| (?:of|about) (?:it|that|this))?)(?:[.,;!]|$)`)},
		{verb: notes.Intro, standing: anyStanding, theirs: true, read: (*proseReader).readIntro,
			words: rx(`\b(?:put me on to|put me onto|passed on the name|gave me the (?:contact|name|number|address)|dropped the name|told me to (?:talk|speak|write|call|ring|see|meet|contact)|said to (?:me )?(?:call|ring|write|talk|speak|see|meet|contact|ask)|said to me|named|vouched for|intro'?d me|to mention|to recommend|speak to|talk to|write to|gave me (?:a|the) (?:name|contact)|next:)\b`), not: rx(`\bi (?:gave|recommended|suggested)\b`)},
	}
}
