package phrases

// Phrases that say what is to become of whom the owner asked.

// NoMore says that the owner wants to hear no more of them.
func NoMore() Saying {
	return Saying{
		Ways: Ways{
			{`no follow[ -]?up`, "no follow-up"},
			{`drop (?:` + Name + `)`, "nah drop luis."},
			{`let (?:it|her|him|them) go`, "let her go [a7k2]"},
			{`i let it\b`, "I let it."},
			{`leave ` + Name + `(?: ` + Name + `)? be`, "Leave him be."},
			{`close this one`, "Please close this one."},
			{`close\? yes`, "close? yes"},
			{`follow[ -]?up\? no`, "follow up? no"},
			{`(?:not|don'?t) (?:want |wanna )?(?:more to |to )?write (?:to )?` + Name + ` ?(?:any ?more|again)?`, "No, I don't want more to write him."},
			{`not write (?:to )?` + Name + ` any ?more`, "let's not write him anymore 🕊️"},
			{`finished with ` + Name, "Finished with him."},
			{`forget (?:about )?` + Name, "forget it all"},
			{`never mind ` + Name, "okay parked now uh what was it I wanted oh never mind the phone's at four percent"},
			{`no more (?:mails?|nudges?|reminders?)`, "Please no more mails to Magda, it is finished"},
			{`cancel that one`, "um no cancel that one no follow up Carlo is a competitor now my boss would kill me"},
			{`no further (?:correspondence|contact|mails?|messages?|reminders?)`, "No further correspondence is required."},
			{`leave ` + Name + ` in peace`, "Let us leave Mr Busch in peace for good, his wife has died."},
			{`(?:strike|cross) ` + Name + ` off`, "Strike Ben off."},
			{`no longer (?:of interest|interested in|relevant|needed)`, "Ben is no longer of interest."},
			{`(?:won't|will not|not going to|no point in) chas\w+`, "No point in chasing Ben."},
			{`(?:won't|will not) (?:write|chase|bother|nudge) `, "very frank about pay (I won't write figures here)"},
			{`done with (?:her|him)`, "I am done with him."},
			{`stop (?:nudging|writing|following)`, "stop following up"},
			{`give up on`, "I give up on Ben."},
		},
		Unless: Ways{
			{`before`, "Wade is tmrw 8:45 AM before drop off, Rosalind is the 28th at noon."},
			{`until`, "Mr Amstutz is out of office until 7 April; please do not write to him before."},
			{`till`, "Randy says leave him be till after the fourth of July."},
			{`yet`, "No inputs yet."},
			{`/dont let me/`, "one pager still missing dont let me forget"},
			{`/don't let me/`, "Don't let me drop Ben."},
			{`/right forget it/`, "Stop following, right forget it."},
		},
	}
}

// NoMorePlainly says that the owner wants to hear no more of them, in plainer words.
func NoMorePlainly() Saying {
	pursue := `(?:trouble|bother|disturb|pursue|chase|contact|write|nudge)(?: to)? (?:\w+ ){1,4}`
	someone := `(?:` + Name + `|the (?:\w+ )?(?:lady|gentleman|man|woman|guy|bloke|chap|fellow|person))`
	return Saying{
		Ways: Ways{
			{Name + `(?: \w+){0,2}:? off (?:the|my|your) list`, "Bugger it, drop Jimmy off the list."},
			{`scrub (?:` + Name + `)`, "scrub dana, she works for my ex"},
			{`kill (?:the ` + Name + ` thread|` + Name + `)`, "Insight: grid fees kill storage."},
			{`bin ` + Name, "Bin Ben."},
			{`/^(?:please,? |and )?nothing (?:else|more) (?:about|on|for|to) ` + Name + `(?: please| thanks| any ?more| for now)*[.! ]*$/`, "nothing else about her please"},
			{`nothing further`, "Please undertake nothing further in that quarter."},
			{`no more (?:mails?|messages?|letters?)`, "Please no more mails to Magda, it is finished"},
			{`leave ` + someone + ` (?:alone|be) (?:from (?:here|now) on|for good|for ever|altogether)`, "Leave the old gentleman alone from now on."},
			{`not (?:to )?pursue`, "Should Mr Lind decline, I would not pursue the matter."},
			{`in peace`, "Let us leave Mr Busch in peace for good, his wife has died."},
			{`stop (?:anything|everything|all|(?:chasing|bothering|mailing|contacting|pestering|pursuing))`, "Please stop everything."},
			{`skip (?:` + Name + `) for good`, "skip sven for good, he joined a competitor"},
			{`for good\b.*\b(?:off|out)`, "For good now, take Ben off."},
			{`correspondence with .* closed`, "I think it best to consider the correspondence with Mrs Thulin closed."},
			{`i close`, "With Nora Castell I close."},
			{`(?:giving|give|gave) up on`, "I am giving up on Ben."},
			{`stop with`, "Please stop with Magda, her mother is dead"},
			{`wash my hands of`, "I wash my hands of Ben."},
			{`close the file`, "Close the file on Ben."},
			{`cross (?:him|her|them|` + Name + `) off`, "Cross him off."},
			{pursue + `(?:no further|no more|any ?more|any (?:further|longer))`, "I ask you to write to her no more."},
			{`(?:never|not|don'?t|won'?t) (?:(?:want|wish|like)(?: to)? )?` + pursue + `(?:again|ever)`, "Do not write to Mr Busch again, he is in a home now."},
			{`spare ` + Name + ` (?:the|any|an|another|this|all) (?:\w+ ){0,2}(?:reminders?|nudges?|letters?|e-?mails?|messages?|follow-?ups?|chasers?)`, "Spare Ben the reminder."},
			{`/(?:^|[,;:] |\bplease )(?:to |do )?(?:not|don't|dont)(?: to)? remember ` + Name + ` (?:again|any ?more)/`, "Please to not remember Ben again."},
			{`not more to write`, "Please not more to write to her nor to remember me of her."},
			{`take ` + Name + ` off`, "Tak him aff."},
			{`(?:not|don'?t)(?: to)? send any(?:thing)? (?:more|further|other|else)(?: (?:letters?|mails?|messages?|reminders?|requests?))? to ` + Name, "Please do not send anything further to Milan."},
			{`(?:not|don'?t|never) (?:remind me|(?:\w+ ){0,3}reminded) (?:(?:again|any ?more|ever) )*(?:of|about|for|on|regarding) ` + Name, "Don't remind me of Freya any more."},
			{`(?:not|don'?t|never)(?: to)? send (?:(?:mr|mrs|ms|dr)\.? )?[\w'-]{3,} any (?:more|further) (?:letters?|mails?|messages?|reminders?|requests?)`, "Do not send Theo any more mails."},
			{`no further correspondence`, "No further correspondence is required."},
		},
		Unless: Ways{
			{`before`, "Don't remind me about Nadia before the 22nd."},
			{`until`, "Long service leave until the 20th of April, so let's leave the poor woman in peace till then."},
			{`till`, "Long service leave until the 20th of April, so let's leave the poor woman in peace till then."},
			{`yet`, "No inputs yet."},
			{`no need`, "No need, Anna called me yesterday."},
		},
	}
}

// WaitWith says that the owner wants to wait with them.
func WaitWith() Saying {
	return Saying{
		Ways: Ways{
			{`give`, "give him another 2 weeks"},
			{`resume`, "Resume with Lind 8 June."},
			{`refrain`, "Please refrain from any further contact with Ms. Simon."},
			{`circle back`, "Circle back with Oskar in a month."},
			{`check back`, "Check back with Ben in May."},
			{`not before`, "Ben wants me to call him back on 8 June, not before"},
			{`nothing before`, "Nothing before 15 June."},
			{`before`, "Pause before the hard questions"},
			{`until`, "I waited until eleven."},
			{`untill`, "Leave it untill 16 feb ok"},
			{`till`, "Leave till 4 May."},
			{`to`, "Open to it."},
			{`after`, "good chat after"},
			{`then`, "That's that, then."},
			{`remember (?:him|her)`, "So do please let him be until then and then remember him for me, because I shall not."},
			{`hold fire`, "I'd be obliged if you would hold fire."},
			{`hold`, "on hold: 25 min"},
			{`leave (?:it|her|him|them)`, "Leave him be."},
			{`let (?:him|her|them) be`, "So do please let him be until then and then remember him for me, because I shall not."},
			{`remind`, "Remind me about him on 22 June."},
			{`poke`, "not to the mail, on bluesky 🦋 she's got deadline till 10 april and says poke her then."},
			{`more week`, "nele no reply still, one more week then whatever"},
			{`wait`, "Wait an see."},
			{`not (?:remind|nudge|poke|write|disturb)`, "let's not write him anymore 🕊️"},
			{`on leave`, "Maybe he is on leave, I don't know."},
			{`out of office`, "Well, her out of office has."},
		},
		Unless: Ways{
			{`/` + backToMe + `/`, "oskar got back to me, can do fri 22 may 0900"},
		},
	}
}

// AskedToWait says that they asked to be left alone until then.
func AskedToWait() Saying {
	return Saying{
		Ways: Ways{
			{`(?:asked|asks|wants?|wanted|begs|begged|requests|requested|prefers|preferred)(?: me)?(?: that)? (?:to |i |me to |i should |you (?:should )?)(?:\w+ ){0,2}(?:her|him|them|again|back)`, "He wants that you write him again in 6 July."},
		},
	}
}

// WriteLater says that the owner wants to write to them later: first, or again.
func WriteLater() Saying {
	write := OneOf(`try retry ask speak_(?:with|to)_(?:her|him|them) talk_(?:with|to)_(?:her|him|them) write ping poke nudge contact disturb bother remind chase approach come_back get_back circle_back check_back
		check_in get_in_touch park shelve pause follow_up resume revert write_back contacted disturbed approached written trouble bothered hit_(?:him|her|them)_up (?:hit|ring|call|mail|text)_(?:him|her|them|me) patient wait
		leave_(?:it|him|her|them) back_(?:on|in|after|until|from)`)
	return Saying{
		Ways: Ways{
			{write, "Ill ask him"},
		},
		Unless: Ways{
			{`wrote`, "Priya wrote to ask whether we could do Wednesday at four instead."},
			{`write (?:it|that|this) down`, "I had to write that down no you have to write that down."},
			{`/` + backToMe + `/`, "Milan has come back to me and we're doing Monday at half past nine at his office"},
		},
	}
}

// Nudged says that the owner wrote to them again.
func Nudged() Saying {
	return Saying{
		Ways: Ways{
			{`/\b(?:re-?)?(?:nudged|chased|pinged|prodded|poked|pestered|badgered|bugged|reminded|jogged)(?: up)? ` + Name + `/`, "Sam pinged me back, he is in!"},
			{`/\b(?:followed|chased)(?: it)? up (?:with|on) ` + Name + `/`, "followed up with sam on my own"},
			{`(?:gave|sent|shot|dropped|left) ` + Name + ` (?:an? |another |one more )(?:\w+ ){0,2}(?:nudge|poke|ping|prod|reminder|chaser|follow-?up|push|kick|buzz)`, "Gave Sam a prod on Signal."},
			{`/\b(?:sent|dropped|put) (?:out |in )?(?:an? |another |one more )(?:\w+ ){0,2}(?:nudge|ping|reminder|chaser|follow-?up) (?:to|with|at) ` + Name + `/`, "I sent a gentle nudge to Ben."},
			{Name + ` (?:was |has been )?(?:nudged|chased|pinged|reminded) by me`, "Ben was reminded by me."},
		},
	}
}

// WroteAgain says that the owner wrote to them, which may be again.
func WroteAgain() Saying {
	return Saying{
		Ways: Ways{
			{`/\b(?:wrote|mailed|emailed|texted|messaged|rang|called|phoned|tried|dm'?d|whatsapped)(?: to)? ` + Name + `/`, "Rang out x3."},
			{`(?:left|sent|dropped) ` + Name + ` (?:an? |another )(?:\w+ ){0,2}(?:voicemail|message|text|note|line|card|letter|dm|mail|email)`, "Sent Dennis a birthday card."},
		},
	}
}
