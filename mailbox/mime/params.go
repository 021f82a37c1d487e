package mime

import (
	"net/url"
	"sort"
	"strconv"
	"strings"
)

// maxParams caps the parameters of one field: RFC 2231 lets a name be cut in pieces.
const maxParams = 64

// ReadParams reads "text/plain; charset=utf-8" (RFC 2045 §5.1), with stray semicolons,
// missing quotes and the pieces of RFC 2231. Names and the value are in lower case.
func ReadParams(field string) (value string, params map[string]string) {
	if field == "" {
		return "", nil
	}
	value, rest, _ := strings.Cut(field, ";")
	value, _ = cutComment(value)
	if words := strings.Fields(value); len(words) > 1 && strings.Contains(words[1], "=") { // a semicolon left out
		value, rest = words[0], strings.Join(words[1:], ";")+";"+rest
	}
	value = strings.ToLower(strings.Join(strings.Fields(value), ""))
	params = map[string]string{}
	for rest != "" && len(params) < maxParams {
		var one string
		one, rest = cutParam(rest)
		name, v, ok := strings.Cut(one, "=")
		name = strings.ToLower(strings.TrimSpace(name))
		if !ok || name == "" {
			continue
		}
		if _, twice := params[name]; !twice {
			params[name] = paramValue(v)
		}
	}
	joinPieces(params)
	return value, params
}

// cutParam cuts at the next semicolon outside quotes.
func cutParam(s string) (one, rest string) {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quoted:
			i++
		case s[i] == '"':
			quoted = !quoted && strings.IndexByte(s[i+1:], '"') >= 0
		case s[i] == ';' && !quoted:
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// paramValue takes away quotes and, after a bare word, comments.
func paramValue(v string) string {
	v = strings.TrimSpace(v)
	if strings.HasPrefix(v, `"`) {
		v = v[1:]
		var out strings.Builder
		for i := 0; i < len(v) && v[i] != '"'; i++ {
			if v[i] == '\\' && i+1 < len(v) && (v[i+1] == '"' || v[i+1] == '\\') {
				i++
			}
			out.WriteByte(v[i])
		}
		return out.String()
	}
	v, _, _ = strings.Cut(v, " (")
	return strings.Trim(strings.TrimSpace(v), `'"`)
}

// joinPieces puts name*0, name*1* … and name* (RFC 2231 §3 and §4) together as name.
func joinPieces(params map[string]string) {
	type piece struct {
		n       int
		value   string
		percent bool
	}
	pieces := map[string][]piece{}
	for key, v := range params {
		name, number, ok := strings.Cut(key, "*")
		if !ok {
			continue
		}
		number, percent := strings.CutSuffix(number, "*")
		percent = percent || number == ""
		n, _ := strconv.Atoi(number)
		pieces[name] = append(pieces[name], piece{n, v, percent})
	}
	for name, ps := range pieces {
		sort.Slice(ps, func(i, j int) bool { return ps[i].n < ps[j].n })
		var raw strings.Builder
		charset := ""
		for i, p := range ps {
			if p.percent {
				if cs, after, ok := strings.Cut(p.value, "'"); ok && i == 0 {
					charset = cs
					_, p.value, _ = strings.Cut(after, "'")
				}
				if plain, err := url.PathUnescape(p.value); err == nil {
					p.value = plain
				}
			}
			raw.WriteString(p.value)
		}
		params[name] = decodeRaw(raw.String(), charset)
		if charset != "" {
			params[name] = DecodeCharset([]byte(raw.String()), charset)
		}
	}
}
