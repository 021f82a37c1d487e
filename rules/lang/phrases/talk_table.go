package phrases

// Phrases that say whether a talk took place.

// Talked says that the two talked.
func Talked() Saying {
	return Saying{
		Ways: Ways{
			{`met(?: up)?`, "Just met her!"},
			{`talked`, "Talked to Judith."},
			{`spoke`, "Spoke to Anna on fri"},
			{`chatted`, "We chatted for an hour, and she mentioned that the mill was sold twice in one year."},
			{`caught up`, "caught up with Anna yesterday over lunch"},
			{`sat down with`, "Sat down with Ben this morning."},
			{`had (?:a |an )?(?:\w+ ){0,3}(?:coffee|lunch|breakfast|dinner|call|chat|talk|conversation|drink|beer|zoom)`, "had lunch w ben."},
			{`(?:off|hung up|hung up on)(?: (?:the|a|my|our))? (?:phone|call|zoom|line)`, "Just got off the phone with Anna"},
			{`hung up`, "just hung up with claire."},
			{`rang off`, "Tom and I rang off ten minutes ago."},
			{`(?:finished|ended|wrapped up|done with|through with|out of) (?:the|a|my|our) (?:call|chat|talk|meeting|zoom|interview|conversation) with`, "finished the call with katharina, she was lovely"},
			{`(?:call|chat|talk|meeting|zoom|interview|conversation) with ` + Name + ` (?:is |has |was )?(?:just |now )?(?:ended|over|finished)`, "call with katharina just ended."},
			{`talking nearly`, "We ended up talking nearly 30 mins about her job right their in the parking lot."},
			{`did it right there`, "She had time and we did it right there."},
			{`ended up talking`, "We ended up talking nearly 30 mins about her job right their in the parking lot."},
			{`(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|long|short|quick|pleasant) (?:\w+ )?(?:talk|chat|call|conversation|meeting|coffee|lunch) with`, "Nice to talk with you"},
			{`(?:the|our) conversation (?:lasted|was|took)`, "The conversation took place as agreed."},
			{`(?:the|our|my) (?:conversation|talk|call|chat|meeting|interview) with [^.,;:!?]{2,40} (?:took place|has taken place|went ahead)`, "My talk with Ben took place as planned."},
			{`it took place`, "It took place, but the connection failed three times and we gave up after a quarter of an hour."},
			{`we had our conversation`, "At noon we had our conversation."},
			{`told me (?:for|the whole)`, "Ben told me the whole story over lunch."},
			{`call(?:ed)? and we talked`, "She called and we talked."},
		},
		Unless: Ways{
			{`hung up on (?:me|us)`, "claire's sister hung up on me, wrong number"},
			{`/\bnot (?:really )?a talk/`, "Not really a talk just to say she got my male and is thinking about a date in feb"},
			{`/\b(?:never|not|hardly|barely|scarcely|\w+n't)\b.*\b(?:took place|taken place|went ahead)/`, "My talk with Ben never took place."},
			{`/did not talk/`, "We did not talk of the work at all, he had a plumber waiting."},
			{`/have not (?:talked|met)/`, "I have not talked to Imogen."},
			{`/no talk/`, "So no talk."},
			{`/should (?:talk|meet)/`, "Asked Tariq who else I should meet, he'll think about it."},
			{`/met (?:her|him|them|` + Name + `) (?:at|in) (?:university|school|uni)/`, "I met Anna at university in 2010"},
		},
	}
}

// TalkedPlainly says that the two talked, in plainer words.
func TalkedPlainly() Saying {
	return Saying{
		Ways: Ways{
			{`conversed`, "We conversed for some forty minutes."},
			{`nattered`, "We nattered for an hour and a half."},
			{`discussed`, "For Judith, when I next write: I have left the committee, just as we discussed."},
			{`(?:had|have had) (?:an? )?(?:\w+ ){0,2}(?:talk|chat|convo|conversation|word)`, "Me brother in law had a chat to a Sharon about solar."},
			{`have (?:spoken|talked|met)`, "We have met us in the garden."},
			{`(?:got |just )?off the (?:blower|phone|line|call|horn) with`, "Just got off the phone with Anna"},
			{`(?:ended up|got|got to|started) (?:talking|chatting|speaking)`, "We ended up talking nearly 30 mins about her job right their in the parking lot."},
			{`(?:great|good|proper|solid|nice|long) (?:convo|talk|chat)`, "Good chat, 25 mins."},
			{`\d+ min(?:ute)? (?:talk|chat|call)`, "bumped into raj at the demo day, solid 30 min chat"},
			{`(?:grabbed|got|had) (?:a )?(?:coffee|tea|beer|drink|bite|lunch|breakfast|dinner) with`, "I had a coffee with Oskar on Tuesday."},
			{`went for a (?:walk|coffee|drink|beer|run) with`, "Went for a walk with Ben."},
			{`sat (?:down )?with`, "I sat with Ben for an hour."},
			{`spent (?:\w+ ){1,3}(?:hours?|minutes|mins?|afternoon|morning|evening) with`, "I spent a whole afternoon with Ben."},
			{`(?:zoomed|skyped|facetimed|hung out|caught up|compared notes) with`, "caught up with Anna yesterday over lunch"},
			{`picked (?:her|his|their) brains?`, "I picked his brain on pumps."},
			{`received me`, "Dr Haas received me a week early."},
			{`spoke at length`, "At the congress I spoke at length with Edith Lanz, who recalled my letter."},
			{`(?:got|managed) to (?:speak|talk|meet)`, "Ben and I managed to talk."},
			{`(?:took|made) (?:an hour|half an hour|\d+ min\w*|\w+ minutes|(?:the |some )?time) for me`, "Ben took half an hour for me."},
			{`(?:gave|spared) me (?:an hour|half an hour|\d+ min\w*|\w+ minutes)`, "Meier gave me half an hour, very patient."},
		},
		Unless: Ways{
			{`never`, "Tariq never showed."},
			{`was to`, "I was to have met Agnes on Friday but the doctor says bed, so I have put her off."},
		},
	}
}

// TalkedAsDue says that the two talked, in words that say so only where a talk was due.
func TalkedAsDue() Saying {
	return Saying{
		Ways: Ways{
			{`(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|pleasant) (?:\w+ )?(?:talk|chat|call|conversation|meeting)`, "Good chat, 25 mins."},
			{`just off (?:the phone )?w(?:ith)?`, "just off the phone w dana."},
			{`hung up(?: on)?`, "just hung up with claire."},
			{`just got back from`, "I just got back from Ben."},
			{`back from (?:the|our|my|her|his) (?:talk|call|chat|meeting|coffee|lunch|interview)`, "Back from our lunch."},
			{`was there`, "I was there but she not."},
			{`went (?:really |very )?well`, "Interview on friday went well"},
			{`went great`, "It went great with Ben."},
			{`went ok`, "It went ok."},
			{`(?:an?|one|two|three|four|five|several|\d+) hours? with`, "I sat in that cafe for half an hour with a babyccino and a screaming toddler."},
			{`yesterday (?:evening )?with`, "Yesterday evening with Stefan, two beers."},
			{`(?:did|had) ` + Name + ` (?:today|yesterday|tonight|this (?:morning|afternoon|evening)|at the|over)`, "had ben today at the workshop"},
			{Name + ` (?:today |yesterday |tonight |this (?:morning|afternoon|evening) )?was (?:so |really |very |just |absolutely )?` +
				`(?:super|brilliant|great|wonderful|lovely|amazing|fantastic|inspiring|delightful|a (?:dear|star|gem|delight|joy))`, "tunde tonight was brilliant."},
		},
		Unless: Ways{
			{`hours? with (?:no|nobody|nothing|neither)`, "I waited 2 hours with no sign of Ben."},
		},
	}
}

// TalkedAsDuePlainly says the same in other words.
func TalkedAsDuePlainly() Saying {
	return Saying{
		Ways: Ways{
			{`(?:call|talk|chat|meeting|interview|conversation|convo)(?: with ` + Name + `)? (?:is |was |went )?(?:done|over|finished|great|good|well|fine)`, "Talk was good."},
			{`(?:i|we)(?: have)? (?:made|did|done) (?:the|our|my) (?:talk|meeting|interview|conversation)`, "With Nadia we made the talk today."},
		},
	}
}

// HadThem says that the owner met somebody, in words that may mean a talk.
func HadThem() Saying {
	return Saying{
		Ways: Ways{
			{`(?:did|had|saw|caught) ` + Name + ` (?:today|yesterday|tonight|this (?:morning|afternoon|evening)|at (?:the|a|her|his|their)|on the (?:phone|train|bus))`,
				"had thea at the market yesterday between two customers"},
		},
		Unless: Ways{
			{`(?:but|and|though) (?:did not|didn'?t|no time|had no)`, "saw Anna at the fair, but did not dare to ask"},
		},
	}
}

// TookLong says how long something took, which says little by itself.
func TookLong() Saying {
	return Saying{
		Ways: Ways{
			{`\d{1,2}[:.]\d\d ?[-–] ?\d{1,2}[:.]\d\d`, "Henry L., 12:00-13:40, he paid"},
			{`/\b\d+ ?min(?:s|utes)?\b(?: exactly)?/`, "Done, 50 min."},
			{`for an hour`, "We mentioned the pond for an hour."},
			{`forty minutes`, "It must have been forty minutes."},
			{`thirty minutes`, "I was given thirty minutes and a biscuit."},
			{`twenty minutes`, "It is now twenty minutes to twelve."},
			{`half an hour`, "Bout half an hour on the phone."},
		},
		Unless: Ways{
			{`wait\w*`, "waited: 20 min"},
			{`late`, "Lunch was late"},
			{`early`, "She left early"},
			{`ago`, "Hung up on sarah 5 min ago, weard one."},
			{`spent`, "We spent 20 min on hold."},
			{`sitting`, "sitting in the cafe like an idiot, 30 min, no fritz"},
			{`stood`, "Yolanda stood me up, forty minutes in the rain outside the library, and her lights were on."},
			{`overslept`, "i overslept."},
		},
	}
}

// DoneWithThem says that a talk that was due is over.
func DoneWithThem() Saying {
	return Saying{
		Ways: Ways{
			{`/^(?:(?:and|ok|so|all|just) )*(?:done|finished|through) w(?:ith)? ` + Name + `(?: ` + Name + `)?(?:[.!,]|$)/`, "Done with Ben."},
		},
		Unless: Ways{
			{`with (?:thanks|this|that|it|all|everything|work|you|me)`, "Done with thanks."},
		},
	}
}

// DidNotCome says that they did not come.
func DidNotCome() Saying {
	return Saying{
		Ways: Ways{
			{`no[ -]?show`, "no show: yes"},
			{`did(?:n't|nt| not) (?:pick up|show|turn up|come|appear|call|ring|answer|dial in|join|happen|take place)`, "It didn't happen"},
			{`never (?:made it|showed|came|called|rang|turned up|picked up|joined|happened)`, "Tariq never showed."},
			{`stood me up`, "Bec stood me up, bless her, turns out she had Thursday in her head."},
			{`stood up`, "I was stood up today."},
			{`(?:was |got |been )?ghosted`, "she ghosted me lol."},
			{`unable to (?:attend|come|join)`, "Ms Brandt was unable to attend and did not excuse herself."},
			{`failed to (?:show|appear|attend|turn up|join)`, "I regret to report that Madame Dubois failed to appear."},
			{`sat (?:\w+ ){0,4}alone`, "greg bailed, no msg, sat on zoom alone for 20"},
			{`waited in vain`, "I waited in vain at the cafe."},
			{`forgot (?:all )?(?:about )?(?:our|the|my) (?:call|talk|meeting|appointment|lunch|coffee|date)`, "She forgot all about our call."},
			{`waited (?:\w+ ){0,3}(?:min|mins|minutes|hour)`, "deniz waited 25 min."},
			{`not (?:there|in (?:her|his) office|at (?:her|his) desk)`, "He was not in his office."},
			{`voicemail`, "dialled 09:30, voicemail"},
			{`overslept`, "i overslept."},
			{`no talk`, "So no talk."},
			{`missed (?:it|the call|our call|` + Name + `)`, "she moved it again and I missed the message"},
			{`gave up waiting`, "I gave up waiting after half an hour."},
			{`nobody (?:there|came|picked up)`, "rang hollis 4 times nobody picked up."},
			{`(?:has |have )?waited (?:\d+ min|for me)`, "I was late and Kit waited for me, bless."},
			{`(?:was|am) not (?:by|at|with) (?:mr|mrs|her|him)`, "I was not by Mrs Ehlers."},
			{`no (?:miss|mr|mrs) \w+`, "No Miss Obermann."},
		},
		Unless: Ways{
			{`/\bvoicemail (?:last|yesterday|said)/`, "Ben's voicemail said he is away."},
			{`/left (?:her|him|them) a voicemail/`, "I left him a voicemail."},
		},
	}
}

// DidNotComeBeside says the same in a word or two, beside their name.
func DidNotComeBeside() Saying {
	return Saying{
		Ways: Ways{
			{`/(?:^|[,.] ?|\band )no ` + Name + `\b[.!]*(?:$| )/`, "No new date."},
			{`/(?:^|[,.] ?|\band )no ` + Name + `, (?:and )?no (?:mess(?:age)?|msg|e?-?mail|word|call|text|answer|reply|note|sign|news|excuse)\b/`, "Half an hour in, no Ben, no message."},
			{`/\b` + Name + ` not\.?$/`, "He has not."},
			{`/^rang \d times/`, "Rang 4 times."},
			{`/\bnot?thing\b$/`, "Owed by me: nothing"},
		},
	}
}

// DidNotComePlainly says that they did not come, in plainer words.
func DidNotComePlainly() Saying {
	return Saying{
		Ways: Ways{
			{`(?:has|have|had) not (?:appeared|shown|come|turned up|called|rung)`, "Mr Ashdown has not appeared, nor has he sent word."},
			{`(?:hasn't|hasnt|haven't) (?:appeared|shown|come|turned up)`, "Ben hasn't turned up."},
			{`did(?:n't| not) appear`, "He did not appear; his clerk had no instructions."},
			{`never (?:appeared|answered)`, "Ben never appeared."},
			{`/(?:^|[,.] ?|\d )no (?:\w+ )?` + Name + `[ .!]*$/`, "No new date."},
			{`forgot (?:me|us|about me)`, "porter says she left at 11. she totaly forgot me i think."},
			{`/\b(?:she|he|they) not[.!]?$/`, "I was there but she not."},
			{`bailed\b.*\balone`, "greg bailed, no msg, sat on zoom alone for 20"},
			{`no sign of`, "No sign of Eleanor at the café."},
			{`waited\b[^.?!]*\bno (?:call|sign|message|word|answer)`, "We waited for the bus, no Nadia this time, no call either, but Theo was kind."},
			{`waited (?:\w+ ){0,3}for (?:` + Name + `)\b.*\b(?:in vain|hours?|min\w*)`, "waitid for derk steyn 40 minits he didnt sho up"},
			{`(?:wasn't|was not|weren't) there`, "Had lunch with Dennis's team yesterday, he wasn't there."},
			{`left me waiting`, "Ben left me waiting."},
			{`blanked me`, "Ben blanked me."},
			{`waited for nothing`, "I waited for nothing."},
			{`didn't materiali[sz]e`, "Ben didn't materialise."},
		},
		Unless: Ways{
			{`no (?:time|idea|news|answer|reply|rush|problem|worries|date|names?)`, "mona wants to move, no date yet"},
		},
	}
}

// MayNotHaveCome says that they may not have come, in answer to whether the talk took place.
func MayNotHaveCome() Saying {
	return Saying{
		Ways: Ways{
			{`couldn'?t`, "I did ask who else to speak to and she couldn't think of anyone."},
			{`could not`, "He could not."},
			{`ill`, "Ill ask him"},
			{`sick`, "Steenkamp off sick."},
			{`forgot(?:ten)? (?:me|us|it|our|about)`, "porter says she left at 11. she totaly forgot me i think."},
			{`cancel+ed`, "She cancelled her subscription"},
			{`postponed`, "Ms Frei: postponed to 2 April, 10:00."},
			{`went home`, "I went home."},
			{`fell through`, "lucy's intro to Kai fell through"},
			{`nothing came of it`, "Nothing came of it."},
			{`(?:she|he|they) never`, "he never showed."},
			{`(?:was(?:n't| not)|nobody) (?:there|in|home|available)`, "She reckons nobody in dispatch stays past three years."},
			{`did(?:n't|nt| not)(?: even)? (?:keep|text|come|call|ring|happen|arrive|make it)`, "It didn't happen"},
		},
	}
}

// AskedWhoElse says that the owner asked whom else to talk to.
func AskedWhoElse() Saying {
	return Saying{
		Ways: Ways{
			{`/\b(?:asked|ask|e?nquired|inquired|raise|question|checked)\b[^.?!]{0,40}\b(?:who(?:m)? else|who (?:i|to|next|else)|who should|for (?:more|further|other) (?:names|people|persons|contacts)|(?:as to|about|on) (?:further|other|more) (?:contacts|names|people)|others i might|other names|more names|for names|whom else|about others|somebody other)/`, "Asked her who else I should see."},
			{`(?:asked|ask) who (?:next|else)`, "I asked who else"},
			{`i did ask`, "names: none given, and I did ask"},
			{`/, i asked\b/`, "She don't know nobody other who can help, I asked."},
			{`asked for (?:other )?(?:names|persons)`, "Asked for names: yes, none given"},
		},
		Unless: Ways{
			{`/\bif (?:i|we) /`, "If I find the courage I speak with him."},
			{`/\bforgo?t(?:ten)? to ask/`, "I have forgot to ask who else."},
			{`/have forgot to ask/`, "I have forgot to ask who else."},
			{`/didn'?t ask/`, "didn't ask for more names"},
			{`/did not ask/`, "I did not ask for further names."},
			{`/no ask/`, "that was no ask"},
			{`/shall ask/`, "I shall ask who else."},
			{`/i'll ask/`, "I'll ask who else to see."},
			{`/will ask/`, "Tomorrow I will ask who else."},
			{`/asked me who/`, "Dennis asked me who else I am meeting."},
			{`/wanted to know who else/`, "wanted to know who else im talking to so i told her abt hamid, they go way back."},
			{`/she asked who/`, "She asked who else I see."},
			{`/he asked who/`, "He asked who else I see."},
		},
	}
}

// AskedWhoElsePlainly says that the owner asked whom else to talk to, in plainer words.
func AskedWhoElsePlainly() Saying {
	return Saying{
		Ways: Ways{
			{`(?:asked|enquired|inquired|did ask|did enquire)\b[^.?!]{0,40}\b(?:whom?|who) (?:else|i (?:should|might|ought)|next)`, "I asked who else"},
		},
		Unless: Ways{
			{`not`, "I enquired whom else I should approach; he declined to name anyone, and I did not press."},
			{`never`, "Sadly I never asked whom else to see."},
			{`didn't`, "It didn't happen"},
			{`asked me`, "Dennis asked me who else I am meeting."},
		},
	}
}
