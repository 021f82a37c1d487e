package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/mailbox/mime"
	"informd/rules/mail"
)

// maxPeople is how much of an address list in a forward is read, in bytes.
const maxPeople = 4000

// readPeople reads the addresses of a line such as "To: Anna <a@x>; Bob [mailto:b@x]".
func readPeople(value string) []mail.Address {
	value = value[:min(len(value), maxPeople)]
	list := mime.ReadAddresses(withoutMailto(value), "")
	for i := range list {
		list[i].Name = cleanName(list[i])
	}
	return list
}

// readSender reads the line of the sender, who may have no address at all: Exchange
// shows only the name of a colleague.
func readSender(value string) mail.Address {
	value = withoutMailto(value[:min(len(value), maxPeople)])
	one := value
	if end := strings.IndexByte(one, '>'); end >= 0 && strings.Contains(one[:end], "@") {
		one = one[:end+1] // "… on behalf of …"
	}
	if list := readPeople(one); len(list) > 0 {
		return list[len(list)-1]
	}
	return mail.Address{Name: strings.Trim(tidy(value), `"'<>[]() `)}
}

// withoutMailto takes away the links that programs put behind addresses:
// "a@x<mailto:a@x>", and "[mailto:a@x]" where an address stands before it.
func withoutMailto(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "<mailto:")
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		end := strings.IndexByte(s[i:], '>')
		if end < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		inside := s[i+len("<mailto:") : i+end]
		again := strings.Contains(s[i+end:min(len(s), i+end+120)], inside)
		if !again && !strings.Contains(nearby(s[:i]), "@") {
			b.WriteString(" <" + inside + ">") // a name that was a link
		}
		s = s[i+end+1:]
	}
}

// nearby returns the last entry of an address list.
func nearby(s string) string {
	if i := strings.LastIndexAny(s, ",;"); i >= 0 {
		return s[i:]
	}
	return s
}

// cleanName returns the name without quotes, and "" where it only repeats the address.
func cleanName(a mail.Address) string {
	name := strings.Trim(a.Name, "\"'“”„«» ")
	if strings.EqualFold(name, a.Addr) {
		return ""
	}
	return name
}

// readCite reads an attribution as the header of a forward, or returns nil when it
// names no address.
func (t trimmer) readCite(lines []line) *mail.Forward {
	parts := make([]string, len(lines))
	for i, l := range lines {
		parts[i] = strings.TrimLeft(l.seen, "> ")
	}
	s := withoutMailto(strings.Join(parts, " "))
	at := strings.IndexByte(s, '@')
	if at < 0 {
		return nil
	}
	start := strings.LastIndexAny(s[:at], " <(\"[:") + 1
	end := at + strings.IndexAny(s[at:]+" ", " >)\"],;:")
	list := mime.ReadAddresses(s[start:end], "")
	if len(list) == 0 {
		return nil
	}
	f := &mail.Forward{From: list[0]}
	before := strings.TrimRight(s[:start], " <([")
	name := t.nameBefore(before)
	f.From.Name = name
	f.Date, f.Wall = t.words.readLocalDate(before[:max(0, strings.LastIndex(before, name))]+" "+s[end:], 0)
	return f
}

// nameBefore returns the name at the end of an attribution that was cut before the address.
func (t trimmer) nameBefore(s string) string {
	for _, q := range []string{`""`, "„”", "„“", "“”", "«»"} {
		open, closing := firstRune(q), lastRune(q)
		if strings.HasSuffix(s, string(closing)) {
			s = strings.TrimSuffix(s, string(closing))
			if i := strings.LastIndex(s, string(open)); i >= 0 {
				return s[i+utf8.RuneLen(open):]
			}
		}
	}
	f := strings.Fields(s)
	first := len(f)
	for first > 0 {
		w := f[first-1]
		r := firstRune(w)
		if !unicode.IsLetter(r) || strings.ContainsAny(w, "0123456789,") ||
			strings.HasSuffix(w, ".") && len(w) > 2 || t.isParticle(w) {
			break
		}
		first--
	}
	for first < len(f) && unicode.IsLower(firstRune(f[first])) {
		first++
	}
	return strings.Join(f[first:], " ")
}

// isParticle reports whether a word of an attribution is no part of a name.
func (t trimmer) isParticle(w string) bool {
	switch w = fold(w); w {
	case "utc", "gmt", "cet", "cest":
		return true
	}
	return t.words.on[w] || t.words.besideName[w] || slices.Contains(t.words.wrote, w) ||
		slices.Contains(t.words.am, w) || slices.Contains(t.words.pm, w)
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }
