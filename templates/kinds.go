package templates

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/manner"
)

// kinds lists every sort of mail with a full example of what it is given: what Load
// tries a template on, and what the pictures and golden files show.
func kinds() []kind {
	return []kind{
		{name: content.KindFollowup, full: sampleFollowup()},
		{name: content.KindThankYou, full: sampleThankYou()},
		{name: content.KindDecline, full: content.SayDecline{Letter: toAnna(),
			Quote: annasNo()}},
		{name: content.KindIntroAsk, full: content.SayIntroAsk{Letter: toBob(),
			Introducer: "Anna Meier",
			Topic:      "how validation really works in pharma",
			Reason:     "She said nobody explains batch records as clearly as you do",
			Bio:        "I am a physicist, and have spent six years with noisy measurements."}},
		{name: content.KindIntroThanks, full: content.SayIntroThanks{Letter: toAnna(), Introduced: "Bob Lee",
			Talked: true, TalkOn: "on Thursday",
			Specific: "he showed me a batch record line by line, which I will not forget"}},
		{name: content.KindReask, full: content.SayReask{Letter: toAnna(), Text: askText}},
		{name: content.KindKeepInTouch, full: content.SayKeepInTouch{Letter: toAnna(), TalkOn: "in November",
			Specific: "validation batches matter more than the model",
			Progress: "I have since spent two days with a validation team in Basel",
			Quote: toAnna().Quoting(content.Quoted{On: "Friday 27 November", At: askedAt(), Who: julie,
				Text: "Hello Anna,\n\nthank you for your time yesterday."})}},
		{name: content.KindProgress, full: content.SayProgress{Letter: toAnna(),
			TalkOn:   "in November",
			Progress: "from March on I will be working on process validation in Basel",
			Specific: "to ask about batches before asking about models",
			Quote: toAnna().Quoting(content.Quoted{On: "Friday 27 November", At: askedAt(), Who: julie,
				Text: "Hello Anna,\n\nthank you for your time yesterday."})}},
		{name: content.KindSendAhead, full: content.SaySendAhead{Letter: toAnna(),
			When: "Thursday 26 November at 15:00",
			Questions: []string{"What did last Tuesday look like, hour by hour?",
				"What do people get wrong about this work?",
				"Which skill do you use every day that nobody told you about?"},
			Quote: annasYes()}},
		{name: content.KindNotice, full: sampleNotice()},
		{name: content.KindReceipt, full: sampleReceipt()},
		{name: content.KindPrep, full: samplePrep()},
		{name: content.KindPrompt, full: content.SayPrompt{Capture: capture, Thread: "Anna Meier", Who: "Anna Meier",
			First: "Anna", Ended: "Thursday 26 November 15:20",
			Rubric: []content.Fact{
				{Label: "rapport:", Text: "1 to 5"},
				{Label: "share:", Text: "how much of it you talked, in percent; under 40 is good"},
				{Label: "bold:", Text: "yes, if you asked a bold question"},
				{Label: "asked:", Text: "yes, if you asked who else to talk to"}},
			Buttons: []content.Button{{Label: "It took place", Command: "met", Tag: "t4m2"},
				{Label: "It was moved", Command: "moved:", Tag: "t4m2"},
				{Label: "It did not happen", Command: "cancelled", Tag: "t4m2"}}}},
		{name: content.KindBrief, full: sampleBrief()},
		{name: content.KindDigest, full: sampleDigest()},
		{name: content.KindTrouble, full: content.SayTrouble{Capture: capture, Thread: "Bob Lee",
			Trouble: content.TroubleBounce, Who: "Bob Lee", Address: "bob@pharma.example",
			When: "Tuesday 24 November 9:13", Subject: "Anna Meier suggested I write to you",
			Detail: "550 5.1.1 <bob@pharma.example>: Recipient address rejected: User unknown",
			Buttons: []content.Button{{Label: "New address", Command: "same:", Tag: "b7q1"},
				{Label: "Let go of it", Command: "stop", Tag: "b7q1"}}}},
		{name: content.KindProofHelp, full: content.SayProofHelp{Capture: capture, Subject: pharma,
			Seen: "Tuesday 24 November 9:12", Sent: "Sent"}},
		{name: content.KindHelp, full: content.SayHelp{Capture: capture, Sections: []content.HelpSection{
			{Title: "Asking", Words: []content.Fact{{Label: "stop, nofollow", Text: "no follow-up"},
				{Label: "later 3d", Text: "the follow-up waits"}}},
			{Title: "Looking and tending", Words: []content.Fact{{Label: "status", Text: "how things stand"}}}}}},
		{name: content.KindWelcome, full: content.SayWelcome{Capture: capture, Filed: "Talks", Owner: julie,
			LookBack: "30 days", Rehearsal: true, Folder: true,
			Found: []content.DigestLine{{Who: "Anna Meier", What: "asked Tuesday 24 November",
				When: "no answer yet"}},
			Buttons: []content.Button{{Label: "Go live", Command: "go live"},
				{Label: "Show me the words", Command: "help"}}}},
		{name: content.KindAnswer, full: content.SayAnswer{Capture: capture,
			Thread: "Anna Meier", Question: "history anna",
			Lead: "Anna Meier, known since Tuesday 24 November: one ask, one talk, thanked.",
			Groups: []content.Group{
				{Heading: "What happened", Facts: []content.Fact{
					{Label: "Tuesday 24 November 9:10", Text: "you asked"},
					{Label: "Wednesday 25 November 8:02", Text: "she answered"},
					{Label: "Thursday 26 November 15:00", Text: "you talked"}}},
				{Heading: "Your notes",
					Text: "learned: validation batches matter more than the model\n" +
						"offer: send her the preprint"}},
			Attached: []string{"anna-meier.mbox"},
			Buttons:  []content.Button{{Label: "Why this", Command: "why anna"}}}},
	}
}

const (
	capture = "julie+informd-7f3k2m9qxw4t8bhc@example.org"
	julie   = "Julie Roth"
	pharma  = "From physics into pharma: 17 minutes?"
)

// toAnna is a letter to somebody who is near, in her thread; toBob one to a stranger.
func toAnna() content.Letter { return letterTo(anna(), manner.Familiar, pharma) }
func toBob() content.Letter  { return letterTo(bob(), manner.Formal, "") }

func letterTo(to mail.Address, r manner.Register, subject string) content.Letter {
	l := content.Letter{To: to, First: to.First(), Owner: julie, Subject: subject}
	return inManner(content.SayReask{Letter: l}, "en", r).(content.SayReask).Letter
}

func anna() mail.Address { return mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"} }
func bob() mail.Address  { return mail.Address{Name: "Bob Lee", Addr: "bob@pharma.example"} }

func annasNo() content.Quoted {
	return toAnna().Quoting(content.Quoted{On: "Wednesday 25 November", At: askedAt(), Who: "Anna Meier",
		Text: "Dear Julie,\n\nI am sorry, I cannot make it work this quarter.\n\nAnna"})
}

func annasYes() content.Quoted {
	return toAnna().Quoting(content.Quoted{On: "Wednesday 25 November", At: askedAt(), Who: "Anna Meier",
		Text: "Gladly! Thursday at three? I will send an invitation.\n\nAnna"})
}

const askText = `Dear Anna,

your talk in Basel on batch release was the first I heard that began with a mistake and ended with a method. I am a physicist in the middle of the same move you made in 2014.

Could I ask you three questions about it, by phone or video, for 17 minutes? If it is not a good time, a short no is quite all right.

Best wishes,
Julie Roth`

func askedAt() time.Time { return time.Date(2026, time.November, 24, 9, 10, 0, 0, time.UTC) }

func sampleFollowup() content.SayFollowup {
	return content.SayFollowup{Letter: toAnna(),
		AskedOn: "Tuesday 24 November",
		AskedAt: askedAt(), Original: askText,
		AskedLine: toAnna().Quoting(content.Quoted{Who: julie, At: askedAt()}).Line}
}

func sampleThankYou() content.SayThankYou {
	return content.SayThankYou{Letter: toAnna(),
		TalkOn:   "yesterday",
		Specific: "validation batches matter more than the model", Offer: "send her the preprint",
		Intros: []string{"Bob Lee"}, Quote: annasYes()}
}

func sampleNotice() content.SayNotice {
	f := sampleFollowup()
	text := layout("Hello Anna,\n\nA short note in case my email of Tuesday 24 November " +
		"got buried, as emails do. I would still very much like to ask you about moving from physics into pharma, " +
		"if you have a few minutes in the coming weeks.\n\nIf this is not a good time, " +
		"a simple no is a perfectly good answer. Either way, I will leave it at this.\n\n" +
		"Best wishes,\nJulie Roth\n\nOn Tuesday 24 November, Julie Roth wrote:\n" +
		quote(f.Original))
	return content.SayNotice{Capture: capture, Thread: "Anna Meier", Who: "Anna Meier", First: "Anna",
		From: mail.Address{Name: julie, Addr: "julie@example.org"}, To: anna(),
		When:    "Tuesday 1 December 15:10",
		There:   "That is 09:10 where they are, by the clock of their mail.",
		AskedOn: "Tuesday 24 November", Subject: "Re: " + pharma, Text: text,
		Buttons: []content.Button{{Label: "Do not send", Command: "stop", Tag: "k3f9"},
			{Label: "Three days later", Command: "later 3d", Tag: "k3f9"},
			{Label: "Change the text", Command: "edit", Tag: "k3f9", Body: "Hello Anna,\n\n"},
			{Label: "Send it now", Command: "send now", Tag: "k3f9"}}}
}

func sampleReceipt() content.SayReceipt {
	return content.SayReceipt{Capture: capture, Thread: "Anna Meier",
		Understood: "You met Anna Meier on Thursday 26 November, from 15:00 to 15:20.",
		Happens: "A thank-you will be in Drafts on Friday 27 November at 8:00, " +
			"and beside it an ask to Bob Lee that names her.",
		Change: "Answer “undo”, and none of this was said.",
		Facts: []content.Fact{
			{Label: "Learned", Text: "validation batches matter more than the model"},
			{Label: "Introduction", Text: "Bob Lee <bob@pharma.example>"},
			{Label: "Offer", Text: "send her the preprint, by Saturday 28 November"}},
		Unclear: []content.Misread{{Line: "qualty: patient with bad data",
			Nearest: "quality: patient with bad data"}},
		Remarks: []string{"You have learned two things about batches now; if you like, " +
			"look at them together: find batches."},
		Kept: []string{"notes.jpg"},
		Buttons: []content.Button{{Label: "Undo", Command: "undo", Tag: "r8w2"},
			{Label: "No thank-you", Command: "nothanks", Tag: "t4m2"}}}
}

func samplePrep() content.SayPrep {
	return content.SayPrep{Capture: capture, Thread: "Anna Meier", Who: "Anna Meier", First: "Anna",
		When: "Thursday 26 November 15:00", Until: "15:20",
		Minutes: 20, Where: "Zoom, 812 4471 0093", Company: "Acme Pharma",
		Title: "Head of Validation", Goal: content.GoalLearn,
		Remark: "This is your first talk at Acme Pharma: " +
			"a pure learning talk opens more doors than it seems to.",
		Bio:     "Physicist, six years of noisy measurements, looking for work where data meets a product.",
		Ask:     content.Quoted{On: "Tuesday 24 November", Who: julie, Text: askText},
		History: []content.Quoted{annasYes()},
		Known: []content.Fact{{Label: "Via", Text: "Tom Berger"}, {Label: "Level", Text: "senior"},
			{Label: "Circle", Text: "deep"}},
		Colleagues: []content.Fact{{Label: "Bob Lee", Text: "the batch records are kept on paper"}},
		Learn: []string{"What does a good week look like, and what does a bad one?",
			"What takes more of your time than an outsider would guess?",
			"What do people get wrong about this work?"},
		Background: []string{"How did you come to do what you do now?",
			"What has changed most in this field since you began?"},
		Bold:      []string{"What do you doubt about, on a Sunday evening?"},
		Closing:   []string{"What should I have asked you that I did not?"},
		Qualities: []string{"patient with bad data", "says what she does not know"},
		Buttons: []content.Button{{Label: "It was moved", Command: "moved:", Tag: "t4m2"},
			{Label: "Send the questions ahead", Command: "sendahead", Tag: "t4m2"}}}
}

func sampleBrief() content.SayBrief {
	return content.SayBrief{Capture: capture, Date: "Friday 27 November", Items: []content.BriefLine{
		{Who: "Anna Meier",
			What: "Her thank-you is in Drafts. Your talk ended yesterday at 15:20, " +
				"so today before 15:20 is best.",
			How:     "Read it, add a line of your own, send it. If you have thanked her already, say so:",
			Buttons: []content.Button{{Label: "I thanked her", Command: "done", Tag: "a1c5"}}},
		{Who: "Carla Diaz",
			What: "Answered on Wednesday.", Words: "Let me see after the fair.",
			How: "Write back while it is warm. And what was it?",
			Buttons: []content.Button{{Label: "A yes", Command: "that was a yes", Tag: "c9d3"},
				{Label: "Later", Command: "that was a later", Tag: "c9d3"},
				{Label: "A no", Command: "that was a no", Tag: "c9d3"}}},
	}, Folded: content.Folded{Count: 2, Who: []string{"Samir Haddad", "Jo Park"},
		Buttons: []content.Button{{Label: "Let all of these go", Command: "let all go", Tag: "f3m9"}}}}
}

func sampleDigest() content.SayDigest {
	return content.SayDigest{Capture: capture, Week: "23 to 29 November",
		Lead: "Two asked, one yes, one talk. On Wednesday at 10:00 you talk with Yuki Tanaka.",
		Needs: []content.BriefLine{
			{Who: "Carla Diaz", What: "Answered on Wednesday.", Words: "Let me see after the fair.",
				How: "Write back while it is warm. And what was it?",
				Buttons: []content.Button{{Label: "A yes", Command: "that was a yes", Tag: "c9d3"},
					{Label: "Later", Command: "that was a later", Tag: "c9d3"},
					{Label: "A no", Command: "that was a no", Tag: "c9d3"}}},
			{Who: "Anna Meier", What: "They named Bob Lee.", How: "The ask to Bob Lee is in Drafts.",
				Buttons: []content.Button{{Label: "Done", Command: "done", Tag: "b7q1"}}},
			{Who: "Elif Aydin", What: "You offered: send her the list of meetups.",
				How: "Once your mail says or carries it, I see it; else say DONE.",
				Buttons: []content.Button{{Label: "Done", Command: "done", Tag: "e4k8"},
					{Label: "Let it go", Command: "let go", Tag: "e4k8"}}}},
		Folded: content.Folded{Count: 3, Who: []string{"Samir Haddad", "Jo Park"}, Resting: 1,
			Buttons: []content.Button{{Label: "Let all of these go", Command: "let all go", Tag: "f3m9"}}},
		Coming: []content.DigestLine{
			{Who: "Yuki Tanaka", What: "you talk", When: "Wednesday 2 December 10:00"},
			{Who: "Tom Berger", What: "a note to keep in touch is drafted", When: "Friday 4 December"}},
		Waiting: []content.DigestLine{
			{Who: "Dr. Ines Okafor", What: "asked on Tuesday, “Clinical data: 17 minutes?”",
				When: "follow-up Tuesday 1 December"},
			{Who: "Marc Lindqvist", What: "asked on Friday 20 November",
				When: "away until Thursday 3 December; follow-up Friday 4 December"}},
		MoreWaiting: 2,
		Good: []content.DigestLine{{Who: "Anna Meier", What: "named Bob Lee to you", When: "Thursday 26 November"},
			{Who: "Yuki Tanaka", What: "said yes", When: "Tuesday 24 November"}},
		Drafts: []content.DigestLine{{Who: "Anna Meier", What: "the ask that names them",
			When: "since Friday 27 November"}},
		LetGo: []content.DigestLine{{Who: "Peter Hahn", What: "stayed silent", When: "Friday 27 November"}},
		Numbers: content.Numbers{
			Funnel: []content.Bar{{Label: "Asked", Count: 24}, {Label: "Answered", Count: 13},
				{Label: "Talked", Count: 9}, {Label: "Thanked", Count: 9}},
			Legend: "Good is one talk for three asks: 8 of 24.",
			Weeks:  []int{0, 1, 0, 1, 1, 0, 2, 0, 1, 1, 0, 2}, Talks4: 4, Talks12: 9,
			Months: []content.Bar{{Label: "Sep", Count: 4}, {Label: "Oct", Count: 4}, {Label: "Nov", Count: 4}},
			Mix: []content.Mix{
				{Label: "Level", Known: "known of 9 of 12", Parts: []content.Bar{
					{Label: "junior", Count: 4}, {Label: "senior", Count: 5}}},
				{Label: "Circle", Parts: []content.Bar{
					{Label: "deep", Count: 4}, {Label: "wide", Count: 3}, {Label: "random", Count: 2}}}},
			Warm:  content.Bar{Label: "Introduced", Count: 6, Of: 8},
			Cold:  content.Bar{Label: "Cold", Count: 7, Of: 16},
			Round: content.Bar{Label: "This search", Count: 4, Of: 6},
			Rubric: []content.Trend{{Label: "Rapport", Before: "3.4", Now: "4.1"},
				{Label: "Your share of talking", Before: "48 %", Now: "39 %"}}},
		Coaching: []string{"At your rate, three asks this week bring one talk. " +
			"Someone a little outside your field would balance the mix."},
		Old: content.Quoted{On: "14 September", Who: "Tom Berger",
			Text: "Nobody reads the protocol until something goes wrong. Be the one who has read it."},
		LastLook: "Monday 30 November 7:29"}
}
