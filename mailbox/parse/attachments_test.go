package parse

import (
	"strings"
	"testing"
)

func TestAttachments(t *testing.T) {
	raw := strings.ReplaceAll(`From: julie@example.org
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

met Anna
--b
Content-Type: image/jpeg; name="../notes.jpg"
Content-Disposition: attachment; filename="../notes.jpg"
Content-Transfer-Encoding: base64

aGVsbG8=
--b
Content-Type: audio/mp4
Content-Disposition: attachment; filename="talk.m4a"
Content-Transfer-Encoding: base64

aGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8=
--b
Content-Type: application/pgp-signature

x
--b--
`, "\n", "\r\n")
	got := Attachments([]byte(raw), 10)
	if len(got) != 2 {
		t.Fatalf("got %d attachments, want the photo and the recording: %+v", len(got), got)
	}
	if got[0].Name != "../notes.jpg" || string(got[0].Data) != "hello" {
		t.Errorf("got %q with %q, want the name as sent, and hello", got[0].Name, got[0].Data)
	}
	if got[1].Type != "audio/mp4" || got[1].Data != nil {
		t.Errorf("got %s with %d bytes, want a recording over the cap without them", got[1].Type, len(got[1].Data))
	}
}
