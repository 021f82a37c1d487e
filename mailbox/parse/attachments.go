package parse

import (
	"strings"

	"informd/mailbox/mime"
	"informd/rules/mail"
)

// Attachments returns what comes with a whole message beside its text, with their bytes. One
// of more than most bytes comes without them. Messages enclosed and signatures are none.
func Attachments(raw []byte, most int64) []mail.Attachment {
	h, body, _ := mime.SplitHeader(lineEnds(raw))
	var out []mail.Attachment
	root, _ := mime.ReadTree(h, body)
	root.Leaves(func(p *mime.Part) {
		text := strings.HasPrefix(p.Media, "text/") && p.Disp != "attachment" && p.Name == ""
		sealed := strings.HasPrefix(p.Media, "message/") || strings.HasSuffix(p.Media, "-signature")
		if text || sealed || strings.HasPrefix(p.Media, "multipart/") {
			return
		}
		a := mail.Attachment{Name: p.Name, Type: p.Media, Size: decodedSize(p)}
		if a.Size <= most {
			a.Data, _ = mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), int(most))
		}
		out = append(out, a)
	})
	return out
}
