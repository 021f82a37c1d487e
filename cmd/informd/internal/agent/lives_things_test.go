package agent

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-smtp"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
)

// What may happen in a life.

const fromJulie = "From: Julie Roth <" + julie + ">"

// whom returns whom something happens to: whom the owner was just told of, or one who was asked
// lately, or a friend.
func (l *life) whom() friend {
	if p := l.a.know.Book.Person(l.shown.Person); p != nil {
		for _, f := range slices.Concat(l.strangers, friends) {
			if p.Has(f.addr) {
				return f
			}
		}
	}
	if n := len(l.strangers); n > 0 && l.rng.IntN(3) > 0 {
		return l.strangers[max(0, n-1-l.rng.IntN(4))]
	}
	return l.friend()
}

// stranger returns somebody of whom nothing is known, and to whom little happens.
func (l *life) stranger() friend {
	first, last := l.pick("Nora", "Otto", "Petra", "Quentin", "Rosa"), fmt.Sprintf("Vel%c%c", 'a'+l.step/10, 'a'+l.step%10)
	f := friend{first + " " + last, strings.ToLower(first+"."+last) + fmt.Sprintf("@firm%d.example", l.step)}
	l.strangers = append(l.strangers, f)
	return f
}

// goOn is a word of the owner's after which mail leaves again.
func (l *life) goOn(word string) {
	l.tell("says: %s (%s)", word, l.id())
	l.file("Sent", l.id(), word, fromJulie, "To: "+capture, "Subject: "+word)
	l.disturb("")
}

// asksSomebody is an ask to one friend or to several, by one road or another.
func (l *life) asksSomebody() {
	to, id, alone := l.friend(), l.id(), l.rng.IntN(4) > 0
	if l.rng.IntN(3) > 0 {
		to, alone = l.stranger(), l.rng.IntN(8) > 0
	}
	list := []string{to.String()}
	if !alone {
		list = append(list, l.friend().String())
	}
	l.tell("asks %s (%s)", strings.Join(list, ", "), id)
	l.file("Sent", id, l.pick("Could I ask you about your work, for 17 minutes?", "Would you have time for a talk?\r\n\r\nJulie"), fromJulie,
		"To: "+strings.Join(list, ", "), "Bcc: "+capture, "Subject: "+l.pick("Pharma", "Bio", "A question", "Your talk in Bern"))
	p := l.a.know.Book.ByAddress(to.addr) // only a mail that opens a matter is an ask
	news := p == nil || len(p.Asks)+len(p.Talks) == 0 && p.LastHeard.ID == "" && !p.NeverWrite
	forgotten, err := l.a.know.Forgotten(l.t.Context(), to.addr)
	if err != nil {
		l.t.Fatal(err)
	}
	l.wrote(to.addr, "the owner asked anew", livesAsk{id: id, who: to.addr, step: l.step, sure: alone && news && len(forgotten) == 0})
}

// wrote notes a mail of the owner's to a friend: it is the follow-up to what was asked before.
func (l *life) wrote(who, what string, k livesAsk) {
	l.ends(livesEnd{who: who, what: what})
	l.asks = append(l.asks, k)
}

// writes is a mail of the owner's that asks nothing informd is told of.
func (l *life) writes() {
	to, id := l.friend(), l.id()
	thread, of := l.asked(to.addr)
	if l.rng.IntN(2) == 0 {
		thread, of = "X-Thread: none", ""
	}
	told := l.pick("X-Told: no", "X-Told: no", "Bcc: "+capture)
	l.tell("writes to %s, in answer to %q (%s, %s)", to.name, of, id, told)
	l.file("Sent", id, l.pick("Just once more.", "Thank you for the talk!", "Did you see my mail?"), fromJulie, "To: "+to.String(), told, thread,
		"Subject: "+l.pick("Re: Pharma", "Hello", "Bio"))
	l.wrote(to.addr, "the owner wrote", livesAsk{id: id, who: to.addr, step: l.step})
}

// sendsDraft is a draft that the owner sends.
func (l *life) sendsDraft() {
	drafts := l.messages("Drafts")
	if len(drafts) == 0 {
		return
	}
	raw := drafts[l.rng.IntN(len(drafts))].Raw
	l.tell("sends the draft in answer to %s", idIn(raw, "In-Reply-To: "))
	if _, err := l.user.Append("Sent", nil, l.clock(), raw); err != nil {
		l.t.Error(err)
	}
	l.expunge("Drafts", idIn(raw, "Message-Id: "))
	l.put["Sent"] = len(l.messages("Sent"))
	l.disturb("")
}

// answers is a mail that a person wrote.
func (l *life) answers() {
	from, id := l.whom(), l.id()
	thread, of := l.asked(from.addr)
	if l.rng.IntN(3) == 0 {
		thread, of = "X-Thread: none", ""
	}
	who := from
	if l.rng.IntN(4) == 0 && (of != "" || slices.Contains(l.strangers, from)) {
		who.addr = strings.Replace(from.addr, "@", ".private@", 1)
	}
	folder := l.pick("INBOX", "INBOX", "Junk", "Archive")
	text := l.pick("Gladly!", "No, sorry.", "I have left the company.", "Please do not write to me again.", "Maybe in May.", "Thursday at 15:00?",
		"Please write to "+l.friend().addr+" instead.", "", "Yes\r\n\r\n> Could I ask you?")
	l.tell("%s answers %q, in %s: %q (%s)", who, of, folder, text, id)
	l.file(folder, id, text, "From: "+who.String(), "To: "+julie, thread, "Subject: "+l.pick("Re: Pharma", "AW: Bio", "Hello", "Re: A question"))
	l.ends(livesEnd{who: from.addr, what: fmt.Sprintf("%s wrote %q", who, text)})
}

// machineAnswers is a mail that none did.
func (l *life) machineAnswers() {
	about, id := l.whom(), l.id()
	thread, of := l.asked(about.addr)
	to, auto := "To: "+julie, "Auto-Submitted: auto-replied"
	daemon := "From: Mail Delivery System <mailer-daemon@mail.example.org>"
	what := l.pick("away", "away until", "no such user", "mailbox full", "delayed", "newsletter")
	l.tell("a machine: %s, of %s, about %q (%s)", what, about.name, of, id)
	report := func(action, status string) {
		l.file("INBOX", id, "--b1\r\nContent-Type: text/plain\r\n\r\nThis is a report.\r\n--b1\r\nContent-Type: message/delivery-status\r\n\r\n"+
			"Reporting-MTA: dns; mail.example.org\r\n\r\nFinal-Recipient: rfc822; "+about.addr+"\r\nAction: "+action+"\r\nStatus: "+status+
			"\r\n--b1--", daemon, to, thread, auto, "Subject: Delivery report", "MIME-Version: 1.0",
			"Content-Type: multipart/report; report-type=delivery-status; boundary=b1")
	}
	switch what {
	case "away":
		l.file("INBOX", id, "I am out of the office.", "From: "+about.String(), to, thread, auto, "Subject: Automatic reply: Pharma")
		l.disturb(about.addr)
	case "away until":
		until := l.clock().AddDate(0, 0, l.rng.IntN(20)).Format("2 January 2006")
		l.file("INBOX", id, "I am out of the office until "+until+".", "From: "+about.String(), to, thread, auto, "Subject: Automatic reply: Pharma")
		l.disturb(about.addr)
	case "no such user":
		report("failed", "5.1.1")
		if of != "" {
			l.ends(livesEnd{who: about.addr, what: "it bounced"})
		}
	case "mailbox full":
		report("failed", "5.2.2")
		l.disturb(about.addr)
	case "delayed":
		report("delayed", "4.4.1")
	case "newsletter":
		_, domain, _ := strings.Cut(about.addr, "@")
		l.file("INBOX", id, "Our news of the week.", "From: News <news@"+domain+">", to, "List-Unsubscribe: <mailto:off@"+domain+">",
			"List-Id: news."+domain, "Precedence: bulk", "Subject: Our news")
	}
}

// invitation is one to a talk, new, moved or cancelled, from one of two calendars.
func (l *life) invitation() {
	from, id := l.whom(), l.id()
	method := l.pick("REQUEST", "REQUEST", "REQUEST", "CANCEL")
	uid := from.name[:1] + l.pick("1", "1", "2")
	start := l.clock().Truncate(24*time.Hour).AddDate(0, 0, l.rng.IntN(15)-2).Add(time.Duration(8+l.rng.IntN(3)) * time.Hour)
	lines := []string{"BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:" + method, "BEGIN:VEVENT", "UID:" + uid, "ORGANIZER:mailto:" + from.addr,
		fmt.Sprint("SEQUENCE:", l.rng.IntN(4)), l.pick(start.Format("DTSTART:20060102T150405Z"), start.Format("DTSTART:20060102T150405Z"), start.Format("DTSTART;VALUE=DATE:20060102"))}
	if method == "CANCEL" {
		lines = append(lines, "STATUS:CANCELLED")
	}
	l.tell("%s invites: %s (%s)", from.name, strings.Join(lines[2:], " "), id)
	l.file("INBOX", id, strings.Join(append(lines, "END:VEVENT", "END:VCALENDAR"), "\r\n"), "From: "+from.String(), "To: "+julie,
		"Subject: "+l.pick("Talk", "Re: Pharma"), "MIME-Version: 1.0", "Content-Type: text/calendar; method="+method+"; charset=utf-8")
	l.ends(livesEnd{who: from.addr, what: "an invitation of " + from.name})
}

// says is a note of the owner's: in answer to some mail of informd's, or new.
func (l *life) says() {
	about, id := l.whom(), l.id()
	if l.rng.IntN(5) == 0 {
		word := l.pick("stop", "nofollow", "replied linkedin", "forget "+about.addr, "stop, she called")
		l.tell("says about %s: %s (%s)", about.addr, word, id)
		l.file("Sent", id, word, fromJulie, "To: "+capture, "Subject: "+about.addr)
		l.ends(livesEnd{who: about.addr, what: "the owner said " + word, said: true, final: strings.HasPrefix(word, "forget")})
		return
	}
	text := l.words()
	for l.rng.IntN(3) == 0 {
		text += "\r\n" + l.words()
	}
	header, who := "Subject: "+l.pick(about.addr, about.addr, about.name, ""), about.addr
	if header == "Subject: " {
		who = ""
	}
	answers := "nothing"
	if l.rng.IntN(4) > 0 {
		row := l.row(about)
		answers = row.Key
		if p := l.a.know.Book.Person(row.Person); p == nil || !p.Has(about.addr) {
			who = ""
		}
		header = "In-Reply-To: <" + row.MessageID + ">"
		if row.Kind == "receipt" && l.rng.IntN(2) == 0 {
			text = "undo"
		}
	} else if l.rng.IntN(3) == 0 {
		header, answers = l.asked(about.addr)
		if header == "X-Thread: none" {
			who = ""
		}
	}
	l.tell("says of %q, in answer to %q: %q (%s)", who, answers, text, id)
	l.file("Sent", id, text, fromJulie, "To: "+capture, header)
	l.hears(text, who)
}

// row returns a mail of informd's to the owner about somebody: what they just got, or another.
func (l *life) row(about friend) rules.Item {
	if l.shown.Key != "" && l.rng.IntN(4) > 0 {
		return l.shown
	}
	rows := l.rows(l.a)
	p := l.a.know.Book.ByAddress(about.addr)
	theirs := slices.DeleteFunc(slices.Clone(rows), func(r store.Row) bool { return p == nil || r.Person != p.ID })
	switch {
	case len(rows) == 0:
		return rules.Item{}
	case len(theirs) == 0 || l.rng.IntN(8) == 0:
		return rows[l.rng.IntN(len(rows))].Item
	case l.rng.IntN(2) == 0:
		return theirs[0].Item // the receipt of the ask
	}
	return theirs[l.rng.IntN(len(theirs))].Item
}

// hears notes what a note may change, of somebody or with "" of anybody, and of the friends whom
// it may name: what is due to them, and what ended an ask.
func (l *life) hears(text, who string) {
	undo := strings.Contains(text, "undo")
	back := slices.ContainsFunc([]string{"undo", "not a reply", "that was", "new ask", "wrote", "resume", "as planned", "asked", "same", "no ask"},
		func(s string) bool { return strings.Contains(text, s) })
	named := func(addr string) bool {
		return who == "" || who == addr || slices.ContainsFunc(friends, func(f friend) bool { return f.addr == addr })
	}
	l.over = slices.DeleteFunc(l.over, func(o livesEnd) bool { return !o.final && (back && named(o.who) || undo && o.said) })
	if strings.Contains(text, "send now") { // of one that may have gone: again
		for id, unsure := range l.unsure {
			if unsure {
				l.followed[id]--
			}
		}
		clear(l.unsure)
	}
	if who != "" && slices.Contains([]string{"stop", "nofollow", "stop\r\nnofollow"}, text) {
		l.ends(livesEnd{who: who, what: "the owner said stop", said: true})
	}
	l.disturb(who)
	for _, f := range friends {
		l.disturb(f.addr)
	}
	if undo || strings.Contains(text, "pause") {
		l.disturb("")
	}
}

// words returns a line of a note.
func (l *life) words() string {
	f, g := l.friend(), l.friend()
	if l.shown.Key != "" || l.rng.IntN(3) == 0 {
		return l.pick("stop", "stop", "nofollow", "send now", "send now\r\nstop", "stop\r\nnofollow", "later 3d", "later", "pause 1w", "undo", "undo",
			"edit\r\nA text of mine.", "as planned", "deferred may", "deferred may", "not a reply", "Well.")
	}
	return l.pick("stop", "nofollow", "send now", "send now", "later 3d", "later", "as planned", "edit\r\nAnother text.", "edit\r\nA text of mine.",
		"replied linkedin", "yes", "no", "deferred", "deferred may", "moved on", "left", "reply", "not a reply", "that was a yes", "that was a later", "back in 2 weeks",
		"new ask", "new ask", "wrote", "no ask", "same: "+f.addr, "same: x@steel.example", "nothanks", "sendahead", "done", "done: it", "forget "+f.addr, "goal: to learn",
		"level: 3", "circle: 2", "company: Acme", "title: Dr.", "via: Eve", "where: room 3", "met yesterday", "met", "talked", "interview fri 15:00 45m zoom",
		"interview tomorrow 10:00", "moved: thu 10:00", "cancelled", "learned: a lot", "quote: so it is", "offer: send it", "intro: "+f.String(), "intro: Gina",
		"asked: no", "asked: yes", "rapport: 4", "bold: yes", "share: it", "progress: a new job", "quality: patience", "round 5", "round done", "pause 1w", "pause", "resume", "resume "+f.name,
		"status", "plan", "export", "export csv", "help", "help later", "find acme", "why "+f.name, "history "+f.name, "about "+f.name, "go live",
		"asked "+f.name+" yesterday", "wrote to "+f.String()+" on linkedin", "no reply", "She already answered.", "hello there", "undo", "undo", "undo",
		"forwarded\r\n\r\n---------- Forwarded message ---------\r\nFrom: "+f.String()+"\r\nDate: "+l.clock().Format(time.RFC1123Z)+"\r\nSubject: Re: Pharma\r\nTo: "+g.String()+"\r\n\r\nGladly.")
}

// forges is a note of somebody else's in the owner's name, which does nothing.
func (l *life) forges() {
	word := l.pick("stop", "send now", "forget "+l.friend().addr, "pause 4w", "undo")
	l.tell("somebody forges: %s", word)
	l.file("INBOX", l.id(), word, fromJulie, "To: "+capture, "Subject: "+l.friend().addr, "Return-Path: <evil@evil.example>",
		"Received: from evil.example by mail.example.org")
}

// restarts ends informd, and starts it again.
func (l *life) restarts() {
	l.tell("informd is started anew")
	l.a.Close()
	if err := l.a.Store.Close(); err != nil {
		l.t.Error(err)
	}
	l.start()
}

const lostAnswers = "answers are lost"

// troubles makes the server for sending fail until the next thing happens.
func (l *life) troubles() {
	what := l.pick(lostAnswers, "cut", "later", "never")
	l.tell("trouble: %s", what)
	l.trouble = what
	switch what {
	case lostAnswers:
		l.loseAnswer()
	case "cut":
		l.cutSMTP()
	case "later", "never":
		code := map[string]int{"later": 451, "never": 550}[what]
		l.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" && op.Verb == "RCPT" && !op.Done {
				return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 7, 1}, Message: "not you"}
			}
			return nil
		})
	}
	l.disturb("")
}

func (l *life) endTrouble() {
	l.trouble = ""
	l.well()
}
