package phrases

import "informd/rules/lang"

// Phrases that say when a talk is.

// TalkAgreed says that a talk is agreed, with its day and hour.
func TalkAgreed() Saying {
	return Saying{
		Ways: Ways{
			{`/\bconfirm(?:ed|s)?/`, "Confirmed both sides."},
			{`/\bbooked/`, "Still not booked: Lotta herself."},
			{`/\bbook/`, "The booking stands."},
			{`/\bfixed/`, "She has been informed and no new date has been fixed."},
			{`/\bsettled/`, "kvist: 17 sep 1300-1330, settled."},
			{`/\bagreed/`, "She agreed with me"},
			{`/\baccepted/`, "Theo has not accepted yet."},
			{`/\bit's a date/`, "it's a date 😎 olga, thursday 8 AM (!!!!)"},
			{`/\bwe're on/`, "deniz is such a sweetheart 🥺 we're on for friday 27th 15h, discord call, he says bring snacks"},
			{`/\bwere on/`, "Yolanda stood me up, forty minutes in the rain outside the library, and her lights were on."},
			{`/\bwill see me/`, "Nora Obermann will see me on the 12th at eleven, provided I don't touch anything."},
			{`/\bwould suit/`, "Friday at ten would suit."},
			{`/\bsuits/`, "It suits me, and I have rung back to say so."},
			{`/\bis in for/`, "Susanne is in for the twenty fourth at nine at the roastery bring boots"},
			{`/\bok for/`, "katja ok for mon 9:15 her office"},
			{`/\bok/`, "KT end Nov if visa ok."},
			{`/\byes/`, "Yesterday I met Anna."},
			{`/\byep/`, "Yep, Friday at ten."},
			{`/\bsays/`, "Judy says yes"},
			{`/\bsaid/`, "I said no."},
			{`/\bsay/`, "I say nobody yet."},
			{`/\bwe (?:will )?meet/`, "we meet once a week"},
			{`/\bmeeting/`, "That is wrong; there was no meeting."},
			{`/\bwants to meet/`, "Tim wants to meet me the thursday 22 at 11 o'clock, I have accepted"},
			{`/\bhave now/`, "I have now sent Dr Reiter the two articles I mentioned."},
			{`/\bnew slot/`, "New slot wed 17th 215pm"},
			{`/\bnew:/`, "New: 2026-04-09T17:00 local (mine)."},
			{`/\bwe repeat/`, "We repeat on Friday in one week, the 20th, 10 o'clock."},
			{`/\bwill try again/`, "He will try again on Monday at the same minute, and I have made him read my number back."},
			{`/\btry again/`, "He will try again on Monday at the same minute, and I have made him read my number back."},
			{`/\bconvenient/`, "Were Mr Lind to accept, the second week of June would be convenient."},
			{`/\bcalled back/`, "Called back."},
			{`/\bcalled me back/`, "ok katrin pohl just calld me back while i was on the tram!!"},
			{`/\bcall me/`, "Oskar told Priya he would call me."},
			{`/\bring/`, "I keep meaning to ring Lars."},
			{`/\blooked at the diary/`, "Simon's girl has looked at the diary."},
			{`/\bforgave/`, "he FORGAVE me 😭😭 sunday 15h!!"},
			{`/\bthen/`, "That's that, then."},
			{`/\bher idea/`, "Carmen thrusday 19:00 then, her idea, facetime, she has small kids so if she dosnt pick up ring again"},
			{`/\bhis idea/`, "Friday at ten, his idea."},
			{`/\bat (?:her|his) (?:house|place|office)/`, "dana called in sick at her place so I won't bother her this week"},
			{`/\bher office/`, "I stopped by her office"},
			{`/\bhis office/`, "Took it round to his office last night, it weighs a ton."},
			{`/\bprogress/`, "progress for Idris: none"},
			{`/\b` + lang.EnglishWeekday + `/`, "See you on Friday"},
			{`/\b` + lang.EnglishDayShort + `/`, "Fri talk off."},
			{`/\bzoom/`, "jordan ghosted me 🙃 10 min on an empty zoom"},
			{`/\bteams/`, "Interview rescheduled to 1 Dec 14:00, Teams"},
			{`/\bphone/`, "Reason: she phoned."},
			{`/\b\d{1,2}\.\d{1,2}\./`, "Shaw to 14.00. Same place."},
			{`/\b\d{1,2}/\d{1,2}/`, "Met Anna on 11/12"},
			{`/\bthe \d{1,2}(?:st|nd|rd|th)/`, "My undertaking of the 11th has been discharged."},
			{`/\b(?:jan|feb|march|mar|apr|april|may|june|july)\b/`, "Start in Feb!!"},
		},
		Unless: Ways{
			{`propos\w*`, "Ruth Abel proposes Tuesday 20 October at 16:00."},
			{`suggest(?:s|ed)?`, "Should Ana agree, I would suggest June."},
			{`or ` + lang.EnglishDayStart, "Ines offers Thu 26 March 11:00 or Fri 27 March 9:00"},
			{`not fixed`, "Not fixed"},
			{`(?:took|taken) place`, "My talk with Ben on Tuesday took place."},
			{`(?:call|ring|phone|contact|ask) (?:his|her|their|the) (?:assistant|secretary|office|pa|desk|reception|boss|wife|husband)`, "Ben said ok, call his assistant on Monday at ten."},
			{`come back to (?:him|her|them)`, "Anna said yes, come back to her on Monday at ten."},
			{`has asked if`, "Jonas has asked if we can make it one hour later on friday, at 16:00."},
			{`asked (?:that i|me to)`, "She has asked me to bring her the parish accounts next week and I accepted."},
			{`only maybe`, "\"Eventually\" I mean German, it is only maybe."},
			{`which (?:one|of)`, "Friday at ten or at two, she asks which one."},
			{`choose`, "Freya can do Tuesday 17 at 4pm or Wednesday at 9, I have to choose."},
			{`tbc`, "mona tbc"},
			{`let her know`, "Friday at ten suits, I let her know."},
			{`let him know`, "Please let him know."},
			{`not answered yet`, "I have not answered yet, I must look first when comes my bus."},
			{`waiting for`, "I am waiting for Friday's answer."},
			{`to be confirmed`, "Friday at ten, to be confirmed."},
			{`birthday`, "Sent Dennis a birthday card."},
			{`booked (?:his|her|a) (?:flight|hotel|train|flat|ticket)`, "and he already booked his flight home, sat."},
			{`closing date`, "The closing date is Friday."},
			{`deadline`, "not to the mail, on bluesky 🦋 she's got deadline till 10 april and says poke her then."},
			{`until`, "I'm away until Friday."},
			{`till`, "Leave till 4 May."},
			{`before`, "Nothing before 15 June."},
			{`flight`, "and he already booked his flight home, sat."},
			{`train`, "train to Malmö Fri 09:12"},
			{`yt`, "watched priyas talk on yt, the one from lisbon."},
		},
	}
}

// Invited says that they agreed, and named the day and the hour in the same breath.
func Invited() Saying {
	const (
		says = `(?:said|says|answered|wrote|replied|writes)`
		yes  = `(?:of course|sure|absolutely|by all means|why not|certainly|gladly|with pleasure|yes|ok|okay|fine|definitely|no problem)`
		when = `(?:,? (?:up|again|back))?,? (?:at|on|this|next|any|around|tomorrow|today|tonight|` + lang.EnglishDay + `)\b`
		come = `(?:to )?(?:just )?(?:(?:come|stop|pop|swing|drop)(?: (?:by|in|over|round|along|past)\b|,? (?:to|and|at|on|this|next|any|around|tomorrow|today|tonight|` + lang.EnglishDay + `)\b)|` +
			`(?:call|ring|phone|visit|meet)(?: (?:me|us|him|her|them))?` + when + `|(?:let's|let us) (?:meet|talk|speak|do)\b)[^.;:!?]{0,60}`
	)
	return Saying{
		Ways: Ways{
			{says + `(?: \w+){0,3}?,? ` + yes + `,? (?:and )?` + come, "He said of course, come on Wednesday at noon."},
			{yes + `,? (?:she|he|they) ` + says + `,? (?:and )?` + come, "By all means, she writes, come on Thursday at three."},
		},
		Unless: Ways{
			{`but`, "He said sure, come at ten, but I cannot."},
			{`/\b` + says + `(?: \w+){0,2} (?:not|never|\w+n't)\b/`, "She said she was not sure, call her on Friday."},
			{`joke\w*`, "He said sure, come at ten, that is his joke."},
		},
	}
}

// TalkMoved says that a talk has another day or hour.
func TalkMoved() Saying {
	return Saying{
		Ways: Ways{
			{`moved?`, "Élodie moved on"},
			{`wants .* instead`, "Eleanor wants Friday the 20th instead, still 11."},
			{`to \d{1,2}[.:]\d\d`, "Held: yes, 12:30 to 13:25"},
			{`instead of`, "tom: can we do 3 instead of 2 on fri?"},
			{`rather than`, "Margaret Crane replied through LinkedIn rather than by email."},
			{`shift(?:ed)?`, "Shift ends 22h00."},
			{`swap+ed`, "Swaped with Gül to friday same time same plaice"},
			{`resched\w*`, "no reschedule given"},
			{`postponed (?:to|until)`, "Ms Frei: postponed to 2 April, 10:00."},
			{`put (?:\w+ )?(?:off|back|forward)`, "Munro lass has put us back a day, 10th at 7, there's a storm comin"},
			{`brought (?:\w+ )?forward`, "Chidi can no longer see me on Wednesday, his court date has been brought forward."},
			{`changed to`, "The call with Ben is changed to Friday."},
			{`now`, "STOP IT NOW"},
			{`pushed`, "nadia pushed it."},
			{`can do`, "tuan can do 3pm."},
			{`is`, "It is fix"},
			{`let us make it`, "Let us make it Friday at ten."},
			{`make it`, "Carla Munoz can't make it tomorrow, her rig's in the shop, she'll holler when she's got a new day."},
			{`not tomorrow`, "that's 26th not tomorrow."},
			{`not today`, "Its viktor tmrw not today right?"},
			{`earlier`, "Reason: course, see earlier."},
			{`later than`, "Words that came later than the others."},
			{`new (?:time|date|slot)`, "No new date."},
			{`postpone`, "Dr Moen was obliged to postpone."},
		},
		Unless: Ways{
			{`/\bhas asked if/`, "Jonas has asked if we can make it one hour later on friday, at 16:00."},
			{`/could we (?:maybe )?shift/`, "Could we shift to Friday?"},
			{`/moved flat/`, "Moved flat Saturday."},
			{`/house\b/`, "Dennis is moving house on Friday at 10."},
		},
	}
}

// TalkMovedPlainly says that a talk has another day or hour, in plainer words.
func TalkMovedPlainly() Saying {
	days := OneOf(lang.EnglishDay + ` today tomorrow tmrw tonight`)
	return Saying{
		Ways: Ways{
			{`moved?`, "Élodie moved on"},
			{`/(?:->|=>|→) ?(?:(?:now|to|on|at) )?(?:` + days + `\b|\d)/`, "Ben -> Friday at ten."},
			{`taken (?:it |(?:the|our) \w+ )?to`, "Theo have taken the talk to one day after, same hour."},
			{`pushed?`, "nadia pushed it."},
			{`push`, "It was a push indeed."},
			{`shift(?:ed)?`, "Shift ends 22h00."},
			{`changed`, "It has changed hands."},
			{`put`, "She put a heart."},
			{`brought`, "What a talk brought and what is so, by label."},
			{`bring`, "I said I should bring nothing else."},
			{`advanced`, "Sabine Gruenwald has advanced our appointment."},
			{`postponed?`, "Dr Moen was obliged to postpone."},
			{`rearranged`, "Ben rearranged it for Friday."},
			{`rebooked`, "rebooked: no"},
			{`delayed`, "Our call is delayed to eleven."},
			{`deferred`, "deferred | when Mon 1 Mar 2027"},
			{`bumped`, "ok idris bumped tmrws."},
			{`switched`, "she says try her mate tola bankole tbankole@example.org, very switched on"},
			{`pulled forward`, "Our call is pulled forward to Monday."},
			{`change of plan`, "change of plan with rico, sat 17 oct half nine, same caff"},
			{`resched\w*`, "no reschedule given"},
			{`swap+ed`, "Swaped with Gül to friday same time same plaice"},
			{`make it`, "I'm told the glue has not behaved, and could we make it half two rather than half ten."},
			{`instead`, "Kit wondered about half eleven instead; I said fine"},
			{`now (?:meet|stands)`, "We now meet on Monday 19 October at 11:15."},
			{`stands for`, "Ms Vane is part-heard, and our appointment now stands for Thursday, 22 October, at the same hour."},
			{`later`, "Later: a week"},
			{`earlier`, "Reason: course, see earlier."},
			{`new (?:date|time|day)`, "No new date."},
			{days, "Wed 4 March"},
			{`\d{1,2}:\d\d`, "Waited till 11:50."},
			{`\d{1,2} ?[ap]m`, "tuan can do 3pm."},
		},
		Unless: Ways{
			{`if i (?:can|could)`, "gotta ask katrin if i can come at 12 insted on fri bc of lab."},
			{`clash\w*`, "board call shifted to fri 3pm ugh clashes w/ mona"},
			{`so (?:that )?i must`, "The dean has moved the examination to Friday at 15:00, so that I must hurry to Harald Moen."},
		},
	}
}

// TalkOff says that a talk is off.
func TalkOff() Saying {
	return Saying{
		Ways: Ways{
			{`cancel+ed`, "She cancelled her subscription"},
			{`cancels`, "if Roth cancels: gym"},
			{`called (?:it )?off`, "Cried it aff athegither, he'll see in the new year mebbe."},
			{`is off`, "Anna is off."},
			{`call off`, "Idris regrets he is having to call off Thursday, and names no other day."},
			{`can'?t (?:make it|do|come|tmrw|tomorrow|today)`, "bruno can't do lunch!!!!"},
			{`cannot (?:make|come)`, "Agnes telephoned to say that she has a cold and cannot come on Friday."},
			{`(?:has|have|had) (?:to )?(?:cancel|call) ?(?:it )?off`, "Priya has had to call it off, her mother is in hospital."},
			{`can'?t make \w+`, "Magnus cannae make Wednesday, the ferry's aff."},
			{`cant\b`, "cant remember honestly."},
			{`off, (?:ill|sick|flu)`, "Nair off, ill."},
			{`it'?s off`, "hes sick so its off."},
			{`pulled out`, "Ben pulled out for Friday."},
			{`backed out`, "Ben backed out this morning."},
			{`not happening`, "not happening today"},
			{`we skip it`, "told hamid, we skip it, he's travelling rest of month anyway"},
			{`no tomorrow`, "kim's dog is at the vet 😭 so no tomorrow."},
			{`no (?:meeting|call|talk) (?:today|tomorrow)`, "So no call tomorrow."},
			{`must to`, "I must to thank Hanna tomorrow."},
			{`(?:has|had|needs|wants) to (?:cancel|skip|reschedule|call (?:it |our \w+ |the \w+ )?off)`, "Priya has had to call it off, her mother is in hospital."},
			{`fell through`, "lucy's intro to Kai fell through"},
			{`fell ill`, "Ben fell ill."},
			{`is (?:ill|sick)`, "he is ill"},
			{`postponed`, "Ms Frei: postponed to 2 April, 10:00."},
			{`won'?t happen`, "Eleanor is off sick, tomorrow won't happen."},
		},
		Unless: Ways{
			{`dreamt`, "Dreamt that Ruth and Ben were married."},
		},
	}
}

// TalkOffAsDue says the same of a talk that was due today, too.
func TalkOffAsDue() Saying {
	return Saying{
		Ways: Ways{
			{Name + ` (?:has )?(?:cancel+ed|called off)`, "She cancelled her subscription"},
			{`(?:tea|lunch|coffee|talk|call|dinner|meeting|breakfast) is off`, "Tea is off, I'm afraid."},
		},
	}
}

// TalkOffPlainly says that a talk is off, in plainer words.
func TalkOffPlainly() Saying {
	days := OneOf(lang.EnglishDay + ` today tomorrow tmrw tonight`)
	talks := OneOf(`talk call chat meeting appointment conversation interview lunch coffee tea breakfast dinner date slot zoom visit
		engagement session meetup thing one`)
	return Saying{
		Ways: Ways{
			{`cancel+ed`, "She cancelled her subscription"},
			{`cancels`, "if Roth cancels: gym"},
			{`call(?:ed|s) off`, "If Fergus calls off, I'll go to the football instead."},
			{`postpone[ds]`, "Ms Frei: postponed to 2 April, 10:00."},
			{`(?:pulled|backed) out`, "Ben pulled out."},
			{`fell ill`, "Ben fell ill."},
			{`no longer (?:able|free|available)`, "Ben is no longer free on Friday."},
			{`(?:must|has to|will have to|needs to) be (?:put off|postponed|cancelled|called off)`, "Our talk must be put off."},
			{`bailed`, "Anita bailed on tmrw her kid has strep."},
			{`with(?:drawn|drew)`, "Mrs Thulin is indisposed and has withdrawn from tomorrow's engagement."},
			{`annul+ed`, "Our meeting is annulled."},
			{`vacated`, "Conference vacated at his request; fresh date to be fixed."},
			{`fell through`, "lucy's intro to Kai fell through"},
			{`put (?:` + Name + `) off`, "Priya and I have put it off until Monday the 25th at eleven o'clock."},
			{`be excused`, "Gaspard begs to be excused."},
			{`(?:is|was|am) (?:prevented|detained|otherwise engaged)`, "Lunde is prevented on Friday and regrets."},
			{`excused (?:her|him)self`, "Tunde politely excused himself, the firm forbids it."},
			{`falls out`, "Jonas is sick, so our meeting of friday falls out"},
			{`is off`, "Anna is off."},
			{`(?:` + days + `|` + talks + `) is dead`, "Rico's truck broke down so friday is dead."},
			{`(?:had|have had|has had|has|having|obliged|forced|compelled|bound|constrained|needs|wants) to (?:cancel|vacate|withdraw|call off|postpone|skip|drop out|bow out|pull out|back out|scrap)`, "Dr Moen was obliged to postpone."},
			{`scrapped`, "Our lunch is scrapped."},
			{`ditched`, "Ben ditched our lunch."},
			{`dropped out`, "Ben dropped out."},
			{`bowed out`, "Ben bowed out."},
			{`cried off`, "Ben cried off."},
			{`begged off`, "Ben begged off."},
			{`not coming`, "Ben is not coming on Friday."},
			{`double[ -]booked`, "Ben is double-booked on Friday."},
			{`blew me off`, "Ben blew me off."},
			{`off (?:sick|ill)`, "Steenkamp off sick."},
			{days + ` (?:is |has been )?(?:off|scrapped)`, "friday off"},
			{`(?:can'?t|cannot|can not) (?:on )?` + days, "Jonas can not on friday."},
			{`(?:can'?t|cannot|can not|won't|unable to|not able to) (?:make|do|come|meet|attend|take place|happen)`, "bruno can't do lunch!!!!"},
			{`indisposed`, "Mrs Thulin is indisposed and has withdrawn from tomorrow's engagement."},
			{`called it off`, "Cried it aff athegither, he'll see in the new year mebbe."},
		},
	}
}

// SameHour says that a talk stays at the hour that it had.
func SameHour() Saying {
	return Saying{
		Ways: Ways{
			{`(?:same|usual) (?:time|hour|minute)`, "pushed to next tuesday, same time"},
			{`(?:time|hour) (?:is|stays|remains) (?:the )?same`, "Moved to the 14th, the hour stays the same."},
		},
	}
}
