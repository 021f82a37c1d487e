package reading

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/mail"
)

// reportSignals recognise the structured reports of RFC 6522.
func reportSignals() []signal {
	return []signal{
		{"challenge in a report", KindChallenge, "a robot asks you to prove that you are a person",
			func(f *facts) bool {
				return f.m.Report != nil && (f.words.in(f.wrote, challengeText) ||
					f.words.in(f.diagnostics(), challengeText))
			}},
		{"challenge header", KindChallenge, "a robot asks you to prove that you are a person", (*facts).challenges},
		{"delivery failed", KindBounce, "a delivery report says it could not be delivered",
			func(f *facts) bool { return f.reported("failed") }},
		{"delivery delayed", KindDelay, "a delivery report says it is late and still being tried", func(f *facts) bool {
			return f.reported("delayed")
		}},
		{"delivery failed by status", KindBounce, "a delivery report gives a status of failure", func(f *facts) bool {
			return f.reportedStatus("5") || f.reportedStatus("4")
		}},
		{"delivered", KindReport, "a delivery report says it arrived", func(f *facts) bool {
			return f.reported("delivered") || f.reported("relayed") || f.reported("expanded") || f.reportedStatus("2")
		}},
		{"rejected in a receipt", KindBounce, "a receipt says that it was turned away", func(f *facts) bool {
			return f.receipt() && f.rejected()
		}},
		{"read receipt", KindReport, "a receipt says what a mail program did with it", func(f *facts) bool {
			return f.receipt()
		}},
		{"abuse report", KindReport, "a provider reports a complaint", func(f *facts) bool {
			return f.m.Report != nil && f.m.Report.Type == "feedback-report"
		}},
		{"complaint", KindReport, "a provider reports a complaint", func(f *facts) bool {
			return f.m.Enclosed != nil && strings.HasPrefix(f.subject, "complaint about message from")
		}},
		{"TLS report", KindReport, "a provider reports on encryption", func(f *facts) bool {
			return f.m.Report != nil && f.m.Report.Type == "tlsrpt"
		}},
		{"DMARC report", KindReport, "a provider reports on forged mail", func(f *facts) bool {
			// RFC 7489 §7.2.1.1
			return strings.Contains(f.subject, "report domain:") && strings.Contains(f.subject, "submitter:")
		}},
		{"receipt in words", KindReport, "a receipt says what a mail program did with it", func(f *facts) bool {
			return !f.own() && f.words.begins(f.subject, readSubject) && f.words.in(f.wrote, readText)
		}},
	}
}

// receipt reports whether the mail is a receipt of RFC 8098.
func (f *facts) receipt() bool {
	return f.m.Report != nil && strings.Contains(f.m.Report.Type, "disposition-notification")
}

// rejected reports whether a receipt says that the mail was turned away, as Sieve and Dovecot do (RFC 5429 §2.1). A
// receipt that somebody read it, or deleted it unread, does not count.
func (f *facts) rejected() bool {
	if f.words.begins(f.subject, readSubject) {
		return false
	}
	return strings.Contains(strings.ToLower(f.m.Header.Get("auto-submitted")), "reject") ||
		f.words.in(f.title, rejectedText) || f.words.in(f.wrote, rejectedText) ||
		!f.words.in(f.wrote, readText) && (f.words.in(f.wrote, failText) || smtpReply.MatchString(f.wrote))
}

// diagnostics returns what a report says about its recipients, in lower case.
func (f *facts) diagnostics() string {
	var all []string
	for _, o := range f.m.Report.Recipients {
		all = append(all, o.Diagnostic)
	}
	return mail.Fold(strings.Join(all, "\n"))
}

// reported reports whether a delivery report has a recipient with this action. Some systems use their own word with
// the same beginning ("fail", "failure").
func (f *facts) reported(action string) bool {
	return f.m.Report != nil && slices.ContainsFunc(f.m.Report.Recipients, func(o mail.Outcome) bool {
		return strings.HasPrefix(o.Action, action[:4])
	})
}

// reportedStatus reports whether a delivery report has a recipient with a status of this class: "5" matches
// "5.1.1".
func (f *facts) reportedStatus(class string) bool {
	return f.m.Report != nil && slices.ContainsFunc(f.m.Report.Recipients, func(o mail.Outcome) bool {
		return strings.HasPrefix(o.Status, class+".")
	})
}

// bounceSignals recognise bounces and delays that are written as plain text only.
func bounceSignals() []signal {
	return []signal{
		{"held for a moderator", KindModerated, "a list holds your mail until its moderator has seen it",
			func(f *facts) bool {
				return !f.own() && !f.answers() && !f.greets() && f.words.in(f.subject+"\n"+f.wrote, moderatedText)
			}},
		{"quarantine", KindBulk, "it tells of mail to you that was held back", (*facts).heldBack},
		{"daemon says late", KindDelay, "a mail system says it is late and still being tried", func(f *facts) bool {
			return (f.daemon() || f.has("x-failed-recipients")) && f.words.in(f.subject, lateSubject)
		}},
		{"daemon writes late", KindDelay, "a mail system writes that it keeps trying", func(f *facts) bool {
			return (f.daemon() || f.has("x-failed-recipients")) && f.late()
		}},
		{"report in the text, failed", KindBounce, "a delivery report in its text says it could not be delivered",
			func(f *facts) bool {
				return f.reportInText() && strings.Contains(f.wrote, "action: fail")
			}},
		{"report in the text, delayed", KindDelay, "a delivery report in its text says it is late",
			func(f *facts) bool {
				return f.reportInText() && strings.Contains(f.wrote, "action: delayed")
			}},
		{"failed recipients", KindBounce, "a mail system names recipients it could not reach", func(f *facts) bool {
			return f.has("x-failed-recipients")
		}},
		{"daemon says arrived", KindReport, "a mail system says it arrived", func(f *facts) bool {
			return f.daemon() && f.words.begins(f.subject, arrivedText)
		}},
		{"daemon says failed", KindBounce, "a mail system says it could not be delivered", func(f *facts) bool {
			return f.daemon() && f.words.in(f.subject, failSubject)
		}},
		{"daemon writes failed", KindBounce, "a mail system writes that it could not be delivered",
			func(f *facts) bool {
				return f.daemon() && f.failed()
			}},
		{"daemon says delivered", KindReport, "a mail system says it arrived", func(f *facts) bool {
			return f.daemon() && mail.Says(f.text, machineTerms().delivered...)
		}},
		{"daemon returns mail", KindBounce, "a mail system returns your mail", func(f *facts) bool {
			return f.daemon() && f.returned()
		}},
		{"mailer-daemon", KindBounce, "it comes from the mail system itself", func(f *facts) bool {
			return mail.Says(f.local, "mailer-daemon", "mailerdaemon") && f.m.Report == nil
		}},
		{"daemon in an unknown language", KindBounce,
			"a mail system writes about an address, in a language informd does not know", func(f *facts) bool {
				return f.nobody() && len(f.m.ThreadIDs()) == 0 && !f.greets() && !f.legible() &&
					f.failedRecipient() != ""
			}},
		{"returned mail, late", KindDelay, "a machine wrote it, and says that it keeps trying", func(f *facts) bool {
			return !f.own() && !f.answers() && (f.words.in(f.title, failSubject) || f.words.in(f.title, lateSubject)) &&
				f.late()
		}},
		{"returned mail", KindBounce, "it returns your mail and says it could not be delivered", func(f *facts) bool {
			return !f.own() && !f.answers() && f.words.in(f.subject, failSubject) && f.returned() && f.failed()
		}},
		{"machine says failed", KindBounce, "a machine wrote it, and says it could not be delivered",
			func(f *facts) bool {
				return (f.nullSender() || f.robot()) && !f.own() &&
					(f.words.in(f.subject, failSubject) || f.returned()) && f.failed()
			}},
		{"their address says failed", KindBounce, "it says that your mail could not be delivered to its own address",
			func(f *facts) bool {
				return !f.own() && !f.answers() && !f.greets() && f.m.From.Addr != "" &&
					strings.Contains(f.wrote, strings.ToLower(f.m.From.Addr)) && f.words.in(f.wrote, failText)
			}},
		{"their address says delivered", KindReport, "it says that your mail has reached its own address",
			func(f *facts) bool {
				return !f.own() && !f.answers() && !f.greets() && f.m.From.Addr != "" &&
					strings.Contains(f.wrote, strings.ToLower(f.m.From.Addr)) &&
					mail.Says(f.wrote, machineTerms().delivered...)
			}},
		{"list says failed", KindBounce, "it says that your mail could not be delivered, and names to whom",
			func(f *facts) bool {
				return (f.listed() || f.bulkPrecedence()) && !f.own() && f.words.begins(f.title, failSubject) &&
					f.failed() && f.failedRecipient() != ""
			}},
		{"their server says failed", KindBounce, "it says that your mail could not be delivered to somebody there",
			func(f *facts) bool {
				return !f.own() && !f.listed() && !f.answers() && !f.greets() && f.m.From.Addr != "" &&
					f.words.in(f.subject, failSubject) && f.failed() &&
					f.m.From.Domain() == mail.Address{Addr: f.failedRecipient()}.Domain()
			}},
		{"machine returns mail", KindBounce, "a machine returns your mail, and must not be answered",
			func(f *facts) bool {
				return f.nullSender() && !f.own() && (f.m.Enclosed != nil || returnedID.MatchString(f.m.Text))
			}},
	}
}

var (
	// smtpReply is a server's refusal: a reply code of RFC 5321 §4.2 with a status of RFC 3463.
	smtpReply = regexp.MustCompile(`\b[45][0-5][0-9][ -]+#?[45]\.[0-9]+\.[0-9]+\b`)
	// statusCode is a status of RFC 3463.
	statusCode = regexp.MustCompile(`\b[45]\.[0-9]+\.[0-9]+\b`)
	// replyCode is a bare reply code of RFC 5321 §4.2 that refuses.
	replyCode = regexp.MustCompile(`\b[45][0-5][0-9][ -]`)
	// returnedID is the Message-ID in a copy of the returned header.
	returnedID = regexp.MustCompile(`(?im)^[> \t]*Message-ID:[ \t]*\n?[ \t]*<([^<>\s]+)>`)
)

// daemon reports whether a mail system wrote the mail: its address or its name says so. Mail systems write from
// nobody ("<>"). A mail without any From field is only broken, and may be from anyone.
func (f *facts) daemon() bool {
	return f.m.From.IsZero() && f.m.Header.Has("from") || f.daemonAddress() || f.words.in(f.name, daemonName)
}

// daemonAddress reports whether the author's address belongs to a mail system.
func (f *facts) daemonAddress() bool {
	switch mail.PlainLocal(f.m.From.Addr) {
	case "postmaster", "bounce", "bounces":
		return true
	}
	return mail.Says(f.local, "daemon", "postmaster") || strings.HasPrefix(f.local, "microsoftexchange")
}

// nobody reports whether a mail system wrote the mail without a person's name. A person who looks after a mail
// system writes with a name.
func (f *facts) nobody() bool {
	return strings.HasPrefix(f.local, "microsoftexchange") ||
		f.daemon() && !f.m.From.IsZero() && (f.name == "" || f.words.in(f.name, daemonName))
}

// legible reports whether the text is in a language that informd knows: it has at least two small words of one.
// Such a text can be read, and is no bounce unless its words say so. A text of a few labels in plain letters counts
// as legible too.
func (f *facts) legible() bool {
	const (
		enough = 2
		few    = 40 // letters of labels
	)
	n, letters, plain := 0, 0, true
	text := mail.MailAddress.ReplaceAllString(f.text, " ")
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		letters += len(w)
		plain = plain && len(w) == utf8.RuneCountInString(w)
		if len(dateWords().small[w]) > 0 {
			n++
		}
	}
	return n >= enough || plain && letters < few
}

// late reports whether the text says that the mail has not arrived yet, and that delivery is still being tried.
func (f *facts) late() bool {
	return f.words.in(f.text, lateText) || f.words.in(f.text, retryText) && f.words.in(f.text, notYetText)
}

// heldBack reports whether a filter of the owner's lists the mail from others that it holds back. It does not count
// if the mail brings a mail of the owner's back.
func (f *facts) heldBack() bool { return !f.own() && mail.TellsOfHeld(f.m) && !f.returned() }

// returned reports whether the mail brings back the message that it is about.
func (f *facts) returned() bool {
	return f.m.Enclosed != nil || returnedID.MatchString(f.m.Text) || f.words.in(f.text, copyText)
}

// reportInText reports whether a delivery report of RFC 3464 stands in the text itself, because a gateway has
// flattened it. A report that a person forwards or quotes does not count.
func (f *facts) reportInText() bool {
	return !f.own() && !f.answers() && f.m.Forward == nil && strings.Contains(f.wrote, "final-recipient: rfc822;")
}

// failed reports whether the text says that a mail did not arrive.
func (f *facts) failed() bool {
	return f.words.in(f.text, failText) || smtpReply.MatchString(f.text) || f.denied()
}

// onlyProse reports whether nothing but words makes the mail a bounce: there is no report, and no address of a mail
// system, nor its name without an address. People, too, enclose or quote a mail that they write about, and some are
// called Postmaster or look after a mail system.
func (f *facts) onlyProse() bool {
	daemon := f.daemonAddress() || f.m.From.IsZero() && f.words.in(f.name, daemonName)
	return !daemon && f.m.Report == nil && !f.has("x-failed-recipients") && !f.reportInText()
}

// denied reports whether the text has a "no" within a few words of delivery, a recipient or a mailbox. Every mail
// system writes that, each in its own words.
func (f *facts) denied() bool {
	const near = 6
	words := strings.FieldsFunc(f.text[:min(len(f.text), 4<<10)],
		func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	said, denied := -near, -near
	for i, w := range words {
		switch {
		case beginsAny(w, machineTerms().things):
			said = i
		case machineTerms().denies(w):
			denied = i
		}
		if said >= 0 && denied >= 0 && max(said-denied, denied-said) < near {
			return true
		}
	}
	return false
}

// bounce finds which recipient failed, how, and which mail had been sent.
func (f *facts) bounce(kind Kind) *Bounce {
	b := &Bounce{OriginalID: f.originalID()}
	diagnostic := f.m.Text
	if o, ok := f.outcome(kind); ok {
		b.Recipient, b.Status = o.Recipient, o.Status
		diagnostic = o.Diagnostic + "\n" + diagnostic
	}
	if b.Recipient == "" {
		b.Recipient = f.failedRecipient()
	}
	if b.Status == "" || strings.HasSuffix(b.Status, ".0.0") {
		if s := statusCode.FindString(mail.Head(diagnostic)); s != "" {
			b.Status = s
		}
	}
	b.Permanent = kind == KindBounce && !strings.HasPrefix(b.Status, "4.") &&
		!f.soft(b.Status, mail.Fold(mail.Head(diagnostic)))
	return b
}

// outcome returns the recipient that a report of this kind is about.
func (f *facts) outcome(kind Kind) (mail.Outcome, bool) {
	if f.m.Report == nil || len(f.m.Report.Recipients) == 0 {
		return mail.Outcome{}, false
	}
	action := "fail"
	if kind == KindDelay {
		action = "delay"
	}
	for _, o := range f.m.Report.Recipients {
		if strings.HasPrefix(o.Action, action) {
			return o, true
		}
	}
	return f.m.Report.Recipients[0], true
}

// soft reports whether a failure may pass: a full mailbox, or a server that was down.
func (f *facts) soft(status, text string) bool {
	if status == "5.2.2" || status == "5.3.4" || status == "5.4.7" {
		return true
	}
	if status != "" && !strings.HasSuffix(status, ".0.0") {
		return false
	}
	code := strings.TrimSpace(replyCode.FindString(text))
	return strings.HasPrefix(code, "4") || f.words.in(text, softText)
}

func (f *facts) originalID() string {
	if f.m.Enclosed != nil && f.m.Enclosed.ID != "" {
		return f.m.Enclosed.ID
	}
	if f.m.Report != nil {
		for _, o := range f.m.Report.Recipients {
			if o.OriginalID != "" {
				return o.OriginalID
			}
		}
	}
	if found := returnedID.FindStringSubmatch(f.m.Text); found != nil {
		return found[1]
	}
	if ids := f.m.ThreadIDs(); len(ids) > 0 {
		return ids[0]
	}
	return ""
}

// failedRecipient finds the failed address in a bounce of plain text. It takes the header that names it; or the
// address to which the returned mail went; or the first address in the text that belongs neither to the owner nor
// to the mail system.
func (f *facts) failedRecipient() string {
	if a := mail.MailAddress.FindString(f.m.Header.Get("x-failed-recipients")); a != "" {
		return a
	}
	found := mail.MailAddress.FindAllString(mail.Head(f.m.Text), 20)
	if f.m.Enclosed != nil {
		to := f.m.Enclosed.Recipients()
		for _, a := range to {
			if len(to) == 1 || slices.ContainsFunc(found, func(s string) bool { return mail.SameAddr(s, a.Addr) }) {
				return a.Addr
			}
		}
	}
	for _, a := range found {
		to := func(t mail.Address) bool { return mail.SameAddr(t.Addr, a) }
		if !mail.SameAddr(a, f.m.From.Addr) && !f.self.Mine(a) && !slices.ContainsFunc(f.m.To, to) &&
			!mail.Says(strings.ToLower(a), "postmaster@", "mailer-daemon@") {
			return a
		}
	}
	for _, a := range found { // the owner's own mailbox may have been full
		if !mail.SameAddr(a, f.m.From.Addr) {
			return a
		}
	}
	return ""
}
