package mime

import (
	"bytes"
	"strings"

	"informd/rules/mail"
)

// maxOutcomes caps the recipients read from one report.
const maxOutcomes = 100

// IsReportMedia reports whether a part is the machine's half of a report (RFC 6522).
func IsReportMedia(media string) bool {
	switch media {
	case "message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
		"message/global-disposition-notification", "message/feedback-report":
		return true
	}
	return false
}

// ReadOutcomes reads the blocks of a delivery status (RFC 3464 §2.1): the first is
// about the message, each other about a recipient. Receipts (RFC 8098) and abuse
// reports (RFC 5965) have one block of the same shape.
func ReadOutcomes(raw []byte) []mail.Outcome {
	var list []mail.Outcome
	for len(bytes.TrimSpace(raw)) > 0 && len(list) < maxOutcomes {
		h, rest, _ := SplitHeader(raw)
		if len(rest) >= len(raw) {
			break
		}
		raw = rest
		if o := readOutcome(h); o != (mail.Outcome{}) {
			list = append(list, o)
		}
	}
	return list
}

func readOutcome(h Header) mail.Outcome {
	o := mail.Outcome{
		Recipient:  reportAddress(h.Get("original-recipient")),
		Action:     firstWord(h.Get("action")),
		Status:     readStatus(h.Get("status")),
		Diagnostic: diagnostic(h.Get("diagnostic-code")),
		OriginalID: firstID(h.Get("original-message-id")),
	}
	for _, name := range []string{"final-recipient", "x-actual-recipient", "original-rcpt-to"} {
		if o.Recipient == "" {
			o.Recipient = reportAddress(h.Get(name))
		}
	}
	if d := h.Get("disposition"); d != "" {
		_, kind, _ := strings.Cut(d, ";")
		kind, _, _ = strings.Cut(kind, "/")
		o.Action = firstWord(kind)
	}
	if f := h.Get("feedback-type"); f != "" {
		o.Action = firstWord(f)
	}
	return o
}

func firstID(s string) string {
	if ids := ReadIDs(s); len(ids) > 0 {
		return ids[0]
	}
	return ""
}

func firstWord(s string) string {
	s, _ = cutComment(s)
	if f := strings.FieldsFunc(strings.ToLower(s),
		func(r rune) bool { return r < 'a' && r != '-' || r > 'z' }); len(f) > 0 {
		return f[0]
	}
	return ""
}

var xtext = strings.NewReplacer("+2B", "+", "+2b", "+", "+3D", "=", "+3d", "=")

// reportAddress reads "rfc822; anna@x.example", with or without the type, undoing
// the xtext of RFC 3461 §4 where an address needed it.
func reportAddress(s string) string {
	if kind, addr, ok := strings.Cut(s, ";"); ok && !strings.Contains(kind, "@") {
		s = addr
	}
	s = xtext.Replace(s)
	return FirstAddress(s, "").Addr
}

// readStatus finds a status code of RFC 3463 in a value that may say more.
func readStatus(s string) string {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r != '.' && (r < '0' || r > '9') }) {
		p := strings.Split(w, ".")
		if len(p) == 3 && (p[0] == "2" || p[0] == "4" || p[0] == "5") && p[1] != "" && p[2] != "" &&
			len(p[1]) <= 3 && len(p[2]) <= 3 {
			return w
		}
	}
	return ""
}

func diagnostic(s string) string {
	if kind, text, ok := strings.Cut(s, ";"); ok && !strings.Contains(strings.TrimSpace(kind), " ") {
		s = text
	}
	return CutString(CleanValue(decodeWords(s, "")), 500)
}
