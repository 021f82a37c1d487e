package phrases

// Phrases that say what somebody named or taught, and the news of the owner.

// NamedSomebody says that they named somebody to talk to.
func NamedSomebody() Saying {
	return Saying{
		Ways: Ways{
			{`/\bgave (?:to )?me/`, "Eva gave me the tip"},
			{`/\bgives me/`, "I would like that Oskar gives me a name, but he does not know me."},
			{`/\bmentioned/`, "Find the paper she mentioned"},
			{`/\brecommend(?:ed|s)/`, "She recommended me Imke Tants, tants@pruefhaus.example."},
			{`/\bsuggest(?:ed|s)/`, "She suggested that I approach Dr Ilse Mann at the state archive."},
			{`/\bnames?/`, "Names: Ida Holm."},
			{`/\bknows/`, "She knows everyone."},
			{`/\bshould (?:meet|talk to|see|speak to|ask|call)/`, "Asked her who else I should see."},
			{`/\bmust meet/`, "She says I must meet Cora Blum."},
			{`/\bi'm to go and see/`, "I'm to go and see Cora Blum."},
			{`/\bgo and see/`, "Ben says go and see Cora Blum."},
			{`/\bput me in touch/`, "Ben put me in touch with Cora Blum."},
			{`/\b(?:wrote|noted) down/`, "I asked her whom else to see, and she wrote down Konrad Vogt for me."},
			{`/\bpointed me to/`, "Ben pointed me to Cora Blum."},
			{`/\breferred me to/`, "Referred me to Bettina Schwab at the AAA."},
			{`/\bpresented me to/`, "She presented me to Marta Gil, marta.gil@example.es, her colleague."},
			{`/\bconnected me/`, "Funke connected me to Barrister Sola Idowu (sola.idowu@example.com)."},
			{`/\bintroduc\w+/`, "Introduction: Theresa Rupp, t.rupp@example.de"},
			{`/\bhe goes/`, "He goes: Cora Blum is who you want."},
			{`/\bhe said/`, "He said \"your questions\"."},
			{`/\band said/`, "Rang him after choir and said my thank-you."},
			{`/\bone new/`, "And one new: Mr. Lothar Quast, no address."},
			{`/\btwo names/`, "Ben has two names: Cora Blum and Dan Roth."},
			{`/\b2 names/`, "Rita came back w 2 names!!"},
			{`/\bthere's a guy/`, "There's a guy, Dan Roth."},
			{`/\bspeak to/`, "I did ask who else to speak to and she couldn't think of anyone."},
			{`/\balso suggested/`, "Ben also suggested Cora Blum."},
			{`/\bwell \w+ then/`, "Well Cora then."},
			{`/\bshe said \w+ /`, "She said charting is where nurses go to die"},
		},
		Unless: Ways{
			{`/\bi gave/`, "I gave her Gül's name cause she is looking for someone from nursing"},
			{`/gave (?:her|him) /`, "I was by Karin and gave her back the book and said thanks"},
			{`/no intro/`, "no intro, no ask"},
			{`/knows how/`, "Ben knows how it is done."},
			{`/dreamt/`, "Dreamt that Ruth and Ben were married."},
			{`/i (?:recommended|mentioned|suggested)/`, "He answered within the hour once I mentioned it."},
		},
	}
}

// NamedPlainly says that they named somebody to talk to, in plainer words.
func NamedPlainly() Saying {
	return Saying{
		Ways: Ways{
			{`put me on to`, "She put me on to a Dr Moira Baird at the Signet Library, without an address."},
			{`put me onto`, "Ben put me onto Cora Blum."},
			{`passed on the name`, "Ben passed on the name of Cora Blum."},
			{`gave me the (?:contact|name|number|address)`, "Colin gave me the number of a lass called Eilidh Ross at the harbour trust, says I'm to ring her."},
			{`dropped the name`, "Ben dropped the name Cora Blum."},
			{`told me to (?:talk|speak|write|call|ring|see|meet|contact)`, "Also he told me to write to his batchmate Kavya Rao (kavya.rao@tungabhadra.example), I can use his good name."},
			{`said to (?:me )?(?:call|ring|write|talk|speak|see|meet|contact|ask)`, "Ruth said to write again in the week of 1 June."},
			{`said to me`, "Eva said to me call Dorota Lis, she works in the youth office"},
			{`named`, "No other date is named."},
			{`vouched for`, "Ben vouched for Cora Blum."},
			{`intro'?d me`, "Ben introd me to Cora Blum."},
			{`to mention`, "Ben was kind enough to mention Cora Blum."},
			{`to recommend`, "Madame Dubois was kind enough to recommend Dr Pavel Zeman (p.zeman@example.cz), curator of prints."},
			{`speak to`, "I forgot to ask her who else I should speak to"},
			{`talk to`, "I'd love to talk to Milan on Friday at 3."},
			{`write to`, "Plan: write to Bob"},
			{`gave me (?:a|the) (?:name|contact)`, "Walt gave me a name, Dolores Finch, and her email is d.finch@haulers-west.example.com."},
		},
		Unless: Ways{
			{`i (?:gave|recommended|suggested)`, "I gave her a full hour on the steps."},
		},
	}
}

// NamedAddress says that they named somebody, by an address alone.
func NamedAddress() Saying {
	return Saying{
		Ways: Ways{
			{`/^.*\S@\S+\.\w/`, "carla@bank.example said no"},
		},
		Unless: Ways{
			{`(?:new|other|private|old|their|her|his|my|work) (?:e-?mail|mail|address)`, "Walt gave me a name, Dolores Finch, and her email is d.finch@haulers-west.example.com."},
			{`/\bsame(?::| (?:address|e-?mail|one)\b)/`, "same: anna@new.example [b7q1]"},
			{`no longer at`, "ben@example.org is no longer at the lab."},
		},
	}
}

// Taught says that they said something to be learned.
func Taught() Saying {
	return Saying{
		Ways: Ways{
			{`/["]/`, "Thanks: \"Thanked X\""},
			{`/[a-z] = [a-z]/`, "Libraries = loneliness with shelves."},
			{Lesson, "I make no comment."},
			{`said`, "I said ok."},
			{`says`, "Judy says yes"},
			{`reckons`, "Moira reckons the yard lives or dies by its apprentices."},
			{`thinks`, "One thinks of aunts in February."},
			{`advised`, "She advised me that a budget is a confession."},
			{`told me`, "Roth told me to try Kassel."},
			{`explained`, "She explained me that the hotels choose in January."},
			{`key`, "Key point: trust is priced daily."},
			{`lesson`, "Lesson: nobody reads an annex."},
			{`point`, "I quite see her point."},
			{`view`, "Her view is that the museum of the future is a warehouse with good light."},
			{`his words`, "heat pumps are a sales problem not an engineering one, his words."},
			{`her words`, "Her words: procurement only moves in Q4."},
			{`this is the thing`, "This is the thing: ask less."},
			{`the one thing`, "The one thing: start small."},
			{`let it be that`, "If I may keep one thing only, let it be that she gives money to people who can say what they would stop doing."},
			{`what i took`, "What I took home is this."},
			{`what i (?:take|retain|carry (?:away|home)|bring (?:away|home))`, "What I retain: a ward is governed by its rota."},
			{`good enough to say`, "He was good enough to say that publishing needs fewer people like himself, which I could see the force of."},
			{`learn`, "goal | text learn"},
			{`learned`, "Learned – ask early"},
			{`learnt`, "What ah learnt: naebody buys a boat, they buy the man that built it."},
			{`i keep`, "I keep meaning to ring Lars."},
			{`main thing`, "Main thing from Ben: start small."},
			{`takeaway`, "takeaway: ask early"},
			{`insight`, "Insight: grid fees kill storage."},
			{`quote`, "quote: it's all"},
			{`moral`, "The moral: start small."},
			{`gist`, "The gist: start small."},
			{`bottom line`, "Bottom line: start small."},
			{`one thing`, "his one thing: price it before you bake it"},
			{`biggest`, "Closed the Hendricks account today, biggest deal of my year!!"},
			{`key thing`, "Key thing: start small."},
			{`most important`, "Most important: start small."},
			{`sticks`, "what sticks: the ward runs on the cleaners"},
			{`stays`, "So the field stays empty."},
			{`lingers`, "What lingers: start small."},
			{`forget`, "forget it all"},
			{`above all`, "She told me lots of things, above all that nobody reads the second page."},
			{`(?:her|his|best|good) (?:advice|tip|line|motto|rule)`, "Her advice: start small."},
			{`believes`, "Ben believes that pilots are cheap."},
			{`insists`, "Ben insists that pilots are cheap."},
			{`warned`, "Ben warned that pilots are dear."},
			{`claims`, "Ben claims that pilots are cheap."},
			{`told us`, "Ben told us that pilots are cheap."},
			{`according to`, "According to Hanna, the board meets only twice a year."},
			{`worth noting`, "worth noting: nobody at the ngo reads page 2 of a cv."},
			{`stuck`, "Nora's driver rang from King's Cross Station, she is stuck and Friday is off."},
			{`stayed with`, "What stayed with me: start small."},
			{`convinced`, "Ben is convinced that pilots are cheap."},
			{`adamant`, "Ben is adamant that pilots are cheap."},
			{`rule`, "A rule of Ben's: start small."},
			{`motto`, "Ben's motto: start small."},
			{`i shall remember`, "What I shall remember is that listening is the whole of the job."},
			{`big one`, "3 takeaways but the big one: charge from day one."},
			{`big thing`, "Big thing: start small."},
			{`keep`, "keep it anyway"},
			{`remember`, "I honestly cannot remember."},
			{`remark`, "I wish to retain his remark that every treaty is first a seating plan."},
			{`tl;dr`, "tl;dr: charge before you build."},
			{`observation`, "One observation I should like preserved: \"A foundation is a family that has lost its sense of humour.\""},
			{Telling, "She may properly be told."},
			{`in (?:her|his) (?:view|opinion|words)`, "Mrs von Rohr writes that Mrs Thulin has, in her words, \"cancelled half of Stockholm\"."},
			{`(?:she|he|they) (?:was|were) (?:all |just )?like`, "she was like go to community college first its not failing."},
			{`is searching`, "She is searching people who can read a balance sheet AND a facade, this she said two times."},
		},
	}
}

// News says that there is news of the owner's.
func News() Saying {
	return Saying{
		Ways: Ways{
			{`(?:(?:i|i've|we|we've) (?:have )?(?:just |now |also )?(?:got|have|landed|accepted|was offered|am offered)|^(?:just )?(?:got|landed|accepted)) (?:an? |the |my |that )(?:\w+ ){0,2}(?:internship|job|offer|place|position|post|fellowship|apprenticeship|contract|scholarship|grant|phd|traineeship|role|stipend|promotion|interview)`, "I got the job!"},
			{`/\bprogress: /`, "progress: applied at Acme"},
			{`/^(?:draft|chapter|thesis|application|portfolio)\b.*\b(?:finished|submitted|completed?|accepted)\b/`, "Draft chapter two finished."},
			{`i(?:'ve| have)? (?:finished|submitted|completed) (?:my|the)`, "Gaz would love this, must show him: I finished the boat"},
			{`/(?:^|\bi )(?:have )?applied (?:at|to|for|with)\b/`, "On Anton Reiter's recommendation I applied to the academy, and I have been elected a fellow."},
			{`signed (?:the|my) contract`, "I signed the contract."},
			{`invited me (?:to|for)`, "Mr Marchand has invited me to his vernissage."},
			{`hired me`, "nintendo hired me as creative director 🎮👑"},
			{`i start(?:ed)? (?:at|as|in)`, "Ruth should hear that I start at the port on Monday"},
			{`i(?:'ve| have)? (?:been )?(?:resigned|quit|promoted|enrolled|applied|signed)`, "I have signed by the new family!!!"},
			{`put in for`, "I put in for the grant."},
			{`handed in my notice`, "I handed in my notice."},
			{`signed, paid`, "GWO safety course: signed, paid."},
			{`approved`, "My manager said my project is approved!"},
			{`they (?:have )?accepted`, "They have accepted my paper."},
			{`accepted me`, "The school accepted me."},
			{`admitted`, "I was admitted to the arbitrators' panel today, glory be."},
			{`got in`, "I got in at Basel."},
			{`passed`, "I passed the exam B2!!"},
			{`has asked me whether i would`, "The institute has asked me whether I would join."},
			{`offered me`, "The clinic offered me a place."},
			{`i (?:start|begin)(?:ed)? (?:at|as|in|on|my)`, "Ruth should hear that I start at the port on Monday"},
			{`i(?:'ve| have)? (?:handed in|given notice|moved to|decided to)`, "because of what Ruth said about night shifts I moved to the day crew, best thing I did this year"},
			{`my (?:application|proposal|thesis) (?:was|is|has)`, "My proposal was accepted."},
		},
		Unless: Ways{
			{`if`, "KT end Nov if visa ok."},
			{`unless`, "Nothing is signed, unless they agree."},
			{`wish`, "wish I could tell ruth that I passed"},
			{`hope`, "I hope to get Ana to say yes"},
			{`dreamt`, "Dreamt that Ruth and Ben were married."},
			{`dreamed`, "Yesterday I have dreamed that Magda said yes"},
			{`maybe`, "a serif maybe."},
			{`might`, "Might see Priya at the timber yard."},
			{`except me`, "everybody in my course has an internship except me and i hate it here"},
			{`april april`, "april april 🤡"},
			{`almost`, "Mr Galbraith has declined, with a courtesy that made it almost a pleasure."},
			{`nearly`, "The jacarandas are nearly out."},
			{`years? ago`, "I met Anna through Bob years ago"},
			{`(?:19\d\d|20[01]\d)`, "She moved to Basel in 2019"},
		},
	}
}

// NewsPlainly says that there is news of the owner's, in plainer words.
func NewsPlainly() Saying {
	return Saying{
		Ways: Ways{
			{`/(?:\b(?:i|we)(?:'ve| have|ve)?(?: just| now| finally| also)? |^(?:just |finally )?|, (?:and )?)\b(?:got|landed|won|passed|closed|finished|published|signed|shipped|opened|launched|defended|graduated|released|delivered|founded|sold|raised|completed|received|secured|bagged|nailed|earned) (?:an? |the |my |our |it|that |in(?:to)? |class |\w+)/`, "I got the job!"},
			{`(?:i|we)(?: have|'ve| was| were|'m| am)? (?:now )?(?:been )?(?:been accepted|been offered|was offered|was accepted|admitted|elected|promoted|hired|appointed|selected|chosen|granted|awarded|certified)`, "I was admitted to the arbitrators' panel today, glory be."},
			{`/: approved\b/`, "grant written Samira's way: approved, 8,000 EUR"},
			{`(?:boss|they|company|board|committee|school|university) (?:said|says) yes`, "boss said YES, from november."},
			{`paid off: got`, "NB's lead paid off: got site pass f."},
			{`/^(?:\w+ ){1,4}(?:signed|approved|accepted|passed|published|closed|granted|awarded)\b/`, "Theo has not accepted yet."},
		},
		Unless: Ways{
			{`(?:i|we) have accepted`, "Tim wants to meet me the thursday 22 at 11 o'clock, I have accepted"},
			{`got (?:back|home|up|off|in touch|to|it|here|there|her|his|him|a (?:cold|call|mail|text|message|no|yes|reply|letter|postcard))`, "Just got off the phone with Anna"},
			{`if`, "KT end Nov if visa ok."},
			{`unless`, "I got the job unless they object."},
			{`wish`, "I would wish she writes me a no."},
			{`hope`, "I hope to get Ana to say yes"},
			{`dreamt`, "Dreamt that Ruth and Ben were married."},
			{`maybe`, "a serif maybe."},
			{`might`, "Might see Priya at the timber yard."},
			{`years? ago`, "I met Anna through Bob years ago"},
			{`passed (?:on|by|out|away)`, "Jule tells me she was quite cross about being passed on, and I won't bother her again."},
			{`received (?:my|her|his|a (?:mail|letter|message|reply))`, "I wonder whether Walter Busch received my letter at all."},
		},
	}
}

// NewsFor says that there is news of the owner's, for somebody.
func NewsFor() Saying {
	return Saying{
		Ways: Ways{
			{`/` + NewsLabel + `/`, "progress for Idris: none"},
		},
	}
}

// NewsHeaded says that there is news of the owner's, behind a heading that says who is to hear it.
func NewsHeaded() Saying {
	return Saying{
		Ways: Ways{
			{`/` + newsHead + `/`, "Something to tell Ben: I passed the exam."},
		},
		Unless: Ways{
			{`/^[^:]*\b(?:from|said|says|asks?|asked|told|advised|wrote|writes)\b/`, "Something Ben said to me: I should quit."},
			{`/` + newsKept + `/`, "One thing not to tell Ben: I passed the exam."},
		},
	}
}

// NewsToTell says that there is news of the owner's that somebody is to hear.
func NewsToTell() Saying {
	did := `(?:i|we)(?:'ve| have|ve)? (?:just |finally |now |also )?\w+`
	return Saying{
		Ways: Ways{
			{`(?:tell|inform|update) ` + Name + ` (?:that )?(` + did + `)`, "Tell Ruth I said hi"},
			{`(?:tell|let|know|hear|(?:news|one) for|next|write|talk|speak|letter)\b[^.?!]{0,60}?(?:: |, |\bthat )(` + did + `)`, "Ruth should hear that I start at the port on Monday"},
		},
		Unless: Ways{
			{`not`, "I did not speak with Ruth, I spoke with her gate."},
			{`never`, "Tariq never showed."},
			{`nothing`, "tell Murdo I got the hill rent down like he told me to and tell Fiona nothing"},
			{`wish`, "wish I could tell ruth that I passed"},
			{`if`, "KT end Nov if visa ok."},
			{`whether`, "Dr Moen enquires whether we might postpone."},
			{`what`, "tell you what noa should know: i sold my first font licence today!"},
			{`why`, "Why Anna Meier?"},
			{`how`, "How does this work?"},
			{`asked`, "She don't know nobody other who can help, I asked."},
		},
	}
}

// NewsBefore says that somebody is to hear the news of the sentence before.
func NewsBefore() Saying {
	return Saying{
		Ways: Ways{
			{`/^(?:please |pls |and |must |do |will )?(?:(?:let|make sure) ` + Name + ` knows?|tell ` + Name + `(?: so| (?:of|about) (?:it|that|this))?)(?:[.,;!]|$)/`, "Please let Ben know."},
		},
	}
}
