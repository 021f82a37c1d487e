package phrases

// A Sign holds what people say when one thing has happened, in phrases of package grammar: each a few words in their
// bare form, with commas between them. What is firm says it, where its clause adds nothing that leaves it in doubt;
// what is soft is asked about.
type Sign struct{ Firm, Soft string }

// AnsweredSign returns phrases that say that somebody has answered, and soft ones that they came back to the owner at all.
func AnsweredSign() Sign {
	return Sign{
		Firm: `say yes, agree, accept, consent, be happy to talk, be happy to help, be glad to talk, be glad to help, will gladly talk,
				be willing to talk, be up for it, be on board, will do it, will see me, will talk to me, be in$, be game$, be keen$`,
		Soft: `reply, answer, respond, write/get/come/message/text/ring/call/phone/ping me back, get back to me, be in touch, get in touch,
				have sent/send word, send .. message/text/note/card/line/letter/dm/reply, leave .. message/voicemail/note, drop .. line,
				text me, message me, ring me, call me, phone me, ping me, dm me, write me, write to me, shoot me, hit me up, buzz me,
				message/letter/card/postcard/voicemail/text/dm/note/word/reply/answer from @, card/letter/reply/answer from,
				reach out, run into, bump into, bump to, meet @ at/in/on/by, see @ at/in/on, talk to @, speak to @, speak with @,
				on the phone, on the line, on the blower, will/would revert, will/would write, will/would love, love to, would like to,
				yes, yeah, yep, sure, gladly, with pleasure, happily, delighted, keen, game, willing, glad/happy/pleased to, up for it,
				be in, see me, help me, count @ in, thumbs up, nod, green light, give .. blessing/ok/okay/nod, have time, find/sort/pick/need .. time/slot/date,
				well disposed, remember me, remember my, open to it, open to, willing, say no problem, can meet,
				can talk, not disagree, apologise, apologize, like my, connect, react,
				come back to me, say ok/okay/fine/sure, fine with it, ok with it, ask for .. cv/questions/details, want to know, check .. diary/calendar/rota,
				positive, warm, friendly, kind reply, god willing, send .. regards, tell @ yes, 👍`,
	}
}

// RefusedSign returns phrases that say that somebody has said no.
func RefusedSign() Sign {
	return Sign{
		Firm: `decline, refuse, turn me down, turn it down, say no$, hard pass, have declined, not interested`,
		Soft: `no$, nope, nah, negative, pass on it, pass$, a pass, turn down, knock .. back, rather/sooner not,
				rather/sooner say no, will not .. do it, prefer not, not want, not wish, beg off, beg to be excused,
				be excused, excuse himself/herself/themself/themselves, not for @, not @ thing, not my/her/his/their thing,
				not .. cup of tea, not keen, not comfortable, not .. right person/guy/one/man/woman,
				wrong man/woman/person/one/guy,
				no capacity, no time, no interest, no desire, too busy, too old, too much on,
				not have .. time/capacity/bandwidth/condition/conditions, swamped, snowed under, flat out,
				overloaded,
				can not$, can not help, can not do it, can not do that, can not talk, can not see me, can not take part,
				can not make time, not able to, unable to, not in .. position,
				will not$, will not do it, not will do it, will not talk, will not see me, will not be able, regret,
				regretfully, policy, forbid, not allow, not permit, not permitted, not allowed, against the rules,
				nothing .. to say, nothing to add, no external, not do .. anymore/interviews/calls/these/this/that,
				not take .. call/calls/on, out of the question, thumbs down, turn .. away,
				retire, step back, no longer/longer give/do/take/available, want .. leave/left alone, not anymore,
				opt out, bow out, veto, not possible, impossible, not available, say .. sorry,
				unfortunately not, afraid not, thanks but no thanks, no thanks, no thank you, refusal,
				shake .. head, not going to, reject, shoot .. down, wish me luck, wish me well, blow me off,
				give up, not see .. point, let me down gently, hope .. understand, trust .. understand, ask not to, out$, against it, 👎`,
	}
}

// CancelledSign returns phrases that say that a talk which is to come is off.
func CancelledSign() Sign {
	return Sign{
		Firm: `cancel, call off, pull out, bail, bail on me, back out, be off$, beg off, have to bail,
				stand cancelled, fall through, fall ill, drop out, cry off, postpone, can not make it, put me off,
				be postpone`,
		Soft: `off, call it off, unmark, unbook, unschedule, uninvite, scrap, ditch, bin, axe, canned, nix,
				postpone, postponed, put off, put .. off, pull .. pin, pull .. plug, pull out, withdraw, beg off,
				fall away, fall flat, fall out, flake,
				ill, sick, sickness, fever, flu, covid, crook, unwell, poorly, under the weather, hospital,
				migraine, chickenpox, injured, break .. leg/arm/foot/ankle/wrist, slip on, accident, funeral,
				emergency, bereavement, die, dead,
				can not make, can not do, can not come, can not meet, can not see, can not see me, can not anymore,
				can not on #, can not #, will not make it, will not be able, will not happen, not be happen,
				will not be there, not able to, unable to, no longer/longer able/available/free/see/possible,
				not happen, not take place, not go to happen, not come, not work out, have to skip, skip it,
				no meeting, no call, no talk, nothing #, # nothing, no #, not #, take .. rain check, rain check,
				some/another other time,
				clash, conflict, double book, double-booked, delay, delayed, strike, stick, stuck, prevent,
				prevented, indisposed, another time, some time else, other time, no new date, new date, new day,
				another day, other day, find .. date, find .. day, propose .. date, ask/want/wish/need/prefer/beg to cancel/skip/postpone/withdraw, will propose, will let me know,
				let me know, get back .. with, come back .. with,
				rain-check, raincheck, fall in .. water, fall into .. water, not be possible, be not possible,
				make cancel/cancellation, have to be in, be away, be abroad, be travel, have to travel, must travel, leave town, court date,
				reschedule, resched, move to later, indefinitely, until further notice, until @ can, weather,
				cannot be there, ❌, 🤒, 🤧, 🤕, 🤮`,
	}
}

// PlannedSign returns phrases that say that the owner will talk with somebody at a time.
func PlannedSign() Sign {
	return Sign{
		Soft: `call/ring/phone/see/meet/visit/zoom/skype/facetime @ .. #, speak/talk/meet/chat to/with @ .. #,
				speak/talk/meet/chat .. #, call/meeting/chat/coffee/lunch/zoom with @ .. #, # .. with @`,
	}
}

// MovedSign returns phrases that say that a talk has another time.
func MovedSign() Sign {
	return Sign{
		Firm: `move, shift, push, reschedule, bring forward, put back, put forward, change to, bump to, bump`,
		Soft: `#, hour, later, earlier, instead, change, swap, switch, new time, new date, new slot, sooner, prefer, rather`,
	}
}

// NoShowSign returns phrases that say that somebody did not come to a talk.
func NoShowSign() Sign {
	return Sign{
		Firm: `not show up, not show$, not turn up, not appear, not pick up, stand me up, ghost me, not join,
				never show up, never turn up, never arrive, not arrive, never join, never dial in, never call, never appear, never pick up,
				no show, n/s, not held$, not be held`,
	}
}

// AloneSign returns phrases that say that nobody came to a talk which is due.
func AloneSign() Sign {
	return Sign{
		Soft: `ghost, ghosted, not .. of @, no .. of @, not .. from @, no show, no-show, noshow, n/s, not show,
				not come, not turn, not appear, not pick up, not answer, not answer .. phone/door, not dial,
				not join, not call, not ring, not connect, not make it, not remember, not there, not in, not home,
				not at home,
				never show, never come, never turn, never appear, never pick, never dial, never join, never call,
				never ring, never make it,
				no one/no-one/nobody there/here/come/answer/show/turn/pick/home/around/in/open, not a soul, no sign,
				no trace, no word from, no call, no talk, nothing from, not happen, not take place,
				by myself, not even shadow, stand me up, stand up, wait, sit alone, sit there, sit here,
				sit .. alone, alone, leave me hang/wait/stand/sit/freeze/alone/there, not .. let me in,
				never let me in, go to .. machine, hang around, forget$, forgotten$, forget me, forget us,
				forget our, forget about me, slip .. mind, voicemail, answering machine, hold music, engaged tone,
				rang out, ring out, keep ringing, go to voicemail, blank me,
				shutters, door .. closed, door .. locked, closed door, wrong day, wrong place, in vain, for nothing,
				wild goose, give up, log off, hang up$, go home, oversleep, sleep through, miss the call, miss it,
				miss our, bail, flake, out of town, be call to, be call away, be detain, not think of me,
				nobody think of me, no reply, 0 resp, no response, no answer,
				stay empty, remain empty, empty chair/screen/seat/line/window, black screen, blank screen,
				nowhere to be see, @ .. nowhere in sight, talk/speak/chat to myself/itself, better thing/things to do,
				something/anything better on, something/anything better to do, be otherwise occupied/engaged, still nobody, still no one`,
	}
}

// TalkSign returns phrases that say that a talk took place.
func TalkSign() Sign {
	return Sign{
		Firm: `^=held$, be held$, talk, speak, speak with @, talk to @, meet, meet with @, chat, catch up,
				have .. chat/talk/call/conversation/meeting/coffee/lunch/drink/beer/tea/natter/yarn/blether/chinwag/word,
				be in with @, interview, sit down with @`,
	}
}

// TalkNamedSign returns phrases that say the same by naming somebody: "did Ben".
func TalkNamedSign() Sign {
	return Sign{
		Firm: `^=did @$, ^=did @ at/on/in/over/today/yesterday/this/by, ^=did @ call/talk/chat/meeting/interview/coffee, @ =was #, =that =was @`,
	}
}

// TalkLikelySign returns phrases of what a talk is told with, which may not have been one.
func TalkLikelySign() Sign {
	return Sign{
		Soft: `be with @, see @, visit @, call with @, meeting with @, coffee with @, lunch with @, chat with @,
				interview with @, conversation with @, hour with @, minute/min/mins with @, zoom with @,
				drink/beer/dinner/breakfast with @,
				hang up with @, take place, go well, go great, go fine, go ok, go okay, go badly, happen, be held,
				held$, done$, good talk, great talk, good chat, great chat, good call, great call, nice chat,
				nice talk, good conversation, great conversation, lovely chat, interesting talk,
				receive me, host me, show me around, show me round, show me the,
				give me .. hour/minutes/mins/tour/time, spend .. hour/minutes/afternoon/morning/evening,
				crush .. call/interview/talk/meeting, ace .. call/interview, nail .. call/interview/talk,
				pick .. brain/brains, natter, blether, yarn, chinwag, gossip, powwow, catch-up,
				last .. hour/minutes, hour, half an hour, half hour, minutes long, longer than, learn a lot,
				learn so much, learn much, very helpful, so nice, so kind, lovely woman, lovely man, what a woman,
				what a man, explain me, explain .. to me, tell me all, tell me about, answer .. questions,
				walk me through, just off, hang up, back from, in person, finally meet`,
	}
}

// AskedWhoSign returns phrases that say that the owner asked whom else to talk to.
func AskedWhoSign() Sign {
	return Sign{
		Soft: `ask .. who, ask .. whom, ask .. for .. names/contacts/people/others/referrals/introductions,
				ask .. else, ask .. anyone else, ask .. anybody else,
				ask .. know .. people/anyone/anybody/others/somebody/someone, who else .. i ask, whom else,
				ask for further, ask for more, ask for other, ask for additional, name ask, ask f., enquire .. who,
				inquire .. who, inquire .. whom, enquire .. whom, who else, demand .. with which, which other,
				who more, other people i, anyone else i, other names, more names, further names`,
	}
}

// ThankedSign returns phrases that say that the owner has thanked.
func ThankedSign() Sign {
	return Sign{
		Soft: `thanks, ty, thx, thank-you, thank you, thankyou, thank u, gratitude, grateful, appreciate, appreciation,
				express .. gratitude, note of thanks, card, flowers, bouquet, chocolates, box of, bottle of,
				send .. card, send .. flowers, proper letter, two lines, few lines, kind words, letter to @,
				write to @, send @ .. message, message @, text @, drop @ .. line, ring @ to, call @ to`,
	}
}

// ThanksTickedSign returns phrases that say the same in answer to a mail that asks whether they have.
func ThanksTickedSign() Sign {
	return Sign{
		Soft: `y$, yes, yep, yup, yeah, done, do, already, send, write, call, ring, text, out, post, mail,
				ticked, tick, sorted, taken care, sent, @ has it, telephone call, phone call`,
	}
}

// PromiseTickedSign returns phrases of in answer to a mail which asks that, that a promise is kept.
func PromiseTickedSign() Sign {
	return Sign{
		Soft: `y$, yes, yep, yup, done, do, already, send, write, out, post, mail, email, deliver, dispatch,
				expedite, hand over, ship, ticked, sorted, taken care, forward, upload, share, give, bring, drop,
				leave, courier, translate, finish, go`,
	}
}

// GivenSign returns phrases that say that somebody has got what the owner had promised.
func GivenSign() Sign {
	return Sign{
		Soft: `send, email, mail, forward, post, deliver, dispatch, ship, courier, hand, give @, give .. to @,
				bring, bring @, drop, drop off, upload, share, pass on, get .. to @, go to @, go off to @, off to @,
				out to @, be with @, be in .. inbox/letterbox/mailbox/hand/hands, be on .. desk, leave with, leave .. morning/post/courier,
				have .. now, get .. i owe, receive my, get my, have my, i owe, expedite, translate, return, lend,
				supply, furnish, copy, cc, airdrop, whatsapp .. to @, be send, be sent, wetransfer, in the post, on its way,
				on the way to, promise kept, as promised, keep .. promise, as agreed, ^=done`,
	}
}

// PromisedSign returns phrases that say that the owner promised something.
func PromisedSign() Sign {
	return Sign{
		Firm: `promise, agree to, owe, undertake, say yes, say sure, say gladly, tell @ yes, pledge, commit,
				=volunteered, swear, give .. word, give .. promise, assure, say i would, say i will, tell @ i would, tell @ i will, say to @ i would, say to @ i will,
				let @ know i would, let @ know i will`,
		Soft: `promise, owe, offer, undertake, pledge, commit, volunteer, give .. word, give .. promise, swear, assure,
				say i would, say i will, tell .. i would, tell .. i will, i send, i will send, i would send,
				i will email, i will mail, i will forward, i will share, i will give, i will bring,
				i would email, i would mail, i would forward, i would share, i would give, i would bring,
				i would get, i will get, remind me to, i be send,
				need/have/go/be to send/get/give/forward/pass/bring/lend/mail/email/share/post,
				must send/get/give/forward/pass/bring/lend/mail/email/share/post, want me to send, wish i send, ask me to send/bring/give/lend/share/forward, ask me for,
				ask for my, want my, want the, ^=send, ^=mail, ^=email, ^=forward, ^=bring, ^=lend, ^=show,
				have not see my, still owe, due to @, wait for my, still wait for my, expect my, shall have my,
				shall have the, can have my`,
	}
}

// ErrandSign returns phrases of what the owner has to do for somebody.
func ErrandSign() Sign {
	return Sign{
		Soft: `^=write/mail/email/message/text @, ^=write to @, ^=tell/show/ask @`,
	}
}

// NamedSign returns phrases that say that somebody named somebody else to the owner.
func NamedSign() Sign {
	return Sign{
		Soft: `tell .. of, tell .. about, recommend, suggest, name, mention, refer, introduce, intro, connect,
				hook .. up, put .. in touch, put .. in contact, put .. on to, point .. to, point .. towards,
				should talk, should speak, should meet, should call, should contact, should see, should write,
				must talk, must meet, must speak, must see, have to talk, have to meet, to talk to, to talk with,
				to speak to, to speak with, talk to, speak to, speak with, talk with, to contact, to call, to ring,
				to meet, to write, to try, try, contact, reach, call, ring, dm, hit up, write to, get in touch,
				have a word, have a yarn, have a chat, know, colleague, friend, boss, sister, brother, cousin,
				godson, nephew, predecessor, successor, partner, former, the name, a name, names, number of,
				address of, email of, contact of, commend, vouch, pass .. on, pass me, give me, give me .. contact,
				give me .. name, give me .. number, open .. door, open .. doors, could help, can help, might help,
				called, name be, lead, next up`,
	}
}

// NewsSign returns phrases of what became of the owner's search.
func NewsSign() Sign {
	return Sign{
		Soft: `i get,
				get .. job/place/offer/role/position/internship/grant/gig/funding/promotion/contract/in/into/accepted,
				land, pass my, pass the, win, promote, promotion, hire, accept me, be accept, be admit, be approve,
				be offer, be select, be choose, be appoint, be invite, be award, be grant, start on, start at,
				start in, start as, i start, i begin, give notice, hand in .. notice, quit, resign,
				sign .. contract, sign, publish, submit, finish .. thesis/project/course/degree/book, graduate,
				defend, launch, close .. account/round/deal, open .. shop/studio, raise, enrol, enroll,
				register .. company, found, approve, approved, confirm, confirmed, good news, great news, have news,
				news, result of, thanks to, tip of, advice of, counsel of, take my, take it, exhibit, exhibition,
				apprentice, contract, job at, job in, place at, exam`,
	}
}

// LeaveAloneSign returns phrases that say that somebody is to be left alone.
func LeaveAloneSign() Sign {
	return Sign{
		Firm: `no more follow-up, no follow-up, stop following up, not follow up, leave @ be$, leave @ alone$,
				let @ be$, forget about @, forget @, not write to @ again, not contact @ again, no further contact,
				no longer pursue`,
		Soft: `@ =leave$, drop, let @ be, let @ go, let @ rest, let .. rest, let it rest, let it go, leave @ be,
				leave @ alone, leave @ in peace, leave off, leave it, forget, forget it, never mind, can go,
				not trouble, not bother, not disturb, not ping, not poke, nvm, not contact, not chase, not write, not follow, not nudge,
				not remind, not pursue, not worth, not need, no need, no call for, no chase, no nudge, no more,
				no further, no f/u, no rem, no follow, dnc, do not contact, stop, stop it, stop with, stop remind,
				nothing more, nothing further, send nothing, send .. nothing, not anything, not send anything, =say nothing, not prepare anything,
				closed, close, close it, close this, close the, finished with, done with, be done, it be done,
				over with, that be that, scratch, scrub, strike @, strike .. off, cross off, delete, remove, take .. off, bin, kill,
				archive, refrain, give up on, giving up, move on, for good, spare @$, spare @ any/further/more/from, cross @ from, not remember @ again,
				not remember @ anymore, not remember @ any more, enough, @ .. off the list, @ off the list, write off,
				lost cause, dead end, wash my hands, not insist, dead$, pass away, cease, desist, discontinue,
				pass on @, not bother @ again`,
	}
}

// LeaveAtAllSign returns phrases that say the same of who was asked, or has answered.
func LeaveAtAllSign() Sign {
	return Sign{
		Soft: `not @ anymore, not @ any more, =found somebody/someone/one =else/=nearer/=closer/=better,
				sleep/sleeping dog/dogs, let .. lie, no longer @`,
	}
}

// WaitSign returns phrases of what one waits for, and of whom one comes back to.
func WaitSign() Sign {
	return Sign{
		Soft: `not before, nothing before, until, till, untill, til, not earlier, after, again, anew, renew, resume,
	pause, park, shelve, hold, hold off, hold fire, wait, ask, ping, poke, nudge, bug, remind, chase, try, approach,
	contact, write, call, circle back, check back, check in, come back, get back, back on, back in, back from,
	give @, give .. week/weeks/days/month/fortnight, another, more week, one more, leave, let, not disturb, not ask,
	not send, not write, not trouble, postpone, defer, put off, snooze, sit on, follow up, revisit, pick up,
	reconnect, out of office, on leave, holiday, vacation, sabbatical, away, return, later`,
	}
}
