package agent

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// A photo is kept with the note it came with, though it is larger than what is read of a
// mail; a recording over the cap stays in the mail, and the receipt says so.
func TestAttachmentsOfANote(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true})
		defer srv.Close()
		user := srv.AddUser("julie", "secret", julie)
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		defer a.Store.Close()
		defer a.Close()
		if _, err := a.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Minute)
		photo := bytes.Repeat([]byte("photo"), 120<<10)
		if _, err := user.Append("Sent", nil, time.Time{}, noteWith(photo, make([]byte, store.MaxAttachment+1))); err != nil {
			t.Fatal(err)
		}
		if _, err := a.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
		err := a.Store.View(t.Context(), func(tx *store.Tx) error {
			list, err := tx.Attachments(rules.PersonID("anna@pharma.example"))
			if err != nil {
				return err
			}
			if len(list) != 1 || list[0].Name != "page.jpg" || list[0].Size != int64(len(photo)) {
				t.Fatalf("got %+v, want the photo alone", list)
			}
			data, err := tx.AttachmentData(list[0].ID)
			if err != nil || !bytes.Equal(data, photo) {
				t.Errorf("got %d bytes, %v; want the photo byte for byte", len(data), err)
			}
			rows, err := tx.Rows()
			if err != nil {
				return err
			}
			receipt := ""
			for _, r := range rows {
				if r.Kind == "receipt" {
					receipt = strings.Join(strings.Fields(r.Text), " ")
				}
			}
			for _, want := range []string{"Kept page.jpg", "talk.m4a is larger than the 10 MB that I keep"} {
				if !strings.Contains(receipt, want) {
					t.Errorf("got the receipt\n%s\nwant in it %q", receipt, want)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// A note with a photo, about nobody who is known, is deleted before the owner says whom it is about: it is taken in, and
// they are told that the photo is lost.
func TestAttachmentsOfADeletedNote(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	raw := bytes.Replace(noteWith([]byte("photo"), nil), []byte("met Anna Meier <anna@pharma.example> today"), []byte("learned: validation matters"), 1)
	if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, d.clock().Add(time.Minute))
	asked := ""
	for _, r := range d.rows(a) {
		if r.Kind == content.KindReceipt {
			asked = r.MessageID
		}
	}
	d.expunge("Sent", "note@example.org")
	d.say("whom@example.org", "anna", asked)
	d.ticks(a, d.clock().Add(time.Minute), d.clock().Add(2*time.Minute))
	noted, told := false, false
	for _, e := range a.know.Book.ByAddress(anna).Events() {
		noted = noted || e.Kind == fact.Noted
	}
	for _, r := range d.rows(a) {
		told = told || strings.Contains(r.Text, "could not be fetched")
	}
	if !noted || !told {
		t.Errorf("the note was taken in: %v; the owner was told that the photo is lost: %v", noted, told)
	}
}

// noteWith returns a note with a photo and a recording, as Sent holds it.
func noteWith(photo, recording []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "From: Julie Roth <%s>\r\nTo: %s\r\nSubject: a talk\r\nDate: %s\r\nMessage-ID: <note@example.org>\r\n"+
		"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"+
		"met Anna Meier <anna@pharma.example> today\r\n", julie, capture, time.Now().Format("Mon, 2 Jan 2006 15:04:05 -0700"))
	for _, p := range []struct {
		name, media string
		data        []byte
	}{{"page.jpg", "image/jpeg", photo}, {"talk.m4a", "audio/mp4", recording}} {
		fmt.Fprintf(&b, "--b\r\nContent-Type: %s; name=%s\r\nContent-Disposition: attachment; filename=%s\r\nContent-Transfer-Encoding: base64\r\n\r\n", p.media, p.name, p.name)
		text := base64.StdEncoding.EncodeToString(p.data)
		for len(text) > 76 {
			b.WriteString(text[:76] + "\r\n")
			text = text[76:]
		}
		b.WriteString(text + "\r\n")
	}
	b.WriteString("--b--\r\n")
	return b.Bytes()
}

// A contact chose the subject of the mail that the owner answers to informd, with nothing above it
// and by a program that puts no mark before it: it commands nothing. In answer to a mail that nobody
// has, the subject may be a contact's, too, and is asked about. What the owner makes of a subject
// commands.
func TestSubjectOfAnother(t *testing.T) {
	for _, tt := range []struct {
		theirs, subject, answers string
		paused                   bool
	}{
		{"pause 3w", "pause 3w", "yes@pharma.example", false},
		{"pause 3w", "Re: pause 3w", "yes@pharma.example", false},
		{"pause 3w", "pause 3w", "nobody@nowhere.example", false},
		{"Hello", "pause 3w", "yes@pharma.example", true},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.set(monday().AddDate(0, 0, 1))
		d.put("INBOX", "yes@pharma.example", "Gladly.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: "+tt.theirs,
			"In-Reply-To: <ask@example.org>")
		d.ticks(a, d.clock())
		d.set(d.clock().Add(60e9))
		d.put("Sent", "note@example.org", "", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: "+tt.subject,
			"In-Reply-To: <"+tt.answers+">")
		d.ticks(a, d.clock().Add(60e9))
		if paused := !a.know.Policy().Account.PausedUntil.IsZero(); paused != tt.paused {
			t.Errorf("their subject %q, and %q in answer to %s: paused %v", tt.theirs, tt.subject, tt.answers, paused)
		}
	}
}
