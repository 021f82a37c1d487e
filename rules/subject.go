package rules

import (
	"strings"
	"unicode"
)

// replyMarks are what mail programs put before a subject when answering, forwarding
// or sending automatically, in many languages, without the colon. RFC 5256 §2.1 knows
// only re, fw and fwd; the rest is what people receive.
func replyMarks() []string {
	return []string{
		"re", "aw", "sv", "vs", "antw", "odp", "ref", "res", "rif", "r", "bls", "ynt", "yvt", "atb", "vá", "отв", "ответ", "回复", "回覆", "答复", "返信", "回信", "답장", "σχετ", "απ", "rép",
		"fw", "fwd", "wg", "tr", "rv", "enc", "i", "pd", "doorst", "vb", "vl", "vidarebefordrat", "videresend", "ilt", "továbbítás", "转发", "轉寄", "転送", "пересл", "nav", "redir",
	}
}

// BaseSubject is the subject without what programs put around it (Re:, AW:, [list],
// RE: RE:, 回复：), lower case, white space folded: equal for all mails of a thread
// whose subject a person did not change.
func BaseSubject(subject string) string {
	s := strings.Join(strings.FieldsFunc(strings.ToLower(subject), unicode.IsSpace), " ")
	for {
		t := cutReplyMark(s)
		if strings.HasPrefix(t, "[") {
			if _, rest, ok := strings.Cut(t, "]"); ok && strings.TrimSpace(rest) != "" {
				t = strings.TrimSpace(rest)
			}
		}
		t = strings.TrimSpace(strings.TrimSuffix(t, "(fwd)"))
		if t == s {
			return s
		}
		s = t
	}
}

// cutReplyMark removes one "re:", "re[2]:" or "回复：" from the front of a folded subject.
func cutReplyMark(s string) string {
	i := strings.IndexAny(s, ":：")
	if i <= 0 || i > 24 {
		return s
	}
	mark := strings.TrimSpace(s[:i])
	if j := strings.IndexAny(mark, "[(^"); j > 0 {
		mark = strings.TrimSpace(mark[:j]) // RE[2]:, Re(3):, Re^2:
	}
	for _, m := range replyMarks() {
		if mark == m {
			_, rest, _ := strings.Cut(s, s[i:i+len(firstRune(s[i:]))])
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// answersBySubject reports whether a subject bears a mark of an answer or a forward.
func answersBySubject(subject string) bool {
	folded := strings.ToLower(strings.TrimSpace(subject))
	return cutReplyMark(folded) != folded
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// ReplySubject is the subject of an answer: "Re: " once before the original's own,
// whatever marks it bears (RFC 5322 §3.6.5).
func ReplySubject(subject string) string {
	s := strings.TrimSpace(subject)
	for {
		lower := strings.ToLower(s)
		t := cutReplyMark(lower)
		if len(t) == len(lower) || len(lower) != len(s) {
			break
		}
		s = strings.TrimSpace(s[len(s)-len(t):])
	}
	return "Re: " + s
}
