package mime

import (
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"informd/rules/mail"
)

// ReadAddresses reads an address list as people's software writes it (RFC 5322 §3.4
// and much else): names with bare commas or @, groups, semicolons, missing brackets,
// [mailto:…]. An entry without an address is dropped; the others are kept.
func ReadAddresses(value, charset string) []mail.Address {
	var list []mail.Address
	name := "" // of an entry cut at a comma that belonged to its name
	for _, entry := range splitAddresses(decodeRaw(value, charset)) {
		a := readAddress(entry, charset)
		if a.IsZero() {
			if len(name) < maxName { // one of thousands of pieces is nobody's
				name = strings.TrimSpace(name+" "+entry) + ","
			}
			continue
		}
		if name != "" && a.Name != "" {
			a.Name = CutString(CleanValue(unquote(decodeWords(name, charset)))+" "+a.Name, maxName)
		}
		name = ""
		list = append(list, a)
		if len(list) == maxAddrs {
			break
		}
	}
	if list == nil && strings.Contains(value, "=?") { // the whole field as one encoded word
		if plain := decodeWords(value, charset); plain != value && strings.Contains(plain, "@") {
			return ReadAddresses(CleanValue(plain), charset)
		}
	}
	return list
}

// FirstAddress returns the first address of a list, or the zero Address.
func FirstAddress(value, charset string) mail.Address {
	if list := ReadAddresses(value, charset); len(list) > 0 {
		return list[0]
	}
	return mail.Address{}
}

// splitAddresses cuts a list at commas and semicolons that stand outside quotes,
// comments and brackets, and drops group names ("Friends:").
func splitAddresses(s string) []string {
	var entries []string
	var quoted, angle bool
	comment, start := 0, 0
	lastQuote, lastRound, lastAngle := strings.LastIndexByte(s, '"'), strings.LastIndexByte(s, ')'),
		strings.LastIndexByte(s, '>')
	cut := func(end int) {
		if e := strings.TrimSpace(s[start:end]); e != "" {
			entries = append(entries, e)
		}
		start = end + 1
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && (quoted || comment > 0):
			i++
		case c == '"' && comment == 0:
			quoted = !quoted && i < lastQuote
		case quoted:
		case c == '(' && i < lastRound:
			comment++
		case c == ')' && comment > 0:
			comment--
		case comment > 0:
		case c == '<':
			angle = i < lastAngle
		case c == '>':
			angle = false
		case angle:
		case c == ',' || c == ';':
			cut(i)
		case c == ':' && i-start < 200 && !strings.ContainsAny(s[start:i], "@<[") &&
			!strings.HasSuffix(strings.ToLower(s[start:i]), "mailto"):
			start = i + 1
		}
	}
	cut(len(s))
	return entries
}

// readAddress reads one entry: "Name <addr>", "addr (Name)", "addr".
func readAddress(entry, charset string) mail.Address {
	name, addr := entry, ""
	if open := strings.LastIndexByte(entry, '<'); open >= 0 {
		inner, after, _ := strings.Cut(entry[open+1:], ">")
		name, addr = entry[:open], inner
		if strings.TrimSpace(name) == "" {
			name = strings.Trim(strings.TrimSpace(after), "()")
		}
	} else {
		bare, comment := cutComment(entry)
		words := strings.Fields(bare)
		for i, w := range words {
			if strings.Contains(w, "@") && (!strings.HasPrefix(w, `"`) || strings.Contains(w, `"@`)) {
				addr = w
				words = append(words[:i:i], words[i+1:]...)
				break
			}
		}
		name = strings.Join(words, " ")
		if comment != "" {
			name = comment
		}
	}
	addr = canonicalAddr(addr)
	if addr == "" {
		return mail.Address{}
	}
	name = CleanValue(unquote(decodeWords(strings.TrimSpace(name), charset)))
	if strings.EqualFold(strings.Trim(name, "'\"<>"), addr) {
		name = ""
	}
	return mail.Address{Name: CutString(name, maxName), Addr: addr}
}

// cutComment splits "a@x (Anna)" into the address and the comment.
func cutComment(s string) (rest, comment string) {
	before, after, ok := strings.Cut(s, "(")
	if !ok {
		return s, ""
	}
	comment, after, _ = strings.Cut(after, ")")
	return before + " " + after, strings.TrimSpace(comment)
}

var backslashes = strings.NewReplacer(`\\`, `\`, `\`, "")

// unquote takes the quotes and backslashes from a display name.
func unquote(name string) string {
	name = strings.TrimSpace(name)
	if len(name) >= 2 && name[0] == '"' && name[len(name)-1] == '"' {
		name = name[1 : len(name)-1]
	} else if strings.HasPrefix(name, `"`) && strings.Count(name, `"`) == 2 {
		name = strings.ReplaceAll(name, `"`, "") // "Meier", Anna
	}
	if strings.Contains(name, `\`) {
		name = backslashes.Replace(name)
	}
	if len(name) >= 2 && name[0] == '\'' && name[len(name)-1] == '\'' {
		name = name[1 : len(name)-1]
	}
	return strings.TrimSpace(name)
}

// canonicalAddr returns the address as it is compared: no wrapping, the domain in lower
// case and ASCII (RFC 5890), or "" when it is none.
func canonicalAddr(s string) string {
	s = strings.Map(safeRune, s)
	s = strings.Trim(s, " \t<>[]'\",;:")
	for _, scheme := range []string{"mailto:", "smtp:"} { // of links, and of Outlook
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			s = s[len(scheme):]
		}
	}
	if i := strings.LastIndexByte(s, ':'); i >= 0 && strings.HasPrefix(s, "@") {
		s = s[i+1:] // a source route of RFC 5321 §4.1.2
	}
	if local, domain, quoted := strings.Cut(s, `"@`); quoted && !strings.ContainsAny(local, " \t()<>[]:;@\\,\"") {
		s = local + "@" + domain // "anna..m"@docomo.ne.jp, quoted for its dots alone
	}
	if !strings.HasPrefix(s, `"`) && strings.ContainsFunc(s, unicode.IsSpace) {
		s = strings.Join(strings.Fields(s), "")
	}
	at := strings.LastIndexByte(s, '@')
	if at <= 0 || at == len(s)-1 || len(s) > 320 {
		return ""
	}
	local, domain := s[:at], strings.TrimRight(strings.ToLower(s[at+1:]), ".")
	if ascii, err := idna.Lookup.ToASCII(domain); err == nil {
		domain = ascii
	}
	if domain == "" || strings.ContainsAny(domain, " ()<>,;\"\\") {
		return ""
	}
	return local + "@" + domain
}
