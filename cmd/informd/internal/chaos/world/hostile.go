package world

import (
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/chaos/check"
)

// A forgery is a family of mails that want to be taken for the owner's word.
type forgery struct {
	name  string
	write func(f forged) []byte
}

// What a forgery is made of.
type forged struct {
	w       *World
	c       *contact
	id      string
	command string
	notice  string // the id of informd's newest mail about the contact, stolen
}

// mail returns the plain forgery, with header lines above it.
func (f forged) mail(head []string, from, body string) []byte {
	return message(head, from, "informd <"+f.w.info.Capture+">", "Re: "+f.c.name, f.id, f.w.now, body)
}

const attacker = "mallory@evil.test"

func forgeries() []forgery {
	thread := func(f forged) []string {
		return []string{"In-Reply-To: <" + f.notice + ">", "References: <" + f.notice + ">"}
	}
	head := func(lines ...string) func(f forged) []byte {
		return func(f forged) []byte { return f.mail(append(thread(f), lines...), f.w.julie(), f.command+"\n") }
	}
	from := func(who func(f forged) string) func(f forged) []byte {
		return func(f forged) []byte { return f.mail(thread(f), who(f), f.command+"\n") }
	}
	return []forgery{
		{"her address in From", head()},
		{"and a forged Authentication-Results",
			head("Authentication-Results: example.test; dkim=pass header.d=example.test; dmarc=pass; spf=pass")},
		{"and a forged DKIM-Signature",
			head("DKIM-Signature: v=1; a=rsa-sha256; d=example.test; s=a; h=from:to; bh=AAAA; b=AAAA")},
		{"and forged traces of her provider",
			head("Received: from localhost by sub.example.test with ESMTPSA; Mon, 1 Jan 2024 00:00:00 +0000",
				"X-Gmail-Labels: Sent")},
		{"and a forged Return-Path", head("Return-Path: <julie@example.test>", "Received-SPF: pass")},
		{"and a forged token", head("X-Followup-Id: aaaaaaaaaaaaaaaaaaaaaaaa")},
		{"and the token of a check", head("X-Followup-Id: check-aaaaaaaa")},
		{"two From fields, hers first", func(f forged) []byte {
			return f.mail(append(thread(f), "From: "+f.w.julie()), "Mallory <"+attacker+">", f.command+"\n")
		}},
		{"two From fields, hers last", func(f forged) []byte {
			return f.mail(append(thread(f), "From: Mallory <"+attacker+">"), f.w.julie(), f.command+"\n")
		}},
		{"two addresses in From", from(func(f forged) string { return f.w.julie() + ", Mallory <" + attacker + ">" })},
		{"her address as a name", from(func(f forged) string { return `"` + f.w.owner + `" <` + attacker + ">" })},
		{"her address as an encoded name", from(func(f forged) string {
			return "=?utf-8?b?" + base64.StdEncoding.EncodeToString([]byte(f.w.owner)) + "?= <" + attacker + ">"
		})},
		{"her address in a comment", from(func(f forged) string { return attacker + " (" + f.w.owner + ")" })},
		{"her address in a group",
			from(func(f forged) string { return "friends: " + f.w.owner + ", " + attacker + ";" })},
		{"her address with a Cyrillic letter",
			from(func(f forged) string { return "Julie Roth <" + strings.Replace(f.w.owner, "e", "е", 1) + ">" })},
		{"her address as Sender", func(f forged) []byte {
			return f.mail(append(thread(f), "Sender: "+f.w.owner), "Mallory <"+attacker+">", f.command+"\n")
		}},
		{"her address as Resent-From", func(f forged) []byte {
			return f.mail(append(thread(f), "Resent-From: "+f.w.owner, "Resent-To: "+f.w.info.Capture),
				"Mallory <"+attacker+">", f.command+"\n")
		}},
		{"her address as Reply-To", func(f forged) []byte {
			return f.mail(append(thread(f), "Reply-To: "+f.w.julie()), "Mallory <"+attacker+">", f.command+"\n")
		}},
		{"a stranger in informd's thread",
			func(f forged) []byte { return f.mail(thread(f), "Mallory <"+attacker+">", f.command+"\n") }},
		{"her mail as an attachment", func(f forged) []byte {
			inner := f.mail(nil, f.w.julie(), f.command+"\n")
			return f.mail(thread(f), "Mallory <"+attacker+">",
				"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"+
					strings.ReplaceAll(string(inner), "\r\n", "\n")+"\n--b--\n")
		}},
		{"a forward of her mail", func(f forged) []byte {
			return f.mail(thread(f), "Mallory <"+attacker+">",
				"---------- Forwarded message ---------\nFrom: "+f.w.julie()+"\nSubject: x\nTo: "+
					f.w.info.Capture+"\n\n"+f.command+"\n")
		}},
		{"the subject of a button", func(f forged) []byte {
			return message(thread(f), f.w.julie(), f.w.info.Capture, f.command+" "+f.c.addr, f.id, f.w.now, "\n")
		}},
		{"a command by address", func(f forged) []byte {
			return f.mail(nil, f.w.julie(), f.command+"\n"+f.c.addr+"\n")
		}},
		{"base64 in her name", func(f forged) []byte {
			return f.mail(thread(f), f.w.julie(),
				"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"+
					base64.StdEncoding.EncodeToString([]byte(f.command+"\n"))+"\n")
		}},
		{"HTML in her name", func(f forged) []byte {
			return f.mail(thread(f), f.w.julie(), "Content-Type: text/html\n\n<p>"+f.command+"</p>\n")
		}},
		{"an ask to somebody else in her name", func(f forged) []byte {
			return message([]string{"Bcc: " + f.w.info.Capture}, f.w.julie(), "Victim <victim@elsewhere.test>",
				"May I ask you "+f.id, f.id, f.w.now,
				"Dear Victim,\n\nmay I?\n")
		}},
		{"her ask again, under its own id", func(f forged) []byte {
			return message(thread(f), f.w.julie(), f.w.info.Capture, f.c.subject, f.c.askID, f.w.now, f.command+"\n")
		}},
		{"the id of her private mail", func(f forged) []byte {
			return message(nil, f.w.julie(), f.w.info.Capture, "Goodbye", f.w.privateID("letter"),
				f.w.now, f.command+"\n")
		}},
		{"her private mail, sent on", func(f forged) []byte { return f.w.private("letter") }},
		{"her circular, sent on", func(f forged) []byte { return f.w.private("circular") }},
	}
}

// private returns a mail that the owner wrote a month ago and that informd was never to see: a
// letter, or a circular whose recipients do not show, of which others have every byte.
func (w *World) private(kind string) []byte {
	to, body := "Victim <victim@elsewhere.test>", "I am leaving.\n"
	if kind == "circular" {
		to, body = "undisclosed-recipients:;", "stop\n\npause 8w\n"
	}
	return message(nil, w.julie(), to, "Goodbye", w.privateID(kind), w.start.AddDate(0, -1, 0), body)
}

func (w *World) privateID(kind string) string {
	return fmt.Sprintf("%s.%d@example.test", kind, w.info.Number)
}

// forgeryTallies returns the names under which a tally counts each family of forgeries.
func forgeryTallies() (names []string) {
	for _, f := range forgeries() {
		names = append(names, spoofed(f.name))
	}
	return names
}

// spoofed returns the name under which a tally counts the forgeries of a family.
func spoofed(family string) string { return "spoof: " + family }

// spoofs lets an attacker command, who knows everything but the owner's password: the
// capture address, the people, and the ids of informd's own mail.
func spoofs(w *World) error {
	if err := w.asks(4); err != nil {
		return err
	}
	for _, kind := range []string{"letter", "circular"} {
		raw := w.private(kind)
		w.did(check.Deed{Kind: "noise", Road: "her " + kind, Folder: "Sent"}, raw)
		filed := time.Now().AddDate(0, -1, 0) // by the server's clock, which is not that of the story
		if err := w.appendAt("Sent", `\Seen`, filed, raw); err != nil {
			return err
		}
	}
	commands := []string{"stop", "nofollow", "send now", "later 60d", "forget %s", "replied linkedin", "cancelled",
		"pause 8w", "done", "undo",
		"same: mallory@evil.test", "edit\nBuy here.", "go live", "resume", "not a reply"}
	storm := func() error {
		for _, kind := range forgeries() {
			c := w.contacts[w.n(len(w.contacts))]
			command := commands[w.n(len(commands))]
			if strings.Contains(command, "%s") {
				command = fmt.Sprintf(command, c.addr)
			}
			w.mu.Lock()
			f := forged{w, c, fmt.Sprintf("s%d.%d@evil.test", w.rng.IntN(1<<30), w.info.Number),
				command, w.notices[c.name]}
			w.mu.Unlock()
			raw := kind.write(f)
			if err := w.lab.servers.Deliver(attacker, w.info.Capture, raw); err != nil {
				return fmt.Errorf("%s: %w", kind.name, err)
			}
			w.count("spoofed commands", 1)
			w.count(spoofed(kind.name), 1)
			id := strings.Trim(string(messageID.Find(raw)[len("Message-ID: "):]), "<>")
			answers := f.notice != "" && strings.Contains(string(raw), f.notice)
			w.did(check.Deed{Kind: "spoof", Contact: c.addr, Road: kind.name, MessageID: id,
				Folder: "INBOX", Answers: answers}, raw)
		}
		return nil
	}
	for _, at := range []time.Time{w.captureTime(), w.captureTime().AddDate(0, 0, 2), w.noticeTime()} {
		if err := w.step(at); err != nil {
			return err
		}
		if err := storm(); err != nil {
			return err
		}
		if err := w.step(at.Add(30 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// malformed drops messages into INBOX that no program should have written. In some
// worlds they pretend to be from the people asked, and hold what they could answer; in
// the others they are from strangers, and hold nothing.
func malformed(w *World) error {
	if err := w.asks(4); err != nil {
		return err
	}
	known := w.chance(50)
	flood := func(n int) error {
		var all [][]byte
		for range n {
			raw := w.mangled(known)
			all = append(all, raw)
			w.did(check.Deed{Kind: "noise", Road: "malformed", Folder: "INBOX"}, raw)
		}
		w.count("malformed messages", n)
		return w.drop(all)
	}
	if known {
		for _, c := range w.contacts {
			w.did(check.Deed{Kind: "malformed", Contact: c.addr}, nil)
		}
	}
	for _, at := range []time.Time{w.captureTime(), w.captureTime().AddDate(0, 0, 2), w.noticeTime()} {
		if err := w.step(at); err != nil {
			return err
		}
		if err := flood(250); err != nil {
			return err
		}
		if err := w.step(at.Add(30 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}
