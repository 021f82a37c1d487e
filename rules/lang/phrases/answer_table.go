package phrases

// Phrases that say what somebody answered.

// SaidYes says that they said yes.
func SaidYes() Saying {
	gladly := OneOf(`gladly happily with_pleasure yes yeah yep ok okay sure of_course willing happy glad pleased delighted keen game open
		up_for_it on_board`)
	very := `(?:` + OneOf(`so very quite really totally also still all more than would be been just always absolutely too perfectly now only`) + ` ){0,2}`
	return Saying{
		Ways: Ways{
			{`(?:says?|said|goes|go|went|told me|answered|wrote)\b[^.?!]{0,30}\b` + gladly, "I said ok."},
			{`/(?:\bis|\bam|\bare|\bwas|\bbe|'s|\bshes|\bhes) ` + very + `(?:` + gladly + `\b|(?:in|down)(?:[,.!;]| tba| for (?:it|that|a)|$))/`, "I am very happy."},
			{`(?:agreed|agrees|consent(?:s|ed)) to`, "I have agreed to this."},
			{`accept(?:s|ed)`, "Mr Ashdown accepts."},
			{`(?:will|would) (?:gladly|happily)`, "He will gladly see me, he only has to ask his daughter when."},
			{`(?:makes|does) it gladly`, "Nora Castell has responded to the message on WhatsApp of my cousin: she makes it gladly."},
			{`/: in\b/`, "AW pinged on LI: in, tba when."},
			{`/: y(?:es)?(?:[,.;!]|$)/`, "Ben: yes."},
			{`/, keen\b/`, "sven hit me back on LI, keen, will find a slot"},
			{`up for it`, "lars messaged, he's well up for it, sorting a day next week"},
			{`a yes`, "that was a yes"},
			{`thumbs up`, "um question does it count as thanking if I sent him a thumbs up"},
			{`nodded`, "Ben nodded."},
			{`(?:signal+ed|expressed) (?:her|his|their) (?:readiness|willingness|consent)`, "Ben signalled his readiness."},
			{`gave (?:me )?(?:the|her|his) (?:ok|okay|nod|green light|consent|blessing)`, "Ben gave me the nod."},
		},
		Unless: Ways{
			{`/^tell \b/`, "Tell Ruth I said hi"},
			{`said yes to (?:him|her|them)`, "Leena asked if Arjun cancelled, and I told her Kavya had said yes to her, not to me."},
			{`is (?:happy|glad|pleased|open|game) (?:that|for me|until|at)`, "The shop is open until nine."},
			{`(?:said|says) (?:no|nothing)`, "Ginny says yes, Professor Benavides says no."},
		},
	}
}

// GotBack says that they got back to the owner.
func GotBack() Saying {
	return Saying{
		Ways: Ways{
			{`wrote back`, "oskar wrote back!!"},
			{`written back`, "Ben has written back."},
			{`got back to me`, "oskar got back to me, can do fri 22 may 0900"},
			{`got in touch`, "Ben got in touch."},
			{`gets back`, "Ben gets back to me at last."},
			{`answer(?:ed|d|s)?`, "His wife answered."},
			{`replied`, "He has not replied."},
			{`reacted`, "Ben reacted at last."},
			{`responded`, "Nora Castell has responded to the message on WhatsApp of my cousin: she makes it gladly."},
			{`called`, "Colonel saab's PA called up."},
			{`rang`, "Rang out x3."},
			{`phoned`, "Reason: she phoned."},
			{`texted`, "Ah've texted her ma thanks."},
			{`telephoned`, "Mr Kjær telephoned Mr Skov, who telephoned me."},
			{`messaged`, "lars messaged, he's well up for it, sorting a day next week"},
			{`dm'?d`, "Ben dm'd on Sunday."},
			{`wrote me`, "Hannah wrote me from WhatsApp she doesn't want, she is too much busy."},
			{`wrote (?:back )?on`, "Here is what he said that I wrote on the back of my hand: \"The good dispatchers are all former barmaids.\""},
			{`sent me`, "I am to tell both that she sent me."},
			{`sms`, "Ok fine, sent her a sms."},
			{`postcard`, "I've had a postcard."},
			{`voice (?:msg|message|mail)`, "S. Adeyemi voice msg: still recovering; retry after window opens 2026-11-16 (his date)"},
			{`(?:found|caught|stopped|met) me`, "HA found me at the conference coffee queue"},
			{`answering machine`, "Ben is on my answering machine."},
			{`tell your`, "Ben says: tell your professor yes."},
			{`has arrived from`, "Has arrived from Ivo a sms: \"call you sunday\"."},
			{`(?:tele)?phone went`, "The phone went, and it was Ben."},
			{`whatsapp`, "already did, whatsapp"},
			{`linkedin`, "DM: thanked (LinkedIn)"},
			{`insta`, "sent her a thank u on insta just now"},
			{`xing`, "Reply: received via XING"},
			{`bluesky`, "not to the mail, on bluesky 🦋 she's got deadline till 10 april and says poke her then."},
			{`ran into`, "in march i ran into a bloke with a marsh hat lol"},
			{`bumped into`, "bumped into raj at the demo day, solid 30 min chat"},
			{`secretary`, "His secretary requests that we bring the conference forward by thirty minutes."},
			{`office rang`, "Ben's office rang."},
			{`rung back`, "It suits me, and I have rung back to say so."},
		},
		Unless: Ways{
			{`called (?:in|off|out|for|it|him|her|them)`, "She called in my brake."},
			{`/\b(?:is|am|are|was) called /`, "The place is called Adler."},
			{`/\bsays? nothing/`, "She'd be delighted, it says, and it then goes on to say nothing whatever about when."},
			{`/no answer/`, "No answer from Oskar?"},
			{`/not answered/`, "That was an error; he has not answered at all."},
			{`/out of office/`, "Well, her out of office has."},
			{`/does that count/`, "hugo liked my post does that count as an answer"},
			{`/liked my/`, "hugo liked my post does that count as an answer"},
			{`/no reply/`, "Chloe: no reply"},
			{`/still waiting/`, "LB: still waiting"},
			{`/might move/`, "Thuy might move to Bern in summer she writes on her profile."},
			{`/waiting for since/`, "Ben, whose answer I am waiting for since May, called in."},
			{`/an email/`, "Milan emailed my other account: happy to chat, any Thursday works."},
			{`/wrote an e?mail/`, "I wrote an email, and nobody answered."},
			{`/emailed/`, "emailed him from the train"},
			{`/mailed back/`, "Ben's mailed back answer is no answer."},
			{`/has (?:said|told) nothing/`, "Ben called, and has said nothing."},
		},
	}
}

// GotInTouch says that they got in touch.
func GotInTouch() Saying {
	return Saying{
		Ways: Ways{
			{`wrote`, "I wrote again"},
			{`texted`, "Ah've texted her ma thanks."},
			{`messaged`, "Ciara messaged me on LinkedIn."},
			{`pinged`, "AW pinged on LI: in, tba when."},
			{`whatsapped`, "Ben whatsapped last night."},
			{`dm'?d`, "Ben dm'd last night."},
			{`got in touch`, "Ben got in touch."},
			{`(?:got|came|come|hit|wrote|called|rang|texted|pinged) (?:me )?back`, "Rita came back w 2 names!!"},
			{`reacted`, "Ben reacted at last."},
			{`reached out`, "Ben reached out."},
			{`commented`, "Ben commented on my post."},
			{`left (?:me )?(?:a )?(?:message|voicemail|note)`, "Deepak left me a voicemail, flat out like a lizard drinking, it's a no from him."},
			{`sent (?:me )?(?:an? )?(?:text|message|voice \w+|note|line|card|postcard|dm)`, "dana sent a text, not for her she said, good luck tho"},
			{`dropped me a line`, "Ben dropped me a line."},
			{`buzzed me`, "Ben buzzed me."},
		},
		Unless: Ways{
			{`(?:wrote|writes) (?:a|an|the|in|his|her|about|that)`, "I wrote that on my hand."},
			{`still`, "LB: still waiting"},
		},
	}
}

// SaidNo says that they said no, in words that say nothing else.
func SaidNo() Saying {
	return Saying{
		Ways: Ways{
			{`/\b(?:does ?n[o']?t|do ?n[o']?t) (?:want|wish) to (?:talk|meet|speak)/`, "Ben doesn't want to talk."},
			{`not interested`, "no, not interested in that"},
			{`/\bpolitely declin/`, "Ben politely declined."},
			{`/\b(?:it'?s|that'?s) (?:a )?(?:clear |polite |firm |kind )?no(?:[.,!]|$)/`, "She told me in the conference hallway: it's a no, legal won't let her talk about models."},
			{`refus(?:ed|es)`, "Lim, the court refused leave."},
			{`turned (?:me|it) down`, "Frank Busch turned me down."},
			{`said no`, "I said no."},
			{`passed on`, "Jule tells me she was quite cross about being passed on, and I won't bother her again."},
			{`no thanks`, "no thanks"},
		},
		Unless: Ways{
			{`no to (?:[\w'-]+ ){1,5}but (?:also )?(?:yes|ok|okay|glad|happy)`, "Ben says no to coffee but yes to a call."},
		},
	}
}

// SaidNoPlainly says that they said no, in plainer words.
func SaidNoPlainly() Saying {
	return Saying{
		Ways: Ways{
			{`did(?:n't|nt| not) (?:accept|consent)`, "Theo did not accept."},
			{`/\bdeclin(?:ed|es)(?: (?:me|my|it|to|with|politely|the (?:request|talk|interview|invitation|offer))\b|[.,;!]|$)/`, "The model declined"},
			{`/\b(?:said|says|told me|it's|is|was) (?:to )?(?:me )?(?:a )?(?:clear |firm |polite |friendly |flat )?no(?:[.,;!]|$)/`, "I said no."},
			{`/\brefus(?:ed|es)(?: (?:me|my|it|to|politely)\b|[.,;!]|$)/`, "Ben refused."},
			{`hard pass`, "Brad's a hard pass."},
			{`said no,? (?:thanks|thank you|ta)`, "Ben said no thank you to the talk."},
			{`/^` + Name + `(?: ` + Name + `)? (?:sends (?:her|his|their) )?regrets[.!]*$/`, "Ben regrets."},
			{`/\b(?:unable|not able|not in a position) to (?:take part|participate|oblige|contribute)(?: in (?:it|this|that|(?:the|an?|my|our) (?:\w+ )?(?:interview|talk|conversation|study|survey|project)))?(?:[.!;]|$)/`, "Ben is not in a position to take part."},
			{`/\bprefers? (?:not to|to not) (?:do (?:it|this|that|so)|take part|talk|participate)(?: (?:to|with) (?:me|us))?(?: at all)?(?:[.!;]|$)/`, "Ben prefers not to do it."},
			{`/\b(?:has|have) (?:no|not|not the|not any) time for (?:this|it|that|such(?: (?:an? )?\w+)?)(?:[.!;]|$)/`, "Ben has no time for this."},
			{`/(?:->|→|=|:) ?(?:hard |clear |polite )?no?(?:[.,;!]|$)/`, "took place: no"},
			{`(?:no|nope) from (?:` + Name + `)`, "So it is a no from him."},
			{`rejected (?:me|it|my)`, "Ben rejected it."},
			{`thumbs down`, "Thumbs down from Ben."},
			{`turned (?:me|it|us) down`, "Frank Busch turned me down."},
		},
		Unless: Ways{
			{`no to (?:[\w'-]+ ){1,5}but (?:also )?(?:yes|ok|okay|glad|happy)`, "Ben says no to coffee but yes to a call."},
			{`says no more`, "Ben says no more."},
			{`(?:this|next) (?:week|month|term|year|spring|summer|autumn|winter)`, "Ben is unable to take part this week."},
			{`(?:until|till|before|right now|at the moment|at present|currently|for now)`, "Ben is unable to take part until May."},
			{`accept(?: \w+)? yet`, "Ben did not accept it yet."},
			{`for an answer`, "Ben won't take no for an answer."},
		},
	}
}

// SaidNoPolitely says that they said no, in a formula.
func SaidNoPolitely() Saying {
	return Saying{
		Ways: Ways{
			{`/\b(?:she|he|they)(?:'d| would) (?:rather|prefer) not/`, "note: she would rather not"},
			{`/\b(?:must|has to|had to|will have to) decline/`, "Mr Lind regrets that he must decline."},
			{`/\bprefers not/`, "He prefers not to."},
			{`/\bpassed(?: on it)?\.?$/`, "She'll text when it's passed."},
			{`/\bbegged off/`, "Ben begged off."},
			{`/\bbowed out/`, "Ben bowed out."},
			{`/\bopted out/`, "Ben opted out."},
			{`/\bnot up for it/`, "um Oskar called me back just now he's not up for it he says he's retiring"},
		},
	}
}

// MayMeanNo says that they said no, in words that may be about something else.
func MayMeanNo() Saying {
	return Saying{
		Ways: Ways{
			{`declin(?:ed|es)`, "The model declined"},
			{`that's a no`, "From Ben that's a no."},
			{`is a no`, "So it is a no."},
			{`it is a no`, "So it is a no."},
			{`was a no`, "it was a no"},
			{`a no from`, "Deepak left me a voicemail, flat out like a lizard drinking, it's a no from him."},
			{`got a no`, "got a no from chloe 💔 \"i get 50 of these a week\"."},
			{`said no`, "I said no."},
			{`says no`, "Ginny says yes, Professor Benavides says no."},
			{`turned (?:me|us) down`, "Frank Busch turned me down."},
			{`regrets but`, "Mr. Moreau regrets but he is not disponible this year, too much work with the Olympic follow-up."},
			{`not the right (?:guy|person|one)`, "Ben says he is not the right person."},
			{`won't talk`, "Ben won't talk to me."},
			{`refuses`, "Ben refuses."},
			{`refused`, "Lim, the court refused leave."},
			{`/: no\.?$/`, "took place: no"},
			{`/^negative\b/`, "Negative from Burke."},
		},
		Unless: Ways{
			{`no to (?:[\w'-]+ ){1,5}but (?:also )?(?:yes|ok|okay|glad|happy)`, "Ben says no to coffee but yes to a call."},
			{`/\bfollow[ -]?up\? no/`, "follow up? no"},
			{`/^tell \b/`, "tell Lotta: no"},
		},
	}
}

// MaySayNo says that they may have said no.
func MaySayNo() Saying {
	return Saying{
		Ways: Ways{
			{`not (?:\w+ )?(?:for (?:her|him|me|them)|my thing|(?:her|his|their) thing|interested)`, "no, not interested in that"},
			{`(?:do|does|did)(?:n't|nt| not) (?:want|wish|give (?:any )?interviews|do (?:it|this|that|these|interviews|calls)|feel like|have (?:the )?time|take part)`, "nae luck wi Ailsa, she disnae dae these things."},
			{`(?:would|'d|hed|shed) rather not`, "No, I'd rather not, he says."},
			{`not keen`, "Ben is not keen."},
			{`(?:isn't|isnt|is not|aren't) (?:doing|giving|taking|up for)`, "Ben isn't giving interviews."},
			{`let me down`, "Ben let me down gently."},
			{`(?:hasn't|has not|hasnt) (?:got )?(?:the |any )?time`, "Ben hasn't got time."},
			{`has no time`, "He has no time for this."},
			{`(?:must|has to|had to) (?:\w+ )?(?:refuse|decline)`, "Mr Lind regrets that he must decline."},
			{`nothing doing`, "Nothing doing with Ben."},
			{`turned down`, "My request was turned down."},
			{`no thanks`, "oskar said no thanks"},
			{`(?:can ?not|can'?t|unable to|not able to) (?:help|do (?:it|this)|talk to|see me|speak to|take part|make time)`, "Wei Zhang told me he can not help me because his company not allow."},
			{`prefers? not`, "Ben prefers not to."},
			{`opted out`, "Ben opted out."},
			{`feels? too (?:old|busy|new)`, "Mr Busch thanks me for my letter but he feels too old for visitors."},
			{`no longer (?:gives?|does|takes?)`, "Professor Lanz declines with regret; she no longer gives advice of this kind."},
			{`not want`, "She does not want, she is too much occupied and also shy."},
			{`is too (?:\w+ )?(?:busy|occupied|old)`, "Deepa has said no, she is too much busy with quarter closing."},
		},
		Unless: Ways{
			{`(?:i|we|if|until|till|now|next|why|week|month|later|yet) `, "No, I don't want more to write him."},
			{`does(?:n't|nt| not) like`, "she doesn't like me"},
		},
	}
}

// Cannot says that they cannot, which may be a no.
func Cannot() Saying {
	return Saying{
		Ways: Ways{
			{`too busy`, "quote: ask early, and ask again when the first one is too busy to"},
			{`no time`, "why: no time"},
			{`no capacity`, "Frau Simon lets me know via her secretary that she regrettably has no capacity."},
			{`not possible`, "Not possible it seems."},
			{`can'?t help`, "Ben says he can't help."},
			{`cannot help`, "Ben says he cannot help."},
			{`not available`, "Ben is not available."},
			{`(?:she|he|they)(?:.d| would) rather not`, "note: she would rather not"},
			{`not keen`, "Ben is not keen."},
			{`so no`, "So no lor."},
		},
		Unless: Ways{
			{`until`, "I waited until eleven."},
			{`till`, "Too busy till winter, then also no."},
			{`before`, "so NO POKING before pls 🙏"},
			{`next`, "Next: send CV."},
			{`later`, "Later: a week"},
			{`after`, "good chat after"},
			{`this week`, "Sent this week:"},
			{`i (?:have|had|am|was)`, "I have left."},
		},
	}
}
