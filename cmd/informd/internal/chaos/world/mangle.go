package world

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
)

// mangled returns a malformed message: a sound one, to which some things were done. Unless it
// may pretend to be from people who were asked, its first line says a stranger wrote it.
func (w *World) mangled(known bool) []byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	rng := w.rng
	id := fmt.Sprintf("m%d@noise.test", rng.IntN(1<<40))
	from, subject, head := "Stranger <stranger@noise.test>", "Something else", []string(nil)
	if known {
		c := w.contacts[rng.IntN(len(w.contacts))]
		from, subject = c.self(), c.re()
		if rng.IntN(2) == 0 {
			head = []string{"In-Reply-To: <" + c.askID + ">"}
		}
	}
	raw := message(head, from, w.julie(), subject, id, w.now, bodies()[rng.IntN(len(bodies()))])
	for range 1 + rng.IntN(4) {
		raw = manglers()[rng.IntN(len(manglers()))](rng, raw)
	}
	if !known {
		raw = append([]byte("From: "+from+"\r\n"), bytes.TrimLeft(raw, " \t\r\n:")...)
	}
	if len(raw) == 0 {
		raw = []byte("\n")
	}
	return raw
}

// bodies returns what a message may be of.
func bodies() []string {
	return []string{
		"A few words.\n",
		"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\none\n--b\nContent-Type: " +
			"text/html\n\n<p>one</p>\n--b--\n",
		"Content-Type: multipart/mixed; boundary=\"\"\n\n--\nContent-Type: text/plain\n\none\n----\n",
		"Content-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: quoted-printable\n\n+AGE-=E9=\n=ZZ\n",
		"Content-Type: text/plain; charset=no-such-charset\nContent-Transfer-Encoding: base64\n\n!!!not base64!!!\n",
		"Content-Type: text/calendar; " +
			"method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999Z\nRRULE:FREQ=SECONDLY\n",
		"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: " +
			"message/delivery-status\n\nFinal-Recipient:\nAction:\n",
		"Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\nContent-Type: message/rfc822\n\nSubject: " +
			"deep\n\nx\n",
		"Content-Type: text/html\n\n" + strings.Repeat("<div>", 3000) + "deep\n",
		"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B\x1b(B\x1b$@\n",
	}
}

// manglers returns what can be done to a message.
func manglers() []func(*rand.Rand, []byte) []byte {
	at := func(rng *rand.Rand, raw []byte) int { return rng.IntN(len(raw) + 1) }
	insert := func(raw []byte, i int, what string) []byte {
		return bytes.Join([][]byte{raw[:i], []byte(what), raw[i:]}, nil)
	}
	field := func(line string) func(*rand.Rand, []byte) []byte {
		return func(_ *rand.Rand, raw []byte) []byte { return append([]byte(line+"\r\n"), raw...) }
	}
	return []func(*rand.Rand, []byte) []byte{
		func(rng *rand.Rand, raw []byte) []byte { return raw[:at(rng, raw)] },
		func(rng *rand.Rand, raw []byte) []byte { return raw[at(rng, raw):] },
		func(rng *rand.Rand, raw []byte) []byte {
			for range min(20, len(raw)) {
				raw[rng.IntN(len(raw))] = byte(rng.IntN(256))
			}
			return raw
		},
		func(rng *rand.Rand, raw []byte) []byte { return insert(raw, at(rng, raw), "\x00") },
		func(rng *rand.Rand, raw []byte) []byte { return insert(raw, at(rng, raw), "\r") },
		func(rng *rand.Rand, raw []byte) []byte { return insert(raw, at(rng, raw), "\n\n") },
		func(rng *rand.Rand, raw []byte) []byte {
			return insert(raw, at(rng, raw), strings.Repeat("é", 1+rng.IntN(4000)))
		},
		func(_ *rand.Rand, raw []byte) []byte { return bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\r")) },
		func(_ *rand.Rand, raw []byte) []byte { return bytes.ReplaceAll(raw, []byte(": "), []byte(" ")) },
		func(rng *rand.Rand, raw []byte) []byte { return append(bytes.Clone(raw), raw[:at(rng, raw)]...) },
		field("References: " + strings.Repeat("<a@b> ", 5000)),
		field("Subject: =?utf-8?q?" + strings.Repeat("=41", 400) + "?="),
		field("Subject: =?utf-8?b?\x80\x81?= =?x?y?z?="),
		field("To: " + strings.Repeat("a@b, ", 2000) + "c@d"),
		field("From: \"unterminated <a@b>"),
		field("From:"),
		field("Date: Someday, 99 Foo 99999 99:99:99 +99999"),
		field("Content-Type: multipart/mixed; boundary=" + strings.Repeat("b", 2000)),
		field("Content-Type: application/x; name*0*=utf-8''%41" + strings.Repeat("; name*1=x", 500)),
		field("Message-ID: <<<>>>"),
		field("In-Reply-To: no brackets, ; \" ( here"),
		field("X: " + strings.Repeat("x", 100_000)),
		field("Received: (" + strings.Repeat("(", 3000)),
		field("DTSTART"),
		field("From nobody Mon Jan  1 00:00:00 2024"),
		field(" folded before anything"),
	}
}
