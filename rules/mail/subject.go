package mail

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const OwnSubject = 3 // words of a subject that two strangers hardly share

// ReplyMarks are what mail programs put before a subject when answering, forwarding
// or sending automatically, in many languages, without the colon. RFC 5256 §2.1 knows
// only re, fw and fwd; the rest is what people receive.
func ReplyMarks() []string {
	return append(forwardMarks(),
		"re", "aw", "sv", "vs", "antw", "odp", "ref", "res", "rif", "r", "bls", "ynt", "yvt", "atb", "vá", "отв", "ответ", "回复", "回覆", "答复", "返信", "回信", "답장", "σχετ", "απ", "rép",
		"odg", "ats", "răsp", "rasp", "відп", "відповідь", "השב", "רד", "תגובה", "رد", "الرد", "trả lời", "απάντηση", "vast", "svar", "antwort",
	)
}

// forwardMarks are those of a forward.
func forwardMarks() []string {
	return []string{
		"fw", "fwd", "wg", "tr", "rv", "enc", "i", "pd", "doorst", "vb", "vl", "vidarebefordrat", "videresend", "ilt", "továbbítás", "转发", "轉寄", "転送", "пересл", "nav", "redir", "προωθ", "הועבר", "전달", "chuyển tiếp",
	}
}

// warnings are what mail systems put before a subject to warn of a mail, without the
// colon or the signs around it. They say nothing of what the mail is.
func warnings() []string {
	return []string{"external", "ext", "extern", "externe", "externo", "externa", "esterno", "external email", "external mail", "external sender",
		"spam", "suspected spam", "disarmed", "caution", "secure", "encrypted"}
}

// BaseSubject is the subject without what programs put around it (Re:, AW:, [list],
// EXTERNAL:, RE: RE:, 回复：), lower case, white space folded: equal for all mails of a thread
// whose subject a person did not change.
func BaseSubject(subject string) string {
	s := foldSubject(subject)
	for {
		t := cutWarning(cutReplyMark(s))
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

// foldSubject is a subject in lower case, white space folded.
func foldSubject(subject string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(subject), unicode.IsSpace), " ")
}

// cutWarning removes one "[ext]", "*external*" or "external:" from the front of a folded
// subject that says more than that.
func cutWarning(s string) string {
	const open, end = "[*({<", "]*)}>"
	inner, stop := strings.TrimLeft(s, open), ":"
	if inner != s {
		stop = end
	}
	if i := strings.IndexAny(inner, stop); i > 0 && slices.Contains(warnings(), strings.Trim(inner[:i], " ?!")) {
		if rest := strings.TrimSpace(strings.TrimLeft(inner[i:], end+":")); rest != "" {
			return rest
		}
	}
	return s
}

// cutReplyMark removes one "re:", "re[2]:" or "回复：" from the front of a folded subject.
func cutReplyMark(s string) string { return cutMark(s, ReplyMarks()) }

// cutMark removes one of the marks from the front of a folded subject.
func cutMark(s string, marks []string) string {
	i := strings.IndexAny(s, ":：")
	if i <= 0 || i > 24 {
		return s
	}
	mark := strings.TrimSpace(s[:i])
	if j := strings.IndexAny(mark, "[(^"); j > 0 {
		mark = strings.TrimSpace(mark[:j]) // RE[2]:, Re(3):, Re^2:
	}
	if slices.Contains(marks, mark) {
		_, rest, _ := strings.Cut(s, s[i:i+len(FirstRune(s[i:]))])
		return strings.TrimSpace(rest)
	}
	return s
}

// Surrounds reports whether a subject is another, folded one with something around it that
// a program may have put there: a mark in a language nobody has listed, a tag of a mail
// system. Only a subject of one's own is known again like that.
func Surrounds(subject, base string) bool {
	s := foldSubject(subject)
	i := strings.Index(s, base)
	if i < 0 || s == base || CountWords(base) < OwnSubject {
		return false
	}
	before, after := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(base):])
	last, _ := utf8.DecodeLastRuneInString(before)
	return (before == "" || strings.ContainsRune(":：]】)}>*|", last)) && (after == "" || strings.Contains("[【({<*|#@", FirstRune(after)))
}

// AnswersBySubject reports whether a subject bears a mark of an answer or a forward.
func AnswersBySubject(subject string) bool { return marked(subject, ReplyMarks()) }

// ForwardsBySubject reports whether a subject bears the mark of a forward.
func ForwardsBySubject(subject string) bool { return marked(subject, forwardMarks()) }

// marked reports whether a subject bears one of the marks, behind whatever warns of it.
func marked(subject string, marks []string) bool {
	s := foldSubject(subject)
	for t := cutWarning(s); t != s; t = cutWarning(s) {
		s = t
	}
	return cutMark(s, marks) != s
}

func FirstRune(s string) string {
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
