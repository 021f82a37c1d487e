package phrases

// Phrases that say what the owner gave somebody.

// Thanked says that the owner thanked them.
func Thanked() Saying {
	return Saying{
		Ways: Ways{
			{`thanked`, "I thanked her"},
			{`had thanked`, "I had thanked Ben on the spot."},
			{`(?:conveyed|expressed|sent|passed on|offered) (?:\w+ )?my (?:thanks|gratitude)`, "I have expressed my gratitude to Mrs Haas in writing."},
			{`said thank[ -]you`, "Eva's daughter said thank you to me, so sweet"},
			{`thank[ -]you included`, "Deck's out to Hanna, thank-you included."},
			{`thank you done`, "thank you done."},
			{`thx (?:is out|sent|done)`, "Thx is out, poster two."},
			{`thanks (?:sent|included|out|done|are out|is out)`, "Wolski: my thanks are out to him in writing, 0850."},
			{`thank[ -]you (?:\w+ ){0,3}(?:is |was )?(?:done|sent|gone|posted)`, "quick thank you to greg done over coffee"},
			{`thank[ -]you (?:sent|mail sent|note sent|is out|out|went)`, "Thank-you to Ben? Thank you sent."},
			{`(?:^|i |and |message |voicemail \w+ \w+ )said (?:thanks|ta|cheers|many thanks)`, "I was by Karin and gave her back the book and said thanks"},
			{`words of thanks`, "with actual words of thanks under it don't worry 😇"},
			{`with thanks card`, "Portfolio is by Mrs Ehlers, I brought it personal to the reception, with thanks card in it."},
			{`wrote now: thank you`, "Wrote now: thank you, Ben."},
			{`(?:sent|wrote) (?:` + Name + ` )?(?:a |my )?(?:thank[ -]you|thanks|thx)`, "I never sent ruth a thank you did I"},
		},
		Unless: Ways{
			{`/\bnot thanked/`, "I have not thanked Peake."},
			{`/should i have thanked/`, "should I have thanked HA?"},
			{`/to be thanked/`, "I gather from you that Wexler is to be thanked by tea-time."},
			{`/was thanked/`, "In my day the one who paid for the call was thanked by the other's staying on the line."},
			{`/thanked me/`, "Karin thanked me for the cake, she is so nice"},
			{`/thanked by/`, "I gather from you that Wexler is to be thanked by tea-time."},
			{`/before i thank/`, "Before I thank Mr Sauer I should like to consider the wording for an hour or two."},
			{`/count/`, "why is \"thanked\" counted per week and not per talk?"},
			{`/i thanked him, and did/`, "He told me to stick to the Civil Service, and I thanked him, and did."},
			{`/had thanked anybody/`, "I forgot whether I had thanked anybody."},
		},
	}
}

// ThankedPlainly says that the owner thanked them, in plainer words.
func ThankedPlainly() Saying {
	gaveOver := OneOf(`sent send_out went gone wrote written posted mailed emailed gave given left dropped texted rang delivered conveyed
		expressed said passed got put brought brings took handed dispatched out done off conveyed told shipped slipped popped`)
	thanksSaid := OneOf(`thanks thank[_-]?yous? thank_u thx ty gratitude appreciation to_thank`)
	return Saying{
		Ways: Ways{
			{gaveOver + `\b[^.?!]{0,70}\b` + thanksSaid, "Ah've texted her ma thanks."},
			{thanksSaid + `\b[^.?!]{0,50}\b` + gaveOver, "Thx to Petra out."},
			{`(?:got|has|received) (?:my|the) (?:card|flowers|letter of thanks)`, "Bernard got my card this morning and rang to say how pleased he was."},
			{`thanked`, "I thanked her"},
			{`(?:has|have) been thanked`, "Ben has been thanked."},
			{`/^(?:done|sent): thanks\b/`, "Done: thanks to Ben."},
			{`said (?:ta|ty|thx|thank you|thank u|cheers)`, "Eva's daughter said thank you to me, so sweet"},
		},
		Unless: Ways{
			{`thank(?:s|ed) (?:me|us)`, "Karin thanked me for the cake, she is so nice"},
			{`/\bto be thanked/`, "I gather from you that Wexler is to be thanked by tea-time."},
			{`/\bwas thanked (?:by|for)/`, "In my day the one who paid for the call was thanked by the other's staying on the line."},
			{`/\bthanked by/`, "I gather from you that Wexler is to be thanked by tea-time."},
			{`/\bno thank/`, "oskar said no thanks"},
			{`should`, "should I have thanked HA?"},
			{`thank you for`, "It went really well, thank you for asking!"},
			{`/\bthanks for asking/`, "Sent it, thanks for asking."},
			{`not yet`, "not yet I have not thanked him yet the ribbon in the typewriter is dry I shall go and get one"},
			{`(?:a|the|my|in|as|is|only|still) drafts?`, "My thanks to Ben are still drafts."},
			{`drafted`, "Second mail to Botha half drafted."},
			{`deleted`, "deleted all 3"},
		},
	}
}

// GaveThanks says that the owner gave them thanks.
func GaveThanks() Saying {
	thanksSaid := OneOf(`thanks thank[_-]?yous? thank_u thx ty gratitude appreciation to_thank`)
	return Saying{
		Ways: Ways{
			{`\w+ (?:off |out |over |round |up |through )?` + Name + ` (?:an? |my |the |some )?(?:\w+ ){0,2}` + thanksSaid, "Letter of thanks enclosed."},
			{`\w+ (?:off |out |over |round |up |through )?(?:an? |my |the |some )?(?:\w+ ){0,2}` + thanksSaid + `(?: \w+)? (?:to|for|at) ` + Name, "All thx to Denises tip about the portfolio"},
			{thanksSaid + `\b[^.?!,;]{0,25}\bi (?:\w+ already|already \w+)`, "Gladys the thank you email I settle already, no need to draft hor."},
		},
		Unless: Ways{
			{`thank you for`, "The thank you for Ruth I wrote already last night"},
			{`thanks? to`, "06h10 thanks to Vermaak out."},
			{`/\bno thank/`, "oskar said no thanks"},
			{`not yet`, "The thank-you letter to Ms Frei is drafted but not yet signed."},
		},
	}
}

// ThankedTicked says that the owner thanked them, in answer to whether they did.
func ThankedTicked() Saying {
	return Saying{
		Ways: Ways{
			{`done`, "Ruth G done."},
			{`sent`, "Sent at noon."},
			{`already did`, "already did, whatsapp"},
			{`did (?:it|that)`, "The walrus did it."},
			{`went out`, "It went out on Monday."},
			{`is out`, "Thx is out, poster two."},
			{`out`, "Rang out x3."},
			{`yes`, "I said yes."},
			{`yep`, "Yep, yesterday."},
			{`posted`, "Billet-doux to Constance, posted."},
			{`mailed`, "I mailed Walt a thank you card, so that's off my chest."},
			{`included`, "included the question who else"},
		},
		Unless: Ways{
			{`/\bdeleted/`, "deleted all 3"},
			{`/tomorrow/`, "imagine if jas said yes and we met at in n out tmrw at noon."},
			{`/tmrw/`, "ok idris bumped tmrws."},
			{`/not yet/`, "Thanks: not yet."},
			{`/how do/`, "How does this work?"},
			{`/can i/`, "can it be shorter?"},
			{`/later/`, "Later: a week"},
			{`/to be done/`, "Yes, that is to be done."},
			{`/is it done/`, "Is it done to thank a man for ringing one up?"},
		},
	}
}

// Gave says that the owner gave them something.
func Gave() Saying {
	return Saying{
		Ways: Ways{
			{`sent`, "Sent at noon."},
			{`mailed`, "I mailed Walt a thank you card, so that's off my chest."},
			{`emailed`, "emailed him from the train"},
			{`forwarded`, "As promised, I forwarded the judgment to Ms Brandt yesterday."},
			{`gave`, "Gave Sam a prod on Signal."},
			{`handed`, "The volume was handed to his assistant this morning."},
			{`dropped`, "dropped the spare manuals off at Owens yard on monday"},
			{`delivered`, "delivered: yes, today"},
			{`brought`, "What a talk brought and what is so, by label."},
			{`posted`, "Billet-doux to Constance, posted."},
			{`shared`, "Shared my slides with Ben."},
			{`uploaded`, "I uploaded the photos for Ben."},
			{`read him`, "I read him the letter."},
			{`read her`, "on holiday I read her book"},
			{`is in [\w']+ inbox`, "FISH BUG IS DEAD 🐟⚰️ game is in alina's inbox!!!"},
			{`went (?:off|out) to`, "Went off to Arabella by the evening post yesterday."},
			{`took (?:her|him|them|(?:the|my|a) (?:\w+ ){1,3}to)`, "Took the offcuts to Hanna like I promised."},
			{`/'s (?:out|off) to\b/`, "Deck's out to Hanna, thank-you included."},
			{`passed (?:it )?on to`, "The paper is passed on to Ben."},
			{`sent off`, "Slides sent off to Ben."},
			{`both things are done`, "So both things are done."},
			{`(?:link|paper|slides|preprint|thesis|cv|portfolio|article|document|draft|file|notes|photos?|book|report|data|list) (?:went|is|are) (?:off |out )?(?:to|with|at)`, "The slides are with Ben."},
			{`has (?:got|received) (?:her|his|the|my)`, "Ben has received my slides."},
			{`is by (?:mr|mrs)`, "Portfolio is by Mrs Ehlers, I brought it personal to the reception, with thanks card in it."},
		},
		Unless: Ways{
			{`/\bsent me/`, "I am to tell both that she sent me."},
			{`/gave me/`, "Eva gave me the tip"},
			{`/sends/`, "Paul sends names"},
			{`/gave to me/`, "Chiara gave to me a name: Luca Ferri, luca.ferri@example.it."},
			{`/sent from/`, "note: Sent from my phone"},
			{`/sent an? (?:sms|thumbs|voice)/`, "I sent a thumbs up."},
			{`/meme/`, "meme sent."},
			{`/sent (?:her|him) a (?:sms|text)/`, "Ok fine, sent her a sms."},
			{`/thank you done/`, "thank you done."},
			{`/gave up/`, "gave up"},
			{`/gave her my name/`, "I gave her my name."},
			{`/has lent/`, "She gave what Ben has lent."},
			{`/i gave her \w+'s name/`, "I gave her Cora's name."},
			{`/handed in/`, "notice handed in: no"},
			{`/said thanks/`, "I was by Karin and gave her back the book and said thanks"},
			{`/sent you/`, "What I sent you about Ruth yesterday was a mistake."},
			{`/sent folder/`, "check my sent folder if you can"},
			{`/'s name/`, "I gave her Gül's name cause she is looking for someone from nursing"},
			{`/he gave/`, "She gave me Lotte Ravn and Henrik Bosse."},
			{`/she gave/`, "She gave me Lotte Ravn and Henrik Bosse."},
			{`/check/`, "check my sent folder if you can"},
			{`/my word/`, "gave Nadia my word that the noise was not me."},
			{`/^(?:sent|done|mailed)[ .!:\d]*$/`, "Sent 0655."},
		},
	}
}

// GavePlainly says that the owner gave them something, in plainer words.
func GavePlainly() Saying {
	return Saying{
		Ways: Ways{
			{`(?:went|gone|posted|delivered|handed(?: over)?|mailed|dispatched|shipped|off|out)\b(?: \w+){0,2} (?:to|with|by)`, "off to sleep"},
			{`(?:has|have|had) been (?:sent|posted|mailed|delivered|handed|dispatched)`, "The offprint that I had promised Dr Reiter has been posted."},
			{`as promised`, "15h02 route map to Steenkamp, as promised."},
			{`(?:is|are) (?:w|with|in there)`, "Resource kit is with Warren."},
			{`has (?:now |got |finally )?(?:her|his|the|my|their|those|these|both|all)`, "Anna cancelled, she has the flu."},
			{`dropped`, "dropped the spare manuals off at Owens yard on monday"},
			{`brought`, "What a talk brought and what is so, by label."},
			{`(?:gave|handed|lent|returned|forwarded|shared|took|couriered|emailed|mailed|sent|passed) (?:(?:her|him|them|` + Name + `) )?(?:back |round |over |on )?(?:the|my|his|her|our|that|those|some|two|three|both)`, "Eva gave me the tip"},
			{`(?:received|got) (?:the|my|his|her|your)`, "I got the job!"},
			{`promise kept`, "promise kept: yes"},
			{`(?:left|went) by (?:\w+ )?(?:post|courier|mail)`, "The catalogue that I owed Madame Dubois left by registered post today."},
			{`in the post`, "Weir thank-you in the post"},
			{`on (?:its|the|their) way to`, "Wrote Morven a wee card and popped it through her door on the way to my shift."},
			{`back with (?:him|her|them|` + Name + `)`, "She'll come back with times."},
		},
		Unless: Ways{
			{`went (?:to|off to|out to) (?:the|a|my|see|bed)`, "Kit's phone just went to the machine, three times."},
			{`gone to (?:the|a|see)`, "Had Dr Moen cancelled, I would have gone to the sea."},
			{`will`, "You will never guess: I got your summary, thank you."},
			{`must`, "I gave Emeka my word on the precedent bundle, must get it to him this week."},
			{`should`, "Speired who else ah should see and she gied me her uncle, Sandy Munro, nae email, jist turn up."},
			{`going to`, "Going to bad now"},
			{`reading list`, "Ekdahl TODO closed: reading list mailed to him 08:14. (git commit -m 'finally')"},
			{`has (?:her|his|their) own`, "Ben has his own copy."},
		},
	}
}

// KeptPromise says that the owner kept what they had promised.
func KeptPromise() Saying {
	promised := `(?:undertaking|promise|pledge|word|commitment|debt|obligation|vow)s?`
	kept := `(?:discharged|kept|fulfilled|honou?red|redeemed|settled|paid|delivered|done|executed|made good|made good on|delivered on|came good on)`
	return Saying{
		Ways: Ways{
			{`/(?:^|\bmy |\bthe )` + promised + `\b[^.?!;,]{0,50}?\b` + kept + `\b/`, "promise kept: yes"},
			{kept + ` (?:\w+ ){0,2}(?:my|the) ` + promised, "made good on my word to ruth, she has the plans"},
		},
		Unless: Ways{
			{`kept (?:me|us)`, "My promise kept me busy."},
		},
	}
}

// PromiseTicked says that the owner did what they had promised, in answer to whether they did.
func PromiseTicked() Saying {
	return Saying{
		Ways: Ways{
			{`done`, "Ruth G done."},
			{`sent`, "Sent at noon."},
			{`went`, "I went home."},
			{`changed hands`, "It has changed hands."},
			{`delivered`, "delivered: yes, today"},
			{`handed`, "notice handed in: no"},
			{`posted`, "Billet-doux to Constance, posted."},
			{`mailed`, "I mailed Walt a thank you card, so that's off my chest."},
			{`gone`, "Had Dr Moen cancelled, I would have gone to the sea."},
			{`out`, "Rang out x3."},
			{`gave`, "Eva gave me the tip"},
			{`brought`, "What a talk brought and what is so, by label."},
		},
		Unless: Ways{
			{`/\bnot yet/`, "I must first translate, it is not yet gone."},
			{`/not ready/`, "It is not ready, I need some days more."},
			{`/half/`, "Meier gave me half an hour, very patient."},
			{`/broken/`, "Drone broken."},
			{`/started/`, "I told him I'd look out my old survey maps for his nephew who has just started."},
			{`/still/`, "my sister spoke to Mair Hopkin at chapel yesterday, says she's lovely, well I've still to find out"},
			{`/keep open/`, "Keep open."},
			{`/tomorrow/`, "imagine if jas said yes and we met at in n out tmrw at noon."},
			{`/some days/`, "It is not ready, I need some days more."},
			{`/nothing to tick/`, "nothing to tick off yet"},
			{`/first thing/`, "It is sent off first thing on Monday."},
		},
	}
}
