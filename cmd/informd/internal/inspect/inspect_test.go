package inspect

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const readAnswer = "From: Anna Meier <anna@acme.example>\nTo: julie@hoffmann.example\nSubject: Re: Hello\n" +
	"Date: Tue, 28 Apr 2026 09:30:00 +0200\nMessage-ID: <a1@acme.example>\nIn-Reply-To: <ask1@hoffmann.example>\n\nGladly.\n"

// readLines runs read with JSON and returns the objects, one a line.
func readLines(t *testing.T, opts Options, paths ...string) []map[string]any {
	t.Helper()
	opts.JSON = true
	var out bytes.Buffer
	if err := Files(context.Background(), paths, opts, &out); err != nil {
		t.Fatalf("read %q: %v", paths, err)
	}
	var objects []map[string]any
	for line := range strings.Lines(out.String()) {
		var o map[string]any
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("line %q: %v", line, err)
		}
		objects = append(objects, o)
	}
	return objects
}

func writeMail(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestReadNeverStops(t *testing.T) {
	dir := t.TempDir()
	writeMail(t, filepath.Join(dir, "a.eml"), readAnswer)
	writeMail(t, filepath.Join(dir, "b.eml"), "")
	writeMail(t, filepath.Join(dir, "c.eml"), "\x00\xff\xfe")
	got := readLines(t, Options{}, filepath.Join(dir, "missing.eml"), dir)
	kinds := []string{"unparseable", "human", "unparseable", "unparseable"}
	if len(got) != len(kinds) {
		t.Fatalf("%d objects, want %d: %v", len(got), len(kinds), got)
	}
	for i, want := range kinds {
		if got[i]["kind"] != want || got[i]["why"] == "" {
			t.Errorf("object %d = %v, want kind %s with a reason", i, got[i], want)
		}
	}
	if got[0]["error"] == nil {
		t.Errorf("a missing file bears no error: %v", got[0])
	}
	if got[1]["text"] != "Gladly." || got[1]["date"] != "2026-04-28T07:30:00Z" || got[1]["message_id"] != "a1@acme.example" {
		t.Errorf("the answer is read as %v", got[1])
	}
}

// A line "From " inside a text begins no message.
func TestReadMbox(t *testing.T) {
	path := filepath.Join(t.TempDir(), "box")
	writeMail(t, path, "From anna@acme.example Tue Apr 28 09:30:00 2026\n"+readAnswer+
		"\nFrom bob@acme.example Tue Apr 28 09:31:00 2026\n"+strings.Replace(readAnswer, "Gladly.", "First.\nFrom here on it is prose.", 1))
	got := readLines(t, Options{Mbox: true}, path)
	if len(got) != 2 || got[0]["text"] != "Gladly." || !strings.Contains(got[1]["text"].(string), "From here on") {
		t.Errorf("read of an mbox = %v", got)
	}
	if got[0]["file"] != path+"#1" {
		t.Errorf("the first message is called %v", got[0]["file"])
	}
}

func TestReadHuman(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.eml")
	writeMail(t, path, readAnswer)
	var out bytes.Buffer
	if err := Files(context.Background(), []string{path}, Options{}, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{path, "human: nothing says a machine wrote it", "Anna Meier <anna@acme.example>", "| Gladly."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, out.String())
		}
	}
}

// The names of what read --json writes are a contract: one mail or another has each.
func TestReadNames(t *testing.T) {
	const head = "To: julie@hoffmann.example\nSubject: Hello\nDate: Tue, 28 Apr 2026 09:30:00 +0200\nMessage-ID: <m@acme.example>\n"
	mails := map[string]string{
		"answer": strings.Replace(readAnswer, "\n\n", "\nReferences: <ask1@hoffmann.example>\nContent-Type: text/html\n\n", 1),
		"away": "From: Anna <anna@acme.example>\n" + head + "Auto-Submitted: auto-replied\n\n" +
			"I am away until 5 May. Write to Bob Lee (bob@acme.example).\n",
		"deaf":  "From: Anna <anna@acme.example>\n" + head + "Auto-Submitted: auto-replied\n\nThis mailbox is not monitored.\n",
		"until": "From: Anna <anna@acme.example>\n" + head + "Auto-Submitted: auto-replied\n\nI am away until 5 May.\n",
		"left":  "From: Anna <anna@acme.example>\n" + head + "Auto-Submitted: auto-replied\n\nAnna has left the company.\n",
		"bounce": "From: MAILER-DAEMON@acme.example\n" + head + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n" +
			"--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; anna@acme.example\nAction: failed\nStatus: 5.1.1\n\n" +
			"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <ask1@hoffmann.example>\n\n--b--\n",
		"invite": "From: Anna <anna@acme.example>\n" + head + "Content-Type: text/calendar; method=REQUEST\n\n" +
			"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u@acme.example\nSEQUENCE:1\nDTSTART;TZID=Europe/Berlin:20260507T150000\n" +
			"DTEND;TZID=Europe/Berlin:20260507T153000\nLOCATION:Room 5\nSUMMARY:Talk\nORGANIZER;CN=Anna:mailto:anna@acme.example\n" +
			"ATTENDEE;CN=Julie;PARTSTAT=ACCEPTED:mailto:julie@hoffmann.example\nEND:VEVENT\nEND:VCALENDAR\n",
		"forward": "From: Julie <julie@hoffmann.example>\n" + strings.Replace(head, "Hello", "Fwd: Hello", 1) +
			"\n---------- Forwarded message ---------\nFrom: Anna <anna@acme.example>\nDate: Tue, Apr 28, 2026 at 9:30 AM\n" +
			"Subject: Hello\nTo: <julie@hoffmann.example>\n\nGladly.\n",
		"sealed": "From: Anna <anna@acme.example>\n" + head + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIAG\n",
		"empty":  "",
	}
	dir := t.TempDir()
	for name, mail := range mails {
		writeMail(t, filepath.Join(dir, name+".eml"), mail)
	}
	seen := map[string]bool{}
	var note func(path string, value any)
	note = func(path string, value any) {
		seen[path] = true
		switch v := value.(type) {
		case map[string]any:
			for k, inner := range v {
				note(path+"."+k, inner)
			}
		case []any:
			for _, inner := range v {
				note(path+"[]", inner)
			}
		}
	}
	for _, o := range readLines(t, Options{}, dir) {
		note("", o)
	}
	for _, want := range strings.Fields(`.file .kind .why .message_id .in_reply_to[] .references[] .from.name .from.address .to[].name .to[].address
		.subject .date .text .html_only .away_until .delegate.name .delegate.address .left .unmonitored .sealed .error
		.forwarded.from.address .forwarded.to[].address .forwarded.date .forwarded.subject .forwarded.text
		.bounce.recipient .bounce.status .bounce.permanent .bounce.original_message_id
		.invite.method .invite.uid .invite.sequence .invite.start .invite.end .invite.tz .invite.location .invite.organizer.address
		.invite.attendees[].address .invite.attendees[].status .invite.summary
		.attachments[].name .attachments[].type .attachments[].size`) {
		if !seen[want] {
			t.Errorf("no mail has %s", want)
		}
	}
}

// A mail that only sends another on says what that says; beside words of its author's own, it does not.
func TestReadForwardAlone(t *testing.T) {
	dir := t.TempDir()
	const sentOn = "---------- Forwarded message ---------\nFrom: Bob Lee <bob@pharma.example>\nDate: Thu, Jan 28, 2026 at 4:00 PM\nSubject: The lab\nTo: anna@acme.example\n\nIt opens in May.\n"
	writeMail(t, filepath.Join(dir, "alone.txt"), sentOn)
	writeMail(t, filepath.Join(dir, "below.txt"), "For your files.\n\n"+sentOn)
	got := readLines(t, Options{Body: true}, dir)
	if got[0]["text"] != "It opens in May." || got[1]["text"] != "For your files." {
		t.Errorf("got %q and %q", got[0]["text"], got[1]["text"])
	}
}
