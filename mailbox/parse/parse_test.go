package parse

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/mail"
)

// A gateway that adds its own field beside what stands there takes nothing away.
func TestSeveralThreadFields(t *testing.T) {
	m := Header([]byte("In-Reply-To: <ticket@desk.example>\nReferences: <ticket@desk.example>\nIn-Reply-To: <ask@x.example>\nReferences: <ask@x.example>\n\n"))
	if !slices.Contains(m.InReplyTo, "ask@x.example") || !slices.Contains(m.References, "ask@x.example") {
		t.Errorf("in reply to %q, references %q; want the ask in both", m.InReplyTo, m.References)
	}
}

var updateParse = flag.Bool("update-parse", false, "write what Message makes of testdata beside it")

// showMessage writes all that was read of a message, a line a fact.
func showMessage(m mail.Message) string {
	var b strings.Builder
	line := func(label string, value any) {
		if s := fmt.Sprint(value); s != "" && s != "[]" && s != "false" {
			fmt.Fprintf(&b, "%s: %s\n", label, s)
		}
	}
	when := func(label string, t time.Time) {
		if !t.IsZero() {
			line(label, t.Format(time.RFC3339))
		}
	}
	line("id", m.ID)
	line("in reply to", m.InReplyTo)
	line("references", m.References)
	line("from", m.From)
	line("to", m.To)
	line("cc", m.Cc)
	line("delivered", m.Delivered)
	when("date", m.Date)
	line("subject", m.Subject)
	line("media", m.Media)
	line("html only", m.HTMLOnly)
	line("sealed", m.Sealed)
	line("problem", m.Problem)
	line("text attached", m.TextAttached)
	for _, p := range m.Parts {
		line("part", fmt.Sprintf("%s %q %d", p.Type, p.Name, p.Size))
		line("shown in the text", p.Shown)
	}
	if m.Report != nil {
		line("report", m.Report.Type)
		for _, o := range m.Report.Recipients {
			line("outcome", fmt.Sprintf("%s %s %s %q", o.Recipient, o.Action, o.Status, o.Diagnostic))
		}
		if m.Report.Original != nil {
			line("original", m.Report.Original.ID)
		}
	}
	if i := m.Invite; i != nil {
		line("invite", fmt.Sprintf("%s %s %d %q", i.Method, i.UID, i.Sequence, i.Summary))
		when("start", i.Start)
		when("end", i.End)
		when("instead", i.Instead)
		line("zone", i.Zone)
		line("all day", i.AllDay)
		line("place", i.Location)
		line("organizer", i.Organizer)
		for _, a := range i.Attendees {
			line("attendee", fmt.Sprintf("%s %s", a.Address, a.Status))
		}
		line("comment", i.Comment)
	}
	if f := m.Forward; f != nil {
		line("forward", fmt.Sprintf("%s | %s | %s | %q", f.ID, f.From, f.Subject, f.Text))
	}
	for l := range strings.SplitSeq(strings.TrimRight(m.Text, "\n"), "\n") {
		if len(l) > 200 {
			l = l[:100] + " … " + l[len(l)-20:]
		}
		b.WriteString("| " + l + "\n")
	}
	if strings.TrimSpace(m.Reply) != strings.TrimSpace(m.Text) {
		line("wrote", fmt.Sprintf("%q", m.Reply))
	}
	return b.String()
}

func TestParse(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no messages in testdata: %v", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got := showMessage(Message(raw))
		golden := strings.TrimSuffix(path, ".eml") + ".want"
		if *updateParse {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s\ngot:\n%s\nwant:\n%s", path, got, want)
		}
	}
}

// A header reads the same alone as before its body.
func TestParseHeader(t *testing.T) {
	raw, err := os.ReadFile("testdata/alternative.eml")
	if err != nil {
		t.Fatal(err)
	}
	whole := Message(raw)
	m := Header(raw)
	if !m.HeaderOnly || m.ID != whole.ID || m.From != whole.From || m.Subject != whole.Subject || m.Media != whole.Media || m.Text != "" {
		t.Errorf("Header = %+v", m)
	}
}

func TestParseBody(t *testing.T) {
	m := Body("Gladly.\r\nAnna\x00")
	if want := "Gladly.\nAnna"; m.Text != want {
		t.Errorf("text = %q, want %q", m.Text, want)
	}
	m = Body("<html><body><p>Gladly.</p></body></html>")
	if !m.HTMLOnly || strings.TrimSpace(m.Text) != "Gladly." {
		t.Errorf("html = %v %q, want Gladly.", m.HTMLOnly, m.Text)
	}
}

// A message cut by the fetch says so only where its text is what was cut.
func TestParseCut(t *testing.T) {
	text := "From: anna@acme.example\nSubject: x\nMIME-Version: 1.0\n\n" + strings.Repeat("Gladly, Thursday.\n", 20_000)
	if m := Message([]byte(text)[:MaxFetch]); m.Problem == "" || !strings.HasPrefix(m.Reply, "Gladly") {
		t.Errorf("a text cut by the fetch: problem %q, reply %.20q", m.Problem, m.Reply)
	}
	file := "From: anna@acme.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" +
		"--b\nContent-Type: text/plain\n\nGladly.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" +
		strings.Repeat("JVBERi0xLjQK\n", 30_000)
	if m := Message([]byte(file)[:MaxFetch]); m.Problem != "" || len(m.Parts) != 1 {
		t.Errorf("a file cut by the fetch: problem %q, parts %v", m.Problem, m.Parts)
	}
}

// Of a message that was cut within a part that is no text, more text may stand behind it where none has come yet, or
// where the part is a picture within the text.
func TestParseCutBeforeText(t *testing.T) {
	yes, photo := "--b\nContent-Type: text/plain\n\nGladly.\n", "--b\nContent-Type: image/jpeg\nContent-Disposition: inline\n"
	bytes := "Content-Transfer-Encoding: base64\n\n" + strings.Repeat("JVBERi0xLjQK\n", 1000)
	for _, tt := range []struct {
		name, media, body string
		problem           bool
	}{
		{"a photo before all text", "multipart/mixed", photo + bytes, true},
		{"a card before all text", "multipart/mixed", "--b\nContent-Type: text/vcard; name=anna.vcf\n" + bytes, true},
		{"a photo within the text", "multipart/mixed", yes + photo + bytes, true},
		{"a photo of the HTML form", "multipart/alternative", yes + "--b\nContent-Type: multipart/mixed; boundary=c\n\n" +
			"--c\nContent-Type: text/html\n\n<p>Gladly.\n--c\nContent-Type: image/jpeg\n" + bytes, false},
		{"a picture of the HTML", "multipart/related", "--b\nContent-Type: text/html\n\n<p>Gladly.\n" + photo + bytes, false},
		{"a file behind the text", "multipart/mixed", yes + "--b\nContent-Type: application/pdf; name=cv.pdf\n" + bytes, false},
		{"a photo attached", "multipart/mixed", yes + strings.Replace(photo, "inline", "attachment", 1) + bytes, false},
		{"a photo that ends", "multipart/mixed", yes + photo + bytes + "--b--\n", false},
		{"nothing but a photo", "image/jpeg", bytes, false},
	} {
		m := Cut([]byte("From: anna@acme.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: " + tt.media + "; boundary=b\n\n" + tt.body))
		if (m.Problem != "") != tt.problem {
			t.Errorf("%s: problem %q", tt.name, m.Problem)
		}
	}
}

// Hostile messages stay within the caps, and never in silence; and what they cost grows with
// their size, by the memory that is asked for, which no load on the machine changes.
func TestParseHostile(t *testing.T) {
	header := "From: anna@acme.example\nSubject: x\n"
	nested := func(depth int) string {
		var b strings.Builder
		b.WriteString(header)
		for i := range depth {
			fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
		}
		return b.String() + "\nhello\n"
	}
	tests := []struct {
		name    string
		size    int // how often the piece stands in the message
		raw     func(n int) string
		problem bool
	}{
		{"nested multiparts", 10_000, nested, true},
		{"nested messages", 5000, func(n int) string {
			return header + strings.Repeat("Content-Type: message/rfc822\n\n"+header, n) + "\nhello\n"
		}, false},
		{"many parts", 100_000, func(n int) string {
			return header + "Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nx\n", n)
		}, true},
		{"one long header", 5 << 20, func(n int) string { return header + "X: " + strings.Repeat("a", n) + "\n\nhello\n" }, true},
		{"many headers", 100_000, func(n int) string { return header + strings.Repeat("X-A: b\n", n) + "\nhello\n" }, true},
		{"many references", 50_000, func(n int) string { return header + "References: " + strings.Repeat("<a@b> ", n) + "\n\nhello\n" }, true},
		{"many addresses", 15_000, func(n int) string { return header + "To: " + strings.Repeat("a@b.example, ", n) + "\n\nhello\n" }, false},
		{"many commas", 200_000, func(n int) string { return header + "To: " + strings.Repeat(",", n) + "\n\nhello\n" }, false},
		{"many names", 120_000, func(n int) string { return header + "To: " + strings.Repeat("a,", n) + "\n\nhello\n" }, false},
		{"many quotes", 100_000, func(n int) string { return header + "To: " + strings.Repeat("\"(", n) + "\n\nhello\n" }, false},
		{"many comments", 200_000, func(n int) string { return header + "To: " + strings.Repeat("(", n) + "\n\nhello\n" }, false},
		{"many brackets", 200_000, func(n int) string { return header + "To: " + strings.Repeat("<", n) + "\n\nhello\n" }, false},
		{"many colons", 200_000, func(n int) string { return header + "To: " + strings.Repeat(":", n) + "\n\nhello\n" }, false},
		{"many folds", 80_000, func(n int) string { return header + "X: a" + strings.Repeat("\n b", n) + "\n\nhello\n" }, false},
		{"much garbage", 100_000, func(n int) string { return header + strings.Repeat("a\n", n) + "To: a@b.example\n\nhello\n" }, true},
		{"open words", 30_000, func(n int) string { return header + "X: " + strings.Repeat("=?a?q?x", n) + "\n\nhello\n" }, false},
		{"many words", 20_000, func(n int) string { return header + "X: " + strings.Repeat("=?utf-8?Q?=?", n) + "\n\nhello\n" }, false},
		{"many parameters", 20_000, func(n int) string {
			return header + "Content-Type: text/plain" + strings.Repeat("; a*1*=x", n) + "\n\nhello\n"
		}, false},
		{"long text", 1 << 20, func(n int) string { return header + "\n" + strings.Repeat("hello\n", n) }, true},
		{"no fields", 50_000, func(n int) string { return strings.Repeat("no field here\n", n) }, true},
		{"open calendar", 20_000, func(n int) string {
			return header + "Content-Type: text/calendar\n\n" + strings.Repeat("BEGIN:VEVENT\n", n)
		}, false},
		{"many lines", 100_000, func(n int) string { return header + "\n" + strings.Repeat("a\n", n) }, true},
		{"many lines in parts", 300, func(n int) string {
			return header + "Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\n"+strings.Repeat("a\n", 300), n)
		}, true},
		{"many dividers", 6000, func(n int) string { return header + "\n" + strings.Repeat("-----a----- From: x\n", n) }, false},
		{"many forwards", 5000, func(n int) string {
			return header + "\n" + strings.Repeat("----- Forwarded Message ----- From: a@b To: c\n", n)
		}, false},
		{"many items", 60_000, func(n int) string {
			return header + "Content-Type: text/html\n\n" + strings.Repeat("<li>", n)
		}, true},
		{"html without end", 60_000, func(n int) string {
			return header + "Content-Type: text/html\n\n" + strings.Repeat("<div><blockquote>", n)
		}, false},
	}
	for _, test := range tests {
		_, small := parsed(test.raw(test.size / 8))
		m, large := parsed(test.raw(test.size))
		if large > 20*small+1<<20 {
			t.Errorf("%s: an eighth of it takes %d bytes of memory, all of it %d", test.name, small, large)
		}
		if (m.Problem != "") != test.problem {
			t.Errorf("%s: problem %q, want one: %v", test.name, m.Problem, test.problem)
		}
		if len(m.Text) > maxText+100 || len(m.References) > 100 || len(m.To) > 500 || len(m.Parts) > 200 {
			t.Errorf("%s is over a cap: text %d, ids %d, addresses %d, parts %d", test.name, len(m.Text), len(m.References), len(m.To), len(m.Parts))
		}
	}
}

// parsed returns a message, and how many bytes of memory were asked for to read it.
func parsed(raw string) (mail.Message, uint64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	m := Message([]byte(raw))
	runtime.ReadMemStats(&after)
	return m, after.TotalAlloc - before.TotalAlloc
}

func FuzzParse(f *testing.F) {
	paths, err := filepath.Glob("testdata/*.eml")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := Message(raw)
		if len(m.Text) > maxText+100 || len(m.Parts) > 200 || len(m.References) > 100 {
			t.Errorf("over a cap")
		}
		for name, values := range m.Header {
			for _, v := range values {
				if strings.ContainsAny(v, "\r\n\x00") {
					t.Errorf("%s: control characters in %q", name, v)
				}
			}
		}
		for _, id := range append(m.ThreadIDs(), m.ID, m.From.Addr) {
			if strings.ContainsAny(id, "\r\n\x00 \t") {
				t.Errorf("white space in %q", id)
			}
		}
		if bytes.ContainsAny([]byte(m.Text), "\r\x00") {
			t.Errorf("control characters in the text %q", m.Text)
		}
	})
}
