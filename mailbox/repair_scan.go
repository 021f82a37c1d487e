package mailbox

import "bytes"

// A scanner reads the words of one answer, whatever is wrong with it. It never fails: what
// cannot be read reads as something else, and the end as nothing.
type scanner struct {
	r   response
	pos int // within the first segment
}

// A token is a word of an answer.
type token struct {
	kind tokenKind
	text []byte
}

type tokenKind int

const (
	tokenEnd tokenKind = iota
	tokenOpen
	tokenClose
	tokenAtom
	tokenString // quoted, or a literal
)

// skipSpace goes to the next word.
func (s *scanner) skipSpace() {
	for len(s.r) > 0 {
		if s.r[0].literal {
			return
		}
		for s.pos < len(s.r[0].text) && blank(s.r[0].text[s.pos]) {
			s.pos++
		}
		if s.pos < len(s.r[0].text) {
			return
		}
		s.r, s.pos = s.r[1:], 0
	}
}

// word returns the next word as far as a space.
func (s *scanner) word() []byte {
	s.skipSpace()
	if len(s.r) == 0 || s.r[0].literal {
		return nil
	}
	text := s.r[0].text[s.pos:]
	if i := bytes.IndexAny(text, " \t"); i >= 0 {
		text = text[:i]
	}
	s.pos += len(text)
	return text
}

// blank reports whether a byte parts words: a space, or the tab of servers that take one for it.
func blank(c byte) bool { return c == ' ' || c == '\t' }

// rest returns what is left of the line, as far as a literal.
func (s *scanner) rest() []byte {
	if len(s.r) == 0 || s.r[0].literal {
		return nil
	}
	text := s.r[0].text[s.pos:]
	s.pos += len(text)
	return text
}

// next returns the next token.
func (s *scanner) next() token {
	s.skipSpace()
	if len(s.r) == 0 {
		return token{}
	}
	if s.r[0].literal {
		text := s.r[0].text
		s.r, s.pos = s.r[1:], 0
		return token{tokenString, text}
	}
	text := s.r[0].text[s.pos:]
	switch text[0] {
	case '(':
		s.pos++
		return token{tokenOpen, nil}
	case ')':
		s.pos++
		return token{tokenClose, nil}
	case '"':
		return token{tokenString, s.quoted(text)}
	}
	n := atomLength(text)
	s.pos += n
	return token{tokenAtom, text[:n]}
}

// quoted reads a string in quotes. One that is never closed goes as far as the line.
func (s *scanner) quoted(text []byte) []byte {
	var out []byte
	i := 1
	for ; i < len(text) && text[i] != '"'; i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
		}
		out = append(out, text[i])
	}
	s.pos += min(i+1, len(text))
	return out
}

// atomLength returns how far an atom goes: as far as a space or a parenthesis, but for those within
// the brackets of "BODY[HEADER.FIELDS (FROM)]".
func atomLength(text []byte) int {
	if len(text) > 5 && bytes.EqualFold(text[:5], []byte("BODY[")) {
		if end := bytes.IndexByte(text, ']'); end >= 0 {
			return end + atomLength(text[end:])
		}
	}
	if n := bytes.IndexAny(text, " \t()"); n >= 0 {
		return max(n, 1)
	}
	return len(text)
}

// value skips one value, a list with all that is nested in it.
func (s *scanner) value() {
	for depth := 0; ; {
		switch s.next().kind {
		case tokenOpen:
			depth++
		case tokenClose:
			depth--
		case tokenEnd:
			return
		}
		if depth <= 0 {
			return
		}
	}
}

// words returns the words of a list, without lists within it.
func (s *scanner) words() (list [][]byte) {
	if s.next().kind != tokenOpen {
		return nil
	}
	for depth := 1; ; {
		switch t := s.next(); t.kind {
		case tokenOpen:
			depth++
		case tokenClose:
			if depth--; depth == 0 {
				return list
			}
		case tokenEnd:
			return list
		default:
			if depth == 1 {
				list = append(list, t.text)
			}
		}
	}
}
