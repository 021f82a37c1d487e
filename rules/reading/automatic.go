package reading

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules/mail"
)

// challengeSignals recognise robots that hold a mail back until its sender proves to be a person.
func challengeSignals() []signal {
	return []signal{
		{"challenge words", KindChallenge, "a robot asks you to confirm your mail before it is delivered",
			func(f *facts) bool {
				return (f.automatic() || len(f.m.ThreadIDs()) == 0) &&
					(f.words.in(f.wrote, challengeText) || !f.answers() && f.words.in(f.subject, challengeText))
			}},
		{"challenge words beside a link", KindChallenge,
			"it asks you to confirm by a link that you are a person, as a robot does", func(f *facts) bool {
				return f.words.beside(f.wrote, challengeText, isLink)
			}},
	}
}

func isLink(s string) bool { return mail.Says(s, "http://", "https://", "www.") }

// challenges reports whether the mail has a header of such a robot.
func (f *facts) challenges() bool {
	return f.has("x-bluebottle-request", "x-spamarrest", "x-cr-puzzleid") || f.boxTrapper() ||
		mail.Says(strings.ToLower(f.m.Header.Get("x-delivery-agent")), "tmda") && f.automatic()
}

// boxTrapper reports whether cPanel's BoxTrapper wrote the mail. It writes in the name of the person whose mailbox
// it guards, in any language; its subject has a word and a number that the answer must repeat.
func (f *facts) boxTrapper() bool {
	return strings.EqualFold(f.m.Header.Get("x-autorespond"), "boxtrapper") ||
		f.automatic() && strings.Contains(f.subject, " verify#")
}

// automatic reports whether a header suggests that no person sent this mail. Of the values of Exchange's
// X-Auto-Response-Suppress only "All" counts: Exchange puts the others on people's mail too.
func (f *facts) automatic() bool {
	return f.has("auto-submitted") || f.nullSender() || f.field("x-auto-response-suppress") == "all" ||
		f.bulkPrecedence()
}

func (f *facts) bulkPrecedence() bool {
	switch f.field("precedence") {
	case "bulk", "junk", "list":
		return true
	}
	return false
}

// vendorReply returns the header fields that answering machines used before RFC 3834.
func vendorReply() []string {
	return []string{"x-autoreply", "x-autoreply-from", "x-autorespond", "x-autoresponder", "x-mail-autoreply",
		"auto-reply", "x-auto-reply", "x-vacation"}
}

// Unattended reports whether a machine sent m from an address of the owner's.
func Unattended(m mail.Message, self mail.Self) bool { return newFacts(m, self, nil).unattended() }

// unattended reports whether a machine sent a mail from the owner's address. It looks for headers that nobody sets
// on their own mail. Relays and sales tools also put "bulk" on people's mail, so "bulk" counts only if the mail
// goes to no contact.
func (f *facts) unattended() bool {
	return f.has("auto-submitted") || f.has(vendorReply()...) ||
		mail.Says(f.field("precedence"), "auto_reply", "auto-reply") ||
		mail.Says(f.field("x-apple-action"), "vacation") || f.nullSender() ||
		f.bulkPrecedence() && len(f.self.Contacts(f.m)) == 0
}

// ticketNumber matches the mark that help desks put in a subject: "[#4711]", "[Ticket-ID 4711]".
var ticketNumber = regexp.MustCompile(`\[(?:[^\]]*(?:#|ticket|case|id)[^\]]*)?[0-9][0-9][0-9]+\]`)

// autoSignals recognise answering machines for certain: by their headers, and by subjects and first words that only
// machines write. If such a header comes with a text written by hand, a server puts it on all mail, or a person
// tapped an answer that the telephone suggested; then it is only a hint.
func autoSignals() []signal {
	headers := headerSignals()
	byHand := signal{"machine's header, by hand", kindAutoHint,
		"its header says a machine answered, but it reads as if written to you", func(f *facts) bool {
			return slices.ContainsFunc(headers, func(s signal) bool { return s.seen(f) }) && f.byHand()
		}}
	return slices.Concat([]signal{byHand}, headers, wordSignals())
}

// byHand reports whether a person wrote the text: it calls the owner by name, asks a question, or answers the ask. If
// the text tells of an absence, or says that a mail has arrived, it needs both the name and the answer. A text that
// calls itself automatic is never by hand.
func (f *facts) byHand() bool {
	if f.words.in(f.wrote, machineText) {
		return false
	}
	if slices.ContainsFunc([]use{awayText, meanwhileText, leftText, lastDayText, deafText, muteText, ackText},
		func(u use) bool { return f.words.in(f.wrote, u) }) {
		return f.greets() && f.answersAsk()
	}
	return f.greets() || strings.Contains(f.wrote+" ", "? ") || f.answersAsk()
}

// answersAsk reports whether a text says a sure no or later, or a yes, if only as a guess. It must name nobody else
// to ask, since a machine may do that.
func (f *facts) answersAsk() bool {
	a := readSigns(f.m.Reply, f.m.Date)
	says := a.Kind == AnswerYes || a.Sure && (a.Kind == AnswerNo || a.Kind == AnswerLater)
	return says && a.Delegate.IsZero()
}

// agreesOrDeclines reports whether a text may say yes or no. A later does not count: answering machines, too, say
// that somebody comes back.
func (f *facts) agreesOrDeclines() bool {
	a := readSigns(f.m.Reply, f.m.Date)
	return a.Kind == AnswerYes || a.Kind == AnswerNo
}

// headerSignals recognise answering machines by the header of RFC 3834, and by the headers used before it.
func headerSignals() []signal {
	return []signal{
		{"auto-replied", KindAutoReply, "its header says a machine answered (Auto-Submitted)", func(f *facts) bool {
			return strings.HasPrefix(f.field("auto-submitted"), mail.AutoReplied) ||
				mail.Says(f.field("auto-submitted"), "vacation")
		}},
		{"vendor header", KindAutoReply, "its header says a machine answered", func(f *facts) bool {
			return f.has(vendorReply()...)
		}},
		{"auto_reply precedence", KindAutoReply, "its header says a machine answered (Precedence)",
			func(f *facts) bool {
				return mail.Says(f.field("precedence"), "auto_reply", "auto-reply")
			}},
		{"Apple vacation", KindAutoReply, "iCloud says it answered on someone's behalf", func(f *facts) bool {
			return mail.Says(f.field("x-apple-action"), "vacation")
		}},
		{"GroupWise autoresponder", KindAutoReply, "its header says a machine answered", func(f *facts) bool {
			return mail.Says(strings.ToLower(f.m.Header.Get("x-post-messageclass")), "autoresponder")
		}},
		{"machine-made reply", KindAutoReply, "its header says a machine made this answer", func(f *facts) bool {
			return mail.Says(f.field("x-autogenerated"), "reply") || mail.Says(f.field("delivered-to"), "autoresponder")
		}},
	}
}

// wordSignals recognise answering machines by subjects and first words that only they write.
func wordSignals() []signal {
	return []signal{
		{"automatic subject", KindAutoReply, "its subject says it is an automatic reply", func(f *facts) bool {
			return f.automaticSubject() && !f.greets()
		}},
		{"subject says away", KindAutoReply, "its subject says they are away", func(f *facts) bool {
			return !f.answers() && f.words.closes(f.subject, autoAnywhere)
		}},
		{"begins as an automatic reply", KindAutoReply, "it says itself that it is an automatic reply",
			func(f *facts) bool {
				return !f.listed() && f.words.begins(f.wrote, machineText)
			}},
		{"unmonitored mailbox", KindAutoReply,
			"it says that nobody reads that mailbox, and answers no mail in particular", func(f *facts) bool {
				return len(f.m.ThreadIDs()) == 0 && !f.listed() && !f.robot() &&
					mail.Says(f.wrote, machineTerms().this...) &&
					(f.words.in(f.wrote, deafText) || f.words.in(f.wrote, closedText))
			}},
	}
}

// automaticSubject reports whether the subject is one that answering machines write.
func (f *facts) automaticSubject() bool {
	return f.words.begins(f.title, autoSubject) || f.words.labels(f.title, awaySubject) ||
		f.words.begins(f.subject, autoSubject) // as a tag: "[Automatic reply]"
}

// automaticLabel reports whether the subject begins with a label of at most three words, one of which means
// "automatic" in some language: "Freagra uathoibríoch: …".
func (f *facts) automaticLabel() bool {
	label, _, ok := strings.Cut(strings.Replace(f.title, "：", ":", 1), ":")
	words := strings.Fields(label)
	return ok && len(words) <= 3 && slices.ContainsFunc(words, func(w string) bool {
		return f.words.beginsWord(w, autoLabel)
	})
}

// autoHints recognise what answering machines often write, but people sometimes write too: people tell of their
// holidays, and write through help desks and through servers that mark all mail. Most of these mails are from
// machines. If one may be an answer, the owner decides.
func autoHints() []signal {
	return []signal{
		{"automatic subject, and a greeting", kindAutoHint,
			"its subject says it is an automatic reply, but it calls you by name", (*facts).automaticSubject},
		{"label like an automatic reply", kindAutoHint,
			"its subject begins as an automatic reply does in another language", (*facts).automaticLabel},
		{"subject tells of absence", kindAutoHint, "its subject says they are away", func(f *facts) bool {
			return !f.answers() && f.words.in(f.subject, autoAnywhere) || f.words.begins(f.title, awaySubject)
		}},
		{"Exchange rule", kindAutoHint, "a rule on their server answered", func(f *facts) bool {
			return f.has("x-ms-exchange-inbox-rules-loop") && f.has("x-auto-response-suppress")
		}},
		{"auto-generated", kindAutoHint, "its header says a machine wrote it (Auto-Submitted)", func(f *facts) bool {
			return strings.HasPrefix(f.field("auto-submitted"), "auto-") && !f.listed() && !f.robot()
		}},
		{"away, not to be answered", kindAutoHint, "it says they are away, and must not be answered",
			func(f *facts) bool {
				return f.automatic() && !f.listed() && f.words.in(f.subject+"\n"+f.wrote, awayText)
			}},
		{"away letter", kindAutoHint, "it says they are away and what to do meanwhile, and is addressed to nobody",
			(*facts).awayLetter},
		{"another address", kindAutoHint, "it says that their address has changed", func(f *facts) bool {
			return !f.listed() && !f.greets() && !f.agreesOrDeclines() && f.moved() && !f.delegate(f.m.Reply).IsZero()
		}},
		{"null sender", kindAutoHint, "it must not be answered, as only machines ask", (*facts).nullSender},
		{"says it is automatic", kindAutoHint, "it says itself that it is an automatic reply", func(f *facts) bool {
			return !f.listed() && f.words.in(f.wrote, machineText)
		}},
		{"left, in the third person", kindAutoHint, "it says of its author, by name, that they no longer work there",
			func(f *facts) bool { return !f.listed() && !f.greets() && f.leftByName() }},
		{"away, and mute", kindAutoHint, "it says they are away, and that a machine wrote it", func(f *facts) bool {
			return !f.listed() && !f.greets() && f.words.in(f.wrote, awayText) && f.words.in(f.wrote, muteText)
		}},
		{"acknowledgement", kindAutoHint, "a help desk says that your mail has arrived", (*facts).acknowledges},
	}
}

// awayLetter reports whether the mail tells anybody who writes that its author is away, and what to do meanwhile.
func (f *facts) awayLetter() bool {
	return !f.listed() && !f.greets() && f.words.in(f.wrote, awayText) &&
		f.words.in(f.wrote, meanwhileText) && (len(f.m.ThreadIDs()) == 0 || !f.agreesOrDeclines())
}

// acknowledges reports whether a help desk says that a mail has arrived.
func (f *facts) acknowledges() bool {
	return !f.listed() && f.words.in(f.wrote, ackText) && (ticketNumber.MatchString(f.subject) ||
		f.words.in(f.wrote, muteText) || f.words.begins(f.title, ackSubject))
}

// bulkSignals recognise mail that goes to many people: lists (RFC 2919, RFC 2369), newsletters, notifications.
func bulkSignals() []signal {
	return []signal{
		{"mailing list", KindBulk, "it comes over a mailing list", func(f *facts) bool {
			return f.has("list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere", "x-mlserver")
		}},
		{"unsubscribe", KindBulk, "it can be unsubscribed from", func(f *facts) bool {
			return f.has("list-unsubscribe") && len(f.m.InReplyTo) == 0
		}},
		{"list sender", KindBulk, "the sender is a mailing list's robot", func(f *facts) bool {
			return listRobot(f.m.Sender.Addr) || listRobot(strings.Trim(f.m.Header.Get("return-path"), " <>"))
		}},
		{"bulk precedence", KindBulk, "its header says it went to many (Precedence)", func(f *facts) bool {
			// Relays and sales tools put "bulk" on the answers of people, too.
			return f.bulkPrecedence() && (f.field("precedence") != "bulk" || len(f.m.ThreadIDs()) == 0)
		}},
		{"machine-written", KindBulk, "its header says a machine wrote it (Auto-Submitted)", func(f *facts) bool {
			return strings.HasPrefix(f.field("auto-submitted"), "auto-")
		}},
		{"campaign", KindBulk, "its header names a mailing campaign", func(f *facts) bool {
			return f.has("feedback-id", "x-campaign", "x-campaignid", "x-campaign-id", "x-mc-user",
				"x-csa-complaints") && len(f.m.InReplyTo) == 0
		}},
		{"unsubscribe line", KindBulk, "its text offers to end a subscription", func(f *facts) bool {
			// With a link: people write "please unsubscribe me".
			return len(f.m.ThreadIDs()) == 0 && f.m.Forward == nil && mail.Says(f.m.Text, "://", "www.") &&
				f.words.in(f.foot(), leaveText)
		}},
		{"mail system", KindBulk, "a mail system wrote it, about something else than your mail", func(f *facts) bool {
			return f.daemonAddress() && len(f.m.ThreadIDs()) == 0 && !f.greets() && !f.answers()
		}},
		{"not to be answered", KindBulk, "it says that a machine wrote it or that nobody reads answers",
			func(f *facts) bool {
				return len(f.m.ThreadIDs()) == 0 && f.m.Forward == nil && f.words.in(f.wrote, muteText)
			}},
		{"no-reply sender", KindBulk, "its address says nobody reads answers", (*facts).robot},
	}
}

// listRobot reports whether an address is one that receives a list's delivery failures, as Majordomo, Mailman (with
// the recipient after "+") and ezmlm name it.
func listRobot(addr string) bool {
	local, _, _ := mail.CutLast(strings.ToLower(addr), "@")
	local, _, _ = strings.Cut(local, "+")
	return strings.HasPrefix(local, "owner-") || strings.HasSuffix(local, "-owner") ||
		strings.HasSuffix(local, "-bounces") || strings.HasSuffix(local, "-request") ||
		strings.Contains(local, "-return-")
}

// listed reports whether a header says that the mail went to many people.
func (f *facts) listed() bool {
	return f.has("list-id", "list-unsubscribe", "list-post", "mailing-list", "x-mailing-list", "feedback-id")
}
