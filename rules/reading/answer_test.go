package reading

import (
	"testing"
	"time"
)

func TestReadAnswer(t *testing.T) {
	for _, tt := range []struct {
		text string
		want AnswerKind
		sure bool
	}{
		{"Yes, gladly. Thursday?", AnswerYes, true},
		{"I'm your man! Any day next week.", AnswerYes, true},
		{"Rui Matos is your man: rui@port.example. Say hi from me!", "", false},
		{"I’d be happy to talk. How about Friday at ten?", AnswerYes, true},
		{"Sehr gern, rufen Sie mich an.", AnswerYes, true},
		{"Avec plaisir !", AnswerYes, true},
		{"Unfortunately I can't help you with this.", AnswerNo, true},
		{"I'll have to pass, sorry.", AnswerNo, true},
		{"Sorry, I do not have time for this. No thanks.", AnswerNo, true},
		{"No, thank you.", AnswerNo, true},
		{"Muss ich leider absagen.", AnswerNo, true},
		{"Perhaps later, we are in the middle of an audit.", AnswerLater, true},
		{"Leider keine Zeit für so etwas, viel Erfolg.", AnswerNo, true},
		{"Oh no, sorry!! Attached. And hurray.", AnswerOther, true},
		{"Oh no, I forgot the list. Here it is.", AnswerOther, false},
		{"Oh no, I can't do that, sorry.", AnswerNo, true},
		{"Oh no, thanks.", AnswerNo, true},
		{"I lost my job and I am so down.", AnswerNo, false},
		{"A reminder in spring would be very welcome.", AnswerLater, true},
		{"I went over to your page and read your mail.", AnswerOther, true},
		{"My last day in the office this year is the 18th.", AnswerYes, false},
		{"I went over to the dark side.", AnswerMovedOn, true},
		{"I no longer work at Acme.", AnswerMovedOn, true},
		{"I have left the company in May.", AnswerMovedOn, true},
		{"Ich arbeite nicht mehr bei Acme, viel Glück!", AnswerMovedOn, true},
		{"Our own Karim has left the company.", AnswerGone, true},
		{"Unfortunately I can't on Thursday. Would Friday at ten do?", AnswerYes, true},
		{"I'd love to, but the next weeks are full.", AnswerLater, true},
		{"Happy to help, but not before May.", AnswerLater, true},
		{"I won't be able to on Monday. Tuesday?", AnswerYes, true},
		{"I no longer work at Acme, but I'd be happy to talk.", AnswerYes, true},
		{"I won't be able to this week. Ask me on Monday.", AnswerLater, true},
		{"Diese Woche habe ich leider keine Zeit.", AnswerNo, false},
		{"Maybe later this week? My calendar is a mess.", "", false},
		{"Unfortunately I can't at the moment.", AnswerLater, false},
		{"Unfortunately I can't. Karim could do it instead.", AnswerNo, true},
		{"Most of those I knew have left the company.", "", false},
		{"I don't have time for this today. Tomorrow?", AnswerYes, true},
		{"An imposition? No, thank you for asking!", AnswerAsks, true},
		{"What is this about?", AnswerAsks, true},
		{"Let me look at my calendar.", AnswerOther, true},
		{"Let me see after the fair.", AnswerLater, false},
		{"I can't say no to that.", AnswerYes, true},
		{"No problem at all.", AnswerYes, true},
		{"Kein Problem, Mittwoch um zehn.", AnswerYes, true},
		{"Pourquoi pas ?", AnswerYes, true},
		{"Je ne dis pas non.", AnswerYes, true},
		{"Nie mam nic przeciwko.", AnswerYes, true},
		{"Happy to, though I am no longer with Novo.", AnswerYes, false},
		{"I'd be a fool to turn down an audience.", AnswerYes, true},
		{"I can't see any reason not to.", AnswerYes, true},
		{"I'd love to say yes. It has to be no.", AnswerNo, true},
		{"Much as I'd like to, I can't.", AnswerNo, true},
		{"Happy to talk, but I can't help you find a job.", AnswerNo, false},
		{"Yes, provided it is not recorded.", AnswerYes, true},
		{"Yes, but not now.", AnswerLater, true},
		{"Would be glad to, if it were not for my contract.", AnswerNo, false},
		{"If you can't come before six, no, sorry.", "", false},
		{"k. 3pm tmrw?", AnswerYes, true},
		{"Perhaps Friday at ten?", AnswerYes, true},
		{"Who gave you my number?", AnswerAsks, true},
		{"The museum opens in November.", "", false},
		{"She quit in november.", AnswerGone, true},
		{"Mrs. Rudge has asked me to thank you for it. She no longer gives interviews.", AnswerNo, true},
		{"Dr. Ames no longer grants audiences of any kind.", AnswerNo, false},
		{"He no longer runs the yard.", AnswerGone, true},
		{"Hvad går det ud på?", AnswerAsks, true},
		{"Stuur maar een uitnodiging.", AnswerYes, true},
		{"I remember you, but don't feel like it.", AnswerNo, true},
		{"Oczywiście pamiętam Pana, ale nie chcę o tym rozmawiać.", AnswerNo, true},
		{"Great article in Nature last week!", "", false},
		{"Yes, that was me in the photo.", AnswerYes, false},
		{"Don't mind if I say no.", AnswerNo, true},
		{"Is Tuesday the day you wrote to Petra as well?", AnswerAsks, true},
		{"My boss said no to recording, but a chat is fine.", AnswerYes, true},
		{"Next month would be better.", AnswerLater, true},
		{"I changed teams last month, so I am not sure I am the one to ask.", AnswerMovedOn, false},
		{"I'll think about it.", AnswerOther, true},
		{"Maybe. Maybe not.", AnswerOther, true},
		{"I shall have to ask my boss whether he lets me.", AnswerOther, true},
		{"Sure can. Exam on Friday but otherwise free.", AnswerYes, true},
		{"Na klar, nur am Freitag habe ich Prüfung.", AnswerYes, false},
		{"Carrément, j'ai un partiel vendredi mais sinon je suis dispo.", AnswerYes, false},
		{"Sure, but only after my exams in June.", AnswerLater, true},
		{"Gern, aber erst nach den Prüfungen im Juni.", AnswerLater, true},
		{"I wish you luck, and stay silent with pleasure.", "", false},
		{"Желаю Вам удачи, а сам молчу с большим удовольствием.", "", false},
		{"Viel Glück. Ich schweige mit Vergnügen.", "", false},
		{"Avec plaisir, appelez-moi lundi à dix heures. Bonne chance pour les examens !", AnswerYes, true},
		{"Gern. Rufen Sie am Montag um zehn an, und bis dahin viel Erfolg!", AnswerYes, true},
		{"I am currently on parental leave and this mailbox isn't monitored.", "", false},
		{"She was on maternity leave and has since left the company.", AnswerGone, false},
		{"Mr Hale has left us, and this mailbox is not monitored.", AnswerGone, true},
		{"Nei, det står jeg over.", AnswerNo, true},
		{"Nej tack, det står jag över.", AnswerNo, true},
		{"Nej, det springer jeg over.", AnswerNo, true},
		{"Springer du over i morgen? Så tager vi en kop kaffe.", AnswerYes, true},
		{"I'm out of the advice business, sorry.", AnswerNo, true},
		{"I'm out of the fishing business now.", AnswerMovedOn, true},
		{"我兩年前離開了這個行業。", AnswerMovedOn, true},
		{"我不干这行了。", AnswerMovedOn, true}, // the 行 of 这行 is no yes
		{"行，周四三点。", AnswerYes, true},
		{"他早就辞了，你可以问我。", AnswerYes, true},
		{"私はすでに引退した身です。", AnswerMovedOn, true},
		{"今はもう教えていません。", AnswerMovedOn, true},
		{"引退した先輩を紹介します。", AnswerOther, false},
		{"Jeg driver ikke med ull lenger.", AnswerMovedOn, true},
		{"Jeg jobber ikke på torsdager lenger, men fredag går fint.", AnswerYes, true},
		{"Jeg har lagt opp til torsdag kl. 10.", AnswerYes, true},
		{"Shout whenever, I'm always in the shed.", AnswerYes, true},
		// words of somebody else, of another time, or of a saying
		{"\"Always make time for the young,\" my old professor used to say. I have none, and must let you down.", "", false},
		{"\"Call me any time!\" is what it says on the van. I answer to nobody.", "", false},
		{"„Gerne, jederzeit“, hätte mein Mann gesagt. Ich bin nicht mein Mann.", "", false},
		{"« Avec plaisir », aurait répondu mon père. Moi, je préfère le silence.", "", false},
		{"“随时来”，我爷爷总这么说。可我不是我爷爷。", "", false},
		{"Consider this a \"yes\". Friday at ten?", AnswerYes, true},
		{"My mother taught me \"never talk to strangers\". Ring me on Monday.", AnswerYes, true},
		{"Je schrijft 'zeg gerust nee'. Dat zou ik doen, als ik 's avonds iets beters had. Ik zit aan de telefoon.", "", false},
		{"Пятница, 13:00, у входа, телефон ниже, а про «украсть время» больше не пишите, я его сама раздаю.", "", false},
		{"La revista cerró y me pasé a la fontanería. De periodismo ya no quiero saber nada, es otra vida.", AnswerNo, true},
		{"Last year I'd have told you to call me whenever you like. Last year I had two lungs.", "", false},
		{"Früher hätte ich gesagt: rufen Sie mich an. Heute höre ich lieber den Amseln zu.", "", false},
		{"Were I twenty years younger I'd say come over tomorrow.", "", false},
		{"I said no to the last three. You're the fourth, and I'm bored: Thursday noon.", AnswerYes, true},
		// a season in which something happened
		{"In the autumn I lost my flat. I'd gladly talk to you about it.", "", false},
		{"In primavera ho perso il lavoro. Con piacere, mi chiami.", "", false},
		{"Весной я овдовела. С удовольствием поговорю, звоните.", "", false},
		{"In the autumn I'll be back. I'd gladly talk then.", AnswerLater, true},
		// questions that only look like offers, and words that only look like signs
		{"Would it have to be by phone? I have no line out here.", AnswerAsks, true},
		{"¿Tendría que ser por videollamada? En el faro no hay internet.", "", false},
		{"Faudrait-il passer par Zoom ? Je n'ai pas d'ordinateur.", "", false},
		{"I've put my phone in a drawer till I work out who I am, so I'll be cheering from over here.", "", false},
		{"I have come up this mountain so that letters would stop reaching me.", "", false},
		{"I have left your letter with the abbot.", AnswerOther, false},
		{"Jag har lämnat ditt brev till chefen.", AnswerOther, false},
		{"I have very little of it left to give away.", "", false},
		{"Part of me would like to, part of me wouldn't.", "", false},
		{"Halb will ich, halb will ich nicht.", AnswerOther, true},
		{"Не люблю я этого, не умею. Но не обижать же хорошего человека. Пятница, четыре часа.", "", false},
		// what is usual, and a day from which on it may be
		{"Normally I refuse, but sure, Friday at ten.", AnswerYes, true},
		{"Maybe after the 31st.", "", false},
		{"", "", false},
	} {
		got := ReadAnswer(tt.text, time.Date(2026, 3, 5, 9, 0, 0, 0, time.UTC))
		if got.Kind != tt.want && (tt.want != "" || got.Sure) || got.Sure != tt.sure || (got.Words == "") != (tt.text == "") {
			t.Errorf("%q: got %+v, want %s, sure %v", tt.text, got, tt.want, tt.sure)
		}
	}
}

// A person who says yes may also say that they will propose a day. The owner is then not told to agree on one.
func TestAnswerWillSay(t *testing.T) {
	for text, want := range map[string]bool{
		"The professor will gladly talk to you. I keep her diary and will find a time.": true,
		"Happy to! My assistant will send you two dates.":                               true,
		"Sehr gern. Meine Assistentin meldet sich bei Ihnen.":                           true,
		"Avec plaisir, je vous rappellerai demain.":                                     true,
		"Con mucho gusto, mi secretaria le llamará.":                                    true,
		"Chętnie, sekretarka zadzwoni do pani.":                                         true,
		"Gladly. Just send me a time.":                                                  false,
		"Yes. Will you send me an invite?":                                              false,
		"Sehr gern, melden Sie sich einfach.":                                           false,
	} {
		if got := ReadAnswer(text, time.Date(2026, 3, 4, 9, 0, 0, 0, time.UTC)); got.WillSay != want || got.Kind != AnswerYes {
			t.Errorf("%q: got %v %v, want yes %v", text, got.Kind, got.WillSay, want)
		}
	}
}

// Who has yet to look, or to decide, says nothing to the ask, and that they will: the next word is theirs.
func TestAnswerComesBack(t *testing.T) {
	for text, want := range map[string]bool{
		"Let me look at my calendar.":                 true,
		"Ich schaue in meinen Kalender.":              true,
		"I'll think about it and get back to you.":    true,
		"Thank you for your message, it has arrived.": false,
	} {
		if got := ReadAnswer(text, time.Date(2026, 3, 4, 9, 0, 0, 0, time.UTC)); got.WillSay != want || got.Kind == AnswerYes {
			t.Errorf("%q: got %q, will say: %v; want %v", text, got.Kind, got.WillSay, want)
		}
	}
}
