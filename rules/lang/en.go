package lang

// english returns what is known of English.
func english() Language {
	return Language{
		Code: English,
		Words: "the and of to in is that it for was on with as be this have from or had by but not what all were " +
			"we when your can said there use an each which she do how their if will up other about out many " +
			"then them these so some her would make like him into has more go no way could my than been who now " +
			"its did get i you he they our me us may should any just where why ask because also only after " +
			"before people every everyone shall nobody anyone human am please dear at are a",
		Letters: []Letters{englishLetters()},
		Folders: Folders{
			Sent:   []string{"sent", "sent items", "sent messages", "sent mail", "sent-mail", "outbox/sent"},
			Drafts: []string{"drafts", "draft", "draft messages"},
			Junk: []string{
				"junk", "spam", "junk email", "junk e-mail", "junk-e-mail", "junk mail", "bulk mail", "bulk",
			},
			Trash:   []string{"trash", "deleted items", "deleted messages", "deleted", "bin"},
			Archive: []string{"archive", "archives"},
		},
		Notes: Notes{
			Please: []string{"please", "pls"},
			Thanks: []string{"many thanks", "thanks a lot", "thanks", "thank you very much", "thank you", "thx", "thks"},
			Yes: []string{"yes", "yep", "yeah", "yup", "correct", "right", "exactly", "that's right", "that is right",
				"it is agreed", "it's agreed", "it is", "that is so", "indeed", "sure", "true", "both"},
			No: []string{"nope", "nah", "not yet", "wrong", "it is not", "it isn't", "it's not", "it did not",
				"it didn't", "not so", "that is not so", "not really", "no"},
			Phone: []string{"phone"},
			LongAgo: []string{
				"year", "years", "ago", "through", "when", "while", "once", "first", "never", "last", "before",
				"already", "university", "college", "school", "someone",
			},
			Hello: []string{
				"hi informd", "hello informd", "dear informd", "hey informd", "hi there", "hello there", "hi",
				"hello", "hey", "good morning", "good evening",
			},
			Died: []string{"passed away", "died", "dead", "was killed"},
			Hurt: []string{
				"an accident", "car accident", "bad accident", "serious accident", "a stroke",
				"heart attack", "in a coma",
			},
			Ill: []string{"ill", "sick", "in hospital", "in the hospital", "cancer", "on sick leave"},
			Befell: []string{
				"sadly", "unfortunately", "has", "had", "is", "was", "just", "been", "very", "seriously",
				"gravely", "badly", "terribly", "a", "bad", "serious", "got", "fell", "taken", "i",
				"heard", "that", "in",
			},
			Befalls:  []string{"yesterday", "today", "last", "this", "suddenly", "after", "and", "on", "two", "in", "at", "since"},
			Pronouns: []string{"she", "he", "they"},
			Fees: []string{
				"money", "fee", "fees", "paid", "payment", "charges", "euro", "euros", "dollars", "pounds",
				"€", "$", "£", "eur", "usd", "gbp", "chf",
			},
			Declines: []string{"no thanks", "no thank you", "no thx"},
			Charges: []string{
				"i charge", "i'd charge", "i would charge", "my fee", "my rate", "my usual rate", "the fee is",
				"an hour", "per hour", "/hour", "/h", "/hr", "a session", "per session", "a call", "per call",
				"for the call", "for a call", "for half an hour",
			},
		},
		Sentences:   EnglishSentences(),
		DatePhrases: englishDatePhrases(),
		Subjects: Subjects{
			Reply:   []string{"Re"},
			Forward: []string{"Fwd", "Fw", "Forward", "redir"},
			Warning: []string{
				"external", "ext", "external email", "external mail", "external sender", "spam", "suspected spam",
				"disarmed", "caution", "secure", "encrypted",
			},
			Case: []string{"ticket", "case", "request", "incident"},
		},
		Dates: Dates{
			Months: "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug " +
				"september|sept|sep october|oct november|nov december|dec",
			Weekdays:      "sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday saturday",
			AM:            []string{"am", "a.m."},
			PM:            []string{"pm", "p.m."},
			Until:         []string{"until", "till"},
			Through:       []string{"through", "including"},
			Back:          []string{"back", "return", "returning"},
			ThroughBehind: []string{"inclusive"},
			Between:       []string{"the", "on", "of", "in", "to", "my", "office", "next", "and"},
			Range:         []string{"to", "and"},
			Ordinals:      []string{"st", "nd", "rd", "th"},
		},
		Names: Names{
			Titles: []string{"dr", "prof", "mr", "mrs", "ms", "phd"},
			Roles:  []string{"mr", "mrs", "ms"},
			Beside: []string{"of", "the"},
			Short:  englishNames(),
			Degrees: []string{
				"professor", "doctor", "md", "mba", "msc", "bsc", "mph", "cfa", "cpa", "esq", "jd", "llm", "jr",
				"sr", "ii", "iii",
			},
		},
		Quotes: Quotes{
			On:    []string{"On", "At"},
			Wrote: []string{"wrote", "writes", "said", "Quoting"},
			Forwarded: []string{
				"Forwarded message", "Forwarded Email", "Forwarded mail", "Begin forwarded message", "Forwarded by",
			},
			Original: []string{
				"Original Message", "Original Email", "Original mail", "Reply message", "Previous message",
			},
			Begin: []string{"Begin forwarded message", "Forwarded message"},
			Above: []string{
				"Reply above this line", "Please reply above this line", "Write above this line",
				"Type your reply above this line", "Please type your reply above this line",
				"Reply above this line to add a comment", "Please write above this line",
				"Do not write below this line", "Please do not write below this line",
				"Write your reply above this line",
			},
			Below: []string{
				"see my answers below", "my answers below", "answers below", "my comments below", "see comments below",
				"comments inline", "answers inline", "answered inline", "replies inline", "reply inline", "see inline",
				"responses below", "in red below", "in blue below", "below in red", "below in blue", "answers in red",
				"answers in blue", "answered below",
			},
		},
		Labels: Labels{
			From:    []string{"From"},
			To:      []string{"To"},
			Cc:      []string{"Cc", "Copy"},
			Bcc:     []string{"Bcc"},
			ReplyTo: []string{"Reply-To", "Reply to"},
			Date:    []string{"Date"},
			Sent:    []string{"Sent"},
			Subject: []string{"Subject"},
			Other: []string{
				"Importance", "Priority", "Attachments", "Attachment", "Organization", "Resent-From", "On Behalf Of",
				"Sensitivity",
			},
		},
		Below: Below{
			Minutes: []string{
				"action items", "follow-up tasks", "meeting summary", "meeting recap", "ai summary",
				"ai notes", "generated by ai", "ai-generated summary", "ai-generated notes", "transcript",
			},
			Device: []string{
				"Sent from", "Sent with", "Sent via", "Sent using", "Sent on", "Sent by", "Sent through", "From my",
				"Get Outlook for", "Download Outlook for", "Get BlueMail for", "Get TypeApp for", "Typed on my", "Written on my", "Composed on my", "Via my", "Secured with",
			},
			Phones: []string{
				"iphon", "ipad", "ipod", "android", "mobil", "phone", "smartphone", "tablet", "device", "cell",
				"outlook", "windows", "yahoo", "gmail", "airmail", "mailbox", "protonmail", "fastmail", "samsung",
				"galaxy", "huawei", "xiaomi", "redmi", "nokia", "htc", "motorola", "oneplus", "blackberry", "spark",
				"sparrow", "thunderbird", "gmx", "superhuman", "aol", "proton mail", "k-9 mail", "web.de", "tuta",
			},
			Excuse: []string{
				"please", "excuse", "sorry", "apologies", "pardon", "forgive", "typos", "brevity",
			},
			Banner: []string{
				"originated from outside", "originated outside", "comes from outside the", "came from outside the",
				"sent from outside the", "from an external sender", "external email", "external e-mail",
				"you don't often get email from", "learn why this is important",
				"do not click links or open attachments", "bannerstart",
			},
			Disclaimer: []string{
				"confidential", "intended recipient", "intended only for", "intended solely", "meant only for",
				"only for the person", "in error", "by mistake", "privileged", "scanned for viruses",
				"consider the environment", "delete it", "unauthorised", "unauthorized", "registered in england",
				"registered office:", "company number",
			},
			Reacted: []string{"reacted via gmail", "reacted to your message"},
			Tapped: []string{
				"liked", "loved", "disliked", "laughed at", "emphasized", "emphasised", "questioned", "reacted to",
				"removed a heart from", "removed a like from", "removed a dislike from", "removed a laugh from",
				"removed an exclamation from", "removed a question mark from",
			},
			Outside: []string{
				"outside the organi", "outside of the organi", "outside your organi", "outside of your",
				"outside our organi", "outside the company", "external sender", "external email",
				"external message", "untrusted sender", "not previously corresponded",
			},
			Care: []string{"do not click", "don't click", "before clicking", "do not open", "unless you recogni", "unless you know", "verify the sender", "report suspicious", "use caution when"},
			Footer: []string{
				"consider the environment before printing", "think before you print", "virus-free. www",
				"virus-free.www", "email has been scanned", "e-mail has been scanned",
				"mail has been checked for viruses", "how we process your personal data",
			},
			Card:    []string{"below", "number", "address", "phone"},
			Picture: []string{"image", "picture", "attachment"},
		},
		Failures: Failures{
			Daemon: []string{
				"mail delivery", "mailer-daemon", "mail administrator", "system administrator", "postmaster",
				"mailer daemon",
			},
			Subject: []string{
				"undeliver", "returned mail", "mail returned", "failure notice", "delivery fail",
				"delivery status notification", "delivery notification", "mail delivery", "mail system error",
				"non delivery", "nondeliver", "non-deliver", "could not be delivered", "not delivered", "error sending",
			},
			Text: []string{"undeliver", "permanent error"},
			LateSubject: []string{
				"delay", "warning: could not send message for past", "notification: warning",
			},
			LateText: []string{
				"still being retried", "warning message only", "will continue to try", "keep trying", "will retry",
				"attempts will continue", "will be retried", "has not yet been delivered", "has been delayed",
				"do not need to resend",
			},
			Copy: []string{"copy of the message", "original message", "returned message"},
			Soft: []string{
				"mailbox full", "mailbox is full", "over quota", "exceeded", "timed out", "try again", "retry time",
			},
			Held:     []string{"quarantine", "spam digest", "spam summary", "spam report", "junk mail summary", "held messages", "messages on hold", "blocked messages", "messages held", "message held"},
			Rejected: []string{"rejected", "refused", "turned away", "not accepted", "does not accept"},
			Retry: []string{
				"still try", "keeps trying", "go on trying", "goes on trying", "continue trying", "continue to try",
				"continues to try", "continue to attempt", "remains queued", "remain queued", "stays queued",
				"still queued", "remains in the queue", "still in the queue",
			},
			NotYet: []string{
				"not yet", "not delivered yet", "for now", "need not send", "need not resend", "need to resend",
				"need to send it again", "no need to send", "delayed", "only a warning", "temporar",
				"not been delivered",
			},
		},
		Receipts: Receipts{
			ReadSubject: []string{"read:", "not read:", "return receipt", "read receipt"},
			ReadText: []string{
				"was read on", "was received by:", "deleted without being read", "receipt for the mail", "has been read",
			},
			ArrivedSubject: []string{"delivered:", "relayed:", "expanded:"},
		},
		Automatic: Automatic{
			Carried: []string{
				"new message", "direct message", "unread message", "mentioned you", "sent you a",
				"messaged you", "has replied", "commented", "notification", "service desk", "help desk",
				"helpdesk", "support",
			},
			Subject: []string{
				"automatic reply", "automated reply", "automated response", "automatic response", "auto reply",
				"auto-reply", "autoreply", "auto response", "auto-response", "autorespons", "auto:", "ooo:", "ooo re:",
				"vacation reply",
			},
			AwaySubject: []string{
				"out of office", "out of the office", "out-of-office", "away until",
			},
			SubjectHolds: []string{"is out of the office", "is out of office", "(auto reply)"},
			Machine: []string{
				"this is an automated re", "this is an automatic re", "this is an automated message",
				"this is an automatic message", "this is an auto-reply", "this is an autoreply",
				"this is an auto reply",
			},
			Away: []string{
				"out of the office", "out of office", "on vacation", "on leave", "away until", "limited access to",
				"will be away", "am away", "currently away", "annual leave", "parental leave", "maternity leave",
				"not be reading my mail",
				"paternity leave", "medical leave", "sick leave",
				"sabbatical",
			},
			Left: []string{
				"no longer with", "no longer work", "no longer employed", "has left the company",
				"has left the organi", "has left the firm", "has left the business", "has left the institute",
				"has left the university", "have left the company", "have left the organi", "have left the firm",
				"have left the business", "have left the institute", "have left the university", "left our company",
				"left our organi", "left our team", "has moved on from", "is not with us any more",
				"is no longer at", "was my last day", "have retired", "i retired",
			},
			Unmonitored: []string{
				"not monitored", "unmonitored", "not read by anyone",
			},
			Instead: []string{"contact"},
			Meanwhile: []string{
				"urgent cases", "for urgent", "for anything urgent", "is urgent", "immediate assistance",
				"when i return", "in my absence",
				"no access to e", "on my return", "when i am back",
			},
			Received:    []string{"we have received your", "we received your", "has been received"},
			Mute:        []string{"do not reply to this", "automatically generated"},
			Unsubscribe: []string{"unsubscribe"},
			Challenge: []string{
				"that you are a human", "that you are human", "verify you are human", "sender verification",
				"to confirm that you are a real person", "your message is being held",
				"before your message can be delivered", "from receiving junk mail", "guest list",
				"my list of approved senders", "prove that you are", "sender not approved", "add yourself to",
				"that you are not a robot", "that you are a person", "letters you see",
				"not accepted mail from you",
			},
			Gossip:  []string{"viewed your profile", "birthday", "work anniversary", "congratulate", "you may know", "started a new position", "is hiring", "new post", "posted"},
			Return:  []string{"return", "be back", "am back", "are back", "come back", "during this time", "in my absence", "during my absence", "while we are away"},
			Label:   []string{"automat"},
			Booked:  []string{"new event", "booking", "appointment", "meeting"},
			Booking: []string{"calend", "booking", "schedul", "appointment", "meeting", "invit"},
			Closed:  []string{"no longer monitored", "no longer in use", "no longer read", "will be deactivated"},
			Partly:  []string{"full time", "full-time", "fulltime", "part-time", "outside", "out of hours", "weekend", "evening", " night", "daily", "every day", "regularly", "around the clock"},
			Arrived: []string{"acknowledgement of receipt", "acknowledgment of receipt", "confirmation of receipt"},
		},
		Refusals: Refusals{
			Ends: []string{
				"done with this", "done with it", "done with all", "done with these", "done asking",
				"had enough", "give up", "giving up", "take a break", "taking a break", "need a break",
				"need a rest", "call it off", "call it quits", "calling it quits", "leave me alone",
				"leave me in peace", "no more of this", "no more mails", "too much for me",
				"can't do this any", "cannot do this any", "put all this", "go to sleep", "got the job",
				"got a job", "found a job", "have a job", "took the job", "accepted the offer",
				"signed the contract",
			},
			Others: []string{
				"the others", "all others", "everyone else", "everybody else", "all the rest",
				"the rest of them", "all of them", "each of them",
			},
			Stop: []string{
				"stop", "stop stop", "stop it", "stop this", "stop that", "stop the follow-up",
				"stop the followup", "stop the follow up", "cancel", "cancel it", "cancel the follow-up",
				"cancel the followup", "don't send", "dont send", "do not send", "don't send it",
				"do not send it", "don't send this", "do not send this", "stop following up", "stop sending",
				"stop it now", "stop now", "don't", "dont", "do not", "don't bother", "drop it", "drop this",
				"let it go", "let it be", "leave it", "forget it", "forget about it", "never mind",
				"nevermind", "not needed", "no longer needed", "not necessary", "abort",
			},
			May: []string{
				"no need", "not needed", "not necessary", "hold on", "hold off", "hold it", "not yet", "wait",
				"never mind", "nevermind", "forget", "drop", "skip", "leave", "abort", "no more",
			},
			Tells: []string{
				" don't", " dont ", " do not ", "rather not", "changed my mind", "mistake", "wrong person",
				" answer", " repl", " respon", " back", " called", " phoned", " texted",
			},
			Unlike: []string{
				" background", " backend", " replac", " replic", " responsib", " is called ", " am called ",
				" are called ", " was called ",
			},
			Begins: []string{
				"stop it now", "stop it", "stop now", "stop", "don't send it", "don't send this", "don't send",
				"dont send it", "dont send", "do not send it", "do not send this", "do not send",
			},
		},
		Answers: englishAnswers(),
	}
}

// englishLetters returns how letters are written in English.
func englishLetters() Letters {
	return Letters{
		Tag: English, Called: "English",
		Concerns: []string{"re", "ref."},
		GreetFormal: []string{
			"dear sir or madam", "dear sir", "dear madam", "to whom it may concern", "your honour", "your honor", "your excellency",
			"your eminence", "your grace", "your lordship", "your ladyship",
		},
		GreetAny:      []string{"dear", "hello", "greetings"},
		GreetFamiliar: []string{"yo", "hi there", "hi", "hey there", "hey", "hiya", "my dear", "dearest", "g'day", "howdy", "heya", "hullo", "ahoy"},
		GreetOnce: []string{
			"good morning", "good afternoon", "good evening", "good day", "happy new year", "merry christmas",
			"happy easter", "happy birthday", "happy monday", "happy friday", "happy holidays",
			"season's greetings", "seasons greetings", "congratulations", "morning", "evening", "welcome back",
			"hello again", "hi again", "hey again", "g'day again",
		},
		Honorifics: []string{
			"mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lady", "lord",
			"madam", "rev", "reverend", "father", "judge", "senator", "ambassador", "dean", "captain", "colonel",
			"general", "major", "rabbi", "bishop", "sister", "president", "minister", "councillor", "mrs.", "mr.",
			"ms.", "dr.", "prof.", "colleague",
		},
		Several:    []string{"all", "everyone", "everybody", "team", "both", "colleagues", "friends", "folks", "and", "&", "guys", "sirs"},
		Teams:      []string{"team", "crew", "staff"},
		Awaiting:   []string{"in advance", "hear from you", "hearing from you", "your reply", "your answer", "anticipation"},
		CloseWords: "regard wish sincerely faithfully best thank yours cheers warmly love respectfully gratefully cordially truly hug care",
		Occasions: "weekend easter christmas holiday new_year summer today tomorrow tonight yesterday for again luck " +
			"with_the with_your from_the from_a from_my from_our from_all from_sunny from_rainy from_snowy from_cold",
		Closings: []string{
			"yours sincerely", "yours faithfully", "yours truly", "sincerely yours", "sincerely",
			"with kind regards", "with kindest regards", "with best regards", "with best wishes",
			"with warm regards", "with warmest regards", "with warm wishes", "with many thanks", "with thanks",
			"kind regards", "kindest regards", "best regards", "warm regards", "warmest regards", "regards", "ta",
			"best wishes", "warm wishes", "warmest wishes", "all the best", "all best wishes", "all best",
			"very best", "very best wishes", "best", "warmly", "cheers", "respectfully", "respectfully yours",
			"many thanks", "thanks", "thank you", "cordially", "yours", "take care", "gratefully", "kind wishes",
			"with gratitude", "with appreciation", "bye for now", "faithfully", "my best", "talk soon", "br", "kr",
			"rgds", "brgds", "best rgds", "thx", "thks", "kindest", "warmest", "with all good wishes", "all good wishes",
			"looking forward to hearing from you", "i look forward to hearing from you",
			"thank you for your time", "thanks for your time", "thank you for your consideration",
			"thank you for your time and consideration", "hope to hear from you soon", "hoping to hear from you soon", "until soon", "very best regards",
		},
		CloseFamiliar: []string{
			"love", "lots of love", "much love", "xx", "hugs", "big hug", "bestest",
		},
		Greeting: "Dear %s,", GreetingFamiliar: "Hello %s,",
		Greeting0: "Hello,", GreetingFamiliar0: "Hello,",
		Capital: true,
		Closing: "Kind regards,", ClosingFamiliar: "Best wishes,",
		Quotes:   [2]string{"“", "”"},
		Months:   "January February March April May June July August September October November December",
		Weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
		Full:     "{weekday}, {day} {month} {year}",
		Short:    "{weekday} {day} {month}",
		Clock:    "{date} at {hour}:{minute}",
		Wrote:    "On {weekday}, {day} {month} {year}, {who} wrote:",
		OnDay:    "on {weekday} {day} {month}", InMonth: "in {month}", InYear: "in {month} {year}",
		And: "and",
		Wishes: []string{
			"wondering", "i would", "i'd", "hoping to", "i hope to", "would love to", "would like to", "wanted to",
			"want to", "grateful", "glad if", "happy if", "appreciate",
		},
		WishFor: []string{
			"ask", "ask you", "hear", "hear more", "hear from you", "learn", "learn more", "learn from you",
			"question", "questions", "more", "to talk", "talk to you", "talk with you", "speak to you",
			"speak with you", "chat", "chat with you",
		},
		Tells: []string{"tell", "show you", "share", "send", "write", "present", "visit"},
		About: []string{"about"},
		AboutEnds: []string{
			"by phone", "by video", "on the phone", "over the phone", "over a", "over coffee", "for a", "for half",
			"for ten", "for fifteen", "for seventeen", "for twenty", "for some", "if", "when", "in the coming",
			"some time", "sometime", "this week", "this month", "next week", "next month", "at your", "with you",
			"at some point", "some day", "someday", "one day", "tomorrow", "soon",
		},
		AboutTail: []string{
			"instead", "too", "as well", "also", "then", "again", "please", "though", "either", "anyway", "perhaps",
			"maybe", "now", "at all", "briefly",
		},
		AboutIt: []string{"it", "this", "that", "them", "these", "you", "him", "her"},
		AboutNotLast: []string{
			"for", "in", "on", "at", "by", "with", "and", "or", "the", "a", "of", "to", "it", "this", "that",
			"them", "these", "those", "there", "one", "ones", "both", "other", "others", "rest", "same",
			"else", "latter", "former",
		},
		Postscript: []string{"ps", "p.s", "p. s.", "nb:"},
	}
}
