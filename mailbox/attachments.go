package mailbox

import (
	"strings"

	"informd/rules"
)

// Attachments are what comes with a whole message beside its text, with their bytes. One
// of more than most bytes comes without them. Messages enclosed and signatures are none.
func Attachments(raw []byte, most int64) []rules.Attachment {
	h, body, _ := splitHeader(lineEnds(raw))
	var tree treeReader
	var out []rules.Attachment
	tree.read(h, body, "", true, 0).leaves(func(p *part) {
		text := strings.HasPrefix(p.media, "text/") && p.disp != "attachment" && p.name == ""
		sealed := strings.HasPrefix(p.media, "message/") || strings.HasSuffix(p.media, "-signature")
		if text || sealed || strings.HasPrefix(p.media, "multipart/") {
			return
		}
		a := rules.Attachment{Name: p.name, Type: p.media, Size: decodedSize(p)}
		if a.Size <= most {
			a.Data, _ = decodeTransfer(p.body, p.header.get("content-transfer-encoding"), int(most))
		}
		out = append(out, a)
	})
	return out
}
